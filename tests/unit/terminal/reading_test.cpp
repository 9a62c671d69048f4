// SPDX-License-Identifier: MIT
#include "terminal/reading.h"

#include "support/make.h"
#include "terminal/asking.h"
#include "terminal/sheet.h"

#include <doctest/doctest.h>

using learn::Confidence;
using quiz::Answer;

namespace {

/// Reads a line against a question whose options are shown in the order of the file, the second first.
terminal::Reading read(const quiz::Question& question, std::string_view line)
{
    const quiz::ReadyPack pack = make::ready({question});
    const std::vector<std::size_t> order = {1, 0, 2};
    const auto sentences = terminal::sentences_of(pack, pack.items[0]);
    return terminal::read_answer({pack.items[0], order, sentences}, line);
}

std::optional<Answer> answer(const quiz::Question& question, std::string_view line)
{
    return read(question, line).answer;
}

quiz::Question with_options(const std::vector<std::string>& texts)
{
    quiz::Question question = make::choice();
    question.options.clear();
    for (const std::string& text : texts) {
        question.options.push_back({text, ""});
    }
    return question;
}

}

TEST_CASE("terminal::read_answer - an option by letter, number or words")
{
    const Answer first_shown = quiz::PickedOption{1};
    for (const char* line : {"a", "A", "a.", "1", "Ana Reis", "ana reis", "ANA  REIS."}) {
        CAPTURE(line);
        CHECK(answer(make::choice(), line) == first_shown);
    }
    CHECK(answer(make::choice(), "c") == Answer{quiz::PickedOption{2}});
}

TEST_CASE("terminal::read_answer - the end of the line says how sure the player is")
{
    CHECK(read(make::choice(), "b 2").answer == Answer{quiz::PickedOption{0}});
    CHECK(read(make::choice(), "b 2").confidence == Confidence::FairlySure);
    CHECK(read(make::choice(), "Tomas Lund   3").answer == Answer{quiz::PickedOption{0}});
    CHECK(read(make::choice(), "Tomas Lund   3").confidence == Confidence::Certain);
    CHECK_FALSE(read(make::choice(), "b").confidence.has_value());
}

TEST_CASE("terminal::read_answer - what is no answer is not taken for one")
{
    for (const char* line :
         {"", " ", "d", "0", "4", "-1", "ana", "b 4", "b 0", "2 2 2", "b b", "99999999999999999999"}) {
        CAPTURE(line);
        CHECK_FALSE(answer(make::choice(), line).has_value());
    }
}

TEST_CASE("terminal::read_answer - where options are figures, a figure is an answer and not a place")
{
    const quiz::Question boats = with_options({"2", "3", "14"});
    CHECK(answer(boats, "3") == Answer{quiz::PickedOption{1}});
    CHECK(answer(boats, "14 1") == Answer{quiz::PickedOption{2}});
    CHECK_FALSE(answer(boats, "1").has_value());
    CHECK_FALSE(answer(with_options({"2 boats", "3 boats", "4 boats"}), "3").has_value());
    CHECK(answer(with_options({"May 2", "May", "June"}), "May 2") == Answer{quiz::PickedOption{0}});
}

TEST_CASE("terminal::read_answer - a verdict by its letter, its place or its words")
{
    const Answer missing = quiz::PickedVerdict{quiz::Verdict::NotInArticle};
    for (const char* line : {"n", "N", "c", "3", "not in the article", "Not in the article."}) {
        CAPTURE(line);
        CHECK(answer(make::verdict(), line) == missing);
    }
    CHECK(answer(make::verdict(), "s") == Answer{quiz::PickedVerdict{quiz::Verdict::Supported}});
    CHECK(answer(make::verdict(), "refuted 3") == Answer{quiz::PickedVerdict{quiz::Verdict::Refuted}});
    CHECK(read(make::verdict(), "r 1").confidence == Confidence::Guess);
    CHECK_FALSE(answer(make::verdict(), "d").has_value());
    CHECK_FALSE(answer(make::verdict(), "maybe").has_value());
}

TEST_CASE("terminal::read_answer - a sentence by its number")
{
    const auto articles = make::articles();
    const Answer third = quiz::PickedSentence{{articles[0].id, articles[0].text.sentences().at(2)}};
    CHECK(answer(make::locate(), "3") == third);
    CHECK(read(make::locate(), "3 2").answer == third);
    CHECK(read(make::locate(), "3 2").confidence == Confidence::FairlySure);
    CHECK_FALSE(answer(make::locate(), "0").has_value());
    CHECK_FALSE(answer(make::locate(), "99").has_value());
    CHECK_FALSE(answer(make::locate(), "c").has_value());
}

TEST_CASE("terminal::read_confidence - a number or the words for it")
{
    CHECK(terminal::read_confidence("1") == Confidence::Guess);
    CHECK(terminal::read_confidence("a guess") == Confidence::Guess);
    CHECK(terminal::read_confidence("Guess") == Confidence::Guess);
    CHECK(terminal::read_confidence("fairly sure") == Confidence::FairlySure);
    CHECK(terminal::read_confidence("Certain.") == Confidence::Certain);
    CHECK_FALSE(terminal::read_confidence("4").has_value());
    CHECK_FALSE(terminal::read_confidence("").has_value());
    CHECK_FALSE(terminal::read_confidence("sure").has_value());
}

