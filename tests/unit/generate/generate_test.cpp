// SPDX-License-Identifier: MIT
#include "generate/generate.h"

#include "unit/generate/told.h"

#include <doctest/doctest.h>
#include <set>

namespace {

constexpr std::string_view first_body
    = "Helen Carter sold the ferry Aurora to the town of London on May 3, 2021. Thomas Miller "
      "mended the lamp of Madrid on May 9, 2021. "
      "David Wilson wrote a book about Helsinki.\n\nLaura Evans painted 40 churches in "
      "Paris. Maria Lopez opened a hotel in "
      "Oslo on June 1, 2021. The hotel has a garden.";
constexpr std::string_view second_body
    = "Susan Parker rang the bell of Porto on July 4, 2021. Peter Adams bought a tram "
      "from the city of Lisbon. Helen Carter sold the "
      "ferry Aurora to the town of London on May 4, 2021.";

generate::Generated made(const std::vector<text::Article>& articles, const generate::Wish& wish = {})
{
    generate::Progress progress;
    auto generated = generate::generate(articles, support::english_parser(), support::english(), wish, progress);
    CHECK(progress.articles == articles.size());
    return generated;
}

std::vector<text::Article> both()
{
    return {make::article("first", first_body), make::article("second", second_body)};
}

quiz::ArticleRef ref(const text::Article& article)
{
    return {article.id, "made-articles/" + article.id.value + ".md", article.text.hash()};
}

}

TEST_CASE("generate::generate - questions are generated, unreviewed, with a passage and an id of their own")
{
    const generate::Generated generated = made(both());
    REQUIRE(generated.questions.size() >= 4);
    CHECK(generated.scores.size() == generated.questions.size());
    std::set<std::string> ids;
    for (const quiz::Question& question : generated.questions) {
        CHECK(question.origin == quiz::Origin::Generated);
        CHECK_FALSE(question.reviewed);
        CHECK_FALSE(question.evidence.at(0).empty());
        CHECK_FALSE(question.why.empty());
        CHECK(base::is_id(question.id.value));
        CHECK(ids.insert(question.id.value).second);
    }
}

TEST_CASE("generate::generate - every sentence is explained, in order")
{
    const std::vector<text::Article> articles = both();
    const generate::Generated generated = made(articles);
    std::size_t next = 0;
    for (std::size_t i = 0; i < articles.size(); ++i) {
        for (const text::Span span : articles[i].text.sentences()) {
            REQUIRE(next < generated.explained.size());
            CHECK(generated.explained[next].article == i);
            CHECK(generated.explained[next].sentence == articles[i].text.slice(span));
            ++next;
        }
    }
    CHECK(next == generated.explained.size());
}

TEST_CASE("generate::generate - the same whatever the number of threads")
{
    generate::Wish wish;
    const generate::Generated one = made(both(), wish);
    for (const std::size_t jobs : {0U, 2U, 5U}) {
        wish.jobs = jobs;
        const generate::Generated many = made(both(), wish);
        CHECK(many.questions == one.questions);
        CHECK(many.scores == one.scores);
    }
}

TEST_CASE("generate::generate - no more questions an article than are wanted")
{
    generate::Wish wish;
    wish.per_article = 1;
    CHECK(made(both(), wish).questions.size() == 2);
    wish.per_article = 0;
    CHECK(made(both(), wish).questions.empty());
}

TEST_CASE("generate::generate - nothing comes of nothing")
{
    CHECK(made({}).questions.empty());
    CHECK(made({make::article("empty", "")}).questions.empty());
    CHECK(made({make::article("words", "Oh well. And so on. Why not?")}).questions.empty());
}

TEST_CASE("generate::with_questions - what a pack holds stays as it is, and nothing comes in twice")
{
    const std::vector<text::Article> articles = both();
    const generate::Generated first = made({articles[0]});
    quiz::Pack pack;
    pack.id = {"made"};
    pack = generate::with_questions(pack, {ref(articles[0])}, first.questions);
    REQUIRE(pack.questions == first.questions);
    pack.questions.front().reviewed = true;
    pack.questions.front().why = "A teacher put this into better words.";
    const generate::Generated all = made(articles);
    const quiz::Pack more = generate::with_questions(pack, {ref(articles[0]), ref(articles[1])}, all.questions);
    CHECK(more.articles.size() == 2);
    REQUIRE(more.questions.size() > pack.questions.size());
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
        CHECK(more.questions[i] == pack.questions[i]);
    }
    CHECK(generate::with_questions(more, {ref(articles[1])}, all.questions) == more);
}
