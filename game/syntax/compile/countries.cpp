// SPDX-License-Identifier: MIT
#include "syntax/compile/countries.h"

#include "syntax/compile/country_facts.h"
#include "syntax/compile/display_name.h"
#include "syntax/compile/fields.h"
#include "syntax/compile/letters.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <set>

namespace syntax::compile {

namespace {

/// People as the table has them: "Syrian+" is Syrian and Syrians.
std::vector<std::string> people_of(std::string_view list)
{
    std::vector<std::string> people;
    for (std::string name : split(list, ';')) {
        const bool plural = name.back() == '+';
        if (plural) {
            name.pop_back();
        }
        people.push_back(name);
        if (plural) {
            people.push_back(name + "s");
        }
    }
    return people;
}

/// Turns round what iso-codes sorts by its chief word: "Iran, Islamic Republic of".
std::string in_reading_order(std::string name)
{
    if (const std::size_t bracket = name.find(" ("); bracket != std::string::npos) {
        name.resize(bracket);
    }
    const std::size_t comma = name.find(", ");
    const std::string_view after = comma == std::string::npos ? "" : std::string_view(name).substr(comma + 2);
    const bool turned = after.ends_with(" of") || after.ends_with(" of the") || after == "British" || after == "U.S.";
    return turned ? fmt::format("{} {}", after, name.substr(0, comma)) : name;
}

void add_once(std::vector<std::string>& names, std::string name)
{
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(std::move(name));
    }
}

using ByCode = std::map<std::string, Country>;

ByCode own_countries()
{
    ByCode countries;
    for (const CountryFacts& facts : country_facts()) {
        countries[std::string(facts.code)] = {.code = std::string(facts.code),
                                              .names = split(facts.names, ';'),
                                              .people = people_of(facts.people),
                                              .capital = std::string(facts.capital),
                                              .in_the_news = true};
    }
    return countries;
}

void add_iso_names(ByCode& countries, const nlohmann::json& entry)
{
    std::string code = entry.value("alpha_2", "");
    std::transform(code.begin(), code.end(), code.begin(), lowered);
    if (code.empty()) {
        return;
    }
    Country& country = countries[code];
    country.code = code;
    for (const char* const key : {"common_name", "name", "official_name"}) {
        const std::string name = in_reading_order(entry.value(key, ""));
        // "Taiwan, Province of China" is no name that a newspaper prints.
        if (!name.empty() && name.find(", ") == std::string::npos) {
            add_once(country.names, name);
        }
    }
}

/// The best known cities of a country in the form that newspapers print, the best known first.
std::vector<std::string> cities_of(const Country& country, const std::vector<const Name*>& all)
{
    constexpr std::size_t most = 60;
    constexpr std::uint32_t least = 6 * Weight::language_of_city; // in fewer languages it is not well known
    std::vector<const Name*> cities;
    std::copy_if(all.begin(), all.end(), std::back_inserter(cities), [&](const Name* city) {
        return city->country == country.code && city->weight >= least && is_fit_for_display(city->text);
    });
    std::stable_sort(cities.begin(), cities.end(), [](const Name* a, const Name* b) { return a->weight > b->weight; });
    std::vector<std::string> names;
    for (const Name* const city : cities) {
        if (names.size() < most) {
            add_once(names, display_name(city->text, country.code));
        }
    }
    return names;
}

std::set<std::string> neighbours_of(const std::string& code)
{
    std::set<std::string> neighbours;
    for (const PartOfWorld& part : parts_of_the_world()) {
        const std::vector<std::string> codes = split(part.codes, ' ');
        if (std::find(codes.begin(), codes.end(), code) != codes.end()) {
            neighbours.insert(codes.begin(), codes.end());
        }
    }
    neighbours.erase(code);
    return neighbours;
}

/// Writes texts and tells the first row and their number.
std::pair<std::uint32_t, std::uint32_t> write_texts(const auto& texts, Table table, TableWriter& writer)
{
    const std::uint32_t first = writer.rows(table);
    for (const std::string& text : texts) {
        writer.row(table, {writer.text(text)});
    }
    return {first, writer.rows(table) - first};
}

}

base::Result<std::vector<Country>> collect_countries(std::string_view iso_codes)
{
    const nlohmann::json file = nlohmann::json::parse(iso_codes, nullptr, false);
    const auto entries = file.is_object() ? file.find("3166-1") : file.end();
    if (!file.is_object() || entries == file.end() || !entries->is_array()) {
        return base::fail(base::ErrorKind::BadFormat, "The countries of iso-codes can't be read.");
    }
    ByCode countries = own_countries();
    for (const nlohmann::json& entry : *entries) {
        add_iso_names(countries, entry);
    }
    std::vector<Country> result;
    for (auto& [code, country] : countries) {
        if (!country.names.empty()) {
            result.push_back(std::move(country));
        }
    }
    return result;
}

void add_countries(const std::vector<Country>& countries, Gazetteer& gazetteer)
{
    for (const Country& country : countries) {
        // What a country is called most often outranks the same name elsewhere: the Congo of Kinshasa.
        std::uint32_t weight = country.in_the_news ? Weight::country : Weight::territory;
        for (const std::string& name : country.names) {
            gazetteer.add({name, Known::Country, country.code, Gender::Unknown, weight--});
        }
        weight = Weight::demonym;
        for (const std::string& name : country.people) {
            gazetteer.add({name, Known::Demonym, country.code, Gender::Unknown, weight--});
        }
        gazetteer.add({country.capital, Known::City, country.code, Gender::Unknown, Weight::capital, 0, true});
    }
}

void write_countries(const std::vector<Country>& countries, const Gazetteer& gazetteer, TableWriter& writer)
{
    const auto all = gazetteer.listed_cities();
    for (const Country& country : countries) {
        const auto [name, names] = write_texts(country.names, Table::CountryTexts, writer);
        const auto [person, people] = write_texts(country.people, Table::CountryTexts, writer);
        const auto [city, cities] = write_texts(cities_of(country, all), Table::CountryTexts, writer);
        const auto [next, neighbours] = write_texts(neighbours_of(country.code), Table::Neighbours, writer);
        writer.row(Table::Countries, {writer.text(country.code), writer.text(country.capital), name, names, person,
                                      people, city, cities, next, neighbours});
    }
}

}
