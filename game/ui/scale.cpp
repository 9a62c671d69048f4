// SPDX-License-Identifier: MIT
#include "ui/scale.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

double within(const SliderContent& slider, double value)
{
    return std::clamp(value, std::min(slider.low, slider.high), std::max(slider.low, slider.high));
}

/// `value` brought onto the steps from the low end; the high end counts as one.
double snapped(const SliderContent& slider, double value)
{
    if (slider.step <= 0 || value >= slider.high) {
        return within(slider, value);
    }
    const double step = slider.low + std::round((value - slider.low) / slider.step) * slider.step;
    return within(slider, step);
}

/// The part of the way from the low end at which `x` lies in `rect`, 0 to 1.
double fraction_at(const Rect& rect, float x, base::Direction direction)
{
    const float along = direction == base::Direction::RightToLeft ? rect.right() - x : x - rect.x;
    return rect.width > 0 ? std::clamp(static_cast<double>(along / rect.width), 0.0, 1.0) : 0;
}

}

std::optional<double> value_after(const SliderContent& slider, Key key, base::Direction direction)
{
    const double forward = direction == base::Direction::RightToLeft ? -slider.step : slider.step;
    switch (key) {
    case Key::Right: return within(slider, slider.value + forward);
    case Key::Left: return within(slider, slider.value - forward);
    case Key::PageUp: return within(slider, slider.value + slider.page);
    case Key::PageDown: return within(slider, slider.value - slider.page);
    case Key::Home: return slider.low;
    case Key::End: return slider.high;
    default: return std::nullopt;
    }
}

double value_at(const SliderContent& slider, Point point, base::Direction direction)
{
    const double fraction = fraction_at(slider.track, point.x, direction);
    return snapped(slider, slider.low + fraction * (slider.high - slider.low));
}

double value_clicked(const SliderContent& stepper, const Rect& rect, Point point, base::Direction direction)
{
    const bool up = fraction_at(rect, point.x, direction) >= 0.5;
    return within(stepper, stepper.value + (up ? stepper.step : -stepper.step));
}

}
