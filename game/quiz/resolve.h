// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/pack.h"
#include "text/anchor.h"

#include <string>
#include <vector>

namespace quiz {

/// A passage found in an article.
struct Passage {
    text::ArticleId article;
    text::Span span;

    auto operator<=>(const Passage&) const = default;
};

/// A question whose receipt was found: what a round asks.
struct Item {
    Question question;
    std::vector<std::vector<Passage>> evidence; ///< the sets that resolved whole, never empty
    bool moved = false; ///< some passage is not where the pack says
    base::Sha256 hash; ///< of the question and the articles it names: an edited question is another item

    bool operator==(const Item&) const = default;
};

/// A question that can't be asked, and why, in words for the player.
struct LeftOut {
    QuestionId question;
    std::string reason;

    bool operator==(const LeftOut&) const = default;
};

/// A pack ready to be played: every item has its receipt.
struct ReadyPack {
    PackId id;
    std::string title;
    std::string language;
    std::string about;
    std::string notice;
    base::Sha256 hash; ///< of the pack's canonical form with its articles
    std::vector<text::Article> articles;
    std::vector<Item> items;
    std::vector<LeftOut> left_out;
};

/// The article of a pack by its id, or null.
const text::Article* find_article(const std::vector<text::Article>& articles, const text::ArticleId& id);

/// The item of a pack by its id, or null.
const Item* find_item(const ReadyPack& pack, const QuestionId& id);

/// The articles that an item's evidence names, each once, in the order in which it names them.
std::vector<const text::Article*> articles_of(const ReadyPack& pack, const Item& item);

/// How each anchor of a question resolves, in the shape of its evidence; `Lost` for an unknown article.
std::vector<std::vector<text::Resolution>> resolve(const Question& question,
                                                   const std::vector<text::Article>& articles);

/// Resolves a question's evidence. Nothing when no set resolves whole; `hash` is left for the caller.
std::optional<Item> to_item(const Question& question, const std::vector<text::Article>& articles);

}
