// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frame.h"

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

/// Where an arrow goes: in a group to its next or previous member, without going round; otherwise to the nearest
/// target that way. Empty when there is none.
TargetId focus_towards(std::span<const Target> targets, const TargetId& focused, Direction direction);

/// `offset` brought to where the content of `region` still fills its viewport.
float clamped_scroll(const ScrollRegion& region, float offset);

/// The offset nearest to the present one at which `rect` (in window pixels, as drawn at the present offset) shows.
float scroll_to_show(const ScrollRegion& region, const Rect& rect);

/// `ui` without what the frame no longer has: focus and hover on targets that are gone, offsets beyond the content.
/// When it differs from `ui`, the view is to be asked again.
UiState settled(std::span<const Target> targets, std::span<const ScrollRegion> scrolls, UiState ui);

/// How `ui` changes by `input` alone, and which target it activates, if any.
struct Reaction {
    UiState ui;
    TargetId activated;

    bool operator==(const Reaction&) const = default;
};

/// The pointer, Tab, arrows, Enter and Space, wheel and paging keys on a frame's targets and scroll areas.
/// Shortcuts are not looked at.
Reaction react(std::span<const Target> targets, std::span<const ScrollRegion> scrolls, UiState ui, const Input& input);

/// True when Enter belongs to the focused target and not to the screen's main button: a button's always, that of
/// options and segments never, that of a sentence or word as long as it is not the chosen one.
bool takes_enter(std::span<const Target> targets, const TargetId& focused);

/// What an input means on a screen: the new UI state, and the event to give to the screen's `update`.
template <class Event> struct Outcome {
    UiState ui;
    std::optional<Event> event;
};

/// The event of the shortcut that `input` triggers, or none.
template <class Event> std::optional<Event> shortcut_event(const Frame<Event>& frame, const Input& input)
{
    for (const auto& shortcut : frame.shortcuts) {
        if (shortcut.trigger == input) {
            return shortcut.event;
        }
    }
    return std::nullopt;
}

/// What `input` does on `frame`: a shortcut's event, a target's event, a move of focus or a scroll, or nothing.
template <class Event> Outcome<Event> handle(const Frame<Event>& frame, const UiState& ui, const Input& input)
{
    const auto all = targets(frame);
    const bool enter_is_targets = input == Input{KeyPressed{Key::Enter}} && takes_enter(all, ui.focused);
    if (!enter_is_targets) {
        if (auto event = shortcut_event(frame, input)) {
            return {ui, std::move(event)};
        }
    }
    Reaction reaction = react(all, frame.scrolls, ui, input);
    for (const auto& hit : frame.hits) {
        if (!reaction.activated.empty() && hit.id == reaction.activated) {
            return {std::move(reaction.ui), hit.event};
        }
    }
    return {std::move(reaction.ui), std::nullopt};
}

}
