// SPDX-License-Identifier: MIT
#pragma once

#include "room/event.h"
#include "room/reason.h"

#include <cstring>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace room {

/// Milliseconds on the class's own clock, which stands while the class is paused, looks back or has stopped.
struct ClassTime {
    std::int64_t milliseconds = 0;

    auto operator<=>(const ClassTime&) const = default;
};

/// A student, whole.
struct Student {
    Name name;
    base::Sha256 token; ///< its hash
    base::Timestamp joined;
    ClassTime since; ///< when they came in; at their own pace, when their question came up
    TurnIndex first; ///< the first question that they could answer
    TurnIndex turn; ///< at their own pace: where they are; the count of questions when they are through
    std::vector<rounds::Attempt> attempts; ///< by turn, each turn at most once
    bool pointing = false; ///< the latest attempt waits for its second step
    bool removed = false;
    bool no_limit = false; ///< no timer for them
    std::optional<std::size_t> team;

    bool operator==(const Student&) const = default;
};

/// Before the first question.
struct Lobby {
    bool operator==(const Lobby&) const = default;
};

/// A question waits for the class's answers.
struct Asking {
    ClassTime since;
    std::int64_t extra_milliseconds = 0; ///< by which the teacher extended it
    bool time_up = false; ///< from now on only those answer who have no timer

    bool operator==(const Asking&) const = default;
};

/// The receipt of the class's question.
struct Showing {
    ClassTime since;
    bool operator==(const Showing&) const = default;
};

/// Everybody is where their own pace has taken them.
struct OwnPace {
    bool operator==(const OwnPace&) const = default;
};

/// The results.
struct Finished {
    bool operator==(const Finished&) const = default;
};

using Phase = std::variant<Lobby, Asking, Showing, OwnPace, Finished>;

/// What has become of a question of the class: nobody has seen its receipt, everybody has, or it counts for nobody.
enum class Fate { Open, Told, Skipped };

/// How teams are made, and how many are in each.
struct Teams {
    TeamsBy by = TeamsBy::Choice;
    std::vector<std::size_t> sizes; ///< of each team, without those who were removed; empty: no teams

    bool operator==(const Teams&) const = default;
};

/// The hash of a hash: its first bytes.
struct FirstBytes {
    std::size_t operator()(const base::Sha256& digest) const noexcept
    {
        std::size_t first = 0;
        std::memcpy(&first, digest.bytes.data(), sizeof first);
        return first;
    }
};

/// Students by a hash that only they can have the secret of.
using StudentsByHash = std::unordered_map<base::Sha256, StudentId, FirstBytes>;

/// A room, whole: a value that two machines reach by the same events. Neither the pack is in it nor who is connected.
struct State {
    bool opened = false;
    base::Sha256 pack_hash;
    std::uint64_t seed = 0;
    std::string code;
    base::Sha256 teacher; ///< hash of the teacher's secret
    std::optional<base::Sha256> handed; ///< hash of the secret that another device was given and has not used
    std::optional<int> seconds; ///< to answer in; at their own pace students have no timer
    rounds::Style style = rounds::Style::Questions;
    std::vector<quiz::QuestionId> questions;
    std::vector<std::vector<std::size_t>> option_orders; ///< as in `rounds::State`
    std::vector<Fate> fates; ///< of each question

    Pace pace = Pace::Teacher;
    std::optional<base::Timestamp> closes;
    Teams teams;
    bool locked = false;
    bool standings = false; ///< the class sees them
    bool names_hidden = false;

    Phase phase;
    TurnIndex turn; ///< of the class
    bool paused = false;
    bool stopped = false;
    std::optional<TurnIndex> looking_back; ///< the earlier receipt that is on every screen
    std::optional<base::Timestamp> standing_since; ///< when the class's clock was stopped
    std::int64_t stood = 0; ///< milliseconds that it stood before

    std::vector<Student> students;
    std::size_t answered = 0; ///< students, not removed, with an attempt at the class's question
    StudentsByHash by_token;
    StudentsByHash by_request;
    std::unordered_map<std::string, StudentId> by_look;
    std::deque<std::string> heard; ///< the ids of what the teacher said last
    base::Timestamp latest; ///< of the latest event: one that claims to be earlier counts as having happened now

    bool operator==(const State&) const = default;
};

/// What came of an event.
enum class Outcome {
    Accepted, ///< to be stored, then acknowledged
    Repeated, ///< it was accepted before: acknowledged again, not stored
    Refused ///< the state is as it was
};

/// Whose view an event changes, beside the teacher's.
enum class Audience { Nobody, Student, Everybody };

/// A room after an event.
struct Step {
    State state;
    Outcome outcome = Outcome::Accepted;
    Reason reason = Reason::Unknown; ///< of what was refused
    Audience audience = Audience::Nobody;
    StudentId student; ///< whose view changes; of Joined, who joined
};

/// The rules: pure, and as fast for thousands of students as for a few (but for what the teacher says to all at once).
/// Pass the state by move. Every accepted event with its outcome can be replayed.
Step update(const quiz::ReadyPack& pack, State state, const Event& event);

/// Why a room can't be opened like this, for the teacher; empty when it can.
std::string why_not(const quiz::ReadyPack& pack, const Opened& opening);

/// The student, or null when the room has none of that number.
const Student* find_student(const State& state, StudentId student);

/// The student whose token has this hash; also one who was removed.
std::optional<StudentId> student_of(const State& state, const base::Sha256& token);

/// The student who joined with a request of this hash.
std::optional<StudentId> student_of_request(const State& state, const base::Sha256& request);

/// What a teacher's secret opens: nothing; the class; or the class from a new device, after `TookOver`.
enum class Opens { Nothing, Class, ClassAfterTakingOver };

/// Takes the same time whatever the secret, whose hash this is.
Opens opened_by(const State& state, const base::Sha256& secret);

/// The attempt of a student at a turn, or null.
const rounds::Attempt* find_attempt(const Student& student, TurnIndex turn);

/// True when the receipt of an attempt has been on its student's screen, and the question counts.
bool is_told(const State& state, const Student& student, TurnIndex turn);

/// A student's points so far: of the questions whose receipt they have seen, so that points do not tell whether an
/// answer is right before its receipt does.
int points(const State& state, const Student& student);

/// The question of a turn, or null.
const quiz::Item* item_at(const quiz::ReadyPack& pack, const State& state, TurnIndex turn);

}
