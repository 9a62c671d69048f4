// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"
#include "base/sha256.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What the history keeps, as plain values: ids, answers, events and states are the callers' words and bytes,
/// which storage never reads.
namespace storage {

/// The number of a player in the database; never given twice.
struct PlayerId {
    std::int64_t value = 0;

    auto operator<=>(const PlayerId&) const = default;
};

/// The number of a round in the database; never given twice.
struct RoundId {
    std::int64_t value = 0;

    auto operator<=>(const RoundId&) const = default;
};

/// A local profile. A new database has one, "Player one".
struct Player {
    PlayerId id;
    std::string name; ///< not empty, unique

    bool operator==(const Player&) const = default;
};

/// A player with what the history has of them.
struct Profile {
    Player player;
    std::int64_t rounds = 0; ///< played to their end
    std::int64_t answers = 0; ///< with those for which the time ran out
    std::optional<base::Timestamp> last_played; ///< when the last answer was given; nothing before the first

    bool operator==(const Profile&) const = default;
};

/// What is known of a round when it begins.
struct RoundStart {
    std::string pack_id;
    std::string pack_path;
    base::Sha256 pack_hash;
    std::uint64_t seed = 0;
    base::Timestamp started_at;

    /// In the order of their seats, at least one. Of a round on record: those who are left; of one that version 1
    /// wrote: in the order of their first answers, none when there was no answer.
    std::vector<PlayerId> players;

    bool operator==(const RoundStart&) const = default;
};

/// How a round ended.
struct Ending {
    base::Timestamp finished_at;
    std::string final_state; ///< empty when the round was abandoned, or one of its players was deleted

    bool operator==(const Ending&) const = default;
};

/// A round on record.
struct Round {
    RoundId id;
    RoundStart start;
    std::vector<std::string> events; ///< in the order in which they were appended; none once a player was deleted
    std::optional<Ending> ending; ///< nothing while the round goes on

    bool operator==(const Round&) const = default;
};

/// What came of the second step of a question, clicking the passage that proves the answer.
enum class Pointed { No = 0, Right = 1, Wrong = 2 }; ///< No: it was skipped, or not offered

/// One player's answer to one question, graded. The round it belongs to has the pack's id and hash; with the
/// question's own hash an edited question is told from the one that was answered.
struct Attempt {
    PlayerId player;
    std::string question_id;
    base::Sha256 question_hash;
    std::string kind;
    std::string skill;
    std::string truth; ///< of a verdict: the right one; else, and in rounds of version 1, empty
    std::string answer; ///< may be empty
    int confidence = 1; ///< 1 to 3, or 0 when the time ran out
    bool right = false;
    double credit = 0;
    Pointed pointed = Pointed::No;
    int answer_points = 0;
    int evidence_points = 0;
    base::Timestamp asked_at;
    base::Timestamp answered_at;

    bool operator==(const Attempt&) const = default;
};

/// What one step of a round adds to its record, all of it or nothing.
struct Entry {
    std::string event;
    std::vector<Attempt> attempts; ///< those that the event completed
    std::optional<Ending> ending; ///< given with the event that ends the round; its state is not empty
};

/// A round as one player took part in it.
struct PlayedRound {
    RoundId id;
    std::string pack_id;
    base::Timestamp started_at;
    std::optional<base::Timestamp> finished_at; ///< nothing while it goes on
    bool is_result = false; ///< it was played to its end; false while it goes on and when it was abandoned
    std::vector<Attempt> attempts; ///< this player's, in the order of answering

    bool operator==(const PlayedRound&) const = default;
};

/// Bytes that the note of a report may have.
inline constexpr std::size_t longest_note = 2000;

/// What a player says is wrong with a question.
struct Report {
    PlayerId player;
    std::string pack_id;
    std::string question_id;
    base::Sha256 question_hash; ///< of the question as it was then
    std::string note; ///< may be empty
    base::Timestamp at;

    bool operator==(const Report&) const = default;
};

/// One setting and its value.
struct Setting {
    std::string name;
    std::string value;

    bool operator==(const Setting&) const = default;
};

/// All that the history has of one player.
struct Belongings {
    Player player;
    std::vector<Setting> settings; ///< the player's own, sorted by name
    std::vector<PlayedRound> rounds; ///< all they took part in, in the order of beginning
    std::vector<Report> reports; ///< the newest first

    bool operator==(const Belongings&) const = default;
};

/// What a player reached the last time they finished a round with a pack.
struct PackResult {
    std::string pack_id;
    int points = 0; ///< for answers and evidence together
    int right = 0;
    int asked = 0;
    base::Timestamp finished_at;

    bool operator==(const PackResult&) const = default;
};

}
