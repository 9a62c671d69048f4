// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

namespace bench {

/// An article file of about 4 kB, its sentences all different.
std::string made_article();

/// A pack file of `questions` complete choice questions on `made_article()` at "article.md", each with three
/// options, whys and an anchor with context and position, as `receipts check --complete` writes them.
std::string made_pack(std::size_t questions);

}
