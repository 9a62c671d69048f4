// SPDX-License-Identifier: MIT
#pragma once

#include "generate/document.h"
#include "generate/names.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace generate {

/// A pronoun of the third person.
struct Pronoun {
    std::string_view word;
    enum class For { Person, Thing, Many } stands_for = For::Person;
    syntax::Gender gender = syntax::Gender::Unknown;
};

/// The pronoun that a token is; nothing for another word.
const Pronoun* pronoun_at(const Sentence& sentence, std::size_t token);

/// Someone or something that a pronoun may stand for, named or not.
struct Candidate {
    std::size_t sentence = 0;
    std::size_t token = 0;
    std::optional<std::size_t> entity; ///< nothing for a common noun or a pronoun that was left open
    syntax::Gender gender = syntax::Gender::Unknown;
    bool person = false; ///< may be he or she
    bool thing = false; ///< may be it
    bool many = false; ///< may be they
    bool subject = false; ///< was a subject, or what its sentence began with
};

/// A mention as a candidate.
Candidate candidate_of(const Document& document, const Mention& mention, const Entity& entity,
                       const syntax::Lexicon& lexicon);

/// A common noun as a rival of the names, its sentence left open; nothing when it is said of a name ("a lawyer" in
/// "Karl Brandt, a lawyer").
std::optional<Candidate> candidate_noun(const Sentence& sentence, std::size_t token, const syntax::Lexicon& lexicon);

/// True when a pronoun may stand for the candidate by number, kind and gender; an unknown gender may be any.
bool fits(const Candidate& candidate, const Pronoun& pronoun);

/// Persons, and names of unknown type that are no words of the dictionary.
bool may_be_person(const Entity& entity, const syntax::Lexicon& lexicon);

/// True for the subject of a clause, active or passive.
bool is_subject(const Sentence& sentence, std::size_t token);

/// The root token of a tree, the first when there is none.
std::size_t root_of(const syntax::Tree& tree);

}
