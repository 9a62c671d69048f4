// SPDX-License-Identifier: MIT
#include "base/rng.h"
#include "generate/stands_alone.h"
#include "generate/told_claim.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/format.h>

namespace generate {

namespace {

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

/// The one that is there most often, twice at least, the first of several; nothing when all are there once.
std::optional<std::string> most_frequent(const std::vector<std::string>& names)
{
    constexpr std::ptrdiff_t fewest = 2;
    const auto times = [&names](const std::string& name) { return std::count(names.begin(), names.end(), name); };
    const auto most = std::max_element(names.begin(), names.end(),
                                       [&](const std::string& a, const std::string& b) { return times(a) < times(b); });
    return most != names.end() && times(*most) >= fewest ? std::optional(*most) : std::nullopt;
}

/// A main voice of the article, whom it quotes on something else, far from the claim; people before others.
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
    return most_frequent(candidates);
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

void make_unsaid(const Corpus& corpus, Spot spot, const Said& plain, Drafts& out)
{
    add_undecided(corpus, spot, out);
    add_invented(corpus, spot, plain, out);
    add_foreign_source(corpus, spot, plain, out);
}

}
