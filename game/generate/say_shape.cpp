// SPDX-License-Identifier: MIT
#include "generate/say_shape.h"

#include "generate/tree_walk.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using syntax::Range;
using syntax::Relation;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

bool is_form_of_be(std::string_view word)
{
    constexpr std::array<std::string_view, 5> forms{"is", "was", "are", "were", "am"};
    return std::find(forms.begin(), forms.end(), word) != forms.end();
}

std::string_view singular(std::string_view verb)
{
    if (verb == "were") {
        return "was";
    }
    if (verb == "are") {
        return "is";
    }
    return verb == "have" ? "has" : verb;
}

bool is_plural(const Tree& tree, const Clause& clause)
{
    const Xpos tag = tree.tags[clause.subject_head].xpos;
    return tag == Xpos::Nns || tag == Xpos::Nnps;
}

void say_fronts(Mouth& mouth, const Claim& claim, const Telling& telling)
{
    for (const Range front : claim.clause.fronts) {
        if (!telling.asked || !overlap(front, *telling.asked)) {
            mouth.tokens(front);
            mouth.comma();
        }
    }
}

void say_verbs(Mouth& mouth, const Tree& tree, const Clause& clause, bool agrees_with_who)
{
    for (const std::size_t verb : clause.verbs) {
        if (agrees_with_who && verb == clause.finite && is_plural(tree, clause)) {
            mouth.words(singular(lower(tree.word(verb))));
        } else {
            mouth.tokens({verb, verb + 1});
        }
    }
}

/// The finite verb before the subject, then the rest: "did Türkiye inform"; false when it can't be turned round.
bool say_inverted(Mouth& mouth, const Tree& tree, const Clause& clause, const syntax::Lexicon& lexicon)
{
    const std::string finite = lower(tree.word(clause.finite));
    const bool main = clause.finite == clause.verbs.back() && clause.form != Form::Copula && !is_form_of_be(finite);
    const Xpos tag = tree.tags[clause.finite].xpos;
    const bool past = tag == Xpos::Vbd || (tag == Xpos::Vbp && finite != lexicon.lemma(finite, syntax::Word::Verb));
    if (main) {
        mouth.words(past ? "did" : tag == Xpos::Vbz ? "does" : "do");
    } else {
        mouth.words(finite);
    }
    mouth.tokens(clause.subject);
    for (const std::size_t verb : clause.verbs) {
        if (verb != clause.finite) {
            mouth.tokens({verb, verb + 1});
        } else if (main) {
            mouth.words(lexicon.lemma(finite, syntax::Word::Verb));
        }
    }
    return !clause.negative && clause.certain_subject;
}

/// True for a phrase that hangs on the verbs of a clause, and not on a noun: "since independence in 1991".
bool is_of_verbs(const Tree& tree, const Clause& clause, Range phrase)
{
    for (std::size_t token = phrase.begin; token < phrase.end; ++token) {
        const int head = tree.arcs[token].head;
        const auto above = static_cast<std::size_t>(head);
        if (head >= 0 && !phrase.contains(above)) {
            return above == clause.predicate
                   || std::find(clause.verbs.begin(), clause.verbs.end(), above) != clause.verbs.end();
        }
    }
    return false;
}

/// The time that ends a claim or begins it, which may be moved.
const Slot* movable_time(const Tree& tree, const Claim& claim, const Telling& telling)
{
    for (const Slot& slot : claim.slots) {
        const bool last = slot.phrase.end == claim.clause.tail.end && slot.phrase.begin > claim.clause.tail.begin;
        const bool first = claim.clause.fronts.size() == 1 && slot.phrase == claim.clause.fronts.front();
        const bool asked = telling.asked && overlap(*telling.asked, slot.phrase);
        const bool fits = telling.order == Order::TimeFirst ? last : first;
        if (slot.kind == Slot::Kind::Time && slot.certain && fits && !asked
            && is_of_verbs(tree, claim.clause, slot.phrase)) {
            return &slot;
        }
    }
    return nullptr;
}

