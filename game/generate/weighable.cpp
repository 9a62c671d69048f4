// SPDX-License-Identifier: MIT
#include "generate/weighable.h"

#include "generate/numerals.h"
#include "quiz/wording.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace generate {

namespace {

bool is_year(double value)
{
    return value >= 1500 && value <= 2100 && value == std::floor(value);
}

/// How many words of a text are numbers, in figures or in letters.
std::size_t numbers_in(std::string_view text)
{
    const std::vector<quiz::Token> tokens = quiz::tokens(text);
    return static_cast<std::size_t>(std::count_if(tokens.begin(), tokens.end(), [](const quiz::Token& token) {
        const bool figure = token.folded.find_first_of("0123456789") != std::string::npos;
        const bool article = token.folded == "one" || token.folded == "a";
        return figure || (!article && number_in(token.folded).has_value());
    }));
}

}

double distance_of_words(std::string_view original, std::string_view other)
{
    const auto a = number_in(original);
    const auto b = number_in(other);
    if (!a || !b || *a <= 0 || *b <= 0) {
        return 1;
    }
    if (is_year(*a) && is_year(*b)) {
        constexpr double far = 6; // years
        return std::min(1.0, std::abs(*a - *b) / far);
    }
    constexpr double few = 12; // of which readers do not keep whether it was one more
    if (std::max(*a, *b) <= few && std::abs(*a - *b) < 2) {
        return 0.4;
    }
    constexpr double enough = 0.5; // half as much again
    constexpr double too_much = 2.2; // more than three times as much stands out as a slip
    const double more = std::max(*a, *b) / std::min(*a, *b) - 1;
    return more > too_much ? 0.6 : std::min(1.0, more / enough);
}

bool is_other_day(const quiz::Altered& change, quiz::Skill skill)
{
    constexpr double last_day = 31;
    const auto value = number_in(change.original);
    return skill == quiz::Skill::When && (!value || *value <= last_day);
}

double weighable(const quiz::Altered& change, quiz::Skill skill, std::string_view passage)
{
    constexpr double of_a_day = 0.35; // another day of the month, another month of the year
    constexpr double of_a_time = 0.85;
    constexpr double of_a_number = 0.9;
    constexpr double of_a_name = 0.8;
    constexpr std::size_t few = 2; // numbers beside the changed one
    constexpr double cost_of_more = 0.12;
    if (skill == quiz::Skill::Support) {
        return 1;
    }
    if (skill == quiz::Skill::Where || skill == quiz::Skill::Who) {
        return of_a_name;
    }
    const double kind = is_other_day(change, skill) ? of_a_day : skill == quiz::Skill::When ? of_a_time : of_a_number;
    const std::size_t others = numbers_in(passage);
    const double crowd = others > few + 1 ? cost_of_more * static_cast<double>(others - few - 1) : 0;
    return std::max(0.0, kind * (0.4 + 0.6 * distance_of_words(change.original, change.key)) - crowd);
}

}
