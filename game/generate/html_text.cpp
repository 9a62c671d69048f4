// SPDX-License-Identifier: MIT
#include "generate/html_text.h"

#include "text/unicode.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using namespace std::string_view_literals;

constexpr std::array headings = {"h1"sv, "h2"sv, "h3"sv, "h4"sv, "h5"sv, "h6"sv};

bool is_blank(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// True for "[12]" and "[a]".
bool is_footnote(std::string_view text)
{
    return text.size() >= 3 && text.size() <= 5 && text.starts_with('[') && text.ends_with(']');
}

/// Which side of the article's edge a text stands on.
enum class Side { Outside, Inside };

/// Collects text into paragraphs.
class Writer {
public:
    Writer(const HtmlTree& tree, const HtmlParts& parts) : m_tree(tree), m_parts(parts) { }

    void write(HtmlNode node, Side side, Role role);
    HtmlText finish() { return std::move(m_written); }

private:
    void write_element(HtmlNode element, Side side, Role role);
    void write_children(HtmlNode element, Side side, Role role);
    void write_text(HtmlNode text);
    void write_raised(HtmlNode element);
    void set_aside(HtmlNode element, DropReason reason);
    void break_line(Side side, Role role);
    void end_paragraph(Side side, Role role);
    int first_line(HtmlNode node) const;

    const HtmlTree& m_tree;
    const HtmlParts& m_parts;
    HtmlText m_written;
    std::string m_text;
    int m_line = 0; ///< of the paragraph; 0 before its first word
    std::size_t m_linked = 0; ///< bytes of the paragraph that are links
    std::size_t m_links = 0; ///< links that are open
    bool m_broken = false; ///< a line break ends the text so far
};

void Writer::write(HtmlNode node, Side side, Role role)
{
    if (node.is_text()) {
        write_text(node);
    } else if (const auto aside = m_parts.set_aside.find(node); aside != m_parts.set_aside.end()) {
        if (!is_inline(node)) {
            end_paragraph(side, role);
        }
        set_aside(node, aside->second);
    } else {
        write_element(node, node == m_parts.article ? Side::Inside : side, role);
    }
}

void Writer::write_element(HtmlNode element, Side side, Role role)
{
    const std::string_view name = element.name();
    if (name == "br") {
        return break_line(side, role);
    }
    if (name == "sup") {
        return write_raised(element);
    }
    if (is_inline(element)) {
        m_links += name == "x-link" ? 1U : 0U;
        m_text += name == "q" ? "“" : "";
        write_children(element, side, role);
        m_text += name == "q" ? "”" : "";
        m_links -= name == "x-link" ? 1U : 0U;
        return;
    }
    end_paragraph(side, role);
    const bool heading = std::ranges::find(headings, name) != headings.end();
    const Role inner = heading ? Role::Heading : name == "li" ? Role::ListItem : role;
    write_children(element, side, inner);
    end_paragraph(side, inner);
}

void Writer::write_children(HtmlNode element, Side side, Role role)
{
    for (const HtmlNode child : element.children()) {
        write(child, side, role);
    }
}

void Writer::write_text(HtmlNode text)
{
    const std::string_view written = text.text();
    if (m_line == 0) {
        m_line = first_line(text);
    }
    const std::size_t before = m_text.size();
    for (const char byte : written) {
        if (!is_blank(byte)) {
            m_text += byte;
            m_broken = false;
        } else if (!m_text.empty() && m_text.back() != ' ') {
            m_text += ' ';
        }
    }
    m_linked += m_links > 0 ? m_text.size() - before : 0;
}

/// Raised figures stay raised, or ten to the sixth would be a hundred and six; signs of footnotes go.
void Writer::write_raised(HtmlNode element)
{
    constexpr std::array raised = {"⁰"sv, "¹"sv, "²"sv, "³"sv, "⁴"sv, "⁵"sv, "⁶"sv, "⁷"sv, "⁸"sv, "⁹"sv};
    const std::string text = text_within(element);
    if (is_footnote(text)) {
        return;
    }
    m_line = m_line == 0 ? first_line(element) : m_line;
    for (const char byte : text) {
        const bool digit = byte >= '0' && byte <= '9';
        m_text.append(digit ? raised[static_cast<std::size_t>(byte - '0')] : std::string_view(&byte, 1));
    }
    m_broken = false;
}

/// A line break is a space, and two of them in a row part paragraphs.
void Writer::break_line(Side side, Role role)
{
    if (m_broken) {
        return end_paragraph(side, role);
    }
    m_broken = !m_text.empty();
    m_text += m_text.empty() || m_text.back() == ' ' ? "" : " ";
}

void Writer::set_aside(HtmlNode element, DropReason reason)
{
    if (is_inline(element) || element.name() == "title") {
        return;
    }
    const std::string text = text_within(element);
    if (!text.empty()) {
        m_written.dropped.push_back(dropped(text, first_line(element), reason));
    }
}

void Writer::end_paragraph(Side side, Role role)
{
    while (m_text.ends_with(' ')) {
        m_text.pop_back();
    }
    m_text = m_line == 0 ? "" : std::move(m_text); // marks without words
    const bool links_only = m_linked * 5 >= m_text.size() * 4 && text::words(m_text).size() < 25;
    if (m_text.empty()) {
        // Nothing was said.
    } else if (side == Side::Outside) {
        m_written.dropped.push_back(dropped(m_text, m_line, DropReason::Outside));
    } else if (links_only && role != Role::Heading) {
        m_written.dropped.push_back(dropped(m_text, m_line, DropReason::SeeAlso));
    } else {
        m_written.paragraphs.push_back({m_text, m_line, role});
    }
    m_text.clear();
    m_line = 0;
    m_linked = 0;
    m_broken = false;
}

/// The line of the first text in a node, 0 when it holds none.
int Writer::first_line(HtmlNode node) const
{
    if (node.is_text()) {
        const std::string_view text = node.text();
        return std::ranges::all_of(text, is_blank) ? 0 : m_tree.line(node);
    }
    for (const HtmlNode child : node.children()) {
        if (const int line = first_line(child); line != 0) {
            return line;
        }
    }
    return 0;
}

}

HtmlText write_out(const HtmlTree& tree, const HtmlParts& parts)
{
    Writer writer(tree, parts);
    writer.write(tree.root(), Side::Outside, Role::Prose);
    return writer.finish();
}

}
