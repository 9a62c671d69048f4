// SPDX-License-Identifier: MIT
#include "terminal/asking.h"

#include "support/make.h"
#include "terminal/sheet.h"

#include <doctest/doctest.h>
#include <numeric>
#include <set>

namespace {

/// What a question's player sees to answer from, with its answers in the order of the file.
std::string lines(const quiz::Question& question, std::vector<std::size_t> order = {})
{
    const quiz::ReadyPack pack = make::ready({question});
    const auto sentences = terminal::sentences_of(pack, pack.items[0]);
    return terminal::answer_lines(pack, {pack.items[0], order, sentences}, {.width = 200});
}

}

TEST_CASE("terminal::answer_lines - what each kind is answered from")
{
    CHECK(lines(make::choice(), {1, 0, 2}) == "  A  Ana Reis\n  B  Tomas Lund\n  C  The mayor\n");
    CHECK(lines(make::verdict()) == "  S  Supported\n  R  Refuted\n  N  Not in the article\n");
    CHECK(lines(make::locate()).find("   2  The keeper lit the lamp at once.\n") != std::string::npos);
    CHECK(lines(make::number()) == "  Between 0 and 50 boats.\n");
    CHECK(lines(make::date()) == "  Between 1 May 2021 and 31 May 2021.\n");
    CHECK(lines(make::order(), {2, 0, 3, 1})
          == "  1  Repairs begin\n  2  The call\n  3  Repairs end\n  4  The lamp is lit\n");
    CHECK(lines(make::altered())
          == "  [1]\u00A0The [2]\u00A0storm [3]\u00A0drove [4]\u00A0"
             "20 [5]\u00A0"
             "boats [6]\u00A0"
             "ashore\n");
    CHECK(lines(make::short_answer()).empty());
    CHECK(lines(make::compare()) == "  A  Agree\n  D  Disagree\n  O  Only one says\n");
}

TEST_CASE("terminal::answer_lines - a number without a unit, and one with thousands")
{
    quiz::Question question = make::number();
    question.body = quiz::Number{1500, 0, "", {{1000, 20000}}};
    CHECK(lines(question) == "  Between 1,000 and 20,000.\n");
}

TEST_CASE("terminal::task - says what is asked where the prompt is a claim")
{
    CHECK(terminal::task(make::verdict(), {}) == "Does the article support this, refute it, or not say?\n");
    CHECK(terminal::task(make::altered(), {}) == "Something in this claim was changed. Which word is wrong?\n");
    CHECK(terminal::task(make::compare(), {.width = 200})
          == "Do the two articles agree on this, do they disagree, or does only one of them say it?\n");
    CHECK(terminal::task(make::number(), {}).empty());
}

TEST_CASE("terminal::what_fits - every kind has words of its own for what can be typed")
{
    std::set<std::string> seen;
    for (const quiz::Question& question : make::all_kinds()) {
        const quiz::ReadyPack pack = make::ready({question});
        const std::vector<std::size_t> order = {0, 1, 2};
        const std::string words = terminal::what_fits({pack.items[0], order, {}});
        CHECK(words.starts_with("Please type "));
        CHECK(seen.insert(words).second);
    }
}
