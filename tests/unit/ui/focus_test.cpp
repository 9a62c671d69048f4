// SPDX-License-Identifier: MIT
#include "ui/focus.h"

#include "base/rng.h"

#include <doctest/doctest.h>

namespace {

using ui::Direction;
using ui::Role;

ui::Target target(std::string id, ui::Rect rect, Role role = Role::Button, std::string group = "")
{
    return {.id = {std::move(id)}, .rect = rect, .role = role, .label = "x", .group = {std::move(group)}};
}

/// Three options above two buttons side by side, as on the question screen.
std::vector<ui::Target> page()
{
    return {target("a", {40, 100, 400, 60}, Role::Option, "options"),
            target("b", {40, 170, 400, 60}, Role::Option, "options"),
            target("c", {40, 240, 400, 60}, Role::Option, "options"), target("back", {40, 320, 100, 40}),
            target("answer", {200, 320, 100, 40})};
}

ui::Reaction press(const std::vector<ui::Target>& targets, ui::UiState ui, ui::Key key, ui::Modifiers modifiers = {},
                   std::vector<ui::ScrollRegion> scrolls = {})
{
    return ui::react(targets, scrolls, std::move(ui), ui::KeyPressed{key, modifiers});
}

ui::UiState focused(std::string id)
{
    ui::UiState ui;
    ui.focused = {std::move(id)};
    return ui;
}

struct Chosen {
    std::string what;
    bool operator==(const Chosen&) const = default;
};

ui::Frame<Chosen> frame(const std::vector<ui::Target>& targets)
{
    ui::Frame<Chosen> made;
    for (const auto& one : targets) {
        made.hits.push_back({one, Chosen{one.id.value}});
    }
    made.shortcuts.push_back({ui::KeyPressed{ui::Key::Enter}, {"main button"}});
    made.shortcuts.push_back({ui::TextEntered{U'!'}, {"report"}});
    return made;
}

}

TEST_CASE("ui::next_focus - a group is one stop, at its chosen member")
{
    auto targets = page();
    CHECK(ui::next_focus(targets, {}).value == "a");
    CHECK(ui::next_focus(targets, {"answer"}).value == "a");
    targets[1].selected = true;
    CHECK(ui::next_focus(targets, {"answer"}).value == "b");
    CHECK(ui::next_focus(targets, {"a"}).value == "back");
    CHECK(ui::next_focus(targets, {"c"}).value == "back");
}

TEST_CASE("ui::previous_focus - the way back of next_focus, round the end")
{
    const auto targets = page();
    CHECK(ui::previous_focus(targets, {"answer"}).value == "back");
    CHECK(ui::previous_focus(targets, {"back"}).value == "a");
    CHECK(ui::previous_focus(targets, {"a"}).value == "answer");
    CHECK(ui::previous_focus(targets, {}).value == "answer");
}

TEST_CASE("ui::next_focus - nothing to focus, nothing focused; what cannot be focused is passed over")
{
    CHECK(ui::next_focus({}, {"a"}).empty());
    CHECK(ui::previous_focus({}, {}).empty());
    auto targets = page();
    targets[3].focusable = ui::Focusable::No;
    CHECK(ui::next_focus(targets, {"a"}).value == "answer");
    CHECK(ui::next_focus(targets, {"a target that is gone"}).value == "a");
}

TEST_CASE("ui::next_focus - Tab reaches every stop once before it comes round, whatever the page")
{
    base::Rng rng{5};
    for (int round = 0; round < 100; ++round) {
        std::vector<ui::Target> targets;
        for (std::size_t i = 0; i < 1 + base::draw(rng, 12); ++i) {
            const std::size_t group = base::draw(rng, 6); // half of them in one of three groups
            targets.push_back(target(std::to_string(i), {0, static_cast<float>(i) * 30, 50, 25}, Role::Button,
                                     group < 3 ? std::to_string(group) : ""));
        }
        const ui::TargetId first = ui::next_focus(targets, {});
        ui::TargetId at = first;
        int stops = 0;
        do {
            CHECK(ui::previous_focus(targets, ui::next_focus(targets, at)) == at);
            at = ui::next_focus(targets, at);
            ++stops;
        } while (at != first && stops < 20);
        CHECK(stops <= static_cast<int>(targets.size()));
    }
}

