// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/mesh.h"

/// Closed outlines and the triangles between them: what meshes are made of where there are no boxes.
namespace desktop {

using Loop = std::vector<ui::Point>;

/// Half the width of a soft edge, in pixels.
inline constexpr float soft = 0.5F;

/// The band between two closed loops of as many points, shading from one cover to the other.
void add_band(Mesh& mesh, const Loop& from, float first, const Loop& to, float second);

/// The triangles from a loop's first point to each of its other sides.
void add_fan(Mesh& mesh, const Loop& loop);

/// A polygon of any form with a soft edge all round.
void add_polygon(Mesh& mesh, const Loop& outline);

/// The points of a quarter circle around `center`, clockwise from the angle `quarter` times 90 degrees, 0 being to the
/// right.
Loop quarter_arc(ui::Point center, float radius, int quarter, int steps);

/// Enough points a quarter circle that no flat shows.
int steps_for(float radius);

/// The outline of a rounded rectangle `by` pixels inside the given one (outside when negative), clockwise, always of as
/// many points for the same radius.
Loop rounded_inside(const ui::Rect& rect, float radius, float by);

/// A closed outline moved `by` pixels to its left all round.
Loop moved_left(const Loop& loop, float by);

/// `loop` with its points in clockwise order on the screen.
Loop clockwise(Loop loop);

/// An open line as the outline of its stroke: up its left side and back on its right.
Loop stroke_outline(const Loop& points, float width);

/// The unit vector from one point to another; to the right where they are the same.
ui::Point unit(ui::Point from, ui::Point to);

}
