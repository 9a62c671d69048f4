// SPDX-License-Identifier: MIT
#include "generate/times.h"

#include "base/rng.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <doctest/doctest.h>
#include <set>
#include <string>
#include <vector>

namespace {

using generate::Granularity;
using generate::Measure;
using generate::Moment;
using generate::near;
using namespace std::chrono;

constexpr std::size_t three = 3;

sys_days date_of(const Moment& moment)
{
    return sys_days(year(moment.year.value_or(2000)) / month(moment.month.value_or(1)) / day(moment.day.value_or(1)));
}

/// How often the key is the first, second, third and last of four, over many seeds.
template <class Key, class Draw> std::array<int, 4> ranks(const Key& key, int seeds, Draw draw)
{
    std::array<int, 4> result{};
    for (int seed = 0; seed < seeds; ++seed) {
        const auto others = draw(static_cast<std::uint64_t>(seed) * 7919);
        REQUIRE(others.size() == three);
        ++result.at(static_cast<std::size_t>(
            std::count_if(others.begin(), others.end(), [&](const Key& other) { return other < key; })));
    }
    return result;
}

/// Each rank about as often as the others.
void check_even(const std::array<int, 4>& counts, int seeds)
{
    for (const int count : counts) {
        CHECK(count > seeds / 5);
        CHECK(count < seeds * 3 / 10);
    }
}

}

TEST_CASE("generate::near - days are up to two weeks away, on other weekdays, in the same form")
{
    base::Rng rng{1};
    for (int i = 0; i < 1000; ++i) {
        const sys_days key(days(base::draw(rng, 30000)));
        const year_month_day date(key);
        const Moment moment{
            static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), {}};
        std::set<unsigned> weekdays{weekday(key).c_encoding()};
        const std::vector<Moment> others = near(moment, Granularity::Day, base::next(rng), three);
        CHECK(others.size() == three);
        for (const Moment& other : others) {
            CHECK(std::abs((date_of(other) - key).count()) <= 14);
            CHECK(weekdays.insert(weekday(date_of(other)).c_encoding()).second);
            CHECK_FALSE(other.minute);
        }
    }
}

TEST_CASE("generate::near - a day without a year gives days without one")
{
    for (const Moment& key : {Moment{{}, 11, 27, {}}, Moment{{}, 12, 31, {}}, Moment{{}, 2, 29, {}}}) {
        std::set<std::string> words{in_words(key, Granularity::Day)};
        for (const Moment& other : near(key, Granularity::Day, 3, 6)) {
            CHECK_FALSE(other.year);
            CHECK(words.insert(in_words(other, Granularity::Day)).second);
        }
        CHECK(words.size() == 7);
    }
}

TEST_CASE("generate::near - clock times are as round as the key and keep its day")
{
    const auto minutes = [](int minute, std::uint64_t seed) {
        std::vector<int> result;
        for (const Moment& other : near({{}, 11, 27, minute}, Granularity::Clock, seed, three)) {
            CHECK(other.day == 27U);
            result.push_back(other.minute.value_or(-1));
        }
        CHECK(result.size() == three);
        return result;
    };
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        for (const int other : minutes(443, seed)) {
            CHECK(other % 5 != 0);
            CHECK(std::abs(other - 443) >= 4);
            CHECK(std::abs(other - 443) <= 180);
        }
        for (const int other : minutes(15 * 60, seed)) {
            CHECK(other % 60 == 0);
            CHECK(other != 720);
        }
        for (const int other : minutes(9 * 60 + 30, seed)) {
            CHECK(other % 60 == 30);
        }
        for (const int other : minutes(23 * 60 + 58, seed)) {
            CHECK(other < 1440);
        }
    }
}

TEST_CASE("generate::near - months, seasons and years")
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        for (const Moment& other : near({2011, 3, {}, {}}, Granularity::Month, seed, three)) {
            const int months = (*other.year - 2011) * 12 + static_cast<int>(*other.month) - 3;
            CHECK(months != 0);
            CHECK(std::abs(months) <= 6);
        }
        for (const Moment& other : near({{}, 3, {}, {}}, Granularity::Month, seed, three)) {
            CHECK_FALSE(other.year);
            CHECK(other.month != 3U);
        }
        for (const Moment& other : near({2011, 12, {}, {}}, Granularity::Season, seed, three)) {
            CHECK(*other.month % 3 == 0);
            CHECK(in_words(other, Granularity::Season) != "winter 2011");
        }
        for (const Moment& other : near({2009, {}, {}, {}}, Granularity::Year, seed, three)) {
            CHECK(*other.year != 2009);
            CHECK(std::abs(*other.year - 2009) <= 10);
        }
    }
    CHECK(near({{}, 6, {}, {}}, Granularity::Season, 1, three).size() == three);
}

