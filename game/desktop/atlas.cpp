// SPDX-License-Identifier: MIT
#include "desktop/atlas.h"

#include "desktop/gl.h"
#include "desktop/ink.h"
#include "desktop/raster.h"

#include <algorithm>

namespace desktop {

namespace {

/// Four megabytes each: together some eight screens full of text at 1920x1080.
constexpr std::size_t most_pages = 16;

/// How wide and high a patch may be, so that shelves fill up well.
constexpr int largest_patch = 1022;

/// A swatch is two texels of the colour beside two of nothing, three rows high.
constexpr int swatch_width = 4;
constexpr int swatch_height = 3;
constexpr std::size_t swatches_a_row = Atlas::side / swatch_width;
constexpr int swatch_rows = 4 * swatch_height;
constexpr std::size_t most_swatches = 4 * swatches_a_row; ///< far more than a picture has colours

std::uint32_t packed(ui::Color color)
{
    return static_cast<std::uint32_t>(color.r) << 24U | static_cast<std::uint32_t>(color.g) << 16U
           | static_cast<std::uint32_t>(color.b) << 8U | color.a;
}

std::uint8_t multiplied(std::uint8_t channel, std::uint8_t alpha)
{
    return static_cast<std::uint8_t>((channel * alpha + 127) / 255);
}

/// True when all ink lies on the lines of a layout, so that no other text is under it.
bool within_lines(const ui::Rect& ink, const ui::TextLayout& layout)
{
    const ui::Size size = layout.size();
    return ui::contains(ui::Rect{0, 0, size.width, size.height}, ink, 1);
}

/// The texels of a swatch as bytes blue, green, red, alpha.
void paint_swatch(ui::Color color, std::vector<std::uint8_t>& to)
{
    const std::uint8_t all[]
        = {multiplied(color.b, color.a), multiplied(color.g, color.a), multiplied(color.r, color.a), color.a};
    to.assign(std::size_t{4} * swatch_width * swatch_height, 0);
    for (std::size_t texel = 0; texel < std::size_t{swatch_width} * swatch_height; ++texel) {
        if (texel % swatch_width < swatch_width / 2) {
            std::copy(std::begin(all), std::end(all), to.begin() + static_cast<std::ptrdiff_t>(texel * 4));
        }
    }
}

Cell cell_of_swatch(std::size_t place)
{
    return {static_cast<int>(place % swatches_a_row) * swatch_width,
            static_cast<int>(place / swatches_a_row) * swatch_height, swatch_width, swatch_height};
}

Swatch swatch_at(std::size_t place)
{
    const Cell cell = cell_of_swatch(place);
    const ui::Point corner{static_cast<float>(cell.x), static_cast<float>(cell.y)};
    return {corner + ui::Point{1.5F, 1.5F}, corner + ui::Point{2.5F, 1.5F}};
}

ui::Rect rect_of(const Cell& cell)
{
    return {static_cast<float>(cell.x), static_cast<float>(cell.y), static_cast<float>(cell.width),
            static_cast<float>(cell.height)};
}

/// The rectangle around all cells.
ui::Rect around(const std::vector<Cell>& cells)
{
    ui::Rect all;
    for (const Cell& cell : cells) {
        all = ui::united(all, rect_of(cell));
    }
    return all;
}

unsigned make_texture()
{
    unsigned texture = 0;
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR); // matters for what is turned alone
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    // Without a size in the internal format Mesa keeps blue, green, red, alpha as they are, the order of its windows:
    // its software renderer then copies four times as fast.
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, Atlas::side, Atlas::side, 0, GL_BGRA, GL_UNSIGNED_BYTE, nullptr);
    return texture;
}

void upload(unsigned texture, const Cell& cell, const std::uint8_t* pixels)
{
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexSubImage2D(GL_TEXTURE_2D, 0, cell.x, cell.y, cell.width, cell.height, GL_BGRA, GL_UNSIGNED_BYTE, pixels);
}

}

std::size_t Atlas::KeyHash::operator()(const Key& key) const
{
    const std::uint64_t ground = key.ground ? packed(*key.ground) : 0;
    return std::hash<std::uint64_t>{}(key.number ^ ground << 32U);
}

Atlas::~Atlas()
{
    const TransientContextLock context;
    for (const Page& page : m_pages) {
        glDeleteTextures(1, &page.texture);
    }
}

const Drawing& Atlas::text(const ui::TextLayout& layout, std::optional<ui::Color> ground)
{
    const Key key{layout.id(), ground};
    if (const auto known = m_drawings.find(key); known != m_drawings.end()) {
        return used(known->second);
    }
    const ui::Bitmap bitmap = ui::rasterise(layout);
    const std::vector<Cell> cells = ink_lines(bitmap, largest_patch);
    const ui::Rect ink = ui::moved(around(cells), bitmap.offset);
    const bool overhangs = !within_lines(ink, layout);
    const bool opaque = ground && !overhangs;
    Drawing drawing = drawn(bitmap, cells, opaque ? &*ground : nullptr);
    drawing.ink = ink;
    drawing.overhangs = overhangs;
    drawing.opaque = opaque;
    return used(m_drawings.emplace(key, std::move(drawing)).first->second);
}

