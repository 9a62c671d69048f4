// SPDX-License-Identifier: MIT
#include "ui/widgets.h"

#include "ui/checks.h"

#include <doctest/doctest.h>

namespace {

/// Equal to `value` but for this part of it.
doctest::Approx about(float value, double part)
{
    return doctest::Approx(static_cast<double>(value)).epsilon(part);
}

const ui::TextEngine& engine()
{
    static const auto made = ui::TextEngine::create();
    return *made;
}

ui::Scene scene(float scale = 1)
{
    return {engine(), ui::light_theme(), {{1280, 720}, scale}, {}};
}

template <class Command> std::vector<Command> all(const ui::DrawList& list)
{
    std::vector<Command> found;
    for (const auto& command : list) {
        if (const auto* one = std::get_if<Command>(&command)) {
            found.push_back(*one);
        }
    }
    return found;
}

}

TEST_CASE("ui::paragraph - moves the column past itself")
{
    ui::Canvas canvas{scene()};
    ui::Column column{60, 100, 300};
    const auto first = ui::heading(canvas, column, "Who told whom, and when, as Damascus fell");
    CHECK(column.y == first.bottom());
    const auto second = ui::kicker(canvas, column, "Today");
    CHECK(second.y == first.bottom());
    CHECK(first.height > 40);
    CHECK(all<ui::Text>(canvas.draw).size() == 2);
}

TEST_CASE("ui::kicker - drawn in capitals, kept as written")
{
    ui::Canvas canvas{scene()};
    ui::Column column{0, 0, 300};
    ui::kicker(canvas, column, "Today’s round");
    const auto& spec = all<ui::Text>(canvas.draw).front().layout.spec();
    CHECK(spec.text == "Today’s round");
    CHECK(spec.style.letters == ui::Case::Upper);
    CHECK(spec.style.size >= 13);
}

TEST_CASE("ui::till_line - the amount ends at the right edge, beside the last line of long words")
{
    ui::Canvas canvas{scene()};
    ui::Column column{100, 0, 200};
    const auto style = ui::style::receipt(canvas.theme(), canvas.scene.metrics, ui::Surface::Card);
    const auto line = ui::till_line(canvas, column, {"Found the passage that decides it", "+1", {}}, style);
    const auto texts = all<ui::Text>(canvas.draw);
    REQUIRE(texts.size() == 2);
    CHECK(texts[0].layout.lines().size() == 2);
    CHECK(texts[1].origin.x + texts[1].layout.natural_width() == about(300, 0.01));
    CHECK(texts[1].origin.y > texts[0].origin.y);
    CHECK(column.y == line.bottom());
}

TEST_CASE("ui::mark - each judgement has a shape of its own, so that colour is not needed")
{
    const auto shapes = [](ui::Mark mark) {
        ui::Canvas canvas{scene()};
        ui::mark(canvas, {50, 50}, 32, mark, ui::Fill::Outline);
        return canvas.draw;
    };
    CHECK(all<ui::Ring>(shapes(ui::Mark::Tick)).size() == 1);
    CHECK(all<ui::StrokeRect>(shapes(ui::Mark::Cross)).size() == 1);
    CHECK(all<ui::Polyline>(shapes(ui::Mark::Cross)).size() == 2);
    REQUIRE(all<ui::Polyline>(shapes(ui::Mark::Question)).size() == 1);
    CHECK(all<ui::Polyline>(shapes(ui::Mark::Question)).front().points.size() == 4);
}

TEST_CASE("ui::stamp - in the air it is larger, before that it is not there, and the word comes with its mark")
{
    const auto at = [](float landed) {
        ui::Canvas canvas{scene()};
        ui::stamp(canvas, {200, 100}, {ui::Mark::Cross, "Wrong", landed});
        return canvas.draw;
    };
    CHECK(at(0).empty());
    CHECK(all<ui::PushTransform>(at(0.5F)).front().scale > 1);
    const auto landed = at(1);
    CHECK(all<ui::PushTransform>(landed).front().scale == 1);
    CHECK(all<ui::Text>(landed).front().layout.spec().text == "Wrong");
    CHECK(all<ui::PopTransform>(landed).size() == 1);
}

TEST_CASE("ui::stamp - a long word wraps instead of leaving the receipt")
{
    ui::Canvas canvas{scene()};
    const ui::Stamp stamp{ui::Mark::Tick, "Refuted, and you saw it", 1, 260};
    CHECK(ui::stamp_size(canvas, stamp).width <= 260);
    CHECK(ui::stamp_size(canvas, stamp).height > ui::stamp_size(canvas, {ui::Mark::Tick, "Right"}).height);
}

