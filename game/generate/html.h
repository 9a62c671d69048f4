// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "generate/clean.h"
#include "generate/html_about.h"

#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// A saved web page: what it says about itself, the paragraphs of its article as they stand, and the parts of it that
/// are no article.
struct HtmlPage {
    HtmlAbout about;
    std::vector<Paragraph> paragraphs;
    std::vector<Dropped> dropped;
};

/// True when well-formed UTF-8 is a page of HTML: it begins like one, or `path` ends like one and it holds a tag.
bool is_html(std::string_view utf8, const std::string& path);

/// Reads a page. Any bytes give a page, or are refused for their number of elements or their length; time and memory
/// are bounded by the size of the page, whatever is in it.
base::Result<HtmlPage> read_html(std::string_view utf8, const std::string& path);

}
