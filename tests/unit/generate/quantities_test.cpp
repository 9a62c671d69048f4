// SPDX-License-Identifier: MIT
#include "generate/times.h"

#include "base/rng.h"
#include "support/split_text.h"

#include <array>
#include <cmath>
#include <doctest/doctest.h>
#include <string>
#include <vector>

namespace {

using generate::Measure;
using generate::Quantity;
using support::split_text;
using support::SplitText;
using Bound = Quantity::Bound;

/// What a test looks at in a quantity.
struct Found {
    std::string place;
    std::string number;
    std::string noun;
    Quantity quantity;
};

std::vector<Found> find(const std::string& sentence)
{
    const SplitText text = split_text(sentence);
    REQUIRE(text.document.sentences.size() == 1);
    std::vector<Found> result;
    for (const Quantity& quantity : generate::find_quantities(text.sentence(), 0)) {
        const std::string noun = quantity.noun ? text.words({*quantity.noun, *quantity.noun + 1}) : std::string();
        result.push_back({text.words(quantity.place.tokens), text.words(quantity.number), noun, quantity});
    }
    return result;
}

/// The only quantity of a sentence.
Found only(const std::string& sentence)
{
    CAPTURE(sentence);
    const std::vector<Found> found = find(sentence);
    REQUIRE(found.size() == 1);
    return found.front();
}

std::string all_of(const std::string& sentence)
{
    std::string result;
    for (const Found& each : find(sentence)) {
        result += (result.empty() ? "" : " | ") + each.place;
    }
    return result;
}

void check_count(const std::string& sentence, const std::string& number, double value, const std::string& noun)
{
    CAPTURE(sentence);
    const Found found = only(sentence);
    CHECK(found.number == number);
    CHECK(found.quantity.value == value);
    CHECK(found.noun == noun);
    CHECK(found.quantity.unit == noun);
    CHECK(found.quantity.measure == Measure::Count);
}

void check_measure(const std::string& sentence, const std::string& place, Measure measure, double value,
                   const std::string& unit)
{
    CAPTURE(sentence);
    const Found found = only(sentence);
    CHECK(found.place == place);
    CHECK(found.quantity.measure == measure);
    CHECK(found.quantity.value == value);
    CHECK(found.quantity.unit == unit);
}

}

TEST_CASE("generate::find_quantities - counts in figures and words with what they count")
{
    check_count("The 30 cooks left.", "30", 30, "cooks");
    check_count("The town has 11,000 people.", "11,000", 11000, "people");
    check_count("They planted two million trees.", "two million", 2e6, "trees");
    check_count("They planted 2.5 million trees.", "2.5 million", 2.5e6, "trees");
    check_count("Thirty men left.", "Thirty", 30, "men");
    check_count("She met twenty-five women.", "twenty-five", 25, "women");
    check_count("Five hundred and twenty people left.", "Five hundred and twenty", 520, "people");
    check_count("A dozen boats sank.", "A dozen", 12, "boats");
    check_count("They sold half a dozen boats.", "half a dozen", 6, "boats");
    check_count("They sold half a million cars.", "half a million", 500000, "cars");
    check_count("He met 30 senior field commanders of the army.", "30", 30, "commanders");
    check_count("He met three of the old teachers.", "three", 3, "teachers");
    check_count("One person left.", "One", 1, "person");
    check_count("About 2000 schools closed.", "2000", 2000, "schools");
}

TEST_CASE("generate::find_quantities - words that make a number inexact belong to its place")
{
    const auto bound = [](const std::string& sentence, const std::string& place, Bound expected) {
        CAPTURE(sentence);
        const Found found = only(sentence);
        CHECK(found.place == place);
        CHECK(found.quantity.bound == expected);
    };
    bound("About 30 cooks left.", "About 30", Bound::About);
    bound("Some 30 cooks left.", "Some 30", Bound::About);
    bound("Nearly 30 cooks left.", "Nearly 30", Bound::About);
    bound("Almost 30 cooks left.", "Almost 30", Bound::About);
    bound("An estimated 30 cooks left.", "An estimated 30", Bound::About);
    bound("30 or so cooks left.", "30 or so", Bound::About);
    bound("More than 11,000 cooks left.", "More than 11,000", Bound::AtLeast);
    bound("Over 30 cooks left.", "Over 30", Bound::AtLeast);
    bound("At least 30 cooks left.", "At least 30", Bound::AtLeast);
    bound("No fewer than 30 cooks left.", "No fewer than 30", Bound::AtLeast);
    bound("It took 30+ cooks.", "30+", Bound::AtLeast);
    bound("Up to 30 cooks left.", "Up to 30", Bound::AtMost);
    bound("As many as 30 cooks left.", "As many as 30", Bound::AtMost);
    bound("Fewer than 30 cooks left.", "Fewer than 30", Bound::AtMost);
    bound("The 30 cooks left.", "30", Bound::Exact);
}

