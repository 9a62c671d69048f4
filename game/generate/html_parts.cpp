// SPDX-License-Identifier: MIT
#include "generate/html_parts.h"

#include "generate/html_class_words.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t least_prose = 80; ///< bytes of text that counts as running

/// An element, by its name or role, that is no part of an article.
struct Aside {
    std::string_view name;
    DropReason reason = DropReason::Outside;
};

constexpr std::array never_articles = {
    Aside{"nav"},
    Aside{"aside"},
    Aside{"footer"},
    Aside{"x-button"},
    Aside{"x-media"},
    Aside{"x-noscript"},
    Aside{"x-template"},
    Aside{"x-dialog"},
    Aside{"x-deleted"},
    Aside{"title"},
    Aside{"address", DropReason::Byline},
    Aside{"figure", DropReason::Caption},
    Aside{"figcaption", DropReason::Caption},
    Aside{"x-caption", DropReason::Table},
};

constexpr std::array seldom_articles = {Aside{"x-form"}, Aside{"x-table", DropReason::Table}};

constexpr std::array roles = {
    Aside{"navigation"},
    Aside{"complementary"},
    Aside{"banner"},
    Aside{"contentinfo"},
    Aside{"search"},
    Aside{"form"},
    Aside{"dialog"},
    Aside{"alertdialog"},
    Aside{"menu"},
    Aside{"tooltip"},
    Aside{"img", DropReason::Caption},
    Aside{"figure", DropReason::Caption},
};

template <std::size_t Size>
std::optional<DropReason> reason_of(std::string_view name, const std::array<Aside, Size>& table)
{
    const auto found = std::ranges::find(table, name, &Aside::name);
    return found == table.end() || name.empty() ? std::nullopt : std::optional(found->reason);
}

/// Bytes of text in a line of text, and how many of them are links.
struct Amount {
    std::size_t text = 0;
    std::size_t linked = 0;
};

Amount amount_of(HtmlNode node)
{
    if (node.is_text()) {
        return {node.text().size(), 0};
    }
    Amount amount;
    for (const HtmlNode child : node.children()) {
        const Amount each = amount_of(child);
        amount.text += each.text;
        amount.linked += each.linked;
    }
    return node.name() == "x-link" ? Amount{amount.text, amount.text} : amount;
}

/// The bytes of running text that stand in an element itself, not in blocks within it.
std::size_t own_prose(HtmlNode element)
{
    Amount amount;
    for (const HtmlNode child : element.children()) {
        if (child.is_text() || is_inline(child)) {
            const Amount each = amount_of(child);
            amount.text += each.text;
            amount.linked += each.linked;
        }
    }
    return amount.text >= least_prose && amount.linked * 2 < amount.text ? amount.text : 0;
}

/// How much running text each block of a page holds.
using Prose = std::map<HtmlNode, std::size_t>;

/// Weighs an element and the blocks in it, those that are set aside as nothing.
std::size_t weigh(HtmlNode element, const std::map<HtmlNode, DropReason>& set_aside, Prose& prose)
{
    if (set_aside.contains(element)) {
        return 0;
    }
    std::size_t sum = own_prose(element);
    for (const HtmlNode child : element.children()) {
        if (child.is_element() && !is_inline(child)) {
            sum += weigh(child, set_aside, prose);
        }
    }
    prose[element] = sum;
    return sum;
}

std::size_t held(const Prose& prose, HtmlNode element)
{
    const auto found = prose.find(element);
    return found == prose.end() ? 0 : found->second;
}

std::optional<DropReason> reason_always(HtmlNode element)
{
    if (element.has_attribute("hidden") || element.attribute("aria-hidden") == "true") {
        return DropReason::Outside;
    }
    return reason_of(element.name(), never_articles);
}

std::optional<DropReason> reason_when_small(HtmlNode element)
{
    if (const auto reason = reason_of(element.name(), seldom_articles)) {
        return reason;
    }
    if (const auto reason = reason_of(element.attribute("role"), roles)) {
        return reason;
    }
    const auto reason = reason_by_words(element.attribute("class"));
    return reason || is_inline(element) ? reason : reason_by_words(element.attribute("id"));
}

bool holds_h1(HtmlNode element)
{
    return element.name() == "h1" || std::ranges::any_of(element.children(), holds_h1);
}

/// True when an element holds so much of the running text that only its name speaks against it. Readers' comments may
/// be longer than what they are on, but the headline does not stand among them.
bool may_be_all(HtmlNode element, DropReason reason, std::size_t own, std::size_t all)
{
    if (reason == DropReason::Comment) {
        return own * 10 > all * 9 || holds_h1(element);
    }
    return own * 5 > all * 2;
}

/// Sets aside what is no part of an article, among `element` and the elements in it.
void set_aside(HtmlNode element, const Prose& prose, std::size_t all, std::map<HtmlNode, DropReason>& aside)
{
    auto reason = reason_always(element);
    if (!reason && element.name() != "html" && element.name() != "body") {
        reason = reason_when_small(element);
        const bool is_all = reason && may_be_all(element, *reason, held(prose, element), all);
        reason = is_all ? std::nullopt : reason;
    }
    if (reason) {
        const auto told = *reason == DropReason::Outside ? reason_by_words(element.attribute("class")) : reason;
        aside.emplace(element, told.value_or(*reason));
        return;
    }
    for (const HtmlNode child : element.children()) {
        if (child.is_element()) {
            set_aside(child, prose, all, aside);
        }
    }
}

/// How a page may mark its article, best first.
enum class MarkedAs { Body, Article, Main };

bool is_marked(HtmlNode element, MarkedAs as)
{
    switch (as) {
    case MarkedAs::Body: return element.attribute("itemprop").find("articleBody") != std::string_view::npos;
    case MarkedAs::Article: return element.name() == "article" || element.attribute("role") == "article";
    case MarkedAs::Main: return element.name() == "main" || element.attribute("role") == "main";
    }
    return false;
}

/// The element marked as `as` that holds most of the running text, the outer one of two.
std::optional<HtmlNode> fullest(HtmlNode element, MarkedAs as, const Prose& prose)
{
    std::optional<HtmlNode> best;
    if (is_marked(element, as)) {
        return element;
    }
    for (const HtmlNode child : element.children()) {
        const auto found = child.is_element() ? fullest(child, as, prose) : std::nullopt;
        if (found && (!best || held(prose, *found) > held(prose, *best))) {
            best = found;
        }
    }
    return best;
}

HtmlNode densest(HtmlNode element, const Prose& prose)
{
    for (const HtmlNode child : element.children()) {
        if (child.is_element() && !is_inline(child) && held(prose, child) * 4 >= held(prose, element) * 3
            && held(prose, child) > own_prose(child)) {
            return densest(child, prose);
        }
    }
    return element;
}

HtmlNode find_article(HtmlNode root, const Prose& prose)
{
    for (const MarkedAs as : {MarkedAs::Body, MarkedAs::Article, MarkedAs::Main}) {
        const auto found = fullest(root, as, prose);
        if (found && held(prose, *found) > 0 && held(prose, *found) * 2 >= held(prose, root)) {
            return *found;
        }
    }
    return densest(root, prose);
}

}

HtmlParts find_parts(HtmlNode root)
{
    Prose prose;
    HtmlParts parts{.article = root};
    const std::size_t all = weigh(root, parts.set_aside, prose);
    set_aside(root, prose, all, parts.set_aside);
    prose.clear();
    weigh(root, parts.set_aside, prose);
    parts.article = find_article(root, prose);
    return parts;
}

}
