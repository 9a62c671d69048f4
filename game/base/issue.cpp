// SPDX-License-Identifier: MIT
#include "base/issue.h"

#include <algorithm>
#include <fmt/format.h>

namespace base {

std::string_view to_string(Severity severity)
{
    switch (severity) {
    case Severity::Note: return "note";
    case Severity::Warning: return "warning";
    case Severity::Error: break;
    }
    return "error";
}

std::string to_string(const Place& place)
{
    if (place.line == 0) {
        return place.file;
    }
    return fmt::format("{}:{}:{}", place.file, place.line, place.column);
}

std::string to_string(const Issue& issue)
{
    const std::string at = to_string(issue.place);
    return fmt::format("{}{}{}: [{}] {}{}", at, at.empty() ? "" : ": ", to_string(issue.severity), issue.rule,
                       issue.text, issue.hint.empty() ? "" : fmt::format(" ({})", issue.hint));
}

std::string to_string(const Error& error)
{
    const std::string at = to_string(error.place);
    return at.empty() ? error.message : fmt::format("{}: {}", at, error.message);
}

Severity worst(const std::vector<Issue>& issues)
{
    Severity result = Severity::Note;
    for (const Issue& issue : issues) {
        result = std::max(result, issue.severity);
    }
    return result;
}

}
