// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frame.h"

#include <algorithm>
#include <optional>
#include <span>

namespace ui {

enum class Direction { Up, Down, Left, Right };

/// The topmost target at `point`, or none.
const Target* target_at(std::span<const Target> targets, Point point);

/// The target with this id, or none.
const Target* find(std::span<const Target> targets, const TargetId& id);

/// Where Tab goes from `focused`: the next stop, round to the first. A group is one stop, at its chosen member or
/// else its first. Empty when nothing can be focused.
TargetId next_focus(std::span<const Target> targets, const TargetId& focused);

/// Where Shift+Tab goes.
TargetId previous_focus(std::span<const Target> targets, const TargetId& focused);

/// Where an arrow goes: in a group to the member that way; from the end of a group, and outside one, to the nearest
/// target that way, or up and down on in Tab order when there is none. Empty when there is nowhere to go.
TargetId focus_towards(std::span<const Target> targets, const TargetId& focused, Direction direction);

/// `offset` brought to where the content of `region` still fills its viewport.
float clamped_scroll(const ScrollRegion& region, float offset);

/// The offset nearest to the present one at which `rect` (in window pixels, as drawn at the present offset) shows.
float scroll_to_show(const ScrollRegion& region, const Rect& rect);

/// `ui` without what the frame no longer has: focus and hover on targets that are gone, offsets beyond the content.
/// When it differs from `ui`, the view is to be asked again.
UiState settled(std::span<const Target> targets, std::span<const ScrollRegion> scrolls, UiState ui);

/// How `ui` changes by `input` alone, which target it activates, and which one it changes, if any.
struct Reaction {
    UiState ui;
    TargetId activated;
    std::optional<Change> change;

    bool operator==(const Reaction&) const = default;
};

/// What pointer, keys and gamepad do on a frame's targets and scroll areas, in a layout that runs in `direction`.
/// Shortcuts are not looked at.
Reaction react(std::span<const Target> targets, std::span<const ScrollRegion> scrolls, UiState ui, const Input& input,
               base::Direction direction = base::Direction::LeftToRight);

/// True when Enter belongs to the focused target and not to the screen's main button: a button's and a switch's always,
/// that of a sentence or word as long as it is not the chosen one, that of all others never.
bool takes_enter(std::span<const Target> targets, const TargetId& focused);

/// True when `input` belongs to the focused target before any shortcut: Enter as above, what is typed into a field, the
/// keys of a slider, and the keys that move and put down what is picked up.
bool takes(std::span<const Target> targets, const UiState& ui, const Input& input);

/// `ui` with the device that `input` came from as the last one used.
UiState used(UiState ui, const Input& input);

/// The keys whose shortcuts a gamepad's button stands for, the first that a screen knows counting: East and Start for
/// Escape, West for Backspace or Z, North for H, Select for F1.
std::span<const Key> keys_of(PadButton button);

/// What an input means on a screen: the new UI state, and the event or the change to give to the screen's `update`.
template <class Event> struct Outcome {
    UiState ui;
    std::optional<Event> event;
    std::optional<Change> change;
};

/// The event of the shortcut that `input` triggers, or none.
template <class Event> std::optional<Event> shortcut_event(const Frame<Event>& frame, const Input& input)
{
    const auto triggers = [&](const Input& trigger) {
        const auto at = std::find_if(frame.shortcuts.begin(), frame.shortcuts.end(),
                                     [&](const Shortcut<Event>& each) { return each.trigger == trigger; });
        return at == frame.shortcuts.end() ? std::nullopt : std::optional(at->event);
    };
    if (const auto* pad = std::get_if<PadPressed>(&input)) {
        for (const Key key : keys_of(pad->button)) {
            if (auto event = triggers(KeyPressed{key})) {
                return event;
            }
        }
    }
    return triggers(input);
}

/// What `input` does on `frame`: a shortcut's event, a target's event or change, a move of focus or a scroll, or
/// nothing.
template <class Event> Outcome<Event> handle(const Frame<Event>& frame, const UiState& ui, const Input& input)
{
    const auto all = targets(frame);
    UiState now = used(ui, input);
    if (!takes(all, now, input)) {
        if (auto event = shortcut_event(frame, input)) {
            return {std::move(now), std::move(event), std::nullopt};
        }
    }
    Reaction reaction = react(all, frame.scrolls, std::move(now), input, frame.direction);
    std::optional<Event> event;
    if (!reaction.activated.empty()) {
        const auto hit = std::find_if(frame.hits.begin(), frame.hits.end(),
                                      [&](const HitRegion<Event>& each) { return each.id == reaction.activated; });
        event = hit == frame.hits.end() ? std::nullopt : hit->event;
    }
    return {std::move(reaction.ui), std::move(event), std::move(reaction.change)};
}

}
