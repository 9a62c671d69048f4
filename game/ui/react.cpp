// SPDX-License-Identifier: MIT
#include "ui/reacting.h"
#include "ui/scale.h"
#include "ui/scroll.h"
#include "ui/writing.h"

#include <array>

namespace ui {

namespace {

bool can_focus(const Target& target)
{
    return target.focusable == Focusable::Yes;
}

bool is_field(const Target* target)
{
    return target != nullptr && std::holds_alternative<FieldContent>(target->content);
}

bool is_item(const Target* target)
{
    return target != nullptr && std::holds_alternative<ItemContent>(target->content);
}

bool is_arrow(Key key)
{
    return key == Key::Up || key == Key::Down || key == Key::Left || key == Key::Right;
}

/// The arrow that a pad's direction is like.
std::optional<Key> arrow_of(PadButton button)
{
    switch (button) {
    case PadButton::Up: return Key::Up;
    case PadButton::Down: return Key::Down;
    case PadButton::Left: return Key::Left;
    case PadButton::Right: return Key::Right;
    default: return std::nullopt;
    }
}

/// What each kind of input does.
struct Reactor {
    Reacting& now;

    UiState& ui() { return now.ui(); }

    void operator()(const MouseMoved& moved)
    {
        const Target* under = target_at(now.targets, moved.at);
        ui().hovered = under == nullptr ? TargetId{} : under->id;
        if (const Target* held = find(now.targets, ui().pressed)) {
            drag(now, *held, moved.at);
        }
    }
    void operator()(const MouseLeft&) { ui().hovered = {}; }
    void operator()(const MousePressed& press)
    {
        const Target* target = press.button == MouseButton::Left ? target_at(now.targets, press.at) : nullptr;
        ui().pressed = target == nullptr ? TargetId{} : target->id;
        if (target != nullptr && can_focus(*target)) {
            set_focus(ui(), *target);
            take_hold(now, *target, press.at);
        }
    }
    void operator()(const MouseReleased& release)
    {
        const Target* target = release.button == MouseButton::Left ? find(now.targets, ui().pressed) : nullptr;
        if (target != nullptr) {
            let_go(now, *target, release.at);
            ui().grabbed = {};
        }
        ui().pressed = {};
    }
    void operator()(const Wheel& wheel)
    {
        const auto to = wheel_scrolling(now.scrolls, wheel);
        if (to && to->region != nullptr) {
            ui().scroll[to->region->id] = to->offset;
        }
    }
    void operator()(const KeyPressed& press)
    {
        const Target* focused = now.focused();
        if (is_item(focused) && press.modifiers.alt && (press.key == Key::Up || press.key == Key::Down)) {
            move_item(now, *focused, press.key);
        } else if (is_field(focused) && writes(press)) {
            write_key(now, *focused, press);
        } else if (!press.modifiers.control && !press.modifiers.alt) {
            press_plain(press);
        }
    }
    void operator()(const TextEntered& entered)
    {
        if (is_field(now.focused())) {
            write_character(now, *now.focused(), entered.character);
        }
    }
    void operator()(const PadPressed& press)
    {
        const auto arrow = arrow_of(press.button);
        if (is_field(now.focused()) && holds(ui()) && arrow) {
            write_pad(now, *now.focused(), press.button);
        } else if (arrow) {
            // A pad goes past options without choosing them: South is there for that.
            if (!change_by_key(now, *arrow) && move_focus(now, *arrow) == Reached::Nothing) {
                scroll_by_key(now, {*arrow});
            }
        } else {
            press_pad(press.button);
        }
    }
    template <class Other> void operator()(const Other&) { }

    void press_plain(const KeyPressed& press)
    {
        const Key key = press.key;
        if (key == Key::Tab) {
            const bool back = press.modifiers.shift;
            focus_on(now, back ? previous_focus(now.targets, ui().focused) : next_focus(now.targets, ui().focused));
        } else if (holds(ui()) && (key == Key::Enter || key == Key::Escape)) {
            ui().grabbed = {};
        } else if (key == Key::Space || (key == Key::Enter && takes_enter(now.targets, ui().focused))) {
            activate();
        } else if (!change_by_key(now, key)) {
            move_or_scroll(press);
        }
    }

