// SPDX-License-Identifier: MIT
#include "pack/notes.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace pack {

namespace {

/// True when the first of `paths` from `beginning` on begins so.
bool holds_below(const std::set<std::string, std::less<>>& paths, const std::string& beginning)
{
    const auto next = paths.lower_bound(beginning);
    return next != paths.end() && next->starts_with(beginning);
}

}

std::string to_string(const Path& path)
{
    const std::string before = path.parent ? to_string(*path.parent) : std::string();
    if (!path.key.empty()) {
        return fmt::format("{}{}{}", before, before.empty() ? "" : ".", path.key);
    }
    return path.parent ? fmt::format("{}[{}]", before, path.index) : before;
}

std::optional<std::size_t> question_of(std::string_view path)
{
    constexpr std::string_view beginning = "question[";
    std::size_t number = 0;
    if (!path.starts_with(beginning)) {
        return std::nullopt;
    }
    path.remove_prefix(beginning.size());
    const auto [end, error] = std::from_chars(path.data(), path.data() + path.size(), number);
    return error == std::errc() ? std::optional(number) : std::nullopt;
}

void add(Notes& notes, Finding finding)
{
    finding.at.line += notes.lines_before;
    const auto question = question_of(finding.path);
    if (question && finding.severity == base::Severity::Error) {
        FirstError& first = notes.broken[*question];
        if (first.line == 0 || finding.at.line < first.line) {
            first = {finding.at.line, std::string(finding.rule)};
        }
    }
    if (!notes.subject.empty()) {
        finding.words.text = fmt::format("question \"{}\": {}", shown(notes.subject), finding.words.text);
    }
    notes.issues.push_back({.severity = finding.severity,
                            .rule = std::string(finding.rule),
                            .place = {notes.file, finding.at.line, finding.at.column},
                            .text = one_line(std::move(finding.words.text)),
                            .hint = one_line(std::move(finding.words.hint))});
}

std::string one_line(std::string text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 || byte == 0x7F) {
            text[i] = ' ';
        } else if (byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0) {
            text.replace(i, 2, " "); // U+0080 to U+009F, which some terminals obey
        }
    }
    return text;
}

std::string shown(std::string_view word)
{
    constexpr std::size_t most = 60;
    if (word.size() <= most) {
        return std::string(word);
    }
    std::size_t end = most;
    while (end > 0 && (word[end] & 0xC0) == 0x80) {
        --end;
    }
    return std::string(word.substr(0, end)) + "...";
}

bool is_unread(const Notes& notes, std::string_view path)
{
    for (std::size_t end = 0; end < path.size();) {
        end = std::min(path.find_first_of(".[", end + 1), path.size());
        if (notes.unread.contains(path.substr(0, end))) {
            return true;
        }
    }
    return holds_below(notes.unread, std::string(path) + '.') || holds_below(notes.unread, std::string(path) + '[');
}

}
