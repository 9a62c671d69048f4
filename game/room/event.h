// SPDX-License-Identifier: MIT
#pragma once

#include "room/name.h"
#include "round/round.h"

#include <optional>
#include <string>
#include <variant>

namespace room {

/// The number of a student within a room, from 0, given once: the player of their attempts.
using StudentId = rounds::PlayerIndex;
using rounds::TurnIndex;

/// Who sets the pace: the teacher; the class and the clock; or every student for themselves, until a day on which the
/// room closes.
enum class Pace { Teacher, Automatic, Self };

/// How students come into teams.
enum class TeamsBy { Choice, Chance };

/// What can be switched.
enum class Switch { Off, On };

inline constexpr std::size_t most_students = 10'000;
inline constexpr std::size_t most_teams = 50;

/// Seconds by which the teacher can extend a question at once.
inline constexpr int most_extension = rounds::most_seconds;

// What the teacher says to the class. What does not fit the moment is refused.

/// The turn on the screen that something was said at, so that two devices, or a hasty finger, that mean one step do not
/// make two; nothing where it was not told, as in classes from before it was.
using SaidAt = std::optional<TurnIndex>;

/// Begins the first question; after a stop it goes on, like `Resume`.
struct Start {
    bool operator==(const Start&) const = default;
};
/// The class stands: nothing is answered, and no time passes.
struct Pause {
    bool operator==(const Pause&) const = default;
};
/// Ends a pause, and a stop.
struct Resume {
    bool operator==(const Resume&) const = default;
};
/// The receipt, now.
struct Show {
    SaidAt turn;
    bool operator==(const Show&) const = default;
};
/// On from a receipt, or back from an earlier one to where the class was.
struct Next {
    SaidAt turn;
    bool operator==(const Next&) const = default;
};
/// The question counts for nobody; on to the next.
struct Skip {
    SaidAt turn;
    bool operator==(const Skip&) const = default;
};
/// An earlier receipt on every screen.
struct Back {
    TurnIndex turn;
    bool operator==(const Back&) const = default;
};
/// More time for the running question; from now on, where its time is up.
struct Extend {
    int seconds = 0;
    bool operator==(const Extend&) const = default;
};
/// No timer for one student, or one again.
struct LiftLimit {
    StudentId student;
    Switch to = Switch::On;
    bool operator==(const LiftLimit&) const = default;
};
/// Nobody else comes in.
struct Lock {
    Switch to = Switch::On;
    bool operator==(const Lock&) const = default;
};
/// Another name for a student.
struct Rename {
    StudentId student;
    Name name;
    bool operator==(const Rename&) const = default;
};
/// A student is out of the class, with all that is theirs kept.
struct Remove {
    StudentId student;
    bool operator==(const Remove&) const = default;
};
/// A student who was removed is back.
struct Readmit {
    StudentId student;
    bool operator==(const Readmit&) const = default;
};
/// Whether the class sees the standings.
struct ShowStandings {
    Switch to = Switch::On;
    bool operator==(const ShowStandings&) const = default;
};
/// Whether students see the names of others.
struct HideNames {
    Switch to = Switch::On;
    bool operator==(const HideNames&) const = default;
};
/// The pace, in the lobby.
struct SetPace {
    Pace pace = Pace::Teacher;
    std::optional<base::Timestamp> closes; ///< with Pace::Self only, and always then
    bool operator==(const SetPace&) const = default;
};
/// The teams, in the lobby: none, or two or more.
struct SetTeams {
    std::size_t count = 0; ///< 0: no teams
    TeamsBy by = TeamsBy::Choice;
    bool operator==(const SetTeams&) const = default;
};
/// Makes a secret for another device; the present one holds until that is first used.
struct HandOver {
    base::Sha256 secret; ///< its hash
    bool operator==(const HandOver&) const = default;
};
/// The class goes on another day.
struct Stop {
    bool operator==(const Stop&) const = default;
};
/// The results; a question whose receipt was not shown counts for nobody.
struct End {
    bool operator==(const End&) const = default;
};

using Command = std::variant<Start, Pause, Resume, Show, Next, Skip, Back, Extend, LiftLimit, Lock, Rename, Remove,
                             Readmit, ShowStandings, HideNames, SetPace, SetTeams, HandOver, Stop, End>;

/// Opens the room. The same values give the same questions in the same order. Of the plan its length, what it leaves
/// out, its seconds and its style count.
struct Opened {
    std::uint64_t seed = 0;
    base::Sha256 pack_hash;
    std::string code; ///< what students type to come in
    base::Sha256 teacher; ///< hash of the teacher's secret
    rounds::Plan plan;
    bool operator==(const Opened&) const = default;
};

/// Somebody comes in under a name that nobody has.
struct Joined {
    Name name;
    base::Sha256 token; ///< hash of the secret by which the student comes back
    std::optional<base::Sha256> request; ///< hash of the request's id, where that is long enough to be nobody else's
    bool operator==(const Joined&) const = default;
};

/// The answer to a request to join was lost on its way, and the request came again: its student gets another token.
struct Rejoined {
    StudentId student;
    base::Sha256 token;
    bool operator==(const Rejoined&) const = default;
};

/// A student's answer; it is final. One that comes a second time, whatever it says, counts once.
struct Answered {
    StudentId student;
    TurnIndex turn;
    quiz::Answer answer;
    learn::Confidence confidence = learn::Confidence::Guess;
    bool operator==(const Answered&) const = default;
};

/// The second step.
struct Pointed {
    StudentId student;
    TurnIndex turn;
    quiz::Passage passage;
    bool operator==(const Pointed&) const = default;
};
/// The second step left out; costs nothing.
struct SkippedPointing {
    StudentId student;
    TurnIndex turn;
    bool operator==(const SkippedPointing&) const = default;
};

/// A student goes on from a receipt, where everybody has their own pace.
struct WentOn {
    StudentId student;
    TurnIndex turn; ///< the one gone on from
    bool operator==(const WentOn&) const = default;
};

/// A student takes a team, in the lobby.
struct ChoseTeam {
    StudentId student;
    std::size_t team = 0;
    bool operator==(const ChoseTeam&) const = default;
};

/// The teacher says something; said twice under one id, it counts once.
struct Steered {
    std::string id;
    Command command;
    bool operator==(const Steered&) const = default;
};

/// The other device's secret was used: from now on it is the teacher's, and the one before opens nothing.
struct TookOver {
    bool operator==(const TookOver&) const = default;
};

/// The time of the class's question is up. Like the three below, it is what the clock and the class bring about
/// (`due`).
struct TimeUp {
    TurnIndex turn;
    bool operator==(const TimeUp&) const = default;
};
/// The receipt of the class's question comes.
struct Shown {
    TurnIndex turn;
    bool operator==(const Shown&) const = default;
};
/// The class goes on from its receipt.
struct Advanced {
    TurnIndex turn; ///< the one gone on from
    bool operator==(const Advanced&) const = default;
};
/// Homework closes.
struct Closed {
    bool operator==(const Closed&) const = default;
};

using Happening = std::variant<Opened, Joined, Rejoined, Answered, Pointed, SkippedPointing, WentOn, ChoseTeam, Steered,
                               TookOver, TimeUp, Shown, Advanced, Closed>;

/// The latest time that an event can have: the last millisecond of the year 9999.
inline constexpr base::Timestamp latest_time{253'402'300'799'999};

/// One thing that happened in a room, and when it arrived there.
struct Event {
    base::Timestamp at;
    Happening what;

    bool operator==(const Event&) const = default;
};

}
