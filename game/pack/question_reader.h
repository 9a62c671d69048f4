// SPDX-License-Identifier: MIT
#pragma once

#include "pack/notes.h"
#include "quiz/question.h"
#include "toml/document.h"

namespace pack {

/// Reads one question as far as it makes sense; what does not is noted. Lists keep their length, so that an index
/// into the question is one into the file.
quiz::Question read_question(const toml::Value& value, const Path& path, Notes& notes);

}
