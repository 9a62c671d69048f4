// SPDX-License-Identifier: MIT
#pragma once

#include "room/state.h"

namespace room {

/// A room while an event is applied to it. A rule checks everything before it changes anything.
struct Floor {
    const quiz::ReadyPack& pack;
    State& state;
    base::Timestamp at;
};

/// What a rule says of an event.
struct Ruling {
    Outcome outcome = Outcome::Accepted;
    Reason reason = Reason::Unknown;
    Audience audience = Audience::Nobody;
    StudentId student;
};

Ruling refused(Reason reason);
Ruling repeated();
Ruling seen_by_nobody();
Ruling seen_by(StudentId student);
Ruling seen_by_everybody();

/// Puts the question of a turn to the class.
void ask(Floor& floor, TurnIndex turn);

/// Puts the receipt of the class's question on every screen.
void show_receipt(Floor& floor);

/// On to the next question, or to the results after the last.
void go_on(Floor& floor);

/// The results.
void finish(Floor& floor);

/// Puts a student into a team, or into none.
void put_in_team(State& state, Student& student, std::optional<std::size_t> team);

/// The team of somebody who comes in now, or comes back: none where students choose and still can.
std::optional<std::size_t> team_of_newcomer(const State& state);

/// The team with the fewest students, the first of several; nothing without teams.
std::optional<std::size_t> smallest_team(const State& state);

/// Applies what a student does.
Ruling apply(Floor& floor, const Joined& event);
Ruling apply(Floor& floor, const Rejoined& event);
Ruling apply(Floor& floor, const Answered& event);
Ruling apply(Floor& floor, const Pointed& event);
Ruling apply(Floor& floor, const SkippedPointing& event);
Ruling apply(Floor& floor, const WentOn& event);
Ruling apply(Floor& floor, const ChoseTeam& event);

/// Applies what the teacher says, which was not heard before.
Ruling obey(Floor& floor, const Command& command);

}
