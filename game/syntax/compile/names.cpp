// SPDX-License-Identifier: MIT
#include "syntax/compile/names.h"

#include "syntax/compile/city_country.h"
#include "syntax/compile/fields.h"
#include "syntax/compile/own_names.h"

#include <algorithm>
#include <array>
#include <set>

namespace syntax::compile {

namespace {

constexpr std::array<std::string_view, 4> endings_of_cities{" City", " city", " Municipality", " District"};
constexpr std::array<std::string_view, 11> endings_of_divisions{" Governorate", " Province",   " Oblast",     " Region",
                                                                " State",       " Department", " Prefecture", " Krai",
                                                                " Canton",      " District",   " Voivodeship"};

/// A name without the word for what it is, or nothing when it has none.
std::string without_ending(std::string_view name, const auto& endings)
{
    for (const std::string_view ending : endings) {
        if (name.ends_with(ending)) {
            return std::string(name.substr(0, name.size() - ending.size()));
        }
    }
    return {};
}

std::set<std::string, std::less<>> words_of(std::string_view list)
{
    std::set<std::string, std::less<>> words;
    while (!list.empty()) {
        words.emplace(take(list, ' '));
    }
    return words;
}

/// What is filed already under one of the names, or what a new thing set by hand is.
Name own_base(const std::vector<std::string>& names, const OwnName& own, std::uint32_t thing,
              const Gazetteer& gazetteer)
{
    Name base{.known = own.known, .country = std::string(own.country), .thing = thing};
    base.weight = own.known == Known::City ? Weight::own_city : Weight::own;
    for (const std::string& name : names) {
        const Name* const known = gazetteer.find(name, own.known, own.country);
        if (known != nullptr && known->thing != 0) {
            base.thing = known->thing;
            base.weight = own.known == Known::City ? std::max(known->weight, Weight::own_city) : Weight::own;
        }
    }
    return base;
}

void add_own_name(const OwnName& own, std::uint32_t thing, Gazetteer& gazetteer)
{
    const std::vector<std::string> names = split(own.names, ';');
    Name name = own_base(names, own, thing, gazetteer);
    for (const std::string& each : names) {
        gazetteer.unlist(each, own.country);
        name.text = each;
        gazetteer.add(name);
        name.weight -= name.weight > 0 ? 1 : 0; // the first is the best known
    }
    if (own.known == Known::City) {
        name.text = names.front();
        name.listed = true;
        gazetteer.add(name);
    }
}

}

void add_geonames(const Geonames& geonames, Gazetteer& gazetteer)
{
    for (const City& city : geonames.cities) {
        const std::string country(country_of_city(city.id));
        const std::uint32_t weight = city.languages * Weight::language_of_city;
        std::string_view names = city.name;
        while (!names.empty()) { // "Donostia / San Sebastian"
            std::string name(take(names, '/'));
            name.erase(0, name.find_first_not_of(' '));
            name.erase(name.find_last_not_of(' ') + 1);
            gazetteer.add({name, Known::City, country, Gender::Unknown, weight, city.id, true});
            gazetteer.add(
                {without_ending(name, endings_of_cities), Known::City, country, Gender::Unknown, weight / 2, city.id});
        }
    }
    std::uint32_t thing = Things::divisions;
    for (const Division& division : geonames.divisions) {
        const std::uint32_t weight = Weight::place + division.languages;
        gazetteer.add({division.name, Known::Region, division.country, Gender::Unknown, weight, ++thing});
        gazetteer.add({without_ending(division.name, endings_of_divisions), Known::Region, division.country,
                       Gender::Unknown, weight / 2, thing});
    }
}

void add_given_names(std::string_view list, Gender gender, Gazetteer& gazetteer)
{
    const auto unwanted = words_of(no_given_names());
    while (!list.empty()) {
        std::string_view line = take(list, '\n');
        while (!line.empty()) {
            std::string_view word = take(line, ' ');
            const std::string_view name = take(word, '.');
            if (!name.empty() && !unwanted.contains(name)) {
                gazetteer.add({std::string(name), Known::GivenName, "", gender, Weight::given_name});
            }
        }
    }
}

void add_own_names(Gazetteer& gazetteer)
{
    std::uint32_t thing = Things::own;
    for (const OwnName& own : own_names()) {
        add_own_name(own, ++thing, gazetteer);
    }
    for (const OwnName& own : calendar_names()) {
        gazetteer.add({std::string(own.names), own.known, "", Gender::Unknown, Weight::calendar});
    }
    for (const Gender gender : {Gender::Unknown, Gender::Female, Gender::Male}) {
        for (const std::string& name : words_of(own_given_names(gender))) {
            gazetteer.add({name, Known::GivenName, "", gender, Weight::own_given_name});
        }
    }
}

}
