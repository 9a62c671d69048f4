// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "syntax/lexicon.h"
#include "syntax/tree.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace syntax {

/// Tagger and parsers of English over the bytes of a model file (assets/models/). Nothing but integers is computed, so
/// the same sentence has the same tree on every machine. Const calls may come from several threads at once.
class Parser {
public:
    /// Reads a model; the bytes and the lexicon must outlive the parser. BadFormat when they are no model of this
    /// version or are cut short, TooNew when of a later version. Every offset is checked here, none when parsing.
    static base::Result<Parser> open(std::span<const std::byte> model, const Lexicon& lexicon);

    Parser(Parser&&) noexcept;
    Parser& operator=(Parser&&) noexcept;
    ~Parser();

    /// The tree of one sentence of well-formed UTF-8: tokenised, tagged, parsed by each member, put to the vote.
    Tree parse(std::string_view sentence) const;

    /// The same for tokens that are given, which must be ranges of `sentence` in order.
    Tree parse(std::string_view sentence, std::vector<Token> tokens) const;

private:
    struct Model;
    explicit Parser(std::unique_ptr<Model> model);

    std::unique_ptr<Model> m_model;
};

}
