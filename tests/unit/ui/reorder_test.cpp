// SPDX-License-Identifier: MIT
#include "ui/reorder.h"

#include "base/rng.h"
#include "scene.h"

namespace {

using ui::Key;
using ui::PadButton;

enum class Event { Answer };

/// A list that a player puts in order.
struct Page {
    std::string order = "abcd";
    ui::UiState ui = ui_test::focused("a");
    base::Language tr = {};
    float scale = 1;

    ui::Frame<Event> frame() const
    {
        std::vector<ui::ReorderItem> items;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const std::string name(1, order[i]);
            const std::string number = std::to_string(i + 1);
            items.push_back({{name}, number, "Event " + name, name + ", place " + number});
        }
        ui::FrameBuilder<Event> builder{ui_test::scene({.ui = ui, .scale = scale, .tr = tr})};
        ui::Column column{60, 100, 500};
        ui::reorder(builder, column, {"list"}, std::span<const ui::ReorderItem>(items));
        builder.target({.id = {"answer"}, .rect = {60, 800, 200, 50}, .label = "That is my answer"}, Event::Answer);
        builder.shortcut(ui::KeyPressed{Key::Enter}, Event::Answer);
        builder.shortcut(ui::KeyPressed{Key::Escape}, Event::Answer);
        return std::move(builder).finish();
    }
    ui::Rect rect(const std::string& id) const { return ui::find(ui::targets(frame()), {id})->rect; }
    std::optional<Event> input(const ui::Input& input)
    {
        auto outcome = ui::handle(frame(), ui, input);
        ui = outcome.ui;
        if (outcome.change) {
            const auto moved = std::get<ui::ItemMoved>(*outcome.change);
            CHECK(moved.group.value == "list");
            const char item = order[moved.from];
            order.erase(moved.from, 1);
            order.insert(moved.to, 1, item);
        }
        return outcome.event;
    }
    std::optional<Event> press(Key key, ui::Modifiers modifiers = {}) { return input(ui::KeyPressed{key, modifiers}); }
    void pad(PadButton button) { input(ui::PadPressed{button}); }
    void drag(const std::string& id, float by)
    {
        const ui::Point from = rect(id).center();
        input(ui::MousePressed{from});
        input(ui::MouseMoved{{from.x, from.y + by / 2}});
        input(ui::MouseMoved{{from.x, from.y + by}});
        input(ui::MouseReleased{{from.x, from.y + by}});
    }
};

}

TEST_CASE("ui::reorder - Space picks up, arrows move it and keep the focus on it, Space puts it down")
{
    Page page;
    page.press(Key::Space);
    CHECK(page.order == "abcd");
    page.press(Key::Down);
    CHECK(page.order == "bacd");
    page.press(Key::Down);
    CHECK(page.order == "bcad");
    CHECK(page.ui.focused.value == "a");
    page.press(Key::Up);
    CHECK(page.order == "bacd");
    page.press(Key::Space);
    page.press(Key::Down);
    CHECK(page.order == "bacd");
    CHECK(page.ui.focused.value == "c");
}

TEST_CASE("ui::reorder - the ends of the list hold")
{
    Page page;
    page.press(Key::Space);
    page.press(Key::Up);
    CHECK(page.order == "abcd");
    CHECK(page.ui.focused.value == "a");
    for (int i = 0; i < 9; ++i) {
        page.press(Key::Down);
    }
    CHECK(page.order == "bcda");
}

TEST_CASE("ui::reorder - Enter and Escape put down what is picked up, and are the screen's otherwise")
{
    for (const Key key : {Key::Enter, Key::Escape}) {
        Page page;
        page.press(Key::Space);
        CHECK_FALSE(page.press(key));
        CHECK(page.ui.grabbed.empty());
        CHECK(page.press(key) == Event::Answer);
    }
}

TEST_CASE("ui::reorder - Alt with an arrow moves at once; Tab puts down and goes on")
{
    Page page;
    page.press(Key::Down, {.alt = true});
    CHECK(page.order == "bacd");
    CHECK(page.ui.grabbed.empty());
    page.press(Key::Up, {.alt = true});
    CHECK(page.order == "abcd");
    page.press(Key::Space);
    page.press(Key::Tab);
    CHECK(page.ui.focused.value == "answer");
    CHECK(page.ui.grabbed.empty());
}

