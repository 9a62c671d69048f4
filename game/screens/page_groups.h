// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"
#include "ui/choices.h"

#include <functional>
#include <string>
#include <vector>

/// Parts of the pages on which things are set and chosen.
namespace screens {

/// Draws into a column and moves it past what it drew.
using Filling = std::function<void(ui::Column&)>;

/// The name of a pack or a player as a kicker or a heading, on the side where the interface begins its lines.
void name_line(Builder& builder, ui::Column& column, const std::string& name, const ui::TextStyle& style);

/// The name of a group of controls, over it.
void group_head(Builder& builder, ui::Column& column, const std::string& name);

/// A quieter sentence about the control above it.
void note(Builder& builder, ui::Column& column, const std::string& words);

/// The space after a group.
void group_end(const Builder& builder, ui::Column& column);

/// A switch whose words stand in line with what is above and below it.
void on_off(Builder& builder, ui::Column& column, const ui::SwitchRow& row, Event event);

/// Choices of which one is taken: side by side where they fit into the column, else below one another.
void one_of(Builder& builder, ui::Column& column, const ui::TargetId& group,
            const std::vector<ui::Segment<Event>>& choices);

/// Two columns side by side where the window is wide, the first as wide as `part` of the page; elsewhere one after the
/// other. Moves the page past both.
void side_by_side(Builder& builder, ui::Column& page, float part, const Filling& first, const Filling& second);

}
