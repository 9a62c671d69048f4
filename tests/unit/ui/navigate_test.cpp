// SPDX-License-Identifier: MIT
#include "base/rng.h"
#include "ui/checks.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

namespace {

using ui::Direction;
using ui::Role;

ui::Target target(std::string id, ui::Rect rect, Role role = Role::Button, std::string group = "")
{
    return {.id = {std::move(id)}, .rect = rect, .role = role, .label = "x", .group = {std::move(group)}};
}

std::string from(const std::vector<ui::Target>& targets, const std::string& id, Direction direction)
{
    return ui::focus_towards(targets, {id}, direction).value;
}

/// The front page: the lead story's buttons at the left, the shelf in the middle, the footer's small buttons far right.
std::vector<ui::Target> front_page()
{
    return {target("play", {60, 314, 222, 44}),    target("read", {296, 314, 152, 44}),
            target("packs", {588, 204, 329, 48}),  target("receipts", {954, 187, 266, 60}),
            target("smaller", {987, 680, 24, 24}), target("larger", {1066, 680, 24, 24}),
            target("quit", {1192, 680, 40, 24})};
}

/// Words of two lines, from left to right.
std::vector<ui::Target> words(float sign)
{
    std::vector<ui::Target> all;
    const auto word = [&](const std::string& id, float x, float y) {
        const float left = sign > 0 ? x : 400 - x - 50;
        all.push_back(target(id, {left, y, 50, 24}, Role::Word, "text"));
    };
    word("one", 0, 0);
    word("two", 60, 0);
    word("three", 120, 0);
    word("four", 0, 30);
    word("five", 60, 30);
    return all;
}

/// Two questions' worth of chips in two rows, options above them and a button beside.
std::vector<ui::Target> round_page()
{
    return {target("a", {40, 100, 400, 60}, Role::Option, "mode"),
            target("b", {40, 170, 400, 60}, Role::Option, "mode"),
            target("dates", {40, 260, 100, 40}, Role::Switch, "kinds"),
            target("names", {150, 260, 100, 40}, Role::Switch, "kinds"),
            target("numbers", {40, 310, 100, 40}, Role::Switch, "kinds"),
            target("help", {600, 100, 120, 40}),
            target("begin", {40, 380, 200, 44})};
}

}

TEST_CASE("ui::focus_towards - Down from the lead story does not jump across the page into the footer")
{
    const auto page = front_page();
    CHECK(from(page, "play", Direction::Down) == "read"); // nothing lies below it: on in reading order
    CHECK(from(page, "play", Direction::Right) == "read");
    CHECK(from(page, "read", Direction::Right) == "packs");
    CHECK(from(page, "receipts", Direction::Down) == "larger");
    CHECK(from(page, "quit", Direction::Up) == "receipts");
    CHECK(from(page, "smaller", Direction::Left).empty());
    CHECK(from(page, "quit", Direction::Down).empty());
}

TEST_CASE("ui::focus_towards - what lies in line is nearer than what lies askew")
{
    const std::vector<ui::Target> page = {target("from", {100, 100, 100, 40}), target("askew", {210, 150, 100, 40}),
                                          target("below", {100, 220, 100, 40})};
    CHECK(from(page, "from", Direction::Down) == "below");
    CHECK(from(page, "below", Direction::Up) == "from");
}

TEST_CASE("ui::focus_towards - words are read line by line, and up and down go to the word above or below")
{
    const auto page = words(1);
    CHECK(from(page, "one", Direction::Right) == "two");
    CHECK(from(page, "three", Direction::Right) == "four");
    CHECK(from(page, "four", Direction::Left) == "three");
    CHECK(from(page, "two", Direction::Down) == "five");
    CHECK(from(page, "five", Direction::Up) == "two");
    CHECK(from(page, "five", Direction::Right).empty());
}

TEST_CASE("ui::focus_towards - words that are written from the right are read from the right")
{
    const auto page = words(-1);
    CHECK(from(page, "one", Direction::Left) == "two");
    CHECK(from(page, "three", Direction::Left) == "four");
    CHECK(from(page, "four", Direction::Right) == "three");
    CHECK(from(page, "two", Direction::Down) == "five");
}

TEST_CASE("ui::focus_towards - sentences follow each other with every arrow")
{
    std::vector<ui::Target> text = {target("s1", {0, 0, 400, 60}, Role::Sentence, "text"),
                                    target("s2", {0, 30, 400, 60}, Role::Sentence, "text"),
                                    target("s3", {0, 90, 400, 30}, Role::Sentence, "text")};
    text[0].parts = {{0, 0, 400, 30}, {0, 30, 100, 30}};
    text[1].parts = {{110, 30, 290, 30}, {0, 60, 200, 30}};
    text[2].parts = {{0, 90, 300, 30}};
    for (const Direction onwards : {Direction::Down, Direction::Right}) {
        CHECK(from(text, "s1", onwards) == "s2");
        CHECK(from(text, "s2", onwards) == "s3");
    }
    CHECK(from(text, "s3", Direction::Up) == "s2");
    CHECK(from(text, "s2", Direction::Left) == "s1");
}

