// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "learn/calibration.h"
#include "report/markup.h"

/// Pictures as inline SVG. What they show also stands beside them in words.
namespace report {

/// The fewest answers of one confidence for a full point in the plot, our choice.
inline constexpr std::size_t enough_for_point = 10;

/// A share from 0 to 1 as a bar.
Markup bar(double share);

/// A meter with a knob at `place`, 0 to 1, and a mark in its middle where that means something.
enum class Middle { Plain, Marked };
Markup meter(double place, Middle middle);

/// How often the class was right by how sure it was; the dashed line is where both agree.
Markup calibration_plot(const learn::Calibration& calibration, const base::Language& tr);

}
