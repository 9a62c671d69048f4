// SPDX-License-Identifier: MIT
#include "round/name.h"

#include "round/event.h"

#include <doctest/doctest.h>

using rounds::NameFault;

TEST_CASE("rounds::fault_of_name - a name is one line with at least a letter or a sign on it")
{
    for (const char* name : {"Ada", "حلب", "می\u200Cخواهم", "!", "7", "李"}) {
        CAPTURE(name);
        CHECK_FALSE(rounds::fault_of_name(name));
    }
    for (const char* name : {"", " ", "\u00A0\u200B"}) {
        CAPTURE(name);
        CHECK(rounds::fault_of_name(name) == NameFault::Blank);
    }
    for (const char* name : {"\xFF", "A\nB", "A\x1b[31m", "A\u2028", "\u202EadA", "\u2066A\u2069"}) {
        CAPTURE(name);
        CHECK(rounds::fault_of_name(name) == NameFault::Unshowable);
    }
}

TEST_CASE("rounds::fault_of_name - counts letters, not bytes")
{
    std::string name;
    for (std::size_t i = 0; i < rounds::most_name_length; ++i) {
        name += "ü";
    }
    CHECK_FALSE(rounds::fault_of_name(name));
    CHECK(rounds::fault_of_name(name + "x") == NameFault::TooLong);
}

TEST_CASE("rounds::is_same_name - case, accents and spaces tell nobody apart, signs do where there is nothing else")
{
    CHECK(rounds::is_same_name("Zoë", " ZOE "));
    CHECK(rounds::is_same_name("!", "!"));
    CHECK_FALSE(rounds::is_same_name("!", "?"));
    CHECK_FALSE(rounds::is_same_name("Ada", "Ada 2"));
}
