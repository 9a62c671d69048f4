// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/resolve.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace screens {

/// How many questions of a pack or a round are left out, and why, in words for the player.
struct LeftOutCount {
    std::size_t count = 0;
    std::string reason; ///< goes on after "because"

    bool operator==(const LeftOutCount&) const = default;
};

/// How the last round of a pack went.
struct LastResult {
    std::size_t right = 0;
    std::size_t asked = 0;
    int points = 0;

    bool operator==(const LastResult&) const = default;
};

/// A pack as the library shows it.
struct PackEntry {
    std::string path; ///< names it in events and effects; never shown
    std::string title;
    std::string about;
    std::string notice; ///< a line on its subject; often empty
    std::string language; ///< a BCP 47 tag
    std::size_t playable = 0;
    std::size_t articles = 0;
    std::size_t unreviewed = 0; ///< of the playable ones, those that nobody has read over
    std::vector<LeftOutCount> left_out;
    std::optional<LastResult> last;
    std::string trouble; ///< why it can't be played, a message; empty when it can
    std::string trouble_at; ///< where in which file, and what its author needs to know of it; often empty

    bool operator==(const PackEntry&) const = default;
};

/// The entry of a pack that was read. `last` is left for the caller.
PackEntry entry_of(std::string path, const quiz::ReadyPack& pack);

/// The reasons why questions of a pack have no receipt, each with its count, most frequent first.
std::vector<LeftOutCount> lost_questions(const quiz::ReadyPack& pack);

/// One line of the till roll on the front page: an answer given lately, in a few words, and what it earned.
struct LastReceipt {
    std::string words;
    int points = 0;

    bool operator==(const LastReceipt&) const = default;
};

/// A round that was begun and can be gone on with.
struct Unfinished {
    std::string path; ///< of its pack
    std::string title; ///< of its pack
    std::size_t question = 1; ///< from 1
    std::size_t of = 1;
    int points = 0;

    bool operator==(const Unfinished&) const = default;
};

}
