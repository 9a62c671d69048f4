// SPDX-License-Identifier: MIT
#include "base/rng.h"
#include "generate/about.h"
#include "generate/draft.h"
#include "generate/told_claim.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace generate {

namespace {

using syntax::Range;

/// A slot and other words for it.
struct Change {
    const Slot* slot = nullptr;
    std::string original; ///< as the claim says it when nothing is changed
    Distractor other;
};

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
    case Slot::Kind::Time:
    case Slot::Kind::Place: return slot.certain;
    case Slot::Kind::Number: return reading.quantity(claim, slot).bound == Quantity::Bound::Exact;
    case Slot::Kind::Subject:
        return slot.certain && (dated || is_reporting(reading.sentence(claim).tree, claim.clause.predicate));
    case Slot::Kind::Object: return slot.certain && dated;
    case Slot::Kind::Agent: return slot.certain;
    case Slot::Kind::Word: return true;
    case Slot::Kind::Name: break;
    }
    return false;
}

/// True for "US President Barack Obama" and "Korea's Kim": another name behind these would give itself away.
bool is_described(const Reading& reading, const Mention& mention)
{
    const syntax::Tree& tree = reading.document.sentences[mention.place.sentence].tree;
    const bool is_person = reading.names.entities[mention.entity].type == EntityType::Person;
    const std::vector<std::size_t> below = syntax::children(tree, mention.head);
    if (tree.arcs[mention.head].relation == syntax::Relation::NmodPoss && is_person) {
        return true; // "Bruce Wayne's manor"
    }
    return mention.place.tokens.begin < mention.name.begin
           || tree.arcs[mention.head].relation == syntax::Relation::Compound // "Queensland fruit fly"
           || std::any_of(below.begin(), below.end(), [&](std::size_t child) {
                  const syntax::Relation relation = tree.arcs[child].relation;
                  return child < mention.name.begin
                         && (relation == syntax::Relation::NmodPoss || relation == syntax::Relation::Amod
                             || relation == syntax::Relation::Compound || relation == syntax::Relation::NmodDesc
                             || relation == syntax::Relation::Nmod);
              });
}

/// True for "three of the four towers", where another number may be more than there are, and for "exceeded 10 percent",
/// of which less is true as well.
bool is_part_of_number(const Reading& reading, const Claim& claim, const Slot& slot)
{
    constexpr std::size_t near = 7;
    constexpr std::array<std::string_view, 7> beyond{"exceed", "exceeded",  "exceeding", "exceeds",
                                                     "passed", "surpassed", "topped"};
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const std::string before = slot.phrase.begin > 0 ? lower(tree.word(slot.phrase.begin - 1)) : std::string();
    if (std::find(beyond.begin(), beyond.end(), before) != beyond.end()) {
        return true;
    }
    const auto of_between = [&tree](std::size_t from, std::size_t to) {
        for (std::size_t token = from; token < to; ++token) {
            if (lower(tree.word(token)) == "of") {
                return true;
            }
        }
        return false;
    };
    const std::vector<Quantity>& all = reading.quantities[claim.sentence()];
    return std::any_of(all.begin(), all.end(), [&](const Quantity& other) {
        const std::size_t first = std::min(other.head, slot.answer.begin);
        const std::size_t last = std::max(other.head, slot.answer.begin);
        return last > first + 1 && last < first + near && of_between(first, last);
    });
}

bool can_be_changed(const Reading& reading, const Claim& claim, const Slot& slot)
{
    if (slot.kind == Slot::Kind::Time) {
        const TimeExpression& time = reading.time(claim, slot);
        const bool exact = time.granularity == Granularity::Clock || time.granularity == Granularity::Day
                           || time.granularity == Granularity::Month || time.granularity == Granularity::Year;
        const std::string there(words(reading, claim, slot.answer));
        const bool pointing = there.find("this ") != std::string::npos || there.find("last ") != std::string::npos
                              || there.find("next ") != std::string::npos;
        return exact && !pointing && (time.reference == Reference::Absolute || time.reference == Reference::Calendar);
    }
    if (slot.kind == Slot::Kind::Number) {
        return reading.quantity(claim, slot).value >= 2 && !is_part_of_number(reading, claim, slot);
    }
    if (slot.kind == Slot::Kind::Word) {
        return true;
    }
    const Mention& mention = reading.names.mentions[slot.index];
    const syntax::Range subject = claim.clause.subject;
    const EntityType type = reading.entity(slot).type;
    if (type == EntityType::Facility || type == EntityType::Work || type == EntityType::Event) {
        return false; // a concert hall as a telescope
    }
    const bool described = slot.kind == Slot::Kind::Subject && subject.end > mention.place.tokens.end;
    if (described || is_taken_for_one(reading, claim, slot)) {
        return false; // what is said of the one does not fit another
    }
    return can_be_answer(reading.entity(slot)) && mention.form == Mention::Form::Name
           && !is_described(reading, mention);
}

