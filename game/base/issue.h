// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace base {

/// How bad an `Issue` is: errors take a question out of play, warnings and notes do not.
enum class Severity { Note, Warning, Error };

/// One thing that is wrong with content, where it stands, and what its author can do about it.
struct Issue {
    Severity severity = Severity::Error;
    std::string rule; ///< short name such as "lost-anchor", as used in `allow`
    Place place;
    std::string text;
    std::string hint;

    bool operator==(const Issue&) const = default;
};

/// `file:line:column: error|warning|note: [rule] text`, then `(hint)` where there is one.
std::string to_string(const Issue& issue);

/// `file:line:column`, or as much of it as is known.
std::string to_string(const Place& place);

/// `file:line:column: message`, for an error that ends a command.
std::string to_string(const Error& error);

/// "error", "warning" or "note".
std::string_view to_string(Severity severity);

/// The worst severity in `issues`, `Note` when there are none.
Severity worst(const std::vector<Issue>& issues);

}
