// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>

namespace ui {

/// A time that never comes, in milliseconds: by then everything has come to rest.
inline constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

/// Whether things may move. Reduced: everything is at its end at once.
enum class Motion { Full, Reduced };

/// How long the three things that move take, in milliseconds.
inline constexpr std::int64_t receipt_feed_ms = 350;
inline constexpr std::int64_t stamp_land_ms = 120;
inline constexpr std::int64_t marker_draw_ms = 400;

/// Something that moves once: when it starts, and for how long, in milliseconds. One of no length is over at once,
/// whenever it starts.
struct Animation {
    std::int64_t start = 0;
    std::int64_t duration = 0;

    bool operator==(const Animation&) const = default;
    constexpr std::int64_t end() const { return start + duration; }
};

/// How far `animation` has come at `now`, 0 to 1.
float progress(const Animation& animation, std::int64_t now);

/// The part of `animation` in which it goes from the fraction `from` of its way to the fraction `to`.
Animation part(const Animation& animation, float from, float to);

/// A fraction that starts fast and comes to rest: 1 - (1 - t)^3.
float ease_out(float t);

/// A fraction that starts slowly and lands hard: t^3.
float ease_in(float t);

/// The value `t` of the way from `from` to `to`.
float mix(float from, float to, float t);

}
