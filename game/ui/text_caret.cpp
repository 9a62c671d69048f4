// SPDX-License-Identifier: MIT
#include "ui/pango_text.h"

#include <algorithm>
#include <limits>
#include <span>

namespace ui {

namespace {

/// A text with what Pango knows about the places between its letters.
struct Places {
    const char* text = nullptr;
    std::span<const PangoLogAttr> attributes; ///< one before each character, and one at the end

    std::size_t character(std::size_t byte) const
    {
        return static_cast<std::size_t>(g_utf8_pointer_to_offset(text, text + byte));
    }
    std::size_t byte(std::size_t character) const
    {
        return static_cast<std::size_t>(g_utf8_offset_to_pointer(text, static_cast<glong>(character)) - text);
    }
};

Places places_of(PangoLayout* layout)
{
    int count = 0;
    const PangoLogAttr* attributes = pango_layout_get_log_attrs_readonly(layout, &count);
    return {pango_layout_get_text(layout), {attributes, static_cast<std::size_t>(std::max(0, count))}};
}

/// `byte` brought within the text and back to the beginning of its character.
std::size_t clamped(const char* text, std::size_t length, std::size_t byte)
{
    byte = std::min(byte, length);
    while (byte > 0 && byte < length && (static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U) {
        --byte;
    }
    return byte;
}

bool stops(const PangoLogAttr& place, Stride stride)
{
    return stride == Stride::Letter ? place.is_cursor_position != 0 : place.is_word_end != 0;
}

bool stops_backwards(const PangoLogAttr& place, Stride stride)
{
    return stride == Stride::Letter ? place.is_cursor_position != 0 : place.is_word_start != 0;
}

/// Where a caret at `byte` goes to one side, 1 or -1, as it is seen.
std::size_t sideways(PangoLayout* layout, std::size_t byte, int side)
{
    int index = 0;
    int trailing = 0;
    pango_layout_move_cursor_visually(layout, TRUE, static_cast<int>(byte), 0, side, &index, &trailing);
    if (index < 0 || index == std::numeric_limits<int>::max()) {
        return byte;
    }
    const Places places = places_of(layout);
    const auto at = static_cast<std::size_t>(index);
    return places.byte(places.character(at) + static_cast<std::size_t>(trailing));
}

}

std::size_t TextLayout::caret_at(Point point) const
{
    if (!m_impl) {
        return 0;
    }
    int index = 0;
    int trailing = 0;
    pango_layout_xy_to_index(m_impl->layout.get(), to_pango(point.x), to_pango(point.y), &index, &trailing);
    const Places places = places_of(m_impl->layout.get());
    const std::size_t character = places.character(static_cast<std::size_t>(index));
    return places.byte(character + static_cast<std::size_t>(trailing));
}

Rect TextLayout::caret(std::size_t byte) const
{
    if (!m_impl) {
        return {};
    }
    PangoRectangle strong;
    const std::string& text = m_impl->spec.text;
    const auto at = static_cast<int>(clamped(text.data(), text.size(), byte));
    pango_layout_get_cursor_pos(m_impl->layout.get(), at, &strong, nullptr);
    return {from_pango(strong.x), from_pango(strong.y), 0, from_pango(strong.height)};
}

std::size_t TextLayout::after(std::size_t byte, Stride stride) const
{
    if (!m_impl || byte >= m_impl->spec.text.size()) {
        return m_impl ? m_impl->spec.text.size() : 0;
    }
    const Places places = places_of(m_impl->layout.get());
    std::size_t at = places.character(clamped(places.text, m_impl->spec.text.size(), byte)) + 1;
    while (at + 1 < places.attributes.size() && !stops(places.attributes[at], stride)) {
        ++at;
    }
    return places.byte(at);
}

std::size_t TextLayout::before(std::size_t byte, Stride stride) const
{
    if (!m_impl || byte == 0) {
        return 0;
    }
    const Places places = places_of(m_impl->layout.get());
    std::size_t at = places.character(clamped(places.text, m_impl->spec.text.size(), byte));
    at -= at > 0 ? 1 : 0;
    while (at > 0 && !stops_backwards(places.attributes[at], stride)) {
        --at;
    }
    return places.byte(at);
}

std::size_t TextLayout::to_the_left(std::size_t byte) const
{
    return m_impl
               ? sideways(m_impl->layout.get(), clamped(m_impl->spec.text.data(), m_impl->spec.text.size(), byte), -1)
               : 0;
}

std::size_t TextLayout::to_the_right(std::size_t byte) const
{
    return m_impl ? sideways(m_impl->layout.get(), clamped(m_impl->spec.text.data(), m_impl->spec.text.size(), byte), 1)
                  : 0;
}

}
