// SPDX-License-Identifier: MIT
#pragma once

#include "generate/clean.h"

#include <optional>
#include <string_view>

namespace generate {

/// Why an element with this class or id is no part of an article, told from its words: "ArticleShare share-bar" holds
/// the word share. Names that only say what an element has or is not ("has-sidebar", "no-comments") tell nothing.
std::optional<DropReason> reason_by_words(std::string_view names);

}
