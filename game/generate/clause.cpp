// SPDX-License-Identifier: MIT
#include "generate/clause.h"

#include "generate/clause_cuts.h"
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

bool is_finite(const Tree& tree, std::size_t token)
{
    const Xpos tag = tree.tags[token].xpos;
    return tag == Xpos::Vbd || tag == Xpos::Vbz || tag == Xpos::Vbp || tag == Xpos::Md;
}

bool is_subject(Relation relation)
{
    return relation == Relation::Nsubj || relation == Relation::NsubjPass;
}

bool is_auxiliary(Relation relation)
{
    return relation == Relation::Aux || relation == Relation::AuxPass || relation == Relation::Cop;
}

/// "last week", which a parser may take for who did it.
bool is_time_noun(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 10> nouns{"day",  "night",   "week",      "weekend", "month",
                                                     "year", "morning", "afternoon", "evening", "season"};
    const std::string word = lower(tree.word(token));
    const Range range = syntax::subtree(tree, token);
    return std::find(nouns.begin(), nouns.end(), word) != nouns.end() && range.size() == 2
           && (lower(tree.word(range.begin)) == "last" || lower(tree.word(range.begin)) == "this");
}

/// The one subject; two are a slip of the article or of the parser.
std::optional<std::size_t> subject_of(const Tree& tree, std::size_t predicate)
{
    const std::vector<std::size_t> below = syntax::children(tree, predicate);
    const auto is_one
        = [&tree](std::size_t child) { return is_subject(tree.arcs[child].relation) && !is_time_noun(tree, child); };
    const auto found = std::find_if(below.begin(), below.end(), is_one);
    return std::count_if(below.begin(), below.end(), is_one) == 1 ? std::optional(*found) : std::nullopt;
}

std::vector<std::size_t> auxiliaries(const Tree& tree, std::size_t predicate)
{
    std::vector<std::size_t> result;
    for (const std::size_t child : syntax::children(tree, predicate)) {
        if (child < predicate && is_auxiliary(tree.arcs[child].relation)) {
            result.push_back(child);
        }
    }
    return result;
}

bool is_adverb(const Tree& tree, std::size_t token)
{
    return tree.tags[token].upos == Upos::Adv && tree.arcs[token].relation == Relation::Advmod;
}

/// The tokens from the first adverb or auxiliary to the verb that carries the meaning; empty when something other than
/// adverbs stands between them, as the subject does in a question.
std::vector<std::size_t> verb_group(const Tree& tree, std::size_t predicate, const std::vector<std::size_t>& auxiliary)
{
    const bool copula = !auxiliary.empty() && tree.arcs[auxiliary.back()].relation == Relation::Cop;
    const std::size_t last = copula ? auxiliary.back() : predicate;
    std::size_t first = auxiliary.empty() ? last : auxiliary.front();
    while (first > 0 && is_adverb(tree, first - 1) && tree.arcs[first - 1].head == static_cast<int>(predicate)) {
        --first;
    }
    std::vector<std::size_t> result;
    for (std::size_t token = first; token <= last; ++token) {
        const Relation relation = tree.arcs[token].relation;
        const bool part = token == last || is_auxiliary(relation) || relation == Relation::Advmod
                          || tree.tags[token].upos == Upos::Adv || tree.tags[token].upos == Upos::Part;
        if (!part) {
            return {};
        }
        result.push_back(token);
    }
    return result;
}

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

