// SPDX-License-Identifier: MIT
#include "generate/clean_date.h"

#include "generate/calendar.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace generate {

namespace {

using std::chrono::year_month_day;

constexpr std::size_t longest_line = 120;

constexpr std::array<std::string_view, 14> weekdays{"monday",   "tuesday", "wednesday", "thursday", "friday",
                                                    "saturday", "sunday",  "mon",       "tue",      "wed",
                                                    "thu",      "fri",     "sat",       "sun"};

/// Words that may stand about a date, and say nothing else.
constexpr std::array<std::string_view, 34> around{
    "published", "publish", "posted", "first", "date", "dated", "released", "issued", "on",      "at",  "of",  "last",
    "time",      "am",      "pm",     "a.m",   "p.m",  "et",    "est",      "edt",    "pt",      "pst", "pdt", "gmt",
    "utc",       "bst",     "cet",    "ist",   "hrs",  "ago",   "hour",     "hours",  "minutes", "z"};

constexpr std::array<std::string_view, 6> of_update{"updated", "update", "modified", "revised", "edited", "changed"};

std::optional<unsigned> number(std::string_view digits)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc() && end == digits.data() + digits.size() && !digits.empty();
    return whole ? std::optional(value) : std::nullopt;
}

/// 21, 21st and 3rd.
std::optional<unsigned> day_number(std::string_view word)
{
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        if (word.ends_with(ending)) {
            word.remove_suffix(2);
            break;
        }
    }
    const auto value = word.size() <= 2 ? number(word) : std::nullopt;
    return value && *value >= 1 && *value <= 31 ? value : std::nullopt;
}

std::optional<unsigned> year_number(std::string_view word)
{
    const auto value = word.size() == 4 ? number(word) : std::nullopt;
    return value && *value >= 1700 && *value <= 2200 ? value : std::nullopt;
}

bool is_time_of_day(std::string_view word)
{
    if (word.ends_with("am") || word.ends_with("pm")) {
        word.remove_suffix(2);
    }
    const std::size_t colon = word.find_first_of(":.");
    if (colon == std::string_view::npos) {
        return word.size() <= 2 && number(word).has_value();
    }
    return word.size() <= 8 && word.find_first_not_of("0123456789:.") == std::string_view::npos;
}

bool is_one_of_these(std::string_view word, const auto& these)
{
    return std::ranges::find(these, word) != these.end();
}

/// A date as it is put together word by word.
struct Found {
    std::optional<unsigned> year;
    std::optional<unsigned> month;
    std::optional<unsigned> day;
    bool in_figures = false;
};

bool is_date(const Found& found)
{
    return found.in_figures || (found.month && (found.day || found.year));
}

std::optional<year_month_day> day_of(const Found& found)
{
    if (!found.year || !found.month || !found.day) {
        return std::nullopt;
    }
    const year_month_day day{std::chrono::year(static_cast<int>(*found.year)), std::chrono::month(*found.month),
                             std::chrono::day(*found.day)};
    return day.ok() ? std::optional(day) : std::nullopt;
}

/// Adds one word to a date; false when the word is not of a date line. Only the first date of a line counts.
bool add(Found& found, std::string_view word)
{
    if (const auto month = month_named(word)) {
        found.month = found.month.value_or(*month);
    } else if (const auto year = year_number(word)) {
        found.year = found.year.value_or(*year);
    } else if (const auto day = day_number(word); day && !found.day) {
        found.day = day;
    } else {
        return is_one_of_these(word, weekdays) || is_one_of_these(word, around) || is_one_of_these(word, of_update)
               || is_time_of_day(word);
    }
    return true;
}

/// The numbers of figures such as 21/07/2017, three of them, or none.
std::vector<unsigned> figures_of(std::string_view word)
{
    std::vector<unsigned> parts;
    for (std::size_t at = 0; at <= word.size();) {
        const std::size_t end = std::min(word.find_first_of("/-.", at), word.size());
        const auto part = number(word.substr(at, end - at));
        if (!part || parts.size() == 3) {
            return {};
        }
        parts.push_back(*part);
        at = end + 1;
    }
    return parts.size() == 3 ? parts : std::vector<unsigned>{};
}

/// Adds a date in figures such as 2017-07-21T10:00 or 21/07/2017, without month and day when they can't be told from
/// each other; false for other words.
bool add_figures(Found& found, std::string_view word)
{
    Found read;
    if (const auto iso = read_iso_day(word)) {
        read = {static_cast<unsigned>(static_cast<int>(iso->year())), static_cast<unsigned>(iso->month()),
                static_cast<unsigned>(iso->day())};
    } else {
        const std::vector<unsigned> parts = figures_of(word);
        if (parts.empty() || parts[2] < 1700 || parts[2] > 2200 || std::max(parts[0], parts[1]) > 31) {
            return false;
        }
        read.year = parts[2];
        if (parts[0] > 12 || parts[1] > 12 || parts[0] == parts[1]) {
            read.month = std::min(parts[0], parts[1]);
            read.day = std::max(parts[0], parts[1]);
        }
    }
    read.in_figures = true;
    found = is_date(found) ? found : read;
    return true;
}

/// The words of a folded line, cut at white space and at the marks that stand between the parts of a date line.
std::vector<std::string_view> parts_of(std::string_view folded)
{
    constexpr std::string_view between = " ,|()[]";
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t begin = std::min(folded.find_first_not_of(between, at), folded.size());
        at = std::min(folded.find_first_of(between, begin), folded.size());
        std::string_view part = folded.substr(begin, at - begin);
        while (part.ends_with('.') || part.ends_with(':')) {
            part.remove_suffix(1);
        }
        if (!part.empty() && part != "-" && part != "·" && part != "•") {
            parts.push_back(part);
        }
    }
    return parts;
}

}

std::optional<DateLine> read_date_line(std::string_view line)
{
    if (line.size() > longest_line) {
        return std::nullopt;
    }
    const std::string folded = text::folded(line);
    Found found;
    DateLine result;
    for (const std::string_view part : parts_of(folded)) {
        const bool first = !is_date(found);
        if (!add_figures(found, part) && !add(found, part)) {
            return std::nullopt;
        }
        result.of = first && is_one_of_these(part, of_update) ? DayOf::Update : result.of;
    }
    result.day = day_of(found);
    return is_date(found) ? std::optional(result) : std::nullopt;
}

std::optional<year_month_day> read_iso_day(std::string_view text)
{
    const bool has_form = text.size() >= 10 && text[4] == '-' && text[7] == '-'
                          && (text.size() == 10 || text[10] == 'T' || text[10] == 't' || text[10] == ' ');
    if (!has_form) {
        return std::nullopt;
    }
    const auto year = number(text.substr(0, 4));
    return day_of({year && *year >= 1 ? year : std::nullopt, number(text.substr(5, 2)), number(text.substr(8, 2))});
}

}
