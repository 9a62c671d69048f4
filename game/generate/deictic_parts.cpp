// SPDX-License-Identifier: MIT
#include "generate/calendar.h"
#include "generate/numerals.h"
#include "generate/time_parts.h"

namespace generate {

namespace {

using Kind = Atom::Kind;
using Unit = Shift::Unit;

TimePart part_of(std::size_t begin, std::size_t end, Reference reference)
{
    TimePart part;
    part.begin = begin;
    part.end = end;
    part.reference = reference;
    part.kind = reference == Reference::Relative ? TimePart::Kind::Relative : TimePart::Kind::Dated;
    return part;
}

TimePart shifted(std::size_t begin, std::size_t end, Shift shift)
{
    TimePart part = part_of(begin, end, Reference::Deictic);
    part.shift = shift;
    part.granularity = shift.unit == Unit::Day     ? Granularity::Day
                       : shift.unit == Unit::Month ? Granularity::Month
                                                   : Granularity::Year;
    return part;
}

bool is_day_part(const Atoms& atoms, std::size_t i)
{
    return i < atoms.size() && is_day_part_word(atoms[i].lower) && !atoms[i].capital;
}

/// True for a word with a capital letter inside a sentence: USA Today.
bool is_name(const Atoms& atoms, std::size_t i)
{
    return i > 0 && i < atoms.size() && atoms[i].capital;
}

/// Yesterday, tomorrow night, last night, this morning.
std::optional<TimePart> near_day_at(const Atoms& atoms, std::size_t i)
{
    const std::size_t day = is_any(atoms, i, {"early", "late", "earlier", "later"}) ? i + 1 : i;
    if (is_name(atoms, day)) {
        return std::nullopt;
    }
    if (is_any(atoms, day, {"today", "tonight", "yesterday", "tomorrow"})) {
        const int by = is(atoms, day, "yesterday") ? -1 : is(atoms, day, "tomorrow") ? 1 : 0;
        return shifted(i, is_day_part(atoms, day + 1) ? day + 2 : day + 1, {Unit::Day, by});
    }
    if (is(atoms, day, "last") && is(atoms, day + 1, "night")) {
        return shifted(i, day + 2, {Unit::Day, -1});
    }
    const bool part = is(atoms, day, "this") && is_day_part(atoms, day + 1);
    return part ? std::optional<TimePart>(shifted(i, day + 2, {Unit::Day, 0})) : std::nullopt;
}

std::optional<int> direction_of(const Atoms& atoms, std::size_t i)
{
    if (is(atoms, i, "last")) {
        return -1;
    }
    if (is(atoms, i, "this")) {
        return 0;
    }
    return is(atoms, i, "next") ? std::optional<int>(1) : std::nullopt;
}

/// Last year, this month, earlier this week, next March, last summer.
std::optional<TimePart> near_period_at(const Atoms& atoms, std::size_t i)
{
    const std::size_t begin = is_any(atoms, i, {"early", "late", "earlier", "later"}) ? i + 1 : i;
    const auto direction = direction_of(atoms, begin);
    const std::size_t noun = begin + 1;
    if (!direction || !is_kind(atoms, noun, Kind::Word)) {
        return std::nullopt;
    }
    if (is(atoms, noun, "year")) {
        return shifted(i, noun + 1, {Unit::Year, *direction});
    }
    if (is(atoms, noun, "month")) {
        return shifted(i, noun + 1, {Unit::Month, *direction});
    }
    const bool vague = is_any(atoms, noun, {"week", "weekend", "decade", "century", "season", "quarter"})
                       || season_named(atoms[noun].lower);
    const auto month = atoms[noun].capital ? month_named(atoms[noun].lower) : std::nullopt;
    if (!vague && !month) {
        return std::nullopt;
    }
    TimePart part = part_of(i, noun + 1, Reference::Deictic);
    if (month) {
        part.granularity = Granularity::Month;
        part.month = month;
        part.toward = *direction < 0   ? TimePart::Toward::Past
                      : *direction > 0 ? TimePart::Toward::Future
                                       : TimePart::Toward::Any;
    }
    return part;
}

/// This past weekend, the end of the year.
std::optional<TimePart> vague_period_at(const Atoms& atoms, std::size_t i)
{
    const auto is_unit = [&](std::size_t at) { return at < atoms.size() && is_one_time_unit(atoms[at].lower); };
    if (is(atoms, i, "this") && is_any(atoms, i + 1, {"past", "coming"}) && is_unit(i + 2)) {
        return part_of(i, i + 3, Reference::Deictic);
    }
    const std::size_t stage = past_the(atoms, i);
    if (stage > i && is_any(atoms, stage, {"past", "last", "coming", "next"}) && is(atoms, stage + 1, "weekend")) {
        return part_of(i, stage + 2, Reference::Deictic);
    }
    const bool of = stage > i && is_any(atoms, stage, {"end", "beginning", "start", "middle"})
                    && is(atoms, stage + 1, "of") && is_any(atoms, stage + 2, {"the", "this", "last", "next"});
    if (of && is_unit(stage + 3)) {
        return part_of(i, stage + 4, Reference::Deictic);
    }
    const bool end = is(atoms, i, "year") && is_possessive(atoms, i + 1) && is(atoms, i + 2, "end");
    return end ? std::optional<TimePart>(part_of(i, i + 3, Reference::Deictic)) : std::nullopt;
}

/// Words that speak of the day of publication and of no day in particular.
std::optional<TimePart> present_at(const Atoms& atoms, std::size_t i)
{
    if (is_name(atoms, i) || is_dash(atoms, i + 1)) {
        return std::nullopt;
    }
    const bool word = is_any(atoms, i, {"now", "currently", "recently", "nowadays", "lately", "soon"})
                      && !is_any(atoms, i + 1, {"that", "as"})
                      && !(i > 0 && is_any(atoms, i - 1, {"as", "how", "too"}));
    if (word) {
        return part_of(i, i + 1, Reference::Deictic);
    }
    const std::size_t noun = past_the(atoms, i);
    const bool weekend = noun > i && is_any(atoms, noun, {"weekend", "future", "past"}) && i > 0
                         && is_any(atoms, i - 1, {"over", "at", "on", "during", "in"});
    if (weekend && !(noun + 1 < atoms.size() && is_time_unit(atoms[noun + 1].lower))) {
        return part_of(i, noun + 1, Reference::Deictic);
    }
    return is(atoms, i, "these") && is(atoms, i + 1, "days")
               ? std::optional<TimePart>(part_of(i, i + 2, Reference::Deictic))
               : std::nullopt;
}

/// The next day, the same year, that night.
std::optional<TimePart> told_period_at(const Atoms& atoms, std::size_t i)
{
    const std::size_t begin = is_any(atoms, i, {"later", "earlier", "early", "late"}) ? i + 1 : i;
    const bool that = is(atoms, begin, "that");
    const std::size_t word = past_the(atoms, begin);
    const bool next = word > begin && is_any(atoms, word, {"next", "following", "previous", "same", "preceding"});
    if (!that && !next) {
        return std::nullopt;
    }
    const std::size_t noun = is(atoms, word + 1, "very") ? word + 2 : word + 1;
    const bool unit = noun < atoms.size()
                      && (is_one_time_unit(atoms[noun].lower) || is_day_part_word(atoms[noun].lower)
                          || season_named(atoms[noun].lower)
                          || (atoms[noun].capital && weekday_named(atoms[noun].lower)) || is(atoms, noun, "time"));
    return unit ? std::optional<TimePart>(part_of(i, noun + 1, Reference::Relative)) : std::nullopt;
}

/// At that time, by then, the day before, in the meantime.
std::optional<TimePart> told_point_at(const Atoms& atoms, std::size_t i)
{
    if (i > 0 && is(atoms, i, "then") && is_any(atoms, i - 1, {"by", "since", "until", "till", "from", "back"})) {
        return part_of(i, i + 1, Reference::Relative);
    }
    if (i > 0 && is(atoms, i - 1, "at") && is_any(atoms, i, {"the", "that", "this"})
        && is_any(atoms, i + 1, {"time", "point", "moment", "stage"}) && !is(atoms, i + 2, "of")) {
        return part_of(i, i + 2, Reference::Relative);
    }
    const bool the_day = is(atoms, i, "the") && i + 1 < atoms.size()
                         && (is_one_time_unit(atoms[i + 1].lower) || is_day_part_word(atoms[i + 1].lower));
    if (the_day && is_any(atoms, i + 2, {"before", "after"})) {
        return part_of(i, i + 3, Reference::Relative);
    }
    const bool meantime = is(atoms, i, "the") && is(atoms, i + 1, "meantime");
    return meantime ? std::optional<TimePart>(part_of(i, i + 2, Reference::Relative)) : std::nullopt;
}

/// Then, later, afterwards: alone, not "a later date" and not "no later than".
std::optional<TimePart> told_word_at(const Atoms& atoms, std::size_t i)
{
    if (!is_any(atoms, i,
                {"then", "later", "earlier", "afterwards", "afterward", "meanwhile", "subsequently", "previously",
                 "beforehand", "thereafter", "overnight"})) {
        return std::nullopt;
    }
    const bool joined = is_dash(atoms, i + 1) || is_any(atoms, i + 1, {"than", "versions", "version"});
    const bool of_noun = i > 0 && is_any(atoms, i - 1, {"a",      "an",    "the",   "this", "any", "no", "his",
                                                        "her",    "its",   "their", "much", "or",  "if", "even",
                                                        "sooner", "these", "those", "in",   "on",  "at", "of"});
    return joined || of_noun || is_name(atoms, i) ? std::nullopt
                                                  : std::optional<TimePart>(part_of(i, i + 1, Reference::Relative));
}

/// Times of a game: the 32nd minute, stoppage time, half-time.
std::optional<TimePart> match_time_at(const Atoms& atoms, std::size_t i)
{
    const std::size_t word = past_the(atoms, i);
    const bool figures
        = is_kind(atoms, word, Kind::Number) && word + 1 < atoms.size() && is_ordinal_ending(atoms[word + 1].lower);
    const bool ordinal
        = figures || is_any(atoms, word, {"first", "second", "third", "fourth", "fifth", "final", "last"});
    const std::size_t noun = word + (figures ? 2U : 1U);
    if (word > i && ordinal && is_any(atoms, noun, {"minute", "half", "quarter", "set", "inning", "round", "period"})) {
        return part_of(i, noun + 1, Reference::Relative);
    }
    if (is_any(atoms, word, {"stoppage", "injury", "extra", "added"}) && is(atoms, word + 1, "time")) {
        return part_of(i, word + 2, Reference::Relative);
    }
    const bool half_time = is(atoms, word, "halftime")
                           || (is(atoms, word, "half") && is_dash(atoms, word + 1) && is(atoms, word + 2, "time"));
    return half_time
               ? std::optional<TimePart>(part_of(i, word + (is(atoms, word, "half") ? 3U : 1U), Reference::Relative))
               : std::nullopt;
}

bool is_happening(const Atoms& atoms, std::size_t i)
{
    return is_any(atoms, i,
                  {"meeting",    "talks",     "attack",    "attacks",    "war",        "match",        "game",
                   "election",   "elections", "vote",      "ceremony",   "summit",     "speech",       "trial",
                   "visit",      "crash",     "explosion", "earthquake", "conference", "hearing",      "fire",
                   "storm",      "flood",     "race",      "concert",    "interview",  "invasion",     "incident",
                   "accident",   "shooting",  "protest",   "protests",   "strike",     "raid",         "operation",
                   "referendum", "debate",    "service",   "funeral",    "wedding",    "call",         "conversation",
                   "event",      "disaster",  "pandemic",  "battle",     "coup",       "announcement", "ruling",
                   "verdict",    "break",     "tour"});
}

/// After the meeting, during the war.
std::optional<TimePart> around_event_at(const Atoms& atoms, std::size_t i)
{
    const bool introduced = i > 0 && is_any(atoms, i - 1, {"after", "before", "during", "following", "since", "until"});
    if (!introduced || !is_any(atoms, i, {"the", "a", "an", "his", "her", "their", "its", "this", "that"})) {
        return std::nullopt;
    }
    for (std::size_t noun = i + 1; noun < i + 4 && is_kind(atoms, noun, Kind::Word); ++noun) {
        if (is_happening(atoms, noun) && !is_happening(atoms, noun + 1) && !is_possessive(atoms, noun + 1)) {
            return part_of(i, noun + 1, Reference::Relative);
        }
    }
    return std::nullopt;
}

}

std::optional<TimePart> deictic_at(const Atoms& atoms, std::size_t i)
{
    return longest({ago_at(atoms, i), near_day_at(atoms, i), near_period_at(atoms, i), vague_period_at(atoms, i),
                    present_at(atoms, i)});
}

std::optional<TimePart> relative_at(const Atoms& atoms, std::size_t i)
{
    return longest({later_at(atoms, i), told_period_at(atoms, i), told_point_at(atoms, i), told_word_at(atoms, i),
                    match_time_at(atoms, i), around_event_at(atoms, i)});
}

std::optional<TimePart> longest(std::initializer_list<std::optional<TimePart>> parts)
{
    std::optional<TimePart> best;
    for (const std::optional<TimePart>& part : parts) {
        if (part && (!best || part->end > best->end)) {
            best = part;
        }
    }
    return best;
}

std::optional<TimePart> time_part_at(const Atoms& atoms, std::size_t i)
{
    return longest({clock_at(atoms, i), date_at(atoms, i), weekday_at(atoms, i), deictic_at(atoms, i),
                    relative_at(atoms, i), duration_at(atoms, i), day_part_at(atoms, i)});
}

}
