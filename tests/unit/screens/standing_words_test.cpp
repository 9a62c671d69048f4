// SPDX-License-Identifier: MIT
#include "screens/standing_words.h"

#include "screens/standing.h"
#include "support/make.h"

#include <array>
#include <doctest/doctest.h>
#include <set>
#include <string>

namespace {

using screens::Shares;

const base::Language english;

/// Of `n` supported and `n` refuted claims, how many were called supported.
learn::Pooled pooled(std::size_t hits, std::size_t false_alarms, std::size_t n = 20)
{
    learn::Pooled made;
    made.answers.counts = {{{hits, n - hits, 0}, {false_alarms, n - false_alarms, 0}, {0, 0, 0}}};
    made.support = learn::discernment(learn::supported_or_not(made.answers));
    return made;
}

learn::Calibration calibrated(std::array<std::size_t, 3> right, std::array<std::size_t, 3> asked)
{
    std::vector<learn::Graded> answers;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        for (std::size_t j = 0; j < asked.at(i); ++j) {
            learn::Graded made;
            made.right = j < right.at(i);
            made.confidence = static_cast<learn::Confidence>(i + 1);
            answers.push_back(made);
        }
    }
    return learn::calibration(answers).value();
}

}

TEST_CASE("screens::telling_headline - how well, and which way, in one sentence")
{
    const auto says = [](const learn::Pooled& of) { return screens::telling_headline(english, of); };
    CHECK(says(pooled(17, 3)) == "You told true from false well, and leaned neither way.");
    CHECK(says(pooled(13, 1)) == "You told true from false well, and doubted a little too much.");
    CHECK(says(pooled(19, 7)) == "You told true from false well, and believed a little too much.");
    CHECK(says(pooled(10, 10)) == "You told true from false no better than a coin would.");
    CHECK(says(pooled(0, 0)) == "You doubted too much to tell true from false.");
    CHECK(says(pooled(20, 20)) == "You believed too much to tell true from false.");
    CHECK(says(pooled(20, 0)) == "You told true from false very well, and leaned neither way.");
}

TEST_CASE("screens::telling_headline - every pair of counts has a sentence, and one without a mistake blames nobody")
{
    std::set<std::string> sentences;
    for (std::size_t hits = 0; hits <= 20; ++hits) {
        for (std::size_t false_alarms = 0; false_alarms <= 20; ++false_alarms) {
            const std::string words = screens::telling_headline(english, pooled(hits, false_alarms));
            CHECK(words.rfind("You ", 0) == 0);
            sentences.insert(words);
        }
    }
    CHECK(sentences.size() >= 15);
    learn::Pooled unequal; // 8 supported claims and 80 others, all judged rightly
    unequal.answers.counts = {{{8, 0, 0}, {0, 80, 0}, {0, 0, 0}}};
    unequal.support = learn::discernment(learn::supported_or_not(unequal.answers));
    CHECK(learn::trust(unequal.support) == learn::Trust::TooSuspicious);
    CHECK(screens::telling_headline(english, unequal) == "You told true from false very well, and leaned neither way.");
    CHECK(screens::trust_sentence(english, unequal, Shares::Told) == "You leaned neither way.");
}

TEST_CASE("screens::trust_sentence - counts what went wrong, unless shares are not to be told")
{
    CHECK(screens::trust_sentence(english, pooled(13, 1), Shares::Told)
          == "You called 7 of 20 supported claims refuted.");
    CHECK(screens::trust_sentence(english, pooled(19, 7), Shares::Told)
          == "You believed 7 of 20 claims that are not supported.");
    learn::Pooled absent = pooled(13, 1);
    absent.answers.counts[0] = {13, 3, 4};
    CHECK(screens::trust_sentence(english, absent, Shares::Told)
          == "You called 7 of 20 supported claims refuted or not in the article.");
    for (const auto& each : {pooled(13, 1), pooled(19, 7), pooled(17, 3)}) {
        const std::string words = screens::trust_sentence(english, each, Shares::Untold);
        CHECK(words.find_first_of("0123456789") == std::string::npos);
    }
}

