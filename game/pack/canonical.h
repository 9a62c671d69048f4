// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/pack.h"

#include <string>
#include <vector>

namespace pack {

/// Appends what stands before the questions in the canonical form: the pack's own fields and its articles.
void append_head(std::string& out, const quiz::Pack& pack);

/// Appends a question in its canonical form, from its `[[question]]` line on.
void append_question(std::string& out, const quiz::Question& question);

/// The hash of a question whose canonical form is `canonical`, which is used up.
base::Sha256 hash_of(std::string& canonical, const quiz::Question& question,
                     const std::vector<text::Article>& articles);

/// `pack` without its questions, with the hashes of `articles` as they are.
quiz::Pack current_head(const quiz::Pack& pack, const std::vector<text::Article>& articles);

}
