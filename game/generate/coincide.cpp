// SPDX-License-Identifier: MIT
#include "generate/names.h"

#include "generate/metonyms.h"
#include "generate/name_evidence.h"
#include "generate/name_likeness.h"
#include "generate/name_words.h"
#include "generate/naming.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <set>

namespace generate {

namespace {

using Words = std::vector<std::string>;

/// Folded words of a name without article words and honorifics.
Words name_words(std::string_view name)
{
    Words words;
    for (const auto word : word_list(name)) {
        if (title_of(word) == Title::Honorific) {
            continue;
        }
        for (auto& folded : folded_words(word)) {
            if (folded != "the" && folded != "a" && folded != "an") {
                words.push_back(std::move(folded));
            }
        }
    }
    return words;
}

bool holds_run(const Words& all, const Words& run)
{
    return !run.empty() && std::search(all.begin(), all.end(), run.begin(), run.end()) != all.end();
}

/// Two names with the same number of words, each spelled like the other's.
bool spelled_like(const Words& a, const Words& b)
{
    return a.size() == b.size() && !a.empty()
           && std::equal(a.begin(), a.end(), b.begin(),
                         [](const auto& left, const auto& right) { return spelled_alike(left, right); });
}

/// "John Smith", "J. Smith", "John A. Smith": one may be the other. "Bashar al-Assad" and "Maher al-Assad" may not.
bool may_be_one_person(const Words& a, const Words& b)
{
    if (a.empty() || b.empty() || !spelled_alike(a.back(), b.back())) {
        return holds_run(a, b) || holds_run(b, a);
    }
    if (a.size() == 1 || b.size() == 1) {
        return true;
    }
    return spelled_alike(a.front(), b.front()) || a.front().front() == b.front().front();
}

bool may_be_one_name(std::string_view a, std::string_view b, EntityType type)
{
    const auto left = name_words(a);
    const auto right = name_words(b);
    if (left.empty() || right.empty()) {
        return false;
    }
    if (type == EntityType::Person) {
        return may_be_one_person(left, right);
    }
    return holds_run(left, right) || holds_run(right, left) || spelled_like(left, right)
           || (is_abbreviation(a) && abbreviates(a, word_list(b)))
           || (is_abbreviation(b) && abbreviates(b, word_list(a)));
}

bool any_name_alike(const Entity& a, const Entity& b)
{
    const bool persons = a.type == EntityType::Person && b.type == EntityType::Person;
    const auto type = persons ? EntityType::Person : EntityType::Unknown;
    for (const auto& left : a.aliases) {
        for (const auto& right : b.aliases) {
            if (may_be_one_name(left, right, type)) {
                return true;
            }
        }
    }
    return may_be_one_name(a.name, b.name, type);
}

bool any_role_alike(const Entity& a, const Entity& b)
{
    for (const auto& left : a.roles) {
        for (const auto& right : b.roles) {
            const auto words = name_words(left);
            if (words.empty() || words != name_words(right)) {
                continue;
            }
            if (words.size() > 1 || is_office(words.back())) {
                return true;
            }
        }
    }
    return false;
}

/// The countries that an entity is, is in, is of or may stand for.
std::set<std::string> countries_of(const Entity& entity, const syntax::Lexicon& lexicon)
{
    std::set<std::string> countries;
    const auto add = [&](std::string country) {
        if (!country.empty()) {
            countries.insert(std::move(country));
        }
    };
    add(entity.country);
    for (const auto& alias : entity.aliases) {
        add(country_spoken_for(alias, lexicon));
        if (entity.type != EntityType::Person) {
            add(country_named(alias, lexicon));
        }
    }
    return countries;
}

bool is_place(EntityType type)
{
    return type == EntityType::Country || type == EntityType::City || type == EntityType::Region;
}

/// What may act or be spoken of as its country.
bool may_be_its_country(const Entity& entity, const syntax::Lexicon& lexicon)
{
    if (entity.type == EntityType::Country || entity.type == EntityType::People || entity.type == EntityType::Agency) {
        return true;
    }
    return std::any_of(entity.aliases.begin(), entity.aliases.end(),
                       [&](const auto& alias) { return !country_spoken_for(alias, lexicon).empty(); });
}

bool same_country(const Entity& a, const Entity& b, const syntax::Lexicon& lexicon)
{
    const auto left = countries_of(a, lexicon);
    const auto right = countries_of(b, lexicon);
    const bool common = std::any_of(left.begin(), left.end(), [&](const auto& each) { return right.contains(each); });
    if (!common) {
        return false;
    }
    if (a.type == EntityType::Country || b.type == EntityType::Country) {
        return true;
    }
    if (may_be_its_country(a, lexicon) && may_be_its_country(b, lexicon)) {
        return true;
    }
    return a.type != b.type && is_place(a.type) && is_place(b.type);
}

/// Two names of one place: Kyiv and Kiev.
bool same_place(const Entity& a, const Entity& b, const syntax::Lexicon& lexicon)
{
    const auto left = place_number(a.name, a.type, lexicon);
    return left != 0 && a.type == b.type && left == place_number(b.name, b.type, lexicon);
}

/// A part of the world may hold any place: Europe, the Middle East.
bool may_hold(const Entity& a, const Entity& b)
{
    return a.type == EntityType::Region && a.country.empty() && is_place(b.type);
}

/// "Department of Defense" and "Defense Department", "State Department" and "United States Department of State".
bool same_words_in_all(const Entity& a, const Entity& b)
{
    const auto sorted = [](const Entity& entity) {
        auto words = name_words(entity.name);
        std::erase(words, "of");
        std::sort(words.begin(), words.end());
        return words;
    };
    const auto left = sorted(a);
    const auto right = sorted(b);
    const bool bodies = a.type == b.type && a.type != EntityType::Person && !is_place(a.type);
    const bool within = bodies
                        && (std::includes(left.begin(), left.end(), right.begin(), right.end())
                            || std::includes(right.begin(), right.end(), left.begin(), left.end()));
    return left.size() > 1 && right.size() > 1 && (left == right || within);
}

bool share_long_word(const Entity& a, const Entity& b)
{
    const auto left = name_words(a.name);
    const auto right = name_words(b.name);
    return std::any_of(left.begin(), left.end(), [&](const auto& word) {
        return word.size() > 3 && std::find(right.begin(), right.end(), word) != right.end();
    });
}

}

bool may_coincide(const Entity& a, const Entity& b, const syntax::Lexicon& lexicon)
{
    if (any_name_alike(a, b) || any_role_alike(a, b) || same_country(a, b, lexicon) || same_words_in_all(a, b)) {
        return true;
    }
    if (may_hold(a, b) || may_hold(b, a) || same_place(a, b, lexicon)) {
        return true;
    }
    const bool unknown = a.type == EntityType::Unknown || b.type == EntityType::Unknown;
    return unknown && share_long_word(a, b);
}

bool speaks_of(const Entity& country, std::string_view text, const syntax::Lexicon& lexicon)
{
    if (country.type != EntityType::Country || country.country.empty()) {
        return false;
    }
    const std::vector<quiz::Token> words = quiz::tokens(text);
    return std::any_of(words.begin(), words.end(),
                       [&](const quiz::Token& word) { return country_named(word.raw, lexicon) == country.country; });
}

bool may_name(const Entity& entity, std::string_view words, const syntax::Lexicon& lexicon)
{
    const auto asked = name_words(words);
    if (asked.empty()) {
        return false;
    }
    const auto type = entity.type == EntityType::Person ? EntityType::Person : EntityType::Unknown;
    for (const auto& alias : entity.aliases) {
        if (may_be_one_name(alias, words, type)) {
            return true;
        }
    }
    for (const auto& role : entity.roles) {
        if (name_words(role) == asked) {
            return true;
        }
    }
    if (entity.country.empty() || (!is_place(entity.type) && !may_be_its_country(entity, lexicon))) {
        return false;
    }
    auto bare = words;
    if (bare.starts_with("the ") || bare.starts_with("The ")) {
        bare.remove_prefix(4);
    }
    return country_named(bare, lexicon) == entity.country || country_spoken_for(bare, lexicon) == entity.country;
}

}
