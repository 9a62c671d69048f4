// SPDX-License-Identifier: MIT
#include "quiz/scale.h"
#include "quiz/wording.h"
#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace quiz {

namespace {

/// The zeros of the scripts whose digits are read: Arabic, Persian, Devanagari, full width.
constexpr std::array<char32_t, 4> zeros{0x0660, 0x06F0, 0x0966, 0xFF10};

struct Multiplier {
    std::string_view word;
    double value;
};

constexpr auto multipliers = std::to_array<Multiplier>(
    {{"dozen", 12},      {"hundred", 100}, {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9},
     {"trillion", 1e12}, {"docena", 12},   {"docenas", 12},   {"mil", 1e3},     {"millar", 1e3},
     {"millares", 1e3},  {"millón", 1e6},  {"millones", 1e6}, {"billón", 1e12}, {"billones", 1e12},
     {"ألف", 1e3},       {"آلاف", 1e3},    {"مليون", 1e6},    {"ملايين", 1e6},  {"مليار", 1e9}});

struct MonthName {
    std::string_view name;
    unsigned month;
};

constexpr auto month_names = std::to_array<MonthName>(
    {{"january", 1},    {"february", 2},  {"march", 3},        {"april", 4},         {"may", 5},
     {"june", 6},       {"july", 7},      {"august", 8},       {"september", 9},     {"october", 10},
     {"november", 11},  {"december", 12}, {"enero", 1},        {"febrero", 2},       {"marzo", 3},
     {"abril", 4},      {"mayo", 5},      {"junio", 6},        {"julio", 7},         {"agosto", 8},
     {"septiembre", 9}, {"setiembre", 9}, {"octubre", 10},     {"noviembre", 11},    {"diciembre", 12},
     {"يناير", 1},      {"فبراير", 2},    {"مارس", 3},         {"أبريل", 4},         {"إبريل", 4},
     {"مايو", 5},       {"يونيو", 6},     {"يوليو", 7},        {"أغسطس", 8},         {"سبتمبر", 9},
     {"أكتوبر", 10},    {"نوفمبر", 11},   {"ديسمبر", 12},      {"كانون الثاني", 1},  {"شباط", 2},
     {"آذار", 3},       {"نيسان", 4},     {"أيار", 5},         {"حزيران", 6},        {"تموز", 7},
     {"آب", 8},         {"أيلول", 9},     {"تشرين الأول", 10}, {"تشرين الثاني", 11}, {"كانون الأول", 12}});

/// Words that may stand in a date and say nothing.
constexpr std::array<std::string_view, 9> date_fillers{"st", "nd", "rd", "th", "of", "the", "on", "de", "del"};

constexpr std::size_t fewest_letters_of_month = 3;

/// What a sign of another script or another width stands for.
std::string in_ascii(char32_t c)
{
    for (const char32_t zero : zeros) {
        if (c >= zero && c <= zero + 9) {
            return std::string(1, static_cast<char>('0' + (c - zero)));
        }
    }
    switch (c) {
    case 0x2212: return "-";
    case 0x066B: return ".";
    case 0x066C: return ",";
    default: return text::is_space(c) ? " " : text::to_utf8(c);
    }
}

std::string in_ascii(std::string_view typed)
{
    std::string result;
    for (const char32_t c : text::to_code_points(typed)) {
        result += in_ascii(c);
    }
    return result;
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view digits_from(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) {
        ++end;
    }
    return text.substr(at, end - at);
}

/// A number as it is written: runs of digits, and the marks between them.
struct Written {
    std::vector<std::string_view> groups;
    std::string marks;
    std::size_t end = 0;
};

Written written_at(std::string_view text, std::size_t at)
{
    Written number{{digits_from(text, at)}, {}, 0};
    number.end = at + number.groups[0].size();
    while (number.end + 1 < text.size()) {
        const char mark = text[number.end];
        const std::string_view next = digits_from(text, number.end + 1);
        const bool only_spaces = number.marks.find_first_not_of(' ') == std::string::npos;
        const bool goes_on = mark == ' ' ? only_spaces && next.size() == 3 && number.groups.back().size() <= 3
                                         : (mark == ',' || mark == '.') && !next.empty();
        if (!goes_on) {
            break;
        }
        number.groups.push_back(next);
        number.marks += mark;
        number.end += 1 + next.size();
    }
    return number;
}

/// True for "1" "200" "000": groups of three after a shorter one that does not begin with a nought.
bool is_grouped(const std::vector<std::string_view>& groups)
{
    return groups[0].size() <= 3 && groups[0][0] != '0'
           && std::all_of(groups.begin() + 1, groups.end(), [](std::string_view each) { return each.size() == 3; });
}

/// The value of a written number, or nothing when its marks contradict one another.
std::optional<double> value_of(Written number)
{
    std::string fraction;
    if (!number.marks.empty()) {
        const char last = number.marks.back();
        const bool alone = number.marks.size() == 1;
        const bool one_of
            = alone ? last == '.' || (last == ',' && !is_grouped(number.groups)) : last != number.marks[0];
        if (one_of) {
            fraction = "." + std::string(number.groups.back());
            number.groups.pop_back();
            number.marks.pop_back();
        }
    }
    const bool of_one_sort = number.marks.find_first_not_of(number.marks.substr(0, 1)) == std::string::npos;
    if (!of_one_sort || (number.groups.size() > 1 && !is_grouped(number.groups))) {
        return std::nullopt;
    }
    std::string digits;
    for (const std::string_view group : number.groups) {
        digits += group;
    }
    return number_from(digits + fraction);
}

bool has_number(std::string_view text)
{
    const auto points = text::to_code_points(text);
    return std::any_of(points.begin(), points.end(), text::is_number);
}

/// True when a minus stands before byte `at` that is not the hyphen of a word.
bool is_negative(std::string_view text, std::size_t at)
{
    if (at == 0 || text[at - 1] != '-') {
        return false;
    }
    return at == 1 || !text::is_word_part(text::decode_before(text, at - 1).code_point);
}

/// What the words right after a number make of it: a thousand, a million; 1 where they are the unit's or others.
double multiplier_in(std::string_view after, std::string_view unit)
{
    double product = 1;
    for (const Token& word : tokens(after)) {
        const auto* const found = std::find_if(multipliers.begin(), multipliers.end(), [&](const Multiplier& each) {
            return text::folded(each.word) == word.folded;
        });
        if (found == multipliers.end() || stands_in(word.folded, unit)) {
            break;
        }
        product *= found->value;
    }
    return product;
}

/// A date in pieces: numbers, words, and the marks between them.
struct Pieces {
    std::vector<std::string> numbers;
    std::vector<std::string> words;
    std::string marks;
};

Pieces pieces_of(std::string_view text)
{
    Pieces pieces;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::string_view digits = digits_from(text, at); !digits.empty()) {
            pieces.numbers.emplace_back(digits);
            at += digits.size();
            continue;
        }
        const std::size_t begin = at;
        for (text::Decoded next = text::decode(text, at); text::is_word_part(next.code_point) && !is_digit(text[at]);) {
            at += next.length;
            if (at == text.size()) {
                break;
            }
            next = text::decode(text, at);
        }
        if (at > begin) {
            pieces.words.emplace_back(text.substr(begin, at - begin));
        } else {
            pieces.marks += text[at] == ' ' ? "" : std::string(1, text[at]);
            ++at;
        }
    }
    return pieces;
}

