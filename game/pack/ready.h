// SPDX-License-Identifier: MIT
#pragma once

#include "pack/notes.h"
#include "pack/pack_file.h"

#include <cstddef>
#include <map>
#include <vector>

namespace pack {

/// What of a pack can be played: the questions without an error whose evidence resolves, with all hashes. The
/// others are left out, each with its reason. `broken` holds the first error of each question that has one, by its
/// number.
quiz::ReadyPack make_ready(const quiz::Pack& pack, const std::vector<text::Article>& articles,
                           const std::map<std::size_t, FirstError>& broken);

}
