// SPDX-License-Identifier: MIT
#include "generate/html_tame.h"

#include "generate/html_tokens.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <span>

namespace generate {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t most_open = 200;
constexpr std::size_t most_elements = 60'000;
constexpr std::size_t most_text = 2'000'000; ///< bytes
constexpr std::size_t longest_value = 2'000;

/// An element that is kept, and the name it is kept under. Names with a hyphen are unknown to the parser, which then
/// gives them no rules of their own.
struct Kept {
    std::string_view name;
    std::string_view as;
};

constexpr std::array kept = {
    Kept{"html", "html"},
    Kept{"meta", "meta"},
    Kept{"link", "link"},
    Kept{"title", "title"},
    Kept{"main", "main"},
    Kept{"article", "article"},
    Kept{"section", "section"},
    Kept{"header", "header"},
    Kept{"footer", "footer"},
    Kept{"nav", "nav"},
    Kept{"aside", "aside"},
    Kept{"div", "div"},
    Kept{"center", "div"},
    Kept{"pre", "div"},
    Kept{"fieldset", "div"},
    Kept{"details", "div"},
    Kept{"summary", "div"},
    Kept{"hgroup", "div"},
    Kept{"p", "p"},
    Kept{"h1", "h1"},
    Kept{"h2", "h2"},
    Kept{"h3", "h3"},
    Kept{"h4", "h4"},
    Kept{"h5", "h5"},
    Kept{"h6", "h6"},
    Kept{"ul", "ul"},
    Kept{"ol", "ol"},
    Kept{"menu", "nav"},
    Kept{"li", "li"},
    Kept{"dl", "dl"},
    Kept{"dt", "dt"},
    Kept{"dd", "dd"},
    Kept{"blockquote", "blockquote"},
    Kept{"figure", "figure"},
    Kept{"figcaption", "figcaption"},
    Kept{"address", "address"},
    Kept{"hr", "hr"},
    Kept{"br", "br"},
    Kept{"span", "span"},
    Kept{"time", "time"},
    Kept{"q", "q"},
    Kept{"sup", "sup"},
    Kept{"a", "x-link"},
    Kept{"table", "x-table"},
    Kept{"tr", "x-row"},
    Kept{"td", "x-cell"},
    Kept{"th", "x-cell"},
    Kept{"caption", "x-caption"},
    Kept{"form", "x-form"},
    Kept{"button", "x-button"},
    Kept{"select", "x-button"},
    Kept{"label", "x-button"},
    Kept{"svg", "x-media"},
    Kept{"math", "x-media"},
    Kept{"video", "x-media"},
    Kept{"audio", "x-media"},
    Kept{"canvas", "x-media"},
    Kept{"object", "x-media"},
    Kept{"noscript", "x-noscript"},
    Kept{"template", "x-template"},
    Kept{"dialog", "x-dialog"},
    Kept{"del", "x-deleted"},
};

constexpr std::array empty_elements = {"meta"sv, "link"sv, "hr"sv, "br"sv};

constexpr std::array inline_elements
    = {"x-link"sv, "span"sv, "time"sv, "q"sv, "sup"sv, "br"sv, "x-deleted"sv, "x-button"sv};

constexpr std::array kept_attributes
    = {"class"sv,    "id"sv,       "role"sv, "rel"sv,    "href"sv,     "content"sv,    "name"sv,
       "property"sv, "itemprop"sv, "lang"sv, "hidden"sv, "datetime"sv, "aria-hidden"sv};

bool is_among(std::string_view name, std::span<const std::string_view> names)
{
    return std::ranges::find(names, name) != names.end();
}

/// An element whose start tag ends an open one of the same list or table.
struct ImpliedEnd {
    std::string_view start;
    std::string_view ends;
};

constexpr std::array implied_ends = {
    ImpliedEnd{"li", "li"}, ImpliedEnd{"dt", "dt"},       ImpliedEnd{"dt", "dd"},         ImpliedEnd{"dd", "dt"},
    ImpliedEnd{"dd", "dd"}, ImpliedEnd{"x-row", "x-row"}, ImpliedEnd{"x-cell", "x-cell"},
};

constexpr std::array lists_and_tables = {"ul"sv, "ol"sv, "dl"sv, "x-table"sv};

/// The value of an attribute of a token, empty when it has none.
std::string_view value_of(const HtmlToken& token, std::string_view name)
{
    const auto found = std::ranges::find(token.attributes, name, &HtmlAttribute::name);
    return found == token.attributes.end() ? std::string_view() : found->value;
}

bool is_hidden(const HtmlToken& token)
{
    std::string style(value_of(token, "style").substr(0, longest_value));
    std::erase_if(style, [](char byte) { return byte == ' '; });
    return style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos;
}

/// Writes the tame page token by token.
class Tamer {
public:
    explicit Tamer(std::string_view html) : m_html(html) { }

    void add(const HtmlToken& token);
    bool is_too_large() const { return m_elements > most_elements || m_written > most_text; }
    TamePage finish();

private:
    void start(const HtmlToken& token);
    void end(std::string_view name);
    void raw(const HtmlToken& token);
    void text(const HtmlToken& token);
    int line_of(std::size_t at);
    void end_implied(std::string_view name);
    void write_start(std::string_view name, const HtmlToken& token);
    void close_to(std::size_t depth);

