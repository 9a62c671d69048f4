// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw_list.h"

#include <vector>

namespace desktop {

/// A rectangle of whole pixels, `cover` of its shape's colour: 0 none, 1 all.
struct Box {
    ui::Rect rect;
    float cover = 1;
};

/// A corner of a triangle, `cover` of its shape's colour: 0 none, 1 all.
struct Corner {
    ui::Point at;
    float cover = 1;
};

/// Shapes as boxes and as triangles, three corners each. What can be boxes is.
struct Mesh {
    std::vector<Box> boxes;
    std::vector<Corner> corners;
};

/// How a shape lies on the pixels. Upright: its straight edges are on the pixel grid and are drawn as boxes. Turned:
/// every edge is one pixel soft by geometry. Either way a slanting edge is smooth and no multisampling is asked of the
/// graphics card, so every machine draws the same.
enum class Lie { Upright, Turned };

void add(Mesh& mesh, const ui::FillRect& fill, Lie lie);
void add(Mesh& mesh, const ui::StrokeRect& stroke, Lie lie);
void add(Mesh& mesh, const ui::Line& line, Lie lie);
void add(Mesh& mesh, const ui::Polygon& polygon, Lie lie);
void add(Mesh& mesh, const ui::Polyline& line, Lie lie);
void add(Mesh& mesh, const ui::Disc& disc, Lie lie);
void add(Mesh& mesh, const ui::Ring& ring, Lie lie);
void add(Mesh& mesh, const ui::Shadow& shadow, Lie lie);

/// The triangles of a polygon that does not cross itself, as indices into its points, by cutting off ears
/// (Meisters 1975). What cannot be cut any further is left out.
std::vector<std::size_t> triangulated(const std::vector<ui::Point>& points);

}
