// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "syntax/tag.h"
#include "syntax/token.h"
#include "syntax/transition.h"

#include <string>
#include <string_view>
#include <vector>

namespace syntax::train {

/// A sentence of a treebank, as people annotated it.
struct Gold {
    std::string raw; ///< the text as it was written, from the comment that gives it
    std::string text; ///< the forms with a space between each two
    std::vector<Token> tokens; ///< of `text`
    std::vector<Tag> tags;
    std::vector<int> heads; ///< `root_head` for the root
    std::vector<Relation> relations;

    std::size_t size() const { return tokens.size(); }
};

/// The sentences of a file in CoNLL-U. Ranges of tokens and empty nodes are left out. BadFormat, with the line, for a
/// line without ten columns, for a head that is no token and for unknown names of tags and relations.
base::Result<std::vector<Gold>> read_conllu(std::string_view file);

}
