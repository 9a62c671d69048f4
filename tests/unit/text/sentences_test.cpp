// SPDX-License-Identifier: MIT
#include "text/sentences.h"

#include "base/rng.h"
#include "cases.h"
#include "text/article.h"

#include <array>
#include <doctest/doctest.h>

namespace {

std::vector<std::string> split(const std::string& paragraph)
{
    std::vector<std::string> result;
    for (const text::Span each : text::sentences(paragraph)) {
        result.push_back(paragraph.substr(each.begin.value, each.size()));
    }
    return result;
}

std::string joined(const std::vector<std::string>& sentences)
{
    std::string result;
    for (const std::string& each : sentences) {
        result += each + '\n';
    }
    return result;
}

/// Prose-like noise: pieces that sentence rules look at, in any order.
std::string random_paragraph(base::Rng& rng)
{
    constexpr std::array pieces
        = {"Mr.", "U.S.", " ",    " ",    " ",   "he", "Iran", ".", "!",      "?\"", "\"", "(",      ")",
           "…",   "...",  "7:23", "a.m.", "3.5", "«",  "»",    "é", "中文。", "—",   "J.", "\u00A0", "؟"};
    std::string result;
    for (std::size_t i = base::draw(rng, 40); i > 0; --i) {
        result += pieces.at(base::draw(rng, pieces.size()));
    }
    return result;
}

}

TEST_CASE("text::sentences - every case folder: the lines, joined by spaces, are the sentences")
{
    const auto all = cases("sentences");
    CHECK(all.size() >= 40);
    for (const Case& each : all) {
        CAPTURE(each.name());
        CHECK(each.unknown({"sentences.txt"}).empty());
        const auto expected = lines(each.read("sentences.txt"));
        std::string paragraph;
        for (const std::string& sentence : expected) {
            paragraph += (paragraph.empty() ? "" : " ") + sentence;
        }
        CHECK(joined(split(paragraph)) == joined(expected));
    }
}

TEST_CASE("text::sentences - Chinese needs no space after its full stop")
{
    CHECK(split("叛军进城。总统走了！没有人知道。")
          == std::vector<std::string>{"叛军进城。", "总统走了！", "没有人知道。"});
}

TEST_CASE("text::sentences - nothing is no sentence, and spaces around are not part of one")
{
    CHECK(split("").empty());
    CHECK(split("   ").empty());
    CHECK(split(" One.  Two. ") == std::vector<std::string>{"One.", "Two."});
    CHECK(split("...") == std::vector<std::string>{"..."});
}

TEST_CASE("text::sentences - of any paragraph, they stand in order and leave out nothing but spaces")
{
    base::Rng rng{2024};
    for (int round = 0; round < 3000; ++round) {
        const std::string paragraph = random_paragraph(rng);
        CAPTURE(paragraph);
        std::size_t at = 0;
        for (const text::Span each : text::sentences(paragraph)) {
            REQUIRE(each.begin.value >= at);
            REQUIRE(!each.empty());
            const auto between = paragraph.substr(at, each.begin.value - at);
            REQUIRE(text::Text::from_body(between)->bytes().empty());
            at = each.end.value;
        }
        REQUIRE(text::Text::from_body(paragraph.substr(at))->bytes().empty());
    }
}
