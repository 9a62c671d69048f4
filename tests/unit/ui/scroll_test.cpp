// SPDX-License-Identifier: MIT
#include "ui/scroll.h"

#include "base/rng.h"
#include "scene.h"
#include "ui/widgets.h"

namespace {

const ui::TargetId article{"article"};
const ui::TargetId roll{"roll"};

/// Two areas of a thousand pixels behind 300: a wide one, and over a part of it a narrow one.
ui::Frame<int> two_areas(ui::UiState ui = {})
{
    ui::FrameBuilder<int> builder{ui_test::scene({.ui = std::move(ui)})};
    const auto fill = [&](const std::string& name) {
        return [&builder, name](ui::Column& column) {
            for (int i = 0; i < 10; ++i) {
                const ui::Rect place = column.take(100);
                builder.draw.emplace_back(ui::FillRect{place, ui::rgb(0)});
                builder.target({.id = {name + std::to_string(i)}, .rect = place, .parts = {place}}, i);
            }
        };
    };
    ui::scroll_area(builder, article, {0, 50, 800, 300}, fill("a"));
    ui::scroll_edge(builder, {0, 48, 800, 1});
    ui::scroll_area(builder, roll, {500, 50, 200, 300}, fill("r"));
    builder.target({.id = {"outside"}, .rect = {0, 400, 80, 40}}, 1);
    return std::move(builder).finish();
}

template <class Command> Command drawn(const ui::Frame<int>& frame, const ui::TargetId& area)
{
    for (const auto& each : frame.draw) {
        if (const auto* one = std::get_if<Command>(&each); one != nullptr && one->area == area) {
            return *one;
        }
    }
    return {};
}

float offset(const ui::Frame<int>& frame, const ui::TargetId& area)
{
    const auto at = std::find_if(frame.scrolls.begin(), frame.scrolls.end(), [&](auto& one) { return one.id == area; });
    return at == frame.scrolls.end() ? -1 : at->offset;
}

ui::Point thumb_of(const ui::Frame<int>& frame, const ui::TargetId& area)
{
    return drawn<ui::ScrollBar>(frame, area).thumb.center();
}

}

TEST_CASE("ui::scroll_to - the frame becomes the one that the view would have made")
{
    base::Rng rng{5};
    auto frame = two_areas();
    ui::UiState ui;
    for (int i = 0; i < 200; ++i) {
        const ui::TargetId& area = base::draw(rng, 2) == 0 ? article : roll;
        ui::scroll_to(frame, ui, area, static_cast<float>(base::draw(rng, 9000)) / 10 - 100);
        const auto made = two_areas(ui);
        REQUIRE(frame.draw == made.draw);
        REQUIRE(frame.hits == made.hits);
        REQUIRE(frame.scrolls == made.scrolls);
    }
}

TEST_CASE("ui::scroll_to - an area that is not there is left alone")
{
    auto frame = two_areas();
    ui::UiState ui;
    ui::scroll_to(frame, ui, {"elsewhere"}, 100);
    CHECK(ui.scroll.empty());
    CHECK(frame.draw == two_areas().draw);
}

TEST_CASE("ui::scroll - the wheel moves the topmost area under it, and what lies under that once it is at its end")
{
    auto frame = two_areas();
    ui::UiState ui;
    CHECK(ui::scroll(frame, ui, ui::Wheel{{600, 100}, -1}));
    CHECK(offset(frame, roll) == ui::wheel_step);
    CHECK(offset(frame, article) == 0);
    for (int i = 0; i < 30; ++i) {
        ui::scroll(frame, ui, ui::Wheel{{600, 100}, -1});
    }
    CHECK(offset(frame, roll) == 700);
    CHECK(offset(frame, article) == 700);
    CHECK(ui.scroll == std::map<ui::TargetId, float>{{article, 700}, {roll, 700}});
    ui::scroll(frame, ui, ui::Wheel{{100, 100}, 2});
    CHECK(offset(frame, article) == 700 - 2 * ui::wheel_step);
    ui::scroll(frame, ui, ui::Wheel{{100, 500}, 2});
    CHECK(offset(frame, article) == 700 - 2 * ui::wheel_step);
}

TEST_CASE("ui::scroll - paging keys move the focused area alone, and without a focus the topmost that can go on")
{
    auto frame = two_areas();
    ui::UiState ui = ui_test::focused("a3");
    CHECK(ui::scroll(frame, ui, ui::KeyPressed{ui::Key::PageDown}));
    CHECK(offset(frame, article) == 270);
    CHECK(ui::scroll(frame, ui, ui::KeyPressed{ui::Key::End}));
    CHECK(offset(frame, article) == 700);
    CHECK_FALSE(ui::scroll(frame, ui, ui::KeyPressed{ui::Key::PageDown}));
    CHECK(offset(frame, roll) == 0);
    ui.focused = {"outside"};
    CHECK(ui::scroll(frame, ui, ui::KeyPressed{ui::Key::End}));
    CHECK(offset(frame, roll) == 700);
    CHECK(ui::scroll(frame, ui, ui::KeyPressed{ui::Key::Home}));
    CHECK(ui::scroll(frame, ui, ui::KeyPressed{ui::Key::Home}));
    CHECK(offset(frame, roll) == 0);
    CHECK(offset(frame, article) == 0);
}

