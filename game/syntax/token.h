// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace syntax {

/// A token of a sentence: a half-open range of its bytes, never empty. Tokens follow the English Web Treebank: clitics
/// (n't, 's, 'll) and punctuation stand alone, hyphens inside a word split it only where the treebank does.
struct Token {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool operator==(const Token&) const = default;
};

/// The tokens of one sentence of well-formed UTF-8, in order; none for white space alone.
std::vector<Token> tokenize(std::string_view sentence);

/// The bytes of a token.
inline std::string_view slice(std::string_view sentence, Token token)
{
    return sentence.substr(token.begin, token.end - token.begin);
}

}
