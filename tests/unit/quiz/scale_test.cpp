// SPDX-License-Identifier: MIT
#include "quiz/scale.h"

#include "base/rng.h"
#include "quiz/wording.h"
#include "support/make.h"

#include <array>
#include <cmath>
#include <doctest/doctest.h>

using namespace quiz;
using std::chrono::year;

namespace {

Question number(std::string id, double key, const std::vector<std::string>& options = {}, double tolerance = 0)
{
    Question made = make::number(std::move(id));
    made.body = Number{key, tolerance, "boats", std::nullopt};
    made.options.clear();
    for (const std::string& option : options) {
        made.options.push_back({option, "Another count."});
    }
    return made;
}

Question date(std::string id, Day key)
{
    Question made = make::date(std::move(id));
    made.body = Date{key, 0, std::nullopt};
    made.options.clear();
    return made;
}

/// Where a value lies on a scale, from 0 to 1.
double place_on(const Scale& scale, double value)
{
    return (value - scale.low) / (scale.high - scale.low);
}

bool has_step_at(const Scale& scale, double value, double tolerance)
{
    return near(scale.low + std::round((value - scale.low) / scale.step) * scale.step, value, tolerance);
}

/// How often a value that the scale is drawn around lies in each quarter of it, over a thousand questions.
template <class Make> std::array<int, 4> quarters(const Make& make, double value)
{
    std::array<int, 4> counts{};
    for (int i = 0; i < 1000; ++i) {
        const Scale scale = scale_of(make("question-" + std::to_string(i))).value();
        ++counts.at(static_cast<std::size_t>(std::min(place_on(scale, value) * 4, 3.0)));
    }
    return counts;
}

}

TEST_CASE("quiz::scale_of - the pack's range, in steps that a hand can set")
{
    CHECK(scale_of(make::number()) == Scale{0, 50, 1});
    CHECK(scale_of(make::date()) == Scale{place_of(year{2021} / 5 / 1), place_of(year{2021} / 5 / 31), 1});
    Question tenths = make::number();
    tenths.body = Number{1.5, 0, "km", {{0, 10}}};
    CHECK(scale_of(tenths) == Scale{0, 10, 0.1});
    Question people = make::number();
    people.body = Number{30000, 0, "people", {{0, 100000}}};
    CHECK(scale_of(people) == Scale{0, 100000, 1000});
    people.body = Number{31500, 0, "people", {{0, 100000}}};
    CHECK(scale_of(people) == Scale{0, 100000, 500});
    people.body = Number{31500, 500, "people", {{0, 100000}}};
    CHECK(scale_of(people) == Scale{0, 100000, 1000});
}

TEST_CASE("quiz::scale_of - other kinds have none")
{
    CHECK_FALSE(scale_of(make::choice()).has_value());
    CHECK_FALSE(scale_of(make::order()).has_value());
}

TEST_CASE("quiz::scale_of - a scale that is drawn holds the key and the options, and the key can be set on it")
{
    base::Rng rng{3};
    for (int i = 0; i < 2000; ++i) {
        const double tenths = std::pow(10.0, static_cast<double>(base::draw(rng, 6)));
        const double key = (static_cast<double>(base::draw(rng, 2000)) - 300) / 10 * tenths;
        const double other = key * (static_cast<double>(base::draw(rng, 300)) / 100);
        const Question question = number("q" + std::to_string(i), key, {plain(other)}, base::draw(rng, 2) == 0 ? 0 : 2);
        const Scale scale = scale_of(question).value();
        CAPTURE(key);
        CAPTURE(other);
        CHECK(scale.low < scale.high);
        CHECK(scale.low <= std::min(key, other));
        CHECK(scale.high >= std::max(key, other));
        CHECK(scale.step > 0);
        CHECK(has_step_at(scale, key, std::get<Number>(question.body).tolerance));
        CHECK(scale_of(question) == scale);
    }
}

TEST_CASE("quiz::scale_of - counts begin at nothing, and end at a round number")
{
    for (int i = 0; i < 50; ++i) {
        const Scale scale = scale_of(number("q" + std::to_string(i), 12)).value();
        CHECK(scale.low == 0);
        CHECK(scale.high == std::round(scale.high));
        CHECK(std::fmod(scale.high, 5) == 0);
        CHECK(scale.high <= 60);
        CHECK(scale.step == 1);
    }
}

TEST_CASE("quiz::scale_of - years stand in a scale of years, not in one from nothing")
{
    const Scale scale = scale_of(number("war", 2011, {"2001", "2015"})).value();
    CHECK(scale.low > 1950);
    CHECK(scale.high < 2060);
    CHECK(scale.step == 1);
}

TEST_CASE("quiz::scale_of - where the key lies on a scale tells nothing")
{
    for (const int count : quarters([](const std::string& id) { return number(id, 12); }, 12)) {
        CHECK(count > 40);
        CHECK(count < 600);
    }
    const Day key = year{2024} / 11 / 27;
    for (const int count : quarters([&](const std::string& id) { return date(id, key); }, place_of(key))) {
        CHECK(count > 100);
        CHECK(count < 500);
    }
    std::array<int, 4> years{};
    for (int i = 0; i < 400; ++i) {
        const Scale scale = scale_of(number("q" + std::to_string(i), 2011, {"2008"})).value();
        ++years.at(static_cast<std::size_t>(place_on(scale, 2011) * 4));
    }
    CHECK(years[1] > 20);
    CHECK(years[2] > 20);
}

TEST_CASE("quiz::scale_of - a key of nothing and keys below nothing have scales too")
{
    const Scale nothing = scale_of(number("none", 0)).value();
    CHECK(nothing.low == 0);
    CHECK(nothing.high >= 5);
    const Scale frost = scale_of(number("frost", -12)).value();
    CHECK(frost.low <= -12);
    CHECK(frost.high == 0);
    const Scale both = scale_of(number("spring", -3, {"8"})).value();
    CHECK(both.low <= -3);
    CHECK(both.high >= 8);
    const Scale huge = scale_of(number("huge", 1e308)).value();
    CHECK(huge.low < huge.high);
    CHECK(std::isfinite(huge.high));
}

TEST_CASE("quiz::scale_of - days within some months of the key and the options, on the calendar")
{
    for (int i = 0; i < 50; ++i) {
        Question question = date("d" + std::to_string(i), year{2024} / 11 / 27);
        question.options = {{"2024-10-01", "Another day."}};
        const Scale scale = scale_of(question).value();
        CHECK(scale.low == std::round(scale.low));
        CHECK(scale.high == std::round(scale.high));
        CHECK(day_at(scale.low) < year{2024} / 10 / 1);
        CHECK(day_at(scale.high) > year{2024} / 11 / 27);
        CHECK(scale.high - scale.low < 210);
    }
    const Scale last = scale_of(date("end", year{9999} / 12 / 31)).value();
    CHECK(day_at(last.high) == year{9999} / 12 / 31);
}

TEST_CASE("quiz::place_of - days and places turn into one another")
{
    CHECK(place_of(year{1970} / 1 / 1) == 0);
    CHECK(day_at(1.4) == year{1970} / 1 / 2);
    CHECK(day_at(-1) == year{1969} / 12 / 31);
    CHECK(day_at(1e300) == year{9999} / 12 / 31);
    CHECK(day_at(-1e300) == year{0} / 1 / 1);
}
