// SPDX-License-Identifier: MIT
#include "screens/receipt_words.h"

#include "printed.h"

#include <doctest/doctest.h>

namespace {

using printed::Confidence;
using printed::Given;

const base::Language english;

/// What a receipt says of one player's answer: what they said, then what is right, a line each.
std::string told(const quiz::Question& question, const Given& given)
{
    const quiz::ReadyPack pack = printed::pack(question);
    const screens::State state = printed::receipt(pack, {given});
    const auto facts = screens::receipt_facts(pack, *state.round, {0}, rounds::PlayerIndex{0});
    std::string words = screens::said(english, facts, *facts.attempt).words;
    for (const screens::Printed& line : screens::corrections(english, facts.item->question, *facts.attempt)) {
        words += "\n" + line.words;
    }
    return words;
}

quiz::PickedWord word(std::string_view words)
{
    const std::size_t at = make::altered().prompt.find(words);
    return {at, at + words.size()};
}

}

TEST_CASE("screens::said - a right answer needs no more words")
{
    CHECK(told(make::choice(), {quiz::PickedOption{1}}) == "You said Ana Reis, fairly sure.");
    CHECK(told(make::number(), {quiz::GivenNumber{12}, Confidence::Guess}) == "You said 12 boats, as a guess.");
    CHECK(told(make::short_answer(), {quiz::TypedText{"tomas lund"}, Confidence::Certain})
          == "You said tomas lund, certain.");
}

TEST_CASE("screens::corrections - a wrong answer is told what is right, by the kind of its question")
{
    using std::chrono::May, std::chrono::year;
    CHECK(told(make::choice(), {quiz::PickedOption{0}})
          == "You said Tomas Lund, fairly sure.\nThe report says Ana Reis.");
    CHECK(told(make::verdict(), {quiz::PickedVerdict{quiz::Verdict::Supported}})
          == "You said Supported, fairly sure.\nThe claim is refuted.");
    CHECK(told(make::date(), {quiz::GivenDay{year{2021} / May / 3}})
          == "You said 3 May 2021, fairly sure.\nThe report says 10 May 2021.");
    CHECK(told(make::altered(), {word("boats")}) == "You chose boats, fairly sure.\nThe report says 12, not 20.");
    CHECK(told(make::compare(), {quiz::PickedComparison{quiz::Comparison::Agree}})
          == "You said They agree, fairly sure.\nThe two articles disagree.");
}

TEST_CASE("screens::corrections - a number within its tolerance is told the number and what counts")
{
    const std::string counts = "Anything from 11 to 13 boats counts as right.";
    CHECK(told(make::number(), {quiz::GivenNumber{13}})
          == "You said 13 boats, fairly sure.\nThe report says 12 boats.\n" + counts);
    CHECK(told(make::number(), {quiz::GivenNumber{14}})
          == "You said 14 boats, fairly sure.\nThe report says 12 boats.\n" + counts);
}

TEST_CASE("screens::corrections - a day within its tolerance is told the day and what counts")
{
    using std::chrono::May, std::chrono::year;
    quiz::Question question = make::date();
    std::get<quiz::Date>(question.body).tolerance_days = 10;
    CHECK(told(question, {quiz::GivenDay{year{2021} / May / 12}})
          == "You said 12 May 2021, fairly sure.\nThe report says 10 May 2021.\n"
             "Any day from 30 April 2021 to 20 May 2021 counts as right.");
}

TEST_CASE("screens::corrections - a slip of spelling is named, and another name for the same is completed")
{
    CHECK(told(make::short_answer(), {quiz::TypedText{"Tomas Lumd"}})
          == "You said Tomas Lumd, fairly sure.\nThe report says Tomas Lund.\nA small slip of spelling is forgiven.");
    CHECK(told(make::short_answer(), {quiz::TypedText{"Lund"}})
          == "You said Lund, fairly sure.\nThe report says Tomas Lund.");
}

TEST_CASE("screens::said - an order says how many of its pairs were right")
{
    CHECK(told(make::order(), {quiz::GivenOrder{{1, 0, 3, 2}}})
          == "You put 4 of 6 pairs in the right order, fairly sure.\nThe right order:");
    CHECK(told(make::order(), {quiz::GivenOrder{{0, 1, 2, 3}}, Confidence::Certain})
          == "You put all in the right order, certain.");
}

TEST_CASE("screens::said - a sentence is quoted where it was the wrong one")
{
    const quiz::ReadyPack pack = printed::pack(make::locate());
    CHECK(told(make::locate(), {quiz::PickedSentence{printed::passage(pack)}, Confidence::Guess})
          == "You found the sentence, as a guess.");
    CHECK(told(make::locate(), {quiz::PickedSentence{printed::elsewhere(pack)}})
          == "You chose “The council says that everybody was safe.”, fairly sure.");
}

