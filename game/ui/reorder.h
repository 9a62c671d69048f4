// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets.h"

/// A list whose rows the player puts in order: by dragging; by Space, arrows and Space; by Alt and an arrow; or by the
/// pad's South and its directions. Each move arrives as ItemMoved in the outcome of `handle`.
namespace ui {

/// A row. Its id belongs to what it says, not to its place, so that the focus moves with it.
struct ReorderItem {
    TargetId id;
    std::string number; ///< its place, as shown
    std::string text;
    std::string label; ///< its accessible name, with its place in words
};

/// The height of one row in `width` pixels: 56 px at 100 %, more where the words wrap.
float reorder_row_height(const Canvas& canvas, float width, const ReorderItem& item);

/// The height that `items` take together in `width` pixels.
float reorder_height(const Canvas& canvas, float width, std::span<const ReorderItem> items);

/// Where each row lies at rest, from the top of `column`, which is moved past them.
std::vector<Rect> reorder_rects(const Canvas& canvas, Column& column, std::span<const ReorderItem> items);

/// Draws the rows; the one that is dragged follows the pointer, and a bar shows where it would go.
void draw_reorder(Canvas& canvas, std::span<const Rect> rects, std::span<const ReorderItem> items);

/// How far a dragged row is from its place, in pixels; 0 until the pointer has gone a few.
float dragged_by(const UiState& ui);

/// The place that row `from` of `rects` takes when it is let go `by` pixels further down.
std::size_t place_dropped(std::span<const Rect> rects, std::size_t from, float by);

/// The list `group` across the column.
template <class Event>
Rect reorder(FrameBuilder<Event>& builder, Column& column, const TargetId& group, std::span<const ReorderItem> items)
{
    const float top = column.y;
    const auto rects = reorder_rects(builder, column, items);
    draw_reorder(builder, rects, items);
    for (std::size_t i = 0; i < items.size(); ++i) {
        builder.target({.id = items[i].id,
                        .rect = rects[i],
                        .role = Role::Item,
                        .label = items[i].label,
                        .group = group,
                        .content = ItemContent{i, items.size()}});
    }
    return {column.x, top, column.width, column.y - top};
}

}
