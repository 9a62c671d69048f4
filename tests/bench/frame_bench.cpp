// SPDX-License-Identifier: MIT
// The cost of a picture: making it, drawing it, and not drawing it when nothing moved. Wants a display.
#include "app/window_game.h"
#include "screens/view.h"
#include "support/app_world.h"

#include <SFML/Graphics/RenderWindow.hpp>
#include <benchmark/benchmark.h>

namespace {

/// A question of the Damascus pack on the screen.
struct Table : support::AppWorld {
    base::Result<app::WindowGame> game = app::WindowGame::open(world, {});

    Table()
    {
        if (game) {
            game->dispatch(screens::OpenPack{world.paths.content + "/packs/damascus.toml", screens::Purpose::Play});
        }
    }
};

void empty_window_clear_and_display(benchmark::State& state)
{
    sf::RenderWindow window(sf::VideoMode(1280, 720), "Empty");
    for (auto _ : state) {
        window.clear(sf::Color::White);
        window.display();
    }
}

void view_a_question(benchmark::State& state)
{
    Table table;
    auto text = ui::TextEngine::create();
    if (!table.game || !text) {
        state.SkipWithError("there is no display");
        return;
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(screens::view(table.game->state(), *text, ui::light_theme()));
    }
}

void draw_a_question(benchmark::State& state)
{
    Table table;
    if (!table.game) {
        state.SkipWithError("there is no display");
        return;
    }
    const auto frame = table.game->frame();
    ui::DrawList other = frame.draw;
    other.push_back(ui::FillRect{.rect = {0, 0, 1, 1}, .color = frame.background});
    bool even = false;
    for (auto _ : state) {
        table.game->window().present(even ? frame.draw : other, frame.background);
        even = !even;
    }
}

void nothing_moved(benchmark::State& state)
{
    Table table;
    if (!table.game) {
        state.SkipWithError("there is no display");
        return;
    }
    const int before = table.game->window().pictures_drawn();
    for (auto _ : state) {
        table.game->window().present(table.game->frame().draw, table.game->frame().background);
    }
    state.counters["redraws"] = table.game->window().pictures_drawn() - before;
}

BENCHMARK(empty_window_clear_and_display)->Unit(benchmark::kMicrosecond);
BENCHMARK(view_a_question)->Unit(benchmark::kMicrosecond);
BENCHMARK(draw_a_question)->Unit(benchmark::kMicrosecond);
BENCHMARK(nothing_moved)->Unit(benchmark::kMicrosecond);

}
