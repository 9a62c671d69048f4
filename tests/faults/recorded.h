// SPDX-License-Identifier: MIT
#pragma once

#include "faults/lesson.h"

namespace faults {

/// The name of the file of classes, below the folder of a test.
inline const std::string class_file = "/classes/classes.db";

/// A whole class on a sound disk: all that the disk was told, and what was promised.
struct Recorded {
    std::string root;
    Tape tape;
    Account account;
};

/// Plays a class and records it.
Recorded record(Promises promises);

/// Moments of a class at which the power goes, evenly spread, and how often at each.
struct Cuts {
    std::size_t points = 0;
    std::uint64_t seeds = 0;
};

/// What is wrong after the power was cut, and when; `complaint` says what that can be.
std::set<std::string> cut(const Recorded& recorded, Cuts cuts);

}
