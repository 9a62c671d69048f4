// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "quiz/resolve.h"
#include "screens/class_now.h"
#include "screens/state.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// What of a class its projector shows: worked out from the room, without drawing.
namespace screens {

/// What the window says while another device steers its class.
inline constexpr auto steered_elsewhere = base::message("Another device steers the class now. Here it is only shown.");

/// Where a class is: what its page shows. Earlier is a receipt that the class looks back at.
enum class ClassStage { Lobby, Question, Receipt, Earlier, OwnPace, Finished, Paused, Stopped };

/// Where a class is now.
ClassStage class_stage(const room::State& room);

/// The turn whose question or receipt shows.
room::TurnIndex class_turn(const room::State& room);

/// The time of the class at the window's time.
base::Timestamp class_time_now(const State& state);

/// Milliseconds that the class has left for its question, from 0; nothing without a timer.
std::optional<std::int64_t> class_time_left(const State& state);

/// How many have answered, and of how many who are here or have; at their own pace how many are through, of all.
struct AnsweredCount {
    std::size_t answered = 0;
    std::size_t of = 0;

    bool operator==(const AnsweredCount&) const = default;
};
AnsweredCount answered_count(const ClassNow& now);

/// The students who were not removed, in the order in which they joined.
std::vector<room::StudentId> students_in(const room::State& room);

/// How many gave an answer, and whether it is right.
struct ClassShare {
    std::string text;
    std::size_t count = 0;
    bool key = false;

    bool operator==(const ClassShare&) const = default;
};

/// The shares of the answers to a turn: all options in the order in which they are shown; of other kinds the eight most
/// frequent answers, and the right one where nobody gave it.
std::vector<ClassShare> class_shares(const base::Language& tr, const quiz::ReadyPack& pack, const room::State& room,
                                     room::TurnIndex turn);

/// How a class did.
struct ClassResult {
    std::size_t answers = 0; ///< to questions that count
    double right = 0; ///< of them, 0 to 1
    std::size_t questions = 0; ///< that count
    std::optional<room::TurnIndex> hardest; ///< by share, of those with three answers or more and some wrong
    double hardest_right = 0;

    bool operator==(const ClassResult&) const = default;
};
ClassResult class_result(const room::State& room);

/// How many of a class's questions nobody has read over.
std::size_t unreviewed_questions(const quiz::ReadyPack& pack, const room::State& room);

}