TEST_CASE("ui::scroll - keys that mean something else are not taken")
{
    auto frame = two_areas();
    ui::UiState ui;
    for (const ui::Key key : {ui::Key::Down, ui::Key::Tab, ui::Key::Enter, ui::Key::A}) {
        CHECK_FALSE(ui::scroll(frame, ui, ui::KeyPressed{key}));
    }
    CHECK_FALSE(ui::scroll(frame, ui, ui::KeyPressed{ui::Key::End, {.control = true}}));
    CHECK_FALSE(ui::scroll(frame, ui, ui::Tick{5}));
    CHECK_FALSE(ui::scroll(frame, ui, ui::MouseMoved{{10, 60}}));
    frame.shortcuts.push_back({ui::KeyPressed{ui::Key::End}, 1});
    CHECK_FALSE(ui::scroll(frame, ui, ui::KeyPressed{ui::Key::End}));
    frame.hits.front().content = ui::SliderContent{};
    ui.focused = frame.hits.front().id;
    CHECK_FALSE(ui::scroll(frame, ui, ui::KeyPressed{ui::Key::PageDown}));
    CHECK(frame.draw == two_areas().draw);
}

TEST_CASE("ui::scroll - a bar's thumb goes with the pointer, and the content with it to its very end")
{
    auto frame = two_areas();
    ui::UiState ui;
    const ui::Point grip = thumb_of(frame, article);
    CHECK(ui::scroll(frame, ui, ui::MousePressed{grip}));
    CHECK(offset(frame, article) == 0);
    CHECK(ui::scroll(frame, ui, ui::MouseMoved{{grip.x - 300, grip.y + 50}}));
    CHECK(thumb_of(frame, article).y == doctest::Approx(static_cast<double>(grip.y + 50)).epsilon(0.01));
    CHECK(offset(frame, article) > 150);
    ui::scroll(frame, ui, ui::MouseMoved{{grip.x, 5000}});
    CHECK(offset(frame, article) == 700);
    CHECK(drawn<ui::ScrollBar>(frame, article).thumb.bottom() == doctest::Approx(350));
    ui::scroll(frame, ui, ui::MouseMoved{{grip.x, -5000}});
    CHECK(offset(frame, article) == 0);
    CHECK(ui::scroll(frame, ui, ui::MouseReleased{{grip.x, -5000}}));
    CHECK_FALSE(ui::scroll(frame, ui, ui::MouseMoved{{grip.x, 300}}));
    CHECK(offset(frame, article) == 0);
}

TEST_CASE("ui::scroll - a press beside the thumb brings it there, and it can be dragged on")
{
    auto frame = two_areas();
    ui::UiState ui;
    const float x = thumb_of(frame, roll).x;
    CHECK(ui::scroll(frame, ui, ui::MousePressed{{x, 300}}));
    CHECK(thumb_of(frame, roll).y == doctest::Approx(300).epsilon(0.01));
    ui::scroll(frame, ui, ui::MouseMoved{{x, 280}});
    CHECK(thumb_of(frame, roll).y == doctest::Approx(280).epsilon(0.01));
    CHECK(offset(frame, article) == 0);
}

TEST_CASE("ui::scroll - a press elsewhere, or with another button, holds no bar")
{
    auto frame = two_areas();
    ui::UiState ui;
    CHECK_FALSE(ui::scroll(frame, ui, ui::MousePressed{{300, 100}}));
    CHECK_FALSE(ui::scroll(frame, ui, ui::MousePressed{thumb_of(frame, article), ui::MouseButton::Right}));
    CHECK_FALSE(ui.bar);
    CHECK_FALSE(ui::scroll(frame, ui, ui::MouseReleased{{300, 100}}));
}

TEST_CASE("ui::scroll - a bar that is held while its area goes away holds nothing")
{
    auto frame = two_areas();
    ui::UiState ui;
    ui::scroll(frame, ui, ui::MousePressed{thumb_of(frame, article)});
    frame.scrolls.clear();
    CHECK(ui::scroll(frame, ui, ui::MouseMoved{{10, 200}}));
    CHECK(ui::scroll(frame, ui, ui::MouseReleased{{10, 200}}));
    CHECK_FALSE(ui.bar);
}

TEST_CASE("ui::thumb - as long as the part that shows, never shorter than can be grasped, never longer than the bar")
{
    const ui::ScrollRegion half{article, {0, 0, 100, 300}, 600, 0, {94, 0, 6, 300}};
    CHECK(ui::thumb(half, 32) == ui::Rect{94, 0, 6, 150});
    ui::ScrollRegion large{article, {0, 0, 100, 300}, 90'000, 89'700, {94, 0, 6, 300}};
    CHECK(ui::thumb(large, 32).height == 32);
    CHECK(ui::thumb(large, 32).bottom() == doctest::Approx(300));
    large.bar.height = 20;
    CHECK(ui::thumb(large, 32).height == 20);
}

TEST_CASE("ui::move - a target moves with all that it holds")
{
    ui::Target slider{.id = {"s"}, .rect = {0, 0, 10, 10}, .parts = {{1, 1, 2, 2}}};
    slider.content = ui::SliderContent{.track = {5, 5, 100, 4}};
    ui::move(slider, {3, -7});
    CHECK(slider.rect == ui::Rect{3, -7, 10, 10});
    CHECK(slider.parts.front() == ui::Rect{4, -6, 2, 2});
    CHECK(std::get<ui::SliderContent>(slider.content).track == ui::Rect{8, -2, 100, 4});
    ui::Target field{.id = {"f"}, .content = ui::FieldContent{.origin = {4, 4}}};
    ui::move(field, {0, 10});
    CHECK(std::get<ui::FieldContent>(field.content).origin == ui::Point{4, 14});
}
