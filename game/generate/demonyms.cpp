// SPDX-License-Identifier: MIT
#include "generate/demonyms.h"

#include "base/rng.h"
#include "generate/alternatives.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace generate {

namespace {

/// The country that a word is the adjective or the people of; empty for other words.
std::string_view country_of(std::string_view word, const syntax::Lexicon& lexicon)
{
    const std::vector<syntax::NameEntry> known = lexicon.names(word);
    const auto found = std::find_if(known.begin(), known.end(), [](const syntax::NameEntry& entry) {
        return entry.known == syntax::Known::Demonym && !entry.country.empty();
    });
    return found == known.end() ? std::string_view{} : found->country;
}

/// True when a text has the country's name, its adjective or its people.
bool speaks_of_country(std::string_view text, std::string_view country, const syntax::Lexicon& lexicon)
{
    const std::vector<std::string_view> names = lexicon.country_names(country);
    const std::vector<quiz::Token> tokens = quiz::tokens(text);
    return std::any_of(names.begin(), names.end(),
                       [text](std::string_view name) { return quiz::stands_in(name, text); })
           || std::any_of(tokens.begin(), tokens.end(),
                          [&](const quiz::Token& token) { return country_of(token.raw, lexicon) == country; });
}

/// True when a report is of a country: its headline speaks of it, or it names a place there.
bool is_of_country(const Reading& reading, std::string_view country, const syntax::Lexicon& lexicon)
{
    const std::vector<Entity>& all = reading.names.entities;
    return speaks_of_country(reading.document.article->title, country, lexicon)
           || std::any_of(all.begin(), all.end(), [country](const Entity& each) { return each.country == country; });
}

}

std::string_view country_of_adjective(const syntax::Tree& tree, std::size_t token, const syntax::Lexicon& lexicon)
{
    constexpr std::array<std::string_view, 9> beyond{"dollar",   "dollars",   "embassy", "franc", "grammar",
                                                     "language", "languages", "name",    "word"};
    const bool before_noun = token + 1 < tree.size() && tree.tags[token + 1].upos == syntax::Upos::Noun
                             && tree.tags[token].upos == syntax::Upos::Adj
                             && std::find(beyond.begin(), beyond.end(), lower(tree.word(token + 1))) == beyond.end();
    return before_noun ? country_of(tree.word(token), lexicon) : std::string_view{};
}

bool is_adjective_of_country(const Reading& reading, const Claim& claim, const Slot& slot)
{
    return slot.kind == Slot::Kind::Word && alternatives(words(reading, claim, slot.answer)).empty();
}

std::vector<Distractor> other_adjectives(const Corpus& corpus, Spot spot, const Slot& slot, std::size_t wanted)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const syntax::Lexicon& lexicon = *corpus.lexicon;
    const std::string there(words(reading, claim, slot.answer));
    const std::string_view country = country_of(there, lexicon);
    std::vector<Distractor> result;
    if (country.empty() || is_of_country(reading, country, lexicon)) {
        return result;
    }
    std::vector<std::string_view> neighbours = lexicon.neighbours(country);
    base::Rng rng{seed_of(corpus, spot, "adjectives " + there)};
    base::shuffle(neighbours, rng);
    for (const std::string_view neighbour : neighbours) {
        const std::vector<std::string_view> demonyms = lexicon.demonyms(neighbour);
        constexpr std::size_t fewest_cities = 8; // "a Monegasque publisher" gives itself away
        const bool known = !demonyms.empty() && lexicon.cities(neighbour).size() >= fewest_cities
                           && demonyms.front().find_first_of(" -") == std::string_view::npos;
        if (known && result.size() < wanted
            && !speaks_of_country(reading.document.article->text.bytes(), neighbour, lexicon)) {
            result.push_back({std::string(demonyms.front()), fmt::format("The report says {}.", there)});
        }
    }
    return result;
}

}
