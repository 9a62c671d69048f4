// SPDX-License-Identifier: MIT
#include "base/rng.h"
#include "quiz/scale.h"
#include "quiz/wording.h"

#include <cmath>
#include <doctest/doctest.h>
#include <limits>

using namespace quiz;
using std::chrono::year;

namespace {

Scale between(Day first, Day last)
{
    return {place_of(first), place_of(last), 1};
}

const Scale november = between(year{2024} / 11 / 1, year{2024} / 11 / 30);

std::optional<Day> day(std::string_view typed)
{
    return parse_day(typed, november);
}

}

TEST_CASE("quiz::parse_number - digits with or without separated thousands and decimals")
{
    CHECK(parse_number("12") == 12.0);
    CHECK(parse_number(" 12 ") == 12.0);
    CHECK(parse_number("1200") == 1200.0);
    CHECK(parse_number("1,200") == 1200.0);
    CHECK(parse_number("1 200") == 1200.0);
    CHECK(parse_number("1\u202F200\u00A0000") == 1'200'000.0);
    CHECK(parse_number("1,200,000") == 1'200'000.0);
    CHECK(parse_number("1.200.000") == 1'200'000.0);
    CHECK(parse_number("1.2") == 1.2);
    CHECK(parse_number("1.200") == 1.2);
    CHECK(parse_number("1,5") == 1.5);
    CHECK(parse_number("0,500") == 0.5);
    CHECK(parse_number("1,200.75") == 1200.75);
    CHECK(parse_number("1.200,75") == 1200.75);
    CHECK(parse_number("1 200,5") == 1200.5);
    CHECK(parse_number(".5") == 0.5);
    CHECK(parse_number("007") == 7.0);
}

TEST_CASE("quiz::parse_number - words and signs around it do no harm")
{
    CHECK(parse_number("12 %") == 12.0);
    CHECK(parse_number("12%") == 12.0);
    CHECK(parse_number("$12") == 12.0);
    CHECK(parse_number("about 12 boats.") == 12.0);
    CHECK(parse_number("12km") == 12.0);
    CHECK(parse_number("-5") == -5.0);
    CHECK(parse_number("−5 °C") == -5.0);
    CHECK(parse_number("$-.5") == -0.5);
    CHECK(parse_number("some-5") == 5.0);
    CHECK(parse_number("+5") == 5.0);
}

TEST_CASE("quiz::parse_number - digits of other scripts")
{
    CHECK(parse_number("١٢") == 12.0);
    CHECK(parse_number("١٬٢٠٠٫٥") == 1200.5);
    CHECK(parse_number("۱۲۳") == 123.0);
    CHECK(parse_number("१२") == 12.0);
    CHECK(parse_number("１２") == 12.0);
    CHECK(parse_number("١٢ قاربا") == 12.0);
}

TEST_CASE("quiz::parse_number - thousands and millions in words count, unless they are the unit")
{
    CHECK(parse_number("2 million") == 2e6);
    CHECK(parse_number("1.5 Million people") == 1.5e6);
    CHECK(parse_number("3 hundred thousand") == 3e5);
    CHECK(parse_number("2 dozen") == 24.0);
    CHECK(parse_number("2 millones") == 2e6);
    CHECK(parse_number("5 mil") == 5000.0);
    CHECK(parse_number("5 آلاف") == 5000.0);
    CHECK(parse_number("2 million", "million dollars") == 2.0);
    CHECK(parse_number("2 million dollars", "dollars") == 2e6);
    CHECK(parse_number("2 of a million") == 2.0);
}

TEST_CASE("quiz::parse_number - what is no number, or two, is not taken for one")
{
    for (const char* typed : {"",
                              " ",
                              "twelve",
                              "12 or 14",
                              "12-14",
                              "1/2",
                              "1½",
                              "½",
                              "7:30",
                              "12 300 4",
                              "1,2,3",
                              "12,34,567",
                              "2024 300",
                              "1.200,30.5",
                              "1 200 30",
                              "\xFF"
                              "12",
                              "12 ٣",
                              "5e3",
                              "-",
                              "."}) {
        CAPTURE(typed);
        CHECK_FALSE(parse_number(typed).has_value());
    }
    CHECK_FALSE(parse_number(std::string(400, '9')).has_value());
    CHECK_FALSE(parse_number(std::string(300, '9') + " trillion trillion").has_value());
}

TEST_CASE("quiz::parse_number - reads back every number as the game writes it")
{
    base::Rng rng{17};
    for (int i = 0; i < 3000; ++i) {
        const double value = std::round(std::ldexp(static_cast<double>(base::next(rng)), -40)) / 1000
                             * (base::draw(rng, 2) == 0 ? 1 : -1);
        CAPTURE(value);
        CHECK(parse_number(plain(value)) == value);
        CHECK(parse_number(with_unit(value, "boats"), "boats") == value);
        if (value == std::trunc(value)) {
            CHECK(parse_number(grouped(value)) == value);
        }
    }
}

