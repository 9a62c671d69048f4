// SPDX-License-Identifier: MIT
#include "generate/numerals.h"
#include "generate/time_parts.h"

namespace generate {

namespace {

using Kind = Atom::Kind;

constexpr int noon = 12 * 60;

/// A clock time as far as it was read.
struct Clock {
    std::size_t end = 0;
    int hour = 0;
    int minute = 0;
    bool whole = true; ///< no minutes are told
    bool settled = false; ///< morning or evening is known
    bool certain = false; ///< it can be nothing but a clock time
};

std::optional<int> figures(const Atoms& atoms, std::size_t i, std::size_t fewest, std::size_t most)
{
    const bool fits = is_kind(atoms, i, Kind::Number) && atoms[i].text.size() >= fewest && atoms[i].text.size() <= most
                      && atoms[i].text.find_first_of(",.") == std::string_view::npos;
    return fits ? std::optional<int>(std::stoi(atoms[i].lower)) : std::nullopt;
}

/// 7.30, one atom, when a.m. or p.m. follows.
std::optional<Clock> pointed_clock(const Atoms& atoms, std::size_t i)
{
    if (!is_kind(atoms, i, Kind::Number) || !is_any(atoms, i + 1, {"am", "pm"})) {
        return std::nullopt;
    }
    const std::string& text = atoms[i].lower;
    const std::size_t point = text.find('.');
    if (point == std::string::npos || point > 2 || text.size() != point + 3) {
        return std::nullopt;
    }
    return Clock{i + 1, std::stoi(text.substr(0, point)), std::stoi(text.substr(point + 1)), false};
}

/// Hour and minutes in figures, 7:23 or 7, or an hour in words.
std::optional<Clock> face_at(const Atoms& atoms, std::size_t i)
{
    if (const auto pointed = pointed_clock(atoms, i)) {
        return pointed;
    }
    const auto word = is_kind(atoms, i, Kind::Word) ? small_number(atoms[i].lower) : std::nullopt;
    const auto hour = word && *word >= 1 && *word <= 12 ? word : figures(atoms, i, 1, 2);
    if (!hour) {
        return std::nullopt;
    }
    Clock clock{i + 1, *hour, 0};
    const auto minute = is(atoms, i + 1, ":") && is_glued(atoms, i + 1) ? figures(atoms, i + 2, 2, 2) : std::nullopt;
    if (minute) {
        const bool seconds = is(atoms, i + 3, ":") && is_glued(atoms, i + 3) && figures(atoms, i + 4, 2, 2);
        clock = {i + (seconds ? 5U : 3U), *hour, *minute, false};
        clock.settled = atoms[i].text.front() == '0' || *hour > 12 || *hour == 0;
    }
    return clock;
}

/// Four figures without a colon, 0630, which are a clock time when a zone or "hours" follows.
std::optional<Clock> military_at(const Atoms& atoms, std::size_t i)
{
    const auto all = figures(atoms, i, 4, 4);
    if (!all || !is_any(atoms, i + 1, {"gmt", "utc", "hours", "hrs"})) {
        return std::nullopt;
    }
    return Clock{i + 1, *all / 100, *all % 100, false, true, true};
}

/// Past the name of a zone: GMT, local time, Eastern, Moscow time.
std::size_t zone_end(const Atoms& atoms, std::size_t i)
{
    if (is_any(atoms, i, {"gmt", "utc",  "et",  "est", "edt", "pt",  "pst", "pdt", "ct",    "cst", "cdt",
                          "cet", "cest", "bst", "ist", "msk", "jst", "eet", "z",   "hours", "hrs"})) {
        return i + 1;
    }
    if (is_any(atoms, i, {"local", "eastern", "pacific", "central"}) || (i < atoms.size() && atoms[i].capital)) {
        const std::size_t word = is_any(atoms, i + 1, {"standard", "daylight", "summer"}) ? i + 2 : i + 1;
        return is(atoms, word, "time") ? word + 1 : i;
    }
    return i;
}

/// Whether the words after a clock time put it into the second half of the day; nothing when they do not tell.
std::optional<int> half_told(const Atoms& atoms, std::size_t i)
{
    if (is(atoms, i, "in") && is(atoms, i + 1, "the")) {
        if (is(atoms, i + 2, "morning")) {
            return 0;
        }
        return is_any(atoms, i + 2, {"afternoon", "evening"}) ? std::optional<int>(1) : std::nullopt;
    }
    return is(atoms, i, "at") && is(atoms, i + 1, "night") ? std::optional<int>(1) : std::nullopt;
}

void set_half(Clock& clock, int half)
{
    clock.hour = clock.hour % 12 + 12 * half;
    clock.settled = true;
    clock.certain = true;
}

/// Takes a.m., o'clock, a zone, "in the morning".
void take_rest(const Atoms& atoms, Clock& clock)
{
    if (is_any(atoms, clock.end, {"am", "pm"})) {
        if (clock.hour <= 12 && clock.hour > 0) {
            set_half(clock, is(atoms, clock.end, "pm") ? 1 : 0);
        }
        ++clock.end;
    } else if (is_any(atoms, clock.end, {"o'clock", "oclock"})) {
        clock.certain = true;
        ++clock.end;
    }
    const std::size_t zone = zone_end(atoms, clock.end);
    const bool universal = is_any(atoms, clock.end, {"gmt", "utc", "hours", "hrs"});
    if (zone > clock.end && (!clock.whole || clock.certain)) {
        clock.settled = clock.settled || universal;
        clock.certain = true;
        clock.end = zone;
    }
    const auto half = clock.settled ? std::nullopt : half_told(atoms, clock.end);
    if (half && clock.hour <= 12) {
        set_half(clock, *half);
        clock.end += is(atoms, clock.end, "in") ? 3U : 2U;
    }
}

/// True when a word before a time without a.m. or zone shows that it is one: at 7:23.
bool is_introduced(const Atoms& atoms, std::size_t i)
{
    return i > 0
           && is_any(atoms, i - 1,
                     {"at", "by", "around", "about", "before", "after", "since", "until", "from", "till", "between",
                      "exactly", "approximately"});
}

/// True when a number stands before, joined to this one: 7 to 8 p.m.
bool ends_range(const Atoms& atoms, std::size_t i)
{
    return i >= 2 && (is_dash(atoms, i - 1) || is_any(atoms, i - 1, {"to", "and", "or"}))
           && is_kind(atoms, i - 2, Kind::Number);
}

TimePart part_of(const Clock& clock, const Atoms& atoms, std::size_t i)
{
    TimePart part;
    part.begin = i;
    part.end = clock.end;
    part.kind = TimePart::Kind::Clock;
    part.granularity = ends_range(atoms, i) ? Granularity::Vague : Granularity::Clock;
    if (clock.settled && part.granularity == Granularity::Clock) {
        part.minute = (clock.hour * 60 + clock.minute) % (24 * 60);
    }
    return part;
}

std::optional<TimePart> named_clock_at(const Atoms& atoms, std::size_t i)
{
    if (!is_any(atoms, i, {"noon", "midday", "midnight"}) || (atoms[i].capital && i > 0)) {
        return std::nullopt;
    }
    Clock clock{i + 1, is(atoms, i, "midnight") ? 0 : noon / 60, 0, true, true, true};
    clock.end = zone_end(atoms, clock.end);
    return part_of(clock, atoms, i);
}

}

std::optional<TimePart> clock_at(const Atoms& atoms, std::size_t i)
{
    if (const auto named = named_clock_at(atoms, i)) {
        return named;
    }
    std::optional<Clock> clock = military_at(atoms, i);
    if (!clock) {
        clock = face_at(atoms, i);
    }
    if (!clock) {
        return std::nullopt;
    }
    take_rest(atoms, *clock);
    const bool possible = clock->hour <= 24 && clock->minute < 60;
    const bool certain = clock->certain || (!clock->whole && is_introduced(atoms, i));
    return possible && certain ? std::optional<TimePart>(part_of(*clock, atoms, i)) : std::nullopt;
}

}
