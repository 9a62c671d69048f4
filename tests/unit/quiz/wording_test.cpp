// SPDX-License-Identifier: MIT
#include "quiz/wording.h"

#include <doctest/doctest.h>
#include <limits>

using namespace quiz;

TEST_CASE("quiz::places - finds words between boundaries only")
{
    CHECK(places("Iran and Iranian Iran", "Iran").size() == 2);
    CHECK(places("30 of 30,000 or 3.30", "30").size() == 1);
    CHECK(places("Türkiye's army, Türkiye.", "Türkiye").size() == 2);
    CHECK(places("a 30-year rule", "30").size() == 1);
    CHECK(places("words", "").empty());
    CHECK(places("", "words").empty());
    CHECK(places("the old man", "old man") == std::vector<text::Span>{{{4}, {11}}});
}

TEST_CASE("quiz::stands_in - compares as answers are compared")
{
    CHECK(stands_in("turkiye", "On that day Türkiye called."));
    CHECK(stands_in("\"sinking ship\"", "She spoke of a “sinking ship”, no more."));
    CHECK(stands_in("U.S.", "the U.S. army"));
    CHECK_FALSE(stands_in("Iran", "Iranian officers"));
    CHECK_FALSE(stands_in("", "anything"));
    CHECK_FALSE(stands_in("...", "anything"));
}

TEST_CASE("quiz::number_from - plain numbers, with or without separated thousands")
{
    const std::vector<std::pair<const char*, double>> good{
        {"12", 12}, {"-5", -5}, {"30,000", 30000}, {"1,234,567.5", 1234567.5}, {"0.1", 0.1}, {"30\u202F000", 30000}};
    for (const auto& [text, value] : good) {
        CAPTURE(text);
        REQUIRE(number_from(text));
        CHECK(*number_from(text) == doctest::Approx(value));
    }
    for (const char* bad :
         {"", "-", "12 boats", "1,2", "30,00", "1.2.3", "inf", "nan", "1e5", "0x10", " 12", "+1", ",123"}) {
        CAPTURE(bad);
        CHECK_FALSE(number_from(bad));
    }
}

TEST_CASE("quiz::holds_number - digits of the passage, whole")
{
    CHECK(holds_number("some 30,000 soldiers", 30000));
    CHECK(holds_number("at 7:23 a.m.", 23));
    CHECK(holds_number("2.5 million", 2.5));
    CHECK(holds_number("in 1984, 12 boats", 12));
    CHECK(holds_number("12.", 12));
    CHECK(holds_number("minus 5 degrees", -5));
    CHECK_FALSE(holds_number("30,000", 30));
    CHECK_FALSE(holds_number("120 boats", 12));
    CHECK_FALSE(holds_number("twelve", 12));
    CHECK_FALSE(holds_number("", 0));
}

TEST_CASE("quiz::plain and grouped - numbers as they are written")
{
    CHECK(plain(12) == "12");
    CHECK(plain(0.1) == "0.1");
    CHECK(plain(-30000) == "-30000");
    CHECK(grouped(30000) == "30,000");
    CHECK(grouped(-1234567.5) == "-1,234,567.5");
    CHECK(grouped(-300) == "-300");
    CHECK(grouped(999) == "999");
    CHECK(grouped(1e300) == plain(1e300));
    CHECK(grouped(std::numeric_limits<double>::infinity()) == "inf");
    CHECK(with_unit(12, "boats") == "12 boats");
    CHECK(with_unit(12, "") == "12");
}

TEST_CASE("quiz::one_slip_apart - one letter in, out, replaced or swapped, and no digit")
{
    const std::vector<std::pair<const char*, const char*>> slips{{"damascus", "damascs"},
                                                                 {"damascus", "dammascus"},
                                                                 {"damascus", "damaskus"},
                                                                 {"damascus", "dmaascus"},
                                                                 {"a", "b"},
                                                                 {"", "a"},
                                                                 {"türkiye", "turkiye"}};
    for (const auto& [left, right] : slips) {
        CAPTURE(left);
        CHECK(one_slip_apart(left, right));
        CHECK(one_slip_apart(right, left));
    }
    const std::vector<std::pair<const char*, const char*>> others{{"damascus", "damascus"},
                                                                  {"damascus", "damasxxs"},
                                                                  {"damascus", "dxmascxs"},
                                                                  {"abc", "cab"},
                                                                  {"7th fleet", "8th fleet"},
                                                                  {"fleet 11", "fleet 1"},
                                                                  {"room b7", "room 7b"},
                                                                  {"कमरा ७", "कमरा ८"},
                                                                  {"", ""},
                                                                  {"", "ab"}};
    for (const auto& [left, right] : others) {
        CAPTURE(left);
        CHECK_FALSE(one_slip_apart(left, right));
        CHECK_FALSE(one_slip_apart(right, left));
    }
}

TEST_CASE("quiz::shortened - cuts between code points")
{
    CHECK(shortened("Türkiye", 7) == "Türkiye");
    CHECK(shortened("Türkiye", 2) == "Tü…");
    CHECK(shortened("", 0).empty());
}

TEST_CASE("quiz::count_letters - digits, spaces and punctuation do not count")
{
    CHECK(count_letters("hay'at 7, x") == 6);
    CHECK(count_letters("1984-11") == 0);
    CHECK(count_letters("१९८४ €, ²") == 0);
}

TEST_CASE("quiz::words_of_claim - the report that a claim is said to be of has no words to pick")
{
    const std::string prompt = "From the report \"Two ferries, one crew\": The ferry sank.";
    const std::vector<text::Word> words = quiz::words_of_claim(prompt);
    REQUIRE(words.size() == 3);
    CHECK(prompt.substr(words[0].begin, words[0].end - words[0].begin) == "The");
    CHECK(quiz::words_of_claim("The ferry sank.").size() == 3);
    CHECK(quiz::words_of_claim("In the report \"Two ferries").size() == 5);
}
