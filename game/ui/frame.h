// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "ui/draw_list.h"
#include "ui/input.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ui {

struct TargetTag;
/// Names a target or a scroll area of a screen; the same from frame to frame.
using TargetId = base::Id<TargetTag>;

/// What a target is to someone who cannot see it. Options and segments are radio buttons: of their group one is
/// chosen, moving to one with the arrows chooses it, and Enter is left to the screen's main button.
enum class Role { Button, Link, Option, Segment, Sentence, Word };

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
    std::optional<Rect> clip; ///< what of the window it can show in
    std::optional<TargetId> scroll_area; ///< the area it moves with

    bool operator==(const Target&) const = default;
};

/// A target and the event to dispatch when it is activated.
template <class Event> struct HitRegion : Target {
    Event event;

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

    bool operator==(const ScrollRegion&) const = default;
};

/// A text that was promised to lie in a place, for the checks.
struct Fitting {
    std::string what;
    Rect inner;
    Rect outer;

    bool operator==(const Fitting&) const = default;
};

/// One picture of a screen: what to draw, and what can be done with it.
template <class Event> struct Frame {
    Color background;
    DrawList draw;
    std::vector<HitRegion<Event>> hits; ///< in Tab order; where they overlap the last is on top
    std::vector<Shortcut<Event>> shortcuts;
    std::vector<ScrollRegion> scrolls;
    std::vector<Fitting> fittings;
    bool animating = false; ///< wants a Tick soon; otherwise nothing changes by itself
};

/// The targets of a frame without their events.
template <class Event> std::vector<Target> targets(const Frame<Event>& frame)
{
    return {frame.hits.begin(), frame.hits.end()};
}

/// What the window keeps about a screen between frames, apart from what the screen is about.
struct UiState {
    TargetId focused;
    TargetId hovered;
    TargetId pressed;
    std::map<TargetId, float> scroll; ///< pixels scrolled down, by area

    bool operator==(const UiState&) const = default;
};

}
