// SPDX-License-Identifier: MIT
// The cost of a picture against that of the least a window can do, `clear(); display();`, by turns in the same run.
// Wants a display of at least 1920x1080.
#include "app/stage.h"
#include "desktop/window.h"
#include "frames/allocations.h"
#include "screens/view.h"
#include "support/game_scenes.h"

#include <SFML/Graphics/RenderWindow.hpp>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <sys/resource.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t frame_ms = 16;

/// Long enough to draw an article ahead.
constexpr std::int64_t rest_ms = 60;

double seconds_since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// The game in a window as WindowGame has it, with the time in the benchmark's hand, beside a window with nothing.
struct Table : support::AppWorld {
    ui::Size size;
    sf::RenderWindow bare;
    base::Result<desktop::Window> window;
    app::Stage stage;

    explicit Table(const benchmark::State& state)
        : size{static_cast<float>(state.range(0)), static_cast<float>(state.range(1))},
          bare(sf::VideoMode(static_cast<unsigned>(size.width), static_cast<unsigned>(size.height)), "Empty"),
          window(desktop::Window::open({.size = size})),
          stage(std::move(*app::Stage::open(world,
                                            {.open_url = [](const std::string&) -> base::Result<void> { return {}; },
                                             .play = [](ui::Sound, int) {},
                                             .say = [](const std::string&, const std::string&) {}},
                                            size)))
    {
    }

    bool ready(benchmark::State& state) const
    {
        if (!window || window->size() != size) {
            state.SkipWithError("there is no display, or a smaller one");
            return false;
        }
        return true;
    }

    /// What the game does between an input and the picture that comes of it.
    desktop::Presented frame(const ui::Input& input, std::int64_t now)
    {
        stage.react(input, now);
        return window->present(stage.frame().draw, stage.frame().background, now);
    }

    /// Until what the picture has out of sight is drawn ahead, as it is before a player scrolls.
    void rest()
    {
        window->present(stage.frame().draw, stage.frame().background, stage.state().now);
        window->wait_for_input(window->now() + rest_ms);
    }
};

/// Measures bare frames and those of the game by turns, a few of each so that changing windows does not count.
class Turns {
public:
    Turns(benchmark::State& state, Table& table) : m_state(state), m_table(table) { }

    template <class Frame> void measure(Frame frame)
    {
        constexpr int bare_frames = 4;
        m_table.bare.setActive(true);
        for (int i = 0; i < bare_frames; ++i) {
            const auto start = Clock::now();
            m_table.bare.clear(sf::Color::White);
            m_table.bare.display();
            m_bare.push_back(seconds_since(start));
        }
        m_table.rest();
        frame(-1); // makes this window's context the active one
        for (int i = 0; i < frames_a_turn; ++i) {
            const std::size_t allocated = frames::allocations();
            const auto start = Clock::now();
            frame(i);
            m_ours.push_back(seconds_since(start));
            m_allocated += frames::allocations() - allocated;
        }
        m_state.SetIterationTime(median(m_ours));
    }

    void report() const
    {
        m_state.counters["bare_us"] = median(m_bare) * 1e6;
        m_state.counters["ours_us"] = median(m_ours) * 1e6;
        m_state.counters["ratio"] = median(m_ours) / median(m_bare);
        m_state.counters["allocations"] = static_cast<double>(m_allocated);
    }

    static constexpr int frames_a_turn = 20;

private:
    benchmark::State& m_state;
    Table& m_table;
    std::vector<double> m_bare;
    std::vector<double> m_ours;
    std::size_t m_allocated = 0;
};

void receipt_feeds_out(benchmark::State& state)
{
    Table table(state);
    if (!table.ready(state)) {
        return;
    }
    support::print_receipt(table.stage, table);
    const std::int64_t start = std::get<screens::Receipt>(table.stage.state().screen).since;
    Turns turns(state, table);
    for (auto _ : state) {
        turns.measure([&](int i) {
            const std::int64_t now = start + (i + 1) * frame_ms;
            table.frame(ui::Tick{now}, now);
        });
    }
    turns.report();
}

