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

/// The number of a player in the database.
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

/// What is known of a round when it begins.
struct RoundStart {
    std::string pack_id;
    std::string pack_path;
    base::Sha256 pack_hash;
    std::uint64_t seed = 0;
    base::Timestamp started_at;

    bool operator==(const RoundStart&) const = default;
};

/// How a round ended.
struct Ending {
    base::Timestamp finished_at;
    std::string final_state; ///< empty when the round was abandoned

    bool operator==(const Ending&) const = default;
};

/// A round on record.
struct Round {
    RoundId id;
    RoundStart start;
    std::vector<std::string> events; ///< in the order in which they were appended, at least one
    std::optional<Ending> ending; ///< nothing while the round goes on

    bool operator==(const Round&) const = default;
};

/// One player's answer to one question, graded. The round it belongs to has the pack's id and hash; with the
/// question's own hash an edited question is told from the one that was answered.
struct Attempt {
    PlayerId player;
    std::string question_id;
    base::Sha256 question_hash;
    std::string kind;
    std::string skill;
    std::string answer;
    int confidence = 1; ///< 1 to 3
    bool right = false;
    double credit = 0;
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
