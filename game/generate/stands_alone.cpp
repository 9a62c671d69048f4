// SPDX-License-Identifier: MIT
#include "generate/stands_alone.h"

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

template <std::size_t N> bool is_one_of(const std::array<std::string_view, N>& sorted, std::string_view word)
{
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

// Sorted, as all lists here. They point at something that was told before, or at the speaker's own place and time.
constexpr std::array<std::string_view, 46> pointers{
    "above",    "additional", "afterward", "afterwards", "again",     "ago",       "another",    "below",
    "certain",  "earlier",    "else",      "elsewhere",  "even",      "following", "former",     "further",
    "here",     "instead",    "last",      "later",      "latest",    "latter",    "like",       "likewise",
    "next",     "now",        "other",     "others",     "otherwise", "previous",  "previously", "recent",
    "recently", "respective", "said",      "same",       "similar",   "similarly", "so",         "soon",
    "such",     "then",       "there",     "thus",       "today",     "too",
};
constexpr std::array<std::string_view, 5> demonstratives{"that", "these", "this", "those", "yonder"};
constexpr std::array<std::string_view, 10> fillers{"additionally", "also",      "furthermore", "however",
                                                   "indeed",       "meanwhile", "moreover",    "nevertheless",
                                                   "nonetheless",  "therefore"};
// They say when seen from the day of the report, which a question does not need.
constexpr std::array<std::string_view, 3> moments{"currently", "recently", "subsequently"};
// There is one of these, or everyone knows which is meant.
constexpr std::array<std::string_view, 21> unique_nouns{
    "air",    "beginning", "earth", "end",    "environment", "future", "ground", "internet", "lead", "media", "moon",
    "number", "ocean",     "past",  "police", "public",      "sky",    "start",  "sun",      "web",  "world",
};

bool is_personal(Xpos tag)
{
    return tag == Xpos::Prp || tag == Xpos::PrpPoss;
}

bool is_noun(const Tree& tree, std::size_t token)
{
    return tree.tags[token].upos == Upos::Noun || tree.tags[token].upos == Upos::Propn;
}

/// The tokens that are said, to be asked which are there.
class Spoken {
public:
    Spoken(const std::vector<std::size_t>& said, const std::vector<Range>& settled) : m_said(said), m_settled(settled)
    {
    }

    bool has(std::size_t token) const { return std::find(m_said.begin(), m_said.end(), token) != m_said.end(); }

    bool is_settled(std::size_t token) const
    {
        return std::any_of(m_settled.begin(), m_settled.end(), [token](Range range) { return range.contains(token); });
    }

private:
    const std::vector<std::size_t>& m_said;
    const std::vector<Range>& m_settled;
};

/// "its" and "their" stand for the subject when no other noun comes between.
bool is_bound(const Tree& tree, const Claim& claim, std::size_t token, const Spoken& spoken)
{
    const std::string word = lower(tree.word(token));
    const Clause& clause = claim.clause;
    const Xpos subject = tree.tags[clause.subject_head].xpos;
    const bool plural = subject == Xpos::Nns || subject == Xpos::Nnps;
    const bool agrees = word == "its" ? !plural : word == "their" && plural;
    if (!agrees || token < clause.subject.end || !spoken.has(clause.subject_head)) {
        return false;
    }
    for (std::size_t between = clause.subject.end; between < token; ++between) {
        if (is_noun(tree, between) && spoken.has(between)) {
            return false;
        }
    }
    return true;
}

bool is_reflexive(std::string_view word)
{
    return word == "himself" || word == "herself" || word == "itself" || word == "themselves";
}

/// True for "it" of "it was reported that" and "it has been customary for", which stands for nothing; not for "it has
/// announced a merger", "it was confirmed on Friday".
bool is_empty_it(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 8> being{"be", "been", "had", "has", "is", "was", "will", "would"};
    constexpr std::array<std::string_view, 11> told{"announced", "believed", "claimed", "confirmed",
                                                    "decided",   "hoped",    "known",   "reported",
                                                    "revealed",  "said",     "thought"};
    constexpr std::array<std::string_view, 9> judged{"clear",     "common",   "customary", "difficult", "hard",
                                                     "important", "possible", "unclear",   "unlikely"};
    std::size_t next = token + 1;
    bool is = false;
    for (; next < tree.size() && is_one_of(being, lower(tree.word(next))); ++next) {
        const std::string word = lower(tree.word(next));
        is = is || word == "be" || word == "been" || word == "is" || word == "was";
    }
    if (lower(tree.word(token)) != "it" || !is || next + 1 >= tree.size()) {
        return false;
    }
    const Upos behind = tree.tags[next + 1].upos;
    const bool ends = behind == Upos::Punct || (behind == Upos::Adp && lower(tree.word(next + 1)) != "for");
    return !ends && (is_one_of(told, lower(tree.word(next))) || is_one_of(judged, lower(tree.word(next))));
}

bool pronoun_is_clear(const Tree& tree, const Claim& claim, std::size_t token, const Spoken& spoken)
{
    const Xpos tag = tree.tags[token].xpos;
    if (is_empty_it(tree, token)) {
        return true;
    }
    if (tree.arcs[token].relation == Relation::Expl || is_reflexive(lower(tree.word(token)))) {
        return true;
    }
    return tag == Xpos::PrpPoss && is_bound(tree, claim, token, spoken);
}

/// True when what follows a noun has a name or a number in it, or is an infinitive: "the leader of Syria's opposition".
bool tells_which(const Tree& tree, std::size_t child)
{
    const Range range = syntax::subtree(tree, child);
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const Xpos tag = tree.tags[token].xpos;
        if (tag == Xpos::Nnp || tag == Xpos::Nnps || tag == Xpos::Cd) {
            return true;
        }
    }
    const bool infinitive = tree.tags[range.begin].xpos == Xpos::To;
    constexpr std::size_t telling = 4;
    return infinitive || range.size() >= telling;
}

