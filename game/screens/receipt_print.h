// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"
#include "screens/receipt_words.h"

/// How words stand on a till roll.
namespace screens {

/// The roll's letters at a size of the type scale (at 100 %).
ui::TextStyle roll_style(const ui::Canvas& canvas, float size = 14);

/// Smaller and quieter: for what is said about the words of a receipt.
ui::TextStyle small_print(const ui::Canvas& canvas);

/// Leaves `pixels` at 100 % free.
void feed_line(const ui::Canvas& canvas, ui::Column& column, float pixels);

/// A dashed line across the roll with air above and below.
void tear(ui::Canvas& canvas, ui::Column& column);

/// Words in one style, or in several.
void print(ui::Canvas& canvas, ui::Column& column, const std::string& words, const ui::TextStyle& style);
void print(ui::Canvas& canvas, ui::Column& column, RichText text);

/// A sentence with its strong words in bold; nothing for an empty one.
void print_sentence(ui::Canvas& canvas, ui::Column& column, const Printed& sentence, const ui::TextStyle& style);

/// A word in bold and what it is about; on a line of its own where the two run in different directions.
void print_labelled(ui::Canvas& canvas, ui::Column& column, const std::string& label, RichText text);

/// Points as they stand on a roll: signed, and with the sign in front in every script.
std::string printed_points(const ui::Canvas& canvas, int points);
std::string printed_total(const ui::Canvas& canvas, int points);

/// A mark at the start of a line, then words from near it on whichever way they run, and at the line's end what stands
/// on the right of `line`.
void marked_line(ui::Canvas& canvas, ui::Column& column, std::optional<ui::Mark> mark, const ui::TillLine& line,
                 const ui::TextStyle& style);

}
