// SPDX-License-Identifier: MIT
#include "syntax/word_classes.h"

#include "support/english.h"

#include <doctest/doctest.h>

namespace {

std::uint64_t classes(std::string_view word)
{
    return syntax::word_classes(support::english(), word);
}

}

TEST_CASE("syntax::word_classes - regular forms of one verb look alike, and other words do not")
{
    CHECK(classes("walked") == classes("jumped"));
    CHECK(classes("disobeying") == classes("obeying"));
    CHECK(classes("walked") != classes("walking"));
    CHECK(classes("walked") != classes("gifted"));
}

TEST_CASE("syntax::word_classes - endings are undone with y, e and doubled consonants")
{
    CHECK(classes("carried") > std::uint64_t{1} << 12U);
    CHECK(classes("hoping") > std::uint64_t{1} << 14U);
    CHECK(classes("stopped") > std::uint64_t{1} << 12U);
    CHECK(classes("planning") > std::uint64_t{1} << 14U);
    CHECK(classes("happier") > std::uint64_t{1} << 16U);
}

TEST_CASE("syntax::word_classes - a word that no dictionary has is not a missing value")
{
    CHECK(classes("qwxz") == 1);
    CHECK(classes("") == 1);
    CHECK(classes("s") != 0);
    CHECK(classes("ed") != 0);
}
