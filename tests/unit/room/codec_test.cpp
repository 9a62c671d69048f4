// SPDX-License-Identifier: MIT
#include "room/codec.h"

#include "class.h"

#include <set>

using room::Switch;
using school::Class;
using school::Outcome;

namespace {

/// Something that a student does, at a turn that may be the class's.
room::Happening student_acts(base::Rng& rng, const Class& made)
{
    const room::StudentId student{base::draw(rng, 5)};
    const room::Student* known = room::find_student(made.state, student);
    const rounds::TurnIndex turn = known != nullptr && base::draw(rng, 4) != 0 ? room::turn_of(made.state, *known)
                                                                               : rounds::TurnIndex{base::draw(rng, 4)};
    const quiz::Item* item = room::item_at(made.pack, made.state, turn);
    const bool right = base::draw(rng, 2) == 0;
    const quiz::Answer answer = item == nullptr || base::draw(rng, 8) == 0 ? quiz::Answer(quiz::PickedOption{7})
                                : right                                    ? school::right_answer(*item)
                                                                           : school::wrong_answer(*item);
    switch (base::draw(rng, 6)) {
    case 0: return room::SkippedPointing{student, turn};
    case 1: return room::Pointed{student, turn, {{"courier"}, made.pack.articles[0].text.sentences()[2]}};
    case 2: return room::WentOn{student, turn};
    case 3: return room::ChoseTeam{student, base::draw(rng, 3)};
    default: return room::Answered{student, turn, answer, static_cast<learn::Confidence>(1 + base::draw(rng, 3))};
    }
}

/// The class's turn mostly, sometimes another or none.
room::SaidAt some_turn(base::Rng& rng, const Class& made)
{
    switch (base::draw(rng, 4)) {
    case 0: return std::nullopt;
    case 1: return rounds::TurnIndex{base::draw(rng, 4)};
    default: return made.state.looking_back.value_or(made.state.turn);
    }
}

room::Command random_command(base::Rng& rng, const Class& made)
{
    const room::StudentId student{base::draw(rng, 5)};
    const Switch to = base::draw(rng, 2) == 0 ? Switch::On : Switch::Off;
    switch (base::draw(rng, 26)) {
    case 0: return room::Pause{};
    case 1: return room::Resume{};
    case 2: return room::Skip{some_turn(rng, made)};
    case 3: return room::Back{{base::draw(rng, 4)}};
    case 4: return room::Extend{static_cast<int>(base::draw(rng, 40))};
    case 5: return room::LiftLimit{student, to};
    case 6: return room::Lock{to};
    case 7: return room::Rename{student, school::named(fmt::format("Name \"{}\" é", base::draw(rng, 6)))};
    case 8: return room::Remove{student};
    case 9: return room::Readmit{student};
    case 10: return room::ShowStandings{to};
    case 11: return room::HideNames{to};
    case 12: {
        const auto pace = static_cast<room::Pace>(base::draw(rng, 3));
        return room::SetPace{pace, pace == room::Pace::Self ? std::optional(base::Timestamp{made.now + 90'000})
                                                            : std::nullopt};
    }
    case 13: return room::SetTeams{base::draw(rng, 4), static_cast<room::TeamsBy>(base::draw(rng, 2))};
    case 14: return room::HandOver{base::sha256(fmt::format("{}", base::next(rng)))};
    case 15: return room::Stop{};
    case 16: return base::draw(rng, 6) == 0 ? room::Command(room::End{}) : room::Command(room::Resume{});
    case 17:
    case 18:
    case 19: return room::Start{};
    case 20:
    case 21: return room::Show{some_turn(rng, made)};
    default: return room::Next{some_turn(rng, made)};
    }
}

room::Happening random_happening(base::Rng& rng, const Class& made)
{
    switch (base::draw(rng, 12)) {
    case 0:
        return room::Joined{school::named(fmt::format("Student {}", base::draw(rng, 9))),
                            school::token(base::draw(rng, 40)),
                            base::draw(rng, 2) == 0 ? std::optional(base::sha256("request")) : std::nullopt};
    case 1: return room::TookOver{};
    case 2: return room::TimeUp{made.state.turn};
    case 3: return room::Shown{made.state.turn};
    case 4: return room::Rejoined{{base::draw(rng, 5)}, school::token(100 + base::draw(rng, 100))};
    case 5:
    case 6: return room::Steered{fmt::format("{}", base::draw(rng, 300)), random_command(rng, made)};
    default: return student_acts(rng, made);
    }
}

/// A class of random events, refused ones among them.
Class random_class(std::uint64_t seed)
{
    base::Rng rng{seed};
    const bool timed = base::draw(rng, 2) == 0;
    Class made = school::opened({make::verdict(), make::number(), make::order(), make::short_answer()},
                                {.seconds = timed ? std::optional(20) : std::nullopt});
    for (int i = 0; i < 120; ++i) {
        made.now += static_cast<std::int64_t>(base::draw(rng, 9000));
        made.put_now(random_happening(rng, made));
        if (base::draw(rng, 4) == 0) {
            made.tick();
        }
    }
    return made;
}

std::vector<std::string> lines_of(const std::vector<room::Event>& events)
{
    std::vector<std::string> lines;
    for (const room::Event& event : events) {
        lines.push_back(room::encode(event));
    }
    return lines;
}

}

TEST_CASE("room::replay - a killed host reaches the same room from the events that were kept")
{
    std::set<std::size_t> phases;
    std::set<std::size_t> happenings;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        const Class made = random_class(seed);
        const auto again = room::replay(made.pack, lines_of(made.events));
        REQUIRE_MESSAGE(again.has_value(), "seed " << seed);
        CHECK_MESSAGE(*again == made.state, "seed " << seed);
        phases.insert(made.state.phase.index());
        for (const room::Event& event : made.events) {
            happenings.insert(event.what.index());
        }
    }
    CHECK(phases.size() == std::variant_size_v<room::Phase>);
    CHECK(happenings.size() >= std::variant_size_v<room::Happening> - 1);
}

TEST_CASE("room::encode - every event that a class accepts comes back as it was")
{
    std::set<std::size_t> commands;
    for (std::uint64_t seed = 1000; seed < 1200; ++seed) {
        for (const room::Event& event : random_class(seed).events) {
            const std::string line = room::encode(event);
            CHECK(line.find('\n') == std::string::npos);
            const auto read = room::decode_event(line);
            REQUIRE_MESSAGE(read.has_value(), line);
            CHECK_MESSAGE(*read == event, line);
            if (const auto* steered = std::get_if<room::Steered>(&event.what)) {
                commands.insert(steered->command.index());
            }
        }
    }
    CHECK(commands.size() == std::variant_size_v<room::Command>);
}

TEST_CASE("room::update - a refused event leaves the room as it was")
{
    std::size_t refusals = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        base::Rng rng{seed};
        Class made = school::opened(school::three());
        for (int i = 0; i < 100; ++i) {
            const room::State before = made.state;
            if (made.put(random_happening(rng, made)) != Outcome::Accepted) {
                CHECK(made.state == before);
                ++refusals;
            }
        }
    }
    CHECK(refusals > 1000);
}

