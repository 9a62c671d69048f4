// SPDX-License-Identifier: MIT
#pragma once

#include "learn/calibration.h"
#include "learn/history.h"
#include "learn/pooling.h"
#include "screens/page.h"
#include "screens/page_groups.h"
#include "screens/standing_words.h"

#include <string>
#include <vector>

/// The statistics as the results and the record draw them, each into a column.
namespace screens {

/// Telling apart as a meter and trust as a line, each with its sentence; while there are too few claims, how many are
/// missing.
void telling_and_trust(Builder& builder, ui::Column& column, const learn::Pooling& pooling, Shares shares);

/// "When you were sure, were you right?": the plot, what it says, and `note` below it unless that is empty.
void calibration_part(Builder& builder, ui::Column& column, const learn::Calibration& calibration,
                      const std::string& note);

/// A bar for each skill.
void skill_bars(Builder& builder, ui::Column& column, const std::vector<learn::SkillTally>& skills);

/// Words on one line from the near side of `box`, whichever way they run, cut with an ellipsis where they are longer.
void near_label(ui::Canvas& canvas, const ui::Rect& box, const std::string& words, const ui::TextStyle& style);

/// Parts of a page side by side: all of them in a wide window, two and two in a middling one, one below the other in a
/// narrow one. Moves the page past them.
void parts_in_columns(Builder& builder, ui::Column& page, const std::vector<Filling>& parts);

}
