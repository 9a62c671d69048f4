// SPDX-License-Identifier: MIT
#pragma once

#include "ui/focus.h"

/// Where arrows go. Only ui's own sources and its checks include this.
namespace ui {

/// How a way was found: to another member of the group, to what lies straight that way, or, where nothing does, on to
/// the next thing in Tab order.
enum class Found { Nowhere, InGroup, Straight, InOrder };

struct Way {
    TargetId to;
    Found found = Found::Nowhere;

    bool operator==(const Way&) const = default;
};

/// The way from `from` in `direction`. Within a group: sentences in reading order; words and chips by line, and on to
/// the next line at a line's end; others to what lies there. From the end of a group: to what lies nearest outside,
/// rather in line with it than askew, and in a radio group there to its chosen member. Up and Down find what lies
/// steeply there, and else go on in Tab order, without coming round.
Way way_towards(std::span<const Target> targets, const Target& from, Direction direction);

}
