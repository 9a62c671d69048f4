// SPDX-License-Identifier: MIT
#include "ui/canvas.h"

#include <algorithm>

namespace ui {

Animation play(Canvas& canvas, const Animation& animation)
{
    if (canvas.scene.motion == Motion::Reduced) {
        return {};
    }
    canvas.moving_until = std::max(canvas.moving_until, animation.end());
    return animation;
}

void expire(Canvas& canvas, std::int64_t time)
{
    canvas.stale_at = std::min(canvas.stale_at, time);
}

Rect Column::take(float height)
{
    const Rect taken{x, y, width, height};
    y += height;
    return taken;
}

}
