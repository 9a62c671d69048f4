// SPDX-License-Identifier: MIT
#include "screens/receipt_facts.h"

#include <algorithm>

namespace screens {

namespace {

/// The passage that a player clicked, as an answer or in the second step.
std::optional<quiz::Passage> clicked(const rounds::Attempt& attempt)
{
    if (const auto* picked = std::get_if<quiz::PickedSentence>(&attempt.answer)) {
        return picked->passage;
    }
    return attempt.pointed;
}

bool touches(const std::vector<quiz::Passage>& set, const quiz::Passage& passage)
{
    return std::any_of(set.begin(), set.end(), [&](const quiz::Passage& each) {
        return each.article == passage.article && each.span.overlaps(passage.span);
    });
}

/// The first set of evidence that one of these attempts clicked into, else the first of all.
std::vector<quiz::Passage> shown_evidence(const quiz::Item& item, const std::vector<const rounds::Attempt*>& attempts)
{
    for (const rounds::Attempt* attempt : attempts) {
        const auto passage = clicked(*attempt);
        const auto set = std::find_if(item.evidence.begin(), item.evidence.end(),
                                      [&](const auto& each) { return passage && touches(each, *passage); });
        if (set != item.evidence.end()) {
            return *set;
        }
    }
    return item.evidence.front();
}

}

ReceiptFacts receipt_facts(const quiz::ReadyPack& pack, const rounds::State& round, rounds::TurnIndex turn,
                           std::optional<rounds::PlayerIndex> player)
{
    ReceiptFacts facts{.pack = &pack, .round = &round, .turn = turn};
    if (turn.value >= round.questions.size()) {
        return facts;
    }
    for (const rounds::Attempt& attempt : round.attempts) {
        if (attempt.turn == turn) {
            facts.attempts.push_back(&attempt);
        }
    }
    facts.item = quiz::find_item(pack, round.questions[turn.value]);
    facts.attempt = player ? rounds::find_attempt(round, turn, *player) : nullptr;
    if (facts.item != nullptr) {
        facts.evidence
            = shown_evidence(*facts.item, facts.attempt == nullptr ? facts.attempts : std::vector{facts.attempt});
    }
    return facts;
}

std::vector<const text::Article*> shown_articles(const ReceiptFacts& facts)
{
    std::vector<const text::Article*> shown;
    for (const quiz::Passage& passage : facts.evidence) {
        const text::Article* article = quiz::find_article(facts.pack->articles, passage.article);
        if (article != nullptr && std::find(shown.begin(), shown.end(), article) == shown.end()) {
            shown.push_back(article);
        }
    }
    return shown;
}

std::vector<text::Span> lit_in(const ReceiptFacts& facts, const text::ArticleId& article)
{
    std::vector<text::Span> lit;
    for (const quiz::Passage& passage : facts.evidence) {
        if (passage.article == article) {
            lit.push_back(passage.span);
        }
    }
    return lit;
}

}
