// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/sha256.h"
#include "quiz/question.h"
#include "text/article.h"

#include <string>
#include <vector>

namespace quiz {

using PackId = base::Id<struct PackTag>;

/// An article as a pack names it.
struct ArticleRef {
    text::ArticleId id;
    std::string path; ///< relative to the pack
    base::Sha256 hash; ///< of the canonical text when the pack was made; all zero when not filled in yet

    bool operator==(const ArticleRef&) const = default;
};

/// A question pack as it is written, without the articles themselves.
struct Pack {
    PackId id;
    std::string title;
    std::string language;
    std::string licence;
    std::string about;
    std::string notice;
    std::vector<ArticleRef> articles;
    std::vector<Question> questions;

    bool operator==(const Pack&) const = default;
};

}
