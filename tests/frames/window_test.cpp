// SPDX-License-Identifier: MIT
// What a frame allocates in the real window, down to the graphics card.
#include "app/window_game.h"
#include "frames/allocations.h"
#include "support/game_scenes.h"
#include "ui/scroll.h"

#include <doctest/doctest.h>

namespace {

struct Table : support::AppWorld {
    base::Result<app::WindowGame> game
        = app::WindowGame::open(world, {.open_url = [](const std::string&) -> base::Result<void> { return {}; },
                                        .play = [](ui::Sound, int) {},
                                        .say = [](const std::string&, const std::string&) {}});

    /// Draws the frame as it is; returns what was allocated for it.
    std::size_t allocated_at(std::int64_t now)
    {
        const std::size_t before = frames::allocations();
        game->window().present(game->frame().draw, game->frame().background, now);
        return frames::allocations() - before;
    }

    /// Until nothing is left to be drawn ahead.
    void rest()
    {
        for (int i = 0; i < 30; ++i) {
            game->window().wait_for_input(game->window().now() + 15);
        }
    }
};

}

TEST_CASE("frames - the window draws a receipt that feeds out without allocating")
{
    Table table;
    REQUIRE(table.game);
    support::print_receipt(*table.game, table);
    auto* game = &*table.game;
    REQUIRE(std::holds_alternative<screens::Receipt>(game->state().screen));
    const std::int64_t start = std::get<screens::Receipt>(game->state().screen).since;
    const int before = game->window().pictures_drawn();
    for (std::int64_t now = start; now < start + ui::receipt_feed_ms; now += 16) {
        CHECK(table.allocated_at(now) == 0);
    }
    CHECK(game->window().pictures_drawn() > before + 15);
}

TEST_CASE("frames - the window draws an article that scrolls without allocating")
{
    Table table;
    REQUIRE(table.game);
    support::open_article(*table.game, table);
    table.rest();
    auto frame = table.game->frame();
    ui::UiState ui = table.game->state().ui;
    const ui::Point middle = support::longest(frame)->viewport.center();
    auto& window = table.game->window();
    const auto turn = [&](float steps) {
        const std::size_t before = frames::allocations();
        ui::scroll(frame, ui, ui::Wheel{middle, steps});
        window.present(frame.draw, frame.background, ui::never);
        return frames::allocations() - before;
    };
    turn(-1); // the area is known from now on
    const int before = window.pictures_drawn();
    for (int i = 0; i < 12; ++i) {
        CHECK(turn(i < 8 ? -1.0F : 1.0F) == 0);
    }
    CHECK(window.pictures_drawn() == before + 12);
}
