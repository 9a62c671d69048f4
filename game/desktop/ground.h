// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/piece.h"

namespace desktop {

/// Finds the texts under which there is one colour and nothing else, wherever they are scrolled: they can be drawn as
/// they are with it, without mixing them into what is there.
void find_grounds(const ui::DrawList& list, const Mesh& mesh, ui::Color background, std::vector<Piece>& pieces);

/// Finds where groups that move or scroll have one colour under them and nothing over them: there, what a window shows
/// of them can be moved as it is instead of drawing it again. Where something else reaches into the way from a side, it
/// is left out.
void find_slides(const ui::DrawList& list, const Mesh& mesh, std::vector<Piece>& pieces);

}
