// SPDX-License-Identifier: MIT
#include "generate/html_tree.h"

#include <algorithm>
#include <array>
#include <gumbo.h>
#include <span>

namespace generate {

namespace {

GumboOptions options()
{
    GumboOptions made = kGumboDefaultOptions;
    made.max_errors = 0;
    return made;
}

bool is_blank(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

void append_space(std::string& to)
{
    if (!to.empty() && to.back() != ' ') {
        to += ' ';
    }
}

void append_text(std::string& to, HtmlNode node)
{
    for (const char byte : node.text()) {
        if (is_blank(byte)) {
            append_space(to);
        } else {
            to += byte;
        }
    }
    const bool parts = node.is_element() && (!is_inline(node) || node.name() == "br");
    if (parts) {
        append_space(to);
    }
    for (const HtmlNode child : node.children()) {
        append_text(to, child);
    }
    if (parts) {
        append_space(to);
    }
}

}

bool HtmlNode::is_element() const
{
    return m_node->type == GUMBO_NODE_ELEMENT;
}

bool HtmlNode::is_text() const
{
    return m_node->type == GUMBO_NODE_TEXT || m_node->type == GUMBO_NODE_WHITESPACE;
}

std::string_view HtmlNode::text() const
{
    return is_text() ? std::string_view(m_node->v.text.text) : std::string_view();
}

std::string_view HtmlNode::name() const
{
    if (!is_element()) {
        return {};
    }
    if (m_node->v.element.tag != GUMBO_TAG_UNKNOWN) {
        return gumbo_normalized_tagname(m_node->v.element.tag);
    }
    GumboStringPiece piece = m_node->v.element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return piece.data == nullptr ? std::string_view() : std::string_view(piece.data, piece.length);
}

std::string_view HtmlNode::attribute(const char* name) const
{
    const GumboAttribute* found = is_element() ? gumbo_get_attribute(&m_node->v.element.attributes, name) : nullptr;
    return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool HtmlNode::has_attribute(const char* name) const
{
    return is_element() && gumbo_get_attribute(&m_node->v.element.attributes, name) != nullptr;
}

std::vector<HtmlNode> HtmlNode::children() const
{
    std::vector<HtmlNode> found;
    if (!is_element() || m_node->v.element.children.length == 0) {
        return found;
    }
    const GumboVector& children = m_node->v.element.children;
    for (void* child : std::span(children.data, children.length)) {
        const HtmlNode node(static_cast<const GumboNode*>(child));
        if (node.is_element() || node.is_text()) {
            found.push_back(node);
        }
    }
    return found;
}

const char* HtmlNode::source() const
{
    if (!is_text()) {
        return nullptr;
    }
    const GumboStringPiece& piece = m_node->v.text.original_text;
    const std::string_view original(piece.data, piece.length);
    return piece.data + std::distance(original.begin(), std::ranges::find_if_not(original, is_blank));
}

HtmlTree::HtmlTree(TamePage page) : m_page(std::make_unique<const TamePage>(std::move(page)))
{
    const GumboOptions made = options();
    m_output.reset(gumbo_parse_with_options(&made, m_page->html.data(), m_page->html.size()));
}

HtmlNode HtmlTree::root() const
{
    return HtmlNode(m_output->root);
}

int HtmlTree::line(HtmlNode text) const
{
    const auto at = static_cast<std::size_t>(text.source() - m_page->html.data());
    const auto after = std::ranges::upper_bound(m_page->lines, at, {}, &LineMark::at);
    return after == m_page->lines.begin() ? 1 : std::prev(after)->line;
}

void HtmlTree::Free::operator()(GumboInternalOutput* output) const
{
    const GumboOptions made = options();
    gumbo_destroy_output(&made, output);
}

bool is_inline(HtmlNode element)
{
    constexpr std::array<std::string_view, 8> names{"x-link", "span", "time",      "q",
                                                    "sup",    "br",   "x-deleted", "x-button"};
    return std::ranges::find(names, element.name()) != names.end();
}

std::string text_within(HtmlNode node)
{
    std::string text;
    append_text(text, node);
    while (text.ends_with(' ')) {
        text.pop_back();
    }
    return text;
}

}
