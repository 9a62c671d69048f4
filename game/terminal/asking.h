// SPDX-License-Identifier: MIT
#pragma once

#include "terminal/reading.h"
#include "terminal/wrap.h"

#include <string>

namespace terminal {

/// What a question asks for, above its prompt; empty for kinds whose prompt says so itself.
std::string task(const quiz::Question& question, const Style& style);

/// What the player answers from, below the prompt: options with letters, numbered events or words, the ends of a
/// scale, an article with numbered sentences; empty where the player types.
std::string answer_lines(const quiz::ReadyPack& pack, const Asked& asked, const Style& style);

/// "Please type …": the answers that `read_answer` takes.
std::string what_fits(const Asked& asked);

}
