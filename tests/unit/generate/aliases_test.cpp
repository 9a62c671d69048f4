// SPDX-License-Identifier: MIT
#include "generate/names.h"

#include "unit/generate/named.h"

#include <doctest/doctest.h>

using generate::EntityType;
using named::english;
using named::Story;

namespace {

bool are_one(const Story& story, std::string_view a, std::string_view b)
{
    return story.find(a) != nullptr && story.find(a) == story.find(b);
}

}

TEST_CASE("generate::find_names - a surname, a title and a given name alone stand for the full name")
{
    const Story story("Minister Helena Marsh resigned on Monday. Mrs. Marsh gave no reason. Friends say that Marsh was "
                      "tired. Only Helena knows.");
    CHECK(are_one(story, "Helena Marsh", "Marsh"));
    CHECK(are_one(story, "Helena Marsh", "Mrs. Marsh"));
    CHECK(are_one(story, "Helena Marsh", "Helena"));
    CHECK(story.entity("Marsh").name == "Helena Marsh");
}

TEST_CASE("generate::find_names - two persons who share a surname are never one, and the surname alone is neither's")
{
    const Story story("Actor Peter Holm and painter Anna Holm arrived. Holm spoke first.");
    CHECK_FALSE(are_one(story, "Peter Holm", "Anna Holm"));
    CHECK_FALSE(are_one(story, "Peter Holm", "Holm"));
    CHECK_FALSE(are_one(story, "Anna Holm", "Holm"));
}

TEST_CASE("generate::find_names - the surname stays with whom it was used for before a relative is told of")
{
    const Story story(
        "President Peter Holm resigned. Holm had ruled for years. Holm left at once. His brother Karl Holm "
        "stayed.");
    CHECK(are_one(story, "Peter Holm", "Holm"));
    CHECK_FALSE(are_one(story, "Karl Holm", "Holm"));
}

TEST_CASE("generate::find_names - Mr. and Mrs. of one surname are two")
{
    const Story story("Mr. Verlaine sang. Mrs. Verlaine danced.");
    CHECK_FALSE(are_one(story, "Mr. Verlaine", "Mrs. Verlaine"));
}

TEST_CASE("generate::find_names - an acronym in brackets stands for the name before it")
{
    const Story story("The Northern Fishing Alliance (NFA) met in Oslo. The NFA wants more boats.");
    CHECK(are_one(story, "Northern Fishing Alliance", "NFA"));
}

TEST_CASE("generate::find_names - letters in brackets that are not those of the name stand for something else")
{
    const Story story("The Northern Fishing Alliance (BBC) met in Oslo. The BBC was there.");
    CHECK_FALSE(are_one(story, "Northern Fishing Alliance", "BBC"));
}

TEST_CASE("generate::find_names - a country is one by each of its names")
{
    const Story story("Turkey signed first. Later Türkiye sent a letter. The United Kingdom agreed, and Britain paid.");
    CHECK(are_one(story, "Turkey", "Türkiye"));
    CHECK(are_one(story, "United Kingdom", "Britain"));
    CHECK_FALSE(are_one(story, "Turkey", "Britain"));
}

TEST_CASE("generate::find_names - a city is one by each of its names")
{
    const Story story("The train left Kiev at night. In Kyiv the lights went out. Odesa waited.");
    CHECK(are_one(story, "Kiev", "Kyiv"));
    CHECK_FALSE(are_one(story, "Kiev", "Odesa"));
}

TEST_CASE("generate::find_names - spellings of a foreign name are one, names that only look alike are not")
{
    const Story story("Minister Tarek Moqaddam spoke. Later Mr. Moghaddam left.");
    CHECK(are_one(story, "Tarek Moqaddam", "Moghaddam"));
    const Story other("Minister Erik Johnsen spoke. Later Mr. Johansson left.");
    CHECK_FALSE(are_one(other, "Erik Johnsen", "Johansson"));
}

TEST_CASE("generate::may_coincide - a country, its government, its capital and its people are not told apart")
{
    const Story story(
        "The Kremlin spoke. Russia agreed. Moscow paid. The Russians cheered. Norway watched. Oslo slept.");
    const auto coincide = [&](std::string_view a, std::string_view b) {
        const bool there = may_coincide(story.entity(a), story.entity(b), english().lexicon);
        CHECK(there == may_coincide(story.entity(b), story.entity(a), english().lexicon));
        return there;
    };
    CHECK(coincide("Kremlin", "Russia"));
    CHECK(coincide("Kremlin", "Moscow"));
    CHECK(coincide("Russians", "Moscow"));
    CHECK(coincide("Norway", "Oslo"));
    CHECK_FALSE(coincide("Norway", "Russia"));
    CHECK_FALSE(coincide("Oslo", "Moscow"));
}

TEST_CASE("generate::may_coincide - persons with one surname may be one unless their given names differ")
{
    const Story story("Peter Holm met Anna Holm. Mr. Peter Holm is an actor. Ms. Anna Holm knew Olga Brandt.");
    const Story later("Mr. Holm was ill. Mr. Peter J. Holm died.");
    const auto& lexicon = english().lexicon;
    CHECK(may_coincide(story.entity("Peter Holm"), later.entity("Peter J. Holm"), lexicon));
    CHECK_FALSE(may_coincide(story.entity("Peter Holm"), story.entity("Anna Holm"), lexicon));
    CHECK_FALSE(may_coincide(story.entity("Peter Holm"), story.entity("Olga Brandt"), lexicon));
}

TEST_CASE("generate::may_coincide - two who hold one office may not stand beside each other")
{
    const Story story("Finnish President Olavi Kerttula met French President Yves Marchand.");
    const Story later("The Finnish President Ilse Haapala spoke.");
    const auto& lexicon = english().lexicon;
    CHECK(may_coincide(story.entity("Olavi Kerttula"), later.entity("Ilse Haapala"), lexicon));
    CHECK_FALSE(may_coincide(story.entity("Yves Marchand"), later.entity("Ilse Haapala"), lexicon));
}

TEST_CASE("generate::may_name - names, titles, roles and the adjective of a country may stand for it, others may not")
{
    const Story story("Finnish President Olavi Kerttula met the council in Norway.");
    const auto& lexicon = english().lexicon;
    const auto& person = story.entity("Olavi Kerttula");
    CHECK(may_name(person, "Mr. Kerttula", lexicon));
    CHECK(may_name(person, "the Finnish President", lexicon));
    CHECK_FALSE(may_name(person, "the Swedish President", lexicon));
    CHECK_FALSE(may_name(person, "Kalle Lehto", lexicon));
    const auto& country = story.entity("Norway");
    CHECK(may_name(country, "Norwegian", lexicon));
    CHECK(may_name(country, "the Norwegian government", lexicon));
    CHECK(may_name(country, "Oslo", lexicon));
    CHECK_FALSE(may_name(country, "Swedish", lexicon));
    CHECK_FALSE(may_name(country, "", lexicon));
}
