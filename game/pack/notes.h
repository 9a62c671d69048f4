// SPDX-License-Identifier: MIT
#pragma once

#include "base/issue.h"
#include "toml/position.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pack {

/// A path into a document, `question[3].key`, as a chain of steps: it costs nothing until a message needs it.
/// A step without a key is an index; a step without either stands for the whole document.
struct Path {
    const Path* parent = nullptr;
    std::string_view key;
    std::size_t index = 0;
};

/// The path in words, as `quiz::Finding` writes it.
std::string to_string(const Path& path);

/// The first error of a question.
struct FirstError {
    int line = 0;
    std::string rule;
};

/// What is wrong with a file, the paths of the values that could not be read, and the questions that suffer.
struct Notes {
    std::string file;
    int lines_before = 0; ///< of the section of the file that is being read
    std::string subject; ///< the id of the question that is being read, to begin its messages with
    std::vector<base::Issue> issues;
    std::set<std::string, std::less<>> unread;
    std::map<std::size_t, FirstError> broken; ///< the questions with errors, by number
};

/// What an issue says, and what to do about it.
struct Words {
    std::string text;
    std::string hint;
};

/// What is wrong with the value at `path`, which stands at `at`.
struct Finding {
    base::Severity severity = base::Severity::Error;
    std::string_view rule;
    std::string_view path;
    toml::Position at;
    Words words;
};

/// The number in `question[3].key`, or nothing when the path is not of a question.
std::optional<std::size_t> question_of(std::string_view path);

/// Adds an issue; its words become `one_line`.
void add(Notes& notes, Finding finding);

/// `text` with control characters as spaces, so that a message stays one line and leaves a terminal alone.
std::string one_line(std::string text);

/// The first 60 or so bytes of a word that a file wrote, for a message.
std::string shown(std::string_view word);

/// True when the value at `path`, or one that it is part of or that is part of it, could not be read: then there
/// is no more to say about it.
bool is_unread(const Notes& notes, std::string_view path);

}
