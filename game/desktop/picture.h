// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/piece.h"
#include "desktop/place.h"
#include "ui/draw_list.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace desktop {

/// Pixels that show again what was shown elsewhere before.
struct Slide {
    ui::Rect to;
    ui::Point by; ///< how far they have come

    bool operator==(const Slide&) const = default;
};

/// How a picture differs from what it was: what to move first, and then what to draw.
struct Change {
    std::optional<Slide> slide;
    std::span<const ui::Rect> parts; ///< valid up to the picture's next change

    bool nothing() const { return !slide && parts.empty(); }
};

/// A draw list made ready for drawing again and again, as it is at one moment. What of it moves or scrolls is told from
/// the rest, so that only that is drawn anew; then nothing is allocated.
class Picture {
public:
    Picture();

    /// Becomes `list` at `now` in a target of `size` pixels, and tells what looks different from before.
    Change become(const ui::DrawList& list, ui::Color background, ui::Size size, std::int64_t now);

    const ui::DrawList& list() const { return m_list; }
    const std::vector<Piece>& pieces() const { return m_pieces; }
    const Mesh& mesh() const { return m_mesh; }
    ui::Color background() const { return m_background; }
    ui::Size size() const { return m_size; }
    std::int64_t now() const { return m_now; }

    /// Another number for every list that became the picture, apart from its scrolling.
    std::uint64_t revision() const { return m_revision; }

private:
    std::optional<Slide> find_damage(const ui::DrawList& list, std::int64_t now);

    ui::DrawList m_list;
    std::vector<Piece> m_pieces;
    Mesh m_mesh;
    ui::Color m_background;
    ui::Size m_size;
    std::int64_t m_now = 0;
    std::uint64_t m_revision = 0;
    std::vector<ui::Rect> m_damage;
    Places m_places;
};

}
