// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/compile/wordnet.h"

#include <map>
#include <string>
#include <utility>

namespace syntax::compile {

/// Lemmas by form and part of speech, where the endings alone would mislead.
using Exceptions = std::map<std::pair<std::string, Word>, std::string>;

/// The exceptions: our own first, then WordNet's, then plurals and comparatives that WordNet lists as words of their
/// own although their singular or positive is the more frequent one (years, larger).
Exceptions collect_exceptions(const WordNet& wordnet);

}