/// The first conjunct of the predicate that `token` is coordinated with, or itself.
std::size_t first_conjunct(const Tree& tree, std::size_t token)
{
    while (tree.arcs[token].relation == Relation::Conj && tree.arcs[token].head >= 0) {
        token = static_cast<std::size_t>(tree.arcs[token].head);
    }
    return token;
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

struct Parts {
    std::size_t predicate = 0;
    std::size_t subject = 0;
    std::size_t finite = 0;
    std::vector<std::size_t> auxiliary;
    std::vector<std::size_t> verbs;
    bool own_subject = true;
};

Form form_of(const Tree& tree, const std::vector<std::size_t>& auxiliary)
{
    for (const std::size_t token : auxiliary) {
        if (tree.arcs[token].relation == Relation::AuxPass) {
            return Form::Passive;
        }
        if (tree.arcs[token].relation == Relation::Cop) {
            return Form::Copula;
        }
    }
    return Form::Active;
}

/// True for a subject that is a relative or question word, or begins with one.
bool asks(const Tree& tree, std::size_t subject)
{
    const auto is_wh = [&tree](std::size_t token) {
        const Xpos tag = tree.tags[token].xpos;
        return tag == Xpos::Wdt || tag == Xpos::Wp || tag == Xpos::WpPoss || tag == Xpos::Wrb;
    };
    return is_wh(subject) || is_wh(syntax::subtree(tree, subject).begin);
}

/// Subject, auxiliaries and verbs of a predicate, shared with what it is coordinated with where it has none of its own.
std::optional<Parts> parts_of(const Tree& tree, std::size_t predicate)
{
    Parts parts{predicate, 0, 0, auxiliaries(tree, predicate), {}, true};
    const std::size_t first = first_conjunct(tree, predicate);
    std::optional<std::size_t> subject = subject_of(tree, predicate);
    const bool verbal = tree.tags[predicate].upos == Upos::Verb || !parts.auxiliary.empty();
    if (!subject && first != predicate && verbal && syntax::unanimous(tree, predicate)) {
        subject = subject_of(tree, first);
        parts.own_subject = false;
    }
    parts.verbs = verb_group(tree, predicate, parts.auxiliary);
    if (!parts.own_subject && form_of(tree, parts.auxiliary) != form_of(tree, auxiliaries(tree, first))
        && !parts.auxiliary.empty()) {
        return std::nullopt; // "X substituted Y and was replaced by Z": writers lose track of who was
    }
    if (!parts.own_subject && parts.auxiliary.empty() && !is_finite(tree, predicate)) {
        const std::vector<std::size_t> shared = auxiliaries(tree, first);
        const std::vector<std::size_t> group = verb_group(tree, first, shared);
        if (shared.empty() || tree.tags[first].xpos != tree.tags[predicate].xpos || group.empty()) {
            return std::nullopt;
        }
        parts.auxiliary = shared;
        parts.verbs.assign(shared.begin(), shared.end());
        parts.verbs.push_back(predicate);
    }
    const bool shares_auxiliary = parts.own_subject && parts.auxiliary.empty() && first != predicate
                                  && form_of(tree, auxiliaries(tree, first)) == Form::Passive;
    if (!subject || parts.verbs.empty() || *subject > parts.verbs.front() || shares_auxiliary) {
        return std::nullopt; // "Nine were killed and 22 others injured" is no claim that 22 others injured somebody
    }
    const auto finite = std::find_if(parts.verbs.begin(), parts.verbs.end(),
                                     [&tree](std::size_t token) { return is_finite(tree, token); });
    if (finite == parts.verbs.end() || asks(tree, *subject)) {
        return std::nullopt;
    }
    parts.subject = *subject;
    parts.finite = *finite;
    return parts;
}

/// True for "; 39 percent of these are rated" and ", but the government will": a clause with a subject of its own
/// behind a mark, whatever members make of it.
bool is_set_off(const Tree& tree, std::size_t child)
{
    const Range range = syntax::subtree(tree, child);
    const bool marked = range.begin > 0 && tree.tags[range.begin - 1].upos == Upos::Punct;
    const Xpos first = tree.tags[range.begin].xpos;
    const bool semicolon = marked && tree.word(range.begin - 1) == ";";
    return subject_of(tree, child) && finite_clause(tree, child) && (semicolon || (marked && first == Xpos::Cc));
}

/// True for "missed" in "have missed or been late for an appointment": it has nothing behind it, and the verb that it
/// is coordinated with has, which may be of both.
bool may_share_object(const Tree& tree, std::size_t predicate, std::size_t other)
{
    const auto completes = [&tree](std::size_t child) {
        const Relation relation = tree.arcs[child].relation;
        return relation == Relation::Obj || relation == Relation::Obl || relation == Relation::Xcomp
               || relation == Relation::Ccomp || relation == Relation::AuxPass || relation == Relation::Cop;
    };
    const std::vector<std::size_t> own = syntax::children(tree, predicate);
    const std::vector<std::size_t> others = syntax::children(tree, other);
    return tree.tags[predicate].upos == Upos::Verb && other > predicate && !subject_of(tree, other)
           && std::none_of(own.begin(), own.end(), completes) && std::any_of(others.begin(), others.end(), completes);
}

/// True when what is coordinated with the predicate or set beside it, which is where the clause is cut off, is clear.
bool end_is_agreed(const Tree& tree, std::size_t predicate)
{
    const std::vector<std::size_t> below = syntax::children(tree, predicate);
    return std::all_of(below.begin(), below.end(), [&](std::size_t child) {
        const Relation relation = tree.arcs[child].relation;
        const bool apart = relation == Relation::Conj || relation == Relation::Parataxis;
        if (relation == Relation::Conj && may_share_object(tree, predicate, child)) {
            return false;
        }
        if (relation == Relation::Parataxis && child > predicate && finite_clause(tree, child)
            && !subject_of(tree, child)) {
            return false; // "when the supplier, Dahl, rang the club": the verb of another clause
        }
        return !apart || child < predicate || tree.arcs[child].votes + 1 >= static_cast<int>(tree.members.size())
               || is_set_off(tree, child);
    });
}

/// True when what stands before the subject are phrases of circumstance that most members see as such: they are said as
/// they stand, whatever they belong to.
bool fronts_are_agreed(const Tree& tree, const Parts& parts)
{
    constexpr int most_votes = 4;
    const std::vector<std::size_t> below = syntax::children(tree, parts.predicate);
    return std::all_of(below.begin(), below.end(), [&](std::size_t child) {
        const Relation relation = tree.arcs[child].relation;
        const bool usual = relation == Relation::Obl || relation == Relation::OblUnmarked
                           || relation == Relation::Advmod || relation == Relation::Advcl
                           || relation == Relation::AdvclRelcl;
        const bool silent = relation == Relation::Punct || relation == Relation::Cc || relation == Relation::Mark
                            || relation == Relation::Discourse;
        const bool before = syntax::subtree(tree, child).end <= syntax::subtree(tree, parts.subject).begin;
        const bool enough = tree.arcs[child].votes >= most_votes;
        return !before || silent || (usual && tree.tags[child].xpos != Xpos::Wrb && enough);
    });
}

/// True for the 's of "work for Pruett's", which belongs to a name rather than to an owner.
bool has_loose_possessive(const Tree& tree, Range range)
{
    for (std::size_t token = range.begin; token + 1 < range.end; ++token) {
        const Upos next = tree.tags[token + 1].upos;
        const bool owns = next == Upos::Noun || next == Upos::Propn || next == Upos::Adj || next == Upos::Num
                          || next == Upos::Adv || next == Upos::Det || next == Upos::Verb;
        if (tree.tags[token].xpos == Xpos::Pos && !owns) {
            return true;
        }
    }
    return false;
}

/// True when what is said behind the verb ends in "whereas the council", the verb of which is not said.
bool breaks_off(const Tree& tree, const Clause& clause)
{
    constexpr std::array<std::string_view, 11> openers{"whereas", "while", "when",   "because", "although", "though",
                                                       "if",      "where", "unless", "that",    "who"};
    std::optional<std::size_t> open;
    for (std::size_t token = clause.tail.begin; token < clause.tail.end; ++token) {
        const auto holds = [token](Range cut) { return cut.contains(token); };
        if (std::any_of(clause.cuts.begin(), clause.cuts.end(), holds)) {
            continue;
        }
        const Upos kind = tree.tags[token].upos;
        const bool opens
            = kind == Upos::Sconj || tree.tags[token].xpos == Xpos::Wrb || tree.tags[token].xpos == Xpos::Wp;
        if (opens && std::find(openers.begin(), openers.end(), lower(tree.word(token))) != openers.end()) {
            open = token;
        } else if (is_finite(tree, token) || kind == Upos::Verb) {
            open.reset();
        }
    }
    return open.has_value();
}

bool all_agree(const Tree& tree, const Parts& parts)
{
    if (has_loose_possessive(tree, syntax::subtree(tree, parts.predicate))) {
        return false;
    }
    if (parts.own_subject && !fronts_are_agreed(tree, parts)) {
        return false;
    }
    const auto agreed
        = [&tree](std::size_t token) { return tree.arcs[token].votes + 1 >= static_cast<int>(tree.members.size()); };
    if (!end_is_agreed(tree, parts.predicate)) {
        return false;
    }
    const bool verbs = std::all_of(parts.auxiliary.begin(), parts.auxiliary.end(), agreed);
    return verbs && agreed(parts.subject);
}

bool is_negative(const Tree& tree, const Parts& parts)
{
    const auto negates = [&tree](std::size_t token) { return is_negation(lower(tree.word(token))); };
    return std::any_of(parts.verbs.begin(), parts.verbs.end(), negates)
           || negates(syntax::subtree(tree, parts.subject).begin);
}

Clause make_clause(const Tree& tree, std::size_t sentence, const Parts& parts)
{
    Clause clause;
    clause.sentence = sentence;
    clause.predicate = parts.predicate;
    clause.form = form_of(tree, parts.auxiliary);
    clause.subject = without_punctuation(tree, syntax::subtree(tree, parts.subject));
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
    clause.certain = all_agree(tree, parts) && cuts_are_clean(tree, clause) && !breaks_off(tree, clause);
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

/// "According to Rathbun" before the subject.
bool names_source(const Tree& tree, const Clause& clause)
{
    return std::any_of(clause.fronts.begin(), clause.fronts.end(),
                       [&tree](Range front) { return lower(tree.word(front.begin)) == "according"; });
}

/// The whole sentence as one statement, said as it stands: for sentences that can't be taken apart with certainty.
std::optional<Clause> whole_sentence(const Sentence& sentence, std::size_t index)
{
    constexpr std::size_t longest = 32;
    const Tree& tree = sentence.tree;
    std::size_t root = 0;
    while (root < tree.size() && tree.arcs[root].head != syntax::root_head) {
        ++root;
    }
    const bool plain = sentence.quoting != Quoting::Whole && tree.size() <= longest && root < tree.size()
                       && subject_of(tree, root).has_value() && finite_clause(tree, root)
                       && !has_child(tree, root, "as") && !is_open_condition(tree, root)
                       && !has_loose_possessive(tree, {0, tree.size()});
    if (!plain) {
        return std::nullopt;
    }
    Clause clause;
    clause.sentence = index;
    clause.predicate = root;
    clause.subject_head = root;
    clause.subject = without_punctuation(tree, {0, tree.size()});
    clause.tail = {clause.subject.end, clause.subject.end};
    clause.verbatim = true;
    clause.certain = true;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        clause.negative = clause.negative || is_negation(lower(tree.word(token)));
    }
    return clause;
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
        if (relative && !is_open_condition(tree, token)) {
            Clause clause = make_clause(tree, sentence, *relative);
            clause.subject = antecedent_of(tree, *relative);
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
        if (auto whole = whole_sentence(document.sentences[sentence], sentence)) {
            result.push_back(std::move(*whole));
        }
    }
    return result;
}

}
