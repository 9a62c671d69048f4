// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace generate {

/// What stands between two lines `---` at the top of a Markdown file, as far as it is about the article: lines
/// `key: value`. Other lines, and keys that say something else, are passed over.
struct FrontMatter {
    std::string title;
    std::string outlet;
    std::string url;
    std::string language;
    std::string licence;
    std::string id;
    std::optional<std::chrono::year_month_day> published;
    int lines = 0; ///< of the front matter with both its fences
    std::size_t size = 0; ///< bytes of it
};

/// Reads the front matter of `utf8`; nothing when it has none that begins on line 1 and ends within 200 lines.
std::optional<FrontMatter> read_front_matter(std::string_view utf8);

}
