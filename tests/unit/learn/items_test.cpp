// SPDX-License-Identifier: MIT
#include "learn/items.h"

#include "base/rng.h"

#include <cmath>
#include <doctest/doctest.h>
#include <string_view>

using learn::Mark;
using learn::Marks;

namespace {

/// A row of ones and zeros; a dot is no answer.
std::vector<Mark> row(std::string_view digits)
{
    std::vector<Mark> marks;
    for (const char digit : digits) {
        marks.push_back(digit == '1' ? Mark::Right : digit == '0' ? Mark::Wrong : Mark::None);
    }
    return marks;
}

/// The nine persons of pingouin's cronbach_wide_missing.csv who answered all eleven items.
Marks pingouin()
{
    Marks marks;
    for (const char* digits : {"11111111111", "11111111010", "11101101100", "11111000100", "11110010000", "11111000000",
                               "01011000010", "11100000000", "10010000000"}) {
        marks.push_back(row(digits));
    }
    return marks;
}

Marks drawn(base::Rng& rng, std::size_t persons, std::size_t items)
{
    Marks marks(persons);
    for (auto& person : marks) {
        for (std::size_t i = 0; i < items; ++i) {
            person.push_back(base::draw(rng, 2) == 0 ? Mark::Wrong : Mark::Right);
        }
    }
    return marks;
}

}

TEST_CASE("learn::point_biserial - the value of the textbook, and Pearson's")
{
    const std::vector<Mark> marks = row("0001111");
    const std::vector<double> scores{0, 1, 2, 3, 4, 5, 6};
    CHECK(learn::point_biserial(marks, scores).value() == doctest::Approx(0.8660254).epsilon(1e-6));
    const std::vector<double> same{0, 0, 0, 1, 1, 1, 1};
    CHECK(learn::correlation(same, scores).value() == doctest::Approx(0.8660254).epsilon(1e-6));
}

TEST_CASE("learn::point_biserial - says nothing where there is nothing to go with")
{
    const std::vector<double> scores{1, 2, 3};
    CHECK_FALSE(learn::point_biserial(row("111"), scores).has_value());
    CHECK_FALSE(learn::point_biserial(row("000"), scores).has_value());
    CHECK_FALSE(learn::point_biserial(row("010"), std::vector<double>{2, 2, 2}).has_value());
    CHECK_FALSE(learn::point_biserial({}, {}).has_value());
    CHECK_FALSE(learn::correlation(scores, std::vector<double>{1, 2}).has_value());
}

TEST_CASE("learn::discrimination - the rest-item correlations of a published table")
{
    const std::vector<double> expected{.1188877, .3992918, .4285714, 0,        .5185630, .7806709,
                                       .5544789, .7806709, .4481291, .4481291, .6141923};
    const Marks marks = pingouin();
    for (std::size_t item = 0; item < expected.size(); ++item) {
        const learn::Discrimination told = learn::discrimination(marks, item);
        CHECK(told.persons == 9);
        CHECK(told.rest.value() == doctest::Approx(expected[item]).epsilon(1e-6));
    }
}

TEST_CASE("learn::discrimination - who answered less than half of the rest does not count")
{
    Marks marks = pingouin();
    marks.push_back(row("1.........1"));
    marks.push_back(row("1111.....11"));
    marks.push_back(row("0.111111111"));
    CHECK(learn::discrimination(marks, 0).persons == 11);
    CHECK(learn::discrimination(marks, 1).persons == 10);
    CHECK(learn::discrimination({row("1"), row("0")}, 0).persons == 0); // there is no rest
    CHECK_FALSE(learn::discrimination({row("1"), row("0")}, 0).rest.has_value());
}

TEST_CASE("learn::needs_a_look - only what is negative, and on enough persons")
{
    CHECK(learn::needs_a_look({25, -0.01}));
    CHECK_FALSE(learn::needs_a_look({24, -0.9}));
    CHECK_FALSE(learn::needs_a_look({25, 0.0}));
    CHECK_FALSE(learn::needs_a_look({25, std::nullopt}));
}

TEST_CASE("learn::reliability - KR-20 of a published table, with the variance over N and not over N - 1")
{
    const learn::Reliability told = learn::reliability(pingouin());
    CHECK(told.items == 11);
    CHECK(told.persons == 9);
    CHECK(told.kr20.value() == doctest::Approx(0.8016949152542373).epsilon(1e-12));
    CHECK(std::abs(told.kr20.value() - 0.83484) > 0.03);
}

TEST_CASE("learn::reliability - counts only persons who answered everything")
{
    Marks marks = pingouin();
    marks.push_back(row("1111111111."));
    marks.push_back(row("..........."));
    CHECK(learn::reliability(marks) == learn::reliability(pingouin()));
}

TEST_CASE("learn::reliability - says nothing of one item, of nobody, and of totals that do not vary")
{
    CHECK(learn::reliability({}) == learn::Reliability{});
    CHECK_FALSE(learn::reliability({row("1"), row("0")}).kr20.has_value());
    CHECK_FALSE(learn::reliability({row("10"), row("01")}).kr20.has_value());
    CHECK_FALSE(learn::is_enough({4, 25, 0.5}));
    CHECK_FALSE(learn::is_enough({5, 24, 0.5}));
    CHECK(learn::is_enough({5, 25, 0.5}));
}

TEST_CASE("learn::items - the order of persons changes nothing, and no correlation leaves its bounds")
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        base::Rng rng{seed};
        Marks marks = drawn(rng, 2 + base::draw(rng, 30), 1 + base::draw(rng, 12));
        const learn::Reliability before = learn::reliability(marks);
        const learn::Discrimination first = learn::discrimination(marks, 0);
        base::shuffle(marks, rng);
        const learn::Reliability after = learn::reliability(marks);
        CHECK(after.kr20.has_value() == before.kr20.has_value());
        CHECK(after.kr20.value_or(0) == doctest::Approx(before.kr20.value_or(0)));
        CHECK(after.kr20.value_or(0) <= 1.0);
        CHECK(learn::discrimination(marks, 0).rest.value_or(0) == doctest::Approx(first.rest.value_or(0)));
        CHECK(std::abs(first.rest.value_or(0)) <= 1.0 + 1e-12);
    }
}

TEST_CASE("learn::median - the middle, between two the mean, of none nothing")
{
    CHECK_FALSE(learn::median({}).has_value());
    CHECK(learn::median({7}).value() == 7);
    CHECK(learn::median({9, 1, 5}).value() == 5);
    CHECK(learn::median({4, 1, 9, 7}).value() == 5);
}