    std::string_view m_html;
    TamePage m_page;
    std::vector<std::string_view> m_open;
    std::vector<std::string_view> m_too_deep; ///< elements that are open in the source and not in the page
    std::string_view m_script_type;
    std::size_t m_elements = 0;
    std::size_t m_written = 0; ///< bytes of text
    std::size_t m_counted = 0; ///< bytes of the source whose lines are counted
    int m_line = 1;
};

void Tamer::add(const HtmlToken& token)
{
    switch (token.kind) {
    case HtmlToken::Kind::Start: return start(token);
    case HtmlToken::Kind::End: return end(token.name);
    case HtmlToken::Kind::Raw: return raw(token);
    case HtmlToken::Kind::Text: return text(token);
    case HtmlToken::Kind::Comment:
        if (const std::size_t at = token.text.find(")http"); token.text.starts_with(" saved from url=(")) {
            const std::string_view url = token.text.substr(at == std::string_view::npos ? token.text.size() : at + 1);
            m_page.saved_from = url.substr(0, url.find(' '));
        }
        return;
    case HtmlToken::Kind::Done: return;
    }
}

/// The line of a byte that does not stand before the one asked for last.
int Tamer::line_of(std::size_t at)
{
    for (; m_counted < at; ++m_counted) {
        const char byte = m_html[m_counted];
        const bool pair = byte == '\r' && m_counted + 1 < m_html.size() && m_html[m_counted + 1] == '\n';
        m_line += (byte == '\n' || (byte == '\r' && !pair)) ? 1 : 0;
    }
    return m_line;
}

void Tamer::start(const HtmlToken& token)
{
    m_script_type = token.name == "script" ? value_of(token, "type") : std::string_view();
    const auto* found = std::ranges::find(kept, token.name, &Kept::name);
    if (found == kept.end() || (token.name == "html" && !m_open.empty())) {
        return;
    }
    ++m_elements;
    if (is_among(found->as, empty_elements)) {
        write_start(found->as, token);
        return;
    }
    if (m_too_deep.empty()) {
        end_implied(found->as);
    }
    if (m_open.size() == most_open) {
        m_too_deep.push_back(found->as);
        return;
    }
    m_open.push_back(found->as);
    write_start(found->as, token);
}

/// Ends what the start of `name` ends without saying so: a paragraph before any block, an item before the next one,
/// a link before the next one.
void Tamer::end_implied(std::string_view name)
{
    std::size_t depth = m_open.size();
    while (depth > 0 && is_among(m_open[depth - 1], inline_elements)) {
        --depth;
        if (name == "x-link" && m_open[depth] == name) {
            return close_to(depth);
        }
    }
    if (depth > 0 && m_open[depth - 1] == "p" && !is_among(name, inline_elements)) {
        close_to(depth - 1);
    }
    const auto ended = [&](std::string_view open) {
        return std::ranges::any_of(implied_ends,
                                   [&](const ImpliedEnd& e) { return e.start == name && e.ends == open; });
    };
    for (depth = m_open.size(); depth > 0 && !is_among(m_open[depth - 1], lists_and_tables); --depth) {
        if (ended(m_open[depth - 1])) {
            return close_to(depth - 1);
        }
    }
}

void Tamer::write_start(std::string_view name, const HtmlToken& token)
{
    m_page.html.append("<").append(name);
    for (std::size_t i = 0; i < token.attributes.size(); ++i) {
        const HtmlAttribute& attribute = token.attributes[i];
        if (!is_among(attribute.name, kept_attributes) || attribute.value.size() > longest_value) {
            continue;
        }
        m_page.html.append(" ").append(attribute.name).append("=\"");
        for (const char byte : attribute.value) {
            m_page.html.append(byte == '"' ? "&quot;"sv : std::string_view(&byte, 1));
        }
        m_page.html.append("\"");
    }
    m_page.html.append(is_hidden(token) ? " hidden=\"\">" : ">");
}

void Tamer::close_to(std::size_t depth)
{
    while (m_open.size() > depth) {
        m_page.html.append("</").append(m_open.back()).append(">");
        m_open.pop_back();
    }
}

void Tamer::end(std::string_view name)
{
    const auto* found = std::ranges::find(kept, name, &Kept::name);
    if (found == kept.end()) {
        return;
    }
    if (!m_too_deep.empty()) {
        if (m_too_deep.back() == found->as) {
            m_too_deep.pop_back();
        }
        return;
    }
    const auto open = std::find(m_open.rbegin(), m_open.rend(), found->as);
    if (open != m_open.rend()) {
        close_to(static_cast<std::size_t>(std::distance(open, m_open.rend())) - 1);
    }
}

void Tamer::raw(const HtmlToken& token)
{
    if (token.name == "title") {
        text(token);
    } else if (token.name == "script" && m_script_type.find("ld+json") != std::string_view::npos) {
        m_page.linked.push_back(token.text);
    }
}

void Tamer::text(const HtmlToken& token)
{
    m_written += token.text.size();
    if (is_too_large()) {
        return;
    }
    const std::size_t blank = std::min(token.text.find_first_not_of(" \t\r\n\f"), token.text.size());
    if (blank < token.text.size()) {
        m_page.lines.push_back({m_page.html.size() + blank, line_of(token.at + blank)});
    }
    for (std::size_t at = 0; at < token.text.size();) {
        const std::size_t end = std::min(token.text.find('<', at), token.text.size());
        m_page.html.append(token.text.substr(at, end - at)).append(end < token.text.size() ? "&lt;" : "");
        at = end + 1;
    }
}

TamePage Tamer::finish()
{
    close_to(0);
    return std::move(m_page);
}

}

base::Result<TamePage> tame(std::string_view html, const std::string& path)
{
    HtmlTokens tokens(html);
    Tamer tamer(html);
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::Done; token = tokens.next()) {
        tamer.add(token);
        if (tamer.is_too_large()) {
            return base::fail(base::ErrorKind::Refused,
                              "This page is larger than a page of news. Save its article alone as a text file.",
                              {path, 0, 0});
        }
    }
    return tamer.finish();
}

}
