// SPDX-License-Identifier: MIT
#include "ui/mirror.h"

#include "scene.h"
#include "ui/choices.h"
#include "ui/field.h"
#include "ui/reorder.h"
#include "ui/slider.h"

namespace {

enum class Event { One, Two };

const std::string arabic = "من أخبر الروس؟";
constexpr float window_width = 1280;

/// A page with everything that has a side.
ui::Frame<Event> page(const base::Language& tr, const std::string& words = "Who told the Russians?")
{
    ui::FrameBuilder<Event> builder{ui_test::scene({.ui = ui_test::focused("one"), .tr = tr})};
    ui::Column column{60, 40, 500};
    ui::heading(builder, column, words, ui::type::title);
    ui::option(builder, column, {{"one"}, {"o"}, "A", {}, words, true}, Event::One);
    ui::option(builder, column, {{"two"}, {"o"}, "", ui::Mark::Tick, "Iran", false}, Event::Two);
    ui::slider(builder, column, ui::Slider{.id = {"s"}, .label = "Boats", .value = 0.2, .value_text = "20"});
    ui::field(builder, column, ui::Field{.id = {"f"}, .label = "Answer", .text = words});
    const std::vector<ui::ReorderItem> items{{{"a"}, "1", words, "a"}, {{"b"}, "2", "Homs", "b"}};
    ui::reorder(builder, column, {"list"}, std::span<const ui::ReorderItem>(items));
    ui::scroll_area(builder, {"area"}, {700, 40, 400, 300}, [&](ui::Column& inner) {
        const ui::TextLayout text
            = builder.set({.text = words + " " + words + " " + words, .style = {.size = 18}, .width = inner.width});
        const ui::Point at{inner.x, inner.y};
        ui::text_target(builder, text, at, {{"word"}, {"text"}, ui::Role::Word, "word", 0, words.find(' ')},
                        Event::One);
        ui::highlight(builder, text, at, words.size() + 1, 2 * words.size());
        ui::draw_text(builder, text, at);
        inner.y += 900;
    });
    ui::mark(builder, {900, 500}, 32, ui::Mark::Tick, ui::Fill::Outline);
    builder.draw.emplace_back(ui::PushTransform{{900, 600}, -4, 1});
    builder.draw.emplace_back(ui::Polygon{{{880, 580}, {920, 580}, {900, 620}}, ui::rgb(0)});
    builder.draw.emplace_back(ui::PopTransform{});
    return std::move(builder).finish();
}

const ui::Target& target(const std::vector<ui::Target>& targets, const std::string& id)
{
    return *ui::find(targets, {id});
}

/// Where a text is drawn, by its words.
ui::Rect place_of_text(const ui::Frame<Event>& frame, const std::string& words)
{
    for (const auto& command : frame.draw) {
        const auto* text = std::get_if<ui::Text>(&command);
        if (text != nullptr && text->layout.spec().text == words) {
            const ui::Rect line = text->layout.lines().front().box;
            return ui::moved(line, text->origin);
        }
    }
    return {};
}

}

TEST_CASE("ui::mirror - twice is the original")
{
    const ui::Frame<Event> original = page({});
    ui::Frame<Event> twice = original;
    ui::mirror(twice, window_width);
    CHECK(ui::dump(twice.draw) != ui::dump(original.draw));
    CHECK(ui::targets(twice) != ui::targets(original));
    ui::mirror(twice, window_width);
    CHECK(ui::dump(twice.draw) == ui::dump(original.draw));
    CHECK(ui::targets(twice) == ui::targets(original));
    CHECK(twice.scrolls == original.scrolls);
    CHECK(twice.fittings == original.fittings);
}

TEST_CASE("ui::FrameBuilder - the layout of a language from right to left begins at the right")
{
    const auto left = ui::targets(page({}));
    const auto right = ui::targets(page(ui_test::leftwards()));
    for (const std::string id : {"one", "s", "f", "a"}) {
        const ui::Rect here = target(left, id).rect;
        CHECK(target(right, id).rect == ui::Rect{window_width - here.right(), here.y, here.width, here.height});
    }
    CHECK(page(ui_test::leftwards()).direction == base::Direction::RightToLeft);
    CHECK(page({}).direction == base::Direction::LeftToRight);
}

