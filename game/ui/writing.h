// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frame.h"

/// What keys and a gamepad do to the text of a field. Pure functions: the field's layout says where letters lie.
namespace ui {

/// A field's text while it is written: the words, the caret, and the other end of the selection (`caret` when nothing
/// is selected). In bytes.
struct Writing {
    std::string text;
    std::size_t caret = 0;
    std::size_t selected_from = 0;

    bool operator==(const Writing&) const = default;
};

/// True for a key that means something inside a field, whatever the screen uses it for elsewhere: letters, digits,
/// Space, Plus and Minus, Backspace and Delete, Left and Right, Home and End.
bool writes(const KeyPressed& press);

/// `writing` after a key in a field that holds `content`; unchanged by keys that only type.
Writing pressed(Writing writing, const FieldContent& content, const KeyPressed& press);

/// `writing` after a typed character in place of the selection; unchanged when there is no room for it.
Writing typed(Writing writing, const FieldContent& content, char32_t character);

/// `writing` after a gamepad's button, where the letter that is being chosen is selected: Up and Down change it, Right
/// goes on to the next one, Left takes one away. Unchanged by other buttons.
Writing pad_written(Writing writing, const FieldContent& content, PadButton button);

/// The letter after `letter` in `letters`, round the end; the first one when `letter` is none of them.
std::string_view letter_after(std::string_view letters, std::string_view letter);

/// The letter before `letter` in `letters`, round the beginning; the last one when `letter` is none of them.
std::string_view letter_before(std::string_view letters, std::string_view letter);

}
