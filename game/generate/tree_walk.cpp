// SPDX-License-Identifier: MIT
#include "generate/tree_walk.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace generate {

namespace {

using syntax::Range;
using syntax::Relation;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

// Sorted. Verbs of which the object is what someone says or holds to be so, in the forms that reports use.
constexpr std::array<std::string_view, 67> reporting_forms{
    "acknowledge", "acknowledged", "acknowledges", "added",     "adds",       "admits",    "admitted",  "alleged",
    "alleges",     "announced",    "announces",    "argued",    "argues",     "asserted",  "asserts",   "believe",
    "believed",    "believes",     "calculated",   "cautioned", "claim",      "claimed",   "claims",    "commented",
    "conceded",    "concedes",     "concluded",    "confirmed", "confirms",   "disclosed", "estimated", "estimates",
    "explained",   "explains",     "insisted",     "insists",   "maintained", "maintains", "mentioned", "noted",
    "notes",       "observed",     "predicted",    "predicts",  "recalled",   "remarked",  "replied",   "report",
    "reported",    "reports",      "revealed",     "said",      "say",        "says",      "stated",    "states",
    "stressed",    "suggested",    "suggests",     "tell",      "tells",      "testified", "thinks",    "told",
    "warned",      "warns",        "wrote",
};

bool is_subject(Relation relation)
{
    return relation == Relation::Nsubj || relation == Relation::NsubjPass;
}

/// The source of a reporting verb: its subject before or after it.
std::optional<Attribution> source_of(const Tree& tree, std::size_t verb)
{
    for (const std::size_t child : syntax::children(tree, verb)) {
        if (is_subject(tree.arcs[child].relation)) {
            return Attribution{without_punctuation(tree, syntax::subtree(tree, child)), child, verb};
        }
    }
    return std::nullopt;
}

/// "according to X" below a predicate.
std::optional<Attribution> according_to(const Tree& tree, std::size_t token)
{
    const Range range = syntax::subtree(tree, token);
    const bool long_enough = range.size() >= 3 && token > range.begin + 1;
    if (!long_enough || lower(tree.word(range.begin)) != "according" || lower(tree.word(range.begin + 1)) != "to") {
        return std::nullopt;
    }
    return Attribution{without_punctuation(tree, {range.begin + 2, range.end}), token, token};
}

void add_below(const Tree& tree, std::size_t predicate, std::vector<Attribution>& result)
{
    for (const std::size_t child : syntax::children(tree, predicate)) {
        if (const auto source = according_to(tree, child)) {
            result.push_back(*source);
        }
        const bool says_more = syntax::child(tree, child, Relation::Ccomp).has_value(); // "...; Faro said they had ..."
        if (tree.arcs[child].relation == Relation::Parataxis && is_reporting(tree, child) && !says_more) {
            if (const auto source = source_of(tree, child)) {
                result.push_back(*source);
            }
        }
    }
}

}

std::string lower(std::string_view word)
{
    std::string result(word);
    for (char& letter : result) {
        if (letter >= 'A' && letter <= 'Z') {
            letter = static_cast<char>(letter - 'A' + 'a');
        }
    }
    return result;
}

Range without_punctuation(const Tree& tree, Range range)
{
    const auto is_mark = [&tree](std::size_t token) {
        const std::string_view word = tree.word(token);
        return tree.tags[token].upos == Upos::Punct && word != "%" && word != "$";
    };
    while (range.begin < range.end && is_mark(range.begin)) {
        ++range.begin;
    }
    while (range.end > range.begin && is_mark(range.end - 1)) {
        --range.end;
    }
    return range;
}

std::vector<std::size_t> each_of(Range range)
{
    std::vector<std::size_t> tokens(range.size());
    std::iota(tokens.begin(), tokens.end(), range.begin);
    return tokens;
}

bool finite_clause(const Tree& tree, std::size_t token)
{
    const auto finite = [&tree](std::size_t at) {
        const Xpos tag = tree.tags[at].xpos;
        return tag == Xpos::Vbd || tag == Xpos::Vbz || tag == Xpos::Vbp || tag == Xpos::Md;
    };
    const std::vector<std::size_t> below = syntax::children(tree, token);
    const auto is_auxiliary = [&](std::size_t child) {
        const Relation relation = tree.arcs[child].relation;
        return finite(child)
               && (relation == Relation::Aux || relation == Relation::AuxPass || relation == Relation::Cop);
    };
    return finite(token) || std::any_of(below.begin(), below.end(), is_auxiliary);
}

bool is_reporting(const Tree& tree, std::size_t token)
{
    return std::binary_search(reporting_forms.begin(), reporting_forms.end(), lower(tree.word(token)));
}

bool has_child(const Tree& tree, std::size_t head, std::string_view word)
{
    const std::vector<std::size_t> below = syntax::children(tree, head);
    return std::any_of(below.begin(), below.end(), [&](std::size_t child) { return lower(tree.word(child)) == word; });
}

bool has_conjunct(const Tree& tree, std::size_t token)
{
    const std::vector<std::size_t> below = syntax::children(tree, token);
    return std::any_of(below.begin(), below.end(),
                       [&tree](std::size_t child) { return tree.arcs[child].relation == Relation::Conj; });
}

std::vector<Attribution> attributions(const Tree& tree, std::size_t predicate)
{
    std::vector<Attribution> result;
    std::size_t token = predicate;
    for (std::size_t steps = 0; steps < tree.size(); ++steps) {
        add_below(tree, token, result);
        const auto& arc = tree.arcs[token];
        const bool climbs = arc.head >= 0 && (arc.relation == Relation::Ccomp || arc.relation == Relation::Conj);
        if (!climbs) {
            break;
        }
        const auto head = static_cast<std::size_t>(arc.head);
        if (arc.relation == Relation::Ccomp && is_reporting(tree, head)) {
            if (const auto source = source_of(tree, head)) {
                result.push_back(*source);
            }
        }
        token = head;
    }
    return result;
}

std::string preposition(const Tree& tree, std::size_t token)
{
    std::string result;
    for (const std::size_t child : syntax::children(tree, token)) {
        if (tree.arcs[child].relation == Relation::Case && child < token) {
            const Range range = syntax::subtree(tree, child);
            for (std::size_t word = range.begin; word < range.end; ++word) {
                result += (result.empty() ? "" : " ") + lower(tree.word(word));
            }
        }
    }
    return result;
}

bool overlap(syntax::Range a, syntax::Range b)
{
    return a.begin < b.end && b.begin < a.end;
}

}