const Drawing& Atlas::shape(std::uint64_t number, std::span<const Corner> corners, ui::Color color)
{
    const Key key{number, std::nullopt, true};
    if (const auto known = m_drawings.find(key); known != m_drawings.end()) {
        return used(known->second);
    }
    ui::Bitmap bitmap = rasterise(corners, color);
    bitmap.offset = {};
    const std::vector<Cell> cells = ink_blocks(bitmap, largest_patch);
    Drawing drawing = drawn(bitmap, cells, nullptr);
    drawing.ink = around(cells);
    return used(m_drawings.emplace(key, std::move(drawing)).first->second);
}

Prepared Atlas::prepare(const ui::TextLayout& layout, std::optional<ui::Color> ground)
{
    if (m_drawings.contains(Key{layout.id(), ground})) {
        return Prepared::Known;
    }
    if (!has_room(layout.size().height)) {
        return Prepared::NoRoom;
    }
    text(layout, ground);
    return Prepared::Drawn;
}

Prepared Atlas::prepare(std::uint64_t number, std::span<const Corner> corners, ui::Color color)
{
    if (m_drawings.contains(Key{number, std::nullopt, true})) {
        return Prepared::Known;
    }
    if (!has_room(bounds_of(corners).height)) {
        return Prepared::NoRoom;
    }
    shape(number, corners, color);
    return Prepared::Drawn;
}

/// True when what is so high, and a little more, surely fits.
bool Atlas::has_room(float height) const
{
    return m_pages.size() < most_pages || std::any_of(m_pages.begin(), m_pages.end(), [&](const Page& page) {
               return static_cast<float>(page.shelves.left()) > 2 * height;
           });
}

const Drawing& Atlas::used(const Drawing& drawing)
{
    for (const Patch& patch : drawing.patches) {
        m_pages[patch.page].used = m_turn;
    }
    return drawing;
}

Drawing Atlas::drawn(const ui::Bitmap& bitmap, const std::vector<Cell>& cells, const ui::Color* ground)
{
    Drawing drawing;
    for (const Cell& cell : cells) {
        copy_cell(bitmap, cell, ground, m_pixels);
        const Spot spot = take(cell.width + 2, cell.height + 2);
        upload(m_pages[spot.page].texture, spot.cell, m_pixels.data());
        const ui::Rect from = rect_of(spot.cell);
        drawing.patches.push_back({spot.page, ui::inset(from, 1), bitmap.offset + rect_of(cell).origin()});
    }
    return drawing;
}

std::optional<Atlas::Spot> Atlas::take_free(int width, int height)
{
    for (std::size_t page = m_pages.size(); page-- > 0;) {
        if (auto cell = m_pages[page].shelves.take(width, height)) {
            cell->y += swatch_rows;
            m_pages[page].used = m_turn;
            return Spot{page, *cell};
        }
    }
    return std::nullopt;
}

Atlas::Spot Atlas::take(int width, int height)
{
    if (const auto spot = take_free(width, height)) {
        return *spot;
    }
    // A picture that needs every page gets one more: what is drawn of it may still be on its way.
    const auto idle = m_pages.size() >= most_pages ? idle_page() : std::nullopt;
    idle ? empty(*idle) : add_page();
    return take_free(width, height).value_or(Spot{});
}

void Atlas::add_page()
{
    Page& page = m_pages.emplace_back(Page{make_texture(), Shelves(side, side - swatch_rows), {}, 0, m_turn});
    page.swatches.reserve(most_swatches);
}

std::optional<std::size_t> Atlas::idle_page() const
{
    const auto oldest = std::min_element(m_pages.begin(), m_pages.end(),
                                         [](const Page& a, const Page& b) { return a.used < b.used; });
    if (oldest == m_pages.end() || oldest->used == m_turn) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(oldest - m_pages.begin());
}

void Atlas::empty(std::size_t page)
{
    m_pages[page].shelves.clear();
    std::erase_if(m_drawings, [page](const auto& each) {
        const auto& patches = each.second.patches;
        return std::any_of(patches.begin(), patches.end(), [page](const Patch& patch) { return patch.page == page; });
    });
}

Swatch Atlas::swatch(std::size_t page, ui::Color color)
{
    texture(page); // makes the first page
    const auto& swatches = m_pages[page].swatches;
    const auto known = std::find(swatches.begin(), swatches.end(), packed(color));
    return known != swatches.end() ? swatch_at(static_cast<std::size_t>(known - swatches.begin()))
                                   : swatch_at(paint_next_swatch(page, color));
}

/// Paints a colour in the next place, which may have been another's; returns the place.
std::size_t Atlas::paint_next_swatch(std::size_t page, ui::Color color)
{
    auto& [texture, shelves, swatches, next, used] = m_pages[page];
    const std::size_t place = next;
    next = (next + 1) % most_swatches;
    if (place == swatches.size()) {
        swatches.push_back(packed(color));
    } else {
        swatches[place] = packed(color);
    }
    paint_swatch(color, m_pixels);
    upload(texture, cell_of_swatch(place), m_pixels.data());
    return place;
}

unsigned Atlas::texture(std::size_t page)
{
    if (m_pages.empty()) {
        add_page();
    }
    m_pages[page].used = m_turn;
    return m_pages[page].texture;
}

}
