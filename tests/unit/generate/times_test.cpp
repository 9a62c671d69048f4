// SPDX-License-Identifier: MIT
#include "generate/times.h"

#include "unit/generate/found_times.h"

#include <doctest/doctest.h>
#include <string>
#include <vector>

namespace {

using namespace found_times;
using generate::Granularity;
using generate::Moment;
using generate::Reference;
using generate::Standing;
using generate::TimeExpression;

std::vector<std::string> places(const std::string& sentence)
{
    std::vector<std::string> result;
    for (const Found& each : find(sentence)) {
        result.push_back(each.place);
    }
    return result;
}

struct Case {
    std::string sentence;
    std::string place;
    Granularity granularity;
    Reference reference;
    Moment moment;
};

void check(const Case& each, Published published = std::nullopt)
{
    CAPTURE(each.sentence);
    const Found found = only(each.sentence, published);
    CHECK(found.place == each.place);
    CHECK(found.time.granularity == each.granularity);
    CHECK(found.time.reference == each.reference);
    CHECK(found.time.moment == each.moment);
}

}

TEST_CASE("generate::find_times - clock times in the forms of newspapers")
{
    const auto clock = [](const std::string& sentence, const std::string& place, int minute) {
        check({sentence, place, Granularity::Clock, Reference::Calendar, {{}, {}, {}, minute}});
    };
    clock("The bell rang at 7:23 a.m. and stopped.", "at 7:23 a.m.", 443);
    clock("The bell rang at 9:30 p.m.", "at 9:30 p.m.", 1290);
    clock("The bell rang at 9.30pm and stopped.", "at 9.30pm", 1290);
    clock("The bell rang at 9pm.", "at 9pm", 1260);
    clock("As of 15:11 GMT the bell was silent.", "As of 15:11 GMT", 911);
    clock("The bell rang at 0630 GMT.", "at 0630 GMT", 390);
    clock("The bell rang at noon.", "at noon", 720);
    clock("Around midnight the bell rang.", "Around midnight", 0);
    clock("The bell rang at 6 o'clock in the morning.", "at 6 o'clock in the morning", 360);
    clock("The bell rang at six o'clock in the evening.", "at six o'clock in the evening", 1080);
    clock("The bell rang at about 12:05 a.m. local time.", "at about 12:05 a.m. local time", 5);
    clock("The bell rang shortly after 10 p.m. Moscow time.", "shortly after 10 p.m. Moscow time", 1320);
}

TEST_CASE("generate::find_times - a clock time that may be morning or evening has no minute")
{
    const Found found = only("The bell rang at 7:23 for the first time.");
    CHECK(found.place == "at 7:23");
    CHECK(found.time.granularity == Granularity::Clock);
    CHECK_FALSE(found.time.moment.minute);
}

TEST_CASE("generate::find_times - dates in the forms of newspapers")
{
    const auto calendar = [](const std::string& sentence, const std::string& place, Moment moment) {
        check({sentence, place, Granularity::Day, Reference::Calendar, moment});
    };
    const auto absolute = [](const std::string& sentence, const std::string& place, Moment moment) {
        check({sentence, place, Granularity::Day, Reference::Absolute, moment});
    };
    calendar("The shop closed on November 27.", "on November 27", {{}, 11, 27, {}});
    calendar("The shop closed on 27 November.", "on 27 November", {{}, 11, 27, {}});
    calendar("On the 27th of November the shop closed.", "On the 27th of November", {{}, 11, 27, {}});
    calendar("The shop closed on March 6th for good.", "on March 6th", {{}, 3, 6, {}});
    calendar("On the morning of December 8, the shop closed.", "On the morning of December 8", {{}, 12, 8, {}});
    absolute("The shop closed on Nov. 27, 2024.", "on Nov. 27, 2024", day_of(2024, 11, 27));
    absolute("As of March 4, 2011, the shop had ten cooks.", "As of March 4, 2011", day_of(2011, 3, 4));
    absolute("On Wednesday, February 23, 2006, the shop opened.", "On Wednesday, February 23, 2006",
             day_of(2006, 2, 23));
    absolute("The letter of the shop is dated 2024-11-27.", "dated 2024-11-27", day_of(2024, 11, 27));
    absolute("The shop closed on 27/11/2024.", "on 27/11/2024", day_of(2024, 11, 27));
    absolute("The shop closed on 11/27/2024.", "on 11/27/2024", day_of(2024, 11, 27));
    absolute("The shop has been closed since 3 May 2019.", "since 3 May 2019", day_of(2019, 5, 3));
}

