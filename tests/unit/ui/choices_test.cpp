// SPDX-License-Identifier: MIT
#include "ui/choices.h"

#include "scene.h"

namespace {

using ui::Key;

enum class Event { Timer, Aloud, ReadFirst, StraightIn, Dates, Numbers, Few, Many, Begin };

/// A page of settings with all kinds of choices.
struct Page {
    bool timer = true;
    bool numbers = false;
    ui::UiState ui = {};
    base::Language tr = {};
    float scale = 1;
    float width = 500;

    ui::Frame<Event> frame() const
    {
        ui::FrameBuilder<Event> builder{ui_test::scene({.ui = ui, .scale = scale, .tr = tr, .window = {1280, 1800}})};
        ui::Column column{60, 40, width};
        ui::switch_row(builder, column,
                       {{"timer"}, "Timer", "It pauses while you read a receipt.", timer ? "On" : "Off", timer},
                       Event::Timer);
        column.y += 20;
        ui::switch_row(builder, column, {{"aloud"}, "Read aloud what has the focus", "", "Off", false}, Event::Aloud);
        column.y += 20;
        ui::radio_row(builder, column, {{"first"}, {"mode"}, "Read first", "The article, then the questions.", true},
                      Event::ReadFirst);
        ui::radio_row(builder, column, {{"straight"}, {"mode"}, "Straight in", "", false}, Event::StraightIn);
        column.y += 20;
        ui::check_chips<Event>(builder, column, {"kinds"},
                               {{{{"dates"}, "Dates", true}, Event::Dates},
                                {{{"numbers"}, "Numbers and how many of them", numbers}, Event::Numbers}});
        column.y += 20;
        ui::segmented<Event>(
            builder, column, {"length"},
            {{{"few"}, "A short round", "6", true, Event::Few}, {{"many"}, "A long round", "24", false, Event::Many}});
        builder.shortcut(ui::KeyPressed{Key::Enter}, Event::Begin);
        return std::move(builder).finish();
    }
    ui::Target target(const std::string& id) const { return *ui::find(ui::targets(frame()), {id}); }
    std::optional<Event> press(Key key)
    {
        auto outcome = ui::handle(frame(), ui, ui::KeyPressed{key});
        ui = outcome.ui;
        return outcome.event;
    }
};

/// What is drawn within a target, as text, without colours.
std::string shapes_in(const Page& page, const std::string& id)
{
    std::string shapes;
    const ui::Rect rect = page.target(id).rect;
    for (const auto& command : page.frame().draw) {
        ui::DrawList one{command};
        const auto* fill = std::get_if<ui::FillRect>(&command);
        const auto* line = std::get_if<ui::Polyline>(&command);
        const auto* ring = std::get_if<ui::Ring>(&command);
        const auto* text = std::get_if<ui::Text>(&command);
        if (fill != nullptr && ui::contains(rect, fill->rect)) {
            shapes += "fill ";
        } else if (line != nullptr && ui::contains(rect, line->points.front())) {
            shapes += "line ";
        } else if (ring != nullptr && ui::contains(rect, ring->center)) {
            shapes += "ring ";
        } else if (text != nullptr && ui::contains(rect, text->origin)) {
            shapes += text->layout.spec().text + " ";
        }
    }
    return shapes;
}

}

TEST_CASE("ui choices - every state can be told by shapes and words alone")
{
    CHECK(shapes_in(Page{.timer = true}, "timer") != shapes_in(Page{.timer = false}, "timer"));
    CHECK(shapes_in(Page{.timer = true}, "timer").find(" On ") != std::string::npos);
    CHECK(shapes_in(Page{.timer = false}, "timer").find(" Off ") != std::string::npos);
    CHECK(shapes_in(Page{.numbers = true}, "numbers") != shapes_in(Page{.numbers = false}, "numbers"));
    CHECK(shapes_in(Page{.numbers = true}, "numbers").find("line") != std::string::npos);
}

TEST_CASE("ui choices - names say the state where it is not told by the group")
{
    CHECK(Page{}.target("timer").label == "Timer, On");
    CHECK(Page{.timer = false}.target("timer").label == "Timer, Off");
    CHECK(Page{}.target("timer").selected);
    CHECK_FALSE(Page{}.target("aloud").selected);
}

TEST_CASE("ui choices - Space and Enter turn a switch and a chip; an arrow among chips chooses nothing")
{
    Page page{.ui = ui_test::focused("timer")};
    CHECK(page.press(Key::Space) == Event::Timer);
    CHECK(page.press(Key::Enter) == Event::Timer);
    page.ui = ui_test::focused("dates");
    CHECK_FALSE(page.press(Key::Right));
    CHECK(page.ui.focused.value == "numbers");
    CHECK(page.press(Key::Space) == Event::Numbers);
}

TEST_CASE("ui choices - an arrow within radio rows chooses, one into them from outside comes to the chosen row")
{
    Page page{.ui = ui_test::focused("first")};
    CHECK(page.press(Key::Down) == Event::StraightIn);
    page.ui = ui_test::focused("dates");
    CHECK_FALSE(page.press(Key::Up));
    CHECK(page.ui.focused.value == "first");
    CHECK(page.press(Key::Enter) == Event::Begin);
}

TEST_CASE("ui::check_chips - go on in the next row where the column ends, and wrap when one alone is too wide")
{
    const Page wide{.width = 500};
    CHECK(wide.target("dates").rect.y == wide.target("numbers").rect.y);
    const Page narrow{.width = 220};
    CHECK(narrow.target("dates").rect.bottom() < narrow.target("numbers").rect.y);
    CHECK(narrow.target("numbers").rect.right() <= 60 + 220);
    CHECK(narrow.target("numbers").rect.height > narrow.target("dates").rect.height);
}

TEST_CASE("ui::segmented - stand one under the other where they do not fit side by side")
{
    const Page wide{.width = 500};
    CHECK(wide.target("few").rect.y == wide.target("many").rect.y);
    const Page narrow{.width = 200};
    CHECK(narrow.target("few").rect.bottom() == narrow.target("many").rect.y);
    CHECK(narrow.target("many").rect.right() <= 60 + 200);
}

TEST_CASE("ui choices - have no finding at any scale and width, either way")
{
    for (const float scale : {1.0F, 1.5F, 2.0F}) {
        for (const float width : {320.0F, 700.0F}) {
            for (const auto& tr : {base::Language(), ui_test::leftwards()}) {
                const Page page{.ui = ui_test::focused("aloud"), .tr = tr, .scale = scale, .width = width};
                ui_test::check_clean(ui::check_frame(page.frame(), {{1280, 1800}, scale}));
            }
        }
    }
}
