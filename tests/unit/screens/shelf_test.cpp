// SPDX-License-Identifier: MIT
#include "screens/shelf.h"

#include "support/make.h"

#include <doctest/doctest.h>

TEST_CASE("screens::entry_of - counts what can be played and what not")
{
    quiz::ReadyPack pack = make::ready(make::all_kinds());
    pack.items[1].question.reviewed = false;
    pack.left_out = {{{"x"}, "the passage is gone"}, {{"y"}, "it has a mistake"}, {{"z"}, "the passage is gone"}};
    const auto entry = screens::entry_of("storm.toml", pack);
    CHECK(entry.playable == 9);
    CHECK(entry.unreviewed == 1);
    CHECK(entry.articles == 2);
    CHECK(entry.trouble.empty());
    CHECK(entry.left_out == std::vector<screens::LeftOutCount>{{2, "the passage is gone"}, {1, "it has a mistake"}});
}

TEST_CASE("screens::entry_of - a pack with nothing to ask says so")
{
    const auto entry = screens::entry_of("storm.toml", make::ready({}));
    CHECK(entry.playable == 0);
    CHECK_FALSE(entry.trouble.empty());
}
