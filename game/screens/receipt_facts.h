// SPDX-License-Identifier: MIT
#pragma once

#include "round/round.h"

#include <optional>
#include <vector>

namespace screens {

/// All that a printed receipt speaks of.
struct ReceiptFacts {
    const quiz::ReadyPack* pack = nullptr;
    const rounds::State* round = nullptr;
    rounds::TurnIndex turn;
    const quiz::Item* item = nullptr;
    const rounds::Attempt* attempt = nullptr; ///< of the player whose receipt it is; null on one that is everybody's
    std::vector<const rounds::Attempt*> attempts; ///< everybody's at this question, in the order in which they answered
    std::vector<quiz::Passage> evidence; ///< the set that is shown
};

/// The facts of the receipt of a turn: of one player's, or without a player of everybody's. The evidence is the set
/// that was pointed at, else the first. Without an item where the round asks no such question.
ReceiptFacts receipt_facts(const quiz::ReadyPack& pack, const rounds::State& round, rounds::TurnIndex turn,
                           std::optional<rounds::PlayerIndex> player);

/// The articles that the shown evidence lies in, each once.
std::vector<const text::Article*> shown_articles(const ReceiptFacts& facts);

/// The passages of the shown evidence that lie in one article.
std::vector<text::Span> lit_in(const ReceiptFacts& facts, const text::ArticleId& article);

}
