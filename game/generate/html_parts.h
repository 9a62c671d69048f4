// SPDX-License-Identifier: MIT
#pragma once

#include "generate/clean.h"
#include "generate/html_tree.h"

#include <map>
#include <optional>

namespace generate {

/// What of a page is its article, and why the other parts are not.
struct HtmlParts {
    HtmlNode article; ///< the element that holds it
    std::map<HtmlNode, DropReason> set_aside; ///< elements that are no part of it, with all they hold
};

/// Finds the article of a page: the body of an article as the page marks it, an `article` or a `main` when it holds at
/// least half of the running text; else the innermost element that holds three quarters of it. Elements are set aside
/// by name, by role, and by the words of their class and id ("newsletter-signup"), unless they hold two fifths of the
/// page's running text; readers' comments unless they hold nine tenths of it or the headline.
HtmlParts find_parts(HtmlNode root);

}
