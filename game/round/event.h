// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"
#include "base/sha256.h"
#include "learn/points.h"
#include "quiz/answer.h"

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace rounds {

/// The number of a player at the desk, from 0.
struct PlayerIndex {
    std::size_t value = 0;

    auto operator<=>(const PlayerIndex&) const = default;
};

inline constexpr std::size_t most_players = 8;

/// Code points in a player's name; a round with a longer one is refused.
inline constexpr std::size_t most_name_length = 40;

/// Seconds that a timer may give for a question.
inline constexpr int most_seconds = 3600;

/// What the player meets first: the questions, or the articles that they are about.
enum class Opening { StraightIn, ReadFirst };

/// Questions with their passages, or a stream of claims that flows: no second step.
enum class Style { Questions, Feed };

/// How two players or more share a desk: they hand it on, and everybody answers everything, or the first to buzz
/// answers. A player alone is asked at once either way.
enum class Seats { PassAndPlay, Buzz };

/// What an order earns that is right in part: a part of the points, or nothing, as in rounds on record from before
/// parts earned. Those go on as they began.
enum class Parts { EarnNothing, Earn };

/// What a round asks, and how. A list that is empty leaves nothing out.
struct Plan {
    std::size_t length = 12; ///< questions at most; the round is shorter when the pack is
    std::vector<quiz::Kind> kinds; ///< kinds that may be asked; a feed asks verdicts whatever stands here
    std::vector<quiz::Skill> skills;
    std::vector<text::ArticleId> articles; ///< every article of a question's evidence is one of these
    std::optional<std::array<int, 2>> difficulty; ///< 1 to 5, inclusive; a question that has none counts as 3
    std::optional<int> seconds; ///< to answer in; nothing: no timer
    Opening opening = Opening::StraightIn;
    Style style = Style::Questions;
    Seats seats = Seats::PassAndPlay;

    /// When not empty, the round asks just these, whatever length, kinds, skills, articles and difficulty say. A feed
    /// asks those of them that are claims.
    std::vector<quiz::QuestionId> only;

    bool operator==(const Plan&) const = default;
};

/// Begins a round. The same values give the same questions in the same order.
struct Started {
    std::vector<std::string> players; ///< 1 to 8 names
    std::uint64_t seed = 0;
    base::Sha256 pack_hash; ///< a round is refused with a pack that has another hash
    Plan plan;
    Parts parts = Parts::Earn;

    bool operator==(const Started&) const = default;
};

/// Everybody has read the articles on the table.
struct DoneReading {
    bool operator==(const DoneReading&) const = default;
};

/// The player whose turn it is sits at the desk now; the question comes up.
struct TookOver {
    PlayerIndex player;
    bool operator==(const TookOver&) const = default;
};

/// A player wants to answer the question that is open to all.
struct Buzzed {
    PlayerIndex player;
    bool operator==(const Buzzed&) const = default;
};

/// Nobody else wants to answer it; the receipt comes.
struct NobodyBuzzes {
    bool operator==(const NobodyBuzzes&) const = default;
};

/// The player whose turn it is gives an answer; it is final.
struct Answered {
    PlayerIndex player;
    quiz::Answer answer;
    learn::Confidence confidence = learn::Confidence::Guess;
    bool operator==(const Answered&) const = default;
};

/// The player's time is up. Refused before `deadline`. An answer that comes after the deadline and before this counts
/// all the same: a player does not pay for a machine that was late.
struct TimedOut {
    PlayerIndex player;
    bool operator==(const TimedOut&) const = default;
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

using Happening = std::variant<Started, DoneReading, TookOver, Buzzed, NobodyBuzzes, Answered, TimedOut, Pointed,
                               SkippedPointing, Continued, Paused, Resumed, GaveUp>;

/// One thing that happened, and when. Time comes in here and nowhere else.
struct Event {
    base::Timestamp at;
    Happening what;

    bool operator==(const Event&) const = default;
};

}