TEST_CASE("ui::mirror - what is drawn and what can be clicked stay together")
{
    const auto frame = page(ui_test::leftwards(), arabic);
    for (const ui::Target& each : ui::targets(frame)) {
        if (each.id.value != "one" && each.id.value != "a" && each.id.value != "f") {
            continue;
        }
        const auto is_its_box = [&](const ui::DrawCommand& command) {
            const auto* box = std::get_if<ui::FillRect>(&command);
            return box != nullptr && box->rect == each.rect;
        };
        CHECK(std::any_of(frame.draw.begin(), frame.draw.end(), is_its_box));
    }
    ui_test::check_clean(ui::check_frame(frame, {{1280, 900}, 1}));
}

TEST_CASE("ui::mirror - Arabic and Latin words stay inside their boxes, at the side where the layout begins")
{
    for (const std::string& words : {arabic, std::string("Who told the Russians?")}) {
        const auto frame = page(ui_test::leftwards(), words);
        const auto targets = ui::targets(frame);
        const ui::Rect option = target(targets, "one").rect;
        const ui::Rect text = place_of_text(frame, "Iran");
        CHECK(ui::contains(target(targets, "two").rect, text, 1));
        CHECK(text.right() > target(targets, "two").rect.right() - 80);
        CHECK(option.right() == window_width - 60);
    }
}

TEST_CASE("ui::text_rects - the marker and a word's target lie on their letters, mirrored or not")
{
    for (const auto& tr : {base::Language(), ui_test::leftwards()}) {
        for (const std::string& words : {arabic, std::string("Who told the Russians?")}) {
            const auto frame = page(tr, words);
            const ui::Text* drawn = nullptr;
            const ui::Marker* marker = nullptr;
            for (const auto& command : frame.draw) {
                const auto* text = std::get_if<ui::Text>(&command);
                drawn = text != nullptr && text->layout.spec().text.size() == 3 * words.size() + 2 ? text : drawn;
                const auto* marked = std::get_if<ui::Marker>(&command);
                marker = marked != nullptr ? marked : marker;
            }
            REQUIRE(drawn != nullptr);
            REQUIRE(marker != nullptr);
            const auto at = [&](std::size_t begin, std::size_t end) {
                return ui::moved(drawn->layout.rects(begin, end).front(), drawn->origin);
            };
            const ui::Rect word = target(ui::targets(frame), "word").rect;
            CHECK(word.center().x == doctest::Approx(at(0, words.find(' ')).center().x).epsilon(0.002));
            const ui::Rect passage = at(words.size() + 1, 2 * words.size());
            CHECK(marker->rects.front().center().x == doctest::Approx(passage.center().x).epsilon(0.002));
            CHECK(marker->rects.front().width >= passage.width);
        }
    }
}

TEST_CASE("ui::upright - a tick keeps its form in a mirrored layout")
{
    const ui::Point center{900, 500};
    const auto tick = [&](const base::Language& tr) {
        ui::FrameBuilder<Event> builder{ui_test::scene({.tr = tr})};
        ui::mark(builder, center, 32, ui::Mark::Tick, ui::Fill::Solid);
        const auto frame = std::move(builder).finish();
        const auto* sign = std::get_if<ui::Polyline>(&frame.draw.back());
        return sign == nullptr ? std::vector<ui::Point>{} : sign->points;
    };
    const auto here = tick({});
    const auto there = tick(ui_test::leftwards());
    REQUIRE(here.size() == 3);
    REQUIRE(there.size() == 3);
    for (std::size_t i = 0; i < here.size(); ++i) {
        CHECK(there[i] - ui::Point{window_width - center.x, center.y} == here[i] - center);
    }
}

TEST_CASE("ui::mirror - Left goes to what lies at the left")
{
    ui::FrameBuilder<Event> builder{ui_test::scene({.tr = ui_test::leftwards()})};
    ui::segmented<Event>(builder, ui::Point{60, 40}, {"g"},
                         {{{"first"}, "First", "", true, Event::One}, {{"second"}, "Second", "", false, Event::Two}});
    const auto frame = std::move(builder).finish();
    const auto pressed = ui::handle(frame, ui_test::focused("first"), ui::KeyPressed{ui::Key::Left});
    CHECK(pressed.ui.focused.value == "second");
    CHECK(pressed.event == Event::Two);
    CHECK(ui::handle(frame, ui_test::focused("first"), ui::KeyPressed{ui::Key::Right}).ui.focused.value == "first");
}
