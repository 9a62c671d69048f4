// SPDX-License-Identifier: MIT
#include "class.h"

using room::Switch;
using school::Class;
using school::Outcome;
using school::Stage;
using school::StudentId;

TEST_CASE("room::due - the receipt comes when everybody who is here has answered")
{
    Class made = school::started({"Ada", "Ben", "Eve"}, school::three());
    made.here.leave({2});
    CHECK(made.tick() == 0);
    made.answer_right({0});
    CHECK(made.tick() == 0);
    made.answer_right({1});
    CHECK(made.tick() == 1);
    CHECK(made.stage({2}) == Stage::Receipt);
}

TEST_CASE("room::due - who answered and left does not stand for who is still at it")
{
    Class made = school::started({"Ada", "Ben"}, school::three());
    made.answer_right({0});
    made.here.leave({0});
    CHECK(made.tick() == 0);
    CHECK(made.stage({1}) == Stage::Question);
}

TEST_CASE("room::due - a question waits while nobody is here, and while somebody points")
{
    Class made = school::started({"Ada"}, {make::verdict()});
    made.here.leave({0});
    CHECK(made.tick(1'000'000) == 0);
    made.here.arrive({0});
    made.answer({0}, school::right_answer(made.item()));
    CHECK(made.tick() == 0);
    made.put(room::SkippedPointing{{0}, {0}});
    CHECK(made.tick() == 1);
}

TEST_CASE("room::due - who was removed holds nobody up")
{
    Class made = school::started({"Ada", "Ben"}, school::three());
    made.answer_right({0});
    made.say(room::Remove{{1}});
    made.here.leave({1});
    CHECK(made.tick() == 1);
}

TEST_CASE("room::due - who was removed and looks on is not waited for")
{
    Class made = school::started({"Ada", "Ben", "Eve"}, school::three());
    REQUIRE(made.say(room::Remove{{2}}) == room::Outcome::Accepted);
    made.answer_right({0});
    CHECK(made.tick() == 0);
    made.answer_right({1});
    CHECK(made.tick() == 1);
}

TEST_CASE("room::due - the time is up after a moment of grace, in which answers on their way still count")
{
    Class made = school::started({"Ada", "Ben"}, school::three(), {.seconds = 10});
    made.now += 9500;
    CHECK(made.tick() == 0);
    CHECK(room::next_due(made.state).value().milliseconds == made.now + 1500);
    CHECK(room::time_left(made.state, made.student({0}), {made.now}) == 500);
    made.answer_right({0});
    CHECK(room::time_left(made.state, made.student({1}), {made.now}) == 0);
    CHECK(made.tick(500) == 2);
    CHECK(made.is<room::Showing>());
    CHECK(made.student({0}).attempts.size() == 1);
}

TEST_CASE("room::due - who has no timer answers in peace when the time of the others is up")
{
    Class made = school::started({"Ada", "Ben"}, school::three(), {.seconds = 10});
    made.say(room::LiftLimit{{1}, Switch::On});
    CHECK_FALSE(room::time_left(made.state, made.student({1}), {made.now}));
    CHECK(made.tick(60'000) == 1);
    CHECK(made.stage({0}) == Stage::Waiting);
    CHECK(made.stage({1}) == Stage::Question);
    CHECK(made.answer({0}, school::right_answer(made.item())) == Outcome::Refused);
    CHECK(made.last.reason == room::Reason::TooLate);
    CHECK_FALSE(room::next_due(made.state));
    made.answer_right({1});
    CHECK(made.tick() == 1);
    CHECK(made.is<room::Showing>());
}

TEST_CASE("room::due - who has no timer and has left does not keep the receipt from the others")
{
    Class made = school::started({"Ada", "Ben"}, school::three(), {.seconds = 10});
    made.say(room::LiftLimit{{1}, Switch::On});
    made.here.leave({1});
    CHECK(made.tick(60'000) == 2);
}

TEST_CASE("room::due - at the automatic pace the class goes on from a receipt by itself, to the end")
{
    Class made = school::opened(school::three(), {.seconds = 10});
    made.say(room::SetPace{room::Pace::Automatic, {}});
    made.join("Ada");
    made.say(room::Start{});
    for (int i = 0; i < 3; ++i) {
        CHECK(made.tick(11'000) == 2);
        CHECK(room::next_due(made.state).value().milliseconds == made.now + room::receipt_milliseconds);
        CHECK(made.tick(room::receipt_milliseconds - 1) == 0);
        CHECK(made.tick(1) == 1);
    }
    CHECK(made.is<room::Finished>());
    CHECK_FALSE(room::next_due(made.state));
}

TEST_CASE("room::due - the teacher's pace leaves a receipt as long as the teacher does")
{
    Class made = school::started({"Ada"}, school::three());
    made.say(room::Show{});
    CHECK(made.tick(10'000'000) == 0);
    CHECK_FALSE(room::next_due(made.state));
}

TEST_CASE("room::due - homework closes on its day, also in a pause")
{
    Class made = school::opened(school::three());
    const base::Timestamp closes{made.now + 500'000};
    made.say(room::SetPace{room::Pace::Self, closes});
    made.join("Ada");
    made.say(room::Start{});
    CHECK(room::next_due(made.state) == closes);
    CHECK(made.tick() == 0);
    made.say(room::Pause{});
    CHECK(made.tick(600'000) == 1);
    CHECK(made.stage({0}) == Stage::Finished);
}

TEST_CASE("room::update - what was due at another question is refused")
{
    Class made = school::started({"Ada"}, school::three(), {.seconds = 10});
    CHECK(made.put(room::TimeUp{{0}}) == Outcome::Refused);
    CHECK(made.put(room::Shown{{1}}) == Outcome::Refused);
    CHECK(made.put(room::Advanced{{0}}) == Outcome::Refused);
    CHECK(made.put(room::Closed{}) == Outcome::Refused);
}

TEST_CASE("room::update - a clock that is set back makes nobody quick, and one far ahead breaks nothing")
{
    Class made = school::started({"Ada", "Ben"}, school::three());
    const std::int64_t before = made.now;
    made.now = 5;
    made.answer_right({0});
    CHECK(made.student({0}).attempts.back().answered_at.milliseconds == before);
    made.now = std::numeric_limits<std::int64_t>::max() - 10'000;
    made.answer_right({1});
    CHECK(made.student({1}).attempts.back().answered_at == room::latest_time);
}