    /// An arrow within a radio group chooses what it leads to; one into it from outside does not.
    void move_or_scroll(const KeyPressed& press)
    {
        const Reached reached = is_arrow(press.key) ? move_focus(now, press.key) : Reached::Nothing;
        if (reached == Reached::Nothing) {
            scroll_by_key(now, press);
            return;
        }
        const Role role = now.focused()->role;
        if (reached == Reached::Within && (role == Role::Option || role == Role::Segment)) {
            now.reaction.activated = ui().focused;
        }
    }

    void press_pad(PadButton button)
    {
        switch (button) {
        case PadButton::South: press_south(); break;
        case PadButton::East: ui().grabbed = {}; break;
        case PadButton::LeftShoulder: scroll_by_key(now, {Key::PageUp}); break;
        case PadButton::RightShoulder: scroll_by_key(now, {Key::PageDown}); break;
        default: break;
        }
    }

    void press_south()
    {
        if (now.focused() == nullptr) {
            focus_on(now, next_focus(now.targets, {}));
        } else if (is_field(now.focused())) {
            pick_up_or_put_down();
        } else {
            activate();
        }
    }

    /// What Space does to the focused target.
    void activate()
    {
        if (is_item(now.focused())) {
            pick_up_or_put_down();
        } else if (now.focused() != nullptr && std::holds_alternative<std::monostate>(now.focused()->content)) {
            now.reaction.activated = ui().focused;
        }
    }

    void pick_up_or_put_down() { ui().grabbed = holds(ui()) ? TargetId{} : ui().focused; }
};

bool takes_key(const Target& target, const UiState& ui, const KeyPressed& press)
{
    if (is_field(&target)) {
        return writes(press);
    }
    if (press.modifiers != Modifiers{}) {
        return false;
    }
    if (const auto* slider = std::get_if<SliderContent>(&target.content)) {
        return value_after(*slider, press.key, base::Direction::LeftToRight).has_value();
    }
    const bool item_key
        = is_arrow(press.key) || press.key == Key::Space || press.key == Key::Enter || press.key == Key::Escape;
    return is_item(&target) && holds(ui) && item_key;
}

bool takes_pad(const UiState& ui, PadButton button)
{
    return holds(ui) && (button == PadButton::South || button == PadButton::East || arrow_of(button));
}

}

Reaction react(std::span<const Target> targets, std::span<const ScrollRegion> scrolls, UiState ui, const Input& input,
               base::Direction direction)
{
    Reacting reacting{targets, scrolls, direction, {std::move(ui), {}, {}}};
    std::visit(Reactor{reacting}, input);
    return std::move(reacting.reaction);
}

bool takes(std::span<const Target> targets, const UiState& ui, const Input& input)
{
    const Target* target = find(targets, ui.focused);
    if (target == nullptr) {
        return false;
    }
    if (const auto* press = std::get_if<KeyPressed>(&input)) {
        const bool enter = *press == KeyPressed{Key::Enter} && takes_enter(targets, ui.focused);
        return enter || takes_key(*target, ui, *press);
    }
    if (const auto* pad = std::get_if<PadPressed>(&input)) {
        return takes_pad(ui, pad->button);
    }
    return is_field(target) && std::holds_alternative<TextEntered>(input);
}

UiState used(UiState ui, const Input& input)
{
    if (std::holds_alternative<KeyPressed>(input)) {
        ui.device = Device::Keyboard;
    } else if (std::holds_alternative<PadPressed>(input)) {
        ui.device = Device::Pad;
    } else if (std::holds_alternative<MousePressed>(input)) {
        ui.device = Device::Pointer;
    }
    return ui;
}

std::span<const Key> keys_of(PadButton button)
{
    static constexpr std::array escape{Key::Escape};
    static constexpr std::array back{Key::Backspace, Key::Z};
    static constexpr std::array hint{Key::H};
    static constexpr std::array help{Key::F1};
    switch (button) {
    case PadButton::East:
    case PadButton::Start: return escape;
    case PadButton::West: return back;
    case PadButton::North: return hint;
    case PadButton::Select: return help;
    default: return {};
    }
}

}
