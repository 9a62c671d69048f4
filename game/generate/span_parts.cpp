// SPDX-License-Identifier: MIT
#include "generate/numerals.h"
#include "generate/time_parts.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using namespace std::string_view_literals;
using Kind = Atom::Kind;

constexpr std::array one_unit{"second"sv,  "minute"sv, "hour"sv, "day"sv,    "night"sv,   "week"sv,
                              "weekend"sv, "month"sv,  "year"sv, "decade"sv, "century"sv, "moment"sv};

/// A length of time: an amount, which may be vague, and a unit.
struct Length {
    std::size_t end = 0;
    std::optional<double> days; ///< when unit and amount are days and exact
    bool article = false; ///< the amount is "a"
};

/// Past an amount of time units: 15, a few, several, half an; `i` when there is none.
std::size_t past_amount(const Atoms& atoms, std::size_t i)
{
    if (const auto numeral = numeral_at(atoms, i)) {
        const bool half = numeral->value == 0.5 && is(atoms, i, "half");
        return half && is_any(atoms, numeral->end, {"an", "a"}) ? numeral->end + 1 : numeral->end;
    }
    if (is(atoms, i, "a") && is_any(atoms, i + 1, {"few", "couple", "handful", "half"})) {
        return is(atoms, i + 2, "of") ? i + 3 : i + 2;
    }
    if (is_any(atoms, i, {"several", "many", "some", "few", "a", "an", "countless"})) {
        return i + 1;
    }
    const bool plural = is_any(atoms, i, {"dozens", "hundreds", "thousands", "tens"}) && is(atoms, i + 1, "of");
    return plural ? i + 2 : i;
}

/// Past a second amount: two to three, two or three.
std::size_t past_range(const Atoms& atoms, std::size_t i, std::size_t end)
{
    if (end == i || !(is_any(atoms, end, {"to", "or", "and"}) || is_dash(atoms, end))) {
        return end;
    }
    const auto second = numeral_at(atoms, end + 1);
    return second ? second->end : end;
}

/// "15 years", "a few minutes", "an hour and a half"; not "15-year" and not "15 years old".
std::optional<Length> length_at(const Atoms& atoms, std::size_t i)
{
    const std::size_t amount = past_range(atoms, i, past_amount(atoms, i));
    std::size_t unit = amount;
    while (is_any(atoms, unit, {"more", "full", "long", "straight", "consecutive", "short", "further", "calendar"})) {
        ++unit;
    }
    // "60 Minutes" is a name.
    if (amount == i || unit >= atoms.size() || atoms[unit].capital || !is_time_unit(atoms[unit].lower)
        || is(atoms, unit, "weekend")) {
        return std::nullopt;
    }
    Length length{unit + 1, std::nullopt, is_any(atoms, i, {"a", "an"}) && amount == i + 1};
    const auto numeral = numeral_at(atoms, i);
    // "The 12 year cycle", "a 20 minute walk" tell what the noun is like.
    if (numeral && numeral->value > 1 && is_one_time_unit(atoms[unit].lower)) {
        return std::nullopt;
    }
    if (is_any(atoms, unit, {"day", "days"}) && ((numeral && numeral->end == amount) || length.article)) {
        length.days = numeral ? numeral->value : 1;
    }
    if (is(atoms, length.end, "and") && is(atoms, length.end + 1, "a") && is(atoms, length.end + 2, "half")) {
        length.end += 3;
        length.days.reset();
    }
    const bool compound = is_dash(atoms, length.end) && is_glued(atoms, length.end);
    const bool age = is(atoms, length.end, "old") || (is(atoms, length.end, "of") && is(atoms, length.end + 1, "age"));
    return compound || age ? std::nullopt : std::optional<Length>(length);
}

TimePart part_of(std::size_t begin, std::size_t end, Reference reference, TimePart::Kind kind)
{
    TimePart part;
    part.begin = begin;
    part.end = end;
    part.reference = reference;
    part.kind = kind;
    part.granularity = kind == TimePart::Kind::Duration ? Granularity::Duration : Granularity::Vague;
    return part;
}

