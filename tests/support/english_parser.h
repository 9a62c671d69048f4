// SPDX-License-Identifier: MIT
#pragma once

#include "support/english.h"
#include "syntax/parser.h"

#include <string>

namespace support {

/// The bytes of the model that ships, read once for a test program.
inline const std::string& english_model()
{
    static const std::string bytes = read_file(RECEIPTS_SOURCE_DIR "/assets/models/english.model");
    return bytes;
}

#ifdef RECEIPTS_LEXICON
/// The parser of that model, opened once.
inline const syntax::Parser& english_parser()
{
    static const auto parser = syntax::Parser::open(as_bytes(english_model()), english());
    REQUIRE_MESSAGE(parser.has_value(), "assets/models/english.model can't be opened");
    return *parser;
}
#endif

}
