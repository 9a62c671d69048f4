// SPDX-License-Identifier: MIT
#include "generate/numerals.h"
#include "generate/times.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace generate {

namespace {

using Kind = Atom::Kind;

/// The number words of a pattern with what stands before and after them.
struct Pattern {
    std::string before;
    std::string number;
    std::string after;
    double value = 0;
    bool figures = false; ///< begins with digits
};

Pattern pattern_of(std::string_view like)
{
    syntax::Tree tree;
    tree.text = like;
    tree.tokens = syntax::tokenize(like);
    const Atoms atoms = atoms_of(tree);
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        const auto numeral = numeral_at(atoms, i);
        if (!numeral) {
            continue;
        }
        const auto begin = static_cast<std::size_t>(atoms[i].text.data() - tree.text.data());
        const std::string_view last = atoms[numeral->end - 1].text;
        const auto end = static_cast<std::size_t>(last.data() + last.size() - tree.text.data());
        return {tree.text.substr(0, begin), tree.text.substr(begin, end - begin), tree.text.substr(end), numeral->value,
                is_kind(atoms, i, Kind::Number)};
    }
    return {{}, {}, {}, 0, true};
}

std::size_t decimals_of(std::string_view number)
{
    const std::size_t point = number.find('.');
    if (point == std::string_view::npos) {
        return 0;
    }
    const std::size_t end = number.find_first_not_of("0123456789", point + 1);
    return std::min(end, number.size()) - point - 1;
}

/// Digits with `decimals` places, or with as few more as the value needs, up to three.
std::string decimal(double value, std::size_t decimals)
{
    constexpr std::array<double, 4> powers{1, 10, 100, 1000};
    const auto needs_more = [](double scaled) { return std::abs(scaled - std::round(scaled)) > 1e-9 * scaled; };
    while (decimals < 3 && needs_more(value * powers.at(decimals))) {
        ++decimals;
    }
    return fmt::format("{:.{}f}", value, decimals);
}

std::string with_commas(std::string digits)
{
    const std::size_t point = std::min(digits.find('.'), digits.size());
    for (std::size_t at = point; at > 3; at -= 3) {
        digits.insert(at - 3, ",");
    }
    return digits;
}

/// The scale that a number in figures is told in: "million", or the m, bn or k that follows without a space.
struct Scale {
    std::string words; ///< with the space before them
    double value = 1;
};

Scale scale_of(const Pattern& pattern, double value)
{
    constexpr std::array<std::pair<std::string_view, double>, 8> words{{{"hundred", 1e2},
                                                                        {"thousand", 1e3},
                                                                        {"million", 1e6},
                                                                        {"billion", 1e9},
                                                                        {"trillion", 1e12},
                                                                        {"bn", 1e9},
                                                                        {"tn", 1e12},
                                                                        {"mn", 1e6}}};
    for (const auto& [word, factor] : words) {
        const std::size_t at = pattern.number.find(word);
        if (at != std::string::npos) {
            const std::size_t begin = pattern.number.find_last_of("0123456789", at) + 1;
            return {pattern.number.substr(begin), factor};
        }
    }
    // The m of "$5m" is no part of the number words; that of "15m high" stands for metres. The value tells which it is.
    constexpr std::array<std::pair<std::string_view, double>, 3> letters{{{"m", 1e6}, {"k", 1e3}, {"b", 1e9}}};
    const double ratio = pattern.value > 0 ? value / pattern.value : 1;
    for (const auto& [letter, factor] : letters) {
        if (pattern.after == letter && ratio > factor / 10) {
            return {{}, factor};
        }
    }
    return {};
}

std::string in_figures(double value, const Pattern& pattern)
{
    const Scale scale = scale_of(pattern, value);
    const std::size_t decimals = decimals_of(pattern.number);
    const double scaled = value / scale.value;
    const bool fits = scaled >= 1 && std::abs(scaled * 100 - std::round(scaled * 100)) < 1e-6;
    if (scale.value > 1 && fits) {
        return decimal(scaled, decimals) + scale.words;
    }
    const bool plain = pattern.number.size() >= 4 && pattern.number.find(',') == std::string::npos && scale.value == 1
                       && pattern.figures && decimals == 0;
    const std::string digits = decimal(value, scale.value > 1 ? 0 : decimals);
    return plain ? digits : with_commas(digits);
}

/// Dozens where the pattern has them, whole numbers, whole numbers and a half; millions that are no whole number of
/// them in figures.
std::string in_number_words(double value, const Pattern& pattern)
{
    const double dozens = value / 12;
    if (pattern.number.find("dozen") != std::string::npos && dozens == std::floor(dozens) && dozens <= 12) {
        return dozens == 1 ? "a dozen" : number_words(dozens) + " dozen";
    }
    const double whole = std::floor(value);
    if (value - whole == 0.5 && whole > 0 && whole < 20) {
        return number_words(whole) + " and a half";
    }
    const std::string words = number_words(value);
    if (!words.empty() || value < 1e6) {
        return words;
    }
    return in_figures(value, {{}, value < 1e9 ? "1 million" : "1 billion", {}, 1, true});
}

}

std::string number_like(double value, std::string_view like)
{
    const Pattern pattern = pattern_of(like);
    std::string number = pattern.figures ? std::string() : in_number_words(value, pattern);
    if (number.empty()) {
        number = in_figures(value, pattern);
    }
    const bool capital = !pattern.number.empty() && 'A' <= pattern.number[0] && pattern.number[0] <= 'Z';
    if (capital && 'a' <= number[0] && number[0] <= 'z') {
        number[0] = static_cast<char>(number[0] - 'a' + 'A');
    }
    return pattern.before + number + pattern.after;
}

}
