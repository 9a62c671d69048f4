// SPDX-License-Identifier: MIT
#include "generate/time_moment.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using namespace std::string_view_literals;
using syntax::Relation;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

bool is_will(std::string_view word)
{
    constexpr std::array forms{"will"sv, "'ll"sv, "wo"sv, "shall"sv, "Will"sv};
    return std::find(forms.begin(), forms.end(), word) != forms.end();
}

/// Words that something ahead is told with.
bool points_ahead(std::string_view word)
{
    constexpr std::array words{"plans"sv,   "plan"sv,  "planned"sv,  "planning"sv, "scheduled"sv, "expected"sv,
                               "expects"sv, "due"sv,   "upcoming"sv, "tomorrow"sv, "hopes"sv,     "intends"sv,
                               "slated"sv,  "set"sv,   "aims"sv,     "coming"sv,   "would"sv,     "should"sv,
                               "may"sv,     "might"sv, "could"sv,    "can"sv,      "forecast"sv,  "promises"sv};
    return is_will(word) || std::find(words.begin(), words.end(), word) != words.end();
}

/// "is to", "are going to".
bool is_to_at(const Tree& tree, std::size_t i)
{
    constexpr std::array forms{"is"sv, "are"sv, "was"sv, "were"sv, "going"sv, "'s"sv, "'re"sv};
    return i + 1 < tree.size() && std::find(forms.begin(), forms.end(), tree.word(i)) != forms.end()
           && tree.word(i + 1) == "to";
}

/// The verb, or other predicate, that what stands at a token belongs to.
std::size_t predicate_of(const Tree& tree, std::size_t token)
{
    std::size_t at = token;
    while (tree.arcs[at].head != syntax::root_head) {
        at = static_cast<std::size_t>(tree.arcs[at].head);
        if (tree.tags[at].upos == Upos::Verb || tree.tags[at].upos == Upos::Aux || child(tree, at, Relation::Cop)) {
            break;
        }
    }
    return at;
}

bool is_past(Xpos tag)
{
    return tag == Xpos::Vbd;
}

/// "plans to meet", "is to meet", "is expected to meet": the verb after the to.
bool is_planned(const Tree& tree, std::size_t verb)
{
    constexpr std::array before{"plans"sv,  "plan"sv,    "expected"sv, "expects"sv, "scheduled"sv, "due"sv, "set"sv,
                                "slated"sv, "intends"sv, "hopes"sv,    "aims"sv,    "is"sv,        "are"sv, "going"sv};
    if (verb < 2 || tree.word(verb - 1) != "to"
        || std::find(before.begin(), before.end(), tree.word(verb - 2)) == before.end()) {
        return false;
    }
    return verb < 3 || !is_past(tree.tags[verb - 3].xpos);
}

/// Which way the verb of the tree points.
Direction direction_of_verb(const Tree& tree, std::size_t verb)
{
    if (is_planned(tree, verb)) {
        return Direction::Future;
    }
    bool past = is_past(tree.tags[verb].xpos);
    for (const std::size_t child : children(tree, verb)) {
        const Relation relation = tree.arcs[child].relation;
        if (relation != Relation::Aux && relation != Relation::AuxPass && relation != Relation::Cop) {
            continue;
        }
        if (is_will(tree.word(child))) {
            return Direction::Future;
        }
        past = past || is_past(tree.tags[child].xpos);
    }
    return past ? Direction::Past : Direction::Unclear;
}

}

Direction direction_at(const Tree& tree, std::size_t token)
{
    bool ahead = false;
    for (std::size_t i = 0; i < tree.size() && !ahead; ++i) {
        ahead = points_ahead(tree.word(i)) || is_to_at(tree, i);
    }
    if (!tree.parsed()) {
        return ahead ? Direction::Unclear : Direction::Past;
    }
    if (token > 0 && tree.word(token - 1) == "for"sv) {
        return Direction::Future; // "set a hearing for Wednesday"
    }
    const std::size_t verb = predicate_of(tree, token);
    const bool plain = tree.tags[verb].xpos == Xpos::Vb || tree.tags[verb].xpos == Xpos::Vbg
                       || tree.tags[verb].xpos == Xpos::Vbz || tree.tags[verb].xpos == Xpos::Vbp;
    const Direction direction = direction_of_verb(tree, verb);
    const auto being = child(tree, verb, Relation::Cop); // "if the roads are open on Monday"
    const bool is_so = being && (tree.tags[*being].xpos == Xpos::Vbz || tree.tags[*being].xpos == Xpos::Vbp);
    if (is_so && direction == Direction::Unclear) {
        return direction;
    }
    return direction == Direction::Unclear && !ahead && !plain ? Direction::Past : direction;
}

}
