// SPDX-License-Identifier: MIT
#include "text/article.h"

#include "text/character.h"
#include "text/sentences.h"
#include "text/unicode.h"

#include <algorithm>

namespace text {

namespace {

constexpr std::size_t stride = 64;

/// The length of the line break at `at`, 0 when there is none: LF, CR LF, CR, U+0085, U+2028 or U+2029.
std::size_t line_break_at(std::string_view body, std::size_t at)
{
    constexpr std::string_view starts = "\n\r\xC2\xE2";
    if (starts.find(body[at]) == std::string_view::npos) {
        return 0;
    }
    const std::string_view rest = body.substr(at);
    for (const std::string_view each : {"\r\n", "\n", "\r", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"}) {
        if (rest.starts_with(each)) {
            return each.size();
        }
    }
    return 0;
}

base::Place place_of(std::string_view body, std::size_t bad)
{
    base::Place place{.line = 1, .column = 1};
    std::size_t line = 0;
    for (std::size_t at = 0; at < bad;) {
        const std::size_t broken = line_break_at(body, at);
        at += std::max<std::size_t>(broken, 1);
        if (broken == 0) {
            continue;
        }
        ++place.line;
        line = at;
    }
    place.column += static_cast<int>(count_code_points(body.substr(line, bad - line)));
    return place;
}

/// The body with LF for every line break and a space for every tab.
std::string with_plain_breaks(std::string_view body)
{
    std::string result;
    result.reserve(body.size());
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t broken = line_break_at(body, at);
        if (broken > 0) {
            result += '\n';
        } else {
            result += body[at] == '\t' ? ' ' : body[at];
        }
        at += std::max<std::size_t>(broken, 1);
    }
    return result;
}

std::string_view trimmed(std::string_view line)
{
    while (!line.empty() && is_space(decode(line, 0).code_point)) {
        line.remove_prefix(decode(line, 0).length);
    }
    while (!line.empty() && is_space(decode_before(line, line.size()).code_point)) {
        line.remove_suffix(decode_before(line, line.size()).length);
    }
    return line;
}

void append_with_single_spaces(std::string& to, std::string_view line)
{
    for (const char byte : line) {
        if (byte != ' ' || to.empty() || to.back() != ' ') {
            to += byte;
        }
    }
}

/// A text under construction: its bytes and where its paragraphs stand.
struct Canonical {
    std::string bytes;
    std::vector<Span> paragraphs;
};

Canonical canonical(std::string_view lines)
{
    Canonical result;
    bool between = true;
    while (!lines.empty()) {
        const std::string_view whole = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(whole.size() + 1, lines.size()));
        const std::string_view line = trimmed(whole);
        if (line.empty()) {
            between = true;
            continue;
        }
        if (between) {
            result.bytes += result.paragraphs.empty() ? "" : "\n\n";
            result.paragraphs.push_back({{result.bytes.size()}, {}});
        } else {
            result.bytes += ' ';
        }
        between = false;
        append_with_single_spaces(result.bytes, line);
        result.paragraphs.back().end = {result.bytes.size()};
    }
    return result;
}

std::vector<std::size_t> strides_of(std::string_view bytes)
{
    std::vector<std::size_t> strides;
    std::size_t count = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (!is_continuation(bytes[at]) && count++ % stride == 0) {
            strides.push_back(at);
        }
    }
    return strides;
}

std::vector<Span> sentences_of(std::string_view bytes, const std::vector<Span>& paragraphs)
{
    std::vector<Span> result;
    for (const Span paragraph : paragraphs) {
        const std::size_t from = paragraph.begin.value;
        for (const Span each : sentences(bytes.substr(from, paragraph.size()))) {
            result.push_back({{from + each.begin.value}, {from + each.end.value}});
        }
    }
    return result;
}

std::optional<std::size_t> index_at(const std::vector<Span>& spans, ByteOffset at)
{
    const auto after = std::ranges::upper_bound(spans, at, {}, &Span::begin);
    if (after == spans.begin() || !std::prev(after)->contains(at)) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(std::distance(spans.begin(), after)) - 1;
}

}

base::Result<Text> Text::from_body(std::string_view body)
{
    if (const auto bad = first_bad_byte(body)) {
        const auto* message = body[*bad] == '\0' ? "the text holds a NUL character; remove it"
                                                 : "the text is not valid UTF-8; save it with the encoding UTF-8";
        return base::fail(base::ErrorKind::BadFormat, message, place_of(body, *bad));
    }
    Canonical made = canonical(nfc(with_plain_breaks(body)));
    Text text;
    text.m_bytes = std::move(made.bytes);
    text.m_paragraphs = std::move(made.paragraphs);
    text.m_hash = base::sha256(text.m_bytes);
    text.m_code_points = count_code_points(text.m_bytes);
    text.m_strides = strides_of(text.m_bytes);
    text.m_sentences = sentences_of(text.m_bytes, text.m_paragraphs);
    return text;
}

std::string_view Text::slice(Span span) const
{
    const std::size_t begin = std::min(span.begin.value, m_bytes.size());
    const std::size_t end = std::clamp(span.end.value, begin, m_bytes.size());
    return std::string_view(m_bytes).substr(begin, end - begin);
}

ByteOffset Text::to_bytes(CodePointOffset at) const
{
    if (at.value >= m_code_points) {
        return {m_bytes.size()};
    }
    if (m_code_points == m_bytes.size()) {
        return {at.value};
    }
    std::size_t byte = m_strides[at.value / stride];
    for (std::size_t left = at.value % stride; left > 0; --left) {
        do {
            ++byte;
        } while (byte < m_bytes.size() && is_continuation(m_bytes[byte]));
    }
    return {byte};
}

CodePointOffset Text::to_code_points(ByteOffset at) const
{
    if (at.value >= m_bytes.size()) {
        return {m_code_points};
    }
    if (m_code_points == m_bytes.size()) {
        return {at.value};
    }
    const auto after = std::ranges::upper_bound(m_strides, at.value);
    const auto strides = static_cast<std::size_t>(std::distance(m_strides.begin(), after)) - 1;
    const std::size_t from = m_strides[strides];
    return {strides * stride + count_code_points(std::string_view(m_bytes).substr(from, at.value - from))};
}

std::optional<SentenceIndex> Text::sentence_at(ByteOffset at) const
{
    const auto index = index_at(m_sentences, at);
    return index ? std::optional(SentenceIndex{*index}) : std::nullopt;
}

std::optional<ParagraphIndex> Text::paragraph_at(ByteOffset at) const
{
    const auto index = index_at(m_paragraphs, at);
    return index ? std::optional(ParagraphIndex{*index}) : std::nullopt;
}

}
