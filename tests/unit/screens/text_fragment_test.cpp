// SPDX-License-Identifier: MIT
#include "screens/text_fragment.h"

#include "support/make.h"

#include <doctest/doctest.h>

namespace {

text::Span span_of(const text::Text& text, std::string_view words)
{
    const std::size_t at = text.bytes().find(words);
    REQUIRE(at != std::string::npos);
    return {{at}, {at + words.size()}};
}

text::Text text_of(std::string_view body)
{
    return text::Text::from_body(body).value();
}

}

TEST_CASE("screens::encoded_for_directive - the signs of a directive are encoded, letters are not")
{
    CHECK(screens::encoded_for_directive("Abc-1.0, x&y") == "Abc%2D1.0%2C%20x%26y");
    CHECK(screens::encoded_for_directive("Türkiye") == "T%C3%BCrkiye");
    CHECK(screens::encoded_for_directive("").empty());
}

TEST_CASE("screens::text_directive - a short passage stands whole")
{
    const text::Text text = text_of("The keeper lit the lamp, at once. Nobody was hurt.");
    CHECK(screens::text_directive(text, span_of(text, "lit the lamp, at once"))
          == "text=lit%20the%20lamp%2C%20at%20once");
}

TEST_CASE("screens::text_directive - a passage that begins within a word is widened to it")
{
    const text::Text text = text_of("The lighthouse keeper lit the lamp.");
    CHECK(screens::text_directive(text, span_of(text, "house keep")) == "text=lighthouse%20keeper");
}

TEST_CASE("screens::text_directive - a passage that stands twice gets the words around it")
{
    const text::Text text
        = text_of("At dawn one man saw the storm come in. By noon two women saw the storm go out to sea.");
    const std::size_t second = text.bytes().rfind("saw the storm");
    CHECK(screens::text_directive(text, {{second}, {second + 13}})
          == "text=noon%20two%20women-,saw%20the%20storm,-go%20out%20to");
}

TEST_CASE("screens::text_directive - a long passage is named by its ends")
{
    std::string body = "It began with a bang";
    for (int i = 0; i < 80; ++i) {
        body += " and more";
    }
    body += " until the very last bell rang";
    const text::Text text = text_of(body);
    CHECK(screens::text_directive(text, {{0}, {text.bytes().size()}})
          == "text=It%20began%20with%20a%20bang,the%20very%20last%20bell%20rang");
}

TEST_CASE("screens::text_directive - a passage over two paragraphs is named by its ends, however short")
{
    const text::Text text = text_of("The lamp was lit.\n\nThe storm went by.");
    CHECK(screens::text_directive(text, {{0}, {text.bytes().size()}})
          == "text=The%20lamp%20was%20lit.,The%20storm%20went%20by.");
}

TEST_CASE("screens::text_directive - nothing to find gives nothing")
{
    const text::Text text = text_of("The lamp was lit.");
    CHECK(screens::text_directive(text, {}).empty());
}

TEST_CASE("screens::original_url - only web addresses are opened, and a fragment of their own is kept")
{
    text::Article article = make::articles().front();
    const text::Span span = span_of(article.text, "The keeper lit the lamp");
    CHECK(screens::original_url(article, span).empty());
    article.url = "javascript:alert(1)";
    CHECK(screens::original_url(article, span).empty());
    article.url = "file:///etc/passwd";
    CHECK(screens::original_url(article, span).empty());
    article.url = "https://courier.example/storm";
    CHECK(screens::original_url(article, span)
          == "https://courier.example/storm#:~:text=The%20keeper%20lit%20the%20lamp");
    CHECK(screens::original_url(article, {}) == "https://courier.example/storm");
    article.url += "#top";
    CHECK(screens::original_url(article, span)
          == "https://courier.example/storm#top:~:text=The%20keeper%20lit%20the%20lamp");
}
