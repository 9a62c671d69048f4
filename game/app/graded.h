// SPDX-License-Identifier: MIT
#pragma once

#include "learn/graded.h"
#include "storage/record.h"

#include <vector>

namespace app {

/// The answers of rounds on record for the statistics; attempts whose kind or skill this version does not know are
/// left out. Rounds count from 1 in the order given.
std::vector<learn::Graded> graded(const std::vector<storage::PlayedRound>& rounds);

}