TEST_CASE("ui::reorder - a gamepad picks up with South, moves, and puts down with South or East")
{
    Page page;
    for (const PadButton last : {PadButton::South, PadButton::East}) {
        page.pad(PadButton::South);
        page.pad(PadButton::Down);
        page.pad(last);
        CHECK(page.ui.grabbed.empty());
    }
    CHECK(page.order == "bcad");
    page.pad(PadButton::Down);
    CHECK(page.ui.focused.value == "d");
    page.pad(PadButton::Down);
    CHECK(page.ui.focused.value == "answer");
}

TEST_CASE("ui::reorder - a row dragged past the middle of others takes their place, once, when it is let go")
{
    Page page;
    const float step = page.rect("b").y - page.rect("a").y;
    page.drag("a", step * 2);
    CHECK(page.order == "bcad");
    page.drag("d", -step * 3);
    CHECK(page.order == "dbca");
    page.drag("b", step * 0.4F);
    CHECK(page.order == "dbca");
    page.drag("d", 2000);
    CHECK(page.order == "bcad");
    page.drag("d", -2000);
    CHECK(page.order == "dbca");
    CHECK(page.ui.grabbed.empty());
}

TEST_CASE("ui::reorder - a trembling click moves nothing and draws nothing else")
{
    Page page;
    const ui::Point at = page.rect("b").center();
    page.ui.focused = {"b"};
    const auto resting = page.frame().draw;
    page.input(ui::MousePressed{at});
    page.input(ui::MouseMoved{{at.x + 2, at.y + 3}});
    page.ui.hovered = {};
    CHECK(page.frame().draw == resting);
    page.input(ui::MouseReleased{{at.x + 2, at.y + 3}});
    CHECK(page.order == "abcd");
}

TEST_CASE("ui::reorder - a dragged row is drawn where the pointer has it, a bar where it would go")
{
    Page page;
    const ui::Rect b = page.rect("b");
    const float step = page.rect("c").y - b.y;
    page.input(ui::MousePressed{b.center()});
    page.input(ui::MouseMoved{{b.center().x, b.center().y + step}});
    bool row = false;
    bool bar = false;
    for (const auto& command : page.frame().draw) {
        const auto* box = std::get_if<ui::FillRect>(&command);
        row = row || (box != nullptr && box->rect == ui::moved(b, {0, step}));
        bar = bar || (box != nullptr && box->color == ui::light_theme().page.gold && box->rect.y > page.rect("c").y);
    }
    CHECK(row);
    CHECK(bar);
}

TEST_CASE("ui::place_dropped - is where the row's middle comes to lie, for rows of any height")
{
    base::Rng rng{8};
    for (int round = 0; round < 200; ++round) {
        std::vector<ui::Rect> rects;
        float y = 0;
        for (std::size_t i = 0; i < 2 + base::draw(rng, 6); ++i) {
            rects.push_back({0, y, 100, 20 + static_cast<float>(base::draw(rng, 60))});
            y = rects.back().bottom() + 8;
        }
        const std::size_t from = base::draw(rng, rects.size());
        CHECK(ui::place_dropped(rects, from, 0) == from);
        const std::size_t to = base::draw(rng, rects.size());
        const float by = rects[to].center().y - rects[from].center().y;
        const float past = to < from ? -1.0F : 1.0F;
        CHECK(ui::place_dropped(rects, from, to == from ? 0 : by + past) == to);
        CHECK(ui::place_dropped(rects, from, -y) == 0);
        CHECK(ui::place_dropped(rects, from, 2 * y) == rects.size() - 1);
    }
}

TEST_CASE("ui::reorder - has no finding, at rest and picked up, at any scale and either way")
{
    for (const float scale : {1.0F, 2.0F}) {
        for (const auto& tr : {base::Language(), ui_test::leftwards()}) {
            Page page{.tr = tr, .scale = scale};
            ui_test::check_clean(ui::check_frame(page.frame(), {{1280, 900}, scale}));
            page.press(Key::Space);
            ui_test::check_clean(ui::check_frame(page.frame(), {{1280, 900}, scale}));
        }
    }
}
