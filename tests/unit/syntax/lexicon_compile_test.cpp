// SPDX-License-Identifier: MIT
#include "support/english.h"
#include "syntax/compile/city_country.h"
#include "syntax/compile/countries.h"
#include "syntax/compile/country_facts.h"
#include "syntax/compile/display_name.h"
#include "syntax/compile/gazetteer.h"
#include "syntax/compile/geonames.h"
#include "syntax/compile/wordnet.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

namespace {

namespace compile = syntax::compile;

/// WordNet's files with one entry each, but for those that a test names.
compile::Reader reader(const std::map<std::string, std::string>& files)
{
    return [files](const std::string& name) -> base::Result<std::string> {
        if (const auto known = files.find(name); known != files.end()) {
            return known->second;
        }
        if (name.starts_with("data.")) {
            return "00000010 06 n 01 thing 0 000 | an object\n";
        }
        return name.starts_with("index.") ? "thing n 1 0 1 1 00000010  \n" : "";
    };
}

}

TEST_CASE("syntax::compile::read_wordnet - reads synsets, lemmas and counts")
{
    const auto wordnet = compile::read_wordnet(reader(
        {{"data.noun", "  1 licence\n"
                       "00000010 06 n 02 fire_engine 0 Red_Cart 0 001 @ 00000077 n 0000 | it comes; \"to a fire\"\n"
                       "00000077 06 n 01 thing(a) 0 000 | an object\n"},
         {"index.noun", "fire_engine n 1 1 @ 1 1 00000010  \nthing n 2 0 2 1 00000077 00000010  \n"},
         {"noun.exc", "oxen ox\n"},
         {"cntlist.rev", "thing%1:06:00:: 2 7\nthing%1:06:01:: 1 9\n"}}));
    REQUIRE(wordnet.has_value());
    const compile::Part& nouns = wordnet->part(syntax::Word::Noun);
    REQUIRE(nouns.synsets.size() == 2);
    CHECK(nouns.synsets[0].members == std::vector<std::string>{"fire engine", "Red Cart"});
    REQUIRE(nouns.synsets[0].pointers.size() == 1);
    CHECK(nouns.synsets[0].pointers[0].kind == "@");
    CHECK(nouns.row(nouns.synsets[0].pointers[0].offset) == 1);
    CHECK(nouns.synsets[1].members == std::vector<std::string>{"thing"});
    REQUIRE(nouns.find("thing") != nullptr);
    CHECK(nouns.find("thing")->synsets == std::vector<std::uint32_t>{1, 0});
    CHECK(nouns.find("thing")->counts == std::vector<std::uint32_t>{9, 7});
    CHECK(nouns.find("fire engine") != nullptr);
    CHECK(nouns.find("ox") == nullptr);
    CHECK(nouns.irregular.front().lemma == "ox");
}

TEST_CASE("syntax::compile::read_wordnet - says what is missing, and survives lines that make no sense")
{
    const auto missing = compile::read_wordnet([](const std::string& name) -> base::Result<std::string> {
        return base::fail(base::ErrorKind::NotFound, name + " can't be opened.");
    });
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().message.find("can't be opened") != std::string::npos);
    CHECK_FALSE(compile::read_wordnet(reader({{"data.verb", ""}})).has_value());
    const auto odd
        = compile::read_wordnet(reader({{"data.noun", "x\n\n99 | \n00000001 06 n ff a 0\n"}, {"noun.exc", "a\n\nb"}}));
    CHECK(odd.has_value());
}

TEST_CASE("syntax::compile::read_catalogue - empty for what is no catalogue")
{
    CHECK(compile::read_catalogue("").empty());
    CHECK(compile::read_catalogue("not a catalogue at all, but long enough to be one").empty());
    CHECK_FALSE(compile::read_geonames("nothing", {}).has_value());
    std::string rows_that_are_not_there("\xde\x12\x04\x95\0\0\0\0\xff\xff\xff\x0f", 12);
    CHECK(compile::read_catalogue(rows_that_are_not_there + std::string(16, '\0')).empty());
}

