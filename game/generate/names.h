// SPDX-License-Identifier: MIT
#pragma once

#include "generate/document.h"
#include "syntax/lexicon.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// What an entity is. Distractors are drawn from the same type alone.
enum class EntityType {
    Person,
    Country,
    City,
    Region, ///< a province, a state, a sea, a continent
    Facility, ///< a building, an airport, a stadium
    Company,
    Media, ///< a newspaper, an agency, a broadcaster
    Team,
    Agency, ///< a ministry, a court, a police force, an army
    Party,
    Organisation, ///< any other
    People, ///< the people of a country: the Russians
    Work, ///< a book, a film, a product, an award
    Event,
    Unknown, ///< a name that nothing tells the type of; never an answer
};

enum class Count { One, Many };

/// Someone or something that has a name in an article.
struct Entity {
    EntityType type = EntityType::Unknown;
    Count count = Count::One;
    syntax::Gender gender = syntax::Gender::Unknown;
    std::string name; ///< the fullest form without title: "Bashar al-Assad"
    std::vector<std::string>
        aliases; ///< all forms that stand for it, `name` among them: "Mr. Assad", "the Syrian president"
    std::vector<std::string>
        roles; ///< what the article calls it: "Syrian President", "head of the agency"; without article words
    std::string country; ///< ISO 3166 two letters where it is one, or is of one; may be empty
    std::size_t mentions = 0;
    bool definite = false; ///< named with "the": the Kremlin, the Refugee Council
};

/// A place where an entity is mentioned.
struct Mention {
    Place place; ///< the noun phrase without a possessive 's: "Syrian President Bashar al-Assad"
    syntax::Range name; ///< the tokens of the name within it; as `place.tokens` for a role or a pronoun
    std::size_t head = 0; ///< the token that stands for it in the tree
    std::size_t entity = 0; ///< into `Names::entities`
    enum class Form { Name, Role, Pronoun, Possessive } form = Form::Name; ///< Possessive: his, her, its
};

/// A role that the article gives someone beside the name.
struct Calling {
    std::size_t mention = 0; ///< into `Names::mentions`
    Place role; ///< "Syrian President", "head of the agency", without article word
    enum class Form { Title, Apposition } form = Form::Title; ///< before the name, or set off by a comma
};

/// The entities of a document, their mentions and the roles given them there, in the order of the text.
struct Names {
    std::vector<Entity> entities;
    std::vector<Mention> mentions;
    std::vector<Calling> callings;
};

/// Finds who and what is named in a document: capitalised spans and gazetteers, typed by the document's own evidence
/// (titles, verbs of speech, "the X company", appositions, acronyms in brackets), aliases merged (surname, title with
/// surname, acronym, transliterations two letters apart, the same country by another name), roles held by one person,
/// metonyms of a country's government. Pronouns are resolved only when there is one candidate.
Names find_names(const Document& document, const syntax::Lexicon& lexicon);

/// The mention whose head is this token, or nothing.
const Mention* mention_at(const Names& names, std::size_t sentence, std::size_t token);

/// True when two entities, of one article or of two, may be the same, one the other's government, capital, people, role
/// or part: neither may be an option beside the other.
bool may_coincide(const Entity& a, const Entity& b, const syntax::Lexicon& lexicon);

/// True when a word of a text is one of a country: "Iranian" for Iran. False for what is no country.
bool speaks_of(const Entity& country, std::string_view text, const syntax::Lexicon& lexicon);

/// True when `words` may stand for the entity: a name, an alias, a role, a demonym of it.
bool may_name(const Entity& entity, std::string_view words, const syntax::Lexicon& lexicon);

}
