// SPDX-License-Identifier: MIT
#include "app/entrance.h"

#include "app/check.h"
#include "app/host.h"
#include "app/make_pack.h"
#include "app/play_terminal.h"
#include "app/play_window.h"
#include "app/real_files.h"
#include "app/replay.h"
#include "app/report_command.h"
#include "app/student_command.h"
#include "app/world.h"
#include "base/issue.h"
#include "base/log.h"
#include "desktop/display.h"

#include <cstdlib>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

namespace app {

namespace {

template <class... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases> Overloaded(Cases...) -> Overloaded<Cases...>; // clang 16 does not guess it

/// How the terminal is written to: its width, and colour where it is one that has it.
terminal::Style terminal_style()
{
    terminal::Style style;
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        style.width = size.ws_col;
    }
    const char* const no_color = std::getenv("NO_COLOR"); // NOLINT(concurrency-mt-unsafe): one thread so far
    const char* const term = std::getenv("TERM"); // NOLINT(concurrency-mt-unsafe): one thread so far
    const bool plain = (no_color != nullptr && *no_color != '\0') || term == nullptr || std::string(term) == "dumb";
    style.colour = ::isatty(STDOUT_FILENO) == 1 && !plain ? terminal::Colour::On : terminal::Colour::Off;
    return style;
}

constexpr const char* no_display = "There is no display here, so the game goes on in the terminal.\n\n";

int play(const Play& words, const World& world)
{
    if (words.surface == Surface::Terminal) {
        return play_in_terminal(words, world, terminal_style());
    }
    if (!desktop::display_available()) {
        world.out << no_display;
        return play_in_terminal(words, world, terminal_style());
    }
    return play_in_window(words, world);
}

/// The window is for whoever stands before it; what is read by a program, or told to need no display, has none.
int host(const Host& words, const World& world)
{
    const bool window = words.screen == HostScreen::Window && words.output == HostOutput::Words;
    return window && desktop::display_available() ? host_in_window(words, world) : host_class(words, world);
}

int open_game(const World& world)
{
    if (!desktop::display_available()) {
        world.out << no_display;
        return choose_in_terminal(world, terminal_style());
    }
    return open_window(world);
}

/// The commands that need the user's folders.
int run_with_world(const Command& command, base::Files& files)
{
    const auto paths = find_paths(look_around());
    if (!paths) {
        std::cerr << base::to_string(paths.error()) << '\n';
        return 2;
    }
    const RealClock clock;
    const auto log = base::file_log(paths->data + "/receipts.log");
    const World world{files, clock, *log, *paths, std::cin, std::cout, std::cerr};
    if (const auto* words = std::get_if<Play>(&command)) {
        return play(*words, world);
    }
    if (const auto* words = std::get_if<Generate>(&command)) {
        return make_pack(*words, world);
    }
    if (const auto* words = std::get_if<Host>(&command)) {
        return host(*words, world);
    }
    if (const auto* words = std::get_if<ListClasses>(&command)) {
        return list_classes(*words, world);
    }
    if (const auto* words = std::get_if<MakeReport>(&command)) {
        return make_report(*words, world);
    }
    if (const auto* words = std::get_if<OneStudent>(&command)) {
        return deal_with_student(*words, world);
    }
    return open_game(world);
}

}

int run(const std::vector<std::string>& words)
{
    RealFiles files;
    const Command command = parse(words);
    return std::visit(Overloaded{
                          [](const Say& say) {
                              (say.exit_status == 0 ? std::cout : std::cerr) << say.text;
                              return say.exit_status;
                          },
                          [](const ShowRules&) { return show_rules(std::cout); },
                          [&](const Check& check) { return run_check(check, files, std::cout, std::cerr); },
                          [&](const Replay& replay) { return run_replay(replay, files, std::cout, std::cerr); },
                          [&](const auto&) { return run_with_world(command, files); },
                      },
                      command);
}

}
