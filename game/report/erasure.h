// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/sha256.h"
#include "room/state.h"

#include <span>
#include <string>
#include <vector>

namespace report {

/// The events of a class with nothing left of a student: a neutral name stands where theirs did, `nobodys` - which has
/// to be the hash of nothing that anybody knows - where the hash of their secret did, and answers, second steps and a
/// lifted time limit are gone. That somebody joined, was in a team and was taken out stays, and who was not taken out
/// is at the end: so the class plays again to the same end for everybody else. BadFormat for a line that is no event,
/// NotFound when no such student joined.
base::Result<std::vector<std::string>> without(std::span<const std::string> lines, room::StudentId student,
                                               const base::Sha256& nobodys);

/// The name that stands for a student who was erased.
std::string erased_name(room::StudentId student);

}
