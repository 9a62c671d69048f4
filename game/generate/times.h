// SPDX-License-Identifier: MIT
#pragma once

#include "generate/document.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// How exact a time is.
enum class Granularity { Clock, Day, Month, Season, Year, Duration, Vague };

/// A point in time as far as it is known; a part is absent when neither the words nor the article's date give it.
struct Moment {
    std::optional<int> year;
    std::optional<unsigned> month; ///< 1-12
    std::optional<unsigned> day; ///< 1-31
    std::optional<int> minute; ///< of the day, 0-1439

    bool operator==(const Moment&) const = default;
};

/// How a time expression gets its meaning.
enum class Reference {
    Absolute, ///< "November 27, 2024", "in 2009"
    Calendar, ///< "November 27", a year to be taken from the article
    Deictic, ///< "on Saturday", "yesterday", "last year": from the day of publication
    Relative, ///< "two days later", "at that time": from what was told before; never asked for
};

/// What a time expression stands to.
enum class Standing {
    Adjunct, ///< to what is told: "left on Saturday"
    Modifier, ///< to a noun: "Saturday's attack", "the March 4 vote", "the attack of March 4"
};

/// A time expression of a sentence, with its preposition: "at 7:23 a.m. on November 27" is one.
struct TimeExpression {
    Place place; ///< with the preposition: "on November 27"
    syntax::Range core; ///< without it: "November 27"
    std::size_t head = 0; ///< the token that its arc starts from
    Granularity granularity = Granularity::Vague;
    Reference reference = Reference::Absolute;
    Moment moment;
    std::string preposition; ///< lower case, "as of" and its like with a space; empty when it has none: "yesterday"
    Standing standing = Standing::Adjunct;
};

/// What a number counts or measures.
enum class Measure { Count, Money, Percent, Length, Area, Weight, Duration, Age, Speed, Score, Other };

/// A number of a sentence with what it counts: "about 30 commanders", "422,000 euros", "56 percent".
struct Quantity {
    Place place; ///< number and unit, with words like "about": "about 30", "more than 11,000"
    syntax::Range number; ///< the number words alone: "30", "422,000", "two million"
    std::size_t head = 0; ///< the number's token
    std::optional<std::size_t> noun; ///< the token of what is counted, or of what a share is of: "commanders", "voters"
    Measure measure = Measure::Other;
    double value = 0; ///< of a score its first number
    std::string unit; ///< "euros", "$", "percent", "commanders"; as the text has it
    enum class Bound { Exact, About, AtLeast, AtMost } bound = Bound::Exact;
};

/// The time expressions of a sentence; `published` gives years and days that the words leave open.
std::vector<TimeExpression> find_times(const Sentence& sentence, std::size_t index,
                                       std::optional<std::chrono::year_month_day> published);

/// The numbers of a sentence that count or measure; dates, clock times, ordinals and parts of names are left out.
std::vector<Quantity> find_quantities(const Sentence& sentence, std::size_t index);

/// A moment in words at a granularity, as far as it is known: "November 27, 2024", "March 2011", "summer 2014", "2009",
/// "7:23 a.m. on November 27". Empty when a part that the granularity needs is missing, and for Duration and Vague.
std::string in_words(const Moment& moment, Granularity granularity);

/// The words of a time with another moment in the place of theirs, in the same form: like "the morning of 8 December"
/// it is "the morning of 12 December". Parts that `like` does not tell are not told. Empty where that is not possible.
std::string in_words(const Moment& moment, Granularity granularity, std::string_view like);

/// A number in the form of `like` ("11,000", "thirty", "2.5 million", "5m"); where the form can't hold it, in figures.
std::string number_like(double value, std::string_view like);

/// Near but different moments, none equal to another at the granularity and days on different weekdays: options for a
/// question about `moment`, in no order. As many earlier as later ones on the average, so that the place of `moment`
/// among them tells nothing. None after `latest` unless `moment` is. Fewer than wanted where there are no more, none
/// for Duration and Vague. The same for the same seed.
std::vector<Moment> near(const Moment& moment, Granularity granularity, std::uint64_t seed, std::size_t wanted,
                         std::optional<std::chrono::year_month_day> latest = std::nullopt);

/// Near but clearly different numbers above 0, in no order, rounded like `value` is (30 gives 20, 45, 60 and not 31.7)
/// and between half and twice as much; whole numbers up to 12 differ by a few. Percentages stay below 100, ages below
/// 110, and nothing looks like a year. As many smaller as greater ones on the average. None for scores and for halves.
/// The same for the same seed.
std::vector<double> near(double value, std::uint64_t seed, std::size_t wanted, Measure measure = Measure::Count);

}
