// SPDX-License-Identifier: MIT
#pragma once

#include "toml/document.h"
#include "toml/sections.h"

#include <string>
#include <string_view>
#include <vector>

namespace pack {

/// The TOML of a pack file: either all of it in `head`, or what stands before the questions in `head` and each
/// question for itself. The tree of a long pack is ten times as large as its text, and building and freeing
/// it whole costs more than reading it; one question at a time stays in the cache.
struct Source {
    std::string_view bytes;
    std::string file;
    toml::Document head;
    std::vector<toml::Section> questions;
};

/// Cuts a file into head and questions. An error when that is not possible; then `open_whole` knows why, or how.
base::Result<Source> open_in_parts(std::string_view bytes, const std::string& file);

/// Reads a file as one document. BadFormat when it is no TOML.
base::Result<Source> open_whole(std::string_view bytes, const std::string& file);

/// The document of one question, which holds `[[question]]` once and nothing else, or an error.
base::Result<toml::Document> read_section(const Source& source, const toml::Section& section);

/// Where a path such as `question[3].key` stands in the file, or as far along it as the file goes.
toml::Position find(const Source& source, std::string_view path);

}