TEST_CASE("room::encode - a student's token is not among what is kept")
{
    Class made = school::opened();
    made.put(room::Joined{school::named("Ada"), base::sha256("AAAABBBBCCCCDDDDEEEEFF"), {}});
    for (const std::string& line : lines_of(made.events)) {
        CHECK(line.find("AAAABBBB") == std::string::npos);
    }
}

TEST_CASE("room::decode_event - anything else is no event")
{
    const std::string joined = room::encode({{5}, room::Joined{school::named("Ada"), school::token(1), {}}});
    for (const std::string& line :
         {std::string(), std::string("null"), std::string("[]"), std::string("{}"), std::string("{\"at\":5}"),
          std::string(R"({"at":"5","event":"closed"})"), std::string(R"({"at":5,"event":"nothing"})"),
          std::string(R"({"at":5,"event":"answered","student":0,"turn":0,"answer":{"option":1},"confidence":4})"),
          std::string(R"({"at":5,"event":"answered","student":-1,"turn":0,"answer":{"option":1},"confidence":1})"),
          std::string(R"({"at":5,"event":"steered","id":"a","what":"dance"})"),
          std::string(R"({"at":5,"event":"steered","id":"a","what":"extend","seconds":99999999999})"),
          std::string(R"({"at":5,"event":"joined","name":"Ada","token":"00"})"), joined.substr(1),
          joined.substr(0, joined.size() - 1), std::string(200'000, '['), joined + std::string(200'000, ' ')}) {
        CHECK_FALSE(room::decode_event(line).has_value());
    }
    CHECK(room::decode_event(joined).has_value());
}

TEST_CASE("room::decode_event - a line with a byte changed is refused or is another event, and breaks nothing")
{
    base::Rng rng{17};
    const Class made = random_class(3);
    const auto lines = lines_of(made.events);
    for (int i = 0; i < 5000; ++i) {
        std::string line = lines[base::draw(rng, lines.size())];
        line[base::draw(rng, line.size())] = static_cast<char>(base::draw(rng, 256));
        if (const auto event = room::decode_event(line)) {
            CHECK(room::decode_event(room::encode(*event)).has_value());
            room::update(made.pack, made.state, *event);
        }
    }
}

TEST_CASE("room::replay - names the event that can't be played again")
{
    Class made = school::opened();
    auto lines = lines_of(made.events);
    lines.push_back(room::encode({{made.now}, room::Closed{}}));
    auto again = room::replay(made.pack, lines);
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().kind == base::ErrorKind::Refused);
    CHECK(again.error().message == "event 2 can't be played again: not_now");
    lines.back() = "torn off";
    again = room::replay(made.pack, lines);
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().message == "line 2: this line is no event of a class");
    CHECK(room::replay(made.pack, {}).value() == room::State{});
}
