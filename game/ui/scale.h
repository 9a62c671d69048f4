// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frame.h"

/// How keys and the pointer move a slider. In a layout from right to left the low end is at the right.
namespace ui {

/// The value that a key takes the slider to, or none for a key that does not move it. Left and Right go by a step,
/// paging keys by a page, Home and End to the ends.
std::optional<double> value_after(const SliderContent& slider, Key key, base::Direction direction);

/// The value under `point` of a slider's track: whole steps from its low end, or the high end itself.
double value_at(const SliderContent& slider, Point point, base::Direction direction);

/// The value of a stepper that fills `rect` after a click at `point`.
double value_clicked(const SliderContent& stepper, const Rect& rect, Point point, base::Direction direction);

}
