// SPDX-License-Identifier: MIT
#include "text/character.h"

#include <doctest/doctest.h>

TEST_CASE("text::decode - reads a code point of each length")
{
    CHECK(text::decode("a", 0).code_point == U'a');
    CHECK(text::decode("é", 0).length == 2);
    CHECK(text::decode("x中", 1).code_point == U'中');
    CHECK(text::decode("\U0001F600", 0).length == 4);
}

TEST_CASE("text::decode - a byte that is not UTF-8 is one unknown character")
{
    for (const char* each : {"\xFF", "\xC3", "\x80", "\xED\xA0\x80"}) {
        CHECK(text::decode(each, 0).code_point == U'\uFFFD');
        CHECK(text::decode(each, 0).length == 1);
    }
}

TEST_CASE("text::decode_before - reads backwards what decode reads forwards")
{
    const std::string_view all = "aé中\U0001F600";
    CHECK(text::decode_before(all, 10).code_point == U'\U0001F600');
    CHECK(text::decode_before(all, 6).code_point == U'中');
    CHECK(text::decode_before(all, 3).code_point == U'é');
    CHECK(text::decode_before(all, 1).code_point == U'a');
    CHECK(text::decode_before("a\x80", 2).length == 1);
    CHECK(text::decode_before("\x80", 1).code_point == U'\uFFFD');
}

TEST_CASE("text - characters of many scripts are told apart")
{
    CHECK(text::is_space(U'\u00A0'));
    CHECK(text::is_space(U'\uFEFF'));
    CHECK_FALSE(text::is_space(U'\u200B'));
    CHECK(text::is_word_part(U'\u0301'));
    CHECK(text::is_word_part(U'٣'));
    CHECK_FALSE(text::is_word_part(U'_'));
    CHECK(text::is_upper(U'Ü'));
    CHECK(text::is_digit(U'٣'));
    CHECK(text::is_number(U'½'));
    CHECK(text::is_figure_sign(U'€'));
    CHECK(text::is_uncased_letter(U'ت'));
    CHECK_FALSE(text::may_run_on(U'ت'));
    CHECK(text::may_run_on(U'中'));
    CHECK_FALSE(text::may_run_on(U'a'));
}
