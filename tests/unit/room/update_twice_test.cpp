// SPDX-License-Identifier: MIT
// Steps that two of the teacher's devices, or one finger twice, take at the same time.
#include "class.h"
#include "room/codec.h"
#include "room/message.h"

using room::Reason;
using rounds::TurnIndex;
using school::Class;
using school::Outcome;

TEST_CASE("room::update - two devices that go on from the same receipt take one step")
{
    Class made = school::started({"Ada"}, school::three());
    made.say(room::Show{});
    CHECK(made.say(room::Next{TurnIndex{0}}) == Outcome::Accepted);
    CHECK(made.say(room::Next{TurnIndex{0}}) == Outcome::Repeated);
    CHECK(made.state.turn.value == 1);
    CHECK(made.is<room::Asking>());
}

TEST_CASE("room::update - a question that is skipped twice takes no other one with it, be it the last")
{
    Class made = school::started({"Ada"}, school::three());
    for (std::size_t turn = 0; turn < 3; ++turn) {
        CHECK(made.say(room::Skip{TurnIndex{turn}}) == Outcome::Accepted);
        CHECK(made.say(room::Skip{TurnIndex{turn}}) == Outcome::Repeated);
        CHECK(made.state.fates[turn] == room::Fate::Skipped);
    }
    CHECK(made.is<room::Finished>());
}

TEST_CASE(
    "room::update - a receipt that is asked for twice, or just came by itself, is there, and nothing else happens")
{
    Class made = school::started({"Ada"}, school::three());
    CHECK(made.say(room::Show{TurnIndex{0}}) == Outcome::Accepted);
    CHECK(made.say(room::Show{TurnIndex{0}}) == Outcome::Repeated);
    made.say(room::Next{});
    made.answer_right({0});
    CHECK(made.tick() == 1);
    CHECK(made.say(room::Show{TurnIndex{1}}) == Outcome::Repeated);
    CHECK(made.say(room::Skip{TurnIndex{0}}) == Outcome::Repeated);
    CHECK(made.is<room::Showing>());
    CHECK(made.state.fates[1] == room::Fate::Told);
}

TEST_CASE("room::update - two devices that go back to the class from the same earlier receipt take one step")
{
    Class made = school::started({"Ada"}, school::three());
    made.say(room::Show{});
    made.say(room::Next{});
    made.say(room::Show{});
    made.say(room::Back{{0}});
    CHECK(made.say(room::Next{TurnIndex{0}}) == Outcome::Accepted);
    CHECK(made.say(room::Next{TurnIndex{0}}) == Outcome::Repeated);
    CHECK(made.state.turn.value == 1);
    CHECK(made.is<room::Showing>());
}

TEST_CASE("room::update - from an earlier receipt back to the results is one step, too")
{
    Class made = school::started({"Ada"}, {make::number()});
    made.say(room::Show{});
    made.say(room::Next{TurnIndex{0}});
    CHECK(made.say(room::Next{TurnIndex{0}}) == Outcome::Repeated);
    made.say(room::Back{{0}});
    CHECK(made.say(room::Next{TurnIndex{0}}) == Outcome::Accepted);
    CHECK_FALSE(made.state.looking_back);
    CHECK(made.say(room::Next{TurnIndex{0}}) == Outcome::Repeated);
}

TEST_CASE("room::update - what was said of a turn too early, in a pause or in the lobby is refused all the same")
{
    Class made = school::opened(school::three());
    CHECK(made.say(room::Show{TurnIndex{0}}) == Outcome::Refused);
    CHECK(made.say(room::Next{TurnIndex{0}}) == Outcome::Refused);
    made.say(room::Start{});
    CHECK(made.say(room::Next{TurnIndex{0}}) == Outcome::Refused);
    made.say(room::Pause{});
    CHECK(made.say(room::Show{TurnIndex{0}}) == Outcome::Refused);
    CHECK(made.say(room::Skip{TurnIndex{0}}) == Outcome::Refused);
    CHECK(made.last.reason == Reason::NotNow);
}

TEST_CASE("room::update - without a turn every step counts, as in classes from before it was told")
{
    Class made = school::started({"Ada"}, school::three());
    CHECK(made.say(room::Skip{}) == Outcome::Accepted);
    CHECK(made.say(room::Skip{}) == Outcome::Accepted);
    CHECK(made.state.turn.value == 2);
    const auto old = room::decode_event(R"({"at":5,"event":"steered","id":"a","what":"skip"})");
    REQUIRE(old.has_value());
    CHECK(std::get<room::Steered>(old->what).command == room::Command(room::Skip{}));
}

TEST_CASE("room::replay - a class on record in which a team was chosen twice plays again")
{
    Class made = school::opened();
    made.join("Ada");
    made.say(room::SetTeams{2, room::TeamsBy::Choice});
    made.put(room::ChoseTeam{{0}, 1});
    std::vector<std::string> lines;
    for (const room::Event& event : made.events) {
        lines.push_back(room::encode(event));
    }
    lines.push_back(lines.back());
    CHECK(room::replay(made.pack, lines).value() == made.state);
}

TEST_CASE("room::decode_message - a step says its turn, or nothing, and no turn that is none")
{
    const auto said = [](const std::string& rest) {
        return room::decode_message(R"({"type":"do","id":"t1","what":"next")" + rest + "}");
    };
    CHECK(said(R"(,"turn":3)") == room::Message(room::Do{"t1", room::Next{TurnIndex{3}}}));
    CHECK(said("") == room::Message(room::Do{"t1", room::Next{}}));
    for (const char* turn :
         {R"(,"turn":-1)", R"(,"turn":"3")", R"(,"turn":null)", R"(,"turn":1.5)", R"(,"turn":[3])"}) {
        CHECK_MESSAGE(said(turn) == room::Message(room::Misfit{"t1"}), turn);
    }
}
