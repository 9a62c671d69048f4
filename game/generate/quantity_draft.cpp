// SPDX-License-Identifier: MIT
#include "generate/quantity_draft.h"

#include "generate/bounds.h"
#include "generate/counted.h"
#include "generate/time_parts.h"
#include "generate/units.h"

#include <cmath>

namespace generate {

namespace {

using Kind = Atom::Kind;

/// Words that a number names something with: group 4, page 7, No. 3.
bool is_label(const Atoms& atoms, std::size_t i)
{
    const bool no = is_any(atoms, i, {"no", "nos"}) && atoms[i].text.back() == '.';
    return no || is_any(atoms, i, {"number", "group",    "chapter",  "article", "section", "page",    "phase",
                                   "level",  "version",  "flight",   "route",   "channel", "room",    "highway",
                                   "grade",  "type",     "category", "season",  "episode", "round",   "day",
                                   "week",   "step",     "stage",    "part",    "volume",  "figure",  "table",
                                   "size",   "platform", "gate",     "top",     "ranked",  "formula", "division",
                                   "area",   "zone",     "block",    "floor",   "lane",    "line",    "paragraph",
                                   "point",  "minute",   "hour",     "year",    "seeded",  "#"});
}

/// True for a word with a capital that a number after it belongs to: Windows 7, World Cup 2018. "The 30" is none.
bool is_name_before(const Atoms& atoms, std::size_t i)
{
    if (!is_kind(atoms, i, Kind::Word) || !atoms[i].capital || is_function_word(atoms[i].lower)) {
        return false;
    }
    return !is_any(atoms, i, {"some",      "nearly", "almost", "around", "roughly", "approximately", "another",  "all",
                              "both",      "least",  "most",   "than",   "every",   "exactly",       "other",    "nor",
                              "estimated", "some",   "even",   "like",   "around",  "upwards",       "including"});
}

/// True when what is glued to a number shows that it is none that counts: COVID-19, 5G, 3:2, 2015's, 18-fold.
bool is_tied(const Atoms& atoms, const QuantityDraft& draft)
{
    const std::size_t before = draft.begin;
    const bool sign_before = is_glued(atoms, before) && before > 0 && !is_any(atoms, before - 1, {"(", "[", "~", "\""});
    const bool after = is_glued(atoms, draft.end)
                       && !is_any(atoms, draft.end, {",", ".", ";", ":", "?", "!", ")", "]", "+", "\"", "..."});
    const bool goes_on = is(atoms, draft.end, ":") && is_glued(atoms, draft.end + 1);
    return sign_before || after || goes_on;
}

/// One that counts nothing: one of them, no one, one day.
bool is_idle_one(const Atoms& atoms, const Numeral& numeral)
{
    if (!is(atoms, numeral.begin, "one") || numeral.end != numeral.begin + 1) {
        return false;
    }
    const bool before
        = numeral.begin > 0
          && is_any(atoms, numeral.begin - 1,
                    {"no", "any", "every", "this", "that", "the", "each", "which", "some", "another", "a", "number"});
    return before
           || is_any(atoms, numeral.end, {"of", "another", "day", "time", "side", "in", "thing", "hand", "point"});
}

/// Half of a match, the other half: no share.
bool is_idle_half(const Atoms& atoms, const Numeral& numeral)
{
    const bool half = is(atoms, numeral.begin, "half") && numeral.end == numeral.begin + 1;
    const bool share = is_any(atoms, numeral.end, {"of", "the", "his", "her", "its", "their"})
                       || (is_any(atoms, numeral.end, {"an", "a"}) && unit_at(atoms, numeral.end + 1));
    const bool before = numeral.begin > 0
                        && is_any(atoms, numeral.begin - 1,
                                  {"first", "second", "the", "other", "latter", "each", "in", "a", "one", "per"});
    return half && (!share || before);
}

/// Parts of a ratio: one in five, nine out of ten.
bool is_ratio(const Atoms& atoms, const Numeral& numeral)
{
    const bool out = is(atoms, numeral.end, "out") && is(atoms, numeral.end + 1, "of");
    const std::size_t next = out ? numeral.end + 2 : numeral.end + 1;
    const bool first = (out || is_any(atoms, numeral.end, {"in", "for"})) && numeral_at(atoms, next)
                       && numeral.value < 100 && !year_figures(atoms, next);
    const bool second
        = numeral.begin >= 2 && is(atoms, numeral.begin - 1, "in") && numeral_at(atoms, numeral.begin - 2);
    const bool second_out
        = numeral.begin >= 2 && is(atoms, numeral.begin - 1, "of") && is(atoms, numeral.begin - 2, "out");
    return first || second || second_out;
}

/// True for four figures that may be a year: "2003 cuts", unless something makes them inexact: "about 2000 schools".
bool may_be_year(const Atoms& atoms, const QuantityDraft& draft)
{
    const Numeral& numeral = draft.numeral;
    const bool figures = numeral.end == numeral.begin + 1 && year_figures(atoms, numeral.begin);
    const bool recent = numeral.value >= 1900 || (numeral.end < atoms.size() && atoms[numeral.end].capital);
    const bool exact = bound_of(atoms, draft.begin, draft.end).bound == Quantity::Bound::Exact;
    return figures && recent && exact && draft.measure == Measure::Count;
}

/// 60 Minutes, 12 Years a Slave: a unit with a capital letter is part of a name.
bool is_title(const Atoms& atoms, const QuantityDraft& draft)
{
    const std::size_t next = draft.numeral.end;
    return next < atoms.size() && atoms[next].capital && is_time_unit(atoms[next].lower);
}

/// The number of an item in a list: "1. Open the box", "3 - Number of guests".
bool is_item(const Atoms& atoms, const QuantityDraft& draft)
{
    const bool first = draft.begin == 0 && is_any(atoms, draft.end, {".", "-", ")", ":"});
    return (first && draft.measure == Measure::Count)
           || (draft.begin > 0 && is_any(atoms, draft.begin - 1, {"or", "&"}));
}

/// A number of more figures than counts are written with, or with decimals and nothing that it measures.
bool is_code(const Atoms& atoms, const QuantityDraft& draft)
{
    const std::string_view text = atoms[draft.numeral.begin].text;
    const bool figures = is_kind(atoms, draft.numeral.begin, Kind::Number);
    const bool run = figures && text.size() > 6 && text.find_first_of(",.") == std::string_view::npos;
    const bool bare = figures && text.size() > 4 && text.find_first_of(",.") == std::string_view::npos
                      && draft.measure == Measure::Count && !draft.noun;
    const bool leading_zero = figures && text.size() > 1 && text[0] == '0' && text[1] != '.';
    const bool decimals = draft.measure == Measure::Count && !draft.noun
                          && draft.numeral.value != std::floor(draft.numeral.value)
                          && !is(atoms, draft.numeral.begin, "half");
    return run || bare || leading_zero || decimals;
}

}

bool is_no_quantity(const Atoms& atoms, const QuantityDraft& draft)
{
    const Numeral& numeral = draft.numeral;
    const bool opening = numeral.begin == 1 && draft.measure != Measure::Count; // "Stretching 750 kilometres, ..."
    const bool named = numeral.begin > 0 && draft.begin == numeral.begin && !opening
                       && (is_label(atoms, numeral.begin - 1) || is_name_before(atoms, numeral.begin - 1));
    const bool without_noun
        = draft.measure == Measure::Count && !draft.noun
          && (is(atoms, numeral.begin, "one") || (numeral.begin > 0 && is(atoms, numeral.begin - 1, ":")));
    return named || without_noun || is_tied(atoms, draft) || is_idle_one(atoms, numeral) || is_idle_half(atoms, numeral)
           || is_ratio(atoms, numeral) || may_be_year(atoms, draft) || is_item(atoms, draft) || is_title(atoms, draft)
           || is_code(atoms, draft);
}

}
