// SPDX-License-Identifier: MIT
#pragma once

#include "base/issue.h"
#include "base/result.h"
#include "generate/clean.h"
#include "text/article.h"

#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// The outlet of an article that does not tell its own.
inline constexpr std::string_view unknown_outlet = "Unknown outlet";

/// The most bytes of text and of HTML that are read.
constexpr std::size_t longest_text = 1'000'000;
constexpr std::size_t longest_html = 4'000'000;

/// An article as questions are made of it: its text holds the article alone, and can be written with
/// `pack::write_article` and read back without an issue.
struct Source {
    std::string path; ///< of its file
    text::Article article;
    std::vector<Dropped> dropped; ///< what else the source holds, by line
    std::vector<base::Issue> issues; ///< what the source leaves open, such as its outlet
};

/// Reads an article from plain text, from Markdown with or without front matter (between lines +++ as content/FORMAT.md
/// has it, or --- with lines `key: value`), or from a saved web page. What it is is told from what it holds; `path`
/// gives the id where front matter gives none, and the format when the content does not tell. An `Error` in plain words
/// for a file that is empty, too long, no text, in an unknown encoding, in another language than English, without an
/// article, or with front matter +++ that can't be read.
base::Result<Source> read_source(std::string_view bytes, const std::string& path);

}
