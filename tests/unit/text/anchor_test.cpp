// SPDX-License-Identifier: MIT
#include "text/anchor.h"

#include "base/rng.h"
#include "text/unicode.h"

#include <array>
#include <doctest/doctest.h>

namespace {

text::Article article(const std::string& body)
{
    text::Article made;
    made.id = {"al-fassel"};
    made.text = *text::Text::from_body(body);
    return made;
}

std::string random_sentence(base::Rng& rng)
{
    constexpr std::array words
        = {"rebels", "Türkiye",    "the",     "army",     "Homs",     "withdrew", "after",  "officer", "Iran",
           "said",   "palace",     "night",   "中国",     "who",      "crossed",  "border", "not",     "30",
           "slowly", "commanders", "Latakia", "Kuweires", "believed", "airport",  "without"};
    std::string sentence = "The";
    for (std::size_t i = 6 + base::draw(rng, 14); i > 0; --i) {
        sentence += std::string(" ") + words.at(base::draw(rng, words.size()));
    }
    return sentence + ".";
}

std::vector<std::string> random_paragraphs(base::Rng& rng)
{
    std::vector<std::string> result(3 + base::draw(rng, 6));
    for (std::string& paragraph : result) {
        for (std::size_t i = 1 + base::draw(rng, 4); i > 0; --i) {
            paragraph += (paragraph.empty() ? "" : " ") + random_sentence(rng);
        }
    }
    return result;
}

std::string joined(const std::vector<std::string>& paragraphs)
{
    std::string body;
    for (const std::string& each : paragraphs) {
        body += each + "\n\n";
    }
    return body;
}

text::Span random_span(const text::Text& text, base::Rng& rng)
{
    const std::size_t begin = base::draw(rng, text.code_points());
    const std::size_t end = begin + 1 + base::draw(rng, text.code_points() - begin);
    return text.to_bytes(text::CodePointSpan{{begin}, {end}});
}

/// Inserts and deletes paragraphs, but keeps the one at `kept`, whose new place it returns.
std::size_t edit_around(std::vector<std::string>& paragraphs, std::size_t kept, base::Rng& rng)
{
    for (int i = 0; i < 3; ++i) {
        const std::size_t at = base::draw(rng, paragraphs.size() + 1);
        const auto place = paragraphs.begin() + static_cast<std::ptrdiff_t>(at);
        if (base::draw(rng, 2) == 0 || at == paragraphs.size() || at == kept) {
            paragraphs.insert(place, random_sentence(rng));
            kept += at <= kept ? 1 : 0;
        } else {
            paragraphs.erase(place);
            kept -= at < kept ? 1 : 0;
        }
    }
    return kept;
}

}

TEST_CASE("text::make_anchor - carries quote, context, position in code points and hash")
{
    const auto made = article("Türkiye informed the Russians at 7:23 a.m. and they left the city soon afterwards.");
    const std::size_t at = made.text.bytes().find("the Russians");
    const auto anchor = text::make_anchor(made, {{at}, {at + 12}}, "Russians");
    CHECK(anchor.article.value == "al-fassel");
    CHECK(anchor.quote == "the Russians");
    CHECK(anchor.prefix == "Türkiye informed ");
    CHECK(anchor.suffix == " at 7:23 a.m. and they left the ");
    CHECK(text::count_code_points(anchor.suffix) == text::context_length);
    CHECK(anchor.position == text::CodePointSpan{{17}, {29}});
    CHECK(anchor.article_hash == made.text.hash());
    CHECK(anchor.answer == "Russians");
}

TEST_CASE("text::resolve - an anchor made on a span is exact at that span")
{
    base::Rng rng{31};
    for (int round = 0; round < 250; ++round) {
        const auto made = article(joined(random_paragraphs(rng)));
        const text::Span span = random_span(made.text, rng);
        const auto resolution = text::resolve(text::make_anchor(made, span, ""), made.text, {});
        CAPTURE(made.text.slice(span));
        REQUIRE(resolution == text::Resolution{text::Exact{span}});
    }
}

TEST_CASE("text::resolve - edits outside the paragraph leave an anchor its words, or lose it, but give no others")
{
    base::Rng rng{32};
    int kept_words = 0;
    constexpr int rounds = 250;
    for (int round = 0; round < rounds; ++round) {
        auto paragraphs = random_paragraphs(rng);
        const auto before = article(joined(paragraphs));
        const std::size_t index = base::draw(rng, paragraphs.size());
        // A span of the paragraph long enough to stand once.
        const text::Span within = before.text.paragraphs().at(index);
        auto code_points = before.text.to_code_points(within);
        code_points.begin.value += base::draw(rng, 10);
        const auto anchor = text::make_anchor(before, before.text.to_bytes(code_points), "");

        const std::size_t moved = edit_around(paragraphs, index, rng);
        const auto after = text::Text::from_body(joined(paragraphs));
        const auto span = text::found(text::resolve(anchor, *after, {}));
        if (!span) {
            continue; // its surroundings changed so much that the score is below the floor
        }
        ++kept_words;
        REQUIRE(after->slice(*span) == anchor.quote);
        REQUIRE(after->paragraph_at(span->begin) == text::ParagraphIndex{moved});
    }
    CHECK(kept_words > rounds * 95 / 100);
}

