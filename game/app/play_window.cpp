// SPDX-License-Identifier: MIT
#include "app/play_window.h"

#include "app/machine.h"
#include "app/window_game.h"
#include "base/issue.h"

#include <ostream>

namespace app {

namespace {

/// Plays until the window is closed; begins with a round of the pack at `path`, or goes on with it, unless it is empty.
int play_until_closed(const World& world, const std::string& path, Wish wish)
{
    Machine machine(world.log);
    auto game = WindowGame::open(world, machine.outside());
    if (!game) {
        world.errors << base::to_string(game.error()) << '\n';
        return 2;
    }
    game->wish(wish);
    const auto& unfinished = game->state().unfinished;
    if (unfinished && unfinished->path == path && !wish.seed) {
        game->dispatch(screens::GoOn{});
    } else if (!path.empty()) {
        game->dispatch(screens::OpenPack{path, screens::Purpose::Play});
    }
    while (game->step()) { }
    return 0;
}

}

int host_in_window(const Host& words, const World& world)
{
    Machine machine(world.log);
    auto game = WindowGame::open(world, machine.outside());
    if (!game) {
        world.errors << base::to_string(game.error()) << '\n';
        return 2;
    }
    game->host(words);
    game->dispatch(screens::OpenPack{absolute_path(words.pack), screens::Purpose::Host});
    while (game->step()) { }
    return 0;
}

int open_window(const World& world)
{
    return play_until_closed(world, "", {});
}

int play_in_window(const Play& play, const World& world)
{
    return play_until_closed(world, absolute_path(play.pack), {.length = play.length, .seed = play.seed});
}

}
