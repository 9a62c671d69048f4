// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw_list.h"

#include <SFML/Graphics/Vertex.hpp>
#include <vector>

namespace desktop {

/// Triangles, three vertices each. Edges are one pixel soft by geometry: an edge on a pixel boundary stays sharp,
/// a slanting one is smooth, and no multisampling is asked of the graphics card, so every machine draws the same.
/// Colours are premultiplied by their alpha.
using Mesh = std::vector<sf::Vertex>;

void add(Mesh& mesh, const ui::FillRect& fill);
void add(Mesh& mesh, const ui::StrokeRect& stroke);
void add(Mesh& mesh, const ui::Line& line);
void add(Mesh& mesh, const ui::Polygon& polygon);
void add(Mesh& mesh, const ui::Polyline& line);
void add(Mesh& mesh, const ui::Disc& disc);
void add(Mesh& mesh, const ui::Ring& ring);
void add(Mesh& mesh, const ui::Shadow& shadow);

/// The triangles of a polygon that does not cross itself, as indices into its points, by cutting off ears
/// (Meisters 1975). What cannot be cut any further is left out.
std::vector<std::size_t> triangulated(const std::vector<ui::Point>& points);

}
