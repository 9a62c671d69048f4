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

TEST_CASE("ui::stamp - comes down larger than it lies, its mark with its word")
{
    ui::Canvas canvas{scene()};
    ui::stamp(canvas, {200, 100}, {ui::Mark::Cross, "Wrong", {1000, ui::stamp_land_ms}});
    const auto turned = all<ui::PushTransform>(canvas.draw);
    REQUIRE(turned.size() == 1);
    CHECK(scale_at(turned[0], 1000) == 0);
    CHECK(scale_at(turned[0], 1001) > 1);
    CHECK(scale_at(turned[0], ui::never) == 1);
    CHECK(all<ui::Text>(canvas.draw).front().layout.spec().text == "Wrong");
    CHECK(all<ui::StrokeRect>(canvas.draw).size() >= 1);
    CHECK(all<ui::PopTransform>(canvas.draw).size() == 1);
}

TEST_CASE("ui::stamp - a long word wraps instead of leaving the receipt")
{
    ui::Canvas canvas{scene()};
    const ui::Stamp stamp{ui::Mark::Tick, "Refuted, and you saw it", {}, 260};
    CHECK(ui::stamp_size(canvas, stamp).width <= 260);
    CHECK(ui::stamp_size(canvas, stamp).height > ui::stamp_size(canvas, {ui::Mark::Tick, "Right"}).height);
}

TEST_CASE("ui::receipt_paper - torn within its rectangle, teeth all along, no seam to the paper above")
{
    ui::Canvas canvas{scene(), ui::Surface::Desk};
    ui::receipt_paper(canvas, {800, 0, 400, 600});
    const auto paper = all<ui::FillRect>(canvas.draw);
    const auto edge = all<ui::Polygon>(canvas.draw);
    REQUIRE(paper.size() == 1);
    REQUIRE(edge.size() == 1);
    CHECK(edge[0].color == paper[0].color);
    CHECK(edge[0].points.size() > 30);
    float top = 600;
    for (const auto point : edge[0].points) {
        CHECK(point.x >= 800 - 0.01F);
        CHECK(point.x <= 1200.01F);
        CHECK(point.y <= 600);
        top = std::min(top, point.y);
    }
    CHECK(top <= paper[0].rect.bottom() - 1);
}

TEST_CASE("ui::highlight - grows along the passage and ends as wide as its lines")
{
    ui::Canvas canvas{scene()};
    const auto layout = canvas.set({.text = "On November 27, at 7:23 in the morning, Türkiye let them know.",
                                    .style = {.font = ui::FontRole::Serif, .size = 19},
                                    .width = 200});
    ui::highlight(canvas, layout, {10, 10}, 3, 50, {1000, 400});
    const auto markers = all<ui::Marker>(canvas.draw);
    REQUIRE(markers.size() == 1);
    CHECK(markers[0].color == canvas.palette().marker);
    const auto lines = layout.rects(3, 50);
    REQUIRE(markers[0].rects.size() == lines.size());
    float whole = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        CHECK(markers[0].rects[i].x == lines[i].x + 10 - 1);
        CHECK(markers[0].rects[i].width == lines[i].width + 2);
        CHECK(markers[0].rects[i].center().y == about(lines[i].center().y + 10, 0.05));
        whole += lines[i].width + 2;
    }
    CHECK(drawn_at(markers[0], 1000) == 0);
    CHECK(drawn_at(markers[0], 1200) == about(whole / 2, 0.001));
    CHECK(drawn_at(markers[0], ui::never) == about(whole, 0.001));
}

TEST_CASE("ui::highlight - nothing to mark draws nothing, and Arabic is marked from the right")
{
    ui::Canvas canvas{scene()};
    ui::highlight(canvas, canvas.set({.text = "words"}), {}, 2, 2);
    CHECK(canvas.draw.empty());
    ui::highlight(canvas, canvas.set({.text = "سقوط دمشق"}), {}, 0, 8);
    CHECK(all<ui::Marker>(canvas.draw).front().direction == base::Direction::RightToLeft);
}