TEST_CASE("ui::focus_towards - a group is left at its end, and a radio group entered at its chosen member")
{
    auto page = round_page();
    page[0].selected = true;
    CHECK(from(page, "b", Direction::Down) == "dates");
    CHECK(from(page, "dates", Direction::Up) == "a");
    CHECK(from(page, "a", Direction::Right) == "help");
    CHECK(from(page, "help", Direction::Left) == "a");
    CHECK(from(page, "names", Direction::Down) == "numbers");
    CHECK(from(page, "names", Direction::Right) == "numbers");
    CHECK(from(page, "numbers", Direction::Down) == "begin");
    CHECK(from(page, "begin", Direction::Up) == "numbers");
}

TEST_CASE(
    "ui::focus_towards - of a button that is half scrolled away, what shows counts, and not what lies by the footer")
{
    std::vector<ui::Target> page = {target("keep", {440, 640, 300, 60}), target("save", {100, 640, 300, 60}),
                                    target("settings", {300, 670, 130, 30})};
    for (std::size_t i = 0; i < 2; ++i) {
        page[i].scroll_area = {"page"};
        page[i].clip = ui::Rect{0, 0, 1280, 660};
    }
    CHECK(from(page, "keep", Direction::Left) == "save");
    CHECK(from(page, "save", Direction::Right) == "keep");
    CHECK(from(page, "save", Direction::Down) == "settings");
}

TEST_CASE("ui::focus_towards - what is scrolled out of sight does not hide behind the footer")
{
    std::vector<ui::Target> page
        = {target("row", {40, 100, 300, 40}), target("far", {40, 900, 300, 40}), target("footer", {40, 680, 300, 30})};
    for (std::size_t i = 0; i < 2; ++i) {
        page[i].scroll_area = ui::TargetId{"page"};
        page[i].clip = ui::Rect{0, 0, 1280, 660};
    }
    CHECK(from(page, "row", Direction::Down) == "far");
    CHECK(from(page, "footer", Direction::Up) == "far");
    CHECK(from(page, "far", Direction::Down) == "footer");
}

TEST_CASE("ui::focus_towards - sliders side by side: Left and Right are theirs, so Down and Up go along the row")
{
    std::vector<ui::Target> page
        = {target("above", {40, 40, 500, 40}), target("first", {40, 100, 140, 44}, Role::Slider),
           target("second", {200, 100, 140, 44}, Role::Slider), target("below", {40, 160, 500, 40})};
    page[1].content = page[2].content = ui::SliderContent{};
    CHECK(from(page, "above", Direction::Down) == "first");
    CHECK(from(page, "first", Direction::Down) == "second");
    CHECK(from(page, "second", Direction::Down) == "below");
    CHECK(from(page, "second", Direction::Up) == "first");
    CHECK(ui::unreachable(page, ui::By::Arrows).empty());
}

TEST_CASE("ui::unreachable - names what no arrow leads to, and what Tab can't reach")
{
    CHECK(ui::unreachable(front_page(), ui::By::Arrows).empty());
    CHECK(ui::unreachable(round_page(), ui::By::Arrows).empty());
    CHECK(ui::unreachable(round_page(), ui::By::Tab).empty());
    CHECK(ui::unreachable({}, ui::By::Tab).empty());
    std::vector<ui::Target> page = round_page();
    page.push_back(
        target("twin", page.front().rect, Role::Option, "mode")); // just over another: no arrow tells them apart
    CHECK(ui::unreachable(page, ui::By::Tab) == std::vector<ui::TargetId>{{"twin"}});
}

TEST_CASE("ui::focus_towards - arrows alone reach everything on a page of rows, whatever their widths")
{
    base::Rng rng{21};
    for (int round = 0; round < 200; ++round) {
        std::vector<ui::Target> page;
        float y = 20;
        for (std::size_t row = 0; row < 2 + base::draw(rng, 6); ++row) {
            float x = 20 + static_cast<float>(base::draw(rng, 300));
            for (std::size_t i = 0; i < 1 + base::draw(rng, 4); ++i) {
                const float width = 30 + static_cast<float>(base::draw(rng, 200));
                page.push_back(target(std::to_string(page.size()), {x, y, width, 30}));
                x += width + 10;
            }
            y += 40 + static_cast<float>(base::draw(rng, 60));
        }
        CHECK(ui::unreachable(page, ui::By::Arrows).empty());
    }
}
