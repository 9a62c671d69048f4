// SPDX-License-Identifier: MIT
#include "generate/about.h"
#include "generate/draft.h"
#include "generate/source.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace generate {

namespace {

constexpr double same_story = 0.6;
constexpr double something_of_it = 0.35;

/// What a claim says without one of its slots.
Content without(const Corpus& corpus, Spot spot, const Slot* slot)
{
    const Claim& claim = claim_of(corpus, spot);
    const syntax::Tree& tree = reading_of(corpus, spot).sentence(claim).tree;
    std::vector<std::size_t> tokens = claim.clause.verbs;
    const auto add = [&](syntax::Range range) {
        for (std::size_t token = range.begin; token < range.end; ++token) {
            if (slot == nullptr || !slot->phrase.contains(token)) {
                tokens.push_back(token);
            }
        }
    };
    add(claim.clause.subject);
    add(claim.clause.tail);
    std::for_each(claim.clause.fronts.begin(), claim.clause.fronts.end(), add);
    return content_of(tree, tokens, *corpus.lexicon);
}

const Entity* subject_of(const Corpus& corpus, Spot spot)
{
    for (const Slot& slot : claim_of(corpus, spot).slots) {
        if (slot.kind == Slot::Kind::Subject) {
            return &reading_of(corpus, spot).entity(slot);
        }
    }
    return nullptr;
}

std::string verb_of(const Corpus& corpus, Spot spot)
{
    const Claim& claim = claim_of(corpus, spot);
    const syntax::Tree& tree = reading_of(corpus, spot).sentence(claim).tree;
    return corpus.lexicon->lemma(lower(tree.word(claim.clause.verbs.back())), syntax::Word::Verb);
}

/// True when two claims of different articles are about the same thing: the same one doing the same, and most of the
/// rest alike.
bool aligned(const Corpus& corpus, Spot a, Spot b, const Slot* left, const Slot* right)
{
    const Entity* one = subject_of(corpus, a);
    const Entity* other = subject_of(corpus, b);
    if (one == nullptr || other == nullptr || one->type != other->type || !may_coincide(*one, *other, *corpus.lexicon)
        || verb_of(corpus, a) != verb_of(corpus, b)) {
        return false;
    }
    const Content mine = without(corpus, a, left);
    const Content theirs = without(corpus, b, right);
    return mine.size() >= 3 && covered(mine, theirs) >= same_story && covered(theirs, mine) >= same_story;
}

/// The value of a time or number slot, for comparison; empty when it has none.
std::string value_of(const Corpus& corpus, Spot spot, const Slot& slot)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    if (slot.kind == Slot::Kind::Time) {
        const TimeExpression& time = reading.time(claim, slot);
        const bool exact = time.reference == Reference::Absolute || time.reference == Reference::Calendar;
        return exact && time.moment.day ? in_words(time.moment, time.granularity) : std::string();
    }
    if (slot.kind == Slot::Kind::Number) {
        const Quantity& quantity = reading.quantity(claim, slot);
        return quantity.bound == Quantity::Bound::Exact ? quiz::plain(quantity.value) + " " + quantity.unit
                                                        : std::string();
    }
    return {};
}

void set_comparison(Draft& draft, quiz::Comparison key, const std::array<std::string, 2>& whys)
{
    draft.question.body = quiz::Compare{key};
    draft.question.skill = quiz::Skill::Conflict;
    std::size_t next = 0;
    for (const quiz::Comparison each :
         {quiz::Comparison::Agree, quiz::Comparison::Disagree, quiz::Comparison::OnlyOneSays}) {
        if (each != key) {
            draft.question.options.push_back({std::string(quiz::to_string(each)), whys[next]});
            ++next;
        }
    }
}

std::optional<Draft> begin_comparison(const Corpus& corpus, Spot spot)
{
    auto said = say(reading_of(corpus, spot), claim_of(corpus, spot), Telling{}, *corpus.lexicon);
    if (!said || !said->whole() || !claim_of(corpus, spot).clause.certain) {
        return std::nullopt;
    }
    end_sentence(said->text);
    return begin(corpus, spot, Way::Compare, std::move(*said));
}

