// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw_list.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace desktop {

/// Where a group's coordinates lie in the window: turned and enlarged, then moved.
struct Place {
    float along = 1; ///< the scale times the cosine of the turn
    float aside = 0; ///< the scale times its sine
    ui::Point by;

    bool turned() const { return along != 1 || aside != 0; }

    ui::Point operator()(ui::Point point) const
    {
        return {along * point.x - aside * point.y + by.x, aside * point.x + along * point.y + by.y};
    }

    /// The upright rectangle around `rect` where it comes to lie.
    ui::Rect operator()(const ui::Rect& rect) const;

    /// This place seen from within `inner`: first `inner`, then this one.
    Place operator*(const Place& inner) const;
};

/// A place and what of the window shows there.
struct Level {
    Place place;
    ui::Rect clip;
};

/// The groups around a command while a draw list is gone through. Nothing is allocated but for very many groups one in
/// another.
class Places {
public:
    Places();

    /// Starts over, with `window` as what shows.
    void begin(const ui::Rect& window);

    /// Enters a group as it is at `now`; leaving is `leave`.
    void enter(const ui::PushClip& clip, std::int64_t now);
    void enter(const ui::PushShift& shift, std::int64_t now);
    void enter(const ui::PushTransform& transform, std::int64_t now);
    void enter(const ui::PushScroll& scroll, std::int64_t now);
    void leave();

    const Place& place() const { return m_levels.back().place; }
    const ui::Rect& clip() const { return m_levels.back().clip; }

    /// What of `rect` shows, in window pixels.
    ui::Rect shown(const ui::Rect& rect) const { return ui::intersection(place()(rect), clip()); }

private:
    std::vector<Level> m_levels;
};

/// Where what is within a PushTransform lies when it is enlarged `scale` times.
Place turned(const ui::PushTransform& transform, float scale);

}