bool names_month(std::string_view name, const std::string& word)
{
    const bool shortened = word.size() >= fewest_letters_of_month && static_cast<unsigned char>(word[0]) < 0x80;
    return text::folded(name) == word || (shortened && name.starts_with(word));
}

std::optional<unsigned> month_of(const std::string& words)
{
    const auto* const found = std::find_if(month_names.begin(), month_names.end(),
                                           [&](const MonthName& each) { return names_month(each.name, words); });
    return found == month_names.end() ? std::nullopt : std::optional(found->month);
}

/// The month that these words name, fillers aside; nothing when they name none, or say more.
std::optional<unsigned> month_in(const std::vector<std::string>& words)
{
    std::string name;
    for (const std::string& word : words) {
        if (std::find(date_fillers.begin(), date_fillers.end(), word) == date_fillers.end()) {
            name += (name.empty() ? "" : " ") + word;
        }
    }
    return name.empty() ? std::nullopt : month_of(name);
}

unsigned number_of(std::string_view digits)
{
    unsigned value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::optional<Day> day_of(unsigned year, unsigned month, unsigned day)
{
    const Day made{std::chrono::year(static_cast<int>(year)), std::chrono::month(month), std::chrono::day(day)};
    return made.ok() ? std::optional(made) : std::nullopt;
}

/// A day of the year that puts it on the scale, when just one does; else of the scale's only year.
std::optional<Day> without_year(unsigned month, unsigned day, const Scale& days)
{
    const int first = static_cast<int>(day_at(days.low).year());
    const int last = static_cast<int>(day_at(days.high).year());
    std::optional<Day> found;
    for (int year = first; year <= last; ++year) {
        const auto made = day_of(static_cast<unsigned>(year), month, day);
        if (made && (first == last || (place_of(*made) >= days.low && place_of(*made) <= days.high))) {
            if (found) {
                return std::nullopt;
            }
            found = made;
        }
    }
    return found;
}

bool is_year(std::string_view digits)
{
    return digits.size() == 4;
}

bool is_short(std::string_view digits)
{
    return digits.size() <= 2;
}

/// "27 November 2024", "November 27, 2024", "27 Nov".
std::optional<Day> named_day(const Pieces& pieces, const Scale& days)
{
    const auto month = month_in(pieces.words);
    const auto& numbers = pieces.numbers;
    if (!month || numbers.empty() || numbers.size() > 2 || pieces.marks.find_first_not_of(",.") != std::string::npos) {
        return std::nullopt;
    }
    if (numbers.size() == 1) {
        return is_short(numbers[0]) ? without_year(*month, number_of(numbers[0]), days) : std::nullopt;
    }
    const std::size_t year = is_year(numbers[1]) ? 1 : 0;
    if (!is_year(numbers[year]) || !is_short(numbers[1 - year])) {
        return std::nullopt;
    }
    return day_of(number_of(numbers[year]), *month, number_of(numbers[1 - year]));
}

/// "2024-11-27", "27/11/2024", "27.11.": one mark between all numbers, and no words.
std::optional<Day> numeric_day(const Pieces& pieces, const Scale& days)
{
    const auto& numbers = pieces.numbers;
    const bool in_form = pieces.words.empty() && numbers.size() >= 2 && numbers.size() <= 3
                         && pieces.marks.size() == numbers.size() - 1
                         && std::string_view("-/.").find(pieces.marks[0]) != std::string_view::npos
                         && pieces.marks.front() == pieces.marks.back();
    if (!in_form) {
        return std::nullopt;
    }
    const bool year_first = is_year(numbers[0]) && numbers.size() == 3;
    const std::size_t first = year_first ? 1 : 0;
    if (!is_short(numbers[first]) || !is_short(numbers[first + 1])) {
        return std::nullopt;
    }
    const unsigned one = number_of(numbers[first]);
    const unsigned other = number_of(numbers[first + 1]);
    if (year_first) {
        return day_of(number_of(numbers[0]), one, other);
    }
    const unsigned month = other <= 12 ? other : one;
    const unsigned day = other <= 12 ? one : other;
    if (numbers.size() == 2) {
        return without_year(month, day, days);
    }
    return is_year(numbers[2]) ? day_of(number_of(numbers[2]), month, day) : std::nullopt;
}

}

