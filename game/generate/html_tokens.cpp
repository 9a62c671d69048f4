// SPDX-License-Identifier: MIT
#include "generate/html_tokens.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

constexpr std::size_t most_attributes = 64;

constexpr std::array<std::string_view, 8> raw_elements{"script",  "style",  "title",    "textarea",
                                                       "noembed", "iframe", "noframes", "xmp"};

bool is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool is_blank(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r' && byte != '\v');
}

char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
}

std::string lower(std::string_view bytes)
{
    std::string result(bytes);
    std::ranges::transform(result, result.begin(), [](char byte) { return lower(byte); });
    return result;
}

/// True when `html` goes on at `at` with the name of an element, in any case, and the name ends there.
bool names_at(std::string_view html, std::size_t at, std::string_view name)
{
    if (html.size() - at < name.size()
        || !std::ranges::equal(html.substr(at, name.size()), name, {}, [](char byte) { return lower(byte); })) {
        return false;
    }
    const std::size_t end = at + name.size();
    return end == html.size() || is_blank(html[end]) || html[end] == '/' || html[end] == '>';
}

}

HtmlToken HtmlTokens::next()
{
    if (m_at >= m_html.size()) {
        return {.at = m_at};
    }
    if (!m_raw.empty()) {
        return raw();
    }
    if (!opens_markup(m_at)) {
        return text();
    }
    if (is_letter(peek(1))) {
        return tag(HtmlToken::Kind::Start, 1);
    }
    if (peek(1) == '/') {
        return is_letter(peek(2)) ? tag(HtmlToken::Kind::End, 2) : declaration();
    }
    return m_html.substr(m_at).starts_with("<!--") ? comment() : declaration();
}

/// True when the byte at `at` is a < that begins a tag or a comment.
bool HtmlTokens::opens_markup(std::size_t at) const
{
    if (m_html[at] != '<' || at + 1 >= m_html.size()) {
        return false;
    }
    const char next = m_html[at + 1];
    return is_letter(next) || next == '!' || next == '?' || (next == '/' && at + 2 < m_html.size());
}

std::string_view HtmlTokens::take_to(std::size_t end)
{
    end = std::min(end, m_html.size());
    const std::string_view taken = m_html.substr(m_at, end - m_at);
    m_at = end;
    return taken;
}

HtmlToken HtmlTokens::text()
{
    HtmlToken token{.kind = HtmlToken::Kind::Text, .at = m_at};
    std::size_t end = m_at + 1;
    while (end < m_html.size() && !opens_markup(end)) {
        ++end;
    }
    token.text = take_to(end);
    return token;
}

/// A comment, which ends with --> or --!> and may share hyphens with its beginning: <!-->.
HtmlToken HtmlTokens::comment()
{
    HtmlToken token{.kind = HtmlToken::Kind::Comment, .at = m_at};
    const std::size_t begin = m_at + 4;
    for (std::size_t end = m_html.find("--", m_at + 2); end != std::string_view::npos;
         end = m_html.find("--", end + 1)) {
        const std::string_view rest = m_html.substr(end + 2);
        if (rest.starts_with('>') || (rest.starts_with("!>") && end >= begin)) {
            token.text = m_html.substr(std::min(begin, end), end - std::min(begin, end));
            m_at = end + (rest.front() == '>' ? 3 : 4);
            return token;
        }
    }
    token.text = take_to(m_html.size());
    return token;
}

/// What begins with <! or <? or is no end tag though it begins like one; the standard takes these for comments.
HtmlToken HtmlTokens::declaration()
{
    HtmlToken token{.kind = HtmlToken::Kind::Comment, .at = m_at};
    token.text = take_to(m_html.find('>', m_at));
    m_at = std::min(m_at + 1, m_html.size());
    return token;
}

HtmlToken HtmlTokens::raw()
{
    HtmlToken token{.kind = HtmlToken::Kind::Raw, .at = m_at, .name = std::move(m_raw)};
    m_raw.clear();
    std::size_t end = m_html.find("</", m_at);
    while (end != std::string_view::npos && !names_at(m_html, end + 2, token.name)) {
        end = m_html.find("</", end + 1);
    }
    token.text = take_to(end);
    return token;
}

HtmlToken HtmlTokens::tag(HtmlToken::Kind kind, std::size_t name)
{
    HtmlToken token{.kind = kind, .at = m_at};
    m_at += name;
    std::size_t end = m_at;
    while (end < m_html.size() && !is_blank(m_html[end]) && m_html[end] != '/' && m_html[end] != '>') {
        ++end;
    }
    token.name = lower(take_to(end));
    read_attributes(token);
    if (kind == HtmlToken::Kind::Start && std::ranges::find(raw_elements, token.name) != raw_elements.end()) {
        m_raw = token.name;
    }
    return token;
}

/// Reads to the end of a tag, which is lost when it has none.
void HtmlTokens::read_attributes(HtmlToken& token)
{
    while (true) {
        skip_spaces();
        if (m_at >= m_html.size()) {
            token = {.at = m_at};
            return;
        }
        if (m_html[m_at] == '>') {
            ++m_at;
            return;
        }
        const std::size_t begin = m_at++;
        while (m_at < m_html.size() && !is_blank(m_html[m_at])
               && std::string_view("/>=").find(m_html[m_at]) == std::string_view::npos) {
            ++m_at;
        }
        const std::string_view name = m_html.substr(begin, m_at - begin);
        const std::string_view value = read_value();
        if (token.attributes.size() < most_attributes) {
            token.attributes.push_back({lower(name.substr(0, 64)), value});
        }
    }
}

void HtmlTokens::skip_spaces()
{
    while (m_at < m_html.size() && (is_blank(m_html[m_at]) || m_html[m_at] == '/')) {
        ++m_at;
    }
}

/// The value after the name of an attribute, empty when none is given.
std::string_view HtmlTokens::read_value()
{
    std::size_t at = m_at;
    while (at < m_html.size() && is_blank(m_html[at])) {
        ++at;
    }
    if (at >= m_html.size() || m_html[at] != '=') {
        return {};
    }
    m_at = at + 1;
    while (m_at < m_html.size() && is_blank(m_html[m_at])) {
        ++m_at;
    }
    const char quote = peek(0);
    if (quote == '"' || quote == '\'') {
        ++m_at;
        const std::string_view value = take_to(m_html.find(quote, m_at));
        m_at = std::min(m_at + 1, m_html.size());
        return value;
    }
    std::size_t end = m_at;
    while (end < m_html.size() && !is_blank(m_html[end]) && m_html[end] != '>') {
        ++end;
    }
    return take_to(end);
}

}
