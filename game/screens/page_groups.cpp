// SPDX-License-Identifier: MIT
#include "screens/page_groups.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr float column_gap = 56;

float width_of(const Builder& builder, const std::vector<ui::Segment<Event>>& choices)
{
    std::vector<ui::SegmentFace> faces;
    for (const auto& choice : choices) {
        faces.push_back({choice.label, choice.detail, choice.selected});
    }
    const auto rects = ui::segment_rects(builder, {}, faces);
    return rects.empty() ? 0 : rects.back().right();
}

}

void name_line(Builder& builder, ui::Column& column, const std::string& name, const ui::TextStyle& style)
{
    ui::paragraph(builder, column, {.text = name, .style = style, .line_height = 1.25F, .align = ui::Align::Near});
}

void group_head(Builder& builder, ui::Column& column, const std::string& name)
{
    ui::kicker(builder, column, name);
    column.y += builder.px(10);
}

void note(Builder& builder, ui::Column& column, const std::string& words)
{
    column.y += builder.px(8);
    ui::paragraph(builder, column, own_direction(builder, words),
                  ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14), 1.4F);
}

void group_end(const Builder& builder, ui::Column& column)
{
    column.y += builder.px(24);
}

void on_off(Builder& builder, ui::Column& column, const ui::SwitchRow& row, Event event)
{
    const float padding = builder.px(8); // of the row
    ui::Column wide{column.x - padding, column.y, column.width + 2 * padding};
    ui::switch_row(builder, wide, row, std::move(event));
    column.y = wide.y;
}

void one_of(Builder& builder, ui::Column& column, const ui::TargetId& group,
            const std::vector<ui::Segment<Event>>& choices)
{
    if (width_of(builder, choices) <= column.width) {
        column.y = ui::segmented(builder, {column.x, column.y}, group, choices).bottom();
        return;
    }
    for (const auto& choice : choices) {
        ui::radio_row(builder, column,
                      {.id = choice.id,
                       .group = group,
                       .label = choice.label,
                       .detail = choice.detail,
                       .selected = choice.selected},
                      choice.event);
    }
}

void side_by_side(Builder& builder, ui::Column& page, float part, const Filling& first, const Filling& second)
{
    if (room(builder) != Room::Wide) {
        first(page);
        second(page);
        return;
    }
    const float gap = builder.px(column_gap);
    ui::Column left{page.x, page.y, std::round(page.width * part - gap / 2)};
    ui::Column right{left.x + left.width + gap, page.y, page.width - left.width - gap};
    first(left);
    second(right);
    page.y = std::max(left.y, right.y);
}

}
