// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "app/language_tools.h"
#include "pack/pack_file.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace gates {

/// Files of articles that belong together.
struct Collection {
    std::string name; ///< of their folder
    std::vector<std::string> files; ///< sorted
};

/// The articles of a folder: .txt, .md and .html, but for notes with a name in capitals, such as README.md. Throws when
/// there is no folder.
Collection collection_in(const std::filesystem::path& folder);

/// The articles that ship, the reports beside these tests, and those of each folder that RECEIPTS_ARTICLES names,
/// separated by colons.
std::vector<Collection> collections();

/// What `receipts generate` left behind.
struct Made {
    int status = 0;
    std::string out; ///< what it printed
    std::string errors;
    std::map<std::string, std::string> files; ///< all that it wrote, by path within the folder
    std::string pack; ///< the pack file
    pack::Loaded loaded; ///< read back with its articles, with lint
};

/// Runs `receipts generate` within this process; the pack is `made.toml` in `folder`, and one that is there is added
/// to. `words.pack` does not count. Throws when no pack can be read afterwards.
Made make(app::Generate words, const std::filesystem::path& folder);

/// The same in a folder of its own.
Made make(const app::Generate& words);

/// The words of a command that makes a pack of some files with what is usual.
app::Generate usual(const std::vector<std::string>& files);

/// The lexicon and the parser of this build. Throws when they are not there.
app::LanguageTools language_tools();

/// The files of a folder and of those in it, by their path within it.
std::map<std::string, std::string> all_files(const std::filesystem::path& folder);

}