/// A clause whose subject and object can change places: "Police arrested Mohamed" and "Mohamed was arrested by police".
struct Turnable {
    Range subject;
    Range object; ///< of the passive, what is behind "by"
    Range rest; ///< what follows
    std::string verb; ///< the participle or the past, which are the same word
    bool plural = false; ///< what becomes the subject of a passive
};

/// How an active clause in the past with a regular verb becomes passive.
std::optional<Turnable> to_passive(const Tree& tree, const Clause& clause)
{
    const std::string verb = lower(tree.word(clause.predicate));
    constexpr std::array<std::string_view, 8> without_passive{"appeared",  "lacked", "lasted",  "remained",
                                                              "resembled", "seemed", "totaled", "totalled"};
    const bool turns = std::find(without_passive.begin(), without_passive.end(), verb) == without_passive.end();
    const bool regular = turns && clause.verbs.size() == 1 && tree.tags[clause.predicate].xpos == Xpos::Vbd
                         && verb.ends_with("ed") && verb.size() > 4 && !is_reporting(tree, clause.predicate);
    if (clause.form != Form::Active || !regular || !clause.certain_subject || !clause.cuts.empty()) {
        return std::nullopt;
    }
    for (const std::size_t child : syntax::children(tree, clause.predicate)) {
        const Range object = without_punctuation(tree, syntax::subtree(tree, child));
        const Relation relation = tree.arcs[child].relation;
        if (relation == Relation::Iobj || relation == Relation::Xcomp || relation == Relation::Ccomp) {
            return std::nullopt;
        }
        const bool agreed = syntax::unanimous(tree, child) && syntax::unanimous_subtree(tree, child);
        if (relation == Relation::Obj && object.begin == clause.tail.begin && agreed
            && tree.tags[child].upos != Upos::Pron) {
            const bool several = tree.tags[child].xpos == Xpos::Nns || tree.tags[child].xpos == Xpos::Nnps
                                 || has_conjunct(tree, child);
            return Turnable{clause.subject, object, {object.end, clause.tail.end}, verb, several};
        }
    }
    return std::nullopt;
}

/// How a passive clause in the past with an agent behind its verb becomes active.
std::optional<Turnable> to_active(const Tree& tree, const Claim& claim)
{
    const Clause& clause = claim.clause;
    const std::string verb = lower(tree.word(clause.predicate));
    const std::string finite = lower(tree.word(clause.finite));
    const bool regular = verb.ends_with("ed") && clause.verbs.size() == 2 && (finite == "was" || finite == "were");
    if (clause.form != Form::Passive || !regular || !clause.certain_subject || !clause.cuts.empty()) {
        return std::nullopt;
    }
    for (const std::size_t child : syntax::children(tree, clause.predicate)) {
        const Range range = without_punctuation(tree, syntax::subtree(tree, child));
        const bool agreed = syntax::unanimous(tree, child) && syntax::unanimous_subtree(tree, child);
        if (preposition(tree, child) == "by" && range.begin == clause.tail.begin && agreed && range.size() > 1
            && tree.tags[child].upos != Upos::Verb) {
            return Turnable{clause.subject, {range.begin + 1, range.end}, {range.end, clause.tail.end}, verb, false};
        }
    }
    return std::nullopt;
}

bool has_pronoun(const Tree& tree, Range range)
{
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (tree.tags[token].xpos == Xpos::Prp || tree.tags[token].xpos == Xpos::PrpPoss) {
            return true;
        }
    }
    return false;
}

bool say_turned(Mouth& mouth, const Tree& tree, const Claim& claim, const Telling& telling)
{
    const auto passive = to_passive(tree, claim.clause);
    const auto active = passive ? std::nullopt : to_active(tree, claim);
    if (!passive && !active) {
        return false;
    }
    const Turnable& parts = passive ? *passive : *active;
    if (has_pronoun(tree, parts.object)) {
        return false; // "their country was listed by the team"
    }
    say_fronts(mouth, claim, telling);
    mouth.tokens(parts.object);
    mouth.words(passive ? (parts.plural ? "were " : "was ") + parts.verb : parts.verb);
    if (passive) {
        mouth.words("by");
    }
    mouth.tokens(parts.subject);
    mouth.tokens(parts.rest);
    return true;
}

