// SPDX-License-Identifier: MIT
#pragma once

#include "support/read_file.h"
#include "syntax/lexicon.h"

#include <doctest/doctest.h>
#include <span>
#include <string>
#include <string_view>

namespace support {

inline std::span<const std::byte> as_bytes(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

#ifdef RECEIPTS_LEXICON
/// The lexicon that the build made, read once for a test program.
inline const syntax::Lexicon& english()
{
    static const std::string bytes = read_file(RECEIPTS_LEXICON);
    static const auto lexicon = syntax::Lexicon::open(as_bytes(bytes));
    REQUIRE_MESSAGE(lexicon.has_value(), "the lexicon is not built: " << RECEIPTS_LEXICON);
    return *lexicon;
}
#endif

}
