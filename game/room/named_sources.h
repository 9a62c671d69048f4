// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/resolve.h"
#include "round/json_line.h"

#include <string>
#include <vector>

namespace room {

/// The articles that a question is about, in the order of the pack, which tells nothing.
std::vector<const text::Article*> articles_asked_about(const quiz::ReadyPack& pack, const quiz::Item& item);

/// Where those articles come from: an array of objects with `article`, `headline`, `source` and `date`. What could tell
/// an answer is "": it is left out by the kind of question, its skill and its options, and never by its key, so that
/// what is missing tells nothing either.
rounds::Line named_sources(const quiz::ReadyPack& pack, const quiz::Item& item,
                           const std::vector<std::string>& options);

}
