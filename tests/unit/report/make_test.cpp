// SPDX-License-Identifier: MIT
#include "class.h"

#include <algorithm>

using report::Counting;
using report::Report;

namespace {

const report::Item& item_of(const Report& report, const std::string& id)
{
    const auto found = std::find_if(report.items.begin(), report.items.end(),
                                    [&](const report::Item& item) { return item.id.value == id; });
    REQUIRE(found != report.items.end());
    return *found;
}

const report::Picked& picked(const report::Item& item, const std::string& words)
{
    const auto found = std::find_if(item.picked.begin(), item.picked.end(),
                                    [&](const report::Picked& each) { return each.words == words; });
    REQUIRE_MESSAGE(found != item.picked.end(), words);
    return *found;
}

}

TEST_CASE("report::make - a class that was played to its end is counted whole")
{
    const school::Class made = lesson::whole();
    const Report report = lesson::report_of(made);
    CHECK(report.over);
    CHECK(report.title == "The storm");
    CHECK(report.figures.students == 30);
    CHECK(report.figures.took_part == 30);
    CHECK(report.figures.counted == 9);
    CHECK(report.figures.answers == 270);
    CHECK(report.figures.right == 135);
    CHECK(report.figures.without == 0);
    CHECK(report.students[0].points == 9 * 3);
    CHECK(report.students[29].right == 0);
    CHECK(report.students[29].receipts.size() == 9);
}

TEST_CASE("report::make - the words of a receipt: what was said, what is right, and the passage in its place")
{
    const Report report = lesson::report_of(lesson::whole());
    const report::Item& caller = item_of(report, "caller");
    CHECK(caller.key == "Ana Reis");
    CHECK(picked(caller, "Ana Reis") == report::Picked{"Ana Reis", 15, true, false});
    CHECK(picked(caller, "Tomas Lund") == report::Picked{"Tomas Lund", 15, false, false});
    CHECK(picked(caller, "The mayor") == report::Picked{"The mayor", 0, false, true});
    REQUIRE(caller.evidence.size() == 1);
    const report::Passage& passage = caller.evidence.front().front();
    CHECK(passage.quote == make::call);
    CHECK(passage.before.empty());
    CHECK(passage.after.starts_with(" on 3 May 2021. The keeper lit the lamp at once."));
    CHECK(passage.source.headline == "Storm at Port Ellery");
    CHECK(passage.source.outlet == "The Courier");
    const report::Item& boats = item_of(report, "boats");
    CHECK(picked(boats, "12 boats").right);
    CHECK(picked(boats, "14 boats").count == 15);
    CHECK(boats.evidence.front().front().before.find("The keeper lit the lamp at once.") != std::string::npos);
}

TEST_CASE("report::make - verdicts fill the table of claims by what is true and what was said")
{
    school::Class made = school::started(lesson::names(10), {make::verdict(quiz::Verdict::Supported, "yes"),
                                                             make::verdict(quiz::Verdict::Refuted, "no"),
                                                             make::verdict(quiz::Verdict::NotInArticle, "silent")});
    lesson::play(made, 10, [](std::size_t) { return 7U; });
    const report::Figures figures = lesson::report_of(made).figures;
    CHECK(figures.confusion.counts[0] == std::array<std::size_t, 3>{7, 3, 0});
    CHECK(figures.confusion.counts[1] == std::array<std::size_t, 3>{3, 7, 0});
    CHECK(figures.confusion.counts[2] == std::array<std::size_t, 3>{3, 0, 7});
    CHECK(figures.supported_claims == 1);
    CHECK(figures.other_claims == 2);
    const auto* pooled = std::get_if<learn::Pooled>(&figures.telling);
    REQUIRE(pooled != nullptr);
    CHECK(pooled->support == learn::discernment({.hits = 7, .misses = 3, .false_alarms = 6, .correct_rejections = 14}));
    CHECK(report::told_apart(figures) == nullptr); // of so few claims
}

TEST_CASE("report::make - below eight claims of a sort it says what is missing, and no figure")
{
    school::Class made
        = school::started(lesson::names(5), {make::verdict(quiz::Verdict::Supported, "yes"), make::verdict()});
    lesson::play(made, 5, [](std::size_t) { return 5U; });
    CHECK(lesson::report_of(made).figures.telling == learn::Pooling{learn::TooFew{3, 3}});
}

TEST_CASE("report::make - what was skipped, what runs and what was not asked counts for nobody, and is marked")
{
    school::Class made = school::started(lesson::names(4), school::three());
    lesson::give(made, {0}, school::right_answer(made.item()));
    REQUIRE(made.say(room::Skip{}) == school::Outcome::Accepted);
    lesson::give(made, {1}, school::right_answer(made.item()));
    const Report report = lesson::report_of(made);
    CHECK_FALSE(report.over);
    CHECK(report.items[0].counting == Counting::Skipped);
    CHECK(report.items[1].counting == Counting::NotShown);
    CHECK(report.items[2].counting == Counting::NotAsked);
    CHECK(report.figures.answers == 0);
    CHECK(report.figures.took_part == 0);
    CHECK(report.students[0].points == 0);
    CHECK(report.students[0].receipts.front().given.has_value());
    CHECK_FALSE(report.students[0].receipts.front().counts);
    CHECK(report.items[0].picked.empty());
}

