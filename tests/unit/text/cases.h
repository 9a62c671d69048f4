// SPDX-License-Identifier: MIT
#pragma once

#include "support/read_file.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

/// A folder under tests/cases/ whose files are one case.
struct Case {
    std::filesystem::path folder;

    std::string name() const { return folder.filename().string(); }
    bool has(const std::string& file) const { return std::filesystem::exists(folder / file); }

    /// The file's bytes without the line break at its end; nothing when there is no such file.
    std::string read(const std::string& file) const
    {
        std::string bytes = support::read_file(folder / file);
        if (bytes.ends_with('\n')) {
            bytes.pop_back();
        }
        return bytes;
    }

    /// The names of its files that are not among `known`, for a runner that must not overlook one.
    std::vector<std::string> unknown(const std::vector<std::string>& known) const
    {
        std::vector<std::string> result;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            const std::string file = entry.path().filename().string();
            if (std::ranges::find(known, file) == known.end()) {
                result.push_back(file);
            }
        }
        return result;
    }
};

/// The cases of tests/cases/<area>/, by name.
inline std::vector<Case> cases(const std::string& area)
{
    std::vector<Case> result;
    for (const auto& entry : std::filesystem::directory_iterator(RECEIPTS_SOURCE_DIR "/tests/cases/" + area)) {
        result.push_back({entry.path()});
    }
    std::ranges::sort(result, {}, &Case::folder);
    return result;
}

/// The lines of a text.
inline std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> result;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        result.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return result;
}
