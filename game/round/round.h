// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/resolve.h"
#include "round/event.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

// The folder is `round`, the namespace is not: <cmath> puts a function of that name into the global namespace.
namespace rounds {

/// The number of a question within the round, from 0.
struct TurnIndex {
    std::size_t value = 0;

    auto operator<=>(const TurnIndex&) const = default;
};

/// One player's answer to one question, graded.
struct Attempt {
    TurnIndex turn;
    PlayerIndex player;
    quiz::QuestionId question;
    base::Sha256 question_hash;
    quiz::Answer answer;
    learn::Confidence confidence = learn::Confidence::Guess;
    quiz::Grade grade;
    std::optional<quiz::Passage> pointed; ///< the passage clicked in the second step, if one was
    bool pointed_right = false;
    int answer_points = 0;
    int evidence_points = 0;
    base::Timestamp asked_at; ///< when the question came up for this player (or they buzzed), pauses taken out
    base::Timestamp answered_at; ///< where time ran out, the deadline

    bool operator==(const Attempt&) const = default;
};

/// The articles of the question on the table lie there to be read before it comes up.
struct Reading {
    std::vector<text::ArticleId> articles; ///< those not read before in this round, never empty
    bool operator==(const Reading&) const = default;
};

/// The desk goes to `player`; the question must not be seen yet.
struct Passing {
    PlayerIndex player;
    bool operator==(const Passing&) const = default;
};

/// The question is open to everybody who has not tried it.
struct Buzzing {
    base::Timestamp since;
    std::vector<PlayerIndex> tried; ///< in the order in which they tried
    bool operator==(const Buzzing&) const = default;
};

/// A question waits for the answer of `player`. Only here does a timer run.
struct Asking {
    PlayerIndex player;
    base::Timestamp since;
    bool operator==(const Asking&) const = default;
};

/// The answer is given; `player` may click the passage.
struct Pointing {
    PlayerIndex player;
    bool operator==(const Pointing&) const = default;
};

/// The receipt is on the table: everybody has answered, or, where players buzz, nobody else will.
struct Showing {
    bool operator==(const Showing&) const = default;
};

/// The round is over.
struct Finished {
    bool gave_up = false;
    bool operator==(const Finished&) const = default;
};

/// Not started yet.
struct Waiting {
    bool operator==(const Waiting&) const = default;
};

using Phase = std::variant<Waiting, Reading, Passing, Buzzing, Asking, Pointing, Showing, Finished>;

/// A round, whole: a value that two machines reach by the same events. The pack is not in it; `pack_hash` says
/// which one it needs.
struct State {
    base::Sha256 pack_hash;
    std::uint64_t seed = 0;
    std::vector<std::string> players;
    std::vector<quiz::QuestionId> questions; ///< what is asked, in order

    /// For each question the order in which its answers are shown. Choice: indexes into its options, shuffled, or
    /// ascending where all are amounts or days. Verdict and compare: always {0, 1, 2}, the values in the order of
    /// their enum. Order: indexes into the key, shuffled. Other kinds: empty.
    std::vector<std::vector<std::size_t>> option_orders;
    std::size_t kinds_left_out = 0; ///< questions of the pack of a kind that the plan does not ask
    std::optional<int> seconds; ///< of the plan, as the next three
    Opening opening = Opening::StraightIn;
    Style style = Style::Questions;
    Seats seats = Seats::PassAndPlay;
    Parts parts = Parts::EarnNothing; ///< as the round began
    std::vector<text::ArticleId> read; ///< articles that were on the table to be read
    TurnIndex turn;
    Phase phase;
    std::optional<base::Timestamp> paused_since;
    std::vector<Attempt> attempts; ///< in the order given
    base::Timestamp latest; ///< of the latest event: one that claims to be earlier counts as having happened now

    bool operator==(const State&) const = default;
};

/// Effects: what the shell has to do. Values, so that tests compare them.
struct RecordAttempt {
    Attempt attempt;
    bool operator==(const RecordAttempt&) const = default;
};
struct EndRound {
    bool operator==(const EndRound&) const = default;
};
using Effect = std::variant<RecordAttempt, EndRound>;

/// What came of an event. A refused event leaves the state as it was and says why; it is not recorded.
struct Step {
    State state;
    std::vector<Effect> effects;
    std::string refused; ///< empty when the event was accepted
};

/// The rules: pure. An attempt is complete once the second step is done or skipped, or at once where there is none.
/// With the receipt come the effects of all attempts at its question. Handing the desk on, every player answers every
/// question before that, and the one who begins changes from question to question. Buzzing, whoever buzzes answers; a
/// wrong answer opens the question again for those who have not tried, and who does not try has no attempt. While a
/// round is paused only `Resumed` and `GaveUp` are accepted.
Step update(const quiz::ReadyPack& pack, State state, const Event& event);

/// When the time of the player who is asked is up; nothing without a timer, outside of `Asking`, and while paused,
/// since nobody knows when it goes on.
std::optional<base::Timestamp> deadline(const State& state);

/// True when the players buzz: two or more of them, seated so.
bool is_buzzed(const State& state);

/// True for the kinds that offer the second step: choice and verdict.
bool offers_pointing(quiz::Kind kind);

/// True when the player of an attempt is offered the second step: not in a feed, not when time ran out, and where
/// players buzz only after a right answer.
bool offers_pointing(const State& state, quiz::Kind kind, const Attempt& attempt);

/// The item on the table, or null before the start and after the end.
const quiz::Item* current_item(const quiz::ReadyPack& pack, const State& state);

/// A player's points so far: of the questions whose receipt has been on the table, so that points do not tell whether
/// an answer is right before its receipt does.
int points(const State& state, PlayerIndex player);

/// A player's attempts at one skill.
struct SkillTally {
    quiz::Skill skill = quiz::Skill::Who;
    std::size_t right = 0;
    std::size_t asked = 0;
    bool operator==(const SkillTally&) const = default;
};

/// Per skill, in the order of `quiz::Skill`, only skills that were asked.
std::vector<SkillTally> by_skill(const quiz::ReadyPack& pack, const State& state, PlayerIndex player);

/// The attempt of a player at a turn, or null.
const Attempt* find_attempt(const State& state, TurnIndex turn, PlayerIndex player);

}
