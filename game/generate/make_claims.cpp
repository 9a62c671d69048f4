// SPDX-License-Identifier: MIT
#include "base/rng.h"
#include "generate/about.h"
#include "generate/changes.h"
#include "generate/draft.h"
#include "generate/told_claim.h"
#include "generate/tree_walk.h"
#include "generate/turned.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace generate {

namespace {

using syntax::Range;

/// True for "net debt stood at 3 billion at the end of September", which leaves open how it stood at another time.
bool is_state(const Reading& reading, const Claim& claim)
{
    const std::string verb = lower(reading.sentence(claim).tree.word(claim.clause.predicate));
    return verb == "stood" || verb == "stands" || claim.clause.form == Form::Copula;
}

/// True for "at about 6:40", which is nearly true of 6:35.
bool is_rough_hour(const Reading& reading, const Claim& claim, const Slot& slot)
{
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const std::size_t first = slot.answer.begin;
    const auto is_rough = [&](std::size_t token) {
        const std::string word = lower(tree.word(token));
        return word == "about" || word == "around" || word == "approximately" || word == "roughly";
    };
    return reading.time(claim, slot).granularity == Granularity::Clock
           && ((first > 0 && is_rough(first - 1)) || (first > 1 && is_rough(first - 2)) || is_rough(first));
}

/// True for "Trump also won in 2016", which may be true of another year as well.
bool may_be_more(const syntax::Tree& tree, const Slot& slot)
{
    bool also = false;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        also = also || lower(tree.word(token)) == "also";
    }
    return also && slot.kind == Slot::Kind::Time;
}

/// True when a claim says of its slot what can't be said of another as well, so that other words there are refuted and
/// not merely unsaid: a time, a number, a place, a speaker, or who did what was done at one time.
bool has_one_value(const Reading& reading, const Claim& claim, const Slot& slot)
{
    const bool dated = std::any_of(claim.slots.begin(), claim.slots.end(), [&](const Slot& other) {
        return other.kind == Slot::Kind::Time && other.certain
               && reading.time(claim, other).granularity != Granularity::Vague
               && reading.time(claim, other).granularity != Granularity::Duration;
    });
    switch (slot.kind) {
    case Slot::Kind::Time: return slot.certain && !is_rough_hour(reading, claim, slot) && !is_state(reading, claim);
    case Slot::Kind::Place: return slot.certain;
    case Slot::Kind::Number: {
        const std::size_t first = reading.quantity(claim, slot).place.tokens.begin;
        const bool within
            = first > 0 && lower(reading.sentence(claim).tree.word(first - 1)) == "within"; // true of more
        return reading.quantity(claim, slot).bound == Quantity::Bound::Exact && !within;
    }
    case Slot::Kind::Subject:
        return slot.certain && (dated || is_reporting(reading.sentence(claim).tree, claim.clause.predicate));
    case Slot::Kind::Object: return slot.certain && dated;
    case Slot::Kind::Agent: return slot.certain;
    case Slot::Kind::Word: return true;
    case Slot::Kind::Name: break;
    }
    return false;
}

/// The claim's sentence between quotation marks, its end left out where it is long.
std::string in_marks(const Reading& reading, const Claim& claim)
{
    constexpr std::size_t longest = 400;
    std::string text(reading.document.article->text.slice(reading.sentence(claim).span));
    std::replace(text.begin(), text.end(), '"', '\'');
    if (text.size() > longest) {
        text.resize(text.rfind(' ', longest));
        text += " ...";
    }
    return "\"" + text + "\"";
}

void add_supported(const Corpus& corpus, Spot spot, Drafts& out)
{
    auto said = tell_reworded(corpus, spot, {});
    if (!said) {
        return;
    }
    end_sentence(said->text);
    Draft draft = begin(corpus, spot, Way::Claim, std::move(*said));
    draft.question.evidence = {{evidence(corpus, spot, {})}};
    draft.question.why = "The report says so: " + in_marks(reading_of(corpus, spot), claim_of(corpus, spot));
    set_verdict(draft, quiz::Verdict::Supported, "Nothing in the passage speaks against the claim; it says the same.",
                "The passage decides the claim: it says the same.");
    out.drafts.push_back(std::move(draft));
}

void add_refuted(const Corpus& corpus, Spot spot, const Change& change, Drafts& out)
{
    const Reading& reading = reading_of(corpus, spot);
    Telling telling;
    telling.swaps = {{changed_tokens(reading, *change.slot), change.others.front().text}};
    auto said = tell_reworded(corpus, spot, telling);
    if (!said || quiz::stands_in(change.original, without_report(*said))) {
        return;
    }
    end_sentence(said->text);
    Draft draft = begin(corpus, spot, Way::Claim, std::move(*said));
    draft.question.evidence = {{evidence(corpus, spot, change.slot->answer)}};
    draft.question.why = fmt::format("The report says {}, not {}", change.original, change.others.front().text);
    end_sentence(draft.question.why);
    set_verdict(
        draft, quiz::Verdict::Refuted,
        fmt::format("The passage says {} where the claim says {}.", change.original, change.others.front().text),
        fmt::format("The passage decides the claim: it says {}.", change.original));
    out.drafts.push_back(std::move(draft));
}

/// True for verbs of what may be, which hangs on conditions that a claim leaves out.
bool is_possibility(std::string_view finite)
{
    return finite == "could" || finite == "may" || finite == "might";
}