TEST_CASE("text::resolve - a moved passage has a carrier, and a score from the floor to 1")
{
    base::Rng rng{33};
    int seen = 0;
    for (int round = 0; round < 400; ++round) {
        const auto before = article(joined(random_paragraphs(rng)));
        const auto& sentences = before.text.sentences();
        const auto anchor = text::make_anchor(before, sentences.at(base::draw(rng, sentences.size())), "");
        std::string bytes = before.text.bytes();
        const std::array letters = {'e', 'a', ' ', 'x'};
        for (std::size_t i = 1 + base::draw(rng, 4); i > 0; --i) {
            const std::size_t at = base::draw(rng, bytes.size());
            if (static_cast<unsigned char>(bytes[at]) < 0x80) {
                bytes[at] = letters.at(base::draw(rng, letters.size()));
            }
        }
        const auto after = text::Text::from_body(bytes);
        const auto resolution = text::resolve(anchor, *after, {"rebels", "army", "Türkiye"});
        const auto* moved = std::get_if<text::Moved>(&resolution);
        if (moved == nullptr) {
            continue;
        }
        ++seen;
        const std::string passage(after->slice(moved->span));
        CAPTURE(passage);
        CHECK(moved->score >= 0.60);
        CHECK(moved->score <= 1);
        CHECK((passage == anchor.quote || passage.find("rebels") != std::string::npos
               || passage.find("army") != std::string::npos || passage.find("Türkiye") != std::string::npos));
    }
    CHECK(seen > 20);
}

TEST_CASE("text::resolve - a position that lies goes to the quote instead")
{
    const auto made = article("Nobody spoke. Türkiye informed the Russians. They left.");
    auto anchor = text::make_anchor(made, made.text.sentences().at(1), "Türkiye");
    for (const auto& position :
         {text::CodePointSpan{{0}, {30}}, text::CodePointSpan{{9}, {3}}, text::CodePointSpan{{100'000}, {100'030}}}) {
        anchor.position = position;
        const auto resolution = text::resolve(anchor, made.text, {"Türkiye"});
        CHECK(std::holds_alternative<text::Moved>(resolution));
        CHECK(text::found(resolution) == made.text.sentences().at(1));
    }
}

TEST_CASE("text::resolve - nothing is found for an empty quote or in an empty article")
{
    const auto made = article("Türkiye informed the Russians.");
    CHECK(text::resolve({}, made.text, {}) == text::Resolution{text::Lost{text::LostReason::Gone}});
    const auto anchor = text::make_anchor(made, {{0}, {10}}, "");
    CHECK(text::resolve(anchor, text::Text(), {}) == text::Resolution{text::Lost{text::LostReason::Gone}});
}

TEST_CASE("text::resolve - a quote that stands everywhere is ambiguous, not slow")
{
    const auto many = text::Text::from_body(std::string(200'000, 'a'));
    text::Anchor anchor{.quote = "中"};
    CHECK(text::resolve(anchor, *many, {}) == text::Resolution{text::Lost{text::LostReason::Gone}});
    std::string body;
    for (int i = 0; i < 5000; ++i) {
        body += "Iran left. ";
    }
    anchor.quote = "Iran left.";
    CHECK(text::resolve(anchor, *text::Text::from_body(body), {})
          == text::Resolution{text::Lost{text::LostReason::Ambiguous}});
}

TEST_CASE("text::resolve - texts made to cost time are refused, not searched for ever")
{
    const auto one_word = text::Text::from_body(std::string(100'000, 'a'));
    const auto gone = text::Resolution{text::Lost{text::LostReason::Gone}};
    const auto ambiguous = text::Resolution{text::Lost{text::LostReason::Ambiguous}};
    CHECK(text::resolve({.quote = std::string(50'000, 'a')}, *one_word, {"a"}) == gone);
    CHECK(text::resolve({.quote = std::string(1999, 'a') + "b"}, *one_word, {"a"}) == gone);
    CHECK(text::resolve({.quote = "a"}, *one_word, {"a"}) == ambiguous);
}

TEST_CASE("text::resolve - a quote too long to search for nearly is still found exactly")
{
    base::Rng rng{34};
    std::string longer;
    for (int i = 0; i < 60; ++i) {
        longer += (longer.empty() ? "" : " ") + random_sentence(rng);
    }
    const auto before = article(longer);
    const auto anchor = text::make_anchor(before, {{0}, {before.text.bytes().size()}}, "");
    const auto after = text::Text::from_body("New.\n\n" + longer);
    CHECK(std::holds_alternative<text::Moved>(text::resolve(anchor, *after, {})));
    const auto edited = text::Text::from_body(longer.substr(0, 500) + "x" + longer.substr(500));
    CHECK(text::resolve(anchor, *edited, {"rebels"}) == text::Resolution{text::Lost{text::LostReason::Gone}});
}

TEST_CASE("text::found - the span of what was found, nothing of what is lost")
{
    const text::Span span{{3}, {9}};
    CHECK(text::found(text::Exact{span}) == span);
    CHECK(text::found(text::Moved{span, 0.8}) == span);
    CHECK_FALSE(text::found(text::Lost{text::LostReason::Changed}));
}

TEST_CASE("text::to_string - each reason in plain words")
{
    CHECK(text::to_string(text::LostReason::Gone) == "the passage is gone");
    CHECK(text::to_string(text::LostReason::Changed) == "its wording changed");
    CHECK(text::to_string(text::LostReason::Ambiguous) == "it stands in two places");
}
