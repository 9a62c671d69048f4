// SPDX-License-Identifier: MIT
#include "ui/slider.h"

#include "base/rng.h"
#include "scene.h"
#include "ui/scale.h"

namespace {

using ui::Key;

enum class Event { None };

/// A screen with a slider from 0 to 100 in fives and a stepper from 1 to 9, and what a player does on it.
struct Page {
    double value = 40;
    double count = 5;
    ui::UiState ui = ui_test::focused("slider");
    base::Language tr = {};
    float scale = 1;

    ui::Frame<Event> frame() const
    {
        ui::FrameBuilder<Event> builder{ui_test::scene({.ui = ui, .scale = scale, .tr = tr})};
        ui::Column column{60, 100, 500};
        ui::slider(builder, column,
                   ui::Slider{.id = {"slider"},
                              .label = "Boats",
                              .low = 0,
                              .high = 100,
                              .value = value,
                              .step = 5,
                              .page = 20,
                              .value_text = std::to_string(static_cast<int>(value)),
                              .low_text = "0",
                              .high_text = "100",
                              .ticks = {0, 50, 100}});
        column.y += 40;
        ui::stepper(
            builder, ui::Point{column.x, column.y},
            ui::Stepper{
                .id = {"stepper"}, .label = "Questions", .value_text = "5", .low = 1, .high = 9, .value = count});
        return std::move(builder).finish();
    }
    ui::Target target(const std::string& id) const { return *ui::find(ui::targets(frame()), {id}); }
    ui::Rect track() const { return std::get<ui::SliderContent>(target("slider").content).track; }
    bool input(const ui::Input& input)
    {
        auto outcome = ui::handle(frame(), ui, input);
        ui = outcome.ui;
        if (outcome.change) {
            const auto moved = std::get<ui::SliderMoved>(*outcome.change);
            (moved.slider.value == "slider" ? value : count) = moved.value;
        }
        return outcome.change.has_value();
    }
    bool press(Key key) { return input(ui::KeyPressed{key}); }
    /// The middle of the thumb as it is drawn.
    ui::Point thumb() const
    {
        for (const auto& command : frame().draw) {
            if (const auto* disc = std::get_if<ui::Disc>(&command)) {
                return disc->center;
            }
        }
        return {};
    }
};

}

TEST_CASE("ui::slider - arrows go by a step, paging keys by a page, Home and End to the ends, never beyond")
{
    Page page;
    page.press(Key::Right);
    CHECK(page.value == 45);
    page.press(Key::Left);
    page.press(Key::Left);
    CHECK(page.value == 35);
    page.press(Key::PageUp);
    CHECK(page.value == 55);
    page.press(Key::PageDown);
    CHECK(page.value == 35);
    page.press(Key::End);
    CHECK(page.value == 100);
    CHECK_FALSE(page.press(Key::Right));
    page.press(Key::Home);
    CHECK(page.value == 0);
    CHECK_FALSE(page.press(Key::PageDown));
}

TEST_CASE("ui::slider - Up and Down leave it, Enter stays the screen's")
{
    Page page;
    page.press(Key::Down);
    CHECK(page.ui.focused.value == "stepper");
    page.press(Key::Up);
    CHECK(page.ui.focused.value == "slider");
    CHECK_FALSE(ui::takes_enter(ui::targets(page.frame()), {"slider"}));
}

TEST_CASE("ui::slider - the thumb follows the pointer from the press to the release, on whole steps")
{
    Page page;
    const ui::Rect track = page.track();
    const auto at = [&](float fraction) { return ui::Point{track.x + track.width * fraction, track.y}; };
    page.input(ui::MousePressed{at(0.71F)});
    CHECK(page.value == 70);
    page.input(ui::MouseMoved{at(0.33F)});
    CHECK(page.value == 35);
    page.input(ui::MouseMoved{{5, 600}}); // far off, still held
    CHECK(page.value == 0);
    page.input(ui::MouseMoved{{1200, 5}});
    CHECK(page.value == 100);
    page.input(ui::MouseReleased{{1200, 5}});
    CHECK_FALSE(page.input(ui::MouseMoved{at(0.5F)}));
    CHECK(page.ui.grabbed.empty());
}

