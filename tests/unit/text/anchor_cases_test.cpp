// SPDX-License-Identifier: MIT
#include "cases.h"
#include "text/anchor.h"
#include "text/unicode.h"

#include <array>
#include <doctest/doctest.h>

// A case folder holds after.txt (the article as it is now), quote.txt, expected.txt, and where they matter:
// before.txt (the article that the anchor was made on; without it the anchor is what an author wrote by hand),
// occurrence.txt (which of the quote's places in before.txt, from 1), answer.txt (words that carry the answer, one
// a line), prefix.txt and suffix.txt (of a hand-written anchor). The last line break of a file does not count.
// expected.txt is "exact: PASSAGE", "moved: PASSAGE" or "lost: gone|changed|ambiguous"; "exact 2: PASSAGE" asks
// for the second place of the passage.

namespace {

constexpr std::array known = {"after.txt",    "before.txt",     "quote.txt",  "answer.txt",
                              "expected.txt", "occurrence.txt", "prefix.txt", "suffix.txt"};

std::size_t nth(const std::string& bytes, const std::string& wanted, int occurrence)
{
    std::size_t at = bytes.find(wanted);
    for (int i = 1; i < occurrence && at != std::string::npos; ++i) {
        at = bytes.find(wanted, at + 1);
    }
    REQUIRE(at != std::string::npos);
    return at;
}

text::Anchor anchor_of(const Case& folder)
{
    const std::string quote = text::nfc(folder.read("quote.txt"));
    if (!folder.has("before.txt")) {
        return {.quote = quote, .prefix = folder.read("prefix.txt"), .suffix = folder.read("suffix.txt")};
    }
    text::Article article;
    article.text = *text::Text::from_body(folder.read("before.txt"));
    const int occurrence = folder.has("occurrence.txt") ? std::stoi(folder.read("occurrence.txt")) : 1;
    const std::size_t at = nth(article.text.bytes(), quote, occurrence);
    return text::make_anchor(article, {{at}, {at + quote.size()}}, "");
}

std::string told(const text::Resolution& resolution, const text::Text& text)
{
    if (const auto* lost = std::get_if<text::Lost>(&resolution)) {
        switch (lost->reason) {
        case text::LostReason::Gone: return "lost: gone";
        case text::LostReason::Changed: return "lost: changed";
        case text::LostReason::Ambiguous: return "lost: ambiguous";
        }
    }
    const text::Span span = text::found(resolution).value_or(text::Span{});
    const std::string kind = std::holds_alternative<text::Exact>(resolution) ? "exact" : "moved";
    return kind + ": " + std::string(text.slice(span));
}

}

TEST_CASE("text::resolve - every case folder")
{
    const auto all = cases("anchor");
    CHECK(all.size() >= 20);
    for (const Case& each : all) {
        CAPTURE(each.name());
        CHECK(each.unknown({known.begin(), known.end()}).empty());
        const auto after = text::Text::from_body(each.read("after.txt"));
        REQUIRE(after.has_value());
        const auto resolution = text::resolve(anchor_of(each), *after, lines(each.read("answer.txt")));

        std::string expected = text::nfc(each.read("expected.txt"));
        const std::size_t colon = expected.find(':');
        if (colon > 2 && expected[colon - 2] == ' ') {
            const int occurrence = expected[colon - 1] - '0';
            const std::size_t at = nth(after->bytes(), expected.substr(colon + 2), occurrence);
            expected.erase(colon - 2, 2);
            CHECK(text::found(resolution).value_or(text::Span{}).begin.value == at);
        }
        CHECK(told(resolution, *after) == expected);
    }
}
