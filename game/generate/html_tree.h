// SPDX-License-Identifier: MIT
#pragma once

#include "generate/html_tame.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct GumboInternalNode;
struct GumboInternalOutput;

namespace generate {

/// A node of a parsed page: an element or text. Valid as long as its tree.
class HtmlNode {
public:
    explicit HtmlNode(const GumboInternalNode* node) : m_node(node) { }

    auto operator<=>(const HtmlNode&) const = default;

    bool is_element() const;
    bool is_text() const;

    /// The text of a text node, with character references read.
    std::string_view text() const;

    /// The name of an element, as `TamePage` has it; empty for text.
    std::string_view name() const;

    /// The value of an attribute; empty when the element has none.
    std::string_view attribute(const char* name) const;

    bool has_attribute(const char* name) const;

    /// The elements and texts within an element, in order.
    std::vector<HtmlNode> children() const;

    /// The byte of the tame page that the first character of a text, white space aside, is read from.
    const char* source() const;

private:
    const GumboInternalNode* m_node;
};

/// A page, parsed by gumbo. At most some 200 elements deep, so that it may be walked by recursion.
class HtmlTree {
public:
    explicit HtmlTree(TamePage page);

    HtmlNode root() const;
    const TamePage& page() const { return *m_page; }

    /// The line of the source that a text begins on.
    int line(HtmlNode text) const;

private:
    struct Free {
        void operator()(GumboInternalOutput* output) const;
    };

    std::unique_ptr<const TamePage> m_page; ///< whose bytes the tree points into
    std::unique_ptr<GumboInternalOutput, Free> m_output;
};

/// True for elements within a line of text: links, spans, raised text.
bool is_inline(HtmlNode element);

/// All text within a node, with single spaces, and one where a block or a line ends.
std::string text_within(HtmlNode node);

}
