// SPDX-License-Identifier: MIT
#include "pack/spelling.h"

#include <array>
#include <doctest/doctest.h>
#include <string>

TEST_CASE("pack::edit_distance - counts inserted, deleted, replaced and swapped letters")
{
    CHECK(pack::edit_distance("", "") == 0);
    CHECK(pack::edit_distance("prompt", "prompt") == 0);
    CHECK(pack::edit_distance("promt", "prompt") == 1);
    CHECK(pack::edit_distance("prommpt", "prompt") == 1);
    CHECK(pack::edit_distance("prompf", "prompt") == 1);
    CHECK(pack::edit_distance("porompt", "prompt") == 1);
    CHECK(pack::edit_distance("rpompt", "prompt") == 1);
    CHECK(pack::edit_distance("", "why") == 3);
}

TEST_CASE("pack::meant - the nearest word, when one is near")
{
    constexpr std::array<std::string_view, 4> words{"prompt", "options", "why", "who"};
    CHECK(pack::meant("promt", words) == "prompt");
    CHECK(pack::meant("option", words) == "options");
    CHECK(pack::meant("wyh", words) == "why");
    CHECK(pack::meant("colour", words) == "");
    CHECK(pack::meant(std::string(100'000, 'x'), words) == "");
    CHECK(pack::meant("", words) == "");
}
