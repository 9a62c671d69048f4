// SPDX-License-Identifier: MIT
#include "screens/words.h"

#include "screens/state.h"
#include "support/make.h"

#include <doctest/doctest.h>

namespace {

rounds::Attempt attempt(bool right, learn::Confidence confidence)
{
    rounds::Attempt made;
    made.grade.right = right;
    made.confidence = confidence;
    return made;
}

std::string headline(std::vector<rounds::Attempt> attempts)
{
    rounds::State round;
    round.attempts = std::move(attempts);
    return screens::headline(round, screens::desk_player);
}

using learn::Confidence;

}

TEST_CASE("screens::signed_points - a minus is a minus sign, and nothing has no sign")
{
    CHECK(screens::signed_points(3) == "+3");
    CHECK(screens::signed_points(-6) == "−6");
    CHECK(screens::signed_points(0) == "0");
    CHECK(screens::points_in_words(1) == "1 point");
    CHECK(screens::points_in_words(-1) == "−1 points");
}

TEST_CASE("screens::headline - says first how often, then how well one knew")
{
    CHECK(headline({attempt(true, Confidence::Certain), attempt(true, Confidence::FairlySure),
                    attempt(false, Confidence::Guess)})
          == "You were right twice of 3, and knew when you were guessing.");
    CHECK(headline({attempt(true, Confidence::Certain), attempt(false, Confidence::Certain)})
          == "You were right once of 2, and certain once when you were wrong.");
    CHECK(headline({attempt(true, Confidence::Certain), attempt(false, Confidence::FairlySure)})
          == "You were right once of 2, and whenever you were certain, you were right.");
    CHECK(headline({attempt(true, Confidence::Guess), attempt(true, Confidence::Guess)})
          == "You were right all 2 times, and knew more than you thought.");
    CHECK(headline({attempt(false, Confidence::FairlySure)})
          == "Not one right this time; the receipts say where to look.");
    CHECK(headline({}) == "You stopped before the first receipt.");
}

TEST_CASE("screens::article_line - leaves out what an article does not say")
{
    text::Article article = make::articles().front();
    CHECK(screens::article_line(article) == "The Courier");
    article.report = text::Report{"The night of the lamp", "The Courier"};
    article.published = std::chrono::year{2025} / std::chrono::March / 20;
    CHECK(screens::article_line(article) == "The Courier · digest · 20 March 2025");
}

TEST_CASE("screens::language_name - a known language by its name, another one by its tag")
{
    CHECK(screens::language_name("en-GB") == "English");
    CHECK(screens::language_name("tlh") == "tlh");
}

TEST_CASE("screens::left_out_of_round - one reason is a sentence, several are counted")
{
    quiz::ReadyPack pack = make::ready({make::choice()});
    rounds::State round;
    CHECK(screens::left_out_of_round(pack, round).empty());
    round.kinds_left_out = 3;
    CHECK(screens::left_out_of_round(pack, round)
          == "The round leaves out 3 questions of the pack because this game can’t ask that kind yet.");
    pack.left_out = {{{"a"}, "the passage it needs is no longer in the article"}};
    CHECK(screens::left_out_of_round(pack, round)
          == "The round leaves out 4 questions of the pack: 3 because this game can’t ask that kind yet; 1 because the "
             "passage it needs is no longer in the article.");
}

TEST_CASE("screens::left_out_reasons - a long list ends in a sum")
{
    CHECK(screens::left_out_reasons({{4, "a"}, {3, "b"}, {2, "c"}, {1, "d"}, {1, "e"}})
          == "4 because a; 3 because b; 2 because c; 2 for other reasons");
    CHECK(screens::left_out_reasons({}).empty());
}

TEST_CASE("screens::quoted - dots show that a passage begins or ends within a sentence")
{
    const text::Text text = text::Text::from_body("The keeper lit the lamp at once. Nobody was hurt.").value();
    CHECK(screens::quoted(text, text.sentences().front()) == "“The keeper lit the lamp at once.”");
    CHECK(screens::quoted(text, {{4}, {23}}) == "“…keeper lit the lamp…”");
}

TEST_CASE("screens::isolated - only words that run from right to left are kept apart")
{
    CHECK(screens::isolated("Türkiye") == "Türkiye");
    CHECK(screens::isolated("تركيا") == "\u2068تركيا\u2069");
}

TEST_CASE("screens::attribution_chain - an outlet is not named twice")
{
    quiz::Question question = make::choice();
    question.attribution = {"The Courier", "Ana Reis"};
    CHECK(screens::attribution_chain(make::articles().front(), question) == "The Courier ← Ana Reis");
}
