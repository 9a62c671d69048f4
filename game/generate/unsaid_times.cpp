// SPDX-License-Identifier: MIT
// Times of day, and how often it happened, that no sentence of an article gives.
#include "base/rng.h"
#include "generate/draft.h"
#include "generate/tree_walk.h"
#include "generate/unsaid.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace generate {

namespace {

/// True for a claim that tells of one event in the past, short enough to bear a detail more.
bool bears_detail(const Reading& reading, const Claim& claim)
{
    constexpr std::size_t longest_tail = 10;
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const std::size_t verb = claim.clause.predicate;
    const bool past = tree.tags[claim.clause.finite].xpos == syntax::Xpos::Vbd;
    const std::vector<std::size_t> below = syntax::children(tree, verb);
    const bool open = std::any_of(below.begin(), below.end(), [&tree](std::size_t child) {
        const syntax::Relation relation = tree.arcs[child].relation;
        return relation == syntax::Relation::Ccomp || relation == syntax::Relation::Xcomp
               || relation == syntax::Relation::Advcl;
    });
    for (std::size_t token = claim.clause.tail.begin; token < claim.clause.tail.end; ++token) {
        if (tree.tags[token].upos == syntax::Upos::Verb) {
            return false; // the detail could be of either verb
        }
    }
    return past && !open && claim.clause.form != Form::Copula && claim.clause.tail.size() <= longest_tail
           && !is_reporting(tree, verb);
}

/// What a detail of time that no passage gives is told with.
Unsaid with_time(std::string detail)
{
    end_sentence(detail);
    Unsaid unsaid;
    unsaid.why = fmt::format("The report tells of it, but nowhere says that it was {}", detail);
    unsaid.missing = fmt::format("The passage does not say that it was {}", detail);
    unsaid.not_supported = fmt::format("No passage says that it was {}", detail);
    unsaid.not_refuted = fmt::format("No passage says that it was not {}", detail);
    return unsaid;
}

/// True when a clock time is told near the claim, or a part of the day in its own sentence.
bool has_clock_near(const Reading& reading, const Claim& claim)
{
    constexpr std::array<std::string_view, 11> parts{"afternoon", "dawn",     "dusk",     "evening",
                                                     "midday",    "midnight", "morning",  "night",
                                                     "nightfall", "noon",     "overnight"};
    for (std::size_t i = 0; i < reading.times.size(); ++i) {
        const bool told = std::any_of(reading.times[i].begin(), reading.times[i].end(), [](const TimeExpression& time) {
            return time.granularity == Granularity::Clock;
        });
        if (told && is_near(claim, i)) {
            return true;
        }
    }
    const syntax::Tree& tree = reading.sentence(claim).tree;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        if (std::find(parts.begin(), parts.end(), lower(tree.word(token))) != parts.end()) {
            return true;
        }
    }
    return false;
}

/// True when the claim ends in a day, behind which a time of day may stand.
bool ends_in_day(const Reading& reading, const Claim& claim)
{
    return std::any_of(claim.slots.begin(), claim.slots.end(), [&](const Slot& slot) {
        return slot.kind == Slot::Kind::Time && slot.phrase.end == claim.clause.tail.end
               && reading.time(claim, slot).granularity == Granularity::Day;
    });
}

/// True for verbs of what may happen again: a lemma.
bool may_happen_again(std::string_view verb)
{
    constexpr std::array<std::string_view, 48> verbs{
        "arrest",   "attack", "ban",     "beat",   "block",    "call",     "cancel",  "clear",    "close",  "cut",
        "damage",   "defeat", "delay",   "demand", "evacuate", "fine",     "flood",   "halt",     "hit",    "inspect",
        "lower",    "meet",   "miss",    "occupy", "order",    "postpone", "propose", "protest",  "raise",  "recall",
        "refuse",   "reject", "replace", "report", "rescue",   "resign",   "shut",    "strike",   "summon", "suspend",
        "threaten", "tour",   "travel",  "visit",  "vote",     "warn",     "win",     "withdraw",
    };
    return std::binary_search(verbs.begin(), verbs.end(), verb);
}

/// True when the claim's sentence or one beside it tells of another time, or of none before.
bool tells_how_often(const Reading& reading, const Claim& claim)
{
    constexpr std::array<std::string_view, 18> words{"again",  "already", "another", "before", "earlier",  "ever",
                                                     "first",  "former",  "history", "last",   "previous", "previously",
                                                     "record", "second",  "since",   "third",  "time",     "twice"};
    for (std::size_t i = 0; i < reading.document.sentences.size(); ++i) {
        const syntax::Tree& tree = reading.document.sentences[i].tree;
        const bool beside = i + 1 >= claim.sentence() && i <= claim.sentence() + 1;
        for (std::size_t token = 0; beside && token < tree.size(); ++token) {
            if (std::binary_search(words.begin(), words.end(), lower(tree.word(token)))) {
                return true;
            }
        }
    }
    return false;
}

}

std::optional<Unsaid> unsaid_again(const Corpus& corpus, Spot spot)
{
    constexpr std::array<std::string_view, 3> often{"for the second time in a year", "for the third time in five years",
                                                    "for the second time in three months"};
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const std::string verb
        = corpus.lexicon->lemma(lower(reading.sentence(claim).tree.word(claim.clause.predicate)), syntax::Word::Verb);
    if (claim.clause.verbatim || !may_happen_again(verb) || !bears_detail(reading, claim)
        || tells_how_often(reading, claim)) {
        return std::nullopt;
    }
    base::Rng rng{seed_of(corpus, spot, "again")};
    const std::string detail(often[base::draw(rng, often.size())]);
    Unsaid unsaid = with_time(detail);
    unsaid.telling.added = detail;
    return unsaid;
}

namespace {

/// True for what has its hour or has none: "a one-day strike", "shares closed higher".
bool has_no_hour(const syntax::Tree& tree)
{
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const std::string word = lower(tree.word(token));
        if (word == "day" || word == "shares") {
            return true;
        }
    }
    return false;
}

}

std::optional<Unsaid> unsaid_clock(const Corpus& corpus, Spot spot)
{
    constexpr std::array<std::string_view, 8> clocks{"9 a.m.", "9:30 a.m.", "10 a.m.",   "11:30 a.m.",
                                                     "2 p.m.", "2:30 p.m.", "3:30 p.m.", "4 p.m."};
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    if (claim.clause.verbatim || !bears_detail(reading, claim) || !ends_in_day(reading, claim)
        || has_clock_near(reading, claim) || has_no_hour(reading.sentence(claim).tree)) {
        return std::nullopt;
    }
    base::Rng rng{seed_of(corpus, spot, "clock")};
    const std::string detail = fmt::format("at {}", clocks[base::draw(rng, clocks.size())]);
    Unsaid unsaid = with_time(detail);
    unsaid.telling.added = detail;
    return unsaid;
}

}
