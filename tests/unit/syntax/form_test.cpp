// SPDX-License-Identifier: MIT
#include "syntax/form.h"

#include "support/english.h"
#include "syntax/hash.h"

#include <doctest/doctest.h>

namespace {

/// A vocabulary that knows "said" alone, whose only tag is the sixth.
syntax::Vocabulary vocabulary()
{
    static const std::vector<std::byte> bytes = [] {
        const auto upper = static_cast<std::uint32_t>(syntax::hash("said") >> 32U);
        std::vector<std::byte> record;
        for (const std::uint32_t number : {upper, std::uint32_t{6}}) {
            for (unsigned shift = 0; shift < 32; shift += 8) {
                record.push_back(static_cast<std::byte>(number >> shift & 0xffU));
            }
        }
        return record;
    }();
    return syntax::Vocabulary::open(bytes, 10).value();
}

syntax::Form form(const std::string& word)
{
    const std::vector<syntax::Token> tokens = {{0, static_cast<std::uint32_t>(word.size())}};
    return syntax::forms_of(word, tokens, vocabulary(), support::english()).front();
}

}

TEST_CASE("syntax::lower_form - small letters, zeros for digits, plain quotes and dashes")
{
    CHECK(syntax::lower_form("Türkiye") == "türkiye");
    CHECK(syntax::lower_form("7:23") == "0:00");
    CHECK(syntax::lower_form("’s") == "'s");
    CHECK(syntax::lower_form("“") == "\"");
    CHECK(syntax::lower_form("``") == "\"");
    CHECK(syntax::lower_form("—") == "--");
    CHECK(syntax::lower_form("…") == "...");
}

TEST_CASE("syntax::forms_of - a known word is itself, others are told by shape and ending")
{
    CHECK(form("said").word == form("Said").word);
    CHECK(form("said").only_tag == 5);
    CHECK(form("Keller").word == form("Heller").word);
    CHECK(form("Keller").word != form("keller").word);
    CHECK(form("Keller").lower != form("Heller").lower);
    CHECK_FALSE(form("Keller").only_tag);
}

TEST_CASE("syntax::forms_of - endings and beginnings are of whole characters")
{
    CHECK(form("kapalı").suffixes[0] == form("sıkı").suffixes[0]);
    CHECK(form("élan").prefixes[0] == form("état").prefixes[0]);
    CHECK(form("walked").suffixes[1] == form("talked").suffixes[1]);
    CHECK(form("walked").suffixes[4] == form("talked").suffixes[4]);
    CHECK(form("at").suffixes[4] == form("at").suffixes[1]);
}

TEST_CASE("syntax::forms_of - shapes cut runs at two")
{
    CHECK(form("Keller").shape == form("Lindau").shape);
    CHECK(form("2019").shape == form("24").shape);
    CHECK(form("2019").shape != form("20.5").shape);
    CHECK(form("NATO").shape == form("EU").shape);
    CHECK(form("NATO").shape != form("Nato").shape);
    CHECK(form("Ürün").shape != form("Urun").shape);
}

TEST_CASE("syntax::forms_of - commas and quotation marks are told from words, capitals from small letters")
{
    CHECK(form(",").mark == syntax::Mark::Comma);
    CHECK(form("”").mark == syntax::Mark::Quote);
    CHECK(form("''").mark == syntax::Mark::Quote);
    CHECK(form("'").mark == syntax::Mark::None);
    CHECK(form("Norway").capital);
    CHECK_FALSE(form("norway").capital);
}
