// SPDX-License-Identifier: MIT
#include "desktop/piece.h"

#include "desktop/place.h"
#include "desktop/raster.h"

#include <algorithm>
#include <cmath>

namespace desktop {

namespace {

/// How far letters may reach over their lines, as a part of their size.
constexpr float overhang = 0.5F;

float largest_size(const ui::TextSpec& spec)
{
    float size = spec.style.size;
    for (const ui::TextSpan& span : spec.spans) {
        size = std::max(size, span.style.size);
    }
    return size;
}

/// The smallest upright rectangle around the parts of a mesh that were added last.
ui::Rect bounds_of_last(const Mesh& mesh, const Piece& piece)
{
    ui::Rect bounds = bounds_of(std::span(mesh.corners).subspan(piece.corners.begin));
    for (std::size_t i = piece.boxes.begin; i < piece.boxes.end; ++i) {
        bounds = ui::united(bounds, mesh.boxes[i].rect);
    }
    return bounds;
}

/// Goes through a draw list and makes its pieces.
struct Maker {
    std::vector<Piece>& pieces;
    Mesh& mesh;
    std::vector<std::size_t> open; ///< the groups' begins around the present command
    int turns = 0;

    std::size_t at() const { return pieces.size() - 1; }
    Lie lie() const { return turns > 0 ? Lie::Turned : Lie::Upright; }

    template <class Shape> void operator()(const Shape& shape) { finish_shape(shape); }

    template <class Shape> void finish_shape(const Shape& shape)
    {
        Piece& piece = pieces.back();
        piece.boxes.begin = mesh.boxes.size();
        piece.corners.begin = mesh.corners.size();
        add(mesh, shape, lie());
        piece.boxes.end = mesh.boxes.size();
        piece.corners.end = mesh.corners.size();
        if (lie() == Lie::Upright) {
            piece.shape = shape_number(std::span(mesh.corners).subspan(piece.corners.begin), shape.color);
        }
        finish(bounds_of_last(mesh, piece));
    }

    void operator()(const ui::Text& text)
    {
        const ui::Size size = text.layout.size();
        const ui::Rect lines{text.origin.x, text.origin.y, size.width, size.height};
        pieces.back().content = lines;
        finish(ui::inset(lines, -std::ceil(overhang * largest_size(text.layout.spec()))));
    }

    void operator()(const ui::Marker& marker)
    {
        ui::Rect bounds;
        for (const ui::Rect& rect : marker.rects) {
            bounds = ui::united(bounds, rect);
        }
        finish(ui::inset(bounds, -1));
    }

    /// A bar's mesh is that of its thumb at the top of the window: it moves.
    void operator()(const ui::ScrollBar& bar)
    {
        finish_shape(ui::FillRect{{bar.thumb.x, 0, bar.thumb.width, bar.thumb.height}, bar.color, bar.thumb.width / 2});
    }
    void operator()(const ui::ScrollEdge& edge) { finish_shape(ui::FillRect{edge.rect, edge.color}); }

    void operator()(const ui::PushClip&) { enter(); }
    void operator()(const ui::PushShift&) { enter(); }
    void operator()(const ui::PushScroll&) { enter(); }
    void operator()(const ui::PushTransform&)
    {
        enter();
        ++turns;
    }

    void operator()(const ui::PopClip&) { leave(); }
    void operator()(const ui::PopShift&) { leave(); }
    void operator()(const ui::PopScroll&) { leave(); }
    void operator()(const ui::PopTransform&)
    {
        leave();
        --turns;
    }

    void enter()
    {
        pieces.back().mate = at();
        open.push_back(at());
    }

    void leave()
    {
        pieces.back().mate = at();
        if (!open.empty()) {
            pieces.back().mate = open.back();
            pieces[open.back()].mate = at();
            open.pop_back();
        }
    }

    /// The bounds of the last piece are known; the groups around it grow by them.
    void finish(const ui::Rect& bounds)
    {
        pieces.back().bounds = bounds;
        if (!open.empty()) {
            Piece& group = pieces[open.back()];
            group.content = ui::united(group.content, bounds);
        }
    }
};

/// All that a group may draw on, from what is within it.
struct GroupBounds {
    const ui::Rect& content;

    ui::Rect operator()(const ui::PushClip& clip) const { return ui::intersection(clip.rect, content); }
    ui::Rect operator()(const ui::PushScroll& scroll) const { return scroll.clip; }
    ui::Rect operator()(const ui::PushShift& shift) const
    {
        return ui::united(content, shift.motion.duration > 0 ? ui::moved(content, shift.from) : ui::Rect{});
    }
    ui::Rect operator()(const ui::PushTransform& transform) const
    {
        const bool lands = transform.landing.duration > 0;
        const ui::Rect rest = turned(transform, transform.scale)(content);
        const ui::Rect high = turned(transform, transform.scale * (lands ? transform.raised : 1))(content);
        return ui::inset(ui::united(rest, high), -1);
    }
    template <class Other> ui::Rect operator()(const Other&) const { return {}; }
};

}

void prepare(const ui::DrawList& list, std::vector<Piece>& pieces, Mesh& mesh)
{
    pieces.clear();
    mesh.boxes.clear();
    mesh.corners.clear();
    Maker maker{pieces, mesh, {}};
    const auto close = [&](std::size_t group) {
        const ui::Rect bounds = std::visit(GroupBounds{pieces[group].content}, list[group]);
        pieces[group].bounds = bounds;
        if (!maker.open.empty()) {
            Piece& around = pieces[maker.open.back()];
            around.content = ui::united(around.content, bounds);
        }
    };
    for (const ui::DrawCommand& command : list) {
        const std::size_t depth = maker.open.size();
        pieces.emplace_back();
        std::visit(maker, command);
        if (maker.open.size() < depth) {
            close(pieces.back().mate);
        }
    }
    while (!maker.open.empty()) {
        const std::size_t group = maker.open.back();
        maker.open.pop_back();
        pieces[group].mate = pieces.size() - 1;
        close(group);
    }
}

}
