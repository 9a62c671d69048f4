// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/shelves.h"
#include "ui/text_layout.h"

#include <cstdint>
#include <vector>

namespace desktop {

/// The parts of a drawn text that have ink, from its top: what is blank between and beside lines is left out. None is
/// more than `most` pixels wide or high.
std::vector<Cell> ink_lines(const ui::Bitmap& bitmap, int most);

/// The parts of a drawn shape that have ink, to within 32 pixels: what is blank inside a frame is left out. None is
/// more than `most` pixels wide or high.
std::vector<Cell> ink_blocks(const ui::Bitmap& bitmap, int most);

/// The pixels of a cell as bytes blue, green, red, alpha with alpha multiplied in, on `ground` where there is one and
/// with a transparent border of one pixel where there is none.
void copy_cell(const ui::Bitmap& bitmap, const Cell& cell, const ui::Color* ground, std::vector<std::uint8_t>& to);

}