TEST_CASE("report::make - who came late and who said nothing are not the same")
{
    school::Class made = school::started({"Early"}, school::three());
    lesson::give(made, {0}, school::right_answer(made.item()));
    lesson::show_and_go_on(made);
    made.join("Late");
    lesson::give(made, {1}, school::wrong_answer(made.item()));
    lesson::show_and_go_on(made);
    const Report report = lesson::report_of(made);
    CHECK(report.items[0].answers == 1);
    CHECK(report.items[0].without == 0); // the late one was not there
    CHECK(report.items[1].answers == 1);
    CHECK(report.items[1].without == 1);
    CHECK(report.items[1].right == 0);
    CHECK(report.figures.without == 1);
    CHECK(report.students[1].receipts.size() == 1);
}

TEST_CASE("report::make - who was taken out counts nowhere, and is told of")
{
    school::Class made = lesson::whole(10);
    REQUIRE(made.say(room::Remove{{0}}) == school::Outcome::Accepted);
    const Report report = lesson::report_of(made);
    CHECK(report.figures.students == 9);
    CHECK(report.figures.removed == 1);
    CHECK(report.figures.answers == 81);
    CHECK(report.figures.right == 36);
    CHECK(report.students[0].removed);
}

TEST_CASE("report::make - numbered students have no name")
{
    const Report report = lesson::report_of(lesson::whole(3), report::Names::Numbered);
    CHECK(report.students[0].name == "Student 1");
    CHECK(report.students[2].name == "Student 3");
}

TEST_CASE(
    "report::make - a question that the strong get wrong has its key to be looked at, in a class of 25 and no less")
{
    for (const std::size_t count : {std::size_t{24}, std::size_t{25}}) {
        school::Class made = school::started(lesson::names(count), make::all_kinds());
        while (made.is<room::Asking>()) {
            const bool is_turned = made.state.turn.value == 4;
            for (std::size_t i = 0; i < count; ++i) {
                const bool is_right = (i < count / 2) != is_turned;
                lesson::give(made, {i},
                             is_right ? school::right_answer(made.item()) : school::wrong_answer(made.item()));
            }
            lesson::show_and_go_on(made);
        }
        const Report report = lesson::report_of(made);
        CHECK(learn::needs_a_look(report.items[4].discrimination) == (count == 25));
        CHECK_FALSE(learn::needs_a_look(report.items[3].discrimination));
        CHECK(learn::is_enough(report.figures.reliability) == (count == 25));
        CHECK(report.figures.reliability.persons == count);
    }
}

TEST_CASE("report::make - the time to answer stands beside, from the question to the answer")
{
    school::Class made = school::started(lesson::names(3), school::three());
    for (std::size_t i = 0; i < 3; ++i) { // one second apart
        lesson::give(made, {i}, school::right_answer(made.item()));
    }
    lesson::show_and_go_on(made);
    CHECK(lesson::report_of(made).items[0].median_milliseconds == 2000);
}

TEST_CASE("report::make - typed answers that say the same are one, and the right one stands first")
{
    school::Class made = school::started(lesson::names(12), {make::short_answer()});
    for (std::size_t i = 0; i < 10; ++i) {
        lesson::give(made, {i}, quiz::TypedText{i % 2 == 0 ? "Ana Reis" : " ana  REIS."});
    }
    lesson::give(made, {10}, quiz::TypedText{"Lund"});
    lesson::give(made, {11}, quiz::TypedText{"the crew"});
    lesson::show_and_go_on(made);
    const report::Item item = lesson::report_of(made).items.front();
    REQUIRE(item.picked.size() == 3);
    CHECK(item.picked[0] == report::Picked{"Lund", 1, true, false});
    CHECK(item.picked[1].count == 10);
    CHECK(item.picked_elsewhere == 0);
}

TEST_CASE("report::make - at their own pace everybody counts with what they have seen the receipt of")
{
    school::Class made = school::opened(school::three());
    made.join("Ada");
    made.join("Ben");
    made.say(room::SetPace{room::Pace::Self, base::Timestamp{made.now + 86'400'000}});
    made.say(room::Start{});
    made.answer_right({0});
    REQUIRE(made.put(room::WentOn{{0}, {0}}) == school::Outcome::Accepted);
    made.answer_right({0});
    made.answer_right({1});
    const Report report = lesson::report_of(made);
    CHECK(report.items[0].answers == 2);
    CHECK(report.items[1].answers == 1);
    CHECK(report.items[2].answers == 0);
    CHECK(report.figures.without == 0);
    CHECK(report.students[0].right == 2);
}

TEST_CASE("report::make - an empty room has a report that says so")
{
    const Report report = lesson::report_of(school::opened());
    CHECK(report.figures == report::Figures{});
    CHECK(report.figures.telling == learn::Pooling{learn::TooFew{8, 8}});
    CHECK(report.items.size() == 9);
    CHECK(report.students.empty());
}
