// SPDX-License-Identifier: MIT
#include "app/forget.h"

#include "base/language.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <optional>

namespace app {

namespace {

/// What stands in a recording for somebody who was deleted; a number follows where there are several.
constexpr std::string_view nobody = "Deleted player";

using Names = std::vector<std::string>;

bool is_left(const std::string& name)
{
    return !name.starts_with(nobody);
}

/// A name for somebody who was deleted that nobody of `players` has.
std::string free_name(const Names& players)
{
    std::string name(nobody);
    for (int number = 2; std::find(players.begin(), players.end(), name) != players.end(); ++number) {
        name = fmt::format("{} {}", nobody, number);
    }
    return name;
}

/// The seat of a player in a recording, or nothing when they are not in it.
std::optional<std::size_t> seat_in(const rounds::Event& beginning, const Names& players, const std::vector<SatAt>& sat,
                                   const std::string& name)
{
    const auto known
        = std::find_if(sat.begin(), sat.end(), [&](const SatAt& each) { return each.beginning == beginning; });
    if (known != sat.end() && known->seat < players.size()) {
        return known->seat;
    }
    const auto named = std::find(players.begin(), players.end(), name);
    return named == players.end() ? std::nullopt : std::optional<std::size_t>(named - players.begin());
}

/// The recording without the player, empty when nobody else is left in it; nothing when they are not in it.
std::optional<std::string> without(const rounds::Recording& recording, const std::vector<SatAt>& sat,
                                   const std::string& name)
{
    const auto* started
        = recording.events.empty() ? nullptr : std::get_if<rounds::Started>(&recording.events.front().what);
    const auto seat
        = started == nullptr ? std::nullopt : seat_in(recording.events.front(), started->players, sat, name);
    if (!seat) {
        return std::nullopt;
    }
    Names others = started->players;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(*seat));
    return std::any_of(others.begin(), others.end(), is_left)
               ? rounds::encode(rounds::with_name(recording, *seat, free_name(others)))
               : std::string();
}

void add_seat(std::vector<SatAt>& sat, const storage::Round& round, storage::PlayerId player)
{
    const auto beginning = rounds::decode_event(round.events.front());
    const auto& players = round.start.players;
    const auto seat = std::find(players.begin(), players.end(), player);
    if (beginning && seat != players.end()) {
        sat.push_back({*beginning, static_cast<std::size_t>(seat - players.begin())});
    }
}

/// Takes the player out of one file; false when that can't be done.
bool forget_in(const std::string& path, const std::vector<SatAt>& sat, const std::string& name, base::Files& files)
{
    const auto bytes = files.read(path);
    if (!bytes) {
        return false;
    }
    const auto recording = rounds::decode_recording(*bytes, path);
    const bool says_name = bytes->find(fmt::format("\"{}\"", name)) != std::string::npos;
    // A file that can't be read goes when the name stands in it.
    const auto left = recording   ? without(*recording, sat, name)
                      : says_name ? std::optional<std::string>("")
                                  : std::nullopt;
    if (!left) {
        return true;
    }
    if (!left->empty()) {
        return files.write(path, *left).has_value();
    }
    std::error_code error;
    std::filesystem::remove(path, error);
    return !error;
}

}

base::Result<std::vector<SatAt>> rounds_of(const storage::Database& database, storage::PlayerId player)
{
    const auto belongings = database.everything_of(player);
    if (!belongings) {
        return base::fail(belongings.error());
    }
    std::vector<SatAt> sat;
    for (const storage::PlayedRound& played : belongings->rounds) {
        // What is damaged, or went with another player, is left out: then the name has to do.
        if (const auto round = database.round(played.id); round && !round->events.empty()) {
            add_seat(sat, *round, player);
        }
    }
    return sat;
}

base::Result<void> forget(const std::string& folder, const std::vector<SatAt>& sat, const std::string& name,
                          base::Files& files)
{
    bool done = true;
    for (const std::string& path : files.list(folder, ".jsonl")) {
        done = forget_in(path, sat, name, files) && done;
    }
    if (!done) {
        constexpr auto words
            = base::message("The player was deleted, but some recordings of rounds could not be. Delete "
                            "them yourself.");
        return base::fail(base::ErrorKind::Refused, std::string(words), {folder});
    }
    return {};
}

}