bool has_number(const Tree& tree, std::size_t child)
{
    const Range range = syntax::subtree(tree, child);
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (tree.tags[token].xpos == Xpos::Cd) {
            return true;
        }
    }
    return false;
}

/// True when something that is said tells which one is meant: "the leader of Syria's opposition".
bool is_told_apart(const Tree& tree, std::size_t noun, const Spoken& spoken)
{
    if (noun + 1 < tree.size() && tree.tags[noun + 1].upos == Upos::Propn && spoken.has(noun + 1)) {
        return true; // "the ferry Aurora"
    }
    const std::vector<std::size_t> below = syntax::children(tree, noun);
    return std::any_of(below.begin(), below.end(), [&](std::size_t child) {
        const Relation relation = tree.arcs[child].relation;
        const Xpos tag = tree.tags[child].xpos;
        const std::size_t begin = syntax::subtree(tree, child).begin;
        const bool told_besides
            = relation == Relation::AclRelcl && (tree.word(begin) == "," || (begin > 0 && tree.word(begin - 1) == ","));
        const bool after = relation == Relation::Nmod || relation == Relation::Acl || relation == Relation::Appos
                           || (relation == Relation::AclRelcl && !told_besides); // "the club, which was founded in"
        const bool named = (relation == Relation::Compound || relation == Relation::Flat || relation == Relation::Amod
                            || relation == Relation::NmodPoss || relation == Relation::NmodDesc)
                           && (tag == Xpos::Nnp || tag == Xpos::Nnps || tree.word(child)[0] < 'a');
        const bool superlative = tag == Xpos::Jjs || tag == Xpos::Rbs;
        const bool measured = child < noun && relation != Relation::Nummod && has_number(tree, child); // "90-kilometre"
        return measured
               || (spoken.has(child) && ((after && child > noun && tells_which(tree, child)) || named || superlative));
    });
}

bool noun_is_clear(const Tree& tree, std::size_t noun, const Spoken& spoken)
{
    const Xpos tag = tree.tags[noun].xpos;
    if (tag == Xpos::Nnp || tag == Xpos::Nnps) {
        return true;
    }
    const bool definite = has_child(tree, noun, "the");
    return !definite || is_one_of(unique_nouns, lower(tree.word(noun))) || is_told_apart(tree, noun, spoken);
}

/// "one", "many" or "the first" in the place of a noun.
bool lacks_noun(const Tree& tree, std::size_t token)
{
    const Xpos tag = tree.tags[token].xpos;
    const Relation relation = tree.arcs[token].relation;
    constexpr std::array<std::string_view, 6> ordinals{"fifth", "fourth", "second", "seventh", "sixth", "third"};
    const bool another = tag == Xpos::Nn && is_one_of(ordinals, lower(tree.word(token))) && token > 0
                         && lower(tree.word(token - 1)) == "a"
                         && (token + 1 >= tree.size() || lower(tree.word(token + 1)) != "of"); // "a third is missing"
    const bool nounless
        = another || tag == Xpos::Cd || tag == Xpos::Dt || tag == Xpos::Jj || tag == Xpos::Jjr || tag == Xpos::Jjs;
    const bool in_place = relation == Relation::Nsubj || relation == Relation::NsubjPass || relation == Relation::Obj
                          || relation == Relation::Obl || relation == Relation::Nmod;
    const std::string_view word = tree.word(token);
    const bool year = tag == Xpos::Cd && word.size() == 4;
    const std::string next = token + 1 < tree.size() ? lower(tree.word(token + 1)) : std::string();
    const bool share = next == "percent" || next == "per" || next == "%";
    const bool bound = token > 0 && lower(tree.word(token - 1)) == "at" && tag == Xpos::Jjs; // "at least seven"
    const bool part = next == "of" && tag != Xpos::Jj; // "most of the passengers"
    const bool score = tag == Xpos::Cd && (next == "-" || (token > 0 && tree.word(token - 1) == "-")); // "18-6"
    const bool name
        = tag == Xpos::Cd && word.find_first_of("abcdefghijklmnopqrstuvwxyz") != word.npos && word[0] <= '9';
    return nounless && in_place && !year && !share && !name && !bound && !part && !score;
}

