// SPDX-License-Identifier: MIT
#include "base/rng.h"
#include "generate/about.h"
#include "generate/draft.h"
#include "generate/stands_alone.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <chrono>
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
bool is_described(const syntax::Tree& tree, const Mention& mention)
{
    const std::vector<std::size_t> below = syntax::children(tree, mention.head);
    return mention.place.tokens.begin < mention.name.begin
           || std::any_of(below.begin(), below.end(), [&](std::size_t child) {
                  const syntax::Relation relation = tree.arcs[child].relation;
                  return child < mention.name.begin
                         && (relation == syntax::Relation::NmodPoss || relation == syntax::Relation::Amod
                             || relation == syntax::Relation::Compound || relation == syntax::Relation::NmodDesc
                             || relation == syntax::Relation::Nmod);
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
        return reading.quantity(claim, slot).value >= 2;
    }
    if (slot.kind == Slot::Kind::Word) {
        return true;
    }
    const Mention& mention = reading.names.mentions[slot.index];
    const syntax::Range subject = claim.clause.subject;
    const bool described = slot.kind == Slot::Kind::Subject && subject.end > mention.place.tokens.end;
    if (described) {
        return false; // what is said of the one does not fit another
    }
    return can_be_answer(reading.entity(slot)) && mention.form == Mention::Form::Name
           && !is_described(reading.sentence(claim).tree, mention);
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

/// A claim as it is told to. Nothing when what was changed fell with a part that is left unsaid.
std::optional<Said> tell(const Corpus& corpus, Spot spot, const Telling& telling)
{
    auto said = say(reading_of(corpus, spot), claim_of(corpus, spot), telling, *corpus.lexicon);
    const auto is_said = [&](const Swap& swap) { return quiz::stands_in(swap.words, said->text); };
    const bool all = said && said->whole() && std::all_of(telling.swaps.begin(), telling.swaps.end(), is_said);
    return all ? said : std::nullopt;
}

/// A claim in other words than the article's where that can be done: turned round, or with its time in another place.
/// The same for true and false claims, so that the wording does not tell them apart.
std::optional<Said> tell_reworded(const Corpus& corpus, Spot spot, Telling telling)
{
    std::vector<Order> orders{Order::Turned, Order::TimeFirst, Order::TimeLast};
    base::Rng rng{seed_of(corpus, spot, "wording")};
    base::shuffle(orders, rng);
    orders.push_back(Order::AsWritten);
    for (const Order order : orders) {
        telling.order = order;
        if (auto said = tell(corpus, spot, telling)) {
            return said;
        }
    }
    return std::nullopt;
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
        if (!other.empty()) {
            result.push_back({&slot, original_words(reading, claim, slot), std::move(other.front())});
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

void set_verdict(Draft& draft, quiz::Verdict key, std::string first, std::string second)
{
    draft.question.body = quiz::VerdictKey{key};
    draft.question.skill = quiz::Skill::Support;
    constexpr std::array<quiz::Verdict, 3> all{quiz::Verdict::Supported, quiz::Verdict::Refuted,
                                               quiz::Verdict::NotInArticle};
    std::array<std::string, 2> why{std::move(first), std::move(second)};
    std::size_t next = 0;
    for (const quiz::Verdict verdict : all) {
        if (verdict != key) {
            draft.question.options.push_back({std::string(quiz::to_string(verdict)), why[next]});
            ++next;
        }
    }
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
    draft.question.why = "The passage says so in nearly the same words.";
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
    if (!said) {
        return;
    }
    end_sentence(said->text);
    Draft draft = begin(corpus, spot, Way::Claim, std::move(*said));
    draft.question.evidence = {{evidence(corpus, spot, change.slot->answer)}};
    draft.question.why = fmt::format("The report says {}, not {}.", change.original, change.other.text);
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
    if (own == nullptr || own->form != Mention::Form::Name || *source != reading.names.entities[own->entity].name) {
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
    auto said = tell(corpus, spot, telling);
    if (!said || quiz::places(said->text, change.other.text).size() != 1) {
        return;
    }
    end_sentence(said->text);
    Draft draft = begin(corpus, spot, Way::Changed, std::move(*said));
    draft.question.skill = skill_of(*change.slot);
    const std::string original(words(reading, claim_of(corpus, spot), changed_tokens(reading, *change.slot)));
    draft.question.body = quiz::Altered{change.other.text, original};
    draft.question.evidence = {{evidence(corpus, spot, changed_tokens(reading, *change.slot))}};
    draft.question.why = fmt::format("The report says {}, not {}.", change.original, change.other.text);
    out.drafts.push_back(std::move(draft));
}

bool has_slot(const Claim& claim, Slot::Kind kind)
{
    return std::any_of(claim.slots.begin(), claim.slots.end(), [kind](const Slot& slot) { return slot.kind == kind; });
}

/// True when a sentence stands so close to the claim's that what it names may be meant there too; the first sentences
/// of an article set the scene for all of it.
bool is_near(const Claim& claim, std::size_t sentence)
{
    constexpr std::size_t distance = 4;
    constexpr std::size_t scene = 2;
    return sentence < scene || (sentence + distance >= claim.sentence() && sentence <= claim.sentence() + distance);
}

/// A day of the article that is not given near the claim.
std::optional<std::string> foreign_day(const Corpus& corpus, Spot spot)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    std::vector<std::string> candidates;
    for (std::size_t i = 0; i < reading.times.size(); ++i) {
        for (const TimeExpression& time : reading.times[i]) {
            if (time.granularity != Granularity::Day) {
                continue;
            }
            if (is_near(claim, i)) {
                return std::nullopt; // it may be the day of this as well
            }
            if (time.moment.month && time.moment.day) {
                candidates.push_back(in_words(time.moment, Granularity::Day));
            }
        }
    }
    base::Rng rng{seed_of(corpus, spot, "foreign day")};
    if (const auto published = reading.document.article->published; candidates.empty() && published) {
        constexpr std::size_t span = 9;
        const auto day = std::chrono::sys_days{*published} - std::chrono::days{2 + base::draw(rng, span)};
        const std::chrono::year_month_day date{day};
        const Moment moment{static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                            static_cast<unsigned>(date.day()), std::nullopt};
        candidates.push_back(in_words(moment, Granularity::Day));
    }
    return candidates.empty() ? std::nullopt : std::optional(candidates[base::draw(rng, candidates.size())]);
}

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

void add_undecided_draft(const Corpus& corpus, Spot spot, Said said, const std::string& detail, Drafts& out)
{
    end_sentence(said.text);
    Draft draft = begin(corpus, spot, Way::Claim, std::move(said));
    draft.question.evidence = {{evidence(corpus, spot, {})}};
    draft.question.why = fmt::format("The report tells of it, but nowhere says that it was {}.", detail);
    draft.question.missing = fmt::format("The passage does not say that it was {}.", detail);
    set_verdict(draft, quiz::Verdict::NotInArticle, fmt::format("No passage says that it was {}.", detail),
                fmt::format("No passage says that it was not {}.", detail));
    out.drafts.push_back(std::move(draft));
}

/// A claim with a day that no sentence tells. Where it was is often told by what stands around it, so no place is
/// added.
void add_undecided(const Corpus& corpus, Spot spot, Drafts& out)
{
    const Claim& claim = claim_of(corpus, spot);
    if (!bears_detail(reading_of(corpus, spot), claim)) {
        return;
    }
    const auto day = has_slot(claim, Slot::Kind::Time) ? std::nullopt : foreign_day(corpus, spot);
    if (day) {
        Telling telling;
        telling.opening = "on " + *day;
        if (auto said = tell_reworded(corpus, spot, telling)) {
            add_undecided_draft(corpus, spot, std::move(*said), telling.opening, out);
        }
    }
}

/// "several municipalities" as "twelve municipalities", where no sentence of the article gives a number of them.
std::optional<Swap> invented_number(const Corpus& corpus, Spot spot)
{
    constexpr std::array<std::string_view, 4> vague{"several", "many", "some", "numerous"};
    constexpr std::array<std::string_view, 8> numbers{"four", "five", "six", "seven", "eight", "nine", "twelve", "15"};
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const syntax::Tree& tree = reading.sentence(claim).tree;
    for (std::size_t token = 0; token + 1 < tree.size(); ++token) {
        const int head = tree.arcs[token].head;
        const bool found = std::find(vague.begin(), vague.end(), lower(tree.word(token))) != vague.end() && head >= 0
                           && is_spoken(claim, {token, token + 1})
                           && tree.tags[static_cast<std::size_t>(head)].xpos == syntax::Xpos::Nns;
        if (!found) {
            continue;
        }
        const std::string counted = lower(tree.word(static_cast<std::size_t>(head)));
        const bool decided = std::any_of(reading.quantities.begin(), reading.quantities.end(), [&](const auto& list) {
            return std::any_of(list.begin(), list.end(), [&](const Quantity& quantity) {
                return lower(quantity.unit).find(counted) != std::string::npos;
            });
        });
        base::Rng rng{seed_of(corpus, spot, "invented number")};
        if (!decided) {
            return Swap{{token, token + 1}, std::string(numbers[base::draw(rng, numbers.size())])};
        }
    }
    return std::nullopt;
}

/// "said" as "told the paper", where the article does not say whom it was told.
std::optional<Swap> invented_hearer(const Corpus& corpus, Spot spot, const Said& said)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const std::size_t verb = claim.clause.predicate;
    const std::vector<std::size_t> below = syntax::children(tree, verb);
    const bool says_what = std::any_of(below.begin(), below.end(), [&](std::size_t child) {
        return tree.arcs[child].relation == syntax::Relation::Ccomp
               && syntax::subtree(tree, child).begin == claim.clause.tail.begin;
    });
    if (claim.clause.verbatim || !says_what || lower(tree.word(verb)) != "said" || claim.clause.verbs.size() != 1) {
        return std::nullopt;
    }
    for (const Entity& entity : reading.names.entities) {
        if (entity.type == EntityType::Media && !quiz::stands_in(entity.name, said.text)) {
            return Swap{{verb, verb + 1}, fmt::format("told {}{}", entity.definite ? "the " : "", entity.name)};
        }
    }
    return std::nullopt;
}

/// Someone whom the article quotes on something else, far from the claim; people before others.
std::optional<std::string> foreign_source(const Corpus& corpus, Spot spot, const Said& said)
{
    constexpr double something_of_it = 0.4;
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const Content wanted = content_of(reading.sentence(claim).tree, said.tokens, *corpus.lexicon);
    std::vector<std::string> candidates;
    for (const Claim& other : reading.claims) {
        const Mention* source = other.clause.attributions.empty() ? nullptr
                                                                  : mention_at(reading.names, other.sentence(),
                                                                               other.clause.attributions.front().head);
        if (source == nullptr || is_near(claim, other.sentence())) {
            continue;
        }
        const Entity& entity = reading.names.entities[source->entity];
        const bool spoke
            = std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& each) {
                  return each.entity == source->entity
                         && covered(wanted, corpus.contents[spot.reading][each.place.sentence]) >= something_of_it;
              });
        const bool speaks = entity.type == EntityType::Person || entity.type == EntityType::Agency
                            || entity.type == EntityType::Organisation;
        if (speaks && !spoke && !may_name(entity, said.text, *corpus.lexicon)
            && !quiz::stands_in(entity.name, said.text)) {
            candidates.push_back((entity.definite ? "the " : "") + entity.name);
        }
    }
    base::Rng rng{seed_of(corpus, spot, "foreign source")};
    return candidates.empty() ? std::nullopt : std::optional(candidates[base::draw(rng, candidates.size())]);
}

/// What the article tells by itself, put into the mouth of someone who says nothing of it there.
void add_foreign_source(const Corpus& corpus, Spot spot, const Said& plain, Drafts& out)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const bool told_by_article = claim.clause.attributions.empty() && reading.sentence(claim).quoting == Quoting::None
                                 && !is_reporting(reading.sentence(claim).tree, claim.clause.predicate)
                                 && lower(plain.text).find("according to") == std::string::npos;
    const auto source = told_by_article ? foreign_source(corpus, spot, plain) : std::nullopt;
    if (!source) {
        return;
    }
    Telling telling;
    telling.opening = "according to " + *source;
    auto said = tell_reworded(corpus, spot, telling);
    if (!said) {
        return;
    }
    end_sentence(said->text);
    Draft draft = begin(corpus, spot, Way::Claim, std::move(*said));
    draft.question.evidence = {{evidence(corpus, spot, {})}};
    draft.question.why = fmt::format("The report tells it, but not as something that {} said.", *source);
    draft.question.missing = fmt::format("The passage does not name {} as its source.", *source);
    set_verdict(draft, quiz::Verdict::NotInArticle,
                fmt::format("The report tells it, but never as the words of {}.", *source),
                fmt::format("Nothing says that {} holds otherwise.", *source));
    out.drafts.push_back(std::move(draft));
}

