// SPDX-License-Identifier: MIT
#pragma once

#include "base/issue.h"
#include "base/result.h"
#include "text/article.h"

#include <string>
#include <string_view>
#include <vector>

namespace pack {

/// An article file as it was read, and what is wrong with it.
struct LoadedArticle {
    text::Article article;
    std::vector<base::Issue> issues;
};

/// Reads an article (content/FORMAT.md): front matter, then text. An `Error` when it is not UTF-8 or has no
/// front matter that can be read; missing and unknown fields are issues.
base::Result<LoadedArticle> read_article(std::string_view bytes, const std::string& path);

/// The file of an article: `read_article` reads back an equal one.
std::string write_article(const text::Article& article);

}
