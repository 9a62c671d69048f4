// SPDX-License-Identifier: MIT
#include "generate/rank.h"
#include "generate/score.h"

#include "unit/generate/told.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

using generate::Draft;
using generate::Way;
using told::Story;

namespace {

constexpr std::string_view body = "Helen Carter sold the ferry Aurora on May 3, 2021. Thomas Miller mended 14 lamps in "
                                  "Madrid. David Wilson wrote 3 books about "
                                  "Helsinki. Laura Evans paints churches in Paris. Maria Lopez slept in Oslo. Susan "
                                  "Parker rang the bell of London.";

/// A draft on one claim of the story, asked for in some words.
Draft draft(std::size_t claim, Way way, quiz::Body question, std::string prompt, quiz::Skill skill = quiz::Skill::Who)
{
    Draft made;
    made.spot = {0, claim};
    made.way = way;
    made.said.entities = {0};
    made.said.text = prompt;
    made.question.prompt = std::move(prompt);
    made.question.body = std::move(question);
    made.question.skill = skill;
    return made;
}

Draft choice(std::size_t claim, std::string prompt)
{
    const std::vector<std::string> people{"Helen Carter", "Thomas Miller", "David Wilson", "Susan Parker",
                                          "Laura Evans"};
    Draft made = draft(claim, Way::Subject, quiz::Choice{people[claim % people.size()]}, std::move(prompt));
    for (const std::string& each : people) {
        made.question.options.push_back({each, each == people[claim % people.size()] ? "" : "No."});
    }
    made.question.options.resize(4);
    return made;
}

Draft verdict(std::size_t claim, quiz::Verdict key, std::string prompt)
{
    return draft(claim, Way::Claim, quiz::VerdictKey{key}, std::move(prompt), quiz::Skill::Support);
}

std::vector<std::string> prompts(const generate::Corpus& corpus, const std::vector<Draft>& drafts,
                                 generate::Wish wish = {})
{
    generate::Mix mix;
    std::vector<std::string> result;
    for (const Draft& chosen : generate::choose(corpus, drafts, wish, mix)) {
        result.push_back(chosen.question.prompt);
    }
    return result;
}

}

TEST_CASE("generate::score - each part is from 0 to 1, and so is their sum")
{
    const Story story(body);
    const generate::Corpus corpus = told::gather({&story});
    for (const std::string prompt :
         {"Who?", "Who sold the ferry Aurora to a friend on that day in May?",
          "Who sold the ferry Aurora to a friend and to another friend and to a third one of all "
          "those who stood on the pier of the town in the rain and in the wind?"}) {
        const generate::Score score = generate::score(corpus, choice(0, prompt));
        for (const double part : {score.way, score.length, score.names, score.salience, score.place, score.options}) {
            CHECK(part >= 0);
            CHECK(part <= 1);
        }
        CHECK(generate::total(score) >= 0);
        CHECK(generate::total(score) <= 1);
    }
}

TEST_CASE("generate::score - a question of good length that names someone is worth more")
{
    const Story story(body);
    const generate::Corpus corpus = told::gather({&story});
    Draft good = choice(0, "Who sold the ferry Aurora to the town on May 3, 2021?");
    Draft nameless = good;
    nameless.said.entities.clear();
    Draft brief = choice(0, "Who sold it?");
    Draft late = good;
    late.spot.claim = story.reading.claims.size() - 1;
    Draft few = good;
    few.question.options.resize(3);
    const double worth = generate::total(generate::score(corpus, good));
    for (const Draft& worse : {nameless, brief, late, few}) {
        CHECK(generate::total(generate::score(corpus, worse)) < worth);
    }
}

TEST_CASE("generate::choose - nobody is the answer to two questions of who did something")
{
    const Story story(body);
    const generate::Corpus corpus = told::gather({&story});
    Draft first = choice(0, "Who sold the ferry Aurora in May?");
    Draft second = choice(1, "Who mended a lamp of Madrid in the rain?");
    generate::Wish wish;
    wish.kinds = {quiz::Kind::Choice};
    CHECK(prompts(corpus, {first, second}, wish).size() == 2);
    second.question.body = first.question.body;
    CHECK(prompts(corpus, {first, second}, wish).size() == 1);
}

TEST_CASE("generate::choose - one question a claim, no more than are wanted, none twice")
{
    const Story story(body);
    const generate::Corpus corpus = told::gather({&story});
    REQUIRE(story.reading.claims.size() >= 5);
    const std::vector<std::string> asked{
        "Who sold the ferry Aurora in May?", "Who mended a lamp of Madrid?", "Whose new book is all about Helsinki?",
        "Where does Laura Evans paint churches?", "Which town has Maria Lopez slept in?"};
    std::vector<Draft> drafts;
    for (std::size_t claim = 0; claim < asked.size(); ++claim) {
        drafts.push_back(choice(claim, asked[claim]));
        drafts.push_back(
            draft(claim, Way::Find, quiz::Locate{}, fmt::format("Which sentence tells of thing {}?", claim)));
    }
    generate::Wish wish;
    CHECK(prompts(corpus, drafts, wish).size() == 5);
    wish.per_article = 3;
    CHECK(prompts(corpus, drafts, wish).size() == 3);
    wish.per_article = 0;
    CHECK(prompts(corpus, drafts, wish).empty());
    CHECK(prompts(corpus,
                  {choice(0, "Who sold the ferry Aurora in May?"), choice(1, "Who sold the ferry Aurora in May?")})
              .size()
          == 1);
}

TEST_CASE("generate::choose - only the kinds that are wanted")
{
    const Story story(body);
    const generate::Corpus corpus = told::gather({&story});
    generate::Wish wish;
    wish.kinds = {quiz::Kind::Locate};
    const std::vector<Draft> drafts{
        choice(0, "Who sold the ferry Aurora on May 3, 2021?"),
        draft(1, Way::Find, quiz::Locate{}, "Which sentence says who mended the lamp of Madrid?")};
    CHECK(prompts(corpus, drafts, wish)
          == std::vector<std::string>{"Which sentence says who mended the lamp of Madrid?"});
}

TEST_CASE("generate::choose - verdicts are spread over their labels, over all articles")
{
    const Story story(body);
    const generate::Corpus corpus = told::gather({&story});
    std::vector<Draft> drafts;
    const std::vector<std::string> claims{"Helen Carter sold the ferry Aurora on May 3, 2021.",
                                          "Thomas Miller mended 14 lamps in old Madrid.",
                                          "David Wilson wrote 3 books about Helsinki in winter."};
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        for (const auto key : {quiz::Verdict::Supported, quiz::Verdict::Refuted, quiz::Verdict::NotInArticle}) {
            drafts.push_back(verdict(claim, key, claims[claim]));
        }
    }
    generate::Mix mix;
    generate::Wish wish;
    wish.kinds = {quiz::Kind::Verdict};
    const std::vector<Draft> chosen = generate::choose(corpus, drafts, wish, mix);
    REQUIRE(chosen.size() == 3);
    for (const std::string label : {"Supported", "Refuted", "Not in the article"}) {
        CHECK_MESSAGE(mix.verdicts[label] == 1, label);
    }
}
