// SPDX-License-Identifier: MIT
#include "round/answer_order.h"

#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <optional>
#include <string>

namespace rounds {

namespace {

/// What an option measures: options can be put in order when their `sort` is the same.
struct Magnitude {
    std::string sort; ///< the words around the numbers, or those that stand for all days
    std::vector<double> numbers;
};

constexpr std::string_view day_sort = "day of the calendar";

constexpr std::array<std::string_view, 12> months
    = {"january", "february", "march",     "april",   "may",      "june",
       "july",    "august",   "september", "october", "november", "december"};

std::optional<std::size_t> month_of(const std::string& word)
{
    const auto* const found = std::find(months.begin(), months.end(), word);
    return found == months.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - months.begin()) + 1);
}

/// The number that a word is: digits with thousands commas, a decimal point, or the colon of a time of day.
std::optional<double> number_of(std::string word)
{
    word.erase(std::remove(word.begin(), word.end(), ','), word.end());
    std::replace(word.begin(), word.end(), ':', '.');
    double value = 0;
    const char* end = word.data() + word.size();
    const auto [rest, error] = std::from_chars(word.data(), end, value, std::chars_format::fixed);
    if (error != std::errc() || rest != end) {
        return std::nullopt;
    }
    return value;
}

Magnitude from_day(quiz::Day day)
{
    const auto part = [](auto value) { return static_cast<double>(static_cast<unsigned>(value)); };
    return {std::string(day_sort),
            {static_cast<double>(static_cast<int>(day.year())), part(day.month()), part(day.day())}};
}

/// A day written with the name of its month: only numbers may stand beside it, four digits for the year.
std::optional<Magnitude> from_month(std::size_t month, const std::vector<double>& numbers, const std::string& others)
{
    if (!others.empty() || numbers.size() > 2) {
        return std::nullopt;
    }
    Magnitude day{std::string(day_sort), {0, static_cast<double>(month), 0}};
    for (const double number : numbers) {
        day.numbers[number >= 1000 ? 0 : 2] = number;
    }
    return day;
}

std::optional<Magnitude> magnitude(const std::string& option)
{
    if (const auto day = quiz::day_from(option)) {
        return from_day(*day);
    }
    std::vector<double> numbers;
    std::string others;
    std::optional<std::size_t> month;
    for (const text::Word& word : text::words(option)) {
        const std::string plain = text::folded(std::string_view(option).substr(word.begin, word.end - word.begin));
        if (const auto number = number_of(plain)) {
            numbers.push_back(*number);
        } else if (const auto named = month_of(plain); named && !month) {
            month = named;
        } else {
            others += plain + ' ';
        }
    }
    if (month) {
        return from_month(*month, numbers, others);
    }
    return numbers.empty() ? std::nullopt : std::optional(Magnitude{others, numbers});
}

std::vector<std::size_t> counted_to(std::size_t count)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    return order;
}

std::vector<std::size_t> choice_order(const quiz::Question& question, base::Rng& rng)
{
    std::vector<std::size_t> order = ascending_order(question.options);
    if (order.empty()) {
        order = counted_to(question.options.size());
        base::shuffle(order, rng);
    }
    return order;
}

/// Any order but the right one, which is the key.
std::vector<std::size_t> event_order(const quiz::Order& events, base::Rng& rng)
{
    std::vector<std::size_t> order = counted_to(events.key.size());
    while (order.size() > 1 && std::is_sorted(order.begin(), order.end())) {
        base::shuffle(order, rng);
    }
    return order;
}

}

std::vector<std::size_t> option_order(const quiz::Question& question, base::Rng& rng)
{
    switch (quiz::kind(question)) {
    case quiz::Kind::Choice: return choice_order(question, rng);
    case quiz::Kind::Verdict:
    case quiz::Kind::Compare: return counted_to(3);
    case quiz::Kind::Order: return event_order(std::get<quiz::Order>(question.body), rng);
    default: return {};
    }
}

std::vector<std::size_t> ascending_order(const std::vector<quiz::Option>& options)
{
    std::vector<Magnitude> magnitudes;
    for (const quiz::Option& option : options) {
        auto found = magnitude(option.text);
        if (!found || (!magnitudes.empty() && found->sort != magnitudes.front().sort)) {
            return {};
        }
        magnitudes.push_back(std::move(*found));
    }
    std::vector<std::size_t> order = counted_to(options.size());
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return magnitudes[a].numbers < magnitudes[b].numbers; });
    return order;
}

}
