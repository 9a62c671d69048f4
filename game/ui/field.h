// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets.h"

/// A box for one line of typed words. What is typed arrives as TextChanged in the outcome of `handle`; the screen
/// keeps the text and gives it back with the next frame. While a field has the focus the screen's shortcuts on letters
/// and digits rest; Enter, Escape and Tab go on as usual.
namespace ui {

/// What a gamepad can write into a field unless told otherwise. Give the letters of the player's language where there
/// is a translation of them.
inline constexpr std::string_view basic_letters = "abcdefghijklmnopqrstuvwxyz 0123456789.,-'";

struct Field {
    TargetId id;
    std::string label; ///< its accessible name; draw it above the box as well
    std::string text;
    std::string placeholder; ///< shown, quieter, as long as there is no text
    std::size_t most_bytes = 200;
    float size = type::body; ///< of the letters, at 100 %
    FontRole font = FontRole::Sans;
    std::string letters = std::string(basic_letters); ///< what a gamepad can write, in the order it offers them
};

/// The height a field takes: 48 px at 100 % with letters of type::body.
float field_height(const Canvas& canvas, const Field& field);

/// Draws a field in `rect` and returns what it holds, for its target.
FieldContent draw_field(Canvas& canvas, const Rect& rect, const Field& field);

/// A field filling `rect`.
template <class Event> Rect field(FrameBuilder<Event>& builder, const Rect& rect, const Field& field)
{
    FieldContent content = draw_field(builder, rect, field);
    builder.target(
        {.id = field.id, .rect = rect, .role = Role::Field, .label = field.label, .content = std::move(content)});
    return rect;
}

/// A field across the column.
template <class Event> Rect field(FrameBuilder<Event>& builder, Column& column, const Field& spec)
{
    return field(builder, column.take(field_height(builder, spec)), spec);
}

}