TEST_CASE("terminal::read_answer - a number as people write it, and how sure after it")
{
    const auto number = [](double value) { return std::optional<Answer>(quiz::GivenNumber{value}); };
    CHECK(answer(make::number(), "12") == number(12));
    CHECK(answer(make::number(), "about 12 boats") == number(12));
    CHECK(answer(make::number(), "1 200") == number(1200));
    CHECK(read(make::number(), "12 3").answer == number(12));
    CHECK(read(make::number(), "12 3").confidence == Confidence::Certain);
    CHECK(read(make::number(), "1 200 2").answer == number(1200));
    CHECK_FALSE(read(make::number(), "12").confidence.has_value());
    CHECK_FALSE(answer(make::number(), "twelve").has_value());
    CHECK_FALSE(answer(make::number(), "12 or 13").has_value());
}

TEST_CASE("terminal::read_answer - a day as people write it, without the year too")
{
    const Answer repairs = quiz::GivenDay{std::chrono::year{2021} / 5 / 10};
    for (const char* line : {"2021-05-10", "10 May 2021", "May 10, 2021", "10/5/2021", "10 may", "10.5."}) {
        CAPTURE(line);
        CHECK(answer(make::date(), line) == repairs);
    }
    CHECK(read(make::date(), "10 May 2").answer == repairs);
    CHECK(read(make::date(), "10 May 2").confidence == Confidence::FairlySure);
    CHECK(read(make::date(), "10 May 2021 3").confidence == Confidence::Certain);
    CHECK_FALSE(answer(make::date(), "May").has_value());
    CHECK_FALSE(answer(make::date(), "32 May 2021").has_value());
}

TEST_CASE("terminal::read_answer - an order by the numbers on screen")
{
    const quiz::ReadyPack pack = make::ready({make::order()});
    const std::vector<std::size_t> shown = {2, 0, 3, 1};
    const auto read_order = [&](std::string_view line) {
        return terminal::read_answer({pack.items[0], shown, {}}, line);
    };
    const Answer right = quiz::GivenOrder{{0, 1, 2, 3}};
    for (const char* line : {"2 4 1 3", "2, 4, 1, 3", "2413", "2 4 13"}) {
        CAPTURE(line);
        CHECK(read_order(line).answer == right);
    }
    CHECK(read_order("2 4 1 3 3").answer == right);
    CHECK(read_order("2 4 1 3 3").confidence == Confidence::Certain);
    CHECK(read_order("1 2 3 4").answer == Answer{quiz::GivenOrder{{2, 0, 3, 1}}});
    for (const char* line : {"", "2 4 1", "2 4 1 1", "2 4 1 5", "2 4 1 3 9", "2-4-1-3", "first", "0 1 2 3"}) {
        CAPTURE(line);
        CHECK_FALSE(read_order(line).answer.has_value());
    }
}

TEST_CASE("terminal::read_answer - the changed word by its own letters or its number")
{
    const Answer twenty = quiz::PickedWord{16, 18};
    CHECK(answer(make::altered(), "20") == twenty);
    CHECK(answer(make::altered(), "4") == twenty);
    CHECK(read(make::altered(), "4 2").answer == twenty);
    CHECK(read(make::altered(), "4 2").confidence == Confidence::FairlySure);
    CHECK(answer(make::altered(), "Storm") == Answer{quiz::PickedWord{4, 9}});
    CHECK(answer(make::altered(), "20 boats") == Answer{quiz::PickedWord{16, 24}});
    CHECK_FALSE(answer(make::altered(), "7").has_value());
    CHECK_FALSE(answer(make::altered(), "12").has_value());
    CHECK_FALSE(answer(make::altered(), "...").has_value());
    quiz::Question twice = make::altered();
    twice.prompt = "The mayor and the 20 boats.";
    CHECK_FALSE(answer(twice, "the").has_value());
    CHECK(answer(twice, "4") == Answer{quiz::PickedWord{14, 17}});
}

TEST_CASE("terminal::read_answer - words that are typed are taken as they stand")
{
    CHECK(answer(make::short_answer(), "Tomas Lund") == Answer{quiz::TypedText{"Tomas Lund"}});
    CHECK(read(make::short_answer(), "Apollo 2").answer == Answer{quiz::TypedText{"Apollo 2"}});
    CHECK_FALSE(read(make::short_answer(), "Apollo 2").confidence.has_value());
    CHECK_FALSE(answer(make::short_answer(), "").has_value());
}

TEST_CASE("terminal::read_answer - a comparison by its letter, its place or its words")
{
    const Answer one = quiz::PickedComparison{quiz::Comparison::OnlyOneSays};
    for (const char* line : {"o", "O", "3", "only one says", "Only one says."}) {
        CAPTURE(line);
        CHECK(answer(make::compare(), line) == one);
    }
    CHECK(answer(make::compare(), "a") == Answer{quiz::PickedComparison{quiz::Comparison::Agree}});
    CHECK(answer(make::compare(), "2") == Answer{quiz::PickedComparison{quiz::Comparison::Disagree}});
    CHECK(read(make::compare(), "d 1").confidence == Confidence::Guess);
    CHECK_FALSE(answer(make::compare(), "b").has_value());
    CHECK_FALSE(answer(make::compare(), "4").has_value());
}
