// SPDX-License-Identifier: MIT
// From the start of a process to its first picture on the screen: the game against an empty SFML window. Each is a
// process of its own, by turns, and the medians are compared.
#include "app/paths.h"
#include "app/real_files.h"
#include "app/window_game.h"
#include "support/app_world.h"

#include <SFML/Graphics/RenderWindow.hpp>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int runs = 15;

/// What the child process does: opens a window, shows one picture, and ends there, without tidying up.
[[noreturn]] void show_empty()
{
    sf::RenderWindow window(sf::VideoMode(1280, 720), "Empty");
    window.clear(sf::Color::White);
    window.display();
    std::_Exit(0);
}

[[noreturn]] void show_game(const std::string& home)
{
    app::RealFiles files;
    const app::RealClock clock;
    support::QuietLog log;
    const auto paths = app::find_paths({.program = std::string(RECEIPTS_BENCH_PROGRAM), .home = home});
    if (!paths) {
        std::_Exit(1);
    }
    const app::World world{files, clock, log, *paths, std::cin, std::cout, std::cerr};
    const auto game = app::WindowGame::open(world, {});
    std::_Exit(game ? 0 : 1);
}

double milliseconds_of(const char* program, const char* what, const std::string& home)
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl(program, program, what, home.c_str(), nullptr);
        std::_Exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (status != 0) {
        std::fprintf(stderr, "the window could not be opened; is there a display?\n");
        std::exit(1);
    }
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}

int main(int count, char** words)
{
    if (count == 3) {
        std::string(words[1]) == "empty" ? show_empty() : show_game(words[2]);
    }
    const support::TemporaryFolder home;
    std::vector<double> empty;
    std::vector<double> game;
    for (int i = 0; i < runs; ++i) {
        empty.push_back(milliseconds_of(words[0], "empty", home.path().string()));
        game.push_back(milliseconds_of(words[0], "game", home.path().string()));
    }
    std::printf("empty window  median %7.1f ms\n", median(empty));
    std::printf("the game      median %7.1f ms (the first start ever, without caches: %.1f ms)\n", median(game),
                game.front());
    std::printf("ratio         %.2f\n", median(game) / median(empty));
    return 0;
}