std::vector<Distractor> others(const Corpus& corpus, Spot spot, const Slot& slot, const Said& said)
{
    switch (slot.kind) {
    case Slot::Kind::Time: return other_times(corpus, spot, slot, 1, Writing::AsThere);
    case Slot::Kind::Number: return other_numbers(corpus, spot, slot, 1);
    case Slot::Kind::Word: return other_words(corpus, spot, slot, 1);
    default: break;
    }
    // The name itself is said, of course; what else is must not be it.
    Said rest = said;
    const Reading& reading = reading_of(corpus, spot);
    std::erase(rest.entities, reading.names.mentions[slot.index].entity);
    return other_names(corpus, spot, slot, rest, 1);
}

/// The tokens that hold the words to be changed: the name without titles, the time without its preposition.
Range changed_tokens(const Reading& reading, const Slot& slot)
{
    return is_name(slot) ? reading.names.mentions[slot.index].name : slot.answer;
}

std::string original_words(const Reading& reading, const Claim& claim, const Slot& slot)
{
    return is_name(slot) ? reading.entity(slot).name
                         : std::string(words(reading, claim, changed_tokens(reading, slot)));
}

/// True when the headline, which a question names its report by, has what would be changed.
bool headline_tells(const Corpus& corpus, const Reading& reading, const Claim& claim, const Slot& slot)
{
    const auto report = report_in_words(*reading.document.article);
    if (!report) {
        return false;
    }
    return is_name(slot) ? may_name(reading.entity(slot), *report, *corpus.lexicon)
                         : quiz::stands_in(words(reading, claim, changed_tokens(reading, slot)), *report);
}

/// The changes that a claim allows, in a seeded order.
std::vector<Change> changes(const Corpus& corpus, Spot spot, const Said& said)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    std::vector<Change> result;
    for (const Slot& slot : claim.slots) {
        if (!can_be_changed(reading, claim, slot)) {
            continue;
        }
        std::vector<Distractor> other = others(corpus, spot, slot, said);
        if (!other.empty() && !headline_tells(corpus, reading, claim, slot)) {
            Change change{&slot, original_words(reading, claim, slot), std::move(other.front())};
            if (slot.kind == Slot::Kind::Number && slot.answer.begin == 0) {
                change.original = lower(change.original); // "Two ball boys": it is told amid a sentence
                change.other.text = lower(change.other.text);
            }
            result.push_back(std::move(change));
        }
    }
    base::Rng rng{seed_of(corpus, spot, "changes")};
    base::shuffle(result, rng);
    return result;
}

quiz::Skill skill_of(const Slot& slot)
{
    switch (slot.kind) {
    case Slot::Kind::Time: return quiz::Skill::When;
    case Slot::Kind::Number: return quiz::Skill::HowMany;
    case Slot::Kind::Place: return quiz::Skill::Where;
    case Slot::Kind::Word: return quiz::Skill::Support;
    default: return quiz::Skill::Who;
    }
}

/// The claim's sentence between quotation marks, its end left out where it is long.
std::string in_marks(const Reading& reading, const Claim& claim)
{
    constexpr std::size_t longest = 160;
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
    telling.swaps = {{changed_tokens(reading, *change.slot), change.other.text}};
    auto said = tell_reworded(corpus, spot, telling);
    if (!said || quiz::stands_in(change.original, without_report(*said))) {
        return;
    }
    end_sentence(said->text);
    Draft draft = begin(corpus, spot, Way::Claim, std::move(*said));
    draft.question.evidence = {{evidence(corpus, spot, change.slot->answer)}};
    draft.question.why = fmt::format("The report says {}, not {}", change.original, change.other.text);
    end_sentence(draft.question.why);
    set_verdict(draft, quiz::Verdict::Refuted,
                fmt::format("The passage says {} where the claim says {}.", change.original, change.other.text),
                fmt::format("The passage decides the claim: it says {}.", change.original));
    out.drafts.push_back(std::move(draft));
}

