// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/answer.h"
#include "round/json_line.h"

namespace rounds {

/// A passage as an object of its article and its span in bytes, and back; nothing for anything else.
Line written(const quiz::Passage& passage);
std::optional<quiz::Passage> passage_from(const Json* value);

/// An answer as an object of one field that is named after its kind, and back; nothing for anything else.
Line written(const quiz::Answer& answer);
std::optional<quiz::Answer> answer_from(const Json* object);

}
