// SPDX-License-Identifier: MIT
#include "app/play_window.h"

#include "app/window_game.h"
#include "base/issue.h"
#include "desktop/browser.h"

#include <ostream>

namespace app {

namespace {

int play_until_closed(const World& world, const std::optional<screens::Event>& first, Wish wish)
{
    auto game = WindowGame::open(world, [](const std::string& url) { return desktop::open_url(url); });
    if (!game) {
        world.errors << base::to_string(game.error()) << '\n';
        return 2;
    }
    game->wish(wish);
    if (first) {
        game->dispatch(*first);
    }
    while (game->step()) { }
    return 0;
}

}

int open_window(const World& world)
{
    return play_until_closed(world, std::nullopt, {});
}

int play_in_window(const Play& play, const World& world)
{
    return play_until_closed(world, screens::OpenPack{absolute_path(play.pack), screens::Purpose::Play},
                             {.length = play.length, .seed = play.seed});
}

}
