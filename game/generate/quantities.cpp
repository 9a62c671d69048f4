// SPDX-License-Identifier: MIT
#include "generate/bounds.h"
#include "generate/calendar.h"
#include "generate/counted.h"
#include "generate/numerals.h"
#include "generate/quantity_draft.h"
#include "generate/time_groups.h"
#include "generate/times.h"
#include "generate/units.h"

#include <algorithm>

namespace generate {

namespace {

using syntax::Tree;
using Kind = Atom::Kind;

std::string text_of(const Tree& tree, const Atoms& atoms, std::size_t begin, std::size_t end)
{
    const char* first = atoms[begin].text.data();
    const std::string_view last = atoms[end - 1].text;
    return tree.text.substr(static_cast<std::size_t>(first - tree.text.data()),
                            static_cast<std::size_t>(last.data() + last.size() - first));
}

/// Past a second number that makes a range of the first: 8-10, 8 to 10, two or three, between 8 and 10.
std::size_t past_range(const Atoms& atoms, const Numeral& first)
{
    const std::size_t joint = first.end;
    const bool between = is(atoms, joint, "and") && first.begin > 0 && is(atoms, first.begin - 1, "between");
    if (!is_dash(atoms, joint) && !is_any(atoms, joint, {"to", "or"}) && !between) {
        return first.begin;
    }
    const auto second = numeral_at(atoms, joint + 1);
    return second ? second->end : first.begin;
}

/// The m or k of "$5m".
void take_money_letter(const Atoms& atoms, QuantityDraft& draft)
{
    const bool glued = is_glued(atoms, draft.number_end) && is_kind(atoms, draft.number_end, Kind::Word);
    if (glued && is_any(atoms, draft.number_end, {"m", "k", "b"})) {
        draft.numeral.value *= is(atoms, draft.number_end, "m") ? 1e6 : is(atoms, draft.number_end, "b") ? 1e9 : 1e3;
        ++draft.number_end;
        draft.end = draft.number_end;
    }
}

/// "John Smith, 42, said": an age stands between commas after a name.
bool is_age_in_commas(const Atoms& atoms, const Numeral& numeral)
{
    const std::size_t begin = numeral.begin;
    const bool commas = begin >= 2 && is(atoms, begin - 1, ",") && is(atoms, numeral.end, ",");
    const bool whole = numeral.end == begin + 1 && is_kind(atoms, begin, Kind::Number) && atoms[begin].text.size() <= 3;
    const bool name = commas && atoms[begin - 2].capital && !month_named(atoms[begin - 2].lower)
                      && !weekday_named(atoms[begin - 2].lower);
    return whole && name && numeral.value >= 1 && numeral.value <= 115;
}

bool is_age_told(const Atoms& atoms, const Numeral& numeral)
{
    const std::size_t begin = numeral.begin;
    const bool of = begin >= 2 && is(atoms, begin - 1, "of") && is(atoms, begin - 2, "age");
    return of || (begin > 0 && is_any(atoms, begin - 1, {"aged", "age"}));
}

/// The noun that is counted or of which a share is told: past "of the".
std::optional<std::size_t> noun_after(const Atoms& atoms, std::size_t i, double value)
{
    std::size_t at = i;
    if (is(atoms, at, "of")) {
        ++at;
        while (is_any(atoms, at, {"the", "all", "its", "his", "her", "their", "our", "these", "those", "such"})) {
            ++at;
        }
        if (const auto plural = counted_noun(atoms, at, 2)) {
            return plural;
        }
    }
    return counted_noun(atoms, at, value);
}

void read_unit(const Tree& tree, const Atoms& atoms, QuantityDraft& draft)
{
    const std::size_t number_begin = draft.numeral.begin;
    const bool half_an = draft.numeral.value == 0.5 && is_any(atoms, draft.number_end, {"an", "a"});
    const auto unit = unit_at(atoms, draft.number_end + (half_an ? 1U : 0U));
    if (const auto sign = currency_before(atoms, number_begin)) {
        draft.begin = *sign;
        draft.measure = Measure::Money;
        draft.unit = text_of(tree, atoms, *sign, number_begin);
        take_money_letter(atoms, draft);
    } else if (unit) {
        draft.end = unit->end;
        draft.measure = unit->measure;
        draft.unit = text_of(tree, atoms, unit->begin, unit->end);
        draft.noun = draft.measure == Measure::Percent ? noun_after(atoms, unit->end, 2) : std::nullopt;
    } else if (is_age_told(atoms, draft.numeral) || is_age_in_commas(atoms, draft.numeral)) {
        draft.measure = Measure::Age;
    } else {
        const std::size_t bound_end = bound_of(atoms, number_begin, draft.number_end).end;
        draft.noun = noun_after(atoms, bound_end, draft.numeral.value);
        draft.measure = draft.numeral.value == 0.5 ? Measure::Other : Measure::Count;
        draft.unit = draft.noun ? std::string(atoms[*draft.noun].text) : std::string();
    }
}

/// The noun of the tree that the number is an arc to, in place of the one found by form.
std::optional<std::size_t> noun_of_tree(const Tree& tree, std::size_t number)
{
    const bool counts = tree.parsed() && tree.arcs[number].relation == syntax::Relation::Nummod
                        && tree.arcs[number].head > static_cast<int>(number);
    return counts ? std::optional<std::size_t>(static_cast<std::size_t>(tree.arcs[number].head)) : std::nullopt;
}

Quantity quantity_of(const Tree& tree, const Atoms& atoms, const QuantityDraft& draft, std::size_t index)
{
    const BoundWords bound = bound_of(atoms, draft.begin, draft.end);
    Quantity quantity;
    quantity.place = {index, tokens_of(atoms, bound.begin, bound.end)};
    quantity.number = tokens_of(atoms, draft.numeral.begin, draft.number_end);
    quantity.head = quantity.number.begin;
    quantity.measure = draft.measure;
    quantity.value = draft.numeral.value;
    quantity.unit = draft.unit;
    quantity.bound = bound.bound;
    if (draft.noun) {
        quantity.noun = atoms[*draft.noun].token;
    }
    const auto noun = noun_of_tree(tree, quantity.number.end - 1);
    if (noun && draft.measure == Measure::Count) {
        quantity.noun = noun;
        quantity.unit = tree.word(*noun);
    }
    return quantity;
}

/// "One" that the tree knows to count no noun, and a number before a singular that it does not count: three-way.
bool counts_nothing(const Tree& tree, const Atoms& atoms, const QuantityDraft& draft, const Quantity& quantity)
{
    if (!tree.parsed() || draft.measure != Measure::Count) {
        return false;
    }
    const auto noun = noun_of_tree(tree, quantity.number.end - 1);
    if (!noun) {
        return is(atoms, draft.numeral.begin, "one") && draft.numeral.end == draft.numeral.begin + 1;
    }
    return quantity.value != 1 && tree.tags[*noun].xpos == syntax::Xpos::Nn && !is_plural_noun(quantity.unit);
}

/// Words of a sentence in which two numbers with a dash between are the score of a game.
bool tells_game(const Atoms& atoms)
{
    return std::any_of(atoms.begin(), atoms.end(), [&atoms](const Atom& atom) {
        const auto i = static_cast<std::size_t>(&atom - atoms.data());
        return is_any(atoms, i, {"win",     "won",      "wins",   "winning", "beat",  "beating", "defeat",  "defeated",
                                 "lose",    "lost",     "losing", "draw",    "drew",  "tied",    "lead",    "led",
                                 "leading", "score",    "scored", "goal",    "goals", "match",   "victory", "ahead",
                                 "ended",   "finished", "final",  "half",    "set"});
    });
}

/// The score that begins at an atom: 3-0, 1 – 0.
std::optional<Quantity> score_at(const Tree& tree, const Atoms& atoms, std::size_t i, std::size_t index)
{
    const bool figures = is_kind(atoms, i, Kind::Number) && is_dash(atoms, i + 1) && is_kind(atoms, i + 2, Kind::Number)
                         && atoms[i].text.size() <= 2 && atoms[i + 2].text.size() <= 2
                         && is_glued(atoms, i + 1) == is_glued(atoms, i + 2);
    if (!figures) {
        return std::nullopt;
    }
    const bool longer = is_dash(atoms, i + 3) || (i > 0 && is_dash(atoms, i - 1) && is_glued(atoms, i))
                        || currency_before(atoms, i) || unit_at(atoms, i + 3) || counts_next(atoms, i + 3);
    const bool range = i > 0 && is_any(atoms, i - 1, {"aged", "age", "ages", "from", "between"});
    const bool tied = is_glued(atoms, i + 3) && !is_any(atoms, i + 3, {",", ".", ";", ":", ")", "?", "!"});
    if (longer || range || tied || !tells_game(atoms)) {
        return std::nullopt;
    }
    Quantity score;
    score.number = tokens_of(atoms, i, i + 3);
    score.place = {index, score.number};
    score.head = score.number.begin;
    score.measure = Measure::Score;
    score.value = std::stoi(atoms[i].lower);
    score.unit = text_of(tree, atoms, i, i + 3);
    return score;
}

/// For each atom whether it is part of a time that is no length of time.
std::vector<bool> atoms_of_times(const Atoms& atoms)
{
    std::vector<bool> result(atoms.size(), false);
    for (const TimeGroup& group : find_groups(atoms)) {
        if (group.parts.front().kind != TimePart::Kind::Duration) {
            std::fill(result.begin() + static_cast<std::ptrdiff_t>(group.begin),
                      result.begin() + static_cast<std::ptrdiff_t>(group.end), true);
        }
    }
    return result;
}

/// Reads what begins at an atom, and moves past it.
std::optional<Quantity> read_at(const Tree& tree, const Atoms& atoms, std::size_t& i, std::size_t index)
{
    if (const auto score = score_at(tree, atoms, i, index)) {
        i += 3;
        return score;
    }
    const auto numeral = numeral_at(atoms, i);
    if (!numeral) {
        ++i;
        return std::nullopt;
    }
    const std::size_t range = past_range(atoms, *numeral);
    if (range > numeral->begin) {
        i = range;
        return std::nullopt;
    }
    QuantityDraft draft{*numeral, numeral->begin, numeral->end, numeral->end, {}, {}, Measure::Count};
    read_unit(tree, atoms, draft);
    i = numeral->end;
    if (is_no_quantity(atoms, draft) || !are_whole(atoms, draft.begin, draft.end)) {
        return std::nullopt;
    }
    Quantity quantity = quantity_of(tree, atoms, draft, index);
    return counts_nothing(tree, atoms, draft, quantity) ? std::nullopt : std::optional<Quantity>(std::move(quantity));
}

}

std::vector<Quantity> find_quantities(const Sentence& sentence, std::size_t index)
{
    std::vector<Quantity> result;
    if (sentence.tree.size() > syntax::longest_sentence) {
        return result;
    }
    const Atoms atoms = atoms_of(sentence.tree);
    const std::vector<bool> told_as_time = atoms_of_times(atoms);
    for (std::size_t i = 0; i < atoms.size();) {
        if (told_as_time[i]) {
            ++i;
        } else if (auto quantity = read_at(sentence.tree, atoms, i, index)) {
            result.push_back(std::move(*quantity));
        }
    }
    return result;
}

}
