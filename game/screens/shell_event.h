// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/resolve.h"
#include "round/round.h"
#include "screens/settings.h"
#include "screens/shelf.h"
#include "screens/standing.h"

#include <memory>
#include <string>
#include <vector>

/// What the shell says to the screens, in answer to effects or by itself.
namespace screens {

/// What a pack is loaded for: a round as planned last, choosing a round, reading, going on with a round, choosing what
/// a class is asked, or a class at once.
enum class Purpose { Play, Choose, Read, GoOn, ChooseForClass, Host };

/// The number of a player's profile.
struct ProfileId {
    std::int64_t value = 0;

    auto operator<=>(const ProfileId&) const = default;
};

/// A player's profile as the screens show it.
struct Profile {
    ProfileId id;
    std::string name;
    std::size_t rounds = 0; ///< finished
    std::size_t answers = 0;

    bool operator==(const Profile&) const = default;
};

/// The shelf as it stands now; sent in answer to LoadLibrary.
struct LibraryLoaded {
    std::vector<PackEntry> packs; ///< the one to play first comes first
    std::vector<LastReceipt> receipts; ///< newest first
    quiz::Day today; ///< where the player is
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
/// How the player at the desk does, over all rounds on record.
struct StandingLoaded {
    Standing standing;
    bool operator==(const StandingLoaded&) const = default;
};
/// The folders of files that may hold a player's name and that nobody but the player deletes.
struct FilesKept {
    std::string saved; ///< what players saved of themselves
    std::string set_aside; ///< what the game could not read; empty: there is nothing of the sort
    bool operator==(const FilesKept&) const = default;
};
/// All profiles, and whose turn at the desk it is.
struct PlayersLoaded {
    std::vector<Profile> players; ///< never none
    ProfileId seated;
    FilesKept kept;
    bool operator==(const PlayersLoaded&) const = default;
};
/// The settings of the player who sits down at the desk.
struct SettingsLoaded {
    Settings settings;
    bool operator==(const SettingsLoaded&) const = default;
};
struct PlayerExported {
    std::string path;
    bool operator==(const PlayerExported&) const = default;
};
struct ReportKept {
    bool operator==(const ReportKept&) const = default;
};
/// Something could not be done, or the player should know of something.
struct Failed {
    std::string message; ///< in English, a sentence or two; translated where the catalogue has it
    std::string about; ///< the file or the address that it is about, as it is; often empty
    bool operator==(const Failed&) const = default;
};

}
