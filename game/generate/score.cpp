// SPDX-License-Identifier: MIT
#include "generate/score.h"

#include "generate/drafted.h"
#include "generate/weighable.h"

#include <algorithm>
#include <cmath>

namespace generate {

namespace {

/// How well the questions made in a way fared with strict readers (tests/ratings/README.md).
double way_score(const Corpus& corpus, const Draft& draft)
{
    switch (draft.way) {
    case Way::Quote: return 1.0;
    case Way::Changed:
        return (is_in_lead(corpus.readings[draft.spot.reading], claim_of(corpus, draft.spot).sentence()) ? 0.6 : 0.35)
               + 0.5
                     * weighable(std::get<quiz::Altered>(draft.question.body), draft.question.skill,
                                 words_to_players(draft));
    case Way::Subject: return is_told_for_itself(corpus, draft) ? 0.85 : 0.55;
    case Way::Words: return 1.0;
    case Way::Speaker: return 0.95;
    case Way::Number:
    case Way::Order:
    case Way::Compare: return 0.8;
    case Way::Place:
    case Way::Role:
    case Way::Time: return 0.75;
    case Way::Gap: return 0.45;
    case Way::Claim: return kind_of(draft) == "Refuted" ? 0.75 : kind_of(draft) == "Supported" ? 0.5 : 0.6;
    case Way::Object:
    case Way::Agent: return 0.65;
    case Way::Find: return 0.4;
    }
    return 0;
}

double length_score(const Draft& draft)
{
    const std::size_t words = words_without_report(draft);
    const bool printed = draft.way == Way::Changed || draft.way == Way::Gap;
    const std::size_t short_enough = printed ? 60 : 26;
    constexpr std::size_t long_enough = 7;
    if (words < long_enough) {
        return static_cast<double>(words) / static_cast<double>(long_enough);
    }
    return words <= short_enough ? 1.0 : std::max(0.0, 1.0 - 0.08 * static_cast<double>(words - short_enough));
}

double names_score(std::size_t names)
{
    if (names == 0) {
        return 0;
    }
    return names <= 3 ? 1.0 : 0.6;
}

double salience_score(const Corpus& corpus, const Draft& draft)
{
    const Names& names = corpus.readings[draft.spot.reading].names;
    std::size_t most = 1;
    for (const Entity& entity : names.entities) {
        most = std::max(most, entity.mentions);
    }
    std::size_t best = 0;
    for (const std::size_t entity : draft.said.entities) {
        best = std::max(best, names.entities[entity].mentions);
    }
    const double named = std::sqrt(static_cast<double>(best) / static_cast<double>(most));
    return std::max(named, topic_score(corpus, draft));
}

double place_score(const Corpus& corpus, const Draft& draft)
{
    if (!has_claim(draft)) {
        return 0.5;
    }
    const auto sentences = static_cast<double>(corpus.readings[draft.spot.reading].document.sentences.size());
    return 1.0 - static_cast<double>(claim_of(corpus, draft.spot).sentence()) / std::max(1.0, sentences);
}

}

Score score(const Corpus& corpus, const Draft& draft)
{
    Score result;
    result.way = way_score(corpus, draft);
    result.length = length_score(draft);
    const bool asks_for_name
        = draft.way == Way::Subject || draft.way == Way::Object || draft.way == Way::Agent || draft.way == Way::Speaker;
    result.names = names_score(draft.said.entities.size() + (asks_for_name ? 1 : 0));
    result.salience = salience_score(corpus, draft);
    result.place = place_score(corpus, draft);
    const std::size_t options = draft.question.options.size();
    result.context = draft.said.unsaid == 0 ? 1.0 : draft.said.unsaid == 1 ? 0.4 : 0.0;
    result.options = quiz::kind(draft.question) != quiz::Kind::Choice ? 0.7 : options >= 4 ? 1.0 : 0.6;
    return result;
}

double total(const Score& score)
{
    return 0.25 * score.way + 0.15 * score.length + 0.15 * score.names + 0.2 * score.salience + 0.05 * score.place
           + 0.1 * score.options + 0.1 * score.context;
}

}
