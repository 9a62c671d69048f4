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

/// Choosing a round, and the layers: settings, help, players, reports, giving up.
void layers_scenes(std::vector<Scene>& all);

/// Results of one and of several, the record, the front page and the shelf.
void results_scenes(std::vector<Scene>& all);

/// Questions of all kinds in their states, and what comes before them: reading, the next player, the buzz.
void question_scenes(std::vector<Scene>& all);

/// Receipts of all kinds, of one player and of several, and the reader.
void receipt_scenes(std::vector<Scene>& all);

/// A class on the projector in all its stages, and the layers over it.
void class_scenes(std::vector<Scene>& all);

/// Every screen in the states that differ, with everything that moves at rest.
std::vector<Scene> scenes();

}
