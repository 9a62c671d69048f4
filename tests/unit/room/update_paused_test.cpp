// SPDX-License-Identifier: MIT
// What students say while the class stands: what will count when it goes on is refused in a way that tells so.
#include "class.h"

using learn::Confidence;
using room::Reason;
using rounds::TurnIndex;
using school::Class;
using school::Outcome;

namespace {

/// Why an answer to the class's first question is refused.
Reason refusal(Class& made, TurnIndex turn = {0})
{
    CHECK(made.put(room::Answered{{0}, turn, quiz::GivenNumber{12}, Confidence::Guess}) == Outcome::Refused);
    return made.last.reason;
}

}

TEST_CASE("room::update - an answer that comes in a pause is to be kept, and counts when the class goes on")
{
    Class made = school::started({"Ada"}, school::three(), {.seconds = 20});
    made.say(room::Pause{});
    CHECK(refusal(made) == Reason::Paused);
    made.say(room::Resume{});
    made.answer_right({0});
    CHECK(made.stage({0}) == room::Stage::Waiting);
}

TEST_CASE("room::update - an answer that comes while the class looks back, or after a stop, is to be kept")
{
    Class made = school::started({"Ada"}, {make::number("boats-0"), make::number("boats-1")});
    made.say(room::Show{});
    made.say(room::Next{});
    made.say(room::Back{{0}});
    CHECK(refusal(made, {1}) == Reason::Paused);
    CHECK(refusal(made, {0}) == Reason::TooLate);
    made.say(room::Next{});
    made.say(room::Stop{});
    CHECK(refusal(made, {1}) == Reason::Paused);
}

TEST_CASE("room::update - an answer in a pause that could not count anyway is not to be kept")
{
    Class made = school::started({"Ada"}, school::three(), {.seconds = 20});
    made.join("Ben");
    made.say(room::LiftLimit{{1}, room::Switch::On});
    made.tick(60'000);
    made.say(room::Pause{});
    CHECK(refusal(made) == Reason::TooLate);
    CHECK(refusal(made, {2}) == Reason::NotNow);
    made.say(room::Resume{});
    made.say(room::Show{});
    made.say(room::Pause{});
    CHECK(refusal(made) == Reason::TooLate);
}

TEST_CASE("room::update - a second step in a pause is to be kept, and is too late when the receipt was there")
{
    Class made = school::started({"Ada", "Ben"}, {make::verdict()});
    made.answer({0}, school::right_answer(made.item()));
    made.say(room::Pause{});
    CHECK(made.put(room::SkippedPointing{{0}, {0}}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::Paused);
    CHECK(made.put(room::Pointed{{0}, {0}, made.item().evidence.front().front()}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::Paused);
    made.say(room::Resume{});
    made.say(room::Show{});
    made.say(room::Pause{});
    CHECK(made.put(room::SkippedPointing{{0}, {0}}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::TooLate);
}

TEST_CASE("room::update - on from a receipt, and into a team, goes on after a pause")
{
    Class made = school::opened(school::three());
    made.join("Ada");
    made.say(room::SetTeams{2, room::TeamsBy::Choice});
    made.say(room::SetPace{room::Pace::Self, base::Timestamp{made.now + 1'000'000}});
    made.say(room::Pause{});
    CHECK(made.put(room::ChoseTeam{{0}, 1}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::Paused);
    made.say(room::Resume{});
    made.say(room::Start{});
    made.answer_right({0});
    made.say(room::Pause{});
    CHECK(made.put(room::WentOn{{0}, {0}}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::Paused);
    made.say(room::Resume{});
    CHECK(made.put(room::WentOn{{0}, {0}}) == Outcome::Accepted);
    made.say(room::Pause{});
    CHECK(made.put(room::WentOn{{0}, {1}}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::NotNow);
}