TEST_CASE("ui::focus_towards - in a group to the neighbour, from its end and outside it by geometry")
{
    const auto targets = page();
    CHECK(ui::focus_towards(targets, {"a"}, Direction::Down).value == "b");
    CHECK(ui::focus_towards(targets, {"b"}, Direction::Up).value == "a");
    CHECK(ui::focus_towards(targets, {"a"}, Direction::Up).empty());
    CHECK(ui::focus_towards(targets, {"c"}, Direction::Down).value == "back");
    CHECK(ui::focus_towards(targets, {"back"}, Direction::Right).value == "answer");
    CHECK(ui::focus_towards(targets, {"answer"}, Direction::Left).value == "back");
    CHECK(ui::focus_towards(targets, {"answer"}, Direction::Right).empty());
    CHECK(ui::focus_towards(targets, {"back"}, Direction::Up).value == "c");
    CHECK(ui::focus_towards(targets, {}, Direction::Up).empty());
}

TEST_CASE("ui::target_at - the topmost, by its parts, and not where its scroll area ends")
{
    auto targets = page();
    CHECK(ui::target_at(targets, {50, 110})->id.value == "a");
    CHECK(ui::target_at(targets, {50, 165}) == nullptr);
    targets.push_back(target("over", {40, 100, 50, 50}));
    CHECK(ui::target_at(targets, {50, 110})->id.value == "over");

    targets = {target("sentence", {0, 0, 300, 60}, Role::Sentence)};
    targets[0].parts = {{100, 0, 200, 30}, {0, 30, 80, 30}};
    CHECK(ui::target_at(targets, {50, 10}) == nullptr);
    CHECK(ui::target_at(targets, {50, 40}) != nullptr);
    targets[0].clip = ui::Rect{0, 0, 300, 35};
    CHECK(ui::target_at(targets, {50, 40}) == nullptr);
}

TEST_CASE("ui::react - a click is press and release on the same target")
{
    const auto targets = page();
    auto pressed = ui::react(targets, {}, {}, ui::MousePressed{{50, 110}});
    CHECK(pressed.ui.focused.value == "a");
    CHECK(pressed.activated.empty());
    const auto released = ui::react(targets, {}, pressed.ui, ui::MouseReleased{{60, 120}});
    CHECK(released.activated.value == "a");
    CHECK(released.ui.pressed.empty());
    const auto dragged = ui::react(targets, {}, pressed.ui, ui::MouseReleased{{60, 180}});
    CHECK(dragged.activated.empty());
    const auto right = ui::react(targets, {}, {}, ui::MousePressed{{50, 110}, ui::MouseButton::Right});
    CHECK(right.ui == ui::UiState{});
    CHECK(ui::react(targets, {}, {}, ui::MouseReleased{{60, 120}}).activated.empty());
}

TEST_CASE("ui::react - the pointer lights up what is under it until it leaves")
{
    const auto over = ui::react(page(), {}, {}, ui::MouseMoved{{50, 110}});
    CHECK(over.ui.hovered.value == "a");
    CHECK(ui::react(page(), {}, over.ui, ui::MouseMoved{{5, 5}}).ui.hovered.empty());
    CHECK(ui::react(page(), {}, over.ui, ui::MouseLeft{}).ui.hovered.empty());
}

TEST_CASE("ui::react - an arrow to an option chooses it, to a button only goes there")
{
    const auto down = press(page(), focused("a"), ui::Key::Down);
    CHECK(down.ui.focused.value == "b");
    CHECK(down.activated.value == "b");
    const auto right = press(page(), focused("back"), ui::Key::Right);
    CHECK(right.ui.focused.value == "answer");
    CHECK(right.activated.empty());
}

TEST_CASE("ui::react - Space activates what is focused, Enter a button but not an option")
{
    CHECK(press(page(), focused("a"), ui::Key::Space).activated.value == "a");
    CHECK(press(page(), focused("a"), ui::Key::Enter).activated.empty());
    CHECK(press(page(), focused("back"), ui::Key::Enter).activated.value == "back");
    CHECK(press(page(), focused("gone"), ui::Key::Space).activated.empty());
    CHECK(press(page(), {}, ui::Key::Enter).activated.empty());
    CHECK(press(page(), focused("back"), ui::Key::Enter, {.control = true}).activated.empty());
}

TEST_CASE("ui::takes_enter - a sentence takes Enter until it is the chosen one")
{
    std::vector<ui::Target> sentences = {target("s", {0, 0, 300, 30}, Role::Sentence, "text")};
    CHECK(ui::takes_enter(sentences, {"s"}));
    sentences[0].selected = true;
    CHECK_FALSE(ui::takes_enter(sentences, {"s"}));
}

