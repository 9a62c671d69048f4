// SPDX-License-Identifier: MIT
// Times, numbers and words that could stand in a slot of a claim and are wrong there.
#include "generate/alternatives.h"
#include "generate/demonyms.h"
#include "generate/draft.h"
#include "generate/guard.h"
#include "generate/options.h"
#include "generate/tree_walk.h"

#include "base/rng.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fmt/format.h>

namespace generate {

namespace {

bool is_new(const std::vector<Distractor>& taken, std::string_view text)
{
    return std::none_of(taken.begin(), taken.end(),
                        [text](const Distractor& each) { return text::folded(each.text) == text::folded(text); });
}

}

Moment as_option(const Moment& moment, Granularity granularity)
{
    return granularity == Granularity::Clock ? Moment{{}, {}, {}, moment.minute} : moment;
}

namespace {

/// The days from some day on that a moment of the same exactness lies at.
std::int64_t days_at(const Moment& moment)
{
    return std::int64_t{moment.year.value_or(0)} * 366 + std::int64_t{moment.month.value_or(0)} * 31
           + std::int64_t{moment.day.value_or(0)};
}

/// Other times that a report tells, as exact as one of its own and on the same side of its day: who mixes them up is
/// not far off. The nearest first, at most two.
std::vector<Moment> of_report(const Reading& reading, const TimeExpression& time)
{
    constexpr std::size_t most = 2;
    const Granularity granularity = time.granularity;
    if (granularity != Granularity::Year && granularity != Granularity::Month && granularity != Granularity::Day) {
        return {};
    }
    const std::int64_t farthest = granularity == Granularity::Year    ? 30 * 366
                                  : granularity == Granularity::Month ? 2 * 366
                                                                      : 62;
    const auto published = reading.document.article->published;
    std::vector<Moment> result;
    for (const std::vector<TimeExpression>& sentence : reading.times) {
        for (const TimeExpression& other : sentence) {
            const bool whole = other.moment.year && (granularity == Granularity::Year || other.moment.month)
                               && (granularity != Granularity::Day || other.moment.day);
            const std::int64_t apart = std::abs(days_at(other.moment) - days_at(time.moment));
            if (other.granularity == granularity && whole && apart > 0 && apart <= farthest
                && std::find(result.begin(), result.end(), other.moment) == result.end()) {
                result.push_back(other.moment);
            }
        }
    }
    if (published) {
        const Moment day{static_cast<int>(published->year()),
                         static_cast<unsigned>(published->month()),
                         static_cast<unsigned>(published->day()),
                         {}};
        const std::int64_t today = days_at(granularity == Granularity::Year    ? Moment{day.year, {}, {}, {}}
                                           : granularity == Granularity::Month ? Moment{day.year, day.month, {}, {}}
                                                                               : day);
        const bool past = days_at(time.moment) <= today;
        std::erase_if(result, [&](const Moment& each) { return (days_at(each) <= today) != past; });
    } else if (granularity == Granularity::Year) { // what is later may be ahead
        std::erase_if(result, [&](const Moment& each) { return days_at(each) > days_at(time.moment); });
    }
    std::stable_sort(result.begin(), result.end(), [&time](const Moment& a, const Moment& b) {
        return std::abs(days_at(a) - days_at(time.moment)) < std::abs(days_at(b) - days_at(time.moment));
    });
    result.resize(std::min(result.size(), most));
    return result;
}

}

std::vector<Distractor> other_times(const Corpus& corpus, Spot spot, const Slot& slot, std::size_t wanted,
                                    Writing writing)
{
    constexpr std::size_t spare = 3;
    const Claim& claim = claim_of(corpus, spot);
    const Reading& reading = reading_of(corpus, spot);
    const TimeExpression& time = reading.time(claim, slot);
    const std::string_view there = words(reading, claim, slot.answer);
    if (time.granularity == Granularity::Year
        && lower(reading.sentence(claim).tree.word(claim.clause.finite)) == "will") {
        return {}; // a year that is past would give itself away
    }
    const Content rest = rest_of(corpus, spot, slot);
    std::vector<Distractor> result;
    std::vector<Moment> moments = of_report(reading, time);
    const std::vector<Moment> near_it = near(time.moment, time.granularity, seed_of(corpus, spot, "times"),
                                             wanted + spare, reading.document.article->published);
    moments.insert(moments.end(), near_it.begin(), near_it.end());
    for (const Moment& moment : moments) {
        const std::string text = writing == Writing::InFull
                                     ? in_words(as_option(moment, time.granularity), time.granularity)
                                     : in_words(moment, time.granularity, there);
        if (!text.empty() && result.size() < wanted && is_new(result, text) && !stands_in_claim(corpus, spot, text)
            && !stands_elsewhere(corpus, spot, rest, text)) {
            std::string why
                = "The report gives " + in_words(as_option(time.moment, time.granularity), time.granularity);
            end_sentence(why);
            result.push_back({text, std::move(why)});
        }
    }
    return result;
}

/// True for "six days a week": another number may be none that there is.
bool is_rate(const syntax::Tree& tree, const Quantity& quantity)
{
    constexpr std::array<std::string_view, 5> spans{"day", "hour", "month", "week", "year"};
    const std::size_t end = quantity.place.tokens.end;
    for (std::size_t token = end; token + 1 < tree.size() && token < end + 2; ++token) {
        const std::string word = lower(tree.word(token));
        const std::string next = lower(tree.word(token + 1));
        if ((word == "a" || word == "per") && std::find(spans.begin(), spans.end(), next) != spans.end()) {
            return true;
        }
    }
    return false;
}

namespace {

/// Other numbers of a report that measure the same, in the same form and of the same size, the nearest first, at most
/// two: who mixes them up is not far off.
std::vector<double> of_report(const Reading& reading, const Quantity& quantity)
{
    constexpr std::size_t most = 2;
    constexpr double largest = 1.9;
    const double smallest = quantity.value > 12 ? 1.06 : 1; // 49 for 50 is hardly wrong
    std::vector<double> result;
    for (const std::vector<Quantity>& sentence : reading.quantities) {
        for (const Quantity& other : sentence) {
            const double ratio = std::max(other.value, quantity.value) / std::min(other.value, quantity.value);
            const bool alike = other.measure == quantity.measure && other.unit == quantity.unit;
            const bool whole
                = (other.value == std::floor(other.value)) == (quantity.value == std::floor(quantity.value));
            const bool countable = quantity.measure != Measure::Count || (other.noun && quantity.noun);
            if (other.value >= 2 && ratio > smallest && ratio <= largest && alike && whole && countable
                && std::find(result.begin(), result.end(), other.value) == result.end()) {
                result.push_back(other.value);
            }
        }
    }
    std::stable_sort(result.begin(), result.end(), [&quantity](double a, double b) {
        return std::abs(a - quantity.value) < std::abs(b - quantity.value);
    });
    result.resize(std::min(result.size(), most));
    return result;
}

}

namespace {

/// Hours are told in days, months in halves of a year where the number is a multiple of one: 72 hours are not 105.
std::int64_t grid_of(const Quantity& quantity)
{
    const auto value = static_cast<std::int64_t>(quantity.value);
    const bool whole = quantity.value == static_cast<double>(value);
    const bool hours = quantity.unit.starts_with("hour");
    const bool months = quantity.unit.starts_with("month");
    return !whole ? 1 : hours && value % 12 == 0 ? 12 : months && value % 6 == 0 ? 6 : 1;
}

}

std::vector<Distractor> other_numbers(const Corpus& corpus, Spot spot, const Slot& slot, std::size_t wanted)
{
    const Claim& claim = claim_of(corpus, spot);
    const Reading& reading = reading_of(corpus, spot);
    const Quantity& quantity = reading.quantity(claim, slot);
    if (is_rate(reading.sentence(claim).tree, quantity)) {
        return {};
    }
    const std::string like(words(reading, claim, quantity.number));
    const Content rest = rest_of(corpus, spot, slot);
    std::vector<Distractor> result;
    std::vector<double> values = of_report(reading, quantity);
    const std::int64_t grid = grid_of(quantity);
    for (const std::int64_t steps : {1, -1, 2}) {
        const double other = quantity.value + static_cast<double>(steps * grid);
        if (grid > 1 && other > 0) {
            values.push_back(other);
        }
    }
    constexpr double small = 12;
    constexpr std::size_t most_small = 5; // more would have to be farther away
    const std::size_t spare = quantity.value <= small ? std::min(wanted + 3, most_small) : wanted + 3;
    const std::vector<double> near_it = near(quantity.value, seed_of(corpus, spot, "numbers"), spare, quantity.measure);
    values.insert(values.end(), near_it.begin(), near_it.end());
    for (const double value : values) {
        const std::string text = number_like(value, like);
        const std::size_t scale = text.find(" million");
        const bool thousands = scale != std::string::npos && scale >= 4 && text.find('.') == std::string::npos;
        const bool figure = text.size() == 1 && like.size() > 1 && like[0] >= '0' && like[0] <= '9';
        const bool odd = figure || thousands || text.find(".0") != std::string::npos; // "1020 million", "1.0 million"
        const bool off_grid = std::fmod(value, static_cast<double>(grid)) != 0;
        const bool one_of_many = value == 1 && quantity.value != 1; // "one ships"
        const bool as_true = (quantity.bound == Quantity::Bound::AtLeast && value < quantity.value)
                             || (quantity.bound == Quantity::Bound::AtMost && value > quantity.value);
        if (result.size() < wanted && !odd && !off_grid && !one_of_many && !as_true && is_new(result, text)
            && !stands_in_claim(corpus, spot, text) && !stands_elsewhere(corpus, spot, rest, text)) {
            result.push_back({text, fmt::format("The report gives {}.", like)});
        }
    }
    return result;
}

/// True when another verb may need other words behind it: "failed to act", "arrived in Madrid", "sold it to a friend",
/// "suspicion fell on the driver".
bool governs_phrase(const syntax::Tree& tree, std::size_t verb)
{
    if (tree.tags[verb].upos != syntax::Upos::Verb) {
        return false;
    }
    const std::string next = verb + 1 < tree.size() ? lower(tree.word(verb + 1)) : std::string();
    for (std::size_t token = verb + 1; token < tree.size(); ++token) {
        const std::string word = lower(tree.word(token));
        const bool governed = word == "to" || word == "from" || word == "into";
        if (governed && tree.tags[token].xpos == syntax::Xpos::In) {
            return true;
        }
    }
    constexpr std::array<std::string_view, 14> joined{"to",  "in",   "with", "for", "on",     "out",   "up",
                                                      "off", "down", "over", "by",  "behind", "apart", "through"};
    return std::find(joined.begin(), joined.end(), next) != joined.end();
}

/// True for "refused to sell", whose opposite has the same words behind it: "agreed to sell".
bool is_before_infinitive(const syntax::Tree& tree, std::size_t verb)
{
    constexpr std::array<std::string_view, 5> both{"agreed", "declined", "failed", "managed", "refused"};
    return std::find(both.begin(), both.end(), lower(tree.word(verb))) != both.end() && verb + 1 < tree.size()
           && lower(tree.word(verb + 1)) == "to";
}

std::vector<Distractor> other_words(const Corpus& corpus, Spot spot, const Slot& slot, std::size_t wanted)
{
    const std::string there(words(reading_of(corpus, spot), claim_of(corpus, spot), slot.answer));
    const syntax::Tree& tree = reading_of(corpus, spot).sentence(claim_of(corpus, spot)).tree;
    if (governs_phrase(tree, slot.answer.begin) && !is_before_infinitive(tree, slot.answer.begin)) {
        return {};
    }
    if (is_adjective_of_country(reading_of(corpus, spot), claim_of(corpus, spot), slot)) {
        return other_adjectives(corpus, spot, slot, wanted);
    }
    std::vector<std::string_view> candidates = alternatives(there);
    base::Rng rng{seed_of(corpus, spot, "words " + there)};
    base::shuffle(candidates, rng);
    const Content rest = rest_of(corpus, spot, slot);
    std::vector<Distractor> result;
    for (const std::string_view word : candidates) {
        if (result.size() < wanted && !stands_in_claim(corpus, spot, word)
            && !stands_elsewhere(corpus, spot, rest, word)) {
            result.push_back({std::string(word), fmt::format("The report says {}.", there)});
        }
    }
    return result;
}

}