std::string outlet_of(const Corpus& corpus, Spot spot)
{
    const text::Article& article = *reading_of(corpus, spot).document.article;
    return article.outlet == unknown_outlet ? fmt::format("The report \"{}\"", with_single_marks(article.title))
                                            : article.outlet;
}

/// A question on a slot that both articles fill.
void compare_slot(const Corpus& corpus, Spot a, Spot b, const Slot& left, Drafts& out)
{
    const std::string mine = value_of(corpus, a, left);
    for (const Slot& right : claim_of(corpus, b).slots) {
        const std::string theirs = right.kind == left.kind ? value_of(corpus, b, right) : std::string();
        if (mine.empty() || theirs.empty() || !aligned(corpus, a, b, &left, &right)) {
            continue;
        }
        const bool same = mine == theirs;
        if (!same) {
            out.contested.push_back(a);
        }
        auto draft = begin_comparison(corpus, a);
        if (!draft) {
            return;
        }
        draft->question.evidence = {{evidence(corpus, a, left.answer), evidence(corpus, b, right.answer)}};
        draft->question.why
            = same ? fmt::format("Both reports say {}.", mine)
                   : fmt::format("{} says {}, {} says {}.", outlet_of(corpus, a), mine, outlet_of(corpus, b), theirs);
        const std::string both = "Both reports speak of it.";
        if (same) {
            set_comparison(*draft, quiz::Comparison::Agree, {"They give the same.", both});
        } else {
            set_comparison(*draft, quiz::Comparison::Disagree, {"They do not give the same.", both});
        }
        out.drafts.push_back(std::move(*draft));
        return;
    }
}

/// The sentence of a reading that comes nearest to a claim and names its subject, and how near.
std::pair<std::size_t, double> nearest(const Corpus& corpus, Spot spot, std::size_t reading, const Entity& subject)
{
    const Content wanted = without(corpus, spot, nullptr);
    std::pair<std::size_t, double> best{0, -1};
    for (const Mention& mention : corpus.readings[reading].names.mentions) {
        const Entity& entity = corpus.readings[reading].names.entities[mention.entity];
        const double near = covered(wanted, corpus.contents[reading][mention.place.sentence]);
        if (entity.name == subject.name && near > best.second) {
            best = {mention.place.sentence, near};
        }
    }
    return best;
}

double nearest_of_all(const Corpus& corpus, Spot spot, std::size_t reading)
{
    double best = 0;
    const Content wanted = without(corpus, spot, nullptr);
    for (const Content& content : corpus.contents[reading]) {
        best = std::max(best, covered(wanted, content));
    }
    return best;
}

/// A question on what one article says and the other, which speaks of the same person or country, does not.
void only_one(const Corpus& corpus, Spot spot, std::size_t other, Drafts& out)
{
    const Entity* subject = subject_of(corpus, spot);
    if (subject == nullptr || claim_of(corpus, spot).clause.negative
        || nearest_of_all(corpus, spot, other) >= something_of_it) {
        return;
    }
    const auto [sentence, near] = nearest(corpus, spot, other, *subject);
    auto draft = near >= 0 ? begin_comparison(corpus, spot) : std::nullopt;
    if (!draft) {
        return;
    }
    const Document& document = corpus.readings[other].document;
    draft->question.evidence
        = {{evidence(corpus, spot, {}), text::make_anchor(*document.article, document.sentences[sentence].span, {})}};
    draft->question.why = fmt::format("{} says so; the other report is silent on it.", outlet_of(corpus, spot));
    draft->question.missing = fmt::format("The other report speaks of {}, but not of this.", subject->name);
    set_comparison(*draft, quiz::Comparison::OnlyOneSays,
                   {"The other report does not say it.", "The other report says nothing against it."});
    out.drafts.push_back(std::move(*draft));
}

}

void compare(const Corpus& corpus, std::size_t reading, Drafts& out)
{
    for (std::size_t i = 0; i < corpus.readings[reading].claims.size(); ++i) {
        const Spot spot{reading, i};
        for (const std::size_t other : corpus.neighbours[reading]) {
            for (std::size_t j = 0; j < corpus.readings[other].claims.size(); ++j) {
                for (const Slot& slot : claim_of(corpus, spot).slots) {
                    compare_slot(corpus, spot, {other, j}, slot, out);
                }
            }
            only_one(corpus, spot, other, out);
        }
    }
}

}
