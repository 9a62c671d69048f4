// SPDX-License-Identifier: MIT
#include "generate/units.h"

#include "generate/time_parts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace generate {

namespace {

using namespace std::string_view_literals;
using Kind = Atom::Kind;

constexpr std::array<std::pair<std::string_view, Measure>, 84> words{{
    {"%", Measure::Percent},          {"percent", Measure::Percent},    {"meter", Measure::Length},
    {"meters", Measure::Length},      {"metre", Measure::Length},       {"metres", Measure::Length},
    {"km", Measure::Length},          {"kilometer", Measure::Length},   {"kilometers", Measure::Length},
    {"kilometre", Measure::Length},   {"kilometres", Measure::Length},  {"mile", Measure::Length},
    {"miles", Measure::Length},       {"foot", Measure::Length},        {"feet", Measure::Length},
    {"ft", Measure::Length},          {"inch", Measure::Length},        {"inches", Measure::Length},
    {"yard", Measure::Length},        {"yards", Measure::Length},       {"cm", Measure::Length},
    {"mm", Measure::Length},          {"centimeter", Measure::Length},  {"centimeters", Measure::Length},
    {"centimetre", Measure::Length},  {"centimetres", Measure::Length}, {"millimeters", Measure::Length},
    {"millimetres", Measure::Length}, {"hectare", Measure::Area},       {"hectares", Measure::Area},
    {"acre", Measure::Area},          {"acres", Measure::Area},         {"km²", Measure::Area},
    {"km2", Measure::Area},           {"kg", Measure::Weight},          {"kilo", Measure::Weight},
    {"kilos", Measure::Weight},       {"kilogram", Measure::Weight},    {"kilograms", Measure::Weight},
    {"kilogramme", Measure::Weight},  {"kilogrammes", Measure::Weight}, {"gram", Measure::Weight},
    {"grams", Measure::Weight},       {"ton", Measure::Weight},         {"tons", Measure::Weight},
    {"tonne", Measure::Weight},       {"tonnes", Measure::Weight},      {"lb", Measure::Weight},
    {"lbs", Measure::Weight},         {"ounce", Measure::Weight},       {"ounces", Measure::Weight},
    {"mph", Measure::Speed},          {"kph", Measure::Speed},          {"knots", Measure::Speed},
    {"dollar", Measure::Money},       {"dollars", Measure::Money},      {"euro", Measure::Money},
    {"euros", Measure::Money},        {"cents", Measure::Money},        {"pence", Measure::Money},
    {"yen", Measure::Money},          {"yuan", Measure::Money},         {"renminbi", Measure::Money},
    {"ruble", Measure::Money},        {"rubles", Measure::Money},       {"rouble", Measure::Money},
    {"roubles", Measure::Money},      {"rupee", Measure::Money},        {"rupees", Measure::Money},
    {"franc", Measure::Money},        {"francs", Measure::Money},       {"pesos", Measure::Money},
    {"lira", Measure::Money},         {"dinars", Measure::Money},       {"dirhams", Measure::Money},
    {"riyals", Measure::Money},       {"shekels", Measure::Money},      {"kronor", Measure::Money},
    {"kroner", Measure::Money},       {"baht", Measure::Money},         {"degrees", Measure::Other},
    {"litres", Measure::Other},       {"liters", Measure::Other},       {"gallons", Measure::Other},
}};

std::optional<Measure> measure_of(const Atoms& atoms, std::size_t i)
{
    for (const auto& [word, measure] : words) {
        if (is(atoms, i, word)) {
            return measure;
        }
    }
    return std::nullopt;
}

/// Units that mean something else when a word stands before or after them.
std::optional<UnitWords> phrase_at(const Atoms& atoms, std::size_t i)
{
    if (is(atoms, i, "per") && is(atoms, i + 1, "cent")) {
        return UnitWords{i, i + 2, Measure::Percent};
    }
    if (is(atoms, i, "percentage") && is_any(atoms, i + 1, {"point", "points"})) {
        return UnitWords{i, i + 2, Measure::Other};
    }
    if (is_any(atoms, i, {"square", "sq"}) && measure_of(atoms, i + 1) == Measure::Length) {
        return UnitWords{i, i + 2, Measure::Area};
    }
    if (is_any(atoms, i, {"cubic"}) && measure_of(atoms, i + 1) == Measure::Length) {
        return UnitWords{i, i + 2, Measure::Other};
    }
    if (is(atoms, i, "nautical") && is_any(atoms, i + 1, {"mile", "miles"})) {
        return UnitWords{i, i + 2, Measure::Length};
    }
    if (is(atoms, i, "times")
        && is_any(atoms, i + 1, {"as", "more", "larger", "bigger", "higher", "the", "faster", "smaller"})) {
        return UnitWords{i, i + 1, Measure::Other};
    }
    const bool light = is(atoms, i, "light") && is_any(atoms, i + 1, {"year", "years"});
    return light ? std::optional<UnitWords>(UnitWords{i, i + 2, Measure::Length}) : std::nullopt;
}

/// Past "per hour", "an hour", "/h" after a length.
std::size_t past_per_hour(const Atoms& atoms, std::size_t i)
{
    const bool hour = is_any(atoms, i, {"per", "an"}) && is(atoms, i + 1, "hour");
    const bool second = is_any(atoms, i, {"per", "a"}) && is(atoms, i + 1, "second");
    const bool sign = is(atoms, i, "/") && is_any(atoms, i + 1, {"h", "s", "hour", "second"});
    return hour || second || sign ? i + 2 : i;
}

/// "Years old", "-year-old", "years of age".
std::optional<std::size_t> age_end(const Atoms& atoms, std::size_t i)
{
    if (!is_any(atoms, i, {"year", "years", "month", "months", "day", "days", "week", "weeks"})) {
        return std::nullopt;
    }
    const std::size_t word = is_dash(atoms, i + 1) ? i + 2 : i + 1;
    if (is_any(atoms, word, {"old", "olds"})) {
        return word + 1;
    }
    const bool of_age = is(atoms, i + 1, "of") && is(atoms, i + 2, "age");
    return of_age ? std::optional<std::size_t>(i + 3) : std::nullopt;
}

/// Pounds are a weight when the sentence weighs something.
Measure measure_of_pounds(const Atoms& atoms)
{
    const bool weighs = std::any_of(atoms.begin(), atoms.end(), [](const Atom& atom) {
        return atom.lower.starts_with("weigh") || atom.lower == "heavy";
    });
    return weighs ? Measure::Weight : Measure::Money;
}

/// A unit of one word, or of a country's money: "Canadian dollars".
std::optional<UnitWords> word_at(const Atoms& atoms, std::size_t i)
{
    if (const auto age = age_end(atoms, i)) {
        return UnitWords{i, *age, Measure::Age};
    }
    if (i < atoms.size() && !atoms[i].capital && is_time_unit(atoms[i].lower) && !atoms[i].capital
        && !is_any(atoms, i, {"moment", "moments", "season", "seasons"})) {
        return UnitWords{i, i + 1, Measure::Duration};
    }
    if (is_any(atoms, i, {"pound", "pounds"})) {
        return UnitWords{i, i + 1, measure_of_pounds(atoms)};
    }
    const std::size_t noun
        = i < atoms.size() && atoms[i].capital && measure_of(atoms, i + 1) == Measure::Money ? i + 1 : i;
    const auto measure = measure_of(atoms, noun);
    if (!measure) {
        return std::nullopt;
    }
    UnitWords unit{i, noun + 1, *measure};
    const std::size_t end = *measure == Measure::Length ? past_per_hour(atoms, unit.end) : unit.end;
    if (end > unit.end) {
        unit = {i, end, Measure::Speed};
    }
    return unit;
}

/// The m of "15m high".
bool is_metres(const Atoms& atoms, std::size_t i)
{
    return is(atoms, i, "m")
           && is_any(atoms, i + 1, {"high", "long", "wide", "tall", "deep", "above", "below", "away"});
}

}

std::optional<UnitWords> unit_at(const Atoms& atoms, std::size_t i)
{
    const std::size_t at = is_dash(atoms, i) && is_glued(atoms, i) && is_glued(atoms, i + 1) ? i + 1 : i;
    if (const auto phrase = phrase_at(atoms, at)) {
        return phrase;
    }
    if (is_metres(atoms, at)) {
        return UnitWords{at, at + 1, Measure::Length};
    }
    return word_at(atoms, at);
}

std::optional<std::size_t> currency_before(const Atoms& atoms, std::size_t i)
{
    if (i == 0) {
        return std::nullopt;
    }
    if (is_any(atoms, i - 1, {"$", "€", "£", "¥", "₹", "₽", "₺", "₩", "₪", "₴", "฿"})) {
        const bool country
            = i >= 2 && is_glued(atoms, i - 1) && is_kind(atoms, i - 2, Kind::Word) && atoms[i - 2].capital;
        return country ? i - 2 : i - 1;
    }
    const bool code
        = is_any(atoms, i - 1, {"usd", "eur", "gbp", "rs", "rmb", "chf", "cny", "jpy"}) && atoms[i - 1].capital;
    return code ? std::optional<std::size_t>(i - 1) : std::nullopt;
}

}
