// SPDX-License-Identifier: MIT
#include "app/seat.h"

#include "base/language.h"

namespace app {

base::Result<std::string> name_of(const storage::Database& database, storage::PlayerId player)
{
    const auto players = database.players();
    if (!players) {
        return base::fail(players.error());
    }
    for (const storage::Player& each : *players) {
        if (each.id == player) {
            return each.name;
        }
    }
    constexpr auto words = base::message("This player was deleted. Choose who plays.");
    return base::fail(base::ErrorKind::NotFound, std::string(words));
}

base::Result<std::string> seated_name(const storage::Database& database)
{
    const auto player = database.current_player();
    return player ? name_of(database, *player) : base::fail(player.error());
}

}
