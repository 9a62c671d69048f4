// SPDX-License-Identifier: MIT
#include "generate/clause.h"

#include "generate/clause_certain.h"
#include "generate/clause_cuts.h"
#include "generate/clause_parts.h"
#include "generate/tree_walk.h"

#include <algorithm>
#include <array>
#include <string>

namespace generate {

namespace {

using syntax::Range;
using syntax::Relation;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

bool is_negation(std::string_view word)
{
    constexpr std::array<std::string_view, 9> negations{"not",     "n't", "n’t",    "never", "no",
                                                        "neither", "nor", "hardly", "barely"};
    return std::find(negations.begin(), negations.end(), word) != negations.end();
}

bool is_open_condition(const Tree& tree, std::size_t predicate)
{
    constexpr std::array<std::string_view, 8> words{"if",   "unless", "whether",  "without",
                                                    "lest", "until",  "provided", "except"};
    const auto opens = [&](std::size_t child) {
        const Relation relation = tree.arcs[child].relation;
        const Range range = syntax::subtree(tree, child);
        return (relation == Relation::Advcl || relation == Relation::Obl || relation == Relation::Mark)
               && std::find(words.begin(), words.end(), lower(tree.word(range.begin))) != words.end();
    };
    const std::vector<std::size_t> below = syntax::children(tree, predicate);
    return std::any_of(below.begin(), below.end(), opens);
}

/// What stands before the subject, one range for each part; coordinating words and marks are no part.
std::vector<Range> fronts(const Tree& tree, std::size_t predicate, std::size_t subject_begin)
{
    std::vector<Range> result;
    for (const std::size_t child : syntax::children(tree, predicate)) {
        const Range range = syntax::subtree(tree, child);
        const Relation relation = tree.arcs[child].relation;
        const bool silent = relation == Relation::Punct || relation == Relation::Cc || relation == Relation::Mark
                            || relation == Relation::Discourse;
        if (range.end <= subject_begin && !silent) {
            result.push_back(without_punctuation(tree, range));
        }
    }
    return result;
}

/// Where a clause ends: before a coordinated clause, an aside with a clause of its own, or what closes the sentence.
std::size_t tail_end(const Tree& tree, std::size_t predicate, std::size_t begin)
{
    std::size_t end = syntax::subtree(tree, predicate).end;
    for (const std::size_t child : syntax::children(tree, predicate)) {
        const Relation relation = tree.arcs[child].relation;
        const Range range = syntax::subtree(tree, child);
        const bool verbal = tree.tags[child].upos == Upos::Verb || tree.tags[child].upos == Upos::Aux
                            || subject_of(tree, child).has_value();
        const bool apart = relation == Relation::Parataxis || relation == Relation::List
                           || (relation == Relation::Conj && (verbal || tree.tags[predicate].upos == Upos::Verb));
        if (child > predicate && apart && range.begin >= begin) {
            end = std::min(end, range.begin);
        }
    }
    return end;
}

bool is_negative(const Tree& tree, const Parts& parts)
{
    const auto negates = [&tree](std::size_t token) { return is_negation(lower(tree.word(token))); };
    return std::any_of(parts.verbs.begin(), parts.verbs.end(), negates)
           || negates(syntax::subtree(tree, parts.subject).begin);
}

/// True for the verb behind "and": behind a comma it has the subject of something else that was told.
bool joins_on(const Tree& tree, std::size_t verb)
{
    return verb > 0 && tree.tags[verb - 1].xpos != Xpos::Comma;
}

Clause make_clause(const Tree& tree, std::size_t sentence, const Parts& parts)
{
    Clause clause;
    clause.sentence = sentence;
    clause.predicate = parts.predicate;
    clause.form = form_of(tree, parts.auxiliary);
    clause.subject = without_punctuation(tree, syntax::subtree(tree, parts.subject));
    if (tree.tags[clause.subject.begin].upos == Upos::Cconj && clause.subject.begin < parts.subject) {
        ++clause.subject.begin;
    }
    clause.subject_head = parts.subject;
    clause.finite = parts.finite;
    clause.verbs = parts.verbs;
    clause.own_subject = parts.own_subject;
    if (parts.own_subject) {
        clause.fronts = fronts(tree, parts.predicate, clause.subject.begin);
    }
    const std::size_t begin = parts.verbs.back() + 1;
    clause.tail = without_punctuation(tree, {begin, std::max(begin, tail_end(tree, parts.predicate, begin))});
    add_cuts(tree, clause.subject, clause.cuts);
    add_cuts(tree, clause.tail, clause.cuts);
    clause.optional = clause.fronts;
    add_optional(tree, parts.predicate, clause.tail, clause.optional);
    clause.negative = is_negative(tree, parts);
    clause.certain = all_agree(tree, parts) && cuts_are_clean(tree, clause) && !breaks_off(tree, clause)
                     && !has_loose_joint(tree, clause.tail)
                     && (parts.own_subject || joins_on(tree, clause.verbs.front()));
    clause.certain_subject
        = clause.certain && syntax::unanimous(tree, parts.subject) && syntax::unanimous_subtree(tree, parts.subject);
    return clause;
}

/// "Kisel, who commanded the forces": the clause whose subject is the name that a relative clause with a comma follows.
std::optional<Parts> parts_of_relative(const Tree& tree, std::size_t predicate)
{
    const Relation relation = tree.arcs[predicate].relation;
    const auto pronoun = relation == Relation::AclRelcl ? subject_of(tree, predicate) : std::nullopt;
    if (!pronoun || !syntax::unanimous(tree, predicate) || !syntax::unanimous(tree, *pronoun)) {
        return std::nullopt;
    }
    const std::string word = lower(tree.word(*pronoun));
    const auto antecedent = static_cast<std::size_t>(tree.arcs[predicate].head);
    const bool name = tree.tags[antecedent].upos == Upos::Propn;
    const Range clause = without_punctuation(tree, syntax::subtree(tree, predicate));
    const bool comma = clause.begin > 0 && tree.tags[clause.begin - 1].xpos == Xpos::Comma;
    if ((word != "who" && word != "which") || *pronoun != clause.begin || !name || !comma || antecedent > predicate) {
        return std::nullopt;
    }
    Parts parts{predicate, antecedent, 0, auxiliaries(tree, predicate), {}, false};
    parts.verbs = verb_group(tree, predicate, parts.auxiliary);
    const auto finite = std::find_if(parts.verbs.begin(), parts.verbs.end(),
                                     [&tree](std::size_t token) { return is_finite(tree, token); });
    if (finite == parts.verbs.end()) {
        return std::nullopt;
    }
    parts.finite = *finite;
    return parts;
}

/// The subject of a relative clause: its antecedent up to the comma.
Range antecedent_of(const Tree& tree, const Parts& parts)
{
    std::size_t begin = syntax::subtree(tree, parts.subject).begin;
    while (begin < parts.subject && tree.arcs[begin].relation == Relation::Case) {
        ++begin;
    }
    std::size_t end = parts.subject + 1;
    while (end < tree.size() && tree.tags[end].upos == Upos::Propn) {
        ++end;
    }
    return {begin, end};
}

/// True for "formerly of Leiden University", which is part of somebody's description.
bool leans_on_more(const Tree& tree, Range antecedent)
{
    const Upos first = tree.tags[antecedent.begin].upos;
    return first == Upos::Adv || first == Upos::Adp;
}

/// True for the roots of clauses that state something of their own.
bool states(const Tree& tree, std::size_t token)
{
    const std::size_t first = first_conjunct(tree, token);
    const Relation relation = tree.arcs[first].relation;
    if (relation == Relation::Ccomp) {
        const auto head = static_cast<std::size_t>(tree.arcs[first].head);
        const bool thinks_it = head + 1 < tree.size() && lower(tree.word(head + 1)) == "it"; // "thinks it likely that"
        return is_reporting(tree, head) && (!thinks_it || head + 1 >= syntax::subtree(tree, first).begin);
    }
    if (has_child(tree, first, "as") && tree.arcs[first].relation == Relation::Root) {
        return false; // "As X told Y, ...": what is told is the claim
    }
    return relation == Relation::Root || (relation == Relation::Parataxis && subject_of(tree, first).has_value());
}

/// "can claim that", "would say that": nobody has said it.
bool is_supposed(const Tree& tree, const std::vector<Attribution>& attributions)
{
    return std::any_of(attributions.begin(), attributions.end(), [&tree](const Attribution& each) {
        const std::vector<std::size_t> below = syntax::children(tree, each.verb);
        return std::any_of(below.begin(), below.end(),
                           [&](std::size_t child) { return child < each.verb && tree.tags[child].xpos == Xpos::Md; });
    });
}

/// "According to Rathbun" before the subject, or set off behind it.
bool names_source(const Tree& tree, const Clause& clause)
{
    const auto opens = [&tree](Range part) {
        const std::size_t first = part.begin + (tree.tags[part.begin].upos == Upos::Punct ? 1U : 0U);
        return first < part.end && lower(tree.word(first)) == "according";
    };
    return std::any_of(clause.fronts.begin(), clause.fronts.end(), opens)
           || std::any_of(clause.cuts.begin(), clause.cuts.end(), opens);
}

std::size_t root_of(const Tree& tree)
{
    std::size_t root = 0;
    while (root + 1 < tree.size() && tree.arcs[root].head != syntax::root_head) {
        ++root;
    }
    return root;
}

/// True for a sentence that can be told whole, though it can't be taken apart with certainty.
bool can_be_told_whole(const Sentence& sentence)
{
    constexpr std::size_t longest = 32;
    const Tree& tree = sentence.tree;
    const std::size_t root = root_of(tree);
    return sentence.quoting != Quoting::Whole && tree.size() <= longest && subject_of(tree, root).has_value()
           && finite_clause(tree, root) && !has_child(tree, root, "as") && !is_open_condition(tree, root)
           && !has_loose_possessive(tree, {0, tree.size()});
}

/// True for "He left at noon. or not.": a full stop within a sentence is a slip.
bool has_stop_inside(const Tree& tree)
{
    for (std::size_t token = 0; token + 1 < tree.size(); ++token) {
        if (tree.word(token) == ".") {
            return true;
        }
    }
    return false;
}

}

std::vector<Clause> find_clauses(const Document& document, std::size_t sentence)
{
    const Tree& tree = document.sentences[sentence].tree;
    std::vector<Clause> result;
    if (!tree.parsed() || has_stop_inside(tree) || tree.word(tree.size() - 1) == "?") {
        return result;
    }
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const auto parts = states(tree, token) ? parts_of(tree, token) : std::nullopt;
        const auto relative = parts_of_relative(tree, token);
        const Range antecedent = relative ? antecedent_of(tree, *relative) : Range{};
        if (relative && !is_open_condition(tree, token) && !leans_on_more(tree, antecedent)) {
            Clause clause = make_clause(tree, sentence, *relative);
            clause.subject = antecedent;
            clause.certain_subject = clause.certain;
            clause.cuts.clear();
            add_cuts(tree, clause.tail, clause.cuts);
            result.push_back(std::move(clause));
        }
        if (parts && !is_open_condition(tree, token)) {
            Clause clause = make_clause(tree, sentence, *parts);
            if (is_reporting(tree, token) && clause.tail.size() == 0) {
                continue; // what is said stands before it, and is a claim of its own
            }
            clause.attributions = attributions(tree, token);
            clause.certain = clause.certain && !is_supposed(tree, clause.attributions)
                             && (!clause.attributions.empty() || !names_source(tree, clause));
            result.push_back(std::move(clause));
        }
    }
    if (std::none_of(result.begin(), result.end(), [](const Clause& clause) { return clause.certain; })) {
        if (can_be_told_whole(document.sentences[sentence])) {
            result.push_back(as_it_stands(document, sentence));
        }
    }
    return result;
}

Clause as_it_stands(const Document& document, std::size_t sentence)
{
    const Tree& tree = document.sentences[sentence].tree;
    Clause clause;
    clause.sentence = sentence;
    clause.predicate = root_of(tree);
    clause.subject_head = clause.predicate;
    clause.subject = without_punctuation(tree, {0, tree.size()});
    clause.tail = {clause.subject.end, clause.subject.end};
    clause.verbatim = true;
    clause.certain = true;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        clause.negative = clause.negative || is_negation(lower(tree.word(token)));
    }
    return clause;
}

}
