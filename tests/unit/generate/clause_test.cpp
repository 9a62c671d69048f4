// SPDX-License-Identifier: MIT
#include "generate/clause.h"

#include "text/unicode.h"

#include "unit/generate/told.h"

#include <array>
#include <doctest/doctest.h>

using generate::Form;
using told::Claim;
using told::Story;

namespace {

/// Front, subject, verbs and tail of the claim with a verb, by bars; parts that can be left unsaid in brackets.
std::string parts(const Story& story, std::string_view verb)
{
    const Claim& claim = story.claim(verb);
    std::string result;
    for (const syntax::Range front : claim.clause.fronts) {
        result += story.words(claim, front) + " | ";
    }
    result += story.words(claim, claim.clause.subject) + " |";
    for (const std::size_t token : claim.clause.verbs) {
        result += " " + std::string(story.tree(claim).word(token));
    }
    return result + " | " + story.words(claim, claim.clause.tail);
}

std::vector<std::string> cuts(const Story& story, std::string_view verb)
{
    std::vector<std::string> result;
    for (const syntax::Range cut : story.claim(verb).clause.cuts) {
        result.push_back(story.words(story.claim(verb), cut));
    }
    return result;
}

}

TEST_CASE("generate::find_clauses - a plain statement is subject, verb and what follows")
{
    const Story story("The mayor sold the old ferry in May.");
    CHECK(parts(story, "sold") == "The mayor | sold | the old ferry in May");
    const generate::Clause& clause = story.claim("sold").clause;
    CHECK(clause.form == Form::Active);
    CHECK(clause.certain);
    CHECK(clause.own_subject);
    CHECK_FALSE(clause.negative);
    CHECK(clause.attributions.empty());
}

TEST_CASE("generate::find_clauses - passives, copulas and auxiliaries are told apart")
{
    const Story passive("The ferry was sold by the mayor.");
    CHECK(passive.claim("sold").clause.form == Form::Passive);
    CHECK(parts(passive, "sold") == "The ferry | was sold | by the mayor");
    const Story copula("The mayor is the owner of the ferry.");
    CHECK(copula.claim("is").clause.form == Form::Copula);
    CHECK(parts(copula, "is") == "The mayor | is | the owner of the ferry");
    const Story perfect("The mayor had never sold a ferry.");
    CHECK(perfect.claim("sold").clause.negative);
    CHECK(perfect.tree(perfect.claim("sold")).word(perfect.claim("sold").clause.finite) == "had");
}

TEST_CASE("generate::find_clauses - what stands before the subject is a part of its own")
{
    CHECK(parts(Story("On Monday, the mayor sold the ferry."), "sold") == "On Monday | the mayor | sold | the ferry");
    CHECK(parts(Story("But the mayor sold the ferry."), "sold") == "the mayor | sold | the ferry");
}

TEST_CASE("generate::find_clauses - a second verb shares the subject, a second clause has its own")
{
    const Story shared("The mayor sold the ferry and bought a tram.");
    CHECK(parts(shared, "sold") == "The mayor | sold | the ferry");
    CHECK(parts(shared, "bought") == "The mayor | bought | a tram");
    CHECK_FALSE(shared.claim("bought").clause.own_subject);
    const Story own("The mayor sold the ferry, and the council bought a tram.");
    CHECK(parts(own, "sold") == "The mayor | sold | the ferry");
    CHECK(parts(own, "bought") == "the council | bought | a tram");
    CHECK(own.claim("bought").clause.own_subject);
}

TEST_CASE("generate::find_clauses - what stands between commas beside a name can be left unsaid")
{
    const Story story("Laura Evans, the mayor of Paris, won a medal.");
    CHECK(cuts(story, "won") == std::vector<std::string>{"the mayor of Paris"});
    CHECK(cuts(Story("The mayor sold the ferry."), "sold").empty());
}

TEST_CASE("generate::find_clauses - what someone says is a clause with its source")
{
    for (const std::string body :
         {"The keeper said that the mayor sold the ferry.", "The keeper said the mayor sold the ferry.",
          "The mayor sold the ferry, the keeper said."}) {
        CAPTURE(body);
        const Story story(body);
        const Claim& claim = story.claim("sold");
        REQUIRE(claim.clause.attributions.size() == 1);
        CHECK(text::folded(story.words(claim, claim.clause.attributions[0].source)) == "the keeper");
    }
    const Story according("According to the keeper, the mayor sold the ferry.");
    const Claim& claim = according.claim("sold");
    REQUIRE(claim.clause.attributions.size() == 1);
    CHECK(according.words(claim, claim.clause.attributions[0].source) == "the keeper");
    CHECK(parts(according, "sold") == "the mayor | sold | the ferry");
}

TEST_CASE("generate::find_clauses - questions, commands and conditions state nothing")
{
    for (const std::string body :
         {"Did the mayor sell the ferry?", "Sell the ferry.", "The mayor will sell the ferry if it sinks.",
          "A ferry for the mayor.", "Who sold the ferry?"}) {
        CAPTURE(body);
        CHECK(Story(body).reading.claims.empty());
    }
}
