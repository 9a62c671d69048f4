// SPDX-License-Identifier: MIT
#include "syntax/compile/letters.h"
#include "syntax/compile/names.h"
#include "syntax/compile/noun_senses.h"
#include "syntax/compile/place_country.h"

#include <algorithm>
#include <optional>

namespace syntax::compile {

namespace {

// Numbers of lexicographer files.
constexpr std::uint32_t artifacts = 6;
constexpr std::uint32_t communication = 10;
constexpr std::uint32_t groups = 14;
constexpr std::uint32_t locations = 15;
constexpr std::uint32_t objects = 17;
constexpr std::uint32_t persons = 18;

/// What the synsets of nouns fall under, by row.
struct Kinds {
    std::vector<NounClass> classes;
    std::vector<bool> cities;
    std::vector<bool> inhabitants;
    std::vector<bool> languages;
    std::vector<bool> bodies; ///< organizations and the like, which are no taxa of animals
};

Kinds find_kinds(const Part& nouns)
{
    return {.classes = classify_nouns(nouns),
            .cities = below(nouns, {{"municipality", locations},
                                    {"urban area", locations},
                                    {"port", locations},
                                    {"capital", locations},
                                    {"town", locations},
                                    {"settlement", locations}}),
            .inhabitants = below(nouns, {{"inhabitant", persons}}),
            .languages = below(nouns, {{"natural language", communication}}),
            .bodies = below(nouns, {{"organization", groups}, {"movement", groups}, {"assembly", groups}})};
}

/// True for a member that stands for the thing by its own name: "Damascus", and not "capital of Syria".
bool is_name(std::string_view member)
{
    return has_capital(member) && member.find("capital") == std::string_view::npos;
}

bool has_pointer(const Synset& synset, std::string_view kind)
{
    return std::any_of(synset.pointers.begin(), synset.pointers.end(),
                       [&](const Pointer& pointer) { return pointer.kind == kind; });
}

/// What the names of a synset are known as; nothing for common nouns and works of art.
std::optional<Known> known_as(const Kinds& kinds, const Synset& synset, std::uint32_t row)
{
    if (kinds.classes[row].instance) {
        switch (synset.file) {
        case locations: return kinds.cities[row] ? Known::City : Known::Region;
        case objects:
        case artifacts: return Known::Place;
        case groups: return Known::Group;
        case persons: return Known::Person;
        default: return std::nullopt;
        }
    }
    if (synset.file == persons && (kinds.inhabitants[row] || has_pointer(synset, "#m"))) {
        return Known::Demonym;
    }
    if (kinds.languages[row]) {
        return Known::Language;
    }
    return synset.file == groups && kinds.bodies[row] ? std::optional(Known::Group) : std::nullopt;
}

std::uint32_t weight_of(Known known)
{
    switch (known) {
    case Known::Region: return Weight::region;
    case Known::Group: return Weight::group;
    case Known::Person: return Weight::person;
    case Known::Demonym: return Weight::person;
    case Known::Language: return Weight::language;
    default: return Weight::place;
    }
}

/// What a synset's things are filed as: a thing that is filed already under one of its names, or a new one.
Name base_of(const Synset& synset, std::uint32_t row, Known known, const std::string& country,
             const Gazetteer& gazetteer)
{
    Name base{.known = known, .country = country, .weight = weight_of(known), .thing = Things::wordnet + row};
    for (const std::string& member : synset.members) {
        const Name* const filed = gazetteer.find(member, known, country);
        if (filed != nullptr && filed->thing != 0) {
            base.thing = filed->thing;
            base.weight = std::max(base.weight, filed->weight);
        }
    }
    return base;
}

/// The form for several persons: Londoners, Frenchmen; empty where it is that for one.
std::string plural_of(std::string_view person)
{
    if (person.ends_with("man")) {
        return std::string(person.substr(0, person.size() - 2)) + "en";
    }
    const bool same = person.ends_with("s") || person.ends_with("ese") || person.ends_with("sh");
    return same ? "" : std::string(person) + "s";
}

void add_synset(const Synset& synset, const Name& base, Gazetteer& gazetteer)
{
    Name name = base;
    for (const std::string& member : synset.members) {
        if (!is_name(member)) {
            continue;
        }
        name.text = member;
        gazetteer.add(name);
        if (name.known == Known::Demonym) {
            name.text = plural_of(member);
            gazetteer.add(name);
        }
    }
}

/// Adjectives that pertain to a place are names of its people: Parisian.
void add_adjectives(const WordNet& wordnet, const PlaceCountry& places, Gazetteer& gazetteer)
{
    const Part& nouns = wordnet.part(Word::Noun);
    for (const Synset& synset : wordnet.part(Word::Adjective).synsets) {
        for (const Pointer& pointer : synset.pointers) {
            const std::uint32_t row = pointer.part == Word::Noun ? nouns.row(pointer.offset) : 0;
            if (pointer.kind == "\\" && row < nouns.synsets.size() && nouns.synsets[row].file == locations) {
                // Members of the synset that do not pertain to it are rare, and peoples all the same.
                for (const std::string& member : synset.members) {
                    if (has_capital(member.substr(0, 1))) {
                        gazetteer.add({member, Known::Demonym, places.of(row, "#p"), Gender::Unknown, Weight::person});
                    }
                }
            }
        }
    }
}

}

void add_wordnet_names(const WordNet& wordnet, const std::vector<Country>& countries, Gazetteer& gazetteer)
{
    const Part& nouns = wordnet.part(Word::Noun);
    const Kinds kinds = find_kinds(nouns);
    const PlaceCountry places(nouns, countries);
    for (std::uint32_t row = 0; row < nouns.synsets.size(); ++row) {
        const Synset& synset = nouns.synsets[row];
        const auto known = known_as(kinds, synset, row);
        if (known && !places.is_country(row)) {
            const bool people = *known == Known::Demonym || *known == Known::Group;
            const Name base = base_of(synset, row, *known, places.of(row, people ? "#m" : "#p"), gazetteer);
            add_synset(synset, base, gazetteer);
        }
    }
    add_adjectives(wordnet, places, gazetteer);
}

}
