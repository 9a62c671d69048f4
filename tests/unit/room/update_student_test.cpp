// SPDX-License-Identifier: MIT
#include "class.h"

using learn::Confidence;
using room::Reason;
using school::Class;
using school::named;
using school::Outcome;
using school::Stage;
using school::StudentId;
using school::token;

namespace {

Outcome join(Class& made, const std::string& name)
{
    return made.put(room::Joined{named(name), token(made.state.students.size()), {}});
}

}

TEST_CASE("room::update - nothing happens in a room that is not open")
{
    Class made{make::ready(make::all_kinds())};
    CHECK(join(made, "Ada") == Outcome::Refused);
    CHECK(made.state == room::State{});
}

TEST_CASE("room::update - a room opens once, with the pack it was made for and with something to ask")
{
    Class made{make::ready(make::all_kinds())};
    room::Opened other = school::opening(made.pack);
    other.pack_hash = base::sha256("another pack");
    CHECK(made.put(other) == Outcome::Refused);
    CHECK(made.put(school::opening(made.pack, {.skills = {quiz::Skill::Source}})) == Outcome::Refused);
    CHECK(made.put(school::opening(made.pack)) == Outcome::Accepted);
    CHECK(made.put(school::opening(made.pack)) == Outcome::Refused);
    CHECK(made.state.questions.size() == 9);
    made.pack.hash = base::sha256("edited since");
    CHECK(join(made, "Ada") == Outcome::Refused);
}

TEST_CASE("room::update - who joins is in the lobby, under a name that nobody else can take")
{
    Class made = school::opened();
    const StudentId ada = made.join("Ada");
    CHECK(made.stage(ada) == Stage::Lobby);
    CHECK(join(made, "ADA") == Outcome::Refused);
    CHECK(made.last.reason == Reason::NameTaken);
    CHECK(room::student_of(made.state, token(0)) == ada);
    CHECK_FALSE(room::student_of(made.state, token(1)));
}

TEST_CASE("room::update - a locked or finished room takes nobody in")
{
    Class made = school::opened();
    made.say(room::Lock{room::Switch::On});
    CHECK(join(made, "Ada") == Outcome::Refused);
    CHECK(made.last.reason == Reason::Locked);
    made.say(room::Lock{room::Switch::Off});
    CHECK(join(made, "Ada") == Outcome::Accepted);
    made.say(room::End{});
    CHECK(join(made, "Ben") == Outcome::Refused);
    CHECK(made.last.reason == Reason::NotNow);
}

TEST_CASE(
    "room::update - a request to join that comes again gives its student another token, once they are known by it")
{
    Class made = school::opened();
    const auto request = base::sha256("a request nobody else makes");
    REQUIRE(made.put(room::Joined{named("Ada"), token(0), request}) == Outcome::Accepted);
    const auto ada = room::student_of_request(made.state, request);
    REQUIRE(ada);
    CHECK(made.put(room::Rejoined{*ada, token(5)}) == Outcome::Accepted);
    CHECK(made.state.students.size() == 1);
    CHECK(room::student_of(made.state, token(5)) == ada);
    CHECK_FALSE(room::student_of(made.state, token(0)));
}

TEST_CASE("room::update - who has answered keeps their token, whoever repeats the request to join")
{
    Class made = school::started({"Ada"}, school::three());
    made.answer_right({0});
    CHECK(made.put(room::Rejoined{{0}, token(5)}) == Outcome::Refused);
    CHECK(room::student_of(made.state, token(0)) == StudentId{0});
}

TEST_CASE("room::update - an answer counts, and earns what the same answer earns in a round")
{
    Class made = school::started({"Ada"}, school::three());
    CHECK(made.answer({0}, school::right_answer(made.item()), Confidence::Certain) == Outcome::Accepted);
    REQUIRE(made.student({0}).attempts.size() == 1);
    const rounds::Attempt& attempt = made.student({0}).attempts.front();
    CHECK(attempt.grade.right);
    CHECK(attempt.answer_points == 3);
    CHECK(attempt.asked_at.milliseconds + 1000 == attempt.answered_at.milliseconds);
    CHECK(made.stage({0}) == Stage::Waiting);
}

TEST_CASE("room::update - an answer that comes twice counts once, whatever the second one says")
{
    Class made = school::started({"Ada", "Ben"}, school::three());
    made.answer_right({0});
    const room::State before = made.state;
    CHECK(made.answer({0}, school::wrong_answer(made.item())) == Outcome::Repeated);
    CHECK(made.state == before);
    made.say(room::Show{});
    CHECK(made.answer({0}, school::right_answer(made.item())) == Outcome::Repeated);
    made.say(room::Next{});
    CHECK(made.put(room::Answered{{0}, {0}, quiz::GivenNumber{1}, Confidence::Guess}) == Outcome::Repeated);
    made.say(room::Pause{});
    CHECK(made.put(room::Answered{{0}, {0}, quiz::GivenNumber{1}, Confidence::Guess}) == Outcome::Repeated);
    CHECK(made.student({0}).attempts.size() == 1);
}