TEST_CASE("generate::find_quantities - measures with their units")
{
    check_measure("It cost 422,000 euros.", "422,000 euros", Measure::Money, 422000, "euros");
    check_measure("It cost $5 million to build.", "$5 million", Measure::Money, 5e6, "$");
    check_measure("It cost US$ 20,000 to build.", "US$ 20,000", Measure::Money, 20000, "US$");
    check_measure("It cost £3bn to build.", "£3bn", Measure::Money, 3e9, "£");
    check_measure("It cost $5m to build.", "$5m", Measure::Money, 5e6, "$");
    check_measure("It cost 1.5 billion Canadian dollars.", "1.5 billion Canadian dollars", Measure::Money, 1.5e9,
                  "Canadian dollars");
    check_measure("It grew by 3.5% again.", "3.5%", Measure::Percent, 3.5, "%");
    check_measure("It grew by 27 per cent.", "27 per cent", Measure::Percent, 27, "per cent");
    check_measure("They walked 70 km.", "70 km", Measure::Length, 70, "km");
    check_measure("The tower is 15 meter high.", "15 meter", Measure::Length, 15, "meter");
    check_measure("The tower is 15m high.", "15m", Measure::Length, 15, "m");
    check_measure("The site of 240,000 square meter is green.", "240,000 square meter", Measure::Area, 240000,
                  "square meter");
    check_measure("The bag weighs 20 pounds.", "20 pounds", Measure::Weight, 20, "pounds");
    check_measure("The bag cost 20 pounds.", "20 pounds", Measure::Money, 20, "pounds");
    check_measure("He ran at 30 km/h.", "30 km/h", Measure::Speed, 30, "km/h");
    check_measure("It blew at 90 miles per hour.", "90 miles per hour", Measure::Speed, 90, "miles per hour");
    check_measure("The trip took 30 minutes.", "30 minutes", Measure::Duration, 30, "minutes");
    check_measure("The trip took about half an hour.", "about half an hour", Measure::Duration, 0.5, "hour");
    check_measure("The 20-minute trip was dull.", "20-minute", Measure::Duration, 20, "minute");
    check_measure("A 14-year-old boy won.", "14-year-old", Measure::Age, 14, "year-old");
    check_measure("The boy is 14 years old.", "14 years old", Measure::Age, 14, "years old");
    check_measure("The boy, aged 14, won.", "14", Measure::Age, 14, "");
    check_measure("The Blues won 3-0 at home.", "3-0", Measure::Score, 3, "3-0");
    check_measure("The Blues lost 1 – 2 at home.", "1 – 2", Measure::Score, 1, "1 - 2");
}

TEST_CASE("generate::find_quantities - a share says of what")
{
    const Found percent = only("Some 56 percent of the young voters stayed at home.");
    CHECK(percent.place == "Some 56 percent");
    CHECK(percent.noun == "voters");
    const Found half = only("Half of the seats were empty.");
    CHECK(half.quantity.value == 0.5);
    CHECK(half.quantity.measure == Measure::Other);
    CHECK(half.noun == "seats");
}

TEST_CASE("generate::find_quantities - ranges, ranks, names, versions, dates and vague numbers are left out")
{
    for (const std::string sentence : {"Children aged 8-10 won.",
                                       "They sold 8 to 10 boats.",
                                       "They sold two or three boats.",
                                       "Between 20 and 30 boats sank.",
                                       "She was third, or number 3 of the top 10.",
                                       "The 33rd floor burned.",
                                       "IE6, HTML 5 and Windows 7 are old.",
                                       "World Cup 2018 began in Group 4.",
                                       "He flew Boeing 747 and wrote No. 3.",
                                       "The G20 and COVID-19 are known.",
                                       "Hundreds of people left.",
                                       "Tens of thousands left.",
                                       "Dozens left.",
                                       "A few left, and several hundred stayed.",
                                       "In 2014 voters chose.",
                                       "They left in 2014.",
                                       "It began on March 6 at 7:23 a.m.",
                                       "Nine out of ten agreed.",
                                       "One in five agreed.",
                                       "One of them left.",
                                       "No one saw it.",
                                       "One day it closed.",
                                       "It grew 18-fold.",
                                       "Two-thirds agreed.",
                                       "Call 5551234 or 0800.",
                                       "They sold 20 000 of it.",
                                       "Version 2.0.1 is out.",
                                       "It was 16:9 in the first half.",
                                       "Twenty-fifth place is his.",
                                       "Two days later it closed.",
                                       "Population: 30.",
                                       "The sweeping 2003 cuts hurt.",
                                       "Her extension is 35620.",
                                       "Lists 12 & 14 are new.",
                                       "He watched 60 Minutes.",
                                       "They said a word or two.",
                                       "3 - Open the box."}) {
        const std::string found = all_of(sentence);
        CHECK_MESSAGE(found.empty(), sentence << " gave " << found);
    }
}

