// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/mesh.h"
#include "ui/draw_list.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace desktop {

/// Numbers `begin` to `end` of a row of things.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// What is kept ready for one command of a draw list. Rectangles are in the command's own coordinates.
struct Piece {
    ui::Rect bounds; ///< all that it may ever draw on; of a group's begin, all of the group
    ui::Rect content; ///< of a group's begin: all that is within it, while it is at rest; of a text: its lines
    Range boxes; ///< of the mesh
    Range corners; ///< of the mesh
    std::uint64_t shape
        = 0; ///< the number of its triangles where they lie on the pixels as they are; 0: they are turned
    std::optional<ui::Color> ground; ///< of a text: the one colour that is under all of it
    std::optional<ui::Rect>
        slide; ///< of a group's begin: where it can move with all that shows there, in its surroundings
    std::size_t mate = 0; ///< of a group's begin: the number of its end, and the other way round
};

/// Makes the pieces of a draw list and the mesh they are parts of. A group without an end ends with the list, and an
/// end without a begin is its own mate.
void prepare(const ui::DrawList& list, std::vector<Piece>& pieces, Mesh& mesh);

}
