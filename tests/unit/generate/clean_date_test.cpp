// SPDX-License-Identifier: MIT
#include "generate/clean_date.h"

#include <doctest/doctest.h>

namespace {

using Day = std::chrono::year_month_day;

Day day(int year, unsigned month, unsigned number)
{
    return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(number)};
}

}

TEST_CASE("generate::read_date_line - days in words and figures")
{
    CHECK(generate::read_date_line("Friday, July 21, 2017")->day == day(2017, 7, 21));
    CHECK(generate::read_date_line("21st of July, 2017, 10.15 p.m.")->day == day(2017, 7, 21));
    CHECK(generate::read_date_line("2017-07-21T10:15:00Z")->day == day(2017, 7, 21));
    CHECK(generate::read_date_line("7/21/2017")->day == day(2017, 7, 21));
    CHECK(generate::read_date_line("21.07.2017")->day == day(2017, 7, 21));
    CHECK(generate::read_date_line("Sept. 5, 2001 9 a.m.")->day == day(2001, 9, 5));
    CHECK(generate::read_date_line("5 May")->day == std::nullopt);
    CHECK(generate::read_date_line("February 30, 2020")->day == std::nullopt);
    CHECK_FALSE(generate::read_date_line("May the best tram win"));
    CHECK_FALSE(generate::read_date_line("May"));
    CHECK_FALSE(generate::read_date_line(""));
    CHECK_FALSE(generate::read_date_line("21 trams, July 2017"));
}

TEST_CASE("generate::read_iso_day - days as the standard writes them, and no others")
{
    CHECK(generate::read_iso_day("2024-02-29") == day(2024, 2, 29));
    CHECK(generate::read_iso_day("2024-02-29T23:00:00+01:00") == day(2024, 2, 29));
    CHECK_FALSE(generate::read_iso_day("2023-02-29"));
    CHECK_FALSE(generate::read_iso_day("2023-2-9"));
    CHECK_FALSE(generate::read_iso_day("2023-02-099"));
    CHECK_FALSE(generate::read_iso_day("yyyy-mm-dd"));
}
