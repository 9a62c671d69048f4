// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace app {

/// English words and those of a language.
using Translated = std::vector<std::pair<std::string, std::string>>;

/// The messages of a catalogue as msgfmt writes it (gettext's manual, "The Format of GNU MO Files"), but for those
/// with plural forms or a context. None for bytes that are no catalogue.
Translated catalogue_words(std::string_view mo_bytes);

/// The table of words that a page asks for, as the protocol has it: those messages of `words` that stand in one of
/// `sources` as a text between quotes, and the names of all `languages`.
std::string words_json(const base::Language& language, const Translated& words, const std::vector<std::string>& sources,
                       const std::vector<base::Language>& languages);

}