/// True when the subject has an aside in it that is said and ends with it, so that a comma follows.
bool opens_aside(const Tree& tree, const Clause& clause)
{
    const std::size_t after = clause.subject.end;
    const bool comma_after = after < tree.size() && tree.tags[after].xpos == Xpos::Comma;
    std::size_t commas = 0;
    for (std::size_t token = clause.subject.begin; token < clause.subject.end; ++token) {
        const bool cut = std::any_of(clause.cuts.begin(), clause.cuts.end(),
                                     [token](Range range) { return range.contains(token); });
        commas += tree.tags[token].xpos == Xpos::Comma && !cut ? 1U : 0U;
    }
    const bool ends_cut = std::any_of(clause.cuts.begin(), clause.cuts.end(),
                                      [&clause](Range range) { return range.end == clause.subject.end; });
    const std::size_t behind = clause.subject_head + 1;
    const bool set_off = behind < clause.subject.end && tree.tags[behind].xpos == Xpos::Comma
                         && std::none_of(clause.cuts.begin(), clause.cuts.end(),
                                         [behind](Range range) { return range.contains(behind); });
    return comma_after && (commas % 2 == 1 || set_off) && !ends_cut;
}

bool say_statement(Mouth& mouth, const Tree& tree, const Claim& claim, const Telling& telling)
{
    const Clause& clause = claim.clause;
    if (telling.order == Order::Turned) {
        return say_turned(mouth, tree, claim, telling);
    }
    const Slot* time = telling.order == Order::AsWritten ? nullptr : movable_time(tree, claim, telling);
    if (time != nullptr && telling.order == Order::TimeFirst) {
        mouth.tokens(time->phrase);
        mouth.comma();
    }
    if (time == nullptr || telling.order == Order::TimeFirst) {
        say_fronts(mouth, claim, telling);
    }
    mouth.tokens(clause.subject);
    if (opens_aside(tree, clause)) {
        mouth.comma();
    }
    say_verbs(mouth, tree, clause, false);
    Range tail = clause.tail;
    if (time != nullptr && telling.order == Order::TimeFirst) {
        tail.end = time->phrase.begin;
    }
    mouth.tokens(tail);
    if (time != nullptr && telling.order == Order::TimeLast) {
        mouth.tokens(time->phrase);
    }
    return true;
}

}

bool say_shape(Mouth& mouth, const Tree& tree, const Claim& claim, const Telling& telling,
               const syntax::Lexicon& lexicon)
{
    const Clause& clause = claim.clause;
    if (clause.verbatim && (telling.shape != Shape::Statement || telling.order != Order::AsWritten)) {
        return false;
    }
    const bool asks_subject = telling.asked && overlap(*telling.asked, clause.subject);
    const bool who = telling.asks == "who";
    switch (telling.shape) {
    case Shape::Statement: return say_statement(mouth, tree, claim, telling);
    case Shape::SubjectQuestion:
        say_fronts(mouth, claim, telling);
        mouth.words(telling.asks);
        say_verbs(mouth, tree, clause, who);
        mouth.tokens(clause.tail);
        return !(who && is_plural(tree, clause) && tree.tags[clause.finite].xpos == Xpos::Vbp);
    case Shape::Question: {
        say_fronts(mouth, claim, telling);
        mouth.words(telling.asks);
        const bool turned = say_inverted(mouth, tree, clause, lexicon);
        mouth.tokens(clause.tail);
        return turned;
    }
    case Shape::Indirect:
        mouth.words(telling.asks);
        if (!asks_subject) {
            mouth.tokens(clause.subject);
        }
        say_verbs(mouth, tree, clause, who && asks_subject);
        mouth.tokens(clause.tail);
        return true;
    }
    return false;
}

}