TEST_CASE("quiz::parse_number - any bytes at all are a finite number or none")
{
    base::Rng rng{18};
    const std::string alphabet = "0123456789.,- \xD9\xA1\xC2\xBD"
                                 "aKm%";
    for (int i = 0; i < 20'000; ++i) {
        std::string typed;
        for (std::size_t n = base::draw(rng, 14); n > 0; --n) {
            typed += alphabet[base::draw(rng, alphabet.size())];
        }
        const auto value = parse_number(typed);
        CHECK((!value || std::isfinite(*value)));
        const auto day = parse_day(typed, november);
        CHECK((!day || day_from(to_string(*day)) == day));
    }
}

TEST_CASE("quiz::parse_day - the forms that people write")
{
    const Day wanted = year{2024} / 11 / 27;
    for (const char* typed :
         {"2024-11-27", " 2024-11-27 ", "2024/11/27", "27/11/2024", "27.11.2024", "27-11-2024", "27 November 2024",
          "27 november 2024", "November 27, 2024", "Nov. 27, 2024", "27 Nov 2024", "27th of November 2024",
          "27th November, 2024", "2024 November 27", "27 de noviembre de 2024", "27 nov. 2024", "٢٧ نوفمبر ٢٠٢٤",
          "٢٧/١١/٢٠٢٤", "27 تشرين الثاني 2024"}) {
        CAPTURE(typed);
        CHECK(day(typed) == wanted);
    }
    CHECK(day("7 September 2024") == year{2024} / 9 / 7);
    CHECK(day("7 Sept 2024") == year{2024} / 9 / 7);
    CHECK(day("3 may 2021") == year{2021} / 5 / 3);
    CHECK(day("3 de mayo de 2021") == year{2021} / 5 / 3);
}

TEST_CASE("quiz::parse_day - the day comes before the month, unless that is no day of the calendar")
{
    CHECK(day("5/11/2024") == year{2024} / 11 / 5);
    CHECK(day("11/5/2024") == year{2024} / 5 / 11);
    CHECK(day("11/27/2024") == year{2024} / 11 / 27);
    CHECK_FALSE(day("27/13/2024").has_value());
    CHECK_FALSE(day("31/4/2024").has_value());
}

TEST_CASE("quiz::parse_day - a year that is left out is the scale's, where it leaves no doubt")
{
    CHECK(day("27 Nov") == year{2024} / 11 / 27);
    CHECK(day("November 27") == year{2024} / 11 / 27);
    CHECK(day("27/11") == year{2024} / 11 / 27);
    CHECK(day("27.11.") == year{2024} / 11 / 27);
    CHECK(day("3 May") == year{2024} / 5 / 3); // not on the scale, but it knows no other year
    const Scale winter = between(year{2024} / 11 / 1, year{2025} / 3 / 31);
    CHECK(parse_day("27 Nov", winter) == year{2024} / 11 / 27);
    CHECK(parse_day("2 Jan", winter) == year{2025} / 1 / 2);
    CHECK_FALSE(parse_day("2 July", winter).has_value());
    CHECK_FALSE(parse_day("27 Nov", between(year{2020} / 1 / 1, year{2024} / 12 / 31)).has_value());
    CHECK(parse_day("29 Feb", between(year{2023} / 1 / 1, year{2025} / 12 / 31)) == year{2024} / 2 / 29);
}

TEST_CASE("quiz::parse_day - what is no day, or leaves it open, is not taken for one")
{
    for (const char* typed : {"",
                              "November",
                              "November 2024",
                              "2024",
                              "27",
                              "27 2024",
                              "27/11/24",
                              "30 February 2024",
                              "2024-02-30",
                              "2024-13-01",
                              "27 Nov or 28 Nov",
                              "27 and a half November 2024",
                              "27 Novembro 2024 x",
                              "no 2024",
                              "1/2/3",
                              "27/11.2024",
                              "27 ma 2024",
                              "tomorrow",
                              "٢٧",
                              "\xFF",
                              "0 November 2024",
                              "00000000000000000027 Nov 2024"}) {
        CAPTURE(typed);
        CHECK_FALSE(day(typed).has_value());
    }
}

TEST_CASE("quiz::parse_day - reads back every day as the game writes it")
{
    base::Rng rng{19};
    for (int i = 0; i < 3000; ++i) {
        const Day drawn = day_at(static_cast<double>(base::draw(rng, 3'000'000)) - 700'000);
        CAPTURE(to_string(drawn));
        CHECK(day(to_string(drawn)) == drawn);
        if (static_cast<int>(drawn.year()) >= 1000) {
            CHECK(day(in_words(drawn)) == drawn);
        }
    }
}
