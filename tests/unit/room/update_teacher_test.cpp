// SPDX-License-Identifier: MIT
#include "class.h"

#include <algorithm>

using room::Reason;
using room::Switch;
using school::Class;
using school::Outcome;
using school::Stage;
using school::StudentId;

TEST_CASE("room::update - the teacher leads through questions and receipts to the results")
{
    Class made = school::started({"Ada"}, school::three());
    for (std::size_t turn = 0; turn < 3; ++turn) {
        CHECK(made.state.turn.value == turn);
        CHECK(made.stage({0}) == Stage::Question);
        CHECK(made.say(room::Next{}) == Outcome::Refused);
        CHECK(made.say(room::Show{}) == Outcome::Accepted);
        CHECK(made.say(room::Show{}) == Outcome::Refused);
        CHECK(made.stage({0}) == Stage::Receipt);
        CHECK(made.say(room::Next{}) == Outcome::Accepted);
    }
    CHECK(made.stage({0}) == Stage::Finished);
    CHECK(made.say(room::Next{}) == Outcome::Refused);
}

TEST_CASE("room::update - what the teacher says twice under one id counts once")
{
    Class made = school::started({"Ada"}, school::three());
    made.say(room::Show{});
    CHECK(made.put(room::Steered{"again", room::Next{}}) == Outcome::Accepted);
    made.say(room::Show{});
    CHECK(made.put(room::Steered{"again", room::Next{}}) == Outcome::Repeated);
    CHECK(made.state.turn.value == 1);
    CHECK(made.is<room::Showing>());
}

TEST_CASE("room::update - a start comes once, and not while the lobby is paused")
{
    Class made = school::opened();
    made.say(room::Pause{});
    CHECK(made.say(room::Start{}) == Outcome::Refused);
    made.say(room::Resume{});
    CHECK(made.say(room::Start{}) == Outcome::Accepted);
    CHECK(made.say(room::Start{}) == Outcome::Refused);
}

