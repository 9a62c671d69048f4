// SPDX-License-Identifier: MIT
#pragma once

#include "generate/clause.h"
#include "generate/names.h"
#include "generate/times.h"
#include "syntax/lexicon.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace generate {

/// A part of a claim that a question can ask for or a false claim can change.
struct Slot {
    enum class Kind {
        Subject, ///< who or what does it, a mention
        Object, ///< who or what it is done to, a mention
        Agent, ///< by whom, in a passive
        Place, ///< where: a mention with in, at, to, from ...
        Time,
        Number,
        Name, ///< any other mention: not asked for, only changed
        Word, ///< a word with alternatives, only changed
    };
    Kind kind = Kind::Name;
    syntax::Range phrase; ///< with its preposition
    syntax::Range answer; ///< without it
    std::size_t index = 0; ///< into the document's mentions, or the sentence's times or quantities
    bool certain = false; ///< all members of the parser agree on where it belongs

    bool operator==(const Slot&) const = default;
};

/// What a clause of the article says, with the parts that can be asked for.
struct Claim {
    Clause clause;
    std::vector<Slot> slots; ///< in the order of the text

    std::size_t sentence() const { return clause.sentence; }
};

/// An article read as far as it was understood.
struct Reading {
    Document document;
    Names names;
    std::vector<std::vector<TimeExpression>> times; ///< by sentence
    std::vector<std::vector<Quantity>> quantities; ///< by sentence
    std::vector<Claim> claims; ///< in the order of the text
    std::vector<Claim> printed; ///< by sentence: all of it as it stands, with what can be changed in it

    const Sentence& sentence(const Claim& claim) const { return document.sentences[claim.sentence()]; }
    const Entity& entity(const Slot& slot) const { return names.entities[names.mentions[slot.index].entity]; }
    const TimeExpression& time(const Claim& claim, const Slot& slot) const
    {
        return times[claim.sentence()][slot.index];
    }
    const Quantity& quantity(const Claim& claim, const Slot& slot) const
    {
        return quantities[claim.sentence()][slot.index];
    }
};

/// Reads an article: sentences, names, times, numbers, and the claims that its clauses make.
Reading read(const text::Article& article, const syntax::Parser& parser, const syntax::Lexicon& lexicon);

/// True for a slot that holds a mention.
bool is_name(const Slot& slot);

/// The words of a range of the claim's sentence, as the article has them.
std::string_view words(const Reading& reading, const Claim& claim, syntax::Range range);

}
