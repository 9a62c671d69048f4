// SPDX-License-Identifier: MIT
#include "ui/reorder.h"

#include <cmath>

namespace ui {

namespace {

constexpr float corner = 5;
constexpr float row_gap = 8;

/// What a row looks like at the moment.
enum class Hold { Resting, PickedUp, Dragged };

float text_left(const Canvas& canvas)
{
    return canvas.px(60);
}

float grip_width(const Canvas& canvas)
{
    return canvas.px(48);
}

TextSpec row_text(const Canvas& canvas, float width, const ReorderItem& item)
{
    return {.text = item.text,
            .style = style::interface(canvas.theme(), canvas.scene.metrics, canvas.surface, type::body),
            .width = std::max(1.0F, width - text_left(canvas) - grip_width(canvas)),
            .line_height = 1.35F,
            .align = Align::Near};
}

void draw_number(Canvas& canvas, Point center, const std::string& number)
{
    const Palette& colors = canvas.palette();
    canvas.draw.emplace_back(Ring{center, canvas.px(15), colors.control, canvas.border()});
    const TextStyle style{.font = FontRole::Mono, .size = canvas.px(type::small), .weight = 700, .color = colors.muted};
    const TextLayout text = canvas.set({.text = number, .style = style, .line_height = 1.25F});
    draw_text(canvas, text, {center.x - text.natural_width() / 2, center.y - text.size().height / 2 + canvas.px(1)});
}

/// Six dots to take hold of.
void draw_grip(Canvas& canvas, Point center, Color color)
{
    const float step = canvas.px(7);
    for (int row = -1; row <= 1; ++row) {
        for (const float side : {-0.5F, 0.5F}) {
            const Point dot{center.x + side * step, center.y + static_cast<float>(row) * step};
            canvas.draw.emplace_back(Disc{dot, canvas.px(2), color});
        }
    }
}

/// Arrow heads up and down: the row moves with the arrow keys.
void draw_arrows(Canvas& canvas, Point center, Color color)
{
    const float half = canvas.px(7);
    const float gap = canvas.px(3);
    canvas.draw.emplace_back(Polygon{
        {{center.x - half, center.y - gap}, {center.x, center.y - gap - half}, {center.x + half, center.y - gap}},
        color});
    canvas.draw.emplace_back(Polygon{
        {{center.x - half, center.y + gap}, {center.x + half, center.y + gap}, {center.x, center.y + gap + half}},
        color});
}

void draw_row_box(Canvas& canvas, const Rect& rect, const ReorderItem& item, Hold hold)
{
    const Palette& colors = canvas.palette();
    if (hold != Hold::Resting) {
        canvas.draw.emplace_back(Shadow{rect, canvas.theme().shadow, canvas.px(10)});
    }
    const bool lively = hold != Hold::Resting || canvas.scene.ui.hovered == item.id;
    const float width = hold == Hold::Resting ? canvas.border() : std::max(canvas.px(2.5F), canvas.border());
    canvas.draw.emplace_back(FillRect{rect, colors.raised, corner});
    canvas.draw.emplace_back(StrokeRect{rect, lively ? colors.ink : colors.control, width, corner});
}

void draw_row(Canvas& canvas, const Rect& rect, const ReorderItem& item, Hold hold)
{
    draw_row_box(canvas, rect, item, hold);
    draw_number(canvas, {rect.x + canvas.px(32), rect.center().y}, item.number);
    const TextLayout text = canvas.set(row_text(canvas, rect.width, item));
    const Point at{rect.x + text_left(canvas), rect.center().y - text.size().height / 2};
    draw_text(canvas, text, at);
    canvas.fittings.push_back({item.text, {at.x, at.y, text.natural_width(), text.size().height}, rect});
    const Point grip{rect.right() - grip_width(canvas) / 2, rect.center().y};
    if (hold == Hold::PickedUp) {
        draw_arrows(canvas, grip, canvas.palette().ink);
    } else {
        draw_grip(canvas, grip, canvas.palette().control);
    }
    if (canvas.scene.ui.focused == item.id) {
        focus_ring(canvas, rect, corner);
    }
}

/// Where the dragged row was: an outline that keeps its place.
void draw_gap(Canvas& canvas, const Rect& rect)
{
    canvas.draw.emplace_back(StrokeRect{rect, canvas.palette().control, canvas.border(), corner});
}

/// The bar at which the row would come to lie.
void draw_insertion(Canvas& canvas, std::span<const Rect> rects, std::size_t from, std::size_t to)
{
    if (from == to) {
        return;
    }
    const Rect& there = rects[to];
    const float half_gap = canvas.px(row_gap) / 2;
    const float y = std::round(to > from ? there.bottom() + half_gap : there.y - half_gap);
    const float width = canvas.px(3);
    canvas.draw.emplace_back(FillRect{{there.x, y - width / 2, there.width, width}, canvas.palette().gold});
    for (const float x : {there.x, there.right()}) {
        canvas.draw.emplace_back(Disc{{x, y}, canvas.px(5), canvas.palette().gold});
    }
}

void draw_dragged(Canvas& canvas, std::span<const Rect> rects, const ReorderItem& item, std::size_t from)
{
    const float by = dragged_by(canvas.scene.ui);
    draw_insertion(canvas, rects, from, place_dropped(rects, from, by));
    draw_row(canvas, moved(rects[from], {0, by}), item, Hold::Dragged);
}

}

float reorder_row_height(const Canvas& canvas, float width, const ReorderItem& item)
{
    const TextLayout text = canvas.set(row_text(canvas, width, item));
    return std::max(canvas.px(56), std::ceil(text.size().height) + canvas.px(24));
}

float reorder_height(const Canvas& canvas, float width, std::span<const ReorderItem> items)
{
    Column column{0, 0, width};
    reorder_rects(canvas, column, items);
    return column.y;
}

std::vector<Rect> reorder_rects(const Canvas& canvas, Column& column, std::span<const ReorderItem> items)
{
    std::vector<Rect> rects;
    for (const ReorderItem& item : items) {
        column.y += rects.empty() ? 0 : canvas.px(row_gap);
        rects.push_back(column.take(reorder_row_height(canvas, column.width, item)));
    }
    return rects;
}

void draw_reorder(Canvas& canvas, std::span<const Rect> rects, std::span<const ReorderItem> items)
{
    const UiState& ui = canvas.scene.ui;
    std::size_t dragged = items.size();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool held = !items[i].id.empty() && ui.grabbed == items[i].id;
        if (held && ui.pressed == items[i].id && dragged_by(ui) != 0) {
            dragged = i;
            draw_gap(canvas, rects[i]);
        } else {
            draw_row(canvas, rects[i], items[i], held && ui.pressed.empty() ? Hold::PickedUp : Hold::Resting);
        }
    }
    if (dragged < items.size()) {
        draw_dragged(canvas, rects, items[dragged], dragged);
    }
}

float dragged_by(const UiState& ui)
{
    // A hand that presses without meaning to drag still trembles.
    constexpr float tremble = 4;
    const float by = ui.pointer.y - ui.taken_at.y;
    return std::abs(by) < tremble ? 0 : by;
}

std::size_t place_dropped(std::span<const Rect> rects, std::size_t from, float by)
{
    const float middle = rects[from].center().y + by;
    std::size_t above = 0;
    for (std::size_t i = 0; i < rects.size(); ++i) {
        // A row that is reached exactly gives way.
        const float center = rects[i].center().y;
        if ((i < from && center < middle) || (i > from && center <= middle)) {
            ++above;
        }
    }
    return above;
}

}
