// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls.h"

/// Rows and chips to choose with, for settings and for the making of a round.
namespace ui {

/// Something that is on or off: words at the start of the row, a switch at its end with the state as a word.
struct SwitchRow {
    TargetId id;
    std::string label;
    std::string detail; ///< smaller, under the label; empty: none
    std::string state; ///< "On" or "Off", in the player's language
    bool on = false;
};

/// The height a row takes in `width` pixels: 48 px at 100 %, more with a detail or where the words wrap.
float switch_height(const Canvas& canvas, float width, const SwitchRow& row);
void draw_switch(Canvas& canvas, const Rect& rect, const SwitchRow& row);

/// A switch across the column.
template <class Event> Rect switch_row(FrameBuilder<Event>& builder, Column& column, const SwitchRow& row, Event event)
{
    const Rect rect = column.take(switch_height(builder, column.width, row));
    draw_switch(builder, rect, row);
    builder.target(
        {.id = row.id, .rect = rect, .role = Role::Switch, .label = row.label + ", " + row.state, .selected = row.on},
        std::move(event));
    return rect;
}

/// One of several choices of which one is taken, with room for a second, quieter line.
struct RadioRow {
    TargetId id;
    TargetId group;
    std::string label;
    std::string detail; ///< smaller, under the label; empty: none
    bool selected = false;
};

/// The height a row takes in `width` pixels: 44 px at 100 %, more with a detail or where the words wrap.
float radio_height(const Canvas& canvas, float width, const RadioRow& row);
void draw_radio(Canvas& canvas, const Rect& rect, const RadioRow& row);

/// A radio row across the column.
template <class Event> Rect radio_row(FrameBuilder<Event>& builder, Column& column, const RadioRow& row, Event event)
{
    const Rect rect = column.take(radio_height(builder, column.width, row));
    draw_radio(builder, rect, row);
    builder.target({.id = row.id,
                    .rect = rect,
                    .role = Role::Option,
                    .label = row.label,
                    .group = row.group,
                    .selected = row.selected},
                   std::move(event));
    return rect;
}

/// One of several things that are each chosen or not: a patch with a tick when chosen.
struct CheckChip {
    TargetId id;
    std::string label;
    bool on = false;
};

/// A chip and what toggles it.
template <class Event> struct CheckChoice {
    CheckChip chip;
    Event event;
};

/// Where chips lie side by side across the column, in as many rows as they take; the column is moved past them.
std::vector<Rect> check_chip_rects(const Canvas& canvas, Column& column, std::span<const CheckChip> chips);
void draw_check_chip(Canvas& canvas, const Rect& rect, const CheckChip& chip);

/// Chips across the column: Tab stops once in their `group`, arrows move among them, Space or Enter toggles.
template <class Event>
Rect check_chips(FrameBuilder<Event>& builder, Column& column, const TargetId& group,
                 const std::vector<CheckChoice<Event>>& choices)
{
    std::vector<CheckChip> chips;
    for (const auto& choice : choices) {
        chips.push_back(choice.chip);
    }
    const float top = column.y;
    const auto rects = check_chip_rects(builder, column, chips);
    for (std::size_t i = 0; i < chips.size(); ++i) {
        draw_check_chip(builder, rects[i], chips[i]);
        builder.target({.id = chips[i].id,
                        .rect = rects[i],
                        .role = Role::Switch,
                        .label = chips[i].label,
                        .group = group,
                        .selected = chips[i].on},
                       choices[i].event);
    }
    return {column.x, top, column.width, column.y - top};
}

}
