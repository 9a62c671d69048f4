// SPDX-License-Identifier: MIT
#include "ui/canvas.h"

namespace ui {

float play(Canvas& canvas, const Animation& animation)
{
    const float at = progress(animation, canvas.scene.now, canvas.scene.motion);
    canvas.animating = canvas.animating || at < 1;
    return at;
}

Rect Column::take(float height)
{
    const Rect taken{x, y, width, height};
    y += height;
    return taken;
}

}
