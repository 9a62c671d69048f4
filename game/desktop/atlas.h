// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/mesh.h"
#include "desktop/shelves.h"
#include "ui/text_layout.h"

#include <SFML/Window/GlResource.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace desktop {

/// A part of a drawing: `from` texels of a page, to be put at `at` from the drawing's origin.
struct Patch {
    std::size_t page = 0;
    ui::Rect from;
    ui::Point at;
};

/// A text or a shape on the pages of an atlas.
struct Drawing {
    std::vector<Patch> patches;
    ui::Rect ink; ///< around all patches, from its origin
    bool overhangs = false; ///< a text that reaches over its lines
    bool opaque = false; ///< drawn on its ground, so that nothing under it shows through
};

/// A colour on a page, in texels: between the two places it fades from all to nothing.
struct Swatch {
    ui::Point all;
    ui::Point nothing;
};

/// What became of a drawing that is wanted ahead of time.
enum class Prepared { Known, Drawn, NoRoom };

/// Texts, shapes and colours on a few large textures, so that a whole picture is drawn with one: changing textures is
/// dear. When there is no more room the page that was left alone the longest is used anew. Wants an active OpenGL
/// context, but for its end.
class Atlas : sf::GlResource {
public:
    /// Texels along each side of a page. A screen full of text fits, and the first one does not hold up the first
    /// picture: a driver in software writes all of it before it can be used.
    static constexpr int side = 1024;

    Atlas() = default;
    ~Atlas();
    Atlas(const Atlas&) = delete;
    Atlas& operator=(const Atlas&) = delete;
    Atlas(Atlas&&) = delete;
    Atlas& operator=(Atlas&&) = delete;

    /// Begins a picture: what is asked for from now on is used last.
    void begin() { ++m_turn; }

    /// A text, drawn the first time that it is asked for, on `ground` where one is given and it does not reach over its
    /// lines. What it returns is valid up to the next call.
    const Drawing& text(const ui::TextLayout& layout, std::optional<ui::Color> ground);

    /// Triangles under their `shape_number`, their origin being the top left pixel around them. Valid up to the next
    /// call.
    const Drawing& shape(std::uint64_t number, std::span<const Corner> corners, ui::Color color);

    /// Draws a text or a shape ahead of time, if there is room without giving up anything.
    Prepared prepare(const ui::TextLayout& layout, std::optional<ui::Color> ground);
    Prepared prepare(std::uint64_t number, std::span<const Corner> corners, ui::Color color);

    /// A colour on a page.
    Swatch swatch(std::size_t page, ui::Color color);

    /// The OpenGL name of a page's texture. The first page is always there.
    unsigned texture(std::size_t page);

private:
    /// Of a text the layout's number and its ground, of a shape its own number.
    struct Key {
        std::uint64_t number = 0;
        std::optional<ui::Color> ground;
        bool is_shape = false;

        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    /// A texture: at its top are the swatches, below them the texts.
    struct Page {
        unsigned texture = 0;
        Shelves shelves;
        std::vector<std::uint32_t> swatches; ///< colours in the order of their places; all room is there at once
        std::size_t next_swatch = 0; ///< the place that is written next: the oldest one when all are taken
        std::uint64_t used = 0; ///< the turn in which it was used last
    };
    struct Spot {
        std::size_t page = 0;
        Cell cell;
    };

    Drawing drawn(const ui::Bitmap& bitmap, const std::vector<Cell>& cells, const ui::Color* ground);
    Spot take(int width, int height);
    std::optional<Spot> take_free(int width, int height);
    void add_page();
    std::optional<std::size_t> idle_page() const;
    bool has_room(float height) const;
    void empty(std::size_t page);
    std::size_t paint_next_swatch(std::size_t page, ui::Color color);
    const Drawing& used(const Drawing& drawing);

    std::vector<Page> m_pages;
    std::unordered_map<Key, Drawing, KeyHash> m_drawings;
    std::vector<std::uint8_t> m_pixels; ///< on their way to a page
    std::uint64_t m_turn = 0;
};

}
