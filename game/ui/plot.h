// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets.h"

/// Pictures of numbers. They have no targets and no words of their own beyond the labels they are given: say what
/// they show in a sentence beside them.
namespace ui {

/// One point of a calibration plot: of `count` answers given with an expectation of `expected`, `share` were right.
/// Shares are 0 to 1.
struct CalibrationPoint {
    std::string label;
    double expected = 0;
    double share = 0;
    std::size_t count = 0;
};

/// The words at the ends of an axis from nothing to all, such as "0 %" and "100 %".
struct AxisEnds {
    std::string low;
    std::string high;
};

/// How often the player was right at each confidence: axes, the dashed line of perfect judgement, a disc a point whose
/// area grows with its count, and the points' labels under them. Points without answers are left out.
void calibration_plot(Canvas& canvas, const Rect& rect, const AxisEnds& ends, std::span<const CalibrationPoint> points);

/// Where the player stands between two leanings: -1 at the start, 0 in the middle, 1 at the end.
struct Balance {
    double value = 0;
    std::string start; ///< the word under the start, such as "too trusting"
    std::string end;
};

/// A line with a tick in its middle and a gold disc at the value; across the column.
Rect balance_line(Canvas& canvas, Column& column, const Balance& balance);

/// One bar: a name, a number in words at the end, and how far it is filled.
struct Bar {
    std::string label;
    std::string amount; ///< such as "2 / 3"
    double fraction = 0; ///< 0 to 1
};

/// Bars with their words above them, across the column.
Rect bars(Canvas& canvas, Column& column, std::span<const Bar> bars);

/// A row of values over rounds, oldest first, on a scale from `low` to `high`.
struct History {
    std::vector<double> values;
    double low = 0;
    double high = 1;
    std::string last_text; ///< the last value, beside its disc
};

/// A line through the values with a disc at the last; a single value is a disc alone, none at all an empty axis.
void history_plot(Canvas& canvas, const Rect& rect, const History& history);

}
