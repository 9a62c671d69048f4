// SPDX-License-Identifier: MIT
#include "screens/text_fragment.h"

#include "text/unicode.h"

#include <vector>

namespace screens {

namespace {

/// Longer passages are named by their ends; so is one that runs over paragraphs, since a match must lie in one.
constexpr std::size_t longest_whole = 300;
constexpr std::size_t words_at_ends = 5;
constexpr std::size_t words_of_context = 3;

bool is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_'
           || c == '~';
}

/// `passage` widened to whole words: a browser finds nothing that begins or ends within one.
text::Span on_word_bounds(std::string_view bytes, text::Span passage)
{
    for (const text::Word& word : text::words(bytes)) {
        const text::Span span{{word.begin}, {word.end}};
        if (span.overlaps(passage)) {
            passage = {std::min(passage.begin, span.begin), std::max(passage.end, span.end)};
        }
    }
    return passage;
}

bool stands_once(std::string_view bytes, std::string_view passage)
{
    const std::size_t first = bytes.find(passage);
    return bytes.find(passage, first + 1) == std::string_view::npos;
}

std::string_view first_words(std::string_view part, std::size_t count)
{
    const auto words = text::words(part);
    return words.size() <= count ? part : part.substr(0, words[count - 1].end);
}

std::string_view last_words(std::string_view part, std::size_t count)
{
    const auto words = text::words(part);
    return words.size() <= count ? part : part.substr(words[words.size() - count].begin);
}

std::string_view trimmed(std::string_view part)
{
    const std::size_t begin = part.find_first_not_of(" \n");
    return begin == std::string_view::npos ? "" : part.substr(begin, part.find_last_not_of(" \n") - begin + 1);
}

std::string passage_terms(std::string_view passage)
{
    const bool over_paragraphs = passage.find('\n') != std::string_view::npos;
    if (!over_paragraphs && text::count_code_points(passage) < longest_whole) {
        return encoded_for_directive(passage);
    }
    const std::string_view first = passage.substr(0, passage.find('\n'));
    const std::string_view last = passage.substr(passage.rfind('\n') + 1);
    return encoded_for_directive(first_words(first, words_at_ends)) + ','
           + encoded_for_directive(last_words(last, words_at_ends));
}

}

std::string encoded_for_directive(std::string_view words)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : words) {
        if (is_plain(c)) {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
        }
    }
    return encoded;
}

std::string text_directive(const text::Text& text, text::Span passage)
{
    const std::string_view bytes = text.bytes();
    const text::Span span = on_word_bounds(bytes, passage);
    const std::string_view words = text.slice(span);
    if (passage.empty() || words.empty()) {
        return {};
    }
    const std::string terms = passage_terms(words);
    if (stands_once(bytes, words)) {
        return "text=" + terms;
    }
    const auto before = last_words(trimmed(bytes.substr(0, span.begin.value)), words_of_context);
    const auto after = first_words(trimmed(bytes.substr(span.end.value)), words_of_context);
    return "text=" + (before.empty() ? "" : encoded_for_directive(before) + "-,") + terms
           + (after.empty() ? "" : ",-" + encoded_for_directive(after));
}

std::string original_url(const text::Article& article, text::Span passage)
{
    const std::string& url = article.url;
    if (url.rfind("https://", 0) != 0 && url.rfind("http://", 0) != 0) {
        return {};
    }
    const std::string directive = text_directive(article.text, passage);
    if (directive.empty()) {
        return url;
    }
    return url + (url.find('#') == std::string::npos ? "#:~:" : ":~:") + directive;
}

}
