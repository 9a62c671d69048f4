// SPDX-License-Identifier: MIT
#pragma once

#include "pack/notes.h"
#include "pack/source.h"
#include "quiz/pack.h"

namespace pack {

/// The version of the format that is read and written.
inline constexpr int format_version = 1;

/// Reads a pack as far as it makes sense; what does not is noted. Articles and questions keep their numbers.
/// TooNew when the pack says that it is of a later format; another error when a section can't be read by itself.
base::Result<quiz::Pack> read_pack(const Source& source, Notes& notes);

}
