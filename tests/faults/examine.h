// SPDX-License-Identifier: MIT
#pragma once

#include "faults/lesson.h"

#include <string>

namespace faults {

/// Puts the files that lay under `root` into `folder` instead, which is emptied before.
void lay_out(const Files& files, const std::string& root, const std::string& folder);

/// The files that lie in a folder and those below it.
Files files_in(const std::string& folder);

/// What is wrong with the class in the file at `path`, opened as the game does it, though all was promised that stands
/// in `account` until the tape had this length. Empty when all is there that was promised, once and in order, no other
/// batch of events but one that was asked for and has failed or was on its way, whole, and the class can be played on.
std::string complaint(const std::string& path, const Account& account, std::size_t tape);

/// What SQLite's own check says against the file at `path`, or nothing.
std::string damage(const std::string& path);

}
