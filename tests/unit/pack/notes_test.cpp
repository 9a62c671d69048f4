// SPDX-License-Identifier: MIT
#include "pack/notes.h"

#include <doctest/doctest.h>

TEST_CASE("pack::to_string - a path is written as findings write theirs")
{
    const pack::Path root;
    const pack::Path questions{&root, "question"};
    const pack::Path third{&questions, {}, 3};
    CHECK(to_string(root) == "");
    CHECK(to_string(pack::Path{&third, "key"}) == "question[3].key");
}

TEST_CASE("pack::is_unread - knows values, what they are part of and what is part of them")
{
    pack::Notes notes;
    notes.unread = {"question[1].key", "question[2]", "question[3].evidence[0][1]"};
    CHECK(is_unread(notes, "question[1].key"));
    CHECK(is_unread(notes, "question[1]"));
    CHECK(is_unread(notes, "question[2].options[1].text"));
    CHECK(is_unread(notes, "question[3].evidence"));
    CHECK(is_unread(notes, "question[3].evidence[0][1].quote"));
    CHECK_FALSE(is_unread(notes, "question[1].keys"));
    CHECK_FALSE(is_unread(notes, "question[1].prompt"));
    CHECK_FALSE(is_unread(notes, "question[10].key"));
    CHECK_FALSE(is_unread(notes, "question[3].evidence[0][10]"));
    CHECK_FALSE(is_unread(notes, "title"));
}

TEST_CASE("pack::one_line - a message stays on its line and leaves the terminal alone")
{
    CHECK(pack::one_line("a\nb\r\x1B[31mc\x7F\u009Bd é “x”") == "a b  [31mc  d é “x”");
}

TEST_CASE("pack::shown - long words are cut between characters")
{
    CHECK(pack::shown("short") == "short");
    std::string word = "x";
    for (int i = 0; i < 50; ++i) {
        word += "é";
    }
    CHECK(pack::shown(word) == word.substr(0, 59) + "...");
}
