// SPDX-License-Identifier: MIT
#include "text/article.h"

#include "base/rng.h"
#include "text/unicode.h"

#include <array>
#include <doctest/doctest.h>

namespace {

std::string canonical(std::string_view body)
{
    const auto made = text::Text::from_body(body);
    REQUIRE(made.has_value());
    return made->bytes();
}

std::string random_body(base::Rng& rng)
{
    constexpr std::array pieces
        = {"a",      "Iran ",   "\n",     "\r\n",   "\r",     "\t", " ",          "\n\n", "\u0085", "\u2028",
           "\u2029", "e\u0301", "\u0301", "\u00A0", "\uFEFF", "中", "\U0001F600", ". ",   "\f",     "\u1112\u1161"};
    std::string body;
    for (std::size_t i = base::draw(rng, 60); i > 0; --i) {
        body += pieces.at(base::draw(rng, pieces.size()));
    }
    return body;
}

}

TEST_CASE("text::from_body - lines of a paragraph become one, blank lines separate")
{
    CHECK(canonical("First line\n  second line.\n\n\n  Next  paragraph. \n")
          == "First line second line.\n\nNext paragraph.");
    CHECK(canonical("One.\n \t \nTwo.") == "One.\n\nTwo.");
    CHECK(canonical("").empty());
    CHECK(canonical(" \n\t\n").empty());
}

TEST_CASE("text::from_body - every kind of line break is one")
{
    for (const char* each : {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"}) {
        std::string body;
        for (const char* part : {"a", each, "b", each, each, "c"}) {
            body += part;
        }
        CHECK(canonical(body) == "a b\n\nc");
    }
}

TEST_CASE("text::from_body - a byte-order mark goes, a tab becomes a space, accents are composed")
{
    CHECK(canonical("\uFEFFTu\u0308rkiye\tand  Iran") == "Türkiye and Iran");
    CHECK(canonical("10\u00A0000 men") == "10\u00A0000 men"); // a no-break space is text
}

TEST_CASE("text::from_body - the hash is that of the canonical bytes")
{
    const auto made = text::Text::from_body("a\r\nb");
    CHECK(made->hash() == base::sha256("a b"));
    CHECK(made->hash() == text::Text::from_body("a b\n\n")->hash());
}

TEST_CASE("text::from_body - bad bytes are refused with their place")
{
    const auto utf8 = text::Text::from_body("one\r\ntwö \xFF");
    REQUIRE_FALSE(utf8.has_value());
    CHECK(utf8.error().kind == base::ErrorKind::BadFormat);
    CHECK(utf8.error().place == base::Place{"", 2, 5});
    CHECK(utf8.error().message.find("UTF-8") != std::string::npos);

    const auto nul = text::Text::from_body(std::string_view("a\n\nb\0c", 6));
    REQUIRE_FALSE(nul.has_value());
    CHECK(nul.error().place == base::Place{"", 3, 2});
    CHECK(nul.error().message.find("NUL") != std::string::npos);
}

TEST_CASE("text::from_body - canonical text is left as it is")
{
    base::Rng rng{5};
    for (int round = 0; round < 3000; ++round) {
        const std::string body = random_body(rng);
        const std::string once = canonical(body);
        CAPTURE(body);
        REQUIRE(canonical(once) == once);
        REQUIRE(text::nfc(once) == once);
    }
}

TEST_CASE("text::Text - paragraphs and sentences stand in order and within one another")
{
    base::Rng rng{6};
    for (int round = 0; round < 2000; ++round) {
        const auto made = text::Text::from_body(random_body(rng));
        std::size_t at = 0;
        for (const text::Span each : made->paragraphs()) {
            REQUIRE(each.begin.value == (at == 0 ? 0 : at + 2));
            REQUIRE(each.end > each.begin);
            at = each.end.value;
        }
        REQUIRE(at == made->bytes().size());
        text::ByteOffset last{};
        for (const text::Span each : made->sentences()) {
            REQUIRE(each.begin >= last);
            const auto paragraph = made->paragraph_at(each.begin);
            REQUIRE(paragraph);
            REQUIRE(each.end <= made->paragraphs().at(paragraph.value_or(text::ParagraphIndex{}).value).end);
            last = each.end;
        }
    }
}

TEST_CASE("text::Text - code points and bytes are turned into each other without loss")
{
    base::Rng rng{7};
    for (int round = 0; round < 100; ++round) {
        std::string body;
        for (int i = 0; i < 8; ++i) {
            body += random_body(rng);
        }
        const auto made = text::Text::from_body(body);
        const auto& bytes = made->bytes();
        REQUIRE(made->code_points() == text::count_code_points(bytes));
        for (std::size_t i = 0; i <= made->code_points(); ++i) {
            const text::ByteOffset at = made->to_bytes(text::CodePointOffset{i});
            REQUIRE(made->to_code_points(at).value == i);
            REQUIRE(text::count_code_points(bytes.substr(0, at.value)) == i);
        }
    }
}

TEST_CASE("text::Text - offsets past the end are the end")
{
    const auto made = text::Text::from_body("Türkiye");
    CHECK(made->to_bytes(text::CodePointOffset{900}).value == 8);
    CHECK(made->to_code_points(text::ByteOffset{900}).value == 7);
    CHECK(made->slice({{2}, {900}}) == "\xBCrkiye");
    CHECK(made->slice({{900}, {2}}).empty());
    CHECK(text::Text().to_bytes(text::CodePointOffset{3}).value == 0);
    CHECK(text::Text().to_code_points(text::ByteOffset{3}).value == 0);
    CHECK(text::Text().slice({{0}, {4}}).empty());
}

TEST_CASE("text::Text::sentence_at - the sentence under a byte, and none between sentences")
{
    const auto made = text::Text::from_body("One. Two.\n\nThree.");
    REQUIRE(made->sentences().size() == 3);
    CHECK(made->sentence_at({0}) == text::SentenceIndex{0});
    CHECK(made->sentence_at({3}) == text::SentenceIndex{0});
    CHECK_FALSE(made->sentence_at({4}));
    CHECK(made->sentence_at({5}) == text::SentenceIndex{1});
    CHECK(made->sentence_at({11}) == text::SentenceIndex{2});
    CHECK_FALSE(made->sentence_at({17}));
}

TEST_CASE("text::Text::paragraph_at - the paragraph under a byte, and none between paragraphs")
{
    const auto made = text::Text::from_body("One. Two.\n\nThree.");
    CHECK(made->paragraph_at({4}) == text::ParagraphIndex{0});
    CHECK_FALSE(made->paragraph_at({9}));
    CHECK_FALSE(made->paragraph_at({10}));
    CHECK(made->paragraph_at({11}) == text::ParagraphIndex{1});
    CHECK_FALSE(made->paragraph_at({99}));
}