TEST_CASE("ui::receipt_paper - torn within its rectangle, teeth all along")
{
    ui::Canvas canvas{scene(), ui::Surface::Desk};
    ui::receipt_paper(canvas, {800, 0, 400, 600});
    const auto paper = all<ui::Polygon>(canvas.draw);
    REQUIRE(paper.size() == 1);
    CHECK(paper[0].points.size() > 30);
    for (const auto point : paper[0].points) {
        CHECK(point.x >= 800 - 0.01F);
        CHECK(point.x <= 1200.01F);
        CHECK(point.y <= 600);
    }
}

TEST_CASE("ui::highlight - grows along the passage and ends as wide as its lines")
{
    ui::Canvas canvas{scene()};
    const auto layout = canvas.set({.text = "On November 27, at 7:23 in the morning, Türkiye let them know.",
                                    .style = {.font = ui::FontRole::Serif, .size = 19},
                                    .width = 200});
    const auto drawn = [&](float fraction) {
        ui::Canvas fresh{scene()};
        ui::highlight(fresh, layout, {10, 10}, 3, 50, fraction);
        float width = 0;
        for (const auto& fill : all<ui::FillRect>(fresh.draw)) {
            width += fill.rect.width - 2;
            CHECK(fill.color == ui::light_theme().marker);
        }
        return width;
    };
    float whole = 0;
    for (const auto& rect : layout.rects(3, 50)) {
        whole += rect.width;
    }
    CHECK(drawn(0) == 0);
    CHECK(drawn(0.5F) == about(whole / 2, 0.01));
    CHECK(drawn(1) == about(whole, 0.01));
}

TEST_CASE("ui::progress_steps - one segment a question, the present one in gold")
{
    ui::Canvas canvas{scene()};
    ui::progress_steps(canvas, {0, 10}, {3, 12});
    const auto steps = all<ui::FillRect>(canvas.draw);
    REQUIRE(steps.size() == 12);
    CHECK(steps[2].color == canvas.theme().ink);
    CHECK(steps[3].color == canvas.theme().gold_on_paper);
    CHECK(steps[4].color == canvas.theme().rule);
    CHECK(ui::progress_steps(canvas, {0, 10}, {0, 0}).width == 0);
}

TEST_CASE("ui::label - one that is too long is cut with an ellipsis, and the checks can tell")
{
    ui::Canvas canvas{scene()};
    const auto style = ui::style::interface(canvas.theme(), canvas.scene.metrics, ui::Surface::Paper);
    ui::label(canvas, {0, 0, 60, 30}, "A label much too long", style);
    REQUIRE(canvas.fittings.size() == 1);
    CHECK_FALSE(ui::contains(canvas.fittings[0].outer, canvas.fittings[0].inner));
    CHECK(all<ui::Text>(canvas.draw).front().layout.ellipsized());
}

TEST_CASE("ui::scroll_area - draws only the paragraphs that show, and knows how long its content is")
{
    auto with = scene();
    with.ui.scroll[{"article"}] = 1000;
    ui::Canvas canvas{with};
    int laid_out = 0;
    ui::scroll_area(canvas, {"article"}, {100, 50, 400, 300}, [&](ui::Column& column) {
        for (; laid_out < 100; ++laid_out) {
            ui::paragraph(canvas, column, "Paragraph " + std::to_string(laid_out), {.size = 20});
        }
    });
    CHECK(laid_out == 100);
    CHECK(all<ui::Text>(canvas.draw).size() < 15);
    CHECK_FALSE(all<ui::Text>(canvas.draw).empty());
    REQUIRE(canvas.scrolls.size() == 1);
    CHECK(canvas.scrolls[0].content == 3000);
    CHECK(canvas.scrolls[0].offset == 1000);
    CHECK(all<ui::PushClip>(canvas.draw).size() == all<ui::PopClip>(canvas.draw).size());
    CHECK_FALSE(canvas.clip);
}

TEST_CASE("ui::scroll_area - short content has no bar")
{
    ui::Canvas canvas{scene()};
    ui::scroll_area(canvas, {"article"}, {100, 50, 400, 300},
                    [&](ui::Column& column) { ui::paragraph(canvas, column, "Short", {.size = 20}); });
    CHECK(all<ui::FillRect>(canvas.draw).empty());
}

TEST_CASE("ui::play - asks for another tick until the animation has ended")
{
    auto with = scene();
    with.now = 100;
    ui::Canvas moving{with};
    CHECK(ui::play(moving, {0, 400}) == 0.25F);
    CHECK(moving.animating);
    with.motion = ui::Motion::Reduced;
    ui::Canvas still{with};
    CHECK(ui::play(still, {0, 400}) == 1);
    CHECK_FALSE(still.animating);
}