std::optional<double> parse_number(std::string_view typed, std::string_view unit)
{
    if (text::first_bad_byte(typed)) {
        return std::nullopt;
    }
    std::string text = in_ascii(typed);
    std::size_t begin = text.find_first_of("0123456789");
    if (begin == std::string::npos) {
        return std::nullopt;
    }
    if (begin > 0 && text[begin - 1] == '.' && (begin == 1 || text[begin - 2] == ' ' || text[begin - 2] == '-')) {
        text.insert(--begin, 1, '0'); // ".5"
    }
    const Written number = written_at(text, begin);
    const std::string_view after = std::string_view(text).substr(number.end);
    if (has_number(std::string_view(text).substr(0, begin)) || has_number(after)) {
        return std::nullopt;
    }
    const auto value = value_of(number);
    const double product = value.value_or(0) * multiplier_in(after, unit);
    if (!value || !std::isfinite(product)) {
        return std::nullopt;
    }
    return is_negative(text, begin) ? -product : product;
}

std::optional<Day> parse_day(std::string_view typed, const Scale& days)
{
    if (text::first_bad_byte(typed)) {
        return std::nullopt;
    }
    const Pieces pieces = pieces_of(text::folded(in_ascii(typed)));
    const auto day = numeric_day(pieces, days);
    return day ? day : named_day(pieces, days);
}

}
