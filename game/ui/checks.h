// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frame.h"
#include "ui/theme.h"

#include <span>
#include <string>
#include <vector>

namespace ui {

/// How well `a` can be read on `b`, 1 to 21: WCAG 2.1, "contrast ratio". Alpha is ignored.
double contrast_ratio(Color a, Color b);

/// Relative luminance, 0 to 1: WCAG 2.1.
double luminance(Color color);

/// Something wrong with a frame: the rule's short name and a sentence.
struct Finding {
    std::string rule;
    std::string text;

    bool operator==(const Finding&) const = default;
};

/// The parts of a frame that can be checked.
struct Checked {
    Color background;
    const DrawList& draw;
    std::vector<Target> targets;
    const std::vector<Fitting>& fittings;
};

/// How a player goes from target to target: Tab with arrows inside groups, or the arrows alone, as on a gamepad.
enum class By { Tab, Arrows };

/// The targets that can be focused but that no way leads to from the first stop.
std::vector<TargetId> unreachable(std::span<const Target> targets, By by);

/// What is wrong with a frame in a window: targets without a name or with another's id, smaller than 24 px at
/// 100 %, outside the window or their scroll area, over one another, or out of reach of Tab or of the arrows; texts
/// that leave their place or the window or lie over one another; texts whose ink has less than 4.5:1 (3:1 from 24 px,
/// or bold from 18.66 px) on what was drawn under them; lines, rings and boxes of controls with less than 3:1.
std::vector<Finding> check(const Checked& checked, const Metrics& metrics);

template <class Event> std::vector<Finding> check_frame(const Frame<Event>& frame, const Metrics& metrics)
{
    return check({frame.background, frame.draw, targets(frame), frame.fittings}, metrics);
}

}
