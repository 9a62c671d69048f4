// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"
#include "base/rng.h"
#include "base/sha256.h"
#include "learn/points.h"
#include "quiz/answer.h"
#include "quiz/resolve.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

// The folder is `round`, the namespace is not: <cmath> puts a function of that name into the global namespace.
namespace rounds {

/// The number of a player at the desk, from 0.
struct PlayerIndex {
    std::size_t value = 0;

    auto operator<=>(const PlayerIndex&) const = default;
};

/// The number of a question within the round, from 0.
struct TurnIndex {
    std::size_t value = 0;

    auto operator<=>(const TurnIndex&) const = default;
};

inline constexpr std::size_t most_players = 8;

/// Code points in a player's name; a round with a longer one is refused.
inline constexpr std::size_t most_name_length = 40;

/// Begins a round. The same values give the same questions in the same order.
struct Started {
    std::vector<std::string> players; ///< 1 to 8 names
    std::uint64_t seed = 0;
    base::Sha256 pack_hash; ///< a round is refused with a pack that has another hash
    std::size_t length = 0; ///< questions at most; the round is shorter when the pack is
    std::vector<quiz::Kind> kinds; ///< kinds that may be asked
    bool operator==(const Started&) const = default;
};

/// The player whose turn it is gives an answer; it is final.
struct Answered {
    PlayerIndex player;
    quiz::Answer answer;
    learn::Confidence confidence = learn::Confidence::Guess;
    bool operator==(const Answered&) const = default;
};

/// The second step: the player clicks the passage that proves the answer.
struct Pointed {
    PlayerIndex player;
    quiz::Passage passage;
    bool operator==(const Pointed&) const = default;
};

/// The second step left out; costs nothing.
struct SkippedPointing {
    PlayerIndex player;
    bool operator==(const SkippedPointing&) const = default;
};

/// On from the receipt to the next question, or to the results after the last.
struct Continued {
    bool operator==(const Continued&) const = default;
};
struct Paused {
    bool operator==(const Paused&) const = default;
};
struct Resumed {
    bool operator==(const Resumed&) const = default;
};

/// Ends the round with what was earned. A question whose receipt is not on the table yet counts for nobody.
struct GaveUp {
    bool operator==(const GaveUp&) const = default;
};

using Happening = std::variant<Started, Answered, Pointed, SkippedPointing, Continued, Paused, Resumed, GaveUp>;

/// One thing that happened, and when. Time comes in here and nowhere else.
struct Event {
    base::Timestamp at;
    Happening what;

    bool operator==(const Event&) const = default;
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
    base::Timestamp asked_at; ///< when the question (or this player's turn at it) came up, pauses taken out
    base::Timestamp answered_at;

    bool operator==(const Attempt&) const = default;
};

/// A question waits for the answer of `player`.
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

/// Everybody has answered: the receipt is on the table.
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

using Phase = std::variant<Waiting, Asking, Pointing, Showing, Finished>;

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
    std::size_t kinds_left_out = 0; ///< questions of the pack whose kind was not among `Started::kinds`
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

/// The rules: pure. An attempt is complete once the second step is done or skipped, or at once for kinds without
/// one. Every player answers every question before its receipt shows, and with the receipt come the effects of all
/// their attempts; the one who begins changes from question to question. While a round is paused only `Resumed` and
/// `GaveUp` are accepted.
Step update(const quiz::ReadyPack& pack, State state, const Event& event);

/// True for the kinds that offer the second step: choice and verdict.
bool offers_pointing(quiz::Kind kind);

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
