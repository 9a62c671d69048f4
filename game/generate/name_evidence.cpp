// SPDX-License-Identifier: MIT
#include "generate/name_evidence.h"

#include "generate/name_likeness.h"
#include "generate/name_words.h"
#include "text/abbreviation.h"
#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>
#include <set>

namespace generate {

namespace {

using syntax::Gender;
using syntax::Known;
using syntax::Relation;
using syntax::Upos;

constexpr int certain = 8;
constexpr int strong = 5;
constexpr int fair = 3;
constexpr int weak = 1;
constexpr int never = -50;

bool is_initial(std::string_view word)
{
    return word.size() == 2 && word[1] == '.' && text::is_upper(text::decode(word, 0).code_point);
}

bool is_acronym(std::string_view word)
{
    return word.size() >= 2 && std::all_of(word.begin(), word.end(), [](char each) {
               return (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9') || each == '.';
           });
}

bool known(const syntax::Lexicon& lexicon, std::string_view word, Known as)
{
    return is_known_as(lexicon, word, as);
}

Gender given_gender(const syntax::Lexicon& lexicon, std::string_view word)
{
    for (const auto& entry : lexicon.names(word)) {
        if (entry.known == Known::GivenName) {
            return entry.gender;
        }
    }
    return Gender::Unknown;
}

/// "CA", "MT": read as a state only where more tells it.
bool is_state_letters(std::string_view name)
{
    return name.size() == 2 && is_acronym(name);
}

/// A place that is a word as well needs more than the gazetteer, and one of a country that the document does not tell
/// of has to be great.
int votes_for_place(std::string_view name, const syntax::NameEntry& entry, const Countries& countries,
                    const syntax::Lexicon& lexicon)
{
    const auto weight = entry.weight;
    if (is_constellation(text::folded(name))) {
        return 0;
    }
    const bool doubtful = is_dictionary_word(lexicon, text::folded(name)) || is_state_letters(name);
    if (doubtful && weight < 500) {
        return weak;
    }
    if (!entry.country.empty() && !countries.contains(entry.country) && weight < 300) {
        return entry.known == Known::Region && weight >= 200 ? fair : weak;
    }
    if (weight >= 200) {
        return strong + 1;
    }
    if (weight >= 100) {
        return fair + 1;
    }
    return weight >= 40 ? fair : weak;
}

/// The entries of a name that the document may mean: of countries that it tells of, when there are such.
std::vector<syntax::NameEntry> entries_meant(std::string_view name, const Countries& countries,
                                             const syntax::Lexicon& lexicon)
{
    auto entries = lexicon.names(name);
    const auto is_near = [&](const syntax::NameEntry& each) {
        const bool place = each.known == Known::City || each.known == Known::Region;
        return place && each.weight >= 40 && countries.contains(each.country);
    };
    if (std::any_of(entries.begin(), entries.end(), is_near)) {
        std::erase_if(entries, [&](const auto& each) {
            return (each.known == Known::City || each.known == Known::Region) && !is_near(each);
        });
    }
    return entries;
}

/// Short abbreviations stand for many groups, and beliefs are none.
int group_votes(std::string_view name)
{
    const bool doubtful = name.ends_with("ism") || (name.size() <= 4 && is_acronym(name));
    return doubtful ? 0 : fair;
}

/// How much a city and a region of the name speak for it.
struct PlaceVotes {
    int city = 0;
    int region = 0;
};

/// Of one name the best known places count; a region that is named after its city hardly does.
PlaceVotes place_votes(std::string_view name, const std::vector<syntax::NameEntry>& entries, std::uint32_t most,
                       const Countries& countries, const syntax::Lexicon& lexicon)
{
    PlaceVotes votes;
    for (const auto& entry : entries) {
        const bool outranked = entry.weight * 3 < most * 2;
        const int place = outranked ? weak : votes_for_place(name, entry, countries, lexicon);
        votes.city = entry.known == Known::City ? std::max(votes.city, place) : votes.city;
        votes.region = entry.known == Known::Region ? std::max(votes.region, place) : votes.region;
    }
    if (votes.city >= fair && votes.region <= votes.city && most < 200) {
        votes.region = std::min(votes.region, weak);
    }
    return votes;
}

bool holds(const std::vector<syntax::NameEntry>& entries, Known known)
{
    return std::any_of(entries.begin(), entries.end(), [&](const auto& each) { return each.known == known; });
}

/// Seas and continents. Stars are among the places too: the less known of one word do not count.
bool is_great_place(std::string_view name, const std::vector<syntax::NameEntry>& entries)
{
    return std::any_of(entries.begin(), entries.end(), [&](const auto& each) {
        return each.known == Known::Place && (each.weight >= 500 || name.find(' ') != std::string_view::npos);
    });
}

/// The weight of the best known city or region.
std::uint32_t greatest_place(const std::vector<syntax::NameEntry>& entries)
{
    std::uint32_t most = 0;
    for (const auto& entry : entries) {
        const bool place = entry.known == Known::City || entry.known == Known::Region;
        most = place ? std::max(most, entry.weight) : most;
    }
    return most;
}

void vote_gazetteer(Votes& votes, std::string_view name, const Countries& countries, const syntax::Lexicon& lexicon)
{
    constexpr std::uint32_t capital = 600;
    const auto entries = entries_meant(name, countries, lexicon);
    const auto most = greatest_place(entries);
    const bool single = name.find(' ') == std::string_view::npos;
    const bool person_too = holds(entries, Known::GivenName) || holds(entries, Known::Person);
    auto places = place_votes(name, entries, most, countries, lexicon);
    if (person_too && most < capital) {
        places.city = std::min(places.city, fair);
    }
    votes.add(EntityType::City, places.city);
    votes.add(EntityType::Region, places.region);
    votes.add(EntityType::Region, is_great_place(name, entries) ? fair : 0);
    votes.add(EntityType::Country, holds(entries, Known::Country) ? certain : 0);
    votes.add(EntityType::Organisation, holds(entries, Known::Group) ? group_votes(name) : 0);
    if (single) {
        votes.add(EntityType::Person, person_too ? fair - 1 : 0);
    } else {
        votes.add(EntityType::Person, holds(entries, Known::Person) ? strong : 0);
    }
    const bool of_country = std::any_of(entries.begin(), entries.end(), [](const auto& each) {
        return each.known == Known::Demonym && !each.country.empty();
    });
    votes.add(EntityType::People, of_country && is_people(lexicon, name) ? certain : 0);
}

std::uint32_t weight_as(const syntax::Lexicon& lexicon, std::string_view word, Known as)
{
    std::uint32_t weight = 0;
    for (const auto& entry : lexicon.names(word)) {
        weight = entry.known == as ? std::max(weight, entry.weight) : weight;
    }
    return weight;
}

/// "Shin-Wook", "Lung-bin": two short syllables.
bool is_hyphenated_given_name(std::string_view word)
{
    const auto hyphen = word.find('-');
    const auto is_letter = [](char each) { return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z'); };
    return hyphen != std::string_view::npos && hyphen >= 2 && hyphen <= 5 && word.size() - hyphen >= 3
           && word.size() - hyphen <= 6
           && std::all_of(word.begin(), word.end(), [&](char each) { return each == '-' || is_letter(each); })
           && std::count(word.begin(), word.end(), '-') == 1;
}

/// A given name that is a word of many uses as well: Star, Grace, Will; not Tom and Ana.
bool is_everyday_word(std::string_view name, const syntax::Lexicon& lexicon)
{
    constexpr syntax::Words verb_or_adjective = 2 | 4;
    const auto folded = text::folded(name);
    const bool other = (lexicon.words(folded) & verb_or_adjective) != 0
                       || (lexicon.words(lexicon.lemma(folded, syntax::Word::Verb)) & 2) != 0;
    return other || lexicon.senses(lexicon.lemma(folded, syntax::Word::Noun)).size() > 2;
}

/// A last word that is no word of the dictionary, or is known as somebody's name too: Smith, Hill.
bool may_be_surname(std::string_view word, const syntax::Lexicon& lexicon)
{
    const auto folded = text::folded(word);
    const auto senses = lexicon.senses(folded);
    return !is_dictionary_word(lexicon, folded)
           || std::find(senses.begin(), senses.end(), syntax::Sense::Person) != senses.end();
}

/// "Helen Brandt", "J. Edgar Hoover", "Kim Shin-Wook": what a person's name looks like.
void vote_person(Votes& votes, const std::vector<std::string_view>& words, const syntax::Lexicon& lexicon)
{
    const auto first = words.front();
    const bool thing = std::any_of(words.begin() + 1, words.end(), [](std::string_view word) {
        const bool digits = text::is_digit(text::decode(word, 0).code_point);
        return digits || type_told_by(text::folded(word)) || word == "of" || word == "for";
    });
    const bool saint = first == "St." || first == "St" || first == "Saint" || first == "San" || first == "Santa"
                       || first == "Santo" || first == "Sant" || first == "Sainte" || first == "Ste.";
    const bool adjective = known(lexicon, first, Known::Demonym);
    if (words.size() < 2 || words.size() > 5 || thing || saint || adjective
        || known(lexicon, words.back(), Known::Country)) {
        return;
    }
    if (words.size() == 2 && is_hyphenated_given_name(words.back()) && first.size() <= 6) {
        votes.add(EntityType::Person, fair);
    }
    const bool initial = std::any_of(words.begin(), words.end() - 1, is_initial);
    if (initial) {
        votes.add(EntityType::Person, fair);
    }
    if (!known(lexicon, first, Known::GivenName)) {
        return;
    }
    const bool place_too = known(lexicon, first, Known::City) || known(lexicon, first, Known::Country);
    const bool well_known = weight_as(lexicon, first, Known::GivenName) >= 400;
    const bool doubtful
        = !well_known && (place_too || is_everyday_word(first, lexicon)) && !may_be_surname(words.back(), lexicon);
    votes.add(EntityType::Person, first == "Al" ? weak : doubtful ? fair - 1 : fair + 1);
    votes.add(given_gender(lexicon, first), well_known ? 2 : 1);
}

/// Peoples, abbreviations and firms of two names are no persons, whatever is said of them.
bool names_no_person(const std::vector<std::string_view>& words, const syntax::Lexicon& lexicon)
{
    const bool abbreviation = words.size() == 1 && words.front().size() <= 4 && is_acronym(words.front());
    const bool firm = std::find(words.begin(), words.end(), "&") != words.end();
    return abbreviation || firm || is_people(lexicon, words.back());
}

/// The word of a name that tells what it is: before "of" and "for", before a country or a number at the end.
std::size_t telling_word(const std::vector<std::string_view>& words, const syntax::Lexicon& lexicon)
{
    std::size_t last = words.size() - 1;
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (words[at] == "of" || words[at] == "for" || words[at] == "on") {
            return at - 1;
        }
    }
    while (
        last > 0
        && (known(lexicon, words[last], Known::Country) || text::is_digit(text::decode(words[last], 0).code_point))) {
        --last;
    }
    return last;
}

void vote_last_word(Votes& votes, const std::vector<std::string_view>& words, const syntax::Lexicon& lexicon)
{
    const auto last = telling_word(words, lexicon);
    const auto noun = text::folded(words[last]);
    const bool complement = last + 1 < words.size() && (words[last + 1] == "of" || words[last + 1] == "for");
    const bool of_schools = last > 0 && noun == "district" && words[last - 1] == "School";
    auto type = complement && noun == "state" ? std::nullopt : type_told_by(noun);
    if (of_schools || (complement && (noun == "center" || noun == "centre"))) {
        type = EntityType::Organisation;
    }
    if (type) {
        votes.add(*type, words.size() > 1 ? strong : fair);
    }
    if (const auto front = words.size() > 1 ? type_told_in_front(text::folded(words.front())) : std::nullopt) {
        votes.add(*front, strong);
    }
}

}

Votes votes_of_name(std::string_view name, const Countries& countries, const syntax::Lexicon& lexicon)
{
    Votes votes;
    if (const auto* world = world_name(text::folded(name))) {
        votes.add(world->type, world->type == EntityType::Country ? certain + strong : strong);
    }
    vote_gazetteer(votes, name, countries, lexicon);
    const auto words = word_list(name);
    if (words.empty()) {
        return votes;
    }
    if (names_no_person(words, lexicon)) {
        votes.add(EntityType::Person, never);
    }
    if (is_street(words.back())) {
        return votes;
    }
    vote_last_word(votes, words, lexicon);
    if (!is_acronym(words.back())) {
        vote_person(votes, words, lexicon);
    }
    return votes;
}

}