/// True for "has shed 5,500 workers this year", which is no English once the year is told by its number.
bool is_perfect_with_date(const Reading& reading, const Claim& claim)
{
    const std::string finite = lower(reading.sentence(claim).tree.word(claim.clause.finite));
    return (finite == "has" || finite == "have")
           && std::any_of(claim.slots.begin(), claim.slots.end(), [&](const Slot& slot) {
                  return slot.kind == Slot::Kind::Time && slot.certain && reading.time(claim, slot).moment.year
                         && reading.time(claim, slot).preposition != "since";
              });
}

/// True for a verb that is written as one with its subject, "he's", which is no English behind a name.
bool is_contracted(const Reading& reading, const Claim& claim)
{
    const std::string_view finite = reading.sentence(claim).tree.word(claim.clause.finite);
    return finite.starts_with('\'') || finite.starts_with("\u2019");
}

/// True for what is told across a colon, which is left out: "has been affected: 46 textiles".
bool goes_over_colon(const Reading& reading, const Claim& claim, const Said& said)
{
    const auto [first, last] = std::minmax_element(said.tokens.begin(), said.tokens.end());
    for (std::size_t token = *first; token < *last; ++token) {
        const std::string_view word = reading.sentence(claim).tree.word(token);
        if ((word == ":" || word == ";") && said.text.find(word) == said.text.npos) {
            return true;
        }
    }
    return false;
}

/// True for words that lean on what was told before, or that lost what they stood with: "for the next nine days", "more
/// seriously", "a third, a manager", "won in on May 9", "was putting in a post" without what happened when she was.
bool leans_on_more(const Reading& reading, const Claim& claim, const Said& said)
{
    constexpr std::array<std::string_view, 9> odd{"the next ", " in on ",   " at on ",    " by on ", " since on ",
                                                  " of on ",   " a third,", " a fourth,", " a more "};
    const std::string text = " " + lower(without_report(said));
    const bool has
        = std::any_of(odd.begin(), odd.end(), [&text](std::string_view each) { return text.find(each) != text.npos; });
    const Sentence& sentence = reading.sentence(claim);
    const bool quotes = std::any_of(said.tokens.begin(), said.tokens.end(),
                                    [&sentence](std::size_t token) { return is_quoted(sentence, token); });
    const bool scrap
        = quotes && !is_quoted(sentence, claim.clause.predicate); // a sign "Home of the Queen" without marks
    bool told_before = false; // "for most of the 50 minutes"
    for (const std::size_t token : said.tokens) {
        told_before = told_before
                      || (token > 0 && sentence.tree.tags[token].xpos == syntax::Xpos::Cd
                          && lower(sentence.tree.word(token - 1)) == "the");
    }
    return has || scrap || told_before || loses_when(reading, claim, said) || text.starts_with(" more ");
}

}

void make_claims(const Corpus& corpus, Spot spot, Drafts& out)
{
    const Claim& claim = claim_of(corpus, spot);
    const Sentence& sentence = reading_of(corpus, spot).sentence(claim);
    const bool scrap = is_quoted(sentence, claim.clause.subject_head)
                       && is_reporting(sentence.tree, claim.clause.predicate); // "Nine hours," said Horobets
    if (scrap || (claim.clause.attributions.empty() && is_quoted(sentence, claim.clause.predicate))) {
        return refuse(out, spot, Way::Claim, "it is what someone said, and the sentence does not say who");
    }
    const bool empty = !claim.clause.verbatim
                       && is_reporting(reading_of(corpus, spot).sentence(claim).tree, claim.clause.predicate)
                       && !tells_what(reading_of(corpus, spot), claim);
    const syntax::Tree& tree = reading_of(corpus, spot).sentence(claim).tree;
    const std::string behind = claim.clause.tail.size() > 0 ? lower(tree.word(claim.clause.tail.begin)) : std::string();
    const bool on_something = is_reporting(tree, claim.clause.predicate)
                              && (behind == "on" || behind == "as"); // "said on whether", "said as rivals were"
    const bool possible = !claim.clause.verbatim && is_possibility(lower(tree.word(claim.clause.finite)));
    const bool reported = !claim.clause.verbatim && claim.clause.attributions.empty()
                          && (lower(tree.word(claim.clause.finite)) == "would"
                              || lower(tree.word(claim.clause.finite)) == "had"); // before what, and who says so?
    const auto plain = reported || possible || is_perfect_with_date(reading_of(corpus, spot), claim)
                               || claim.clause.negative || empty || on_something
                           ? std::nullopt
                           : say_whole(corpus, spot, Way::Claim, {}, out);
    constexpr std::size_t fewest_words = 5;
    if (!plain || plain->tokens.size() < fewest_words || is_contracted(reading_of(corpus, spot), claim)
        || goes_over_colon(reading_of(corpus, spot), claim, *plain)
        || leans_on_more(reading_of(corpus, spot), claim, *plain)
        || !is_about_something(reading_of(corpus, spot), claim, *plain, *corpus.lexicon)) {
        return;
    }
    add_supported(corpus, spot, out);
    make_unsaid(corpus, spot, *plain, out);
    for (const Change& change : changes(corpus, spot, *plain)) {
        const bool odd_word = change.slot->kind == Slot::Kind::Word
                              && !may_turn(reading_of(corpus, spot).sentence(claim).tree, change.slot->answer.begin);
        if (!odd_word && !may_be_more(reading_of(corpus, spot).sentence(claim).tree, *change.slot)
            && has_one_value(reading_of(corpus, spot), claim, *change.slot)) {
            add_refuted(corpus, spot, change, out);
        }
    }
}

}
