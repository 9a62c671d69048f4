// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/mesh.h"
#include "ui/text_layout.h"

#include <span>

namespace desktop {

/// Triangles (three corners each) drawn as pixels in one colour: a bitmap that is put where they lie, as a text's is.
/// Where they touch, every pixel belongs to one of them. Done here and not by the graphics card, so that it is done
/// once and comes out the same everywhere.
ui::Bitmap rasterise(std::span<const Corner> corners, ui::Color color);

/// The whole pixels around triangles.
ui::Rect bounds_of(std::span<const Corner> corners);

/// A number for triangles in a colour: the same wherever in whole pixels they lie, another one for others but for once
/// in 2^64 times.
std::uint64_t shape_number(std::span<const Corner> corners, ui::Color color);

}
