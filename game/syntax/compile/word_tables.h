// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/compile/table_writer.h"
#include "syntax/compile/wordnet.h"

namespace syntax::compile {

/// A row of `Forms`.
struct Form {
    std::string text;
    std::uint32_t bits = 0;
    std::uint32_t nouns = 0;
    std::uint32_t verbs = 0;
};

/// Writes `Forms` and `FormSlots`.
void write_forms(const std::vector<Form>& forms, TableWriter& writer);

/// Writes `Forms` and `Exceptions`, and the tables that lead from a form to its senses.
void write_words(const WordNet& wordnet, TableWriter& writer);

/// Writes `Nouns` and `NounChildren`: the more often tagged first, then in the order of WordNet.
void write_nouns(const Part& nouns, TableWriter& writer);

/// Writes `Verbs` and `VerbMembers`.
void write_verbs(const Part& verbs, TableWriter& writer);

}
