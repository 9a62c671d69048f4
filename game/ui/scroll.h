// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frame.h"

#include <algorithm>
#include <cmath>
#include <span>

/// Scrolling without asking the view again: the offset of a scroll area stands in a few places of its frame, and is
/// changed there. Nothing here allocates once an area has been scrolled.
namespace ui {

/// How far one notch of the wheel scrolls, in pixels.
inline constexpr float wheel_step = 60;

/// The greatest offset of a region: 0 where all its content shows.
float most_scroll(const ScrollRegion& region);

/// Where the thumb of a region's bar lies, at least `least` pixels long.
Rect thumb(const ScrollRegion& region, float least);

/// Brings the commands that draw the scroll area `area` to `region`'s offset.
void show_offset(DrawList& draw, const ScrollRegion& region);

/// Where an input takes a scroll area. Without an area it was an input to a bar that moves nothing.
struct Scrolling {
    const ScrollRegion* region = nullptr;
    float offset = 0;
};

/// Where the wheel takes what lies under the pointer: the topmost area that can go that way.
std::optional<Scrolling> wheel_scrolling(std::span<const ScrollRegion> regions, const Wheel& wheel);

/// Where PageUp, PageDown, Home and End take the area that `focused` belongs to, or else the topmost that can go that
/// way; none for other keys, and none where the focus is on something that has its own use for them.
std::optional<Scrolling> key_scrolling(std::span<const ScrollRegion> regions, const Target* focused,
                                       const KeyPressed& press);

/// Where the pointer takes an area by its bar, whose thumb is held or let go in `ui`; none when `input` is not about a
/// bar.
std::optional<Scrolling> bar_scrolling(std::span<const ScrollRegion> regions, const DrawList& draw, UiState& ui,
                                       const Input& input);

/// Scrolls an area of `frame` to `offset` (brought to where its content fills it): what is drawn, its targets, and
/// what `ui` knows of it.
template <class Event> void scroll_to(Frame<Event>& frame, UiState& ui, const TargetId& area, float offset)
{
    const auto region = std::find_if(frame.scrolls.begin(), frame.scrolls.end(),
                                     [&](const ScrollRegion& each) { return each.id == area; });
    if (region == frame.scrolls.end()) {
        return;
    }
    const float before = region->offset;
    region->offset = std::round(std::clamp(offset, 0.0F, most_scroll(*region)));
    ui.scroll[area] = region->offset;
    show_offset(frame.draw, *region);
    for (HitRegion<Event>& hit : frame.hits) {
        if (hit.scroll_area && *hit.scroll_area == area) {
            move(hit, {0, before - region->offset});
        }
    }
}

/// The focused target of a frame, or none.
template <class Event> const Target* focused_target(const Frame<Event>& frame, const UiState& ui)
{
    const auto at = std::find_if(frame.hits.begin(), frame.hits.end(),
                                 [&](const HitRegion<Event>& hit) { return hit.id == ui.focused; });
    return at == frame.hits.end() ? nullptr : &*at;
}

/// Where an input that does nothing but scroll takes an area of a frame; none for all other inputs.
template <class Event> std::optional<Scrolling> scrolling(const Frame<Event>& frame, UiState& ui, const Input& input)
{
    if (const auto* wheel = std::get_if<Wheel>(&input)) {
        return wheel_scrolling(frame.scrolls, *wheel);
    }
    if (const auto* press = std::get_if<KeyPressed>(&input)) {
        const bool taken = std::any_of(frame.shortcuts.begin(), frame.shortcuts.end(),
                                       [&](const Shortcut<Event>& each) { return each.trigger == input; });
        return taken ? std::nullopt : key_scrolling(frame.scrolls, focused_target(frame, ui), *press);
    }
    return bar_scrolling(frame.scrolls, frame.draw, ui, input);
}

/// Deals with an input that does nothing but scroll, in place. False when it is of another kind, and nothing was done.
template <class Event> bool scroll(Frame<Event>& frame, UiState& ui, const Input& input)
{
    const auto to = scrolling(frame, ui, input);
    if (to && to->region != nullptr) {
        scroll_to(frame, ui, to->region->id, to->offset);
    }
    return to.has_value();
}

}
