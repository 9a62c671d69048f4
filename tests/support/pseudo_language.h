// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "support/read_file.h"

#include <string>

namespace support {

/// How long a pseudo-language's messages are: as in English, or with every word grown by 40 %.
enum class Stretch { None, Longer };

/// A language that the build has compiled; throws `bad_expected_access` when there is none.
inline base::Language built_language(const std::string& tag, const std::string& file)
{
    return base::Language::read(tag, read_file(std::string(RECEIPTS_BUILD_DIR) + "/" + file)).value();
}

/// A language in which every message stands between ⟦ and ⟧, so that words that pass the table by are seen: made by the
/// build from what the sources say. Plural forms are those of English.
inline base::Language pseudo_language(Stretch stretch = Stretch::None)
{
    return stretch == Stretch::None ? built_language("en-x-pseudo", "tests/translations/pseudo-0.mo")
                                    : built_language("en-x-longer", "tests/translations/pseudo-40.mo");
}

/// A language that ships, such as "ar".
inline base::Language shipped_language(const std::string& tag)
{
    return built_language(tag, "translations/" + tag + ".mo");
}

}
