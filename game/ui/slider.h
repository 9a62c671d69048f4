// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets.h"

/// Values on a scale. A move arrives as SliderMoved in the outcome of `handle`; the screen keeps the value.
namespace ui {

/// Whether the player has chosen a value yet: until then the thumb is hollow and says nothing.
enum class Chosen { Yes, No };

struct Slider {
    TargetId id;
    std::string label; ///< its accessible name
    double low = 0;
    double high = 1;
    double value = 0;
    double step = 1;
    double page = 10;
    std::string value_text; ///< in the bubble over the thumb; empty: no bubble
    std::string low_text; ///< under the beginning of the track
    std::string high_text; ///< under its end
    std::vector<double> ticks; ///< values with a small mark
    Chosen chosen = Chosen::Yes;
};

/// The height a slider takes with its bubble and the words under it.
float slider_height(const Canvas& canvas, const Slider& slider);

/// Draws a slider across `rect`, and returns its target.
Target draw_slider(Canvas& canvas, const Rect& rect, const Slider& slider);

/// A slider across the column.
template <class Event> Rect slider(FrameBuilder<Event>& builder, Column& column, const Slider& slider)
{
    const Rect rect = column.take(slider_height(builder, slider));
    builder.target(draw_slider(builder, rect, slider));
    return rect;
}

/// A number between two buttons: "−  12  +". One target: Left and Right step it, a click on either half too.
struct Stepper {
    TargetId id;
    std::string label; ///< its accessible name
    std::string value_text;
    double low = 0;
    double high = 1;
    double value = 0;
    double step = 1;
    double page = 10;
    float text_width = 48; ///< room for the longest value, at 100 %
};

/// The size a stepper takes, 44 px high at 100 %.
Size stepper_size(const Canvas& canvas, const Stepper& stepper);

/// Draws a stepper in `rect`, and returns its target.
Target draw_stepper(Canvas& canvas, const Rect& rect, const Stepper& stepper);

/// A stepper at its own size with its top left corner at `at`.
template <class Event> Rect stepper(FrameBuilder<Event>& builder, Point at, const Stepper& stepper)
{
    const Size size = stepper_size(builder, stepper);
    const Rect rect{at.x, at.y, size.width, size.height};
    builder.target(draw_stepper(builder, rect, stepper));
    return rect;
}

}
