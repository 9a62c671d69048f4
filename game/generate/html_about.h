// SPDX-License-Identifier: MIT
#pragma once

#include "generate/html_parts.h"

#include <chrono>
#include <optional>
#include <string>

namespace generate {

/// What a page says about itself; what it does not say is empty.
struct HtmlAbout {
    std::string headline;
    std::string outlet;
    std::string url;
    std::string language; ///< a BCP 47 tag
    std::optional<std::chrono::year_month_day> published;
};

/// Reads a page's headline (its one h1, Open Graph's title, or its title without the name of the site), the name of
/// the site, its canonical address or the one it was saved from, its language and its day.
HtmlAbout read_about(const HtmlTree& tree, const HtmlParts& parts);

/// True for what pack articles take for an address of the web: http or https, without spaces.
bool is_web_address(std::string_view url);

/// The host of a web address without "www.": "example.org"; empty for what is none.
std::string host_of(std::string_view url);

}