TEST_CASE("room::update - an answer is too late when the receipt is there, and comes too early before the question")
{
    Class made = school::opened(school::three());
    made.join("Ada");
    CHECK(made.answer({0}, quiz::GivenNumber{12}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::NotNow);
    made.say(room::Start{});
    CHECK(made.put(room::Answered{{0}, {1}, quiz::GivenNumber{1}, Confidence::Guess}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::NotNow);
    made.say(room::Show{});
    CHECK(made.answer({0}, school::right_answer(made.item())) == Outcome::Refused);
    CHECK(made.last.reason == Reason::TooLate);
}

TEST_CASE("room::update - an answer that does not fit is refused and may be given again")
{
    Class made = school::started({"Ada"}, {make::choice()});
    CHECK(made.answer({0}, quiz::PickedOption{3}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::BadAnswer);
    CHECK(made.answer({0}, quiz::NoAnswer{}) == Outcome::Refused);
    CHECK(made.answer({0}, quiz::PickedVerdict{}) == Outcome::Refused);
    CHECK(made.answer({0}, quiz::PickedOption{1}) == Outcome::Accepted);
}

TEST_CASE("room::update - a student who does not exist can do nothing")
{
    Class made = school::started({"Ada"}, school::three());
    CHECK(made.put(room::Answered{{7}, {0}, quiz::GivenNumber{1}, Confidence::Guess}) == Outcome::Refused);
    CHECK(made.put(room::Pointed{{7}, {0}, {}}) == Outcome::Refused);
    CHECK(made.put(room::SkippedPointing{{7}, {0}}) == Outcome::Refused);
    CHECK(made.put(room::WentOn{{7}, {0}}) == Outcome::Refused);
    CHECK(made.put(room::ChoseTeam{{7}, 0}) == Outcome::Refused);
    CHECK(made.put(room::Rejoined{{7}, token(9)}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::Unknown);
}

TEST_CASE("room::update - the second step earns a point for the passage that proves the answer")
{
    Class made = school::started({"Ada", "Ben", "Eve"}, {make::verdict()});
    for (const StudentId id : {StudentId{0}, StudentId{1}, StudentId{2}}) {
        made.answer(id, school::right_answer(made.item()));
        CHECK(made.stage(id) == Stage::Pointing);
    }
    const quiz::Passage proof = made.item().evidence.front().front();
    CHECK(made.put(room::Pointed{{0}, {0}, {{"nowhere"}, proof.span}}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::BadAnswer);
    CHECK(made.put(room::Pointed{{0}, {0}, proof}) == Outcome::Accepted);
    CHECK(made.put(room::Pointed{{1}, {0}, {{"courier"}, made.pack.articles[0].text.sentences()[0]}})
          == Outcome::Accepted);
    CHECK(made.put(room::SkippedPointing{{2}, {0}}) == Outcome::Accepted);
    CHECK(made.stage({2}) == Stage::Waiting);
    made.say(room::Show{});
    CHECK(made.points({0}) == 3);
    CHECK(made.points({1}) == 2);
    CHECK(made.points({2}) == 2);
}

TEST_CASE("room::update - a second step that comes twice counts once; one that was missed is too late")
{
    Class made = school::started({"Ada", "Ben"}, {make::verdict()});
    const quiz::Passage proof = made.item().evidence.front().front();
    CHECK(made.put(room::Pointed{{0}, {0}, proof}) == Outcome::Refused);
    made.answer({0}, school::right_answer(made.item()));
    made.answer({1}, school::right_answer(made.item()));
    made.put(room::SkippedPointing{{0}, {0}});
    CHECK(made.put(room::Pointed{{0}, {0}, proof}) == Outcome::Repeated);
    CHECK(made.put(room::SkippedPointing{{0}, {0}}) == Outcome::Repeated);
    made.say(room::Pause{});
    CHECK(made.put(room::Pointed{{1}, {0}, proof}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::Paused);
    made.say(room::Resume{});
    made.say(room::Show{});
    CHECK(made.put(room::Pointed{{1}, {0}, proof}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::TooLate);
    CHECK(made.points({0}) == 2);
}

TEST_CASE("room::update - in a feed of claims nobody points")
{
    std::vector<quiz::Question> claims;
    for (int i = 0; i < 4; ++i) {
        claims.push_back(
            make::verdict(i < 2 ? quiz::Verdict::Supported : quiz::Verdict::Refuted, fmt::format("c-{}", i)));
    }
    Class made = school::started({"Ada"}, claims, {.style = rounds::Style::Feed});
    made.answer({0}, quiz::PickedVerdict{});
    CHECK(made.stage({0}) == Stage::Waiting);
}

TEST_CASE("room::update - who joins late answers the running question, and no earlier one")
{
    Class made = school::started({"Ada"}, school::three());
    made.answer_right({0});
    made.say(room::Show{});
    made.say(room::Next{});
    made.now += 5000;
    const StudentId late = made.join("Late");
    CHECK(made.stage(late) == Stage::Question);
    made.answer_right(late);
    const rounds::Attempt& attempt = made.student(late).attempts.back();
    CHECK(attempt.turn.value == 1);
    CHECK(attempt.asked_at == made.student(late).joined);
    CHECK(made.student(late).first.value == 1);
    CHECK(made.put(room::Answered{late, {0}, quiz::GivenNumber{12}, Confidence::Guess}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::TooLate);
}

TEST_CASE("room::update - who joins at a receipt, or when the time is up, is asked from the next question on")
{
    Class made = school::started({"Ada", "Slow"}, school::three(), {.seconds = 20});
    made.say(room::LiftLimit{{1}, room::Switch::On});
    made.tick(60'000);
    const StudentId second = made.join("Late");
    CHECK(made.student(second).first.value == 1);
    made.say(room::Show{});
    const StudentId third = made.join("Later");
    CHECK(made.student(third).first.value == 1);
    made.say(room::Next{});
    CHECK(made.stage(third) == Stage::Question);
}

TEST_CASE("room::update - who joins when the time is up and answers in more time has been asked that question")
{
    Class made = school::started({"Ada", "Slow"}, school::three(), {.seconds = 20});
    made.say(room::LiftLimit{{1}, room::Switch::On});
    made.tick(60'000);
    const StudentId late = made.join("Late");
    made.say(room::Extend{30});
    made.answer_right(late);
    CHECK(made.student(late).first.value == 0);
}

TEST_CASE("room::update - points come with the receipt, and a skipped question never counts")
{
    Class made = school::started({"Ada"}, school::three());
    made.answer_right({0});
    CHECK(made.points({0}) == 0);
    made.say(room::Show{});
    CHECK(made.points({0}) == 2);
    made.say(room::Next{});
    made.answer_right({0});
    made.say(room::Skip{});
    CHECK(made.points({0}) == 2);
    made.answer_right({0});
    made.say(room::Show{});
    made.say(room::Skip{});
    CHECK(made.is<room::Finished>());
    CHECK(made.points({0}) == 2);
}

TEST_CASE("room::update - in the lobby students choose a team, and change it")
{
    Class made = school::opened();
    made.join("Ada");
    CHECK(made.put(room::ChoseTeam{{0}, 0}) == Outcome::Refused);
    made.say(room::SetTeams{2, room::TeamsBy::Choice});
    CHECK(made.put(room::ChoseTeam{{0}, 2}) == Outcome::Refused);
    CHECK(made.put(room::ChoseTeam{{0}, 1}) == Outcome::Accepted);
    CHECK(made.put(room::ChoseTeam{{0}, 0}) == Outcome::Accepted);
    CHECK(made.put(room::ChoseTeam{{0}, 0}) == Outcome::Repeated);
    CHECK(made.state.teams.sizes == std::vector<std::size_t>{1, 0});
    made.say(room::Start{});
    CHECK(made.put(room::ChoseTeam{{0}, 1}) == Outcome::Refused);
}

TEST_CASE("room::update - at their own pace each student meets every question, and gets the receipt at once")
{
    Class made = school::opened(school::three());
    made.say(room::SetPace{room::Pace::Self, base::Timestamp{made.now + 1'000'000}});
    made.join("Ada");
    made.join("Ben");
    made.say(room::Start{});
    for (std::size_t turn = 0; turn < 3; ++turn) {
        CHECK(made.stage({0}) == Stage::Question);
        CHECK(made.put(room::WentOn{{0}, {turn}}) == Outcome::Refused);
        made.answer_right({0});
        CHECK(made.stage({0}) == Stage::Receipt);
        CHECK(made.points({0}) == 2 * (static_cast<int>(turn) + 1));
        CHECK(made.put(room::WentOn{{0}, {turn}}) == Outcome::Accepted);
        CHECK(made.put(room::WentOn{{0}, {turn}}) == Outcome::Repeated);
    }
    CHECK(made.stage({0}) == Stage::Finished);
    CHECK(made.stage({1}) == Stage::Question);
    CHECK(made.points({1}) == 0);
    const auto& attempts = made.student({0}).attempts;
    CHECK(attempts[1].asked_at > attempts[0].answered_at);
}

TEST_CASE(
    "room::update - at their own pace nothing counts before the second step is done, and homework counts what was "
    "answered when it closes")
{
    Class made = school::opened({make::verdict()});
    const std::int64_t closes = made.now + 100'000;
    made.say(room::SetPace{room::Pace::Self, base::Timestamp{closes}});
    made.join("Ada");
    made.say(room::Start{});
    made.answer({0}, school::right_answer(make::item(make::verdict())));
    CHECK(made.stage({0}) == Stage::Pointing);
    CHECK(made.points({0}) == 0);
    CHECK(made.put(room::Closed{}) == Outcome::Refused);
    made.now = closes;
    CHECK(made.tick() == 1);
    CHECK(made.stage({0}) == Stage::Finished);
    CHECK(made.points({0}) == 2);
}
