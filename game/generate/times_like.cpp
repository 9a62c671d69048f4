// SPDX-License-Identifier: MIT
#include "generate/calendar.h"
#include "generate/numerals.h"
#include "generate/time_parts.h"
#include "generate/times.h"

#include <fmt/core.h>

#include <algorithm>

namespace generate {

namespace {

using Kind = Atom::Kind;

/// What was written of a moment.
enum Told : unsigned { ToldClock = 1, ToldWeekday = 2, ToldDay = 4, ToldMonth = 8, ToldYear = 16 };

/// Rewrites the words of a time, atom by atom.
struct Rewriting {
    const Atoms& atoms;
    const Moment& moment;
    Granularity granularity = Granularity::Day;
    std::string text;
    std::size_t at = 0; ///< the next atom
    bool possible = true;
    unsigned told = 0; ///< of `Told`
};

void copy(Rewriting& rewriting)
{
    rewriting.text += rewriting.atoms[rewriting.at].text;
    ++rewriting.at;
}

std::string_view ordinal_ending(unsigned day)
{
    const bool teen = day >= 11 && day <= 13;
    switch (teen ? 0 : day % 10) {
    case 1: return "st";
    case 2: return "nd";
    case 3: return "rd";
    default: return "th";
    }
}

std::optional<std::chrono::weekday> weekday_of(const Moment& moment)
{
    if (!moment.year || !moment.month || !moment.day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date(std::chrono::year(*moment.year), std::chrono::month(*moment.month),
                                           std::chrono::day(*moment.day));
    return date.ok() ? std::optional<std::chrono::weekday>(std::chrono::sys_days(date)) : std::nullopt;
}

/// Writes a part of the moment in the place of an atom, or gives up when the moment does not have it.
void put(Rewriting& rewriting, const std::optional<std::string>& word)
{
    rewriting.possible = rewriting.possible && word;
    rewriting.text += word.value_or(std::string());
    ++rewriting.at;
}

void put_weekday(Rewriting& rewriting)
{
    const auto weekday = weekday_of(rewriting.moment);
    put(rewriting, weekday ? std::optional<std::string>(weekday_name(*weekday)) : std::nullopt);
    rewriting.told |= ToldWeekday;
}

void put_month(Rewriting& rewriting)
{
    const std::string_view text = rewriting.atoms[rewriting.at].text;
    const auto told = month_named(rewriting.atoms[rewriting.at].lower);
    const auto month = rewriting.moment.month;
    // "May" tells no form; a full stop does.
    const bool short_form = text.size() < month_name(*told).size() || text.back() == '.';
    put(rewriting,
        month ? std::optional<std::string>(short_form ? short_month_name(*month) : month_name(*month)) : std::nullopt);
    rewriting.told |= ToldMonth;
}

void put_day(Rewriting& rewriting)
{
    const auto day = rewriting.moment.day;
    put(rewriting, day ? std::optional<std::string>(fmt::format("{}", *day)) : std::nullopt);
    rewriting.told |= ToldDay;
    const bool ending = rewriting.at < rewriting.atoms.size() && is_glued(rewriting.atoms, rewriting.at)
                        && is_ordinal_ending(rewriting.atoms[rewriting.at].lower);
    if (ending) {
        rewriting.text += ordinal_ending(day.value_or(0));
        ++rewriting.at;
    }
}

void put_year(Rewriting& rewriting)
{
    const auto year = rewriting.moment.year;
    put(rewriting, year ? std::optional<std::string>(fmt::format("{}", *year)) : std::nullopt);
    rewriting.told |= ToldYear;
}

void put_season(Rewriting& rewriting)
{
    const bool fall = is(rewriting.atoms, rewriting.at, "fall");
    const auto month = rewriting.moment.month;
    const std::string name = month && *month % 3 == 0 ? std::string(season_name(*month)) : std::string();
    put(rewriting, name.empty() ? std::nullopt : std::optional<std::string>(fall && name == "autumn" ? "fall" : name));
    rewriting.told |= ToldMonth;
}

/// Where the figures and the a.m. of a clock time end that begins at an atom.
std::size_t face_end(const Atoms& atoms, std::size_t i)
{
    std::size_t end = i + 1;
    while (is(atoms, end, ":") && is_glued(atoms, end)) {
        end += 2;
    }
    return is_any(atoms, end, {"am", "pm"}) ? end + 1 : end;
}

/// The face with the mark that the article has between hours and minutes: "3.30".
std::string with_mark(std::string face, std::string_view like)
{
    const std::size_t colon = face.find(':');
    if (colon != std::string::npos && like.find('.') != like.npos && like.find(':') == like.npos) {
        face[colon] = '.';
    }
    return face;
}

std::string clock_face(int minute, const Atoms& atoms, std::size_t i, std::size_t end)
{
    if (minute % 720 == 0 && !is(atoms, i + 1, ":")) {
        return minute == 0 ? "midnight" : "noon";
    }
    const bool half = is_any(atoms, end - 1, {"am", "pm"});
    const bool figures = is_kind(atoms, i, Kind::Number);
    const bool colon = is(atoms, i + 1, ":");
    if (!half && figures) {
        const bool joined
            = !colon && atoms[i].text.size() == 4 && atoms[i].text.find_first_of(".:") == std::string::npos;
        return fmt::format("{:02}{}{:02}", minute / 60, joined ? "" : ":", minute % 60); // "0940 GMT"
    }
    const int hour = (minute / 60 + 11) % 12 + 1;
    const std::string face
        = colon || minute % 60 != 0 ? fmt::format("{}:{:02}", hour, minute % 60) : fmt::format("{}", hour);
    const bool stops = half && atoms[end - 1].text.find('.') != std::string_view::npos;
    const bool apart = half && !is_glued(atoms, end - 1);
    const std::string_view suffix = minute < 720 ? (stops || !half ? "a.m." : "am") : (stops || !half ? "p.m." : "pm");
    return fmt::format("{}{}{}", with_mark(face, atoms[i].text), apart || !half ? " " : "", suffix);
}

/// Writes the clock time over the one that is read, which ends before atom `end`.
void put_clock(Rewriting& rewriting, std::size_t end)
{
    const std::size_t face = std::min(face_end(rewriting.atoms, rewriting.at), end);
    const auto minute = rewriting.moment.minute;
    // "6 o'clock", "7:23 in the morning": the words after the figures may not be true of another time.
    rewriting.possible = rewriting.possible && minute && !is_any(rewriting.atoms, face, {"o'clock", "oclock", "in"})
                         && !(is(rewriting.atoms, face, "at") && face < end);
    if (minute) {
        rewriting.text += clock_face(*minute, rewriting.atoms, rewriting.at, face);
    }
    rewriting.at = face;
    rewriting.told |= ToldClock;
}

bool is_month_near(const Atoms& atoms, std::size_t i)
{
    const auto month = [&](std::size_t at) {
        return is_kind(atoms, at, Kind::Word) && atoms[at].capital && month_named(atoms[at].lower).has_value();
    };
    const std::size_t next = is_kind(atoms, i + 1, Kind::Word) && is_ordinal_ending(atoms[i + 1].lower) ? i + 2 : i + 1;
    const bool before = i > 0 && (month(i - 1) || (i > 1 && is_any(atoms, i - 1, {".", "the"}) && month(i - 2)));
    return before || month(next) || (is(atoms, next, "of") && month(next + 1));
}

/// Rewrites the atom that comes next.
void step(Rewriting& rewriting)
{
    const Atoms& atoms = rewriting.atoms;
    const std::size_t i = rewriting.at;
    const bool word = is_kind(atoms, i, Kind::Word);
    if (const auto clock = clock_at(atoms, i)) {
        put_clock(rewriting, clock->end);
    } else if (word && atoms[i].capital && month_named(atoms[i].lower)) {
        put_month(rewriting);
    } else if (word && atoms[i].capital && weekday_named(atoms[i].lower)) {
        put_weekday(rewriting);
    } else if (word && season_named(atoms[i].lower) && rewriting.granularity == Granularity::Season) {
        put_season(rewriting);
    } else if (year_figures(atoms, i)) {
        put_year(rewriting);
    } else if (is_kind(atoms, i, Kind::Number) && is_month_near(atoms, i)) {
        put_day(rewriting);
    } else {
        rewriting.possible = rewriting.possible && !is_kind(atoms, i, Kind::Number);
        copy(rewriting);
    }
}

/// True when what the granularity needs was told.
bool is_complete(const Rewriting& rewriting)
{
    const auto told = [&](unsigned what) { return (rewriting.told & what) == what; };
    switch (rewriting.granularity) {
    case Granularity::Clock: return told(ToldClock);
    case Granularity::Day: return told(ToldDay | ToldMonth) || told(ToldWeekday);
    case Granularity::Month:
    case Granularity::Season: return told(ToldMonth);
    case Granularity::Year: return told(ToldYear);
    case Granularity::Duration:
    case Granularity::Vague: break;
    }
    return false;
}

}

std::string in_words(const Moment& moment, Granularity granularity, std::string_view like)
{
    syntax::Tree tree;
    tree.text = like;
    tree.tokens = syntax::tokenize(like);
    const Atoms atoms = atoms_of(tree);
    Rewriting rewriting{atoms, moment, granularity, {}, 0, true, 0};
    std::size_t read = 0; ///< bytes of `like`
    while (rewriting.at < atoms.size()) {
        const auto begin = static_cast<std::size_t>(atoms[rewriting.at].text.data() - tree.text.data());
        rewriting.text += tree.text.substr(read, begin - read);
        step(rewriting);
        const std::string_view last = atoms[rewriting.at - 1].text;
        read = static_cast<std::size_t>(last.data() + last.size() - tree.text.data());
    }
    return rewriting.possible && is_complete(rewriting) ? rewriting.text : std::string();
}

}
