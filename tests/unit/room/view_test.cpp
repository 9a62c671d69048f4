// SPDX-License-Identifier: MIT
#include "room/view.h"

#include "class.h"
#include "room/reply.h"

#include <nlohmann/json.hpp>

using nlohmann::json;
using room::Switch;
using school::Class;
using school::StudentId;

namespace {

json student(const Class& made, StudentId id, const base::Language& tr = {})
{
    room::Press press(made.pack, tr);
    return json::parse(press.student_view(made.state, room::moment_of(made.state, made.here, {made.now}), id));
}

json teacher(const Class& made)
{
    room::Press press(made.pack, {});
    const auto moment = room::moment_of(made.state, made.here, {made.now});
    return json::parse(
        press.teacher_view(made.state, moment, made.here, {"http://10.0.0.2:8080", "The disk is full."}));
}

}

TEST_CASE("room::Press - a student without a timer sees no time running")
{
    Class made = school::started({"Ada", "Ben"}, school::three(), {.seconds = 20});
    made.say(room::LiftLimit{{1}, Switch::On});
    CHECK(student(made, {0})["left_ms"] == 19'000);
    CHECK_FALSE(student(made, {1}).contains("left_ms"));
}

TEST_CASE("room::Press - when the time ran out a student waits without an answer, and the receipt says so")
{
    Class made = school::started({"Ada", "Ben"}, school::three(), {.seconds = 20});
    made.say(room::LiftLimit{{1}, Switch::On});
    made.tick(30'000);
    const json view = student(made, {0});
    CHECK(view["phase"] == "waiting");
    CHECK_FALSE(view.contains("mine"));
    made.say(room::Show{});
    CHECK(student(made, {0})["receipt"]["time_ran_out"] == true);
    CHECK(student(made, {1})["receipt"]["time_ran_out"] == false);
    CHECK(student(made, {0})["receipt"]["points"] == json({{"answer", 0}, {"evidence", 0}}));
}

TEST_CASE("room::Press - standings are shown only when the teacher wants them, and only with receipts")
{
    Class made = school::started({"Ada", "Ben"}, school::three());
    made.answer_right({0});
    made.say(room::ShowStandings{Switch::On});
    CHECK_FALSE(student(made, {0}).contains("standings"));
    made.say(room::Show{});
    CHECK(student(made, {0})["standings"].size() == 2);
    made.say(room::ShowStandings{Switch::Off});
    CHECK_FALSE(student(made, {0}).contains("standings"));
}

TEST_CASE("room::Press - the standings are the first five and oneself, and hidden names are oneself's alone")
{
    Class made = school::started({"A1", "B2", "C3", "D4", "E5", "F6", "G7"}, school::three());
    for (std::size_t i = 0; i < 6; ++i) {
        made.answer_right({i});
    }
    made.say(room::ShowStandings{Switch::On});
    made.say(room::Show{});
    json rows = student(made, {6})["standings"];
    REQUIRE(rows.size() == 6);
    CHECK(rows.back() == json({{"place", 7}, {"name", "G7"}, {"points", 0}, {"me", true}}));
    CHECK(rows[4]["place"] == 1);
    made.say(room::HideNames{Switch::On});
    rows = student(made, {6})["standings"];
    CHECK(rows[0]["name"] == "");
    CHECK(rows.back()["name"] == "G7");
    CHECK(teacher(made)["names"] == false);
}

TEST_CASE("room::Press - who was removed is in nobody's standings and sees nothing of the class")
{
    Class made = school::started({"Ada", "Ben"}, school::three());
    made.say(room::ShowStandings{Switch::On});
    made.say(room::Remove{{1}});
    made.say(room::Show{});
    CHECK(student(made, {0})["standings"].size() == 1);
    CHECK(student(made, {1}) == json({{"type", "view"}, {"phase", "removed"}}));
}

TEST_CASE("room::Press - an earlier receipt is the one that a student got then")
{
    Class made = school::started({"Ada"}, school::three());
    made.answer_right({0});
    made.say(room::Show{});
    const json then = student(made, {0});
    made.say(room::Next{});
    made.say(room::Back{{0}});
    const json now = student(made, {0});
    CHECK(now["phase"] == "receipt");
    CHECK(now["question"] == then["question"]);
    CHECK(now["receipt"] == then["receipt"]);
    CHECK(teacher(made)["phase"] == "receipt");
    CHECK(teacher(made)["turns"].size() == 1);
}

TEST_CASE("room::Press - the answer comes back to its student as they gave it")
{
    Class made = school::started({"Ada"}, {make::choice()});
    made.answer({0}, quiz::PickedOption{0});
    const json view = student(made, {0});
    const std::size_t place = view["mine"]["answer"]["option"];
    CHECK(view["question"]["options"][place]["text"] == "Tomas Lund");
    CHECK(view["mine"]["text"] == "Tomas Lund");
}

TEST_CASE("room::Press - the results count every receipt since a student came")
{
    Class made = school::started({"Ada"}, school::three());
    made.say(room::Show{});
    made.say(room::Next{});
    const StudentId late = made.join("Late");
    made.answer_right(late);
    made.say(room::Show{});
    made.say(room::Next{});
    made.say(room::End{});
    const json first = student(made, {0})["result"];
    CHECK(first["asked"] == 2);
    CHECK(first["right"] == 0);
    CHECK(first["receipts"].size() == 2);
    const json second = student(made, late)["result"];
    CHECK(second["asked"] == 1);
    CHECK(second["right"] == 1);
    CHECK_FALSE(second.contains("told_apart"));
}

TEST_CASE("room::Press - after enough claims the results tell how well they were told apart")
{
    std::vector<quiz::Question> claims;
    for (int i = 0; i < 16; ++i) {
        claims.push_back(
            make::verdict(i % 2 == 0 ? quiz::Verdict::Supported : quiz::Verdict::Refuted, fmt::format("c-{}", i)));
    }
    Class made = school::started({"Ada"}, claims, {.length = 16});
    while (made.is<room::Asking>()) {
        made.answer_right({0});
        made.say(room::Show{});
        made.say(room::Next{});
    }
    const json result = student(made, {0})["result"];
    CHECK(result["told_apart"].get<double>() > 2);
    CHECK(result["leaning"].get<double>() == doctest::Approx(0).epsilon(0.01));
}

TEST_CASE("room::Press - the teacher sees who is here, who has answered, and how answers fell")
{
    Class made = school::started({"Ada", "Ben", "Eve"}, {make::choice()});
    made.here.leave({2});
    made.answer_right({0});
    made.answer({1}, quiz::PickedOption{0});
    json view = teacher(made);
    CHECK(view["answered"] == 2);
    CHECK(view["of"] == 2);
    CHECK(view["trouble"] == "The disk is full.");
    CHECK(view["students"][2]["here"] == false);
    CHECK_FALSE(view.contains("shares"));
    CHECK_FALSE(view.contains("receipt"));
    made.say(room::Show{});
    view = teacher(made);
    std::size_t count = 0;
    for (const json& share : view["shares"]) {
        count += share["count"].get<std::size_t>();
        CHECK(share["key"] == (share["text"] == "Ana Reis"));
    }
    CHECK(count == 2);
    CHECK(view["shares"].size() == 3);
}

TEST_CASE("room::Press - answers without options are counted by their words, the most frequent first")
{
    Class made = school::started({"A1", "B2", "C3"}, {make::number()});
    made.answer({0}, quiz::GivenNumber{14});
    made.answer({1}, quiz::GivenNumber{12});
    made.answer({2}, quiz::GivenNumber{12});
    made.say(room::Show{});
    const json shares = teacher(made)["shares"];
    REQUIRE(shares.size() == 2);
    CHECK(shares[0] == json({{"text", "12 boats"}, {"count", 2}, {"key", true}}));
    CHECK(shares[1]["key"] == false);
}

TEST_CASE("room::Press - names and words with quotes and brackets stay words")
{
    Class made = school::opened();
    for (const char* name : {"\"},{\"<b>", "back\\slash", "Zoë ~ {}", "plain"}) {
        const StudentId id = made.join(name);
        CHECK(student(made, id)["me"]["name"] == name);
        CHECK(teacher(made)["students"][id.value]["name"] == name);
    }
    CHECK(json::parse(room::joined_message("\"", "<b>", "t"))["id"] == "\"");
}

TEST_CASE("room::standings - equal points share a place, and a team counts by the mean of its members")
{
    Class made = school::opened(school::three());
    for (const char* name : {"Ada", "Ben", "Eve"}) {
        made.join(name);
    }
    made.say(room::SetTeams{2, room::TeamsBy::Choice});
    made.put(room::ChoseTeam{{0}, 0});
    made.put(room::ChoseTeam{{1}, 0});
    made.put(room::ChoseTeam{{2}, 1});
    made.say(room::Start{});
    made.answer_right({0});
    made.answer_right({2});
    made.say(room::Show{});
    const auto places = room::standings(made.state);
    CHECK(places == std::vector<room::Placed>{{{0}, 1, 2}, {{2}, 1, 2}, {{1}, 3, 0}});
    CHECK(room::team_standings(made.state) == std::vector<room::TeamPlaced>{{1, 1, 2}, {0, 2, 1}});
    made.say(room::Remove{{2}});
    CHECK(room::team_standings(made.state) == std::vector<room::TeamPlaced>{{0, 1, 1}});
}
