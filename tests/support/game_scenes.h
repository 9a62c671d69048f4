// SPDX-License-Identifier: MIT
#pragma once

#include "screens/update.h"
#include "support/app_world.h"

#include <string>

/// Where a game is brought to measure its frames: `Game` is a Stage or a WindowGame.
namespace support {

inline std::string damascus(const AppWorld& world)
{
    return world.world.paths.content + "/packs/damascus.toml";
}

/// Opens the first article of the Damascus pack to read.
template <class Game> void open_article(Game& game, const AppWorld& world)
{
    game.dispatch(screens::OpenPack{damascus(world), screens::Purpose::Read});
    game.dispatch(screens::OpenReader{game.state().pack->articles.front().id, {}});
}

/// Answers one question of the Damascus pack. The game is then at its receipt, which has just begun to feed out.
template <class Game> void print_receipt(Game& game, const AppWorld& world)
{
    game.dispatch(screens::OpenSetup{damascus(world)});
    game.dispatch(screens::ChangePlan{{.length = 1, .kinds = {quiz::Kind::Choice}}});
    game.dispatch(screens::StartPlanned{});
    const quiz::Item* item = rounds::current_item(*game.state().pack, *game.state().round);
    game.dispatch(screens::ChooseAnswer{screens::shown_answers(item->question, *game.state().round).front()});
    game.dispatch(screens::SetConfidence{learn::Confidence::Guess});
    game.dispatch(screens::Confirm{});
    if (std::holds_alternative<screens::Pointing>(game.state().screen)) {
        game.dispatch(screens::SkipPointing{});
    }
}

/// The area of a frame that can be scrolled the furthest.
template <class Event> const ui::ScrollRegion* longest(const ui::Frame<Event>& frame)
{
    const ui::ScrollRegion* found = nullptr;
    for (const ui::ScrollRegion& region : frame.scrolls) {
        const bool longer
            = found == nullptr || region.content - region.viewport.height > found->content - found->viewport.height;
        found = longer ? &region : found;
    }
    return found;
}

}
