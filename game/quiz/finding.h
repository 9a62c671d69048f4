// SPDX-License-Identifier: MIT
#pragma once

#include "base/issue.h"
#include "quiz/pack.h"
#include "text/article.h"

#include <string>
#include <vector>

namespace quiz {

/// Where in a pack a finding belongs: a field path such as `question[3].options[1].text`, in the order of the
/// file, without line numbers; module `pack` knows the lines.
struct Finding {
    base::Severity severity = base::Severity::Error;
    std::string rule;
    std::string path;
    std::string text;
    std::string hint;

    bool operator==(const Finding&) const = default;
};

/// What is wrong with a pack as values: duplicate ids, unknown articles, lost or ambiguous anchors, key not
/// among the options, options not distinct after folding, answer not in the passage, wrong shape of evidence.
/// A question with an error is not asked. `articles` are those that could be read.
std::vector<Finding> validate(const Pack& pack, const std::vector<text::Article>& articles);

/// Item-writing rules (Haladyna, Downing and Rodriguez 2002) as warnings, less those under `allow`.
std::vector<Finding> lint(const Pack& pack);

/// The rules with one sentence each, for `receipts check --rules` and for unknown names under `allow`.
struct Rule {
    std::string_view name;
    base::Severity severity;
    std::string_view says;
};
const std::vector<Rule>& rules();

}
