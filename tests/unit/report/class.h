// SPDX-License-Identifier: MIT
#pragma once

#include "base/rng.h"
#include "report/report.h"
#include "room/codec.h"
#include "unit/room/class.h"

/// Classes for the tests of reports.
namespace lesson {

using learn::Confidence;
using school::Class;
using school::StudentId;

inline report::Occasion occasion()
{
    return {.number = 3, .began = {1'763'640'000'000}, .offset = std::chrono::minutes(60)};
}

inline report::Report report_of(const Class& made, report::Names names = report::Names::Shown)
{
    return report::make(made.pack, made.state, occasion(), names, base::Language());
}

inline std::vector<std::string> lines_of(const Class& made)
{
    std::vector<std::string> lines;
    for (const room::Event& event : made.events) {
        lines.push_back(room::encode(event));
    }
    return lines;
}

/// A student answers the question of the class, rightly or not, and leaves the second step out.
inline void give(Class& made, StudentId id, const quiz::Answer& answer, Confidence confidence = Confidence::FairlySure)
{
    const school::TurnIndex turn = made.state.turn;
    REQUIRE(made.answer(id, answer, confidence) == school::Outcome::Accepted);
    if (made.student(id).pointing) {
        REQUIRE(made.put(room::SkippedPointing{id, turn}) == school::Outcome::Accepted);
    }
}

inline void show_and_go_on(Class& made)
{
    REQUIRE(made.say(room::Show{}) == school::Outcome::Accepted);
    REQUIRE(made.say(room::Next{}) == school::Outcome::Accepted);
}

/// Plays to the end: of `count` students the first ones are right, as many as `right` says for the turn.
template <class Right> void play(Class& made, std::size_t count, const Right& right)
{
    while (made.is<room::Asking>()) {
        for (std::size_t i = 0; i < count; ++i) {
            const bool is_right = i < right(made.state.turn.value);
            give(made, {i}, is_right ? school::right_answer(made.item()) : school::wrong_answer(made.item()),
                 is_right ? Confidence::Certain : Confidence::Guess);
        }
        show_and_go_on(made);
    }
}

inline std::vector<std::string> names(std::size_t count)
{
    std::vector<std::string> all;
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back(std::string("Pupil ") + static_cast<char>('A' + i / 26) + static_cast<char>('a' + i % 26));
    }
    return all;
}

/// A class of `count` that has played all kinds of question to the end; of each question one half was right.
inline Class whole(std::size_t count = 30)
{
    Class made = school::started(names(count), make::all_kinds());
    play(made, count, [&](std::size_t) { return count / 2; });
    return made;
}

}
