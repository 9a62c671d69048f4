// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw_list.h"
#include "ui/input.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ui {

/// What a target is to someone who cannot see it. Options and segments are radio buttons: of their group one is
/// chosen, moving to one with the arrows chooses it, and Enter is left to the screen's main button.
/// A switch is on or off; a field takes typed words, a slider a value on a scale; an item is moved among its group.
enum class Role { Button, Link, Option, Segment, Sentence, Word, Switch, Field, Slider, Item };

/// What a field holds, how much it takes, and how it is drawn.
struct FieldContent {
    std::string text;
    std::size_t most_bytes = 200;
    std::string letters; ///< what a gamepad can write, in the order in which it offers them
    TextLayout layout; ///< of `text`
    Point origin; ///< of `layout`, in window pixels
    float offset = 0; ///< pixels that the beginning of a text longer than its box lies out of it

    bool operator==(const FieldContent&) const = default;
};

/// Where a slider stands on its scale; arrows move it by `step`, paging keys by `page`. One without a track is a
/// stepper: a click on its first half takes a step down, on its second half one up.
struct SliderContent {
    double low = 0;
    double high = 1;
    double value = 0;
    double step = 1;
    double page = 10;
    Rect track; ///< from `low` at its start to `high` at its end

    bool operator==(const SliderContent&) const = default;
};

/// The place of an item among those of its group, from 0.
struct ItemContent {
    std::size_t place = 0;
    std::size_t count = 1;

    bool operator==(const ItemContent&) const = default;
};

using Content = std::variant<std::monostate, FieldContent, SliderContent, ItemContent>;

/// The words of a field were changed by typing.
struct TextChanged {
    TargetId field;
    std::string text;

    bool operator==(const TextChanged&) const = default;
};

/// A slider was moved to a value within its scale.
struct SliderMoved {
    TargetId slider;
    double value = 0;

    bool operator==(const SliderMoved&) const = default;
};

/// An item of a group was moved from one place to another; those between move up by one.
struct ItemMoved {
    TargetId group;
    std::size_t from = 0;
    std::size_t to = 0;

    bool operator==(const ItemMoved&) const = default;
};

/// What a player did to a control that has more to it than being activated.
using Change = std::variant<TextChanged, SliderMoved, ItemMoved>;

enum class Focusable { Yes, No };

/// Something that can be pointed at or focused. `rect` is in window pixels and may lie outside the part of its
/// scroll area that shows; `parts` are its pieces where it is not one rectangle (a sentence over several lines).
struct Target {
    TargetId id;
    Rect rect;
    std::vector<Rect> parts;
    Role role = Role::Button;
    Focusable focusable = Focusable::Yes;
    std::string label; ///< its accessible name
    TargetId group; ///< Tab stops once in a group, arrows move in it; empty: none
    bool selected = false; ///< the chosen one of its group
    Content content; ///< of a field, slider or item
    std::optional<Rect> clip; ///< what of the window it can show in
    std::optional<TargetId> scroll_area; ///< the area it moves with

    bool operator==(const Target&) const = default;
};

/// Moves a target with all its parts.
void move(Target& target, Point by);

/// A target and the event to dispatch when it is activated.
template <class Event> struct HitRegion : Target {
    std::optional<Event> event; ///< none for fields, sliders and items, which change instead

    bool operator==(const HitRegion&) const = default;
};

/// A key (or typed character) that stands for an event wherever the focus is.
template <class Event> struct Shortcut {
    Input trigger; ///< a KeyPressed or a TextEntered
    Event event;

    bool operator==(const Shortcut&) const = default;
};

/// A part of the window that scrolls: `content` pixels high behind `viewport`, moved up by `offset`.
struct ScrollRegion {
    TargetId id;
    Rect viewport;
    float content = 0;
    float offset = 0;
    Rect bar; ///< in which the thumb of its bar moves; empty where all the content shows

    bool operator==(const ScrollRegion&) const = default;
};

/// A text that was promised to lie in a place, for the checks.
struct Fitting {
    std::string what;
    Rect inner;
    Rect outer;

    bool operator==(const Fitting&) const = default;
};

/// One picture of a screen: what to draw, and what can be done with it. The picture does not change while its parts
/// move: their motion is in the draw list.
template <class Event> struct Frame {
    Color background;
    DrawList draw;
    std::vector<HitRegion<Event>> hits; ///< in Tab order; where they overlap the last is on top
    std::vector<Shortcut<Event>> shortcuts;
    std::vector<ScrollRegion> scrolls;
    std::vector<Fitting> fittings;
    std::int64_t moving_until = 0; ///< milliseconds, as in Tick: until then it is drawn again and again
    std::int64_t stale_at = never; ///< from then on it shows a time gone by, and the view is to be asked again
    base::Direction direction = base::Direction::LeftToRight; ///< the way the layout runs
};

/// The targets of a frame without their events.
template <class Event> std::vector<Target> targets(const Frame<Event>& frame)
{
    return {frame.hits.begin(), frame.hits.end()};
}

/// What the player used last.
enum class Device { Keyboard, Pointer, Pad };

/// The thumb of a scroll area's bar in the player's hand: held `at` pixels below its top.
struct HeldBar {
    TargetId area;
    float at = 0;

    bool operator==(const HeldBar&) const = default;
};

/// What the window keeps about a screen between frames, apart from what the screen is about.
struct UiState {
    TargetId focused;
    TargetId hovered;
    TargetId pressed;
    /// The item or slider that follows the pointer, the item that arrows move, or the field that a pad writes.
    TargetId grabbed;
    std::size_t caret = 0; ///< in the focused field: where typed words go, in bytes
    std::size_t selected_from = 0; ///< the other end of what is selected in it; `caret` when nothing is
    std::map<TargetId, float> scroll; ///< pixels scrolled down, by area; of a field, the offset of its text
    std::optional<HeldBar> bar;
    Point taken_at; ///< where the pointer took what is grabbed
    Point pointer; ///< where it is now, while it holds something
    Device device = Device::Keyboard;

    bool operator==(const UiState&) const = default;
};

}
