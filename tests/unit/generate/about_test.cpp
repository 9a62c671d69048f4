// SPDX-License-Identifier: MIT
#include "generate/about.h"

#include "unit/generate/told.h"

#include <doctest/doctest.h>

using told::Story;

TEST_CASE("generate::report_in_words - a headline that can be named in a question")
{
    text::Article article;
    CHECK_FALSE(generate::report_in_words(article));
    article.title = "Storm closes a harbour";
    CHECK(generate::report_in_words(article) == "the report \"Storm closes a harbour\"");
    article.title = "A \"storm\" closes a harbour";
    CHECK(generate::report_in_words(article) == "the report \"A 'storm' closes a harbour\"");
    article.title = "A storm closes a harbour <br>";
    CHECK_FALSE(generate::report_in_words(article));
    article.title = std::string(200, 'a');
    CHECK_FALSE(generate::report_in_words(article));
}

TEST_CASE("generate::say - what the report tells of time and again is said of the report")
{
    const Story story("A team from Madrid built a robot. The team won a silver medal in London. The robot is red.");
    story.article->title = "Young engineers honoured";
    CHECK(story.said("won") == "In the report \"Young engineers honoured\", the team won a silver medal in London");
    CHECK(story.said("built") == "A team from Madrid built a robot");
    story.article->title.clear();
    CHECK(story.said("won") == "? The team won a silver medal in London");
}

TEST_CASE("generate::say - what is told of once and what says nothing by itself is not said")
{
    const Story story("Helen Carter opened the door in London. Nobody closed the window.");
    story.article->title = "Draughts in an office";
    CHECK(story.said("opened").starts_with("?"));
}

TEST_CASE("generate::say - a claim that names nothing is said of the report")
{
    const Story story("Several plans were studied because of doubts. Helen Carter is an engineer.");
    story.article->title = "Young engineers honoured";
    CHECK(story.said("studied").starts_with("In the report \"Young engineers honoured\", several plans were studied"));
}

TEST_CASE("generate::is_about_something - a name, or what the headline speaks of")
{
    const Story story("Helen Carter sold two ships. Rain fell for hours.");
    story.article->title = "A quiet sale";
    const auto about = [&](std::string_view verb) {
        const auto said
            = generate::say(story.reading, story.claim(verb), {.report = generate::Framing::Never}, support::english());
        REQUIRE(said);
        return generate::is_about_something(story.reading, story.claim(verb), *said, support::english());
    };
    CHECK(about("sold"));
    CHECK_FALSE(about("fell"));
}

TEST_CASE("generate::say - a slip of the article is never said, though the headline has its word")
{
    const Story story("The bank bank opened a branch in Madrid in May. Helen Carter said said the loan was near.");
    story.article->title = "A bank opens";
    for (const generate::Claim& claim : story.reading.claims) {
        const auto said = generate::say(story.reading, claim, {}, support::english());
        CHECK((!said || !said->whole()));
    }
}