void add_invented(const Corpus& corpus, Spot spot, const Said& plain, Drafts& out)
{
    if (const auto number = invented_number(corpus, spot)) {
        Telling telling;
        telling.swaps = {*number};
        if (auto said = tell_reworded(corpus, spot, telling)) {
            end_sentence(said->text);
            Draft draft = begin(corpus, spot, Way::Claim, std::move(*said));
            draft.question.evidence = {{evidence(corpus, spot, {})}};
            const std::string_view there = words(reading_of(corpus, spot), claim_of(corpus, spot), number->tokens);
            draft.question.why = fmt::format("The passage says \"{}\"; nothing tells how many.", there);
            draft.question.missing = "The passage gives no number.";
            set_verdict(draft, quiz::Verdict::NotInArticle, fmt::format("The passage only says \"{}\".", there),
                        fmt::format("It may have been {}: no passage gives another number.", number->words));
            out.drafts.push_back(std::move(draft));
        }
    }
    if (const auto hearer = invented_hearer(corpus, spot, plain)) {
        Telling telling;
        telling.swaps = {*hearer};
        if (auto said = tell(corpus, spot, telling)) {
            end_sentence(said->text);
            Draft draft = begin(corpus, spot, Way::Claim, std::move(*said));
            draft.question.evidence = {{evidence(corpus, spot, {})}};
            draft.question.why = "The report has these words, but does not say whom they were told.";
            draft.question.missing = "The passage does not say to whom it was said.";
            set_verdict(draft, quiz::Verdict::NotInArticle, "The passage names no one who was told.",
                        "No passage says that it was told to someone else.");
            out.drafts.push_back(std::move(draft));
        }
    }
}

}

void make_claims(const Corpus& corpus, Spot spot, Drafts& out)
{
    const Claim& claim = claim_of(corpus, spot);
    const bool empty = !claim.clause.verbatim
                       && is_reporting(reading_of(corpus, spot).sentence(claim).tree, claim.clause.predicate)
                       && !tells_what(reading_of(corpus, spot), claim);
    const auto plain = claim.clause.negative || empty ? std::nullopt : say_whole(corpus, spot, Way::Claim, {}, out);
    constexpr std::size_t fewest_words = 5;
    if (!plain || plain->tokens.size() < fewest_words
        || !is_about_something(reading_of(corpus, spot), claim, *plain, *corpus.lexicon)) {
        return;
    }
    add_supported(corpus, spot, out);
    add_undecided(corpus, spot, out);
    add_invented(corpus, spot, *plain, out);
    add_foreign_source(corpus, spot, *plain, out);
    add_other_source(corpus, spot, out);
    for (const Change& change : changes(corpus, spot, *plain)) {
        if (has_one_value(reading_of(corpus, spot), claim, *change.slot)) {
            add_refuted(corpus, spot, change, out);
        }
        add_altered(corpus, spot, change, out);
    }
}

}
