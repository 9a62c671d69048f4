// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "room/state.h"

#include <string>
#include <vector>

namespace room {

/// What is the same on everybody's page for one question in one language: parts of messages as text of JSON.
struct Sheet {
    std::string question; ///< an object, without the key
    std::vector<std::string> receipts; ///< fields of a receipt, by the set of evidence that it shows

    bool operator==(const Sheet&) const = default;
};

/// The question of a turn as students see it. Nothing in it depends on the key: options are numbered as they are shown.
std::string question_text(const quiz::ReadyPack& pack, const State& state, TurnIndex turn, const base::Language& tr);

/// The sheet of a turn.
Sheet sheet_of(const quiz::ReadyPack& pack, const State& state, TurnIndex turn, const base::Language& tr);

/// The fields that tell where an article comes from: headline, source and date.
std::string article_fields(const text::Article& article);

/// The answers among which a student chooses, as they are shown; none for other kinds.
std::vector<std::string> shown_options(const State& state, TurnIndex turn, const quiz::Question& question,
                                       const base::Language& tr);

/// An answer in words; of a clicked sentence those of the article.
std::string answer_text(const quiz::ReadyPack& pack, const base::Language& tr, const quiz::Question& question,
                        const quiz::Answer& answer);

/// The set of evidence that a student's receipt shows: the one that they clicked into, else the first.
std::size_t shown_evidence(const quiz::Item& item, const rounds::Attempt* attempt);

}
