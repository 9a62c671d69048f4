// SPDX-License-Identifier: MIT
#include "ui/motion.h"

#include <algorithm>

namespace ui {

float progress(const Animation& animation, std::int64_t now, Motion motion)
{
    if (motion == Motion::Reduced || animation.duration <= 0 || now >= animation.start + animation.duration) {
        return 1;
    }
    const auto since = static_cast<float>(std::max<std::int64_t>(0, now - animation.start));
    return since / static_cast<float>(animation.duration);
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
