// SPDX-License-Identifier: MIT
#pragma once

#include "generate/names.h"
#include "syntax/lexicon.h"

#include <optional>
#include <string_view>

namespace generate {

/// What a capitalised word says as a title before a name.
enum class Title {
    None,
    Honorific, ///< Mr., Dr., Sir
    Office, ///< President, Minister, Gen.
    Doubtful, ///< General, Captain, Judge: also begin the names of things
    Regnal, ///< Queen, Pope: part of the name
};

/// How a word, spelled as in the text, serves as a title.
Title title_of(std::string_view word);

/// What the last noun of a name tells of its type: "university", "times"; small letters.
std::optional<EntityType> type_told_by(std::string_view noun);

/// What a noun beside a name tells of its type: "the newspaper Haaretz", "Heathrow airport"; small letters.
std::optional<EntityType> type_told_beside(std::string_view noun);

/// What the first word of a name tells of its type: "Hurricane Rita", "Lake Victoria", "Team Estonia"; small letters.
std::optional<EntityType> type_told_in_front(std::string_view word);

/// What a noun before a name tells of its type: "the school San Marco"; small letters.
std::optional<EntityType> type_told_before(std::string_view noun);

/// True for the signs of the zodiac, which the gazetteer has as parts of the sky.
bool is_constellation(std::string_view folded);

/// True for the last word of the name of a street, spelled as in the text.
bool is_street(std::string_view word);

/// True for nouns in names that "of", "for" or "on" goes on from: "ministry", "council", "gulf"; small letters.
bool takes_complement(std::string_view noun);

/// True for a role that one holds at a time, so that "the president" means the one president there is; small letters.
bool is_office(std::string_view noun);

/// True for a word for kin: brother, wife; small letters.
bool is_kin(std::string_view noun);

/// True for a noun that names what a person does or is: "adviser", "head", "director"; of a person alone, not of a
/// country or a company ("ally", "member", "maker"); small letters.
bool is_role_noun(std::string_view noun, const syntax::Lexicon& lexicon);

/// True for a word that makes another role of a role: former, deputy, acting; small letters.
bool qualifies_role(std::string_view word);

/// The gender that a word speaks for: "Mr.", "spokeswoman", "king"; Unknown for most.
syntax::Gender gender_told_by(std::string_view word);

/// True for small words that belong to a name between its capitals: "al", "bin", "von", "de".
bool is_particle(std::string_view word);

/// True for small words that follow a name and a hyphen without being of the name: "backed", "led", "based".
bool follows_hyphen(std::string_view word);

/// A name that is known all over the world and that the gazetteer has not.
struct WorldName {
    std::string_view name;
    EntityType type = EntityType::Unknown;
    std::string_view country; ///< two letters, or empty
    std::string_view same_as; ///< the fuller name, or empty
};

/// The world name spelled like this, or nothing; accents and capitals count as text::folded has them.
const WorldName* world_name(std::string_view folded);

}