TEST_CASE("generate::find_times - months, seasons and years")
{
    check({"In March 2011 the shop closed.",
           "In March 2011",
           Granularity::Month,
           Reference::Absolute,
           {2011, 3, {}, {}}});
    check({"The shop has been closed since June.",
           "since June",
           Granularity::Month,
           Reference::Calendar,
           {{}, 6, {}, {}}});
    check({"In the summer of 2014 it burned.",
           "In the summer of 2014",
           Granularity::Season,
           Reference::Absolute,
           {2014, 6, {}, {}}});
    check({"In 2014 the shop closed.", "In 2014", Granularity::Year, Reference::Absolute, {2014, {}, {}, {}}});
    check({"The shop has sold bread since 1958.",
           "since 1958",
           Granularity::Year,
           Reference::Absolute,
           {1958, {}, {}, {}}});
    check({"In early 2011 the shop closed.",
           "In early 2011",
           Granularity::Year,
           Reference::Absolute,
           {2011, {}, {}, {}}});
    check({"By the end of 2009, the shop had closed.",
           "By the end of 2009",
           Granularity::Year,
           Reference::Absolute,
           {2009, {}, {}, {}}});
    check({"It was loud in the 1990s.", "in the 1990s", Granularity::Vague, Reference::Absolute, {1990, {}, {}, {}}});
}

TEST_CASE("generate::find_times - parts that stand together are one time")
{
    const Found found = only("At 7:23 a.m. on November 27, the shop closed.");
    CHECK(found.place == "At 7:23 a.m. on November 27");
    CHECK(found.core == "7:23 a.m. on November 27");
    CHECK(found.preposition == "at");
    CHECK(found.head == "7:23");
    CHECK(found.time.granularity == Granularity::Clock);
    CHECK(found.time.reference == Reference::Calendar);
    CHECK(found.time.moment == Moment{{}, 11, 27, 443});
    CHECK(only("On Friday, at around 9 p.m., the shop closed.").place == "On Friday, at around 9 p.m.");
    CHECK(only("The shop closed at 9 p.m. Friday.").place == "at 9 p.m. Friday");
    CHECK(only("The shop closed late on Saturday night.").place == "late on Saturday night");
    CHECK(only("The shop closed in June last year.").place == "in June last year");
}

TEST_CASE("generate::find_times - brackets tell which weekday is meant")
{
    check({"It rained on Saturday night (March 4) in Riga.",
           "on Saturday night",
           Granularity::Day,
           Reference::Calendar,
           {{}, 3, 4, {}}});
    check({"It rained on Saturday (4 March 2023) in Riga.", "on Saturday", Granularity::Day, Reference::Absolute,
           day_of(2023, 3, 4)});
    const std::vector<Found> found = find("It rained on Saturday (see page 4) in Riga.");
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].time.moment.day);
}

TEST_CASE("generate::find_times - stretches and lists of times are vague")
{
    for (const std::string sentence :
         {"Between July 2003 and December 2004 he paid nothing.", "He worked there from 2004 to 2009.",
          "It snowed on Monday and Tuesday.", "It snowed on Monday, Tuesday and Friday.", "The fair is on March 3-5.",
          "The fair was on March 3 and 4.", "He works from 9 a.m. to 5 p.m.", "The fair was held from 3 to 5 April.",
          "He was mayor in 2004-2009.", "The shop opens on Saturdays.", "The shop opens every Friday."}) {
        CHECK_MESSAGE(only(sentence).time.granularity == Granularity::Vague, sentence);
    }
}

TEST_CASE("generate::find_times - lengths of time are durations")
{
    const auto duration = [](const std::string& sentence, const std::string& place) {
        check({sentence, place, Granularity::Duration, Reference::Absolute, {}});
    };
    duration("He lived there for 15 years.", "for 15 years");
    duration("They came within half an hour.", "within half an hour");
    duration("The trip took 30 minutes.", "30 minutes");
    duration("The trip took an hour and a half.", "an hour and a half");
    duration("They waited for a few days.", "for a few days");
    duration("They had waited for months.", "for months");
    check({"Over the past three years it grew.",
           "Over the past three years",
           Granularity::Duration,
           Reference::Deictic,
           {}});
}

