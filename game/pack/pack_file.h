// SPDX-License-Identifier: MIT
#pragma once

#include "base/issue.h"
#include "base/ports.h"
#include "base/result.h"
#include "quiz/finding.h"
#include "quiz/pack.h"
#include "quiz/resolve.h"

#include <string>
#include <string_view>
#include <vector>

namespace pack {

/// A pack file as it was read: all of it that makes sense, its articles, and all that is wrong.
/// Questions with an error are in `pack.questions` only as far as they could be read, and never in `ready`.
struct Loaded {
    quiz::Pack pack;
    std::vector<text::Article> articles;
    std::vector<base::Issue> issues; ///< in the order of the file
    quiz::ReadyPack ready;
};

/// Whether to look for bad style as well as for errors.
enum class Lint { Off, On };

/// Reads a pack and the articles it names through `files`, validates it and resolves its anchors.
/// An `Error` only when the pack can't be read or is no TOML at all; everything else is an `Issue`.
base::Result<Loaded> load(const std::string& path, const base::Files& files, Lint lint);

/// The canonical form of a pack (content/FORMAT.md): `load` reads back an equal one.
std::string write(const quiz::Pack& pack);

/// The pack with what only a program can know filled in: hashes, and position and context of every anchor that
/// resolves; lost anchors stay as they are.
quiz::Pack completed(const quiz::Pack& pack, const std::vector<text::Article>& articles);

}
