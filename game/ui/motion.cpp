// SPDX-License-Identifier: MIT
#include "ui/motion.h"

#include <algorithm>
#include <cmath>

namespace ui {

float progress(const Animation& animation, std::int64_t now)
{
    if (animation.duration <= 0 || now >= animation.end()) {
        return 1;
    }
    const auto since = static_cast<float>(std::max<std::int64_t>(0, now - animation.start));
    return since / static_cast<float>(animation.duration);
}

Animation part(const Animation& animation, float from, float to)
{
    const auto at = [&](float fraction) {
        return static_cast<std::int64_t>(std::lround(fraction * static_cast<float>(animation.duration)));
    };
    const std::int64_t shortest = animation.duration > 0 ? 1 : 0; // one of no length would be over before its turn
    return {animation.start + at(from), std::max(shortest, at(to) - at(from))};
}

float ease_out(float t)
{
    const float left = 1 - t;
    return 1 - left * left * left;
}

float ease_in(float t)
{
    return t * t * t;
}

float mix(float from, float to, float t)
{
    return from + (to - from) * t;
}

}