/// "the past three years", "recent months", "the coming days".
std::optional<TimePart> around_now_at(const Atoms& atoms, std::size_t i)
{
    const std::size_t word = past_the(atoms, i);
    const bool recent = is(atoms, word, "recent");
    if (!recent && !(word > i && is_any(atoms, word, {"past", "last", "coming", "next"}))) {
        return std::nullopt;
    }
    const auto length = length_at(atoms, word + 1);
    const bool bare = word + 1 < atoms.size() && is_time_unit(atoms[word + 1].lower) && !is(atoms, word + 1, "weekend")
                      && (!is_one_time_unit(atoms[word + 1].lower) || !is(atoms, word, "next"));
    if (!length && !bare) {
        return std::nullopt;
    }
    return part_of(i, length ? length->end : word + 2, Reference::Deictic, TimePart::Kind::Duration);
}

/// "for years", "within hours"; "years" alone is what is counted.
std::optional<TimePart> bare_units_at(const Atoms& atoms, std::size_t i)
{
    const bool units = i < atoms.size() && is_time_unit(atoms[i].lower) && !is_one_time_unit(atoms[i].lower);
    if (!units || i == 0 || !is_any(atoms, i - 1, {"for", "within", "in", "over", "after"})) {
        return std::nullopt;
    }
    return part_of(i, i + 1, Reference::Absolute, TimePart::Kind::Duration);
}

}

bool is_one_time_unit(std::string_view lower)
{
    return std::find(one_unit.begin(), one_unit.end(), lower) != one_unit.end();
}

bool is_time_unit(std::string_view lower)
{
    return is_one_time_unit(lower) || lower == "centuries"
           || (lower.ends_with('s') && is_one_time_unit(lower.substr(0, lower.size() - 1)));
}

bool is_day_part_word(std::string_view lower)
{
    return lower == "morning" || lower == "afternoon" || lower == "evening" || lower == "night";
}

std::size_t past_the(const Atoms& atoms, std::size_t i)
{
    return is(atoms, i, "the") ? i + 1 : i;
}

std::optional<TimePart> duration_at(const Atoms& atoms, std::size_t i)
{
    if (const auto around = around_now_at(atoms, i)) {
        return around;
    }
    if (const auto bare = bare_units_at(atoms, i)) {
        return bare;
    }
    const auto length = length_at(atoms, i);
    // "A day", "a second" stand for more than lengths, unless a preposition says so.
    const bool introduced = i > 0
                            && is_any(atoms, i - 1,
                                      {"for", "within", "in", "after", "over", "under", "than", "nearly", "almost",
                                       "about", "least", "throughout", "took", "takes", "lasted", "lasts", "spent"});
    if (!length || (length->article && !introduced)) {
        return std::nullopt;
    }
    return part_of(i, length->end, Reference::Absolute, TimePart::Kind::Duration);
}

std::optional<TimePart> ago_at(const Atoms& atoms, std::size_t i)
{
    const auto length = length_at(atoms, i);
    const bool ago = length && is(atoms, length->end, "ago");
    const bool ahead = length && is(atoms, length->end, "from") && is(atoms, length->end + 1, "now");
    if (!ago && !ahead) {
        return std::nullopt;
    }
    TimePart part = part_of(i, length->end + (ago ? 1U : 2U), Reference::Deictic, TimePart::Kind::Dated);
    if (length->days && *length->days >= 1 && *length->days <= 31) {
        part.granularity = Granularity::Day;
        part.shift = Shift{Shift::Unit::Day, static_cast<int>(ago ? -*length->days : *length->days)};
    }
    return part;
}

std::optional<TimePart> later_at(const Atoms& atoms, std::size_t i)
{
    const auto length = length_at(atoms, i);
    const bool units = !length && i < atoms.size() && is_time_unit(atoms[i].lower) && !is_one_time_unit(atoms[i].lower);
    const std::size_t end = length ? length->end : i + 1;
    if ((!length && !units)
        || !is_any(atoms, end,
                   {"later", "earlier", "before", "after", "afterwards", "afterward", "beforehand", "into", "prior",
                    "previously"})) {
        return std::nullopt;
    }
    return part_of(i, end + 1, Reference::Relative, TimePart::Kind::Relative);
}

}