TEST_CASE("ui::progress_steps - one segment a question, the present one in gold")
{
    ui::Canvas canvas{scene()};
    ui::progress_steps(canvas, {0, 10}, {3, 12});
    const auto steps = all<ui::FillRect>(canvas.draw);
    REQUIRE(steps.size() == 12);
    CHECK(steps[2].color == canvas.palette().ink);
    CHECK(steps[3].color == canvas.palette().gold);
    CHECK(steps[4].color == canvas.palette().rule);
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

TEST_CASE("ui::scroll_area - all of its content is drawn as if nothing were scrolled, and targets where they show")
{
    auto with = scene();
    with.ui.scroll[{"article"}] = 1000.4F;
    ui::FrameBuilder<int> builder{with};
    ui::scroll_area(builder, {"article"}, {100, 50, 400, 300}, [&](ui::Column& column) {
        for (int i = 0; i < 100; ++i) {
            const auto place = ui::paragraph(builder, column, "Paragraph " + std::to_string(i), {.size = 20});
            builder.target({.id = {"p" + std::to_string(i)}, .rect = place, .parts = {place}}, i);
        }
    });
    const auto frame = std::move(builder).finish();
    CHECK(all<ui::Text>(frame.draw).size() == 100);
    CHECK(all<ui::Text>(frame.draw)[0].origin == ui::Point{100, 50});
    CHECK(all<ui::PushScroll>(frame.draw).front().offset == 1000);
    CHECK(all<ui::PopScroll>(frame.draw).size() == 1);
    REQUIRE(frame.scrolls.size() == 1);
    CHECK(frame.scrolls[0].content == 3000);
    CHECK(frame.scrolls[0].offset == 1000);
    CHECK(frame.hits[0].rect.y == 50 - 1000);
    CHECK(frame.hits[0].parts.front().y == 50 - 1000);
    CHECK(frame.hits[40].scroll_area == ui::TargetId{"article"});
    const auto bar = all<ui::ScrollBar>(frame.draw);
    REQUIRE(bar.size() == 1);
    CHECK(ui::contains(frame.scrolls[0].bar, bar[0].thumb, 0.01F));
    CHECK(bar[0].thumb.y > frame.scrolls[0].bar.y);
}

TEST_CASE("ui::scroll_area - what is drawn after it is where it is, and its targets belong to none")
{
    auto with = scene();
    with.ui.scroll[{"article"}] = 50;
    ui::FrameBuilder<int> builder{with};
    ui::scroll_area(builder, {"article"}, {100, 50, 400, 300}, [&](ui::Column& column) { column.y += 900; });
    builder.target({.id = {"after"}, .rect = {0, 400, 50, 50}}, 1);
    const auto frame = std::move(builder).finish();
    CHECK(frame.hits.front().rect.y == 400);
    CHECK_FALSE(frame.hits.front().scroll_area);
    CHECK_FALSE(frame.hits.front().clip);
}

TEST_CASE("ui::scroll_area - short content has no bar")
{
    ui::Canvas canvas{scene()};
    ui::scroll_area(canvas, {"article"}, {100, 50, 400, 300},
                    [&](ui::Column& column) { ui::paragraph(canvas, column, "Short", {.size = 20}); });
    CHECK(all<ui::ScrollBar>(canvas.draw).empty());
    CHECK(canvas.scrolls.front().bar.empty());
}

TEST_CASE("ui::scroll_edge - shows only while something is scrolled away")
{
    const auto edge_at = [](float offset) {
        auto with = scene();
        with.ui.scroll[{"article"}] = offset;
        ui::Canvas canvas{with};
        ui::scroll_area(canvas, {"article"}, {100, 50, 400, 300}, [](ui::Column& column) { column.y += 900; });
        ui::scroll_edge(canvas, {100, 44, 400, 1});
        return all<ui::ScrollEdge>(canvas.draw).front();
    };
    CHECK(edge_at(0).offset == 0);
    CHECK(edge_at(7).offset == 7);
}

TEST_CASE("ui::come_from - targets are where the thing comes to rest")
{
    ui::FrameBuilder<int> builder{scene()};
    const ui::Animation motion = ui::play(builder, {1000, 350});
    ui::come_from(builder, {0, -300}, motion, [&] { builder.target({.id = {"next"}, .rect = {10, 20, 30, 40}}, 1); });
    const auto frame = std::move(builder).finish();
    CHECK(frame.hits.front().rect == ui::Rect{10, 20, 30, 40});
    REQUIRE(frame.draw.size() == 2);
    CHECK(std::get<ui::PushShift>(frame.draw[0]) == ui::PushShift{{0, -300}, {1000, 350}});
    CHECK(std::holds_alternative<ui::PopShift>(frame.draw[1]));
}

TEST_CASE("ui::play - the frame moves until the last animation has ended, and with reduced motion not at all")
{
    auto with = scene();
    ui::FrameBuilder<int> moving{with};
    CHECK(ui::play(moving, {1000, 350}) == ui::Animation{1000, 350});
    CHECK(ui::play(moving, {1000, 120}) == ui::Animation{1000, 120});
    CHECK(std::move(moving).finish().moving_until == 1350);
    with.motion = ui::Motion::Reduced;
    ui::FrameBuilder<int> still{with};
    CHECK(ui::progress(ui::play(still, {1000, 350}), 0) == 1);
    CHECK(std::move(still).finish().moving_until == 0);
}

TEST_CASE("ui::expire - the earliest time counts, and without one a frame never grows old")
{
    ui::FrameBuilder<int> builder{scene()};
    CHECK(builder.stale_at == ui::never);
    ui::expire(builder, 5000);
    ui::expire(builder, 4000);
    ui::expire(builder, 6000);
    CHECK(std::move(builder).finish().stale_at == 4000);
}

TEST_CASE("ui::sheet - a theme with thick rules draws the edge of paper, another leaves it to the shadow")
{
    ui::Canvas plain{scene()};
    ui::sheet(plain, {100, 100, 300, 400});
    CHECK(all<ui::StrokeRect>(plain.draw).empty());
    ui::Theme strong = ui::light_theme();
    strong.rule_width = 3;
    ui::Canvas canvas{ui::Scene{engine(), strong, {{1280, 720}, 1}, {}}};
    ui::sheet(canvas, {100, 100, 300, 400});
    const auto edges = all<ui::StrokeRect>(canvas.draw);
    REQUIRE(edges.size() == 1);
    CHECK(edges.front() == ui::StrokeRect{{100, 100, 300, 400}, strong.paper.control, 3});
}
