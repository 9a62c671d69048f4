// SPDX-License-Identifier: MIT
#include "learn/items.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace learn {

namespace {

double mean(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// The sum of (x - mean of x) * (y - mean of y).
double co_moment(std::span<const double> one, std::span<const double> other)
{
    const double middle_one = mean(one);
    const double middle_other = mean(other);
    double sum = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        sum += (one[i] - middle_one) * (other[i] - middle_other);
    }
    return sum;
}

/// True when the values are the same but for what binary fractions lose.
bool is_constant(std::span<const double> values)
{
    constexpr double nearly = 1e-9;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return least == values.end() || *most - *least < nearly;
}

double as_number(Mark mark)
{
    return mark == Mark::Right ? 1 : 0;
}

struct Rest {
    std::size_t right = 0;
    std::size_t answered = 0;
};

Rest rest_of(const std::vector<Mark>& person, std::size_t item)
{
    Rest rest;
    for (std::size_t i = 0; i < person.size(); ++i) {
        if (i != item && person[i] != Mark::None) {
            ++rest.answered;
            rest.right += person[i] == Mark::Right ? 1U : 0U;
        }
    }
    return rest;
}

bool answered_all(const std::vector<Mark>& person)
{
    return std::find(person.begin(), person.end(), Mark::None) == person.end();
}

double share_right(const Marks& marks, std::size_t item)
{
    const auto right = std::count_if(marks.begin(), marks.end(),
                                     [&](const std::vector<Mark>& person) { return person[item] == Mark::Right; });
    return static_cast<double>(right) / static_cast<double>(marks.size());
}

/// The sum over the items of p (1 - p).
double sum_of_variances(const Marks& marks)
{
    double sum = 0;
    for (std::size_t item = 0; item < marks.front().size(); ++item) {
        const double share = share_right(marks, item);
        sum += share * (1 - share);
    }
    return sum;
}

}

std::optional<double> correlation(std::span<const double> one, std::span<const double> other)
{
    if (one.size() != other.size() || is_constant(one) || is_constant(other)) {
        return std::nullopt;
    }
    return co_moment(one, other) / std::sqrt(co_moment(one, one) * co_moment(other, other));
}

std::optional<double> point_biserial(std::span<const Mark> marks, std::span<const double> scores)
{
    std::vector<double> right;
    std::transform(marks.begin(), marks.end(), std::back_inserter(right), as_number);
    return correlation(right, scores);
}

Discrimination discrimination(const Marks& marks, std::size_t item)
{
    std::vector<Mark> own;
    std::vector<double> scores;
    for (const std::vector<Mark>& person : marks) {
        const Rest rest = rest_of(person, item);
        if (person[item] != Mark::None && rest.answered > 0 && 2 * rest.answered >= person.size() - 1) {
            own.push_back(person[item]);
            scores.push_back(static_cast<double>(rest.right) / static_cast<double>(rest.answered));
        }
    }
    return {own.size(), point_biserial(own, scores)};
}

bool needs_a_look(const Discrimination& discrimination)
{
    return discrimination.persons >= enough_persons && discrimination.rest && *discrimination.rest < 0;
}

Reliability reliability(const Marks& marks)
{
    Marks whole;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(whole), answered_all);
    Reliability told{.items = marks.empty() ? 0 : marks.front().size(), .persons = whole.size()};
    std::vector<double> totals;
    for (const std::vector<Mark>& person : whole) {
        totals.push_back(static_cast<double>(std::count(person.begin(), person.end(), Mark::Right)));
    }
    if (told.items < 2 || is_constant(totals)) {
        return told;
    }
    const double variance = co_moment(totals, totals) / static_cast<double>(totals.size());
    const auto k = static_cast<double>(told.items);
    told.kr20 = k / (k - 1) * (1 - sum_of_variances(whole) / variance);
    return told;
}

bool is_enough(const Reliability& reliability)
{
    return reliability.items >= enough_items && reliability.persons >= enough_persons;
}

std::optional<std::int64_t> median(std::vector<std::int64_t> values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : std::midpoint(values[middle - 1], values[middle]);
}

}