/// The claim with another of the article's people as its source.
void add_other_source(const Corpus& corpus, Spot spot, Drafts& out)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const auto source = claim.clause.attributions.empty() ? std::nullopt : source_in_words(reading, claim);
    const Mention* own
        = source ? mention_at(reading.names, claim.sentence(), claim.clause.attributions.front().head) : nullptr;
    if (own == nullptr || own->form != Mention::Form::Name
        || reading.names.entities[own->entity].type == EntityType::City
        || *source != reading.names.entities[own->entity].name) {
        return;
    }
    Slot slot{Slot::Kind::Name, own->place.tokens, own->place.tokens, 0, true};
    slot.index = static_cast<std::size_t>(own - reading.names.mentions.data());
    const auto plain = tell(corpus, spot, {});
    const std::vector<Distractor> other
        = plain && can_be_answer(reading.entity(slot)) ? others(corpus, spot, slot, *plain) : std::vector<Distractor>{};
    Telling telling;
    telling.source = other.empty() ? std::string() : other.front().text;
    auto said = other.empty() ? std::nullopt : tell_reworded(corpus, spot, telling);
    if (!said) {
        return;
    }
    end_sentence(said->text);
    Draft draft = begin(corpus, spot, Way::Claim, std::move(*said));
    draft.question.evidence = {{evidence(corpus, spot, own->name)}};
    draft.question.why = fmt::format("The report gives {} as the source, not {}.", *source, telling.source);
    set_verdict(draft, quiz::Verdict::Refuted, fmt::format("The passage gives {} as the source.", *source),
                fmt::format("The passage tells whose words these are: {}.", *source));
    out.drafts.push_back(std::move(draft));
}

void add_altered(const Corpus& corpus, Spot spot, const Change& change, Drafts& out)
{
    const Reading& reading = reading_of(corpus, spot);
    Telling telling;
    telling.swaps = {{changed_tokens(reading, *change.slot), change.other.text}};
    if (report_in_words(*reading.document.article)) {
        telling.report = Framing::Always;
        telling.times = Times::AsWritten; // or the date would be another word that the report has not
    }
    auto said = tell(corpus, spot, telling);
    if (!said || quiz::places(said->text, change.other.text).size() != 1
        || quiz::stands_in(change.original, without_report(*said))) {
        return;
    }
    end_sentence(said->text);
    Draft draft = begin(corpus, spot, Way::Changed, std::move(*said));
    draft.question.skill = skill_of(*change.slot);
    const std::string original(words(reading, claim_of(corpus, spot), changed_tokens(reading, *change.slot)));
    draft.question.body = quiz::Altered{change.other.text, original};
    draft.question.evidence = {{evidence(corpus, spot, changed_tokens(reading, *change.slot))}};
    draft.question.why = fmt::format("The report says {}, not {}", change.original, change.other.text);
    end_sentence(draft.question.why);
    out.drafts.push_back(std::move(draft));
}

}

void make_claims(const Corpus& corpus, Spot spot, Drafts& out)
{
    const Claim& claim = claim_of(corpus, spot);
    const bool empty = !claim.clause.verbatim
                       && is_reporting(reading_of(corpus, spot).sentence(claim).tree, claim.clause.predicate)
                       && !tells_what(reading_of(corpus, spot), claim);
    const syntax::Tree& tree = reading_of(corpus, spot).sentence(claim).tree;
    const bool on_something = is_reporting(tree, claim.clause.predicate) && claim.clause.tail.size() > 0
                              && lower(tree.word(claim.clause.tail.begin)) == "on"; // "said on whether"
    const auto plain
        = claim.clause.negative || empty || on_something ? std::nullopt : say_whole(corpus, spot, Way::Claim, {}, out);
    constexpr std::size_t fewest_words = 5;
    if (!plain || plain->tokens.size() < fewest_words
        || !is_about_something(reading_of(corpus, spot), claim, *plain, *corpus.lexicon)) {
        return;
    }
    add_supported(corpus, spot, out);
    make_unsaid(corpus, spot, *plain, out);
    add_other_source(corpus, spot, out);
    for (const Change& change : changes(corpus, spot, *plain)) {
        if (has_one_value(reading_of(corpus, spot), claim, *change.slot)) {
            add_refuted(corpus, spot, change, out);
        }
        add_altered(corpus, spot, change, out);
    }
}

}