TEST_CASE("generate::find_quantities - a number between dashes is a score only where a game is told of")
{
    CHECK(all_of("The board met 3-0 people.").empty());
    CHECK(all_of("The vote on item 3-0 was long.").empty());
    CHECK(all_of("The Blues won 3-0.") == "3-0");
}

TEST_CASE("generate::find_quantities - with a tree the noun is the one the number is an arc to")
{
    using syntax::Relation;
    SplitText text = split_text("About 30 army and navy cooks left after one brave try.");
    syntax::Tree& tree = text.document.sentences[0].tree;
    tree.tags.resize(tree.size(), {syntax::Upos::Noun, syntax::Xpos::Nn});
    tree.arcs.resize(tree.size(), {6, Relation::Dep, 6});
    tree.arcs[1] = {5, Relation::Nummod, 6};
    tree.tags[5].xpos = syntax::Xpos::Nns;
    const std::vector<Quantity> found = generate::find_quantities(text.sentence(), 0);
    REQUIRE_MESSAGE(found.size() == 1, "one counts no noun in this tree");
    CHECK(found[0].noun == std::size_t{5});
    CHECK(found[0].unit == "cooks");
}

TEST_CASE("generate::find_quantities - several numbers of one sentence are found in order")
{
    CHECK(all_of("On May 5 about 30 cooks, 12 of them new, made 2,000 cakes for $5 million.")
          == "about 30 | 12 | 2,000 | $5 million");
}

TEST_CASE("generate::number_like - the form of the pattern is kept")
{
    CHECK(generate::number_like(9000, "11,000") == "9,000");
    CHECK(generate::number_like(800, "1,100") == "800");
    CHECK(generate::number_like(1200, "450") == "1,200");
    CHECK(generate::number_like(1200, "2000") == "1200");
    CHECK(generate::number_like(40, "thirty") == "forty");
    CHECK(generate::number_like(45, "Thirty") == "Forty-five");
    CHECK(generate::number_like(3e6, "two million") == "three million");
    CHECK(generate::number_like(1.5e6, "two million") == "1.5 million");
    CHECK(generate::number_like(3.5e6, "2.5 million") == "3.5 million");
    CHECK(generate::number_like(600000, "1 million") == "600,000");
    CHECK(generate::number_like(2.4, "3.5") == "2.4");
    CHECK(generate::number_like(4e9, "3bn") == "4bn");
    CHECK(generate::number_like(4e6, "5m") == "4m");
    CHECK(generate::number_like(22, "15m") == "22m");
    CHECK(generate::number_like(24, "a dozen") == "two dozen");
    CHECK(generate::number_like(18, "a dozen") == "eighteen");
    CHECK(generate::number_like(3.5, "two and a half") == "three and a half");
    CHECK(generate::number_like(70, "over 50 percent") == "over 70 percent");
    CHECK(generate::number_like(1234567, "") == "1,234,567");
}

TEST_CASE("generate::number_like - what it says is read back as the same number")
{
    base::Rng rng{5};
    constexpr std::array likes{"11,000",  "30",  "thirty", "two million", "2.5 million", "1 billion",
                               "a dozen", "450", "7"};
    for (int i = 0; i < 4000; ++i) {
        const double scale = std::pow(10.0, static_cast<double>(base::draw(rng, 7)));
        const double value = static_cast<double>(2 + base::draw(rng, 98)) * scale;
        if (value >= 1900 && value <= 2100) {
            continue;
        }
        const std::string words = generate::number_like(value, likes.at(base::draw(rng, likes.size())));
        CAPTURE(words);
        const Found found = only("The town bought " + words + " trees.");
        CHECK(found.number == words);
        CHECK(found.quantity.value == value);
        CHECK(found.noun == "trees");
    }
}
