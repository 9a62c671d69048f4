// SPDX-License-Identifier: MIT
#include "desktop/ground.h"

#include <algorithm>

namespace desktop {

namespace {

bool touch(const ui::Rect& a, const ui::Rect& b)
{
    return !ui::intersection(a, b).empty();
}

/// True when a piece is opaque all over `region`.
bool covers(const ui::DrawCommand& command, const Piece& piece, const Mesh& mesh, const ui::Rect& region)
{
    const auto* fill = std::get_if<ui::FillRect>(&command);
    if (fill == nullptr || fill->color.a != 255) {
        return false;
    }
    for (std::size_t i = piece.boxes.begin; i < piece.boxes.end; ++i) {
        if (mesh.boxes[i].cover >= 1 && ui::contains(mesh.boxes[i].rect, region)) {
            return true;
        }
    }
    return false;
}

/// Where a bar may be: its thumb moves.
ui::Rect bar_way(const ui::Rect& thumb)
{
    constexpr float far = 1e6F;
    return {thumb.x, -far, thumb.width, 2 * far};
}

/// Looks at what was drawn before a text, the latest first, until it is known what lies under it.
struct Search {
    const Mesh& mesh;
    const std::vector<Piece>& pieces;
    std::size_t at;
    ui::Rect region; ///< in which the text may show
    std::optional<ui::Color> ground;
    bool over = false;

    const Piece& piece() const { return pieces[at]; }

    void stop_if(bool touched) { over = over || touched; }

    void operator()(const ui::FillRect& fill)
    {
        if (touch(piece().bounds, region)) {
            over = true;
            ground = covers(fill, piece(), mesh, region) ? std::optional(fill.color) : std::nullopt;
        }
    }
    void operator()(const ui::Text&) { stop_if(touch(piece().content, region)); }
    void operator()(const ui::ScrollBar&) { stop_if(touch(bar_way(piece().bounds), region)); }
    template <class Shape> void operator()(const Shape&) { stop_if(touch(piece().bounds, region)); }

    /// A group that lies before the text as a whole.
    void leap()
    {
        const std::size_t begin = piece().mate;
        stop_if(touch(pieces[begin].bounds, region));
        at = begin;
    }
    void operator()(const ui::PopClip&) { leap(); }
    void operator()(const ui::PopShift&) { leap(); }
    void operator()(const ui::PopScroll&) { leap(); }
    void operator()(const ui::PopTransform&) { leap(); }

    /// The begin of a group that the text is in.
    void operator()(const ui::PushClip& clip) { region = ui::intersection(region, clip.rect); }
    void operator()(const ui::PushShift& shift) { stop_if(shift.motion.duration > 0); }
    void operator()(const ui::PushTransform&) { over = true; }
    void operator()(const ui::PushScroll& scroll)
    {
        region = ui::intersection(scroll.clip, {region.x, scroll.clip.y, region.width, scroll.clip.height});
    }
};

std::optional<ui::Color> ground_of(const ui::DrawList& list, const Mesh& mesh, ui::Color background,
                                   const std::vector<Piece>& pieces, std::size_t text)
{
    Search search{mesh, pieces, text, ui::inset(pieces[text].content, -1), {}};
    while (search.at > 0 && !search.over) {
        --search.at;
        std::visit(search, list[search.at]);
    }
    const bool reached_back = !search.over && background.a == 255;
    return reached_back ? std::optional(background) : search.ground;
}

/// Narrows the way of a group to where nothing is under it but one colour, and nothing over it.
struct Way {
    const ui::DrawList& list;
    const Mesh& mesh;
    const std::vector<Piece>& pieces;
    ui::Rect free;

    /// Leaves out what something that touches the way takes of it on its left or on its right.
    void avoid(const ui::Rect& other)
    {
        if (!touch(other, free)) {
            return;
        }
        const float left = other.right() - free.x;
        const float right = free.right() - other.x;
        if (left <= right) {
            free = {other.right(), free.y, free.width - left, free.height};
        } else {
            free.width -= right;
        }
        free.width = std::max(0.0F, free.width);
    }

    ui::Rect bounds(std::size_t at) const
    {
        const bool bar = std::holds_alternative<ui::ScrollBar>(list[at]);
        return bar ? bar_way(pieces[at].bounds) : pieces[at].bounds;
    }

    bool is_begin(std::size_t at) const { return pieces[at].mate > at; }
    bool is_end(std::size_t at) const { return pieces[at].mate < at && pieces[pieces[at].mate].mate == at; }

    /// What lies before the group, up to what covers all of its way. Begins met here are those of groups around it.
    void avoid_before(std::size_t group)
    {
        for (std::size_t at = group; at-- > 0 && !covers(list[at], pieces[at], mesh, free);) {
            if (is_end(at)) {
                at = pieces[at].mate;
            }
            if (!is_begin(at) || pieces[at].mate < group) {
                avoid(bounds(at));
            }
        }
    }

    /// What lies over the group.
    void avoid_after(std::size_t group)
    {
        for (std::size_t at = pieces[group].mate + 1; at < list.size(); ++at) {
            avoid(bounds(at));
            at = is_begin(at) ? pieces[at].mate : at;
        }
    }
};

/// All that a group can be drawn on; none when it stays where it is.
std::optional<ui::Rect> reach_of(const ui::DrawCommand& command, const Piece& piece)
{
    if (const auto* scroll = std::get_if<ui::PushScroll>(&command)) {
        const ui::Rect& content = piece.content;
        return ui::intersection(scroll->clip, {content.x, scroll->clip.y, content.width, scroll->clip.height});
    }
    const auto* shift = std::get_if<ui::PushShift>(&command);
    return shift != nullptr && shift->motion.duration > 0 ? std::optional(piece.bounds) : std::nullopt;
}

}

void find_slides(const ui::DrawList& list, const Mesh& mesh, std::vector<Piece>& pieces)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (const auto reach = reach_of(list[i], pieces[i])) {
            Way way{list, mesh, pieces, *reach};
            way.avoid_before(i);
            way.avoid_after(i);
            pieces[i].slide = way.free.width > reach->width / 2 ? std::optional(way.free) : std::nullopt;
        }
    }
}

void find_grounds(const ui::DrawList& list, const Mesh& mesh, ui::Color background, std::vector<Piece>& pieces)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (std::holds_alternative<ui::Text>(list[i])) {
            pieces[i].ground = ground_of(list, mesh, background, pieces, i);
        }
    }
}

}