TEST_CASE("ui::react - wheel and paging keys scroll, within the content")
{
    const std::vector<ui::ScrollRegion> scrolls = {{{"article"}, {0, 0, 300, 200}, 500, 0}};
    const auto wheel = ui::react({}, scrolls, {}, ui::Wheel{{50, 50}, -1});
    CHECK(wheel.ui.scroll.at({"article"}) == 60);
    CHECK(ui::react({}, scrolls, {}, ui::Wheel{{50, 350}, -1}).ui.scroll.empty());
    CHECK(ui::react({}, scrolls, {}, ui::Wheel{{50, 50}, 3}).ui.scroll.empty());
    CHECK(press({}, {}, ui::Key::End, {}, scrolls).ui.scroll.at({"article"}) == 300);
    CHECK(press({}, {}, ui::Key::PageDown, {}, scrolls).ui.scroll.at({"article"}) == 180);
    CHECK(press({}, {}, ui::Key::Home, {}, scrolls).ui.scroll.empty());
}

TEST_CASE("ui::react - paging moves what lies on top, and what lies under it once that is at its end")
{
    const std::vector<ui::ScrollRegion> both
        = {{{"article"}, {0, 0, 300, 200}, 500, 0}, {{"roll"}, {300, 0, 100, 200}, 260, 0}};
    CHECK(press({}, {}, ui::Key::PageDown, {}, both).ui.scroll == std::map<ui::TargetId, float>{{{"roll"}, 60}});
    const std::vector<ui::ScrollRegion> read
        = {{{"article"}, {0, 0, 300, 200}, 500, 0}, {{"roll"}, {300, 0, 100, 200}, 260, 60}};
    CHECK(press({}, {}, ui::Key::PageDown, {}, read).ui.scroll == std::map<ui::TargetId, float>{{{"article"}, 180}});
}

TEST_CASE("ui::react - focus on a sentence below the fold brings it into view")
{
    auto below = target("s9", {0, 700, 300, 30}, Role::Sentence);
    below.scroll_area = ui::TargetId{"article"};
    const std::vector<ui::ScrollRegion> scrolls = {{{"article"}, {0, 0, 300, 200}, 1000, 0}};
    const auto tab = press({below}, {}, ui::Key::Tab, {}, scrolls);
    CHECK(tab.ui.focused.value == "s9");
    const float offset = tab.ui.scroll.at({"article"});
    CHECK(700 - offset >= 0);
    CHECK(730 - offset <= 200);
}

TEST_CASE("ui::settled - what is gone is forgotten and offsets come back into the content")
{
    ui::UiState ui = focused("gone");
    ui.hovered = {"a"};
    ui.scroll[{"article"}] = 900;
    const std::vector<ui::ScrollRegion> scrolls = {{{"article"}, {0, 0, 300, 200}, 500, 900}};
    const auto settled = ui::settled(page(), scrolls, ui);
    CHECK(settled.focused.empty());
    CHECK(settled.hovered.value == "a");
    CHECK(settled.scroll.at({"article"}) == 300);
    CHECK(ui::settled(page(), scrolls, settled) == settled);
}

TEST_CASE("ui::handle - Enter is the main button's unless a button has the focus")
{
    const auto made = frame(page());
    CHECK(ui::handle(made, focused("a"), ui::KeyPressed{ui::Key::Enter}).event == Chosen{"main button"});
    CHECK(ui::handle(made, {}, ui::KeyPressed{ui::Key::Enter}).event == Chosen{"main button"});
    CHECK(ui::handle(made, focused("back"), ui::KeyPressed{ui::Key::Enter}).event == Chosen{"back"});
    CHECK(ui::handle(made, {}, ui::TextEntered{U'!'}).event == Chosen{"report"});
    CHECK_FALSE(ui::handle(made, {}, ui::TextEntered{U'?'}).event);
    CHECK_FALSE(ui::handle(made, {}, ui::Tick{5}).event);
    CHECK(ui::handle(made, focused("a"), ui::KeyPressed{ui::Key::Down}).event == Chosen{"b"});
}

TEST_CASE("ui::react - an arrow that leaves a group, or enters one, chooses nothing")
{
    const auto leaving = press(page(), focused("c"), ui::Key::Down);
    CHECK(leaving.ui.focused.value == "back");
    CHECK(leaving.activated.empty());
    const auto entering = press(page(), focused("back"), ui::Key::Up);
    CHECK(entering.ui.focused.value == "c");
    CHECK(entering.activated.empty());
}

