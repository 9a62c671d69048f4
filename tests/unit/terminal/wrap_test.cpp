// SPDX-License-Identifier: MIT
#include "terminal/wrap.h"

#include "base/rng.h"
#include "text/unicode.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <sstream>
#include <vector>

using terminal::Colour;
using terminal::Style;

namespace {

std::string without_spaces(std::string text)
{
    text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n'; }), text.end());
    return text;
}

std::size_t widest(const std::string& text)
{
    std::istringstream lines(text);
    std::size_t most = 0;
    for (std::string line; std::getline(lines, line);) {
        most = std::max(most, text::count_code_points(line));
    }
    return most;
}

}

TEST_CASE("terminal::wrap - breaks at spaces and ends with a line end")
{
    CHECK(terminal::wrap({.width = 20}, "The keeper lit the lamp at once.") == "The keeper lit the\nlamp at once.\n");
    CHECK(terminal::wrap({.width = 20}, "short") == "short\n");
    CHECK(terminal::wrap({.width = 20}, "") == "\n");
    CHECK(terminal::wrap({.width = 20}, "exactly twenty chars") == "exactly twenty chars\n");
}

TEST_CASE("terminal::wrap - lines after the first stand under its text")
{
    CHECK(terminal::wrap({.width = 20}, "The keeper lit the lamp", "  12  ")
          == "  12  The keeper lit\n      the lamp\n");
}

TEST_CASE("terminal::wrap - a word wider than a line is cut, and a silly width is not taken at its word")
{
    CHECK(terminal::wrap({.width = 20}, std::string(45, 'x'))
          == std::string(20, 'x') + "\n" + std::string(20, 'x') + "\n" + std::string(5, 'x') + "\n");
    CHECK(terminal::wrap({.width = 0}, "a b") == "a b\n");
}

TEST_CASE("terminal::wrap - counts letters, not bytes")
{
    CHECK(terminal::wrap({.width = 20}, "üüüü üüüü üüüü üüüü üüüü") == "üüüü üüüü üüüü üüüü\nüüüü\n");
}

TEST_CASE("terminal::wrap - right-to-left text passes through letter by letter")
{
    const std::string arabic = "سقطت دمشق في صباح الثامن من كانون الأول وفق ما قاله دبلوماسيون";
    const std::string shown = terminal::wrap({.width = 30}, arabic);
    CHECK(without_spaces(shown) == without_spaces(arabic));
    CHECK(widest(shown) <= 30);
    CHECK_FALSE(text::first_bad_byte(shown).has_value());
}

TEST_CASE("terminal::wrap - never loses a word or passes the width")
{
    base::Rng rng{3};
    const std::vector<std::string> pieces = {"a", "bb", " ", "  ", "é", "حلب", "Türkiye", "supercalifragilistic"};
    for (int i = 0; i < 500; ++i) {
        std::string text;
        for (std::size_t n = base::draw(rng, 40); n > 0; --n) {
            text += pieces[base::draw(rng, pieces.size())];
        }
        const std::size_t width = 20 + base::draw(rng, 40);
        const std::string shown = terminal::wrap({.width = width}, text, "  ");
        CHECK(without_spaces(shown) == without_spaces(text));
        CHECK(widest(shown) <= width);
    }
}

TEST_CASE("terminal::marked - a passage stands between >> and <<")
{
    const std::string text = "Before " + terminal::marked("the passage") + " after.";
    CHECK(terminal::wrap({}, text) == "Before >>the passage<< after.\n");
}

TEST_CASE("terminal::marked - colour ends with each line and begins again on the next")
{
    const std::string text = "Before it " + terminal::marked("the long passage goes on") + " after.";
    CHECK(terminal::wrap({.width = 20, .colour = Colour::On}, text, "  ")
          == "  Before it \x1b[30;43m>>the\x1b[0m\n  \x1b[30;43mlong passage goes\x1b[0m\n"
             "  \x1b[30;43mon<<\x1b[0m after.\n");
}

TEST_CASE("terminal::plain - content can't steer the terminal")
{
    CHECK(terminal::plain("a\x1b[2Jb\tc\x7f"
                          "d\xC2\x9B"
                          "e\n")
          == "a [2Jb c d e ");
    CHECK(terminal::plain("\x02not a mark\x03") == " not a mark ");
    CHECK(terminal::plain("Türkiye حلب 🔔") == "Türkiye حلب 🔔");
}