TEST_CASE("generate::near - nothing lies after the latest day that is possible")
{
    constexpr year_month_day latest = 2024y / December / 13;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const std::vector<Moment> others = near({2024, 12, 12, {}}, Granularity::Day, seed, three, latest);
        CHECK(others.size() == three);
        for (const Moment& other : others) {
            CHECK(date_of(other) <= sys_days(latest));
        }
        for (const Moment& other : near({2024, {}, {}, {}}, Granularity::Year, seed, three, latest)) {
            CHECK(*other.year < 2024);
        }
        for (const Moment& other : near({2024, 11, {}, {}}, Granularity::Month, seed, three, latest)) {
            CHECK(date_of(other) <= sys_days(latest));
        }
    }
    bool ahead = false;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        for (const Moment& other : near({2030, {}, {}, {}}, Granularity::Year, seed, three, latest)) {
            ahead = ahead || *other.year > 2030;
        }
    }
    CHECK_MESSAGE(ahead, "a year ahead may stand among others ahead");
}

TEST_CASE("generate::near - moments that are not known well enough have no neighbours")
{
    CHECK(near({2024, 11, {}, {}}, Granularity::Day, 1, three).empty());
    CHECK(near({2024, 11, 27, {}}, Granularity::Clock, 1, three).empty());
    CHECK(near({2024, 11, 27, 1}, Granularity::Vague, 1, three).empty());
    CHECK(near({2024, 11, 27, 1}, Granularity::Duration, 1, three).empty());
}

TEST_CASE("generate::near - the place of the key among the options tells nothing")
{
    constexpr int seeds = 4000;
    check_even(ranks(sys_days(2024y / November / 27), seeds,
                     [](std::uint64_t seed) {
                         std::vector<sys_days> result;
                         for (const Moment& other : near({2024, 11, 27, {}}, Granularity::Day, seed, three)) {
                             result.push_back(date_of(other));
                         }
                         return result;
                     }),
               seeds);
    for (const double key : {30.0, 11000.0, 45756.0, 2.5, 56.0, 100.0, 422000.0, 12.0}) {
        CAPTURE(key);
        check_even(ranks(key, seeds, [key](std::uint64_t seed) { return near(key, seed, three); }), seeds);
    }
}

TEST_CASE("generate::near - the first few of more neighbours are as good as few")
{
    constexpr int seeds = 4000;
    check_even(ranks(30.0, seeds,
                     [](std::uint64_t seed) {
                         std::vector<double> six = near(30, seed, 6);
                         REQUIRE(six.size() == 6);
                         six.resize(three);
                         return six;
                     }),
               seeds);
}

TEST_CASE("generate::near - numbers are rounded alike, distinct, and between half and twice the key")
{
    base::Rng rng{9};
    for (int i = 0; i < 3000; ++i) {
        const double scale = std::pow(10.0, static_cast<double>(base::draw(rng, 6)));
        const double key = static_cast<double>(13 + base::draw(rng, 900)) * scale;
        std::set<double> seen{key};
        const std::vector<double> others = near(key, base::next(rng), three);
        CAPTURE(key);
        CHECK(others.size() == three);
        for (const double other : others) {
            CAPTURE(other);
            CHECK(seen.insert(other).second);
            CHECK(other >= key / 2);
            CHECK(other <= key * 2);
            CHECK(std::abs(other - key) >= key / 25);
            CHECK(std::fmod(other, std::max(1.0, scale / 10)) == 0);
            CHECK((other < 1900 || other > 2100 || (key >= 1900 && key <= 2100)));
        }
    }
}

TEST_CASE("generate::near - small counts differ by a few and are never nothing")
{
    for (int key = 1; key <= 12; ++key) {
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const std::vector<double> others = near(key, seed, three);
            CHECK(others.size() == three);
            for (const double other : others) {
                CHECK(other >= 1);
                CHECK(other != key);
                CHECK(std::abs(other - key) <= 5);
                CHECK(other == std::floor(other));
            }
        }
    }
}

TEST_CASE("generate::near - decimals stay decimals, percentages below a hundred, ages within a life")
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        for (const double other : near(2.5, seed, three)) {
            CHECK(other != std::floor(other));
            CHECK(std::abs(other * 10 - std::round(other * 10)) < 1e-9);
        }
        for (const double other : near(95, seed, three, Measure::Percent)) {
            CHECK(other < 100);
        }
        for (const double other : near(90, seed, three, Measure::Age)) {
            CHECK(other < 110);
        }
    }
}

TEST_CASE("generate::near - scores, halves and what is no amount have no neighbours")
{
    CHECK(near(3, 1, three, Measure::Score).empty());
    CHECK(near(0.5, 1, three).empty());
    CHECK(near(0, 1, three).empty());
    CHECK(near(-4, 1, three).empty());
    CHECK(near(std::nan(""), 1, three).empty());
    CHECK(near(HUGE_VAL, 1, three).empty());
    CHECK(near(3.14159265, 1, three).empty());
}

TEST_CASE("generate::near - the same seed gives the same, another seed mostly another")
{
    const Moment moment{2024, 11, 27, {}};
    CHECK(near(moment, Granularity::Day, 42, three) == near(moment, Granularity::Day, 42, three));
    CHECK(near(11000, 42, three) == near(11000, 42, three));
    std::set<std::vector<double>> drawn;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        drawn.insert(near(11000, seed, three));
    }
    CHECK(drawn.size() > 25);
}