TEST_CASE("ui::react - an arrow scrolls on as long as there is more of the area before it leaves it")
{
    auto sentence = target("s", {0, 20, 300, 30}, Role::Sentence);
    sentence.scroll_area = ui::TargetId{"article"};
    sentence.clip = ui::Rect{0, 0, 300, 200};
    const std::vector<ui::Target> targets = {sentence, target("footer", {0, 220, 300, 30})};
    const auto at = [](float offset) {
        return std::vector<ui::ScrollRegion>{{{"article"}, {0, 0, 300, 200}, 250, offset}};
    };
    const auto scrolled = press(targets, focused("s"), ui::Key::Down, {}, at(0));
    CHECK(scrolled.ui.focused.value == "s");
    CHECK(scrolled.ui.scroll.at({"article"}) == 40);
    CHECK(press(targets, focused("s"), ui::Key::Down, {}, at(50)).ui.focused.value == "footer");
}

TEST_CASE("ui::handle - a gamepad's directions move, South does, and nothing is chosen on the way")
{
    const auto made = frame(page());
    const auto pad
        = [&](const ui::UiState& ui, ui::PadButton button) { return ui::handle(made, ui, ui::PadPressed{button}); };
    const auto first = pad({}, ui::PadButton::Down);
    CHECK(first.ui.focused.value == "a");
    const auto second = pad(first.ui, ui::PadButton::Down);
    CHECK(second.ui.focused.value == "b");
    CHECK_FALSE(second.event);
    CHECK(pad(second.ui, ui::PadButton::South).event == Chosen{"b"});
    CHECK(pad({}, ui::PadButton::South).ui.focused.value == "a");
    CHECK_FALSE(pad({}, ui::PadButton::South).event);
}

TEST_CASE("ui::handle - a gamepad's other buttons are the screen's keys")
{
    auto made = frame(page());
    const std::vector<std::pair<ui::Key, std::string>> keys
        = {{ui::Key::Escape, "pause"}, {ui::Key::Z, "take back"}, {ui::Key::H, "hint"}, {ui::Key::F1, "help"}};
    for (const auto& [key, what] : keys) {
        made.shortcuts.push_back({ui::KeyPressed{key}, {what}});
    }
    const auto pad = [&](ui::PadButton button) { return ui::handle(made, focused("a"), ui::PadPressed{button}).event; };
    CHECK(pad(ui::PadButton::East) == Chosen{"pause"});
    CHECK(pad(ui::PadButton::Start) == Chosen{"pause"});
    CHECK(pad(ui::PadButton::West) == Chosen{"take back"});
    CHECK(pad(ui::PadButton::North) == Chosen{"hint"});
    CHECK(pad(ui::PadButton::Select) == Chosen{"help"});
    made.shortcuts.push_back({ui::KeyPressed{ui::Key::Backspace}, {"undo"}});
    CHECK(pad(ui::PadButton::West) == Chosen{"undo"});
    CHECK_FALSE(pad(ui::PadButton::LeftShoulder));
}

TEST_CASE("ui::handle - a gamepad's shoulders page, and its directions scroll where nothing lies that way")
{
    ui::Frame<Chosen> made;
    made.scrolls = {{{"article"}, {0, 0, 300, 200}, 500, 0}};
    const auto pad = [&](ui::PadButton button) { return ui::handle(made, {}, ui::PadPressed{button}).ui.scroll; };
    CHECK(pad(ui::PadButton::RightShoulder).at({"article"}) == 180);
    CHECK(pad(ui::PadButton::LeftShoulder).empty());
    CHECK(pad(ui::PadButton::Down).at({"article"}) == 40);
}

TEST_CASE("ui::handle - remembers what the player used last")
{
    const auto made = frame(page());
    CHECK(ui::handle(made, {}, ui::PadPressed{ui::PadButton::Down}).ui.device == ui::Device::Pad);
    ui::UiState pad;
    pad.device = ui::Device::Pad;
    CHECK(ui::handle(made, pad, ui::KeyPressed{ui::Key::Enter}).ui.device == ui::Device::Keyboard);
    CHECK(ui::handle(made, pad, ui::MousePressed{{50, 110}}).ui.device == ui::Device::Pointer);
    CHECK(ui::handle(made, pad, ui::Tick{5}).ui.device == ui::Device::Pad);
    CHECK(ui::handle(made, pad, ui::MouseMoved{{5, 5}}).ui.device == ui::Device::Pad);
}

TEST_CASE("ui::settled - the caret stays within the text, and nothing stays in a hand that is gone")
{
    auto field = target("f", {0, 0, 300, 40}, Role::Field);
    field.content = ui::FieldContent{.text = "abc"};
    ui::UiState ui = focused("f");
    ui.caret = ui.selected_from = 99;
    ui.grabbed = {"gone"};
    const auto settled = ui::settled(std::vector{field}, {}, ui);
    CHECK(settled.caret == 3);
    CHECK(settled.selected_from == 3);
    CHECK(settled.grabbed.empty());
}