bool is_clear(const Tree& tree, const Claim& claim, std::size_t token, const Spoken& spoken)
{
    const std::string word = lower(tree.word(token));
    const Xpos tag = tree.tags[token].xpos;
    const Relation relation = tree.arcs[token].relation;
    if (is_personal(tag)) {
        return pronoun_is_clear(tree, claim, token, spoken);
    }
    if (relation == Relation::Expl) {
        return true;
    }
    const Xpos next = token + 1 < tree.size() ? tree.tags[token + 1].xpos : Xpos::Comma;
    const bool told_behind
        = word == "those" && (next == Xpos::Vbn || next == Xpos::Vbg || next == Xpos::Wp); // "those who"
    const bool both = word == "both" && token == 0; // "Both companies have been in operation"
    const bool points
        = both || ((tag == Xpos::Dt || tag == Xpos::Pdt) && !told_behind && is_one_of(demonstratives, word));
    const bool before = relation == Relation::Case || relation == Relation::Mark; // "following the attack"
    const bool adverb = tag == Xpos::Rb || tag == Xpos::Jj || tag == Xpos::Jjr || tag == Xpos::Jjs || tag == Xpos::Rbr
                        || tag == Xpos::Dt || tag == Xpos::Nns || tag == Xpos::Vbg || tag == Xpos::Nn;
    const bool compares
        = tag == Xpos::Jjr && relation == Relation::Amod && tree.arcs[token].head >= 0
          && has_child(tree, static_cast<std::size_t>(tree.arcs[token].head), "the"); // "the slower one"
    if (compares || points || (adverb && !before && is_one_of(pointers, word)) || lacks_noun(tree, token)) {
        return false;
    }
    return tree.tags[token].upos != Upos::Noun || noun_is_clear(tree, token, spoken);
}

/// True for an adverb of a whole clause, and not of a part of it: "the recently released".
bool is_of_clause(const Tree& tree, std::size_t adverb)
{
    const int head = tree.arcs[adverb].head;
    const auto has_subject = [&tree](std::size_t child) {
        return tree.arcs[child].relation == Relation::Nsubj || tree.arcs[child].relation == Relation::NsubjPass;
    };
    if (head < 0) {
        return false;
    }
    const std::vector<std::size_t> below = syntax::children(tree, static_cast<std::size_t>(head));
    return std::any_of(below.begin(), below.end(), has_subject);
}

bool holds(Range outer, Range inner)
{
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

}

bool is_filler(const Tree& tree, std::size_t token)
{
    if (tree.arcs[token].relation != Relation::Advmod) {
        return false;
    }
    const std::string word = lower(tree.word(token));
    const bool compared = token > 0 && (lower(tree.word(token - 1)) == "most" || lower(tree.word(token - 1)) == "more");
    if (compared) {
        return false;
    }
    return is_one_of(fillers, word) || (is_one_of(moments, word) && is_of_clause(tree, token));
}

bool is_spoken(const Claim& claim, Range range)
{
    const Clause& clause = claim.clause;
    const auto within = [range](Range part) { return holds(part, range); };
    const auto cut = [range](Range part) { return part.begin < range.end && range.begin < part.end; };
    const bool verb
        = range.size() == 1 && std::find(clause.verbs.begin(), clause.verbs.end(), range.begin) != clause.verbs.end();
    return (verb || within(clause.subject) || within(clause.tail)
            || std::any_of(clause.fronts.begin(), clause.fronts.end(), within))
           && std::none_of(clause.cuts.begin(), clause.cuts.end(), cut);
}

std::optional<std::size_t> unclear_word(const Tree& tree, const Claim& claim, const std::vector<std::size_t>& said,
                                        const std::vector<Range>& settled)
{
    const Spoken spoken(said, settled);
    const auto unclear = std::find_if(said.begin(), said.end(), [&](std::size_t token) {
        return !spoken.is_settled(token) && !is_clear(tree, claim, token, spoken);
    });
    return unclear == said.end() ? std::nullopt : std::optional(*unclear);
}

}
