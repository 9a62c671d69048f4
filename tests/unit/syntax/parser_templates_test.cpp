// SPDX-License-Identifier: MIT
#include "syntax/parser_templates.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>
#include <string>
#include <tuple>

TEST_CASE("syntax::parser_templates - none is there twice")
{
    std::set<std::tuple<syntax::Atom, syntax::Atom, syntax::Atom, syntax::Atom>> seen;
    for (const auto& each : syntax::parser_templates()) {
        CHECK(seen.emplace(each.a, each.b, each.c, each.d).second);
    }
}

TEST_CASE("syntax::templates_of - every member leaves out about three tenths, each others, and always the same")
{
    const std::size_t all = syntax::parser_templates().size();
    std::set<std::string> choices;
    std::set<std::uint8_t> used;
    for (std::size_t member = 0; member < 6; ++member) {
        const std::vector<std::uint8_t> chosen = syntax::templates_of(member);
        CHECK(chosen == syntax::templates_of(member));
        CHECK(choices.emplace(chosen.begin(), chosen.end()).second);
        CHECK(std::is_sorted(chosen.begin(), chosen.end()));
        CHECK(chosen.back() < all);
        CHECK(chosen.size() > all * 6 / 10);
        CHECK(chosen.size() < all * 8 / 10);
        used.insert(chosen.begin(), chosen.end());
    }
    CHECK(used.size() > all * 95 / 100);
}
