// SPDX-License-Identifier: MIT
#include "screens/words.h"

#include "screens/state.h"
#include "support/make.h"
#include "support/pseudo_language.h"
#include "support/read_file.h"

#include <doctest/doctest.h>

namespace {

const base::Language english;

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
    return screens::headline(english, round, screens::desk_player);
}

using learn::Confidence;

}

TEST_CASE("screens::signed_points - a minus is a minus sign, and nothing has no sign")
{
    CHECK(screens::signed_points(english, 3) == "+3");
    CHECK(screens::signed_points(english, -6) == "−6");
    CHECK(screens::signed_points(english, 0) == "0");
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
    CHECK(headline({attempt(true, Confidence::Guess)}) == "One question, and you were right.");
    CHECK(headline({attempt(false, Confidence::FairlySure)})
          == "Not one right this time; the receipts say where to look.");
    rounds::Attempt late = attempt(false, Confidence::Guess);
    late.answer = quiz::NoAnswer{};
    CHECK(headline({attempt(true, Confidence::FairlySure), late}) == "You were right once of 2.");
    CHECK(headline({}) == "You stopped before the first receipt.");
}

TEST_CASE("screens::article_line - leaves out what an article does not say")
{
    text::Article article = make::articles().front();
    CHECK(screens::article_line(english, article) == "The Courier");
    article.report = text::Report{"The night of the lamp", "The Courier"};
    article.published = std::chrono::year{2025} / std::chrono::March / 20;
    CHECK(screens::article_line(english, article) == "The Courier · digest · 20 March 2025");
}

TEST_CASE("screens::language_name - a known language by its name, another one by its tag")
{
    CHECK(screens::language_name(english, "en-GB") == "English");
    CHECK(screens::language_name(english, "tlh") == "tlh");
}

TEST_CASE("screens::left_out_of_pack - says how many questions can't be asked, and why")
{
    quiz::ReadyPack pack = make::ready({make::choice()});
    CHECK(screens::left_out_of_pack(english, pack).empty());
    pack.left_out = {{{"a"}, "the passage it needs is no longer in the article"}};
    CHECK(screens::left_out_of_pack(english, pack)
          == "1 question of the pack can’t be asked: 1 because the passage it needs is no longer in the article.");
    pack.left_out.push_back({{"b"}, "it has a mistake in line 12 of the pack"});
    CHECK(screens::left_out_of_pack(english, pack)
          == "2 questions of the pack can’t be asked: 1 because the passage it needs is no longer in the article; 1 "
             "because it has a mistake in line 12 of the pack.");
}

TEST_CASE("screens::reason_words - every reason that the pack's reader gives can be translated")
{
    const std::string source = std::string(RECEIPTS_SOURCE_DIR) + "/game/";
    const std::string reader = support::read_file(source + "pack/ready.cpp");
    const std::string words = support::read_file(source + "screens/words_round.cpp");
    const std::string before = "return \"";
    std::size_t reasons = 0;
    for (std::size_t at = reader.find(before); at != std::string::npos; at = reader.find(before, at + 1)) {
        const std::size_t begin = at + before.size();
        const std::string reason = reader.substr(begin, reader.find('"', begin) - begin);
        CHECK_MESSAGE(words.find("message(\"" + reason + "\")") != std::string::npos, reason);
        CHECK(screens::reason_words(english, reason) == reason);
        ++reasons;
    }
    CHECK(reasons >= 5);
    CHECK(reader.find("\"it has a mistake in line {} of the pack\"") != std::string::npos);
}

TEST_CASE("screens::reason_words - a reason that is not known is told as it is")
{
    CHECK(screens::reason_words(english, "the dog ate it") == "the dog ate it");
    CHECK(screens::reason_words(english, "it has a mistake in line twelve") == "it has a mistake in line twelve");
}

TEST_CASE("screens::number_in_words - up to twelve, then in figures")
{
    CHECK(screens::number_in_words(english, 1) == "one");
    CHECK(screens::number_in_words(english, 12) == "twelve");
    CHECK(screens::number_in_words(english, 13) == "13");
    CHECK(screens::number_in_words(english, 0) == "0");
}

TEST_CASE("screens::partial_credit - how many pairs of an order were right, and of nothing else")
{
    CHECK(screens::partial_credit(english, make::order(), {false, 4.0 / 6}) == "4 of 6");
    CHECK(screens::partial_credit(english, make::order(), {false, 0}) == "0 of 6");
    CHECK(screens::partial_credit(english, make::order(), {true, 1}).empty());
    CHECK(screens::partial_credit(english, make::choice(), {false, 0}).empty());
}

TEST_CASE("screens::not_reviewed - all, some or none of a pack's questions")
{
    screens::PackEntry pack{.playable = 9};
    CHECK(screens::not_reviewed(english, pack).empty());
    pack.unreviewed = 1;
    CHECK(screens::not_reviewed(english, pack) == "Nobody has read over 1 of its 9 questions yet.");
    pack.unreviewed = 9;
    CHECK(screens::not_reviewed(english, pack) == "Not reviewed: nobody has read over its questions yet.");
}

TEST_CASE("screens::today_words - the day as a newspaper says it, and nothing for no day")
{
    CHECK(screens::today_words(english, std::chrono::year{2026} / std::chrono::November / 20) == "Friday, 20 November");
    CHECK(screens::today_words(english, {}).empty());
}

TEST_CASE("screens::left_out_reasons - a long list ends in a sum")
{
    CHECK(screens::left_out_reasons(english, {{4, "a"}, {3, "b"}, {2, "c"}, {1, "d"}, {1, "e"}})
          == "4 because a; 3 because b; 2 because c; 2 for other reasons");
    CHECK(screens::left_out_reasons(english, {}).empty());
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

TEST_CASE("screens::from_the_left - a path keeps its beginning on the left where the language runs from the right")
{
    CHECK(screens::from_the_left(english, "/home/a.html") == "/home/a.html");
    CHECK(screens::from_the_left(support::shipped_language("ar"), "/home/a.html") == "\u2066/home/a.html\u2069");
}