TEST_CASE("syntax::compile::collect_countries - joins iso-codes and our own table")
{
    const auto countries = compile::collect_countries(R"json({"3166-1": [
        {"alpha_2": "SY", "name": "Syrian Arab Republic", "common_name": "Syria"},
        {"alpha_2": "IR", "name": "Iran, Islamic Republic of"},
        {"alpha_2": "TW", "name": "Taiwan, Province of China"},
        {"alpha_2": "QQ", "name": "Nowhere (Lost)"}]})json");
    REQUIRE(countries.has_value());
    const auto find = [&](std::string_view code) {
        return *std::find_if(countries->begin(), countries->end(), [&](const auto& each) { return each.code == code; });
    };
    CHECK(find("sy").names == std::vector<std::string>{"Syria", "Syrian Arab Republic"});
    CHECK(find("ir").names.back() != "Iran, Islamic Republic of");
    CHECK(find("qq").names == std::vector<std::string>{"Nowhere"});
    CHECK(find("fr").capital == "Paris"); // in our table alone
    for (const std::string& name : find("tw").names) {
        CHECK(name.find("Province") == std::string::npos);
    }
}

TEST_CASE("syntax::compile::collect_countries - refuses what is not the file of iso-codes")
{
    for (const std::string_view bytes : {"", "{", "[]", "{}", R"({"3166-1": 5})"}) {
        CHECK_MESSAGE(!compile::collect_countries(bytes).has_value(), bytes);
    }
}

TEST_CASE("syntax::compile::country_facts - every country is in a part of the world, and no name stands twice in a row")
{
    std::set<std::string> placed;
    for (const compile::PartOfWorld& part : compile::parts_of_the_world()) {
        for (std::size_t at = 0; at < part.codes.size(); at += 3) {
            placed.emplace(part.codes.substr(at, 2));
        }
    }
    std::string_view last;
    for (const compile::CountryFacts& facts : compile::country_facts()) {
        CHECK_MESSAGE(last < facts.code, facts.code);
        CHECK_MESSAGE(placed.contains(std::string(facts.code)), facts.code);
        CHECK_MESSAGE(!facts.names.empty(), facts.code);
        last = facts.code;
    }
    CHECK(placed.size() == compile::country_facts().size());
}

TEST_CASE("syntax::compile::country_of_city - numbers of well-known cities")
{
    CHECK(compile::country_of_city(170063) == "sy"); // Aleppo
    CHECK(compile::country_of_city(2643743) == "gb"); // London
    CHECK(compile::country_of_city(703448) == "ua"); // Kyiv
    CHECK(compile::country_of_city(4352728) == "us"); // Damascus in Maryland
    CHECK(compile::country_of_city(792680) == "rs"); // Belgrade
    CHECK(compile::country_of_city(785842) == "mk"); // Skopje
    CHECK(compile::country_of_city(786714) == "xk"); // Pristina
    CHECK(compile::country_of_city(0).empty());
    CHECK(compile::country_of_city(12'000'000).empty());
}

TEST_CASE("syntax::compile::display_name - transliterations lose their signs, names in Latin letters keep theirs")
{
    CHECK(compile::display_name("Ābādān", "ir") == "Abadan");
    CHECK(compile::display_name("‘Ayn al ‘Arab", "sy") == "Ayn al Arab");
    CHECK(compile::display_name("Al Ḩasakah", "sy") == "Al Hasakah");
    CHECK(compile::display_name("Córdoba", "es") == "Córdoba");
    CHECK(compile::display_name("N'Djamena", "td") == "N'Djamena");
    CHECK(compile::is_fit_for_display("New York"));
    CHECK_FALSE(compile::is_fit_for_display("Stadt Winterthur (Kreis 1)"));
    CHECK_FALSE(compile::is_fit_for_display("Yaren District"));
}

TEST_CASE("syntax::compile::Gazetteer - the same thing is one entry, with the greater weight")
{
    compile::Gazetteer gazetteer;
    gazetteer.add({"Sur", syntax::Known::City, "om", syntax::Gender::Unknown, 10, 5});
    gazetteer.add({"SUR", syntax::Known::City, "om", syntax::Gender::Unknown, 20, 0, true});
    gazetteer.add({"Sur", syntax::Known::City, "lb", syntax::Gender::Unknown, 1});
    gazetteer.add({"", syntax::Known::City, "lb", syntax::Gender::Unknown, 1});
    const compile::Name* const name = gazetteer.find("sur", syntax::Known::City, "om");
    REQUIRE(name != nullptr);
    CHECK(name->weight == 20);
    CHECK(name->thing == 5);
    CHECK(gazetteer.listed_cities().size() == 1);
    gazetteer.unlist("Sur", "om");
    CHECK(gazetteer.listed_cities().empty());
    CHECK(gazetteer.find("", syntax::Known::City, "lb") == nullptr);
}