void stamp_lands_and_marker_is_drawn(benchmark::State& state)
{
    Table table(state);
    if (!table.ready(state)) {
        return;
    }
    support::print_receipt(table.stage, table);
    const std::int64_t start = std::get<screens::Receipt>(table.stage.state().screen).since + ui::receipt_feed_ms;
    Turns turns(state, table);
    for (auto _ : state) {
        turns.measure([&](int i) {
            const std::int64_t now = start + (i + 1) * frame_ms;
            table.frame(ui::Tick{now}, now);
        });
    }
    turns.report();
}

void article_scrolls(benchmark::State& state)
{
    Table table(state);
    if (!table.ready(state)) {
        return;
    }
    support::open_article(table.stage, table);
    const ui::Point middle = support::longest(table.stage.frame())->viewport.center();
    Turns turns(state, table);
    for (auto _ : state) {
        turns.measure([&](int i) {
            const bool down = i < Turns::frames_a_turn / 2;
            table.frame(ui::Wheel{middle, down ? -1.0F : 1.0F}, 100);
        });
    }
    turns.report();
}

/// A picture that is new from end to end, as when a screen opens.
void screen_is_drawn(benchmark::State& state)
{
    Table table(state);
    if (!table.ready(state)) {
        return;
    }
    support::print_receipt(table.stage, table);
    ui::DrawList other = table.stage.frame().draw;
    other.push_back(ui::FillRect{.rect = {0, 0, 1, 1}, .color = table.stage.frame().background});
    Turns turns(state, table);
    for (auto _ : state) {
        turns.measure([&](int i) {
            table.window->present(i % 2 == 0 ? table.stage.frame().draw : other, table.stage.frame().background);
        });
    }
    turns.report();
}

void screen_is_made(benchmark::State& state)
{
    Table table(state);
    if (!table.ready(state)) {
        return;
    }
    support::print_receipt(table.stage, table);
    for (auto _ : state) {
        table.stage.react(ui::MouseMoved{{1, 1}}, 0);
    }
}

void nothing_moved(benchmark::State& state)
{
    Table table(state);
    if (!table.ready(state)) {
        return;
    }
    support::print_receipt(table.stage, table);
    table.rest();
    table.frame(ui::Tick{9000}, 9000);
    const int before = table.window->pictures_drawn();
    std::int64_t now = 9000;
    for (auto _ : state) {
        now += frame_ms;
        benchmark::DoNotOptimize(table.frame(ui::Tick{now}, now));
    }
    state.counters["redraws"] = table.window->pictures_drawn() - before;
}

double processor_seconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// Five seconds in which the player does nothing.
void nobody_plays(benchmark::State& state)
{
    Table table(state);
    if (!table.ready(state)) {
        return;
    }
    constexpr std::int64_t idle_ms = 5000;
    support::open_article(table.stage, table);
    table.rest();
    table.window->wait_for_input(table.window->now() + 500); // the window's first events, and drawing ahead
    const int before = table.window->pictures_drawn();
    for (auto _ : state) {
        const double used = processor_seconds();
        const std::int64_t end = table.window->now() + idle_ms;
        while (table.window->now() < end) {
            for (const ui::Input& input : table.window->wait_for_input(end)) {
                table.frame(input, table.window->now());
            }
        }
        state.counters["percent_of_a_core"] = 100 * (processor_seconds() - used) / (idle_ms / 1000.0);
    }
    state.counters["redraws"] = table.window->pictures_drawn() - before;
}

void sizes(benchmark::internal::Benchmark* benchmark)
{
    benchmark->Args({1280, 720})->Args({1920, 1080})->Unit(benchmark::kMicrosecond);
}

void by_turns(benchmark::internal::Benchmark* benchmark)
{
    sizes(benchmark);
    benchmark->UseManualTime()->Iterations(40);
}

BENCHMARK(receipt_feeds_out)->Apply(by_turns);
BENCHMARK(stamp_lands_and_marker_is_drawn)->Apply(by_turns);
BENCHMARK(article_scrolls)->Apply(by_turns);
BENCHMARK(screen_is_drawn)->Apply(by_turns);
BENCHMARK(screen_is_made)->Apply(sizes);
BENCHMARK(nothing_moved)->Apply(sizes);
BENCHMARK(nobody_plays)->Args({1280, 720})->Iterations(1)->Unit(benchmark::kMillisecond);

}
