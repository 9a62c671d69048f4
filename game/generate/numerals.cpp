// SPDX-License-Identifier: MIT
#include "generate/numerals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace generate {

namespace {

using namespace std::string_view_literals;
using Kind = Atom::Kind;

constexpr std::array below_twenty{"zero"sv,    "one"sv,     "two"sv,       "three"sv,    "four"sv,
                                  "five"sv,    "six"sv,     "seven"sv,     "eight"sv,    "nine"sv,
                                  "ten"sv,     "eleven"sv,  "twelve"sv,    "thirteen"sv, "fourteen"sv,
                                  "fifteen"sv, "sixteen"sv, "seventeen"sv, "eighteen"sv, "nineteen"sv};

constexpr std::array tens{"twenty"sv, "thirty"sv, "forty"sv, "fifty"sv, "sixty"sv, "seventy"sv, "eighty"sv, "ninety"sv};

constexpr std::array<std::pair<std::string_view, double>, 4> scales{
    {{"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}, {"trillion", 1e12}}};

constexpr std::array<std::pair<std::string_view, double>, 3> short_scales{{{"bn", 1e9}, {"tn", 1e12}, {"mn", 1e6}}};

constexpr std::array<std::pair<std::string_view, double>, 3> fractions{{{"½", 0.5}, {"¼", 0.25}, {"¾", 0.75}}};

template <std::size_t N>
std::optional<double> found_in(const std::array<std::pair<std::string_view, double>, N>& table, const Atoms& atoms,
                               std::size_t i)
{
    for (const auto& [word, value] : table) {
        if (is(atoms, i, word)) {
            return value;
        }
    }
    return std::nullopt;
}

/// The index of a word, counted from `first`.
template <std::size_t N>
std::optional<int> index_of(const std::array<std::string_view, N>& words, std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional<int>(static_cast<int>(found - words.begin()));
}

/// Digits with separators as a number; exact, because it is read as one whole number and one division.
double value_of(std::string_view figures)
{
    double whole = 0;
    double divisor = 0;
    for (const char byte : figures) {
        if (byte == '.') {
            divisor = 1;
        } else if (byte != ',') {
            whole = whole * 10 + (byte - '0');
            divisor *= 10;
        }
    }
    return divisor > 0 ? whole / divisor : whole;
}

/// True when figures are followed by more of them: 1.2.3, 20 000.
bool goes_on(const Atoms& atoms, std::size_t end)
{
    const bool point = is(atoms, end, ".") && is_glued(atoms, end) && is_kind(atoms, end + 1, Kind::Number)
                       && is_glued(atoms, end + 1);
    const bool group = is_kind(atoms, end, Kind::Number) && atoms[end].text.size() == 3;
    return point || group;
}

/// A number times a scale, whole where that is: 8.2 million has no fraction, though 8.2 is not exact.
double times(double value, double scale)
{
    const double product = value * scale;
    return std::abs(product - std::round(product)) < 1e-9 * product ? std::round(product) : product;
}

/// Takes "hundred", "million" and their like after a numeral.
void take_scales(const Atoms& atoms, Numeral& numeral)
{
    if (is(atoms, numeral.end, "hundred")) {
        numeral.value = times(numeral.value, 100);
        ++numeral.end;
    }
    if (is_glued(atoms, numeral.end)) {
        if (const auto scale = found_in(short_scales, atoms, numeral.end)) {
            numeral.value = times(numeral.value, *scale);
            ++numeral.end;
            return;
        }
    }
    const std::size_t word
        = is_dash(atoms, numeral.end) && is_glued(atoms, numeral.end) ? numeral.end + 1 : numeral.end;
    if (const auto scale = found_in(scales, atoms, word)) {
        numeral.value = times(numeral.value, *scale);
        numeral.end = word + 1;
    }
}

std::optional<Numeral> figures_at(const Atoms& atoms, std::size_t i)
{
    Numeral numeral{i, i, 0};
    if (is_kind(atoms, i, Kind::Number)) {
        numeral.value = value_of(atoms[i].text);
        ++numeral.end;
    }
    const bool alone = numeral.end == i;
    if (const auto fraction = found_in(fractions, atoms, numeral.end); fraction && (alone || is_glued(atoms, i + 1))) {
        numeral.value += *fraction;
        ++numeral.end;
    }
    if (numeral.end == i || goes_on(atoms, numeral.end)) {
        return std::nullopt;
    }
    take_scales(atoms, numeral);
    return numeral;
}

/// A number word below a hundred: seven, twenty, twenty-five.
std::optional<Numeral> below_hundred_at(const Atoms& atoms, std::size_t i)
{
    if (!is_kind(atoms, i, Kind::Word)) {
        return std::nullopt;
    }
    const auto first = small_number(atoms[i].lower);
    if (!first) {
        return std::nullopt;
    }
    Numeral numeral{i, i + 1, static_cast<double>(*first)};
    const std::size_t next = is_dash(atoms, i + 1) && is_glued(atoms, i + 1) ? i + 2 : i + 1;
    const auto second = is_kind(atoms, next, Kind::Word) ? small_number(atoms[next].lower) : std::nullopt;
    if (*first >= 20 && second && *second > 0 && *second < 10) {
        return Numeral{i, next + 1, static_cast<double>(*first + *second)};
    }
    return numeral;
}

/// A number word below a thousand: three hundred and five.
std::optional<Numeral> below_thousand_at(const Atoms& atoms, std::size_t i)
{
    std::optional<Numeral> numeral = below_hundred_at(atoms, i);
    if (!numeral && is(atoms, i, "a") && is(atoms, i + 1, "hundred")) {
        numeral = Numeral{i, i + 1, 1};
    }
    if (!numeral || !is(atoms, numeral->end, "hundred")) {
        return numeral;
    }
    numeral->value *= 100;
    ++numeral->end;
    const std::size_t next = is(atoms, numeral->end, "and") ? numeral->end + 1 : numeral->end;
    if (const auto rest = below_hundred_at(atoms, next)) {
        numeral->value += rest->value;
        numeral->end = rest->end;
    }
    return numeral;
}

/// Half, a dozen, half a million, a thousand.
std::optional<Numeral> special_at(const Atoms& atoms, std::size_t i)
{
    const bool half = is(atoms, i, "half");
    const std::size_t article = half ? i + 1 : i;
    const double factor = half ? 0.5 : 1;
    if (is(atoms, article, "a") && is(atoms, article + 1, "dozen")) {
        return Numeral{i, article + 2, 12 * factor};
    }
    const auto scale = is(atoms, article, "a") ? found_in(scales, atoms, article + 1) : std::nullopt;
    if (scale) {
        return Numeral{i, article + 2, *scale * factor};
    }
    return half ? std::optional<Numeral>(Numeral{i, i + 1, 0.5}) : std::nullopt;
}

/// Groups below a thousand with their scales, falling: two million three hundred thousand and five.
std::optional<Numeral> words_at(const Atoms& atoms, std::size_t i)
{
    std::optional<Numeral> total;
    double ceiling = 1e18;
    std::size_t at = i;
    while (const std::optional<Numeral> group = below_thousand_at(atoms, at)) {
        const auto scale = found_in(scales, atoms, group->end);
        if (scale.value_or(1) >= ceiling) {
            break;
        }
        total
            = Numeral{i, group->end + (scale ? 1U : 0U), (total ? total->value : 0) + group->value * scale.value_or(1)};
        if (!scale) {
            break;
        }
        ceiling = *scale;
        at = is(atoms, total->end, "and") ? total->end + 1 : total->end;
    }
    return total;
}

/// True when what was read is the beginning of an ordinal, a plural or a fraction: twenty-fifth, two hundreds,
/// one-third.
bool is_cut_off(const Atoms& atoms, std::size_t end)
{
    const std::size_t next = is_dash(atoms, end) && is_glued(atoms, end) ? end + 1 : end;
    if (!is_kind(atoms, next, Kind::Word)) {
        return false;
    }
    const std::string& word = atoms[next].lower;
    const bool fraction = is_any(atoms, next, {"thirds", "quarters", "fifths", "tenths", "quarter"});
    const bool ordinal = fraction || (next > end && is_ordinal_word(word));
    return ordinal || is_any(atoms, next, {"hundreds", "thousands", "millions", "billions", "dozens", "hundredth"})
           || (is_glued(atoms, next) && next == end && is_ordinal_ending(word));
}

/// Takes "and a half" after a numeral.
void take_half(const Atoms& atoms, Numeral& numeral)
{
    if (is(atoms, numeral.end, "and") && is(atoms, numeral.end + 1, "a") && is(atoms, numeral.end + 2, "half")) {
        numeral.value += 0.5;
        numeral.end += 3;
        take_scales(atoms, numeral);
    }
}

std::string below_thousand_words(int value)
{
    if (value < 20) {
        return std::string(below_twenty.at(static_cast<std::size_t>(value)));
    }
    if (value < 100) {
        const std::string ten(tens.at(static_cast<std::size_t>(value / 10 - 2)));
        return value % 10 == 0 ? ten : ten + "-" + below_thousand_words(value % 10);
    }
    const std::string hundreds = below_thousand_words(value / 100) + " hundred";
    return value % 100 == 0 ? hundreds : hundreds + " and " + below_thousand_words(value % 100);
}

}

std::optional<int> small_number(std::string_view lower)
{
    if (const auto small = index_of(below_twenty, lower)) {
        return small;
    }
    const auto ten = index_of(tens, lower);
    return ten ? std::optional<int>((*ten + 2) * 10) : std::nullopt;
}

bool is_ordinal_word(std::string_view lower)
{
    constexpr std::array irregular{"first"sv, "second"sv, "third"sv, "fifth"sv, "eighth"sv, "ninth"sv, "twelfth"sv};
    if (index_of(irregular, lower)) {
        return true;
    }
    if (lower.ends_with("ieth")) {
        return index_of(tens, std::string(lower.substr(0, lower.size() - 4)) + "y").has_value();
    }
    return lower.ends_with("th") && small_number(lower.substr(0, lower.size() - 2)).has_value();
}

bool is_ordinal_ending(std::string_view lower)
{
    return lower == "st" || lower == "nd" || lower == "rd" || lower == "th";
}

std::optional<Numeral> numeral_at(const Atoms& atoms, std::size_t i)
{
    std::optional<Numeral> numeral = figures_at(atoms, i);
    if (!numeral) {
        numeral = words_at(atoms, i);
    }
    if (!numeral) {
        numeral = special_at(atoms, i);
    }
    if (numeral && is(atoms, numeral->end, "dozen")) {
        numeral->value *= 12;
        ++numeral->end;
    }
    if (!numeral || is_cut_off(atoms, numeral->end)) {
        return std::nullopt;
    }
    take_half(atoms, *numeral);
    return numeral;
}

std::string number_words(double value)
{
    if (!(value >= 0 && value < 1e9) || value != std::floor(value)) {
        return {};
    }
    const auto whole = static_cast<int>(value);
    if (whole < 1000) {
        return below_thousand_words(whole);
    }
    const bool millions = whole >= 1000000;
    const int unit = millions ? 1000000 : 1000;
    if (whole % unit != 0) {
        return {};
    }
    return below_thousand_words(whole / unit) + (millions ? " million" : " thousand");
}

std::optional<double> number_in(std::string_view words)
{
    syntax::Tree tree;
    tree.text = words;
    tree.tokens = syntax::tokenize(words);
    const Atoms atoms = atoms_of(tree);
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        if (const auto numeral = numeral_at(atoms, i)) {
            return numeral->value;
        }
    }
    return std::nullopt;
}

}