TEST_CASE("ui::slider - the end of the scale can be reached where steps do not lead to it")
{
    const ui::SliderContent content{.low = 0, .high = 7, .value = 0, .step = 3, .page = 3, .track = {0, 0, 70, 6}};
    CHECK(ui::value_at(content, {70, 0}, {}) == 7);
    CHECK(ui::value_at(content, {40, 0}, {}) == 3);
    CHECK(ui::value_after({.low = 0, .high = 7, .value = 6, .step = 3}, Key::Right, {}) == 7);
}

TEST_CASE("ui::slider - in a mirrored layout low is at the right and Left goes up")
{
    Page page{.tr = ui_test::leftwards()};
    const float before = page.thumb().x;
    page.press(Key::Left);
    CHECK(page.value == 45);
    CHECK(page.thumb().x < before);
    page.press(Key::Right);
    CHECK(page.value == 40);
    const ui::Rect track = page.track();
    page.input(ui::MousePressed{{track.right() - 1, track.y}});
    CHECK(page.value == 0);
    page.input(ui::MouseMoved{{track.x, track.y}});
    CHECK(page.value == 100);
}

TEST_CASE("ui::slider - the thumb is drawn where the pointer has to press for its value")
{
    base::Rng rng{3};
    for (const auto& tr : {base::Language(), ui_test::leftwards()}) {
        for (int i = 0; i < 21; ++i) {
            Page page{.value = static_cast<double>(base::draw(rng, 21)) * 5, .tr = tr};
            const double was = page.value;
            page.input(ui::MousePressed{page.thumb()});
            CHECK(page.value == was);
        }
    }
}

TEST_CASE("ui::stepper - each half takes a step its way, and only a whole click counts")
{
    Page page;
    const ui::Rect rect = page.target("stepper").rect;
    const ui::Point less{rect.x + 5, rect.center().y};
    const ui::Point more{rect.right() - 5, rect.center().y};
    const auto click = [&](ui::Point press, ui::Point release) {
        page.input(ui::MousePressed{press});
        page.input(ui::MouseReleased{release});
    };
    click(more, more);
    CHECK(page.count == 6);
    click(less, less);
    click(less, less);
    CHECK(page.count == 4);
    click(less, {5, 5});
    CHECK(page.count == 4);
    page.press(Key::Home);
    CHECK(page.count == 1);
    click(less, less);
    CHECK(page.count == 1);
}

TEST_CASE("ui::stepper - mirrored, more is at the left")
{
    Page page{.tr = ui_test::leftwards()};
    const ui::Rect rect = page.target("stepper").rect;
    page.input(ui::MousePressed{{rect.x + 5, rect.center().y}});
    page.input(ui::MouseReleased{{rect.x + 5, rect.center().y}});
    CHECK(page.count == 6);
}

TEST_CASE("ui::slider - with a gamepad Left and Right move it, Down goes on")
{
    Page page;
    page.input(ui::PadPressed{ui::PadButton::Right});
    CHECK(page.value == 45);
    page.input(ui::PadPressed{ui::PadButton::Left});
    CHECK(page.value == 40);
    page.input(ui::PadPressed{ui::PadButton::Down});
    CHECK(page.ui.focused.value == "stepper");
}

TEST_CASE("ui::slider - its name says its value; without a chosen value the thumb is hollow")
{
    CHECK(Page{}.target("slider").label == "Boats, 40");
    ui::Canvas canvas{ui_test::scene()};
    ui::draw_slider(canvas, {60, 100, 400, 90}, {.id = {"s"}, .label = "Boats", .chosen = ui::Chosen::No});
    const auto gold = [&](const ui::DrawCommand& command) {
        const auto* disc = std::get_if<ui::Disc>(&command);
        return disc != nullptr && disc->color == canvas.palette().gold;
    };
    CHECK(std::none_of(canvas.draw.begin(), canvas.draw.end(), gold));
}

TEST_CASE("ui::slider - has no finding at any value, scale or direction")
{
    for (const double value : {0.0, 5.0, 50.0, 100.0}) {
        for (const float scale : {1.0F, 1.5F, 2.0F}) {
            for (const auto& tr : {base::Language(), ui_test::leftwards()}) {
                const Page page{.value = value, .tr = tr, .scale = scale};
                ui_test::check_clean(ui::check_frame(page.frame(), {{1280, 900}, scale}));
            }
        }
    }
}
