// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/resolve.h"
#include "round/round.h"
#include "screens/shelf.h"

#include <memory>
#include <string>
#include <vector>

/// What the shell says to the screens, in answer to effects or by itself.
namespace screens {

/// What a pack is loaded for.
enum class Purpose { Play, Read, GoOn };

/// The shelf as it stands now; sent in answer to LoadLibrary.
struct LibraryLoaded {
    std::vector<PackEntry> packs; ///< the one to play first comes first
    std::vector<LastReceipt> receipts; ///< newest first
    std::string today; ///< "Friday 20 November"
    bool operator==(const LibraryLoaded&) const = default;
};
struct PackLoaded {
    std::string path;
    std::shared_ptr<const quiz::ReadyPack> pack; ///< never null
    Purpose purpose = Purpose::Play;
    bool operator==(const PackLoaded&) const = default;
};
/// The round as it is after an event was accepted and stored.
struct RoundChanged {
    rounds::State round;
    bool operator==(const RoundChanged&) const = default;
};
/// There is a round to go on with.
struct UnfinishedFound {
    Unfinished unfinished;
    bool operator==(const UnfinishedFound&) const = default;
};
/// Something could not be done, or the player should know of something: in a sentence or two.
struct Failed {
    std::string message;
    bool operator==(const Failed&) const = default;
};

}
