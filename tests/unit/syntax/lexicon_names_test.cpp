// SPDX-License-Identifier: MIT
#include "support/english.h"
#include "syntax/lexicon.h"
#include "syntax/name_key.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

namespace {

using syntax::Gender;
using syntax::Known;
using syntax::NameEntry;

const syntax::Lexicon& english()
{
    return support::english();
}

/// The entry of a name as something; a country of "?" when there is none.
NameEntry entry(std::string_view name, Known known)
{
    const auto entries = english().names(name);
    const auto found
        = std::find_if(entries.begin(), entries.end(), [&](const NameEntry& each) { return each.known == known; });
    return found == entries.end() ? NameEntry{.country = "?"} : *found;
}

std::string country_of(std::string_view name, Known known)
{
    return std::string(entry(name, known).country);
}

bool holds(const std::vector<std::string_view>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

Known best(std::string_view name)
{
    const auto entries = english().names(name);
    REQUIRE_MESSAGE(!entries.empty(), name);
    return entries.front().known;
}

}

TEST_CASE("syntax::Lexicon::names - countries by every name that newspapers use")
{
    const std::vector<std::pair<std::string, std::string>> countries{{"Türkiye", "tr"},
                                                                     {"Turkiye", "tr"},
                                                                     {"Turkey", "tr"},
                                                                     {"TURKEY", "tr"},
                                                                     {"Syria", "sy"},
                                                                     {"US", "us"},
                                                                     {"U.S.", "us"},
                                                                     {"United States", "us"},
                                                                     {"the United States", "us"},
                                                                     {"America", "us"},
                                                                     {"UK", "gb"},
                                                                     {"U.K.", "gb"},
                                                                     {"Britain", "gb"},
                                                                     {"United Kingdom", "gb"},
                                                                     {"UAE", "ae"},
                                                                     {"United Arab Emirates", "ae"},
                                                                     {"Russia", "ru"},
                                                                     {"Iran", "ir"},
                                                                     {"North Korea", "kp"},
                                                                     {"South Korea", "kr"},
                                                                     {"Vietnam", "vn"},
                                                                     {"Taiwan", "tw"},
                                                                     {"Palestine", "ps"},
                                                                     {"Kosovo", "xk"},
                                                                     {"Czech Republic", "cz"},
                                                                     {"Czechia", "cz"},
                                                                     {"Ivory Coast", "ci"},
                                                                     {"Côte d'Ivoire", "ci"},
                                                                     {"Côte d’Ivoire", "ci"},
                                                                     {"Burma", "mm"},
                                                                     {"Holland", "nl"},
                                                                     {"The Netherlands", "nl"},
                                                                     {"Georgia", "ge"},
                                                                     {"Jordan", "jo"},
                                                                     {"South Sudan", "ss"},
                                                                     {"Eswatini", "sz"}};
    for (const auto& [name, code] : countries) {
        CHECK_MESSAGE(country_of(name, Known::Country) == code, name);
        CHECK_MESSAGE(best(name) == Known::Country, name);
    }
}

TEST_CASE("syntax::Lexicon::names - only what is written as a name")
{
    for (const std::string_view word :
         {"turkey", "us", "Us", "may", "march", "nice", "of", "who", "Who", "xyzzy", "Xyzzy", "", " ", "\xff"}) {
        CHECK_MESSAGE((english().names(word).empty() || word == "Xyzzy"), word);
    }
    CHECK(english().names("Xyzzy").empty());
    CHECK(best("WHO") == Known::Group);
    CHECK(country_of("US", Known::Country) == "us");
}

TEST_CASE("syntax::Lexicon::names - peoples lead to their country")
{
    const std::vector<std::pair<std::string, std::string>> peoples{
        {"Syrian", "sy"},       {"Syrians", "sy"},  {"British", "gb"},      {"Qatari", "qa"},    {"Emirati", "ae"},
        {"Turkish", "tr"},      {"Turks", "tr"},    {"Dutch", "nl"},        {"Danish", "dk"},    {"Danes", "dk"},
        {"Saudi", "sa"},        {"Russians", "ru"}, {"French", "fr"},       {"Frenchmen", "fr"}, {"Spaniard", "es"},
        {"Filipino", "ph"},     {"Swiss", "ch"},    {"North Korean", "kp"}, {"Iraqis", "iq"},    {"American", "us"},
        {"Palestinians", "ps"}, {"Scottish", "gb"}};
    for (const auto& [name, code] : peoples) {
        CHECK_MESSAGE(country_of(name, Known::Demonym) == code, name);
    }
}

TEST_CASE("syntax::Lexicon::names - cities lead to their country")
{
    const std::vector<std::pair<std::string, std::string>> cities{{"Aleppo", "sy"},
                                                                  {"Latakia", "sy"},
                                                                  {"Homs", "sy"},
                                                                  {"Deir ez-Zor", "sy"},
                                                                  {"Deir ez Zor", "sy"},
                                                                  {"Kyiv", "ua"},
                                                                  {"Kiev", "ua"},
                                                                  {"Kharkiv", "ua"},
                                                                  {"Mosul", "iq"},
                                                                  {"New York", "us"},
                                                                  {"Los Angeles", "us"},
                                                                  {"St. Petersburg", "ru"},
                                                                  {"Saint Petersburg", "ru"},
                                                                  {"Moscow", "ru"},
                                                                  {"Doha", "qa"},
                                                                  {"Mecca", "sa"},
                                                                  {"Abu Dhabi", "ae"},
                                                                  {"Ho Chi Minh City", "vn"},
                                                                  {"São Paulo", "br"},
                                                                  {"Sao Paulo", "br"},
                                                                  {"Zürich", "ch"},
                                                                  {"Zurich", "ch"},
                                                                  {"Łódź", "pl"},
                                                                  {"Lodz", "pl"},
                                                                  {"The Hague", "nl"},
                                                                  {"N'Djamena", "td"},
                                                                  {"Sanaa", "ye"},
                                                                  {"Sana'a", "ye"},
                                                                  {"Pristina", "xk"},
                                                                  {"Ramallah", "ps"},
                                                                  {"Tokyo", "jp"},
                                                                  {"Kinshasa", "cd"}};
    for (const auto& [name, code] : cities) {
        CHECK_MESSAGE(country_of(name, Known::City) == code, name);
    }
}

TEST_CASE("syntax::Lexicon::names - names of one thing share its number, and other things have others")
{
    const auto thing = [](std::string_view name, Known known) { return entry(name, known).thing; };
    CHECK(thing("Kyiv", Known::City) != 0);
    CHECK(thing("Kyiv", Known::City) == thing("Kiev", Known::City));
    CHECK(thing("Aleppo", Known::City) == thing("Halab", Known::City));
    CHECK(thing("Daraa", Known::City) == thing("Dar‘ā", Known::City));
    CHECK(thing("NATO", Known::Group) == thing("North Atlantic Treaty Organization", Known::Group));
    CHECK(thing("Aleppo", Known::City) != thing("Homs", Known::City));
    CHECK(thing("Hamas", Known::Group) != thing("Fatah", Known::Group));
}

TEST_CASE("syntax::Lexicon::names - persons, given names, groups, regions, languages and the calendar")
{
    CHECK(entry("Maria", Known::GivenName).gender == Gender::Female);
    CHECK(entry("Fatima", Known::GivenName).gender == Gender::Female);
    CHECK(entry("Bashar", Known::GivenName).gender == Gender::Male);
    CHECK(entry("John", Known::GivenName).gender == Gender::Male);
    CHECK(entry("Robin", Known::GivenName).gender == Gender::Unknown);
    CHECK(entry("Robin", Known::GivenName).country.empty());
    CHECK(best("Albert Einstein") == Known::Person);
    CHECK(best("Reuters") == Known::Group);
    CHECK(best("Hezbollah") == Known::Group);
    CHECK(best("California") == Known::Region);
    CHECK(best("Middle East") == Known::Region);
    CHECK(best("Nile") == Known::Place);
    CHECK(country_of("Arabic", Known::Language).empty());
    CHECK(best("December") == Known::Month);
    CHECK(best("Dec.") == Known::Month);
    CHECK(best("Monday") == Known::Weekday);
    CHECK(best("May") == Known::Month);
}

TEST_CASE("syntax::Lexicon::names - the best known comes first")
{
    for (const std::string_view name :
         {"Washington", "Jordan", "Georgia", "Paris", "London", "Lincoln", "Tripoli", "Congo"}) {
        const auto entries = english().names(name);
        CHECK_MESSAGE(entries.size() > 1, name);
        CHECK(std::is_sorted(entries.begin(), entries.end(),
                             [](const NameEntry& a, const NameEntry& b) { return a.weight > b.weight; }));
    }
    CHECK(english().names("Paris").front().country == "fr");
    CHECK(english().names("Congo").front().country == "cd");
}

TEST_CASE("syntax::Lexicon - a country's names, peoples and capital")
{
    CHECK(english().country_names("gb").front() == "United Kingdom");
    CHECK(holds(english().country_names("gb"), "Britain"));
    CHECK(holds(english().country_names("tr"), "Turkey"));
    CHECK(holds(english().country_names("tr"), "Türkiye"));
    CHECK(holds(english().country_names("sy"), "Syrian Arab Republic"));
    CHECK(holds(english().country_names("ir"), "Islamic Republic of Iran"));
    CHECK(english().demonyms("sy") == std::vector<std::string_view>{"Syrian", "Syrians"});
    CHECK(holds(english().demonyms("gb"), "British"));
    CHECK(english().capital("sy") == "Damascus");
    CHECK(english().capital("us") == "Washington");
    CHECK(english().capital("kz") == "Astana");
    for (const std::string_view unknown : {"", "zz", "SY", "syr"}) {
        CHECK(english().country_names(unknown).empty());
        CHECK(english().demonyms(unknown).empty());
        CHECK(english().capital(unknown).empty());
        CHECK(english().neighbours(unknown).empty());
        CHECK(english().cities(unknown).empty());
    }
}

TEST_CASE("syntax::Lexicon::neighbours - countries of the same part of the world")
{
    const auto neighbours = english().neighbours("sy");
    CHECK(holds(neighbours, "iq"));
    CHECK(holds(neighbours, "jo"));
    CHECK(holds(neighbours, "tr"));
    CHECK_FALSE(holds(neighbours, "br"));
    CHECK_FALSE(holds(neighbours, "sy"));
    CHECK(std::is_sorted(neighbours.begin(), neighbours.end()));
    for (const std::string_view each : neighbours) {
        CHECK_MESSAGE(holds(english().neighbours(each), "sy"), each);
    }
}

TEST_CASE("syntax::Lexicon::cities - well-known cities, each once, as newspapers print them")
{
    const auto cities = english().cities("sy");
    for (const std::string_view city : {"Damascus", "Aleppo", "Homs", "Raqqa", "Deir ez-Zor", "Daraa"}) {
        CHECK_MESSAGE(holds(cities, city), city);
    }
    CHECK(cities.front() == "Damascus");
    std::set<std::uint32_t> things;
    for (const char* country : {"sy", "ua", "ir", "iq", "ru", "us", "in"}) {
        things.clear();
        for (const std::string_view city : english().cities(country)) {
            const auto entries = english().names(city);
            const auto found = std::find_if(entries.begin(), entries.end(), [&](const NameEntry& each) {
                return each.known == Known::City && each.country == country;
            });
            REQUIRE_MESSAGE(found != entries.end(), city);
            CHECK_MESSAGE((found->thing == 0 || things.insert(found->thing).second), city);
        }
        CHECK(english().cities(country).size() >= 10);
        CHECK(english().cities(country).size() <= 60);
    }
}

TEST_CASE("syntax::name_key - what does not count in a name")
{
    CHECK(syntax::name_key("Türkiye") == syntax::name_key("TURKIYE"));
    CHECK(syntax::name_key("U.S.") == syntax::name_key("US"));
    CHECK(syntax::name_key("Deir ez-Zor") == syntax::name_key("Deir  ez Zor "));
    CHECK(syntax::name_key("St. Louis") == "saint louis");
    CHECK(syntax::name_key("N’Djamena") == syntax::name_key("N'Djamena"));
    CHECK(syntax::name_key("Tromsø") == "tromso");
    CHECK(syntax::name_key("Dar‘ā") == "dara");
    CHECK(syntax::name_key("West").compare(syntax::name_key("St")) != 0);
    CHECK(syntax::name_key("").empty());
    CHECK(syntax::name_key("'-.").empty());
}

TEST_CASE("syntax::is_abbreviation - capitals and dots")
{
    CHECK(syntax::is_abbreviation("US"));
    CHECK(syntax::is_abbreviation("U.A.E."));
    CHECK_FALSE(syntax::is_abbreviation("Us"));
    CHECK_FALSE(syntax::is_abbreviation("A"));
    CHECK_FALSE(syntax::is_abbreviation(""));
    CHECK_FALSE(syntax::is_abbreviation("LONDON"));
}
