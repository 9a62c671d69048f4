// SPDX-License-Identifier: MIT
#include "generate/times.h"

#include "generate/time_moment.h"

#include <algorithm>
#include <utility>

namespace generate {

namespace {

using syntax::Range;
using syntax::Relation;
using syntax::Tree;

/// What stands before a core and belongs to it.
struct Lead {
    std::size_t begin = 0; ///< the atom where the expression begins
    std::string preposition;
};

/// Words between a preposition and a time that make it inexact or exact.
bool is_approximate(const Atoms& atoms, std::size_t i)
{
    return is_any(atoms, i,
                  {"about", "around", "approximately", "roughly", "nearly", "almost", "exactly", "precisely", "some",
                   "sometime", "just", "only", "over", "under"});
}

/// Adverbs before a preposition or a time: early on Saturday, shortly after midnight.
bool is_leading_adverb(const Atoms& atoms, std::size_t i)
{
    return is_any(atoms, i,
                  {"early", "late", "earlier", "later", "shortly", "soon", "just", "immediately", "right", "ever"});
}

bool is_preposition(const Atoms& atoms, std::size_t i)
{
    return is_any(atoms, i,
                  {"at",      "on",     "in",     "by",      "since",  "until",     "till",       "from",    "before",
                   "after",   "during", "of",     "for",     "within", "over",      "throughout", "through", "to",
                   "between", "past",   "toward", "towards", "under",  "following", "dated",      "circa"});
}

/// A preposition of two words that ends at an atom: as of, prior to, up until.
bool is_two_words(const Atoms& atoms, std::size_t last)
{
    if (last == 0) {
        return false;
    }
    const std::size_t first = last - 1;
    return (is(atoms, first, "as") && is_any(atoms, last, {"of", "from", "at"}))
           || (is(atoms, first, "prior") && is(atoms, last, "to"))
           || (is(atoms, first, "ahead") && is(atoms, last, "of"))
           || (is(atoms, first, "up") && is_any(atoms, last, {"to", "until", "till"}))
           || (is_any(atoms, first, {"starting", "beginning", "dating"})
               && is_any(atoms, last, {"on", "in", "from", "at"}));
}

Lead lead_of(const Atoms& atoms, std::size_t core)
{
    std::size_t begin = core;
    while (begin > 0 && is_approximate(atoms, begin - 1)) {
        --begin;
    }
    Lead lead{begin, {}};
    if (begin > 0 && is_preposition(atoms, begin - 1)) {
        const bool two = is_two_words(atoms, begin - 1);
        lead.begin = begin - (two ? 2U : 1U);
        lead.preposition = (two ? atoms[begin - 2].lower + " " : std::string()) + atoms[begin - 1].lower;
    } else if (begin < core && is_any(atoms, begin, {"about", "around", "over", "under"})) {
        lead.preposition = atoms[begin].lower;
    } else {
        lead.begin = core;
    }
    while (lead.begin > 0 && is_leading_adverb(atoms, lead.begin - 1)) {
        --lead.begin;
    }
    return lead;
}

bool is_figure(std::string_view word)
{
    return !word.empty() && '0' <= word[0] && word[0] <= '9';
}

bool is_capitalised(std::string_view word)
{
    return !word.empty() && 'A' <= word[0] && word[0] <= 'Z';
}

/// The token of a range that its arc to the rest of the sentence starts from; without a tree the first figure or name,
/// or the last word.
std::size_t head_of(const Tree& tree, Range core)
{
    for (std::size_t token = core.begin; tree.parsed() && token < core.end; ++token) {
        const syntax::Arc& arc = tree.arcs[token];
        const bool inward = arc.head >= 0 && core.contains(static_cast<std::size_t>(arc.head));
        if (!inward && arc.relation != Relation::Punct && arc.relation != Relation::Case
            && arc.relation != Relation::Det) {
            return token;
        }
    }
    for (std::size_t token = core.begin; token < core.end; ++token) {
        if (is_figure(tree.word(token)) || (token > 0 && is_capitalised(tree.word(token)))) {
            return token;
        }
    }
    return core.end - 1;
}

bool is_in_noun_phrase(Relation relation)
{
    return relation == Relation::Compound || relation == Relation::NmodPoss || relation == Relation::Nmod
           || relation == Relation::NmodUnmarked || relation == Relation::Nummod || relation == Relation::Amod
           || relation == Relation::NmodDesc;
}

Standing standing_of(const Tree& tree, const Atoms& atoms, const TimeGroup& group, const TimeExpression& time)
{
    const bool article = group.begin > 0 && is_any(atoms, group.begin - 1, {"a", "an", "his", "her", "its", "their"});
    const bool possessive = is_possessive(atoms, group.end) || article;
    const bool told_of = time.preposition == "of";
    const bool in_phrase = tree.parsed() && is_in_noun_phrase(tree.arcs[time.head].relation)
                           && tree.arcs[time.head].head > static_cast<int>(time.head);
    return possessive || told_of || in_phrase ? Standing::Modifier : Standing::Adjunct;
}

/// "In 2014 schools": a number that the tree knows to count the noun after it is no year.
bool counts_noun(const Tree& tree, const TimeExpression& time)
{
    return tree.parsed() && time.granularity == Granularity::Year && time.core.size() == 1
           && tree.arcs[time.head].relation == Relation::Nummod
           && tree.arcs[time.head].head > static_cast<int>(time.head);
}

/// "Spent the night", "a quiet evening": a part of the day that no preposition makes a time.
bool is_mere_noun(const TimeGroup& group, const TimeExpression& time)
{
    return group.parts.size() == 1 && group.parts.front().kind == TimePart::Kind::DayPart && time.preposition.empty();
}

/// The time that stands in brackets after an expression, when it is all that stands there.
std::optional<TimeGroup> group_in_brackets(const Sentence& sentence, Range tokens)
{
    const std::uint32_t end = sentence.tree.tokens[tokens.end - 1].end;
    for (const Aside& aside : sentence.view.asides) {
        if (aside.at != end && aside.at != end + 1) {
            continue;
        }
        Tree tree;
        tree.text = aside.text;
        tree.tokens = syntax::tokenize(tree.text);
        const Atoms atoms = atoms_of(tree);
        const std::vector<TimeGroup> groups = find_groups(atoms);
        if (groups.size() == 1 && groups.front().begin == 0 && groups.front().end == atoms.size()) {
            return groups.front();
        }
    }
    return std::nullopt;
}

/// "On Saturday night (March 4)": the brackets tell which Saturday.
void add_brackets(const Sentence& sentence, Range tokens, TimeGroup& group)
{
    const bool weekday = std::any_of(group.parts.begin(), group.parts.end(),
                                     [](const TimePart& part) { return part.weekday && !part.day; });
    const auto inside = weekday ? group_in_brackets(sentence, tokens) : std::nullopt;
    if (inside && inside->parts.size() == 1 && inside->parts.front().day) {
        group.parts.push_back(inside->parts.front());
    }
}

TimeExpression expression_of(const Sentence& sentence, std::size_t index, const Atoms& atoms, TimeGroup group,
                             std::optional<std::chrono::year_month_day> published)
{
    Lead lead = lead_of(atoms, group.begin);
    const bool weekday = std::any_of(group.parts.begin(), group.parts.end(),
                                     [](const TimePart& part) { return part.weekday.has_value(); });
    if (weekday && lead.preposition == "in") {
        lead = {group.begin, {}}; // "turned himself in Tuesday"
    }
    TimeExpression time;
    time.core = tokens_of(atoms, group.begin, group.end);
    time.place = {index, tokens_of(atoms, lead.begin, group.end)};
    time.preposition = lead.preposition;
    time.head = head_of(sentence.tree, time.core);
    add_brackets(sentence, time.core, group);
    const ResolvedTime resolved = resolve_time(group, direction_at(sentence.tree, time.head), published);
    time.moment = resolved.moment;
    time.granularity = resolved.granularity;
    time.reference = resolved.reference;
    time.standing = standing_of(sentence.tree, atoms, group, time);
    return time;
}

}

std::vector<TimeExpression> find_times(const Sentence& sentence, std::size_t index,
                                       std::optional<std::chrono::year_month_day> published)
{
    std::vector<TimeExpression> result;
    if (sentence.tree.size() > syntax::longest_sentence) {
        return result;
    }
    const Atoms atoms = atoms_of(sentence.tree);
    for (const TimeGroup& group : find_groups(atoms)) {
        TimeExpression time = expression_of(sentence, index, atoms, group, published);
        if (!counts_noun(sentence.tree, time) && !is_mere_noun(group, time)) {
            result.push_back(std::move(time));
        }
    }
    return result;
}

}