TEST_CASE("generate::find_times - what is told from what was told before is relative")
{
    const auto relative = [](const std::string& sentence, const std::string& place) {
        check({sentence, place, Granularity::Vague, Reference::Relative, {}});
    };
    relative("Two days later the shop closed.", "Two days later");
    relative("At that time the shop was closed.", "At that time");
    relative("The next day the shop closed.", "The next day");
    relative("Six minutes later they scored.", "Six minutes later");
    relative("Then the shop closed.", "Then");
    relative("The shop had closed earlier.", "earlier");
    relative("After the meeting the shop closed.", "After the meeting");
    relative("In the 32nd minute Koval scored.", "In the 32nd minute");
    relative("By then the shop was closed.", "By then");
}

TEST_CASE("generate::find_times - a time that belongs to a noun says so")
{
    for (const std::string sentence : {"Saturday's vote was close.", "Last year's vote was close.",
                                       "The vote of March 4 was close.", "A March 4 vote was close."}) {
        CHECK_MESSAGE(only(sentence).time.standing == Standing::Modifier, sentence);
    }
    CHECK(only("The vote was held on March 4.").time.standing == Standing::Adjunct);
}

TEST_CASE("generate::find_times - what only looks like a time is left out")
{
    for (const std::string sentence :
         {"May said she would march.", "In 2014 voters chose a mayor.", "The 14-year-old boy is 15 years old.",
          "Black Friday was quiet in USA Today.", "The Sunday Times won 3:2 in Group 4.", "He scored a second goal.",
          "A ratio of 16:9 is best.", "In the fall of the regime he saw hope.", "He read 2000 books in version 2.0.",
          "She spent the night.", "No later version is better than a later one.", "The second official left on time.",
          "Windows 7 and the 12 year cycle.", "April March left.", "He is in his 30s."}) {
        const std::vector<std::string> found = places(sentence);
        CHECK_MESSAGE(found.empty(), sentence << " gave " << (found.empty() ? "" : found.front()));
    }
}

TEST_CASE("generate::find_times - several times of one sentence are found in order")
{
    const std::vector<std::string> expected{"On Saturday", "since 2009", "two days later"};
    CHECK(places("On Saturday the mayor, in office since 2009, spoke and two days later left.") == expected);
}

TEST_CASE("generate::find_times - sentences of more tokens than are parsed have none")
{
    std::string body = "On Saturday the mayor";
    for (std::size_t i = 0; i < syntax::longest_sentence; ++i) {
        body += " and I";
    }
    CHECK(find(body + " left.").empty());
}

TEST_CASE("generate::find_times - with a tree the head is the token whose arc leaves the expression")
{
    using syntax::Relation;
    Parsed parsed("The shop closed on the morning of May 27.");
    parsed.root("closed", syntax::Xpos::Vbd).arc("on", "morning", Relation::Case).arc("the", "morning", Relation::Det);
    parsed.arc("morning", "closed", Relation::Obl)
        .arc("of", "May", Relation::Case)
        .arc("May", "morning", Relation::Nmod);
    parsed.arc("27", "May", Relation::Nummod);
    const std::vector<TimeExpression> times = parsed.times();
    REQUIRE(times.size() == 1);
    CHECK(times[0].head == parsed.at("morning"));
}

TEST_CASE("generate::find_times - with a tree a number that counts is no year")
{
    using syntax::Relation;
    Parsed counting("In 2014 fine homes burned.");
    counting.root("burned", syntax::Xpos::Vbd)
        .arc("2014", "homes", Relation::Nummod)
        .arc("homes", "burned", Relation::Obl);
    CHECK(counting.times().empty());
    Parsed dated("In 2014 bread sold well.");
    dated.root("sold", syntax::Xpos::Vbd).arc("2014", "sold", Relation::Obl);
    CHECK(dated.times().size() == 1);
}

TEST_CASE("generate::find_times - with a tree a time before its noun is a modifier")
{
    using syntax::Relation;
    Parsed parsed("The March 4 vote was close.");
    parsed.root("close", syntax::Xpos::Jj).arc("March", "vote", Relation::Compound).arc("4", "March", Relation::Nummod);
    parsed.arc("vote", "close", Relation::Nsubj);
    const std::vector<TimeExpression> times = parsed.times();
    REQUIRE(times.size() == 1);
    CHECK(times[0].standing == Standing::Modifier);
}
