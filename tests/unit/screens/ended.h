// SPDX-License-Identifier: MIT
#pragma once

#include "screens/state.h"
#include "support/make.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

/// Rounds that are over, and what is on record of others, made by hand: no rules are asked.
namespace ended {

using learn::Confidence;
using quiz::Verdict;

/// A finished round of all questions of a pack, without an answer yet.
inline rounds::State round(const quiz::ReadyPack& pack, std::vector<std::string> players = {"Ana"})
{
    rounds::State made;
    made.players = std::move(players);
    for (const quiz::Item& item : pack.items) {
        made.questions.push_back(item.question.id);
    }
    made.phase = rounds::Finished{};
    return made;
}

/// Adds an attempt at a turn with the points it earns.
inline rounds::Attempt& attempt(rounds::State& round, std::size_t turn, bool right, Confidence confidence,
                                std::size_t seat = 0)
{
    rounds::Attempt made;
    made.turn = {turn};
    made.player = {seat};
    made.question = round.questions.at(turn);
    made.confidence = confidence;
    made.grade = {right, right ? 1.0 : 0.0};
    made.answer_points = learn::answer_points(confidence, right);
    round.attempts.push_back(made);
    return round.attempts.back();
}

/// The state in which the results of a round show, of a player called Ana who sits at the desk.
inline screens::State results(const quiz::ReadyPack& pack, rounds::State round)
{
    screens::State state;
    state.screen = screens::Results{};
    state.pack = std::make_shared<const quiz::ReadyPack>(pack);
    state.pack_path = "storm.toml";
    state.round = std::move(round);
    state.players = {{{1}, "Ana", 4, 48}};
    state.seated = {1};
    state.ui.focused = {"again"};
    return state;
}

/// `count` times the same verdict on like claims, as answers of one round.
inline void judge(std::vector<learn::Graded>& answers, Verdict truth, Verdict said, std::size_t count,
                  std::size_t round = 1)
{
    for (std::size_t i = 0; i < count; ++i) {
        const bool right = truth == said;
        const Confidence confidence = i % 3 == 0 ? Confidence::Certain : Confidence::FairlySure;
        answers.push_back({.kind = quiz::Kind::Verdict,
                           .skill = quiz::Skill::Support,
                           .right = right,
                           .credit = right ? 1.0 : 0.0,
                           .confidence = confidence,
                           .truth = truth,
                           .said = said,
                           .answer_points = learn::answer_points(confidence, right),
                           .round = round});
    }
}

/// The record of somebody who tells apart well and doubts a little too much, over three rounds.
inline screens::Standing doubter()
{
    std::vector<learn::Graded> answers;
    for (std::size_t round = 1; round <= 3; ++round) {
        judge(answers, Verdict::Supported, Verdict::Supported, 5, round);
        judge(answers, Verdict::Supported, Verdict::Refuted, 3, round);
        judge(answers, Verdict::Refuted, Verdict::Refuted, round == 1 ? 6 : 7, round);
        judge(answers, Verdict::NotInArticle, Verdict::Supported, round == 1 ? 2 : 1, round);
        answers.push_back({.kind = quiz::Kind::Choice,
                           .skill = quiz::Skill::Who,
                           .right = true,
                           .credit = 1,
                           .confidence = Confidence::Guess,
                           .answer_points = 1,
                           .evidence_points = 1,
                           .round = round});
    }
    return screens::standing_of(answers);
}

/// The record of somebody who calls everything refuted.
inline screens::Standing denier()
{
    std::vector<learn::Graded> answers;
    judge(answers, Verdict::Supported, Verdict::Refuted, 8);
    judge(answers, Verdict::Refuted, Verdict::Refuted, 16);
    return screens::standing_of(answers);
}

/// The record of somebody of whom nothing can be told yet: `supported` and `refuted` claims, all judged rightly.
inline screens::Standing beginner(std::size_t supported, std::size_t refuted)
{
    std::vector<learn::Graded> answers;
    judge(answers, Verdict::Supported, Verdict::Supported, supported);
    judge(answers, Verdict::Refuted, Verdict::Refuted, refuted);
    return screens::standing_of(answers);
}

/// A round of nine kinds, played to its end by Ana: a claim called wrong, an order nearly right.
inline screens::State played_by_one()
{
    const quiz::ReadyPack pack = make::ready(make::all_kinds());
    rounds::State done = round(pack);
    for (std::size_t turn = 0; turn < done.questions.size(); ++turn) {
        const bool right = turn % 3 != 1;
        attempt(done, turn, right, right ? Confidence::Certain : Confidence::FairlySure).evidence_points
            = turn % 4 == 0 ? 1 : 0;
    }
    done.attempts[1].answer = quiz::PickedVerdict{Verdict::Supported};
    done.attempts[5].grade = {false, 4.0 / 6};
    done.attempts[5].answer_points = -2;
    done.attempts[7].answer = quiz::NoAnswer{};
    done.attempts[7].grade = {};
    done.attempts[7].answer_points = 0;
    return results(pack, done);
}

/// A round of three at one desk, of whom two share the first place; Ben's results show.
inline screens::State played_by_three()
{
    const quiz::ReadyPack pack = make::ready(make::all_kinds());
    rounds::State done = round(pack, {"Ana", "Ben", "ليلى"});
    for (std::size_t turn = 0; turn < 4; ++turn) {
        attempt(done, turn, turn != 1, Confidence::FairlySure, 0);
        attempt(done, turn, turn != 2, Confidence::FairlySure, 1);
        attempt(done, turn, turn == 3, Confidence::Guess, 2);
    }
    screens::State state = results(pack, done);
    state.screen = screens::Results{{1}};
    return state;
}

}
