// SPDX-License-Identifier: MIT
#pragma once

#include "screens/class_stage.h"
#include "table.h"
#include "unit/room/class.h"

#include <array>
#include <fmt/core.h>
#include <string_view>

/// A class in a window, without a network: the rules as the shell runs them.
namespace lesson {

/// The code of http://192.168.1.20:8080/join/K7M4QX, as qrencode has it (level M).
inline constexpr std::array<std::string_view, 29> qr_rows{
    "#######.##...#.#.#.#..#######", "#.....#.###.##...#..#.#.....#", "#.###.#..###....#..#..#.###.#",
    "#.###.#.##..#.#.###.#.#.###.#", "#.###.#..#.#..#.#####.#.###.#", "#.....#....###.....#..#.....#",
    "#######.#.#.#.#.#.#.#.#######", "........##.......#..#........", "#.##.###.#.###...#..#.#..#.##",
    ".#.....#..##.#######..#.#...#", "###.###.##..##....#.##....##.", ".#####.#.###......#......#..#",
    "#.....#.#.##..####.###.#.##..", ".##.##.####.#.##...#####...##", "##.##.##.#.###...#.#....#####",
    "##.##..######.###.#..#.#...#.", "###.###....##.##..#....##..#.", ".#.###.####.#.#..#........##.",
    "#.#...######.#####....#..##..", "..##.#..#.##.########.##..#..", ".#.##.##.##..##..##########..",
    "........#.##.....####...#####", "#######.#####.#.##.##.#.##.#.", "#.....#.####.####.###...##..#",
    "#.###.#..#.##....#..#######..", "#.###.#.#.#..#..#.......#.#.#", "#.###.#.#..#.....##.##......#",
    "#.....#..####.#.#.#.##.##..#.", "#######.#.#.#..#....##.###.#."};

inline screens::QrModules modules()
{
    screens::QrModules code{.width = qr_rows.size()};
    for (const std::string_view row : qr_rows) {
        for (const char module : row) {
            code.dark.push_back(module == '#');
        }
    }
    return code;
}

inline screens::ClassPlace place()
{
    return {.url = "http://192.168.1.20:8080",
            .address = "192.168.1.20",
            .port = 8080,
            .code = modules(),
            .networks = {{"wlan0", "192.168.1.20"}, {"eth0", "10.1.2.3"}}};
}

/// A link for another device; its code need not lead there to be drawn.
inline screens::ClassLink link()
{
    return {.url = "http://192.168.1.20:8080/teach#AAECAwQFBgcICQoLDA0ODw", .code = modules()};
}

/// A class that is hosted at a table, which hears of all that happens in it.
struct Lesson {
    table::Table table;
    school::Class school;
    std::string trouble;
    screens::Steering steering = screens::Steering::Here;

    explicit Lesson(const std::vector<quiz::Question>& questions = make::all_kinds(), const rounds::Plan& plan = {})
        : table(table::storm(questions)), school{table.pack}
    {
        table.open();
        table.state.pack = table.shared();
        REQUIRE(school.put(school::opening(school.pack, plan)) == room::Outcome::Accepted);
        table.say(screens::ClassOpened{place(), now()});
    }

    std::shared_ptr<const screens::ClassNow> now() const
    {
        screens::ClassNow seen{.room = school.state,
                               .here_count = school.here.count(),
                               .trouble = trouble,
                               .at = {school.now},
                               .steering = steering};
        for (std::size_t i = 0; i < school.state.students.size(); ++i) {
            seen.here.push_back(school.here.has({i}));
        }
        return std::make_shared<const screens::ClassNow>(std::move(seen));
    }

    /// The window hears of the class.
    void look() { table.say(screens::ClassChanged{now()}); }

    void steer(room::Command command)
    {
        REQUIRE(school.say(std::move(command)) == room::Outcome::Accepted);
        look();
    }

    void join(const std::vector<std::string>& names)
    {
        for (const std::string& name : names) {
            school.join(name);
        }
        look();
    }

    /// The first of the students give a right answer, the next a wrong one.
    void answer(std::size_t right, std::size_t wrong)
    {
        const quiz::Item& item = school.item();
        for (std::size_t i = 0; i < right + wrong; ++i) {
            const auto given = i < right ? school::right_answer(item) : school::wrong_answer(item);
            REQUIRE(school.answer({i}, given) == room::Outcome::Accepted);
        }
        look();
    }

    /// Draws lots until the class is asked this question first.
    void start_with(const std::string& id)
    {
        for (std::uint64_t seed = 1; seed < 500; ++seed) {
            room::Opened opening = school::opening(school.pack);
            opening.seed = seed;
            opening.plan.seconds = school.state.seconds;
            const room::Step step = room::update(school.pack, {}, {{school.now}, opening});
            if (step.state.questions.front().value == id) {
                school.state = step.state;
                return;
            }
        }
        FAIL("no class begins with " << id);
    }

    screens::ClassStage stage() const { return screens::class_stage(school.state); }
};

inline std::vector<std::string> eleven()
{
    return {"Blue Heron", "Stet", "Loud Semicolon", "Quick Comma", "Margin", "Footnote 7", "Öre",
            "حاشية",      "Owl",  "Ninth Draft",    "Noon"};
}

/// A class at its first question of an id, with eleven students.
inline Lesson asked(const std::string& id, std::optional<int> seconds = std::nullopt)
{
    Lesson made(make::all_kinds(), {.seconds = seconds});
    made.start_with(id);
    made.join(eleven());
    made.steer(room::Start{});
    return made;
}

}