TEST_CASE("room::update - in a pause nothing is answered, and no time passes")
{
    Class made = school::started({"Ada"}, school::three(), {.seconds = 20});
    made.now += 4000;
    CHECK(made.say(room::Pause{}) == Outcome::Accepted);
    CHECK(made.say(room::Pause{}) == Outcome::Refused);
    const auto left = room::time_left(made.state, made.student({0}), {made.now});
    CHECK(left == 15'000);
    CHECK(made.answer({0}, school::right_answer(made.item())) == Outcome::Refused);
    CHECK(made.say(room::Show{}) == Outcome::Refused);
    made.now += 100'000;
    CHECK(made.tick() == 0);
    CHECK(made.say(room::Resume{}) == Outcome::Accepted);
    CHECK(room::time_left(made.state, made.student({0}), {made.now}) == left);
    made.answer_right({0});
    const rounds::Attempt& attempt = made.student({0}).attempts.back();
    CHECK(attempt.answered_at.milliseconds - attempt.asked_at.milliseconds == 6000);
}

TEST_CASE("room::update - an earlier receipt comes on every screen, and the class goes on where it was")
{
    Class made = school::started({"Ada"}, school::three(), {.seconds = 20});
    CHECK(made.say(room::Back{{0}}) == Outcome::Refused);
    made.say(room::Show{});
    CHECK(made.say(room::Back{{0}}) == Outcome::Refused);
    made.say(room::Next{});
    CHECK(made.say(room::Back{{1}}) == Outcome::Refused);
    CHECK(made.say(room::Back{{9}}) == Outcome::Refused);
    const auto left = room::time_left(made.state, made.student({0}), {made.now});
    CHECK(made.say(room::Back{{0}}) == Outcome::Accepted);
    CHECK(made.stage({0}) == Stage::Receipt);
    CHECK(room::turn_of(made.state, made.student({0})).value == 0);
    CHECK(made.answer({0}, quiz::GivenNumber{12}) == Outcome::Refused);
    CHECK(made.say(room::Skip{}) == Outcome::Refused);
    made.now += 60'000;
    CHECK(made.tick() == 0);
    CHECK(made.say(room::Next{}) == Outcome::Accepted);
    CHECK(made.stage({0}) == Stage::Question);
    CHECK(made.state.turn.value == 1);
    CHECK(room::time_left(made.state, made.student({0}), {made.now}).value() == left.value() - 1000);
}

TEST_CASE("room::update - from an earlier receipt back to the one that the class was at")
{
    Class made = school::started({"Ada"}, school::three());
    made.say(room::Show{});
    made.say(room::Next{});
    made.say(room::Show{});
    made.say(room::Back{{0}});
    CHECK(made.say(room::Back{{1}}) == Outcome::Accepted);
    CHECK_FALSE(made.state.looking_back);
    CHECK(made.say(room::Next{}) == Outcome::Accepted);
    CHECK(made.state.turn.value == 2);
}

TEST_CASE("room::update - the results let the class look back, too")
{
    Class made = school::started({"Ada"}, {make::number()});
    made.say(room::Show{});
    made.say(room::Next{});
    CHECK(made.stage({0}) == Stage::Finished);
    CHECK(made.say(room::Back{{0}}) == Outcome::Accepted);
    CHECK(made.stage({0}) == Stage::Receipt);
    made.say(room::Next{});
    CHECK(made.stage({0}) == Stage::Finished);
}

TEST_CASE("room::update - more time is given to a running question, and to one whose time is up")
{
    Class made = school::started({"Ada", "Ben"}, school::three(), {.seconds = 10});
    const auto left = [&] { return room::time_left(made.state, made.student({0}), {made.now}); };
    CHECK(made.say(room::Extend{30}) == Outcome::Accepted);
    CHECK(left() == 39'000);
    CHECK(made.say(room::Extend{0}) == Outcome::Refused);
    CHECK(made.say(room::Extend{3601}) == Outcome::Refused);
    made.say(room::LiftLimit{{1}, Switch::On});
    made.tick(60'000);
    CHECK(made.stage({0}) == Stage::Waiting);
    CHECK(made.say(room::Extend{5}) == Outcome::Accepted);
    CHECK(made.stage({0}) == Stage::Question);
    CHECK(left() == 5'000);
    made.say(room::Show{});
    CHECK(made.say(room::Extend{5}) == Outcome::Refused);
}

TEST_CASE("room::update - a question without a timer can't be extended")
{
    Class made = school::started({"Ada"}, school::three());
    CHECK(made.say(room::Extend{5}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::NotNow);
}

TEST_CASE("room::update - who is removed is out, and comes back with all that was theirs")
{
    Class made = school::started({"Ada", "Ben"}, school::three());
    made.answer_right({0});
    made.say(room::Show{});
    made.say(room::Next{});
    made.answer_right({0});
    CHECK(made.state.answered == 1);
    CHECK(made.say(room::Remove{{0}}) == Outcome::Accepted);
    CHECK(made.stage({0}) == Stage::Removed);
    CHECK(made.state.answered == 0);
    CHECK(made.answer({0}, quiz::GivenNumber{12}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::Removed);
    CHECK(made.say(room::Remove{{0}}) == Outcome::Refused);
    CHECK(made.put(room::Joined{school::named("Ada"), school::token(8), {}}) == Outcome::Refused);
    CHECK(made.say(room::Readmit{{0}}) == Outcome::Accepted);
    CHECK(made.say(room::Readmit{{0}}) == Outcome::Refused);
    CHECK(made.state.answered == 1);
    CHECK(made.stage({0}) == Stage::Waiting);
    CHECK(made.points({0}) == 2);
}

TEST_CASE("room::update - who is let back in and has no team comes into the smallest")
{
    Class made = school::opened(school::three());
    for (const char* name : {"Ada", "Ben", "Eve"}) {
        made.join(name);
    }
    made.say(room::Remove{{0}});
    made.say(room::SetTeams{2, room::TeamsBy::Chance});
    made.say(room::Readmit{{0}});
    CHECK(made.student({0}).team.has_value());
    made.say(room::SetTeams{2, room::TeamsBy::Choice});
    made.put(room::ChoseTeam{{1}, 0});
    made.say(room::Remove{{0}});
    made.say(room::Start{});
    made.say(room::Readmit{{0}});
    REQUIRE(made.student({0}).team.has_value());
    CHECK(made.state.teams.sizes[0] + made.state.teams.sizes[1] == 3);
}

TEST_CASE("room::update - a closing day past all calendars is the last one, and nothing overflows")
{
    Class made = school::opened(school::three());
    made.join("Ada");
    const base::Timestamp never{std::numeric_limits<std::int64_t>::max()};
    CHECK(made.say(room::SetPace{room::Pace::Self, never}) == Outcome::Accepted);
    CHECK(made.state.closes == room::latest_time);
    made.say(room::Start{});
    CHECK(room::next_due(made.state) == room::latest_time);
    CHECK(made.tick() == 0);
}

TEST_CASE("room::update - a student gets another name, which is then taken, and the old one is free")
{
    Class made = school::opened();
    made.join("Ada");
    made.join("Ben");
    CHECK(made.say(room::Rename{{0}, school::named("ben")}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::NameTaken);
    CHECK(made.say(room::Rename{{0}, school::named("ADA")}) == Outcome::Accepted);
    CHECK(made.student({0}).name.shown == "ADA");
    CHECK(made.say(room::Rename{{0}, school::named("Eve")}) == Outcome::Accepted);
    made.join("Ada");
    CHECK(made.put(room::Joined{school::named("Eve"), school::token(8), {}}) == Outcome::Refused);
}

TEST_CASE("room::update - teams by chance are of one size, also with those who come and go")
{
    Class made = school::opened();
    for (int i = 0; i < 10; ++i) {
        made.join(fmt::format("Student {}", i));
    }
    made.say(room::Remove{{9}});
    CHECK(made.say(room::SetTeams{1, room::TeamsBy::Chance}) == Outcome::Refused);
    CHECK(made.say(room::SetTeams{51, room::TeamsBy::Chance}) == Outcome::Refused);
    CHECK(made.say(room::SetTeams{3, room::TeamsBy::Chance}) == Outcome::Accepted);
    CHECK(made.state.teams.sizes == std::vector<std::size_t>{3, 3, 3});
    CHECK(made.put(room::ChoseTeam{{0}, 1}) == Outcome::Refused);
    made.join("Late");
    CHECK(made.state.teams.sizes == std::vector<std::size_t>{4, 3, 3});
    made.say(room::Remove{{10}});
    CHECK(made.state.teams.sizes == std::vector<std::size_t>{3, 3, 3});
    made.say(room::Readmit{{10}});
    CHECK(made.state.teams.sizes == std::vector<std::size_t>{4, 3, 3});
    made.say(room::SetTeams{0, room::TeamsBy::Choice});
    CHECK(std::none_of(made.state.students.begin(), made.state.students.end(),
                       [](const room::Student& each) { return each.team.has_value(); }));
}

TEST_CASE("room::update - who has chosen no team when it starts comes into the smallest")
{
    Class made = school::opened();
    for (const char* name : {"Ada", "Ben", "Eve"}) {
        made.join(name);
    }
    made.say(room::SetTeams{2, room::TeamsBy::Choice});
    made.put(room::ChoseTeam{{0}, 1});
    made.say(room::Start{});
    CHECK(made.state.teams.sizes == std::vector<std::size_t>{2, 1});
    made.join("Late");
    CHECK(made.state.teams.sizes == std::vector<std::size_t>{2, 2});
    CHECK(made.say(room::SetTeams{3, room::TeamsBy::Choice}) == Outcome::Refused);
}

TEST_CASE(
    "room::update - another device takes over with its first word, and only then does the old secret open nothing")
{
    Class made = school::opened();
    const auto old_secret = base::sha256("chalk");
    const auto new_secret = base::sha256("sponge");
    CHECK(room::opened_by(made.state, old_secret) == room::Opens::Class);
    CHECK(room::opened_by(made.state, new_secret) == room::Opens::Nothing);
    CHECK(made.put(room::TookOver{}) == Outcome::Refused);
    made.say(room::HandOver{new_secret});
    CHECK(room::opened_by(made.state, old_secret) == room::Opens::Class);
    CHECK(room::opened_by(made.state, new_secret) == room::Opens::ClassAfterTakingOver);
    CHECK(made.put(room::TookOver{}) == Outcome::Accepted);
    CHECK(room::opened_by(made.state, old_secret) == room::Opens::Nothing);
    CHECK(room::opened_by(made.state, new_secret) == room::Opens::Class);
    CHECK(room::opened_by(room::State{}, base::Sha256{}) == room::Opens::Nothing);
}

TEST_CASE("room::update - a class that stops goes on another day with the time that was left")
{
    Class made = school::started({"Ada"}, school::three(), {.seconds = 20});
    CHECK(made.say(room::Stop{}) == Outcome::Accepted);
    CHECK(made.say(room::Stop{}) == Outcome::Refused);
    CHECK(made.stage({0}) == Stage::Over);
    CHECK(made.answer({0}, school::right_answer(made.item())) == Outcome::Refused);
    CHECK(made.say(room::End{}) == Outcome::Refused);
    made.now += 24LL * 3600 * 1000;
    CHECK(made.tick() == 0);
    CHECK(made.say(room::Resume{}) == Outcome::Accepted);
    CHECK(room::time_left(made.state, made.student({0}), {made.now}) == 19'000);
    made.answer_right({0});
    made.say(room::Stop{});
    CHECK(made.say(room::Start{}) == Outcome::Accepted);
    CHECK(made.stage({0}) == Stage::Waiting);
    CHECK(made.state.turn.value == 0);
}

TEST_CASE("room::update - an end in a running question leaves it to nobody")
{
    Class made = school::started({"Ada"}, school::three());
    made.answer_right({0});
    CHECK(made.say(room::End{}) == Outcome::Accepted);
    CHECK(made.stage({0}) == Stage::Finished);
    CHECK(made.points({0}) == 0);
    CHECK(made.say(room::End{}) == Outcome::Refused);
    CHECK(made.say(room::Pause{}) == Outcome::Refused);
}

TEST_CASE("room::update - the pace is set in the lobby; only homework closes, on a day to come")
{
    Class made = school::opened();
    CHECK(made.say(room::SetPace{room::Pace::Self, {}}) == Outcome::Refused);
    CHECK(made.say(room::SetPace{room::Pace::Self, base::Timestamp{made.now - 5000}}) == Outcome::Refused);
    CHECK(made.say(room::SetPace{room::Pace::Teacher, base::Timestamp{made.now + 5000}}) == Outcome::Refused);
    CHECK(made.say(room::SetPace{room::Pace::Automatic, {}}) == Outcome::Accepted);
    made.say(room::Start{});
    CHECK(made.say(room::SetPace{room::Pace::Teacher, {}}) == Outcome::Refused);
}

TEST_CASE("room::update - at their own pace the class has no question that the teacher could show or skip")
{
    Class made = school::opened(school::three());
    made.say(room::SetPace{room::Pace::Self, base::Timestamp{made.now + 1'000'000}});
    made.join("Ada");
    made.say(room::Start{});
    CHECK(made.say(room::Show{}) == Outcome::Refused);
    CHECK(made.say(room::Next{}) == Outcome::Refused);
    CHECK(made.say(room::Skip{}) == Outcome::Refused);
    CHECK(made.say(room::Back{{0}}) == Outcome::Refused);
    CHECK(made.say(room::Pause{}) == Outcome::Accepted);
    CHECK(made.answer({0}, school::right_answer(made.item({0}))) == Outcome::Refused);
    made.say(room::Resume{});
    made.answer_right({0});
    CHECK(made.say(room::End{}) == Outcome::Accepted);
    CHECK(made.points({0}) == 2);
}

TEST_CASE("room::update - who hears of what: nobody of a lock, a student of their name, everybody of a receipt")
{
    Class made = school::started({"Ada"}, school::three());
    made.say(room::Lock{Switch::On});
    CHECK(made.last.audience == room::Audience::Nobody);
    made.say(room::Rename{{0}, school::named("Eve")});
    CHECK(made.last.audience == room::Audience::Student);
    CHECK(made.last.student == StudentId{0});
    made.answer_right({0});
    CHECK(made.last.audience == room::Audience::Student);
    made.say(room::Show{});
    CHECK(made.last.audience == room::Audience::Everybody);
}

TEST_CASE("room::update - a student who is not there can't be steered")
{
    Class made = school::opened();
    for (const room::Command& command :
         std::vector<room::Command>{room::LiftLimit{{3}, Switch::On}, room::Rename{{3}, school::named("Eve")},
                                    room::Remove{{3}}, room::Readmit{{3}}}) {
        CHECK(made.say(command) == Outcome::Refused);
        CHECK(made.last.reason == Reason::Unknown);
    }
}