TEST_CASE("screens::said - without an answer there is no word of how sure it was")
{
    CHECK(told(make::choice(), {quiz::NoAnswer{}, Confidence::Certain})
          == "The time was up.\nThe report says Ana Reis.");
}

TEST_CASE("screens::said_in_brief - fits on a line of the till")
{
    const auto brief = [](const quiz::Question& question, const Given& given) {
        const screens::State state = printed::receipt(question, {given});
        return screens::said_in_brief(english, question, state.round->attempts.front());
    };
    CHECK(brief(make::choice(), {quiz::PickedOption{1}}) == "Ana Reis, fairly sure");
    CHECK(brief(make::choice(), {quiz::NoAnswer{}}) == "no answer in time");
    CHECK(brief(make::order(), {quiz::GivenOrder{{1, 0, 3, 2}}}) == "4 of 6 pairs in order, fairly sure");
    const quiz::ReadyPack pack = printed::pack(make::locate());
    CHECK(brief(make::locate(), {quiz::PickedSentence{printed::elsewhere(pack)}})
          == "chose another sentence, fairly sure");
}

TEST_CASE("screens::pays_from - only what cost points is spoken of")
{
    const auto hint = [](const Given& given) {
        const screens::State state = printed::receipt(make::choice(), {given});
        return screens::pays_from(english, state.round->attempts.front());
    };
    CHECK(hint({quiz::PickedOption{0}, Confidence::Certain}) == "Being certain pays from 80 % right upwards.");
    CHECK(hint({quiz::PickedOption{0}, Confidence::FairlySure}) == "Being fairly sure pays from 67 % right upwards.");
    CHECK(hint({quiz::PickedOption{0}, Confidence::Guess}).empty());
    CHECK(hint({quiz::PickedOption{1}, Confidence::Certain}).empty());
    CHECK(hint({quiz::NoAnswer{}, Confidence::Certain}).empty());
}

TEST_CASE("screens::earned_for - an order that earned a part says how much of it was right, and why it paid so")
{
    const auto lines = [](const std::vector<std::size_t>& order, Confidence confidence) {
        const screens::State state = printed::receipt(make::order(), {{quiz::GivenOrder{order}, confidence}});
        const rounds::Attempt& attempt = state.round->attempts.front();
        return screens::earned_for(english, make::order(), attempt) + "\n" + screens::pays_from(english, attempt);
    };
    const std::string counts = "Each pair in order counts for you, each other one against you.";
    CHECK(lines({1, 0, 2, 3}, Confidence::Certain) == "5 of 6 pairs in order, certain\n" + counts);
    CHECK(lines({1, 0, 2, 3}, Confidence::Guess) == "5 of 6 pairs in order, as a guess\n");
    CHECK(lines({3, 2, 1, 0}, Confidence::Certain) == "Answer, certain\nBeing certain pays from 80 % right upwards.");
    CHECK(lines({0, 1, 2, 3}, Confidence::Certain) == "Answer, certain\n");
}

TEST_CASE("screens::source_chain - leads from those who say it to the article, also where lines run from the right")
{
    text::Article article = make::articles().front();
    quiz::Question question = make::choice();
    CHECK(screens::source_chain(article, question).empty());
    question.attribution = {"The Courier", "The harbour log", "Ana Reis"};
    CHECK(screens::source_chain(article, question) == "The Courier ← The harbour log ← Ana Reis");
    article.outlet = "الفصل";
    question.attribution = {"رويترز"};
    CHECK(screens::source_chain(article, question) == "الفصل → \u2068رويترز\u2069");
}

TEST_CASE("screens::read_out - says whether it was right, what was said and what is right")
{
    const quiz::ReadyPack pack = printed::pack(make::choice());
    const screens::State state
        = printed::receipt(pack, {{quiz::PickedOption{0}}, {quiz::PickedOption{1}}}, {"Ana", "Ben"});
    CHECK(screens::read_out(english, screens::receipt_facts(pack, *state.round, {0}, rounds::PlayerIndex{0}))
          == "Wrong. You said Tomas Lund, fairly sure. The report says Ana Reis.");
    CHECK(screens::read_out(english, screens::receipt_facts(pack, *state.round, {0}, rounds::PlayerIndex{1}))
          == "Right. You said Ana Reis, fairly sure.");
    CHECK(screens::read_out(english, screens::receipt_facts(pack, *state.round, {0}, std::nullopt))
          == "The report says Ana Reis.");
}