TEST_CASE("screens::telling_sentence - one answer to everything is told as such")
{
    CHECK(screens::telling_sentence(english, pooled(17, 3)) == "You sorted 34 of 40 claims rightly.");
    CHECK(screens::telling_sentence(english, pooled(0, 0))
          == "You called no claim supported. One answer to everything tells nothing apart.");
    CHECK(screens::telling_sentence(english, pooled(20, 20))
          == "You called every claim supported. One answer to everything tells nothing apart.");
}

TEST_CASE("screens::too_few_sentence - how many, never which")
{
    CHECK(screens::too_few_sentence(english, {5, 0}) == screens::too_few_sentence(english, {1, 4}));
    CHECK(screens::too_few_sentence(english, {1, 0}) == "At least one more claim, and you will know.");
    CHECK(screens::too_few_sentence(english, {8, 8}) == "At least 16 more claims, and you will know.");
    CHECK(screens::collected({8, 8}) == 0);
    CHECK(screens::collected({0, 4}) == doctest::Approx(0.75));
}

TEST_CASE("screens::calibration_sentence - the surest answers first, and advice only where it is due")
{
    const auto says = [](const learn::Calibration& of) { return screens::calibration_sentence(english, of); };
    CHECK(says(calibrated({0, 0, 5}, {0, 0, 9})) == "Certain, you were right 5 times of 9. Slow down there.");
    CHECK(says(calibrated({0, 0, 1}, {0, 9, 3})) == "Certain, you were right 1 time of 3. Slow down there.");
    CHECK(says(calibrated({0, 4, 9}, {0, 9, 10})) == "Fairly sure, you were right 4 times of 9. Look twice there.");
    CHECK(says(calibrated({4, 7, 9}, {5, 10, 10}))
          == "Guessing, you were right 4 times of 5. You know more than you think.");
    CHECK(says(calibrated({2, 7, 9}, {4, 10, 10}))
          == "You know what you know: you were about as often right as you were sure.");
    CHECK(says(calibrated({0, 10, 0}, {0, 10, 0})) == "You were right more often than you dared to say.");
    CHECK(says(calibrated({0, 0, 1}, {6, 0, 1})) == "You were a little surer than you were right.");
    CHECK(says(calibrated({0, 0, 2}, {0, 0, 2}))
          == "A few more answers, and this will say how well you know what you know.");
}

TEST_CASE("screens::certain_in_round - how often, or that it never came to it")
{
    CHECK(screens::certain_in_round(english, calibrated({0, 0, 3}, {0, 0, 4}))
          == "In this round, certain, you were right 3 times of 4.");
    CHECK(screens::certain_in_round(english, calibrated({1, 0, 0}, {4, 0, 0}))
          == "In this round you were never certain.");
}

TEST_CASE("screens::graded - a round's answers for the statistics, of one player, time that ran out apart")
{
    const quiz::ReadyPack pack = make::ready({make::verdict(), make::choice()});
    rounds::State round;
    round.attempts.resize(3);
    round.attempts[0].question = {"boats-claim"};
    round.attempts[0].answer = quiz::PickedVerdict{quiz::Verdict::Supported};
    round.attempts[0].confidence = learn::Confidence::Certain;
    round.attempts[1].question = {"caller"};
    round.attempts[1].answer = quiz::NoAnswer{};
    round.attempts[2].question = {"caller"};
    round.attempts[2].player = {1};
    const auto answers = screens::graded(pack, round, {0});
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].truth == quiz::Verdict::Refuted);
    CHECK(answers[0].said == quiz::Verdict::Supported);
    CHECK(answers[0].confidence == learn::Confidence::Certain);
    CHECK_FALSE(answers[1].confidence);
    CHECK_FALSE(answers[1].truth);
    round.attempts[0].question = {"unknown"};
    CHECK(screens::graded(pack, round, {0}).size() == 1);
}
