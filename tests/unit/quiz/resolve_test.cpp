// SPDX-License-Identifier: MIT
#include "quiz/resolve.h"

#include "support/make.h"

#include <doctest/doctest.h>

using namespace quiz;

TEST_CASE("quiz::to_item - a question of each kind finds its passages")
{
    const std::vector<text::Article> articles = make::articles();
    for (const Question& question : make::all_kinds()) {
        CAPTURE(question.id.value);
        const auto item = to_item(question, articles);
        REQUIRE(item);
        REQUIRE(item->evidence.size() == 1);
        CHECK_FALSE(item->moved);
        for (std::size_t i = 0; i < item->evidence[0].size(); ++i) {
            const Passage& passage = item->evidence[0][i];
            const text::Article* article = find_article(articles, passage.article);
            REQUIRE(article);
            CHECK(article->text.slice(passage.span) == question.evidence[0][i].quote);
        }
    }
}

TEST_CASE("quiz::to_item - a lost anchor takes its whole set with it, and another set steps in")
{
    Question question = make::compare();
    question.evidence[0][1].quote = "Words that stand nowhere at all.";
    CHECK_FALSE(to_item(question, make::articles()));
    question.evidence.push_back(make::compare().evidence[0]);
    const auto item = to_item(question, make::articles());
    REQUIRE(item);
    CHECK(item->evidence.size() == 1);
    CHECK(item->evidence[0].size() == 2);
}

TEST_CASE("quiz::to_item - no evidence, an empty set and an unknown article prove nothing")
{
    Question question = make::choice();
    question.evidence.clear();
    CHECK_FALSE(to_item(question, make::articles()));
    question.evidence.emplace_back();
    CHECK_FALSE(to_item(question, make::articles()));
    question = make::choice();
    question.evidence[0][0].article = {"elsewhere"};
    CHECK_FALSE(to_item(question, make::articles()));
    CHECK(resolve(question, make::articles())
          == std::vector<std::vector<text::Resolution>>{{text::Lost{text::LostReason::Gone}}});
}

TEST_CASE("quiz::to_item - says when a passage moved, and only when it is used")
{
    const std::vector<text::Article> before = make::articles();
    Question question = make::choice();
    question.evidence[0][0] = text::make_anchor(before[0], {{0}, {make::call.size()}}, "Ana Reis");
    const std::vector<text::Article> after{
        make::article("courier", "A paragraph that the editors put in front.\n\n" + before[0].text.bytes())};
    const auto item = to_item(question, after);
    REQUIRE(item);
    CHECK(item->moved);
    CHECK(after[0].text.slice(item->evidence[0][0].span) == make::call);
    CHECK_FALSE(to_item(question, before)->moved);
}

TEST_CASE("quiz::to_item - a passage in which the answer changed is no receipt")
{
    std::string body = make::articles()[0].text.bytes();
    body.replace(body.find("Ana Reis"), 8, "Eva Reis");
    CHECK_FALSE(to_item(make::choice(), {make::article("courier", body)}));
}

TEST_CASE("quiz::find_item - by id, or null")
{
    const ReadyPack pack = make::ready(make::all_kinds());
    REQUIRE(find_item(pack, {"boats"}));
    CHECK(find_item(pack, {"boats"})->question == make::number());
    CHECK(find_item(pack, {"nothing"}) == nullptr);
    CHECK(find_article(pack.articles, {"nothing"}) == nullptr);
}

TEST_CASE("quiz::articles_of - each article of the evidence once")
{
    const quiz::ReadyPack pack = make::ready({make::choice(), make::compare()});
    CHECK(quiz::articles_of(pack, pack.items[0]).size() == 1);
    const auto both = quiz::articles_of(pack, pack.items[1]);
    REQUIRE(both.size() == 2);
    CHECK(both[0]->id.value == "courier");
    CHECK(both[1]->id.value == "gazette");
}
