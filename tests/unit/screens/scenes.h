// SPDX-License-Identifier: MIT
#pragma once

#include "table.h"

namespace table {

/// A screen in one of its states.
struct Scene {
    std::string name; ///< of its golden file
    screens::State state;
};

/// A pack in a script that runs from right to left.
quiz::ReadyPack arabic_pack();

/// A pack with words that no line can hold, a prompt of 400 letters and six options.
quiz::ReadyPack long_pack();

/// Every screen in the states that differ, with everything that moves at rest.
std::vector<Scene> scenes();

}
