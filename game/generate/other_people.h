// SPDX-License-Identifier: MIT
#pragma once

#include "generate/draft.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace generate {

/// Who may be offered beside someone: anyone, or those alone of whom the report tells what they are, who do
/// something in it, or who are heard in it.
enum class Others { Anyone, Known, Acting, Heard };

/// Up to three other people, of the article and then of those near it, that `fits` lets through and that may not be the
/// one asked for. The same for the same seed.
std::vector<Distractor> other_people(const Corpus& corpus, std::size_t reading, const Entity& key,
                                     const std::function<bool(const Entity&)>& fits, std::uint64_t seed,
                                     Others others = Others::Anyone);

/// The sex that a prompt tells of whom it asks for, by "he", "her", "chairwoman"; Unknown when it tells none or both.
/// The headline that it names the report by does not count.
syntax::Gender told_gender(const Said& said);

/// True for someone whom the report knows to be of a sex; everyone, where none is told.
bool may_be_of(const Entity& candidate, syntax::Gender gender);

/// True for someone of long ago: a sentence names them beside a year that nobody who is asked about now lived in, or
/// says, as the headline may, that they died.
bool is_of_the_past(const Reading& reading, const Entity& entity);

/// True for "Judge Ainslie" and "Ellery Ward MCA Ana Reis": among names without one the title would tell.
bool begins_with_role(std::string_view name, const syntax::Lexicon& lexicon);

/// True when a text has a word of a person's name, or of a body's its name: "Kirra's a gun" speaks of Kirra Dunne.
bool is_spoken_of(const Entity& someone, std::string_view text);

/// True when a sentence that names someone has much of what was said.
bool may_have_said(const Corpus& corpus, const Content& content, const Entity& candidate);

/// Makes a choice of a draft: the key among the wrong answers, in an order that is the same for the same seed.
void set_options(Draft& draft, const std::string& key, std::vector<Distractor> wrong, std::uint64_t seed);

/// False for "Nevada Test", a part of a longer name that begins with a place.
bool is_no_place(const Entity& entity, const syntax::Lexicon& lexicon);

}
