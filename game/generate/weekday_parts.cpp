// SPDX-License-Identifier: MIT
#include "generate/calendar.h"
#include "generate/time_parts.h"

namespace generate {

namespace {

using Kind = Atom::Kind;
using Toward = TimePart::Toward;

/// Days that have become names: Black Friday, Easter Monday.
bool follows_name(const Atoms& atoms, std::size_t i)
{
    return i > 0 && atoms[i - 1].capital
           && is_any(atoms, i - 1,
                     {"black", "good", "palm", "super", "bloody", "easter", "ash", "cyber", "giving", "maundy", "holy",
                      "whit", "sheffield", "shrove", "green", "fat"});
}

/// The Sunday Times, Saturday Night Live.
bool precedes_name(const Atoms& atoms, std::size_t i)
{
    return i < atoms.size() && atoms[i].capital
           && is_any(atoms, i,
                     {"times", "mail", "telegraph", "express", "mirror", "herald", "post", "night", "mass", "prayer",
                      "world", "morning", "league", "school", "islands"});
}

/// A weekday, a short form only with a full stop and a date after it.
std::optional<std::chrono::weekday> name_at(const Atoms& atoms, std::size_t i)
{
    if (!is_kind(atoms, i, Kind::Word) || !atoms[i].capital) {
        return std::nullopt;
    }
    const auto weekday = weekday_named(atoms[i].lower);
    const bool whole = weekday && atoms[i].lower.size() == weekday_name(*weekday).size();
    const std::size_t next = is_any(atoms, i + 1, {",", "."}) ? i + 2 : i + 1;
    const bool date
        = !whole && (is_kind(atoms, next, Kind::Number) || (next < atoms.size() && month_named(atoms[next].lower)));
    return whole || date ? weekday : std::nullopt;
}

/// Past "night" or "morning" after a weekday.
std::size_t past_day_part(const Atoms& atoms, std::size_t i)
{
    const std::size_t word = is_any(atoms, i, {"early", "late"}) ? i + 1 : i;
    return word < atoms.size() && is_day_part_word(atoms[word].lower) && !atoms[word].capital ? word + 1 : i;
}

/// Saturdays, every Friday: a habit.
std::optional<TimePart> habit_at(const Atoms& atoms, std::size_t i)
{
    const bool every = is_any(atoms, i, {"every", "each"});
    const std::size_t day = every ? i + 1 : i;
    const bool capital = is_kind(atoms, day, Kind::Word) && atoms[day].capital;
    const std::string name = capital ? atoms[day].lower : std::string();
    const bool plural = name.size() > 4 && name.ends_with("days") && weekday_named(name.substr(0, name.size() - 1));
    if (!plural && !(every && name_at(atoms, day))) {
        return std::nullopt;
    }
    TimePart part;
    part.begin = i;
    part.end = past_day_part(atoms, day + 1);
    while (every && is_any(atoms, part.end, {"and", "or"}) && name_at(atoms, part.end + 1)) {
        part.end = past_day_part(atoms, part.end + 2); // "every Monday and Thursday"
    }
    part.reference = Reference::Calendar;
    return part;
}

Toward toward_of(const Atoms& atoms, std::size_t i)
{
    if (is_any(atoms, i, {"last", "past"})) {
        return Toward::Past;
    }
    return is_any(atoms, i, {"next", "coming"}) ? Toward::Future : Toward::Any;
}

/// Past "last", "this coming" and their like before a weekday.
std::size_t past_direction(const Atoms& atoms, std::size_t i)
{
    const std::size_t word = is(atoms, i, "this") && is_any(atoms, i + 1, {"past", "coming"}) ? i + 1 : i;
    return is_any(atoms, word, {"last", "past", "next", "coming", "this"}) ? word + 1 : i;
}

}

std::optional<TimePart> weekday_at(const Atoms& atoms, std::size_t i)
{
    if (const auto habit = habit_at(atoms, i)) {
        return habit;
    }
    const std::size_t early = is_any(atoms, i, {"early", "late"}) ? i + 1 : i;
    const std::size_t name = past_direction(atoms, early);
    const auto weekday = name_at(atoms, name);
    const bool early_part = is_any(atoms, name + 1, {"night", "morning"});
    if (!weekday || follows_name(atoms, name) || (precedes_name(atoms, name + 1) && !early_part)) {
        return std::nullopt;
    }
    TimePart part;
    part.begin = i;
    part.end = past_day_part(atoms, name + 1);
    part.granularity = Granularity::Day;
    part.reference = Reference::Deictic;
    part.weekday = weekday;
    part.toward = name > early ? toward_of(atoms, name - 1) : Toward::Any;
    return part;
}

std::optional<TimePart> day_part_at(const Atoms& atoms, std::size_t i)
{
    const std::size_t the = past_the(atoms, i);
    const std::size_t noun = is_any(atoms, the, {"early", "late", "mid", "small"}) ? the + 1 : the;
    const bool hours = is(atoms, noun, "hours") && noun > the && the > i;
    const bool word = noun < atoms.size() && is_day_part_word(atoms[noun].lower) && !atoms[noun].capital;
    const bool alone = is_any(atoms, noun, {"dawn", "dusk", "sunrise", "sunset", "nightfall", "daybreak"});
    const bool introduced
        = the > i || (i > 0 && is_any(atoms, i - 1, {"at", "by", "before", "after", "until", "since"}));
    if (!hours && !((word || alone) && introduced && !is_possessive(atoms, noun + 1))) {
        return std::nullopt;
    }
    TimePart part;
    part.begin = i;
    part.end = noun + 1;
    part.reference = Reference::Relative;
    part.kind = TimePart::Kind::DayPart;
    return part;
}

}
