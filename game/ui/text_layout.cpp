// SPDX-License-Identifier: MIT
#include "ui/text_layout.h"

#include "ui/pango_text.h"

#include <cmath>

namespace ui {

namespace {

/// The bytes a Pango line shows.
struct LineBytes {
    int begin = 0;
    int end = 0;
};

LineBytes bytes_of(const PangoLayoutLine* line)
{
    return {line->start_index, line->start_index + line->length};
}

/// Adds what `wanted` covers of one line, box by box in the direction of its paragraph.
void add_rects(std::vector<Rect>& rects, PangoLayoutLine* line, const TextLine& where, LineBytes wanted)
{
    const LineBytes has = bytes_of(line);
    const int begin = std::max(wanted.begin, has.begin);
    const int end = std::min(wanted.end, has.end);
    if (begin >= end) {
        return;
    }
    int* ranges = nullptr;
    int count = 0;
    pango_layout_line_get_x_ranges(line, begin, end, &ranges, &count);
    for (int i = 0; i < count; ++i) {
        const int* range = ranges + 2 * (where.right_to_left ? count - 1 - i : i);
        const float left = from_pango(range[0]);
        rects.push_back({left, where.box.y, from_pango(range[1]) - left, where.box.height});
    }
    g_free(ranges);
}

}

const TextSpec& TextLayout::spec() const
{
    static const TextSpec empty;
    return m_impl ? m_impl->spec : empty;
}

Size TextLayout::size() const
{
    return m_impl ? m_impl->size : Size{};
}

float TextLayout::natural_width() const
{
    return m_impl ? m_impl->natural_width : 0;
}

const std::vector<TextLine>& TextLayout::lines() const
{
    static const std::vector<TextLine> none;
    return m_impl ? m_impl->lines : none;
}

float TextLayout::baseline() const
{
    return lines().empty() ? 0 : lines().front().baseline;
}

std::vector<Rect> TextLayout::rects(std::size_t begin, std::size_t end) const
{
    std::vector<Rect> rects;
    if (!m_impl) {
        return rects;
    }
    const std::size_t length = m_impl->spec.text.size();
    const LineBytes wanted{static_cast<int>(std::min(begin, length)), static_cast<int>(std::min(end, length))};
    for (std::size_t i = 0; i < m_impl->lines.size(); ++i) {
        PangoLayoutLine* line = pango_layout_get_line_readonly(m_impl->layout.get(), static_cast<int>(i));
        add_rects(rects, line, m_impl->lines[i], wanted);
    }
    return rects;
}

std::optional<std::size_t> TextLayout::byte_at(Point point) const
{
    if (!m_impl || point.y < 0 || point.y >= m_impl->size.height || m_impl->spec.text.empty()) {
        return std::nullopt;
    }
    int index = 0;
    int trailing = 0;
    if (pango_layout_xy_to_index(m_impl->layout.get(), to_pango(point.x), to_pango(point.y), &index, &trailing)
        == FALSE) {
        return std::nullopt;
    }
    const auto byte = static_cast<std::size_t>(index);
    return byte < m_impl->spec.text.size() ? std::optional(byte) : std::nullopt;
}

bool TextLayout::ellipsized() const
{
    return m_impl && pango_layout_is_ellipsized(m_impl->layout.get()) != FALSE;
}

std::uint64_t TextLayout::id() const
{
    return m_impl ? m_impl->id : 0;
}

bool operator==(const TextLayout& a, const TextLayout& b)
{
    return a.m_impl == b.m_impl || a.spec() == b.spec();
}

}
