// SPDX-License-Identifier: MIT
#pragma once

#include "generate/document.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace generate {

/// How a clause is built.
enum class Form { Active, Passive, Copula };

/// Who says what a clause says, where the sentence tells.
struct Attribution {
    syntax::Range source; ///< the tokens that name the source: "three regional diplomats"
    std::size_t head = 0;
    std::size_t verb = 0; ///< "said"; as `head` for "according to"
    bool operator==(const Attribution&) const = default;
};

/// A finite clause of a sentence, as ranges of its tokens: front, subject, verbs and tail are what is said, in this
/// order, each without the punctuation around it.
struct Clause {
    std::size_t sentence = 0;
    std::size_t predicate = 0; ///< the main verb, or what a copula says of its subject
    Form form = Form::Active;
    std::vector<syntax::Range> fronts; ///< what stands before the subject: "On November 27"
    syntax::Range subject;
    std::size_t subject_head = 0;
    std::size_t finite = 0; ///< the finite verb: the first auxiliary, the copula or the main verb
    std::vector<std::size_t> verbs; ///< auxiliaries and main verb or copula, with the adverbs before and among them
    syntax::Range tail; ///< what stands behind the verb
    std::vector<syntax::Range> cuts; ///< parts of all these that are never said: relative clauses, asides
    std::vector<syntax::Range> optional; ///< parts that may be left unsaid where they do not stand alone: "in the game"
    std::vector<Attribution> attributions; ///< from the clause outwards
    bool negative = false;
    bool certain = false; ///< all members of the parser agree on subject and verb, and on where the clause is cut off
    bool certain_subject = false; ///< and on which words the subject has
    bool verbatim
        = false; ///< the whole sentence, all of it in `subject`: it can be said as it stands and no question made
    bool own_subject = true; ///< false when it is shared with an earlier clause: "X came and saw"
};

/// The finite clauses of a parsed sentence that state something: main clauses, their coordinated predicates, and what
/// someone is said to have said. Questions, commands, conditions and clauses without a subject are left out.
std::vector<Clause> find_clauses(const Document& document, std::size_t sentence);

/// A parsed sentence as one statement, said as it stands.
Clause as_it_stands(const Document& document, std::size_t sentence);

}
