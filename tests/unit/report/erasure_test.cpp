// SPDX-License-Identifier: MIT
#include "report/erasure.h"

#include "class.h"
#include "report/person.h"
#include "room/standing.h"

#include <algorithm>

using school::Class;
using school::StudentId;

namespace {

const base::Sha256 nobodys = base::sha256("nobody has it");

room::State played(const Class& made, const std::vector<std::string>& lines)
{
    auto state = room::replay(made.pack, lines);
    REQUIRE_MESSAGE(state.has_value(), (state ? "" : state.error().message));
    return std::move(*state);
}

std::vector<std::string> without(const Class& made, StudentId id)
{
    auto lines = report::without(lesson::lines_of(made), id, nobodys);
    REQUIRE_MESSAGE(lines.has_value(), (lines ? "" : lines.error().message));
    return std::move(*lines);
}

bool stands_in(const std::vector<std::string>& lines, const std::string& words)
{
    return std::any_of(lines.begin(), lines.end(),
                       [&](const std::string& line) { return line.find(words) != std::string::npos; });
}

/// A class in teams in which everything happens to its students that can, drawn by a seed.
Class drawn(std::uint64_t seed)
{
    base::Rng rng{seed};
    Class made = school::opened(make::all_kinds(), {.seconds = 30});
    made.say(room::SetTeams{3, room::TeamsBy::Choice});
    const std::size_t count = 2 + base::draw(rng, 7);
    const auto names = lesson::names(count + 20);
    for (std::size_t i = 0; i < count; ++i) {
        made.join(names[i]);
        made.put(room::ChoseTeam{{i}, base::draw(rng, 3)});
    }
    made.say(room::Start{});
    for (int step = 0; step < 120; ++step) {
        const StudentId id{base::draw(rng, made.state.students.size())};
        const bool right = base::draw(rng, 2) == 0;
        made.now -= base::draw(rng, 8) == 0 ? 5000 : 0; // a clock that is set back
        switch (base::draw(rng, 12)) {
        case 0: made.say(room::Show{}); break;
        case 1: made.say(room::Next{}); break;
        case 2: made.say(room::Remove{id}); break;
        case 3: made.say(room::Readmit{id}); break;
        case 4: made.say(room::Rename{id, school::named("Renamed " + names[base::draw(rng, names.size())])}); break;
        case 5: made.say(room::LiftLimit{id}); break;
        case 6:
            made.put(room::Joined{school::named(names[made.state.students.size() % names.size()]),
                                  school::token(made.state.students.size()), base::sha256(std::to_string(step))});
            break;
        case 7: made.put(room::Rejoined{id, school::token(1000 + static_cast<std::size_t>(step))}); break;
        case 8: made.put(room::Pointed{id, made.state.turn, made.item().evidence.front().front()}); break;
        default:
            if (made.is<room::Asking>() || made.is<room::Showing>()) {
                made.answer(id, right ? school::right_answer(made.item()) : school::wrong_answer(made.item()));
            }
        }
        if (made.is<room::Finished>()) {
            break;
        }
    }
    return made;
}

}

TEST_CASE("report::without - neither name, nor earlier name, nor answer, nor hash of the student is left")
{
    Class made = school::started({"Blue Heron", "Grey Gull"}, {make::number()}, {.seconds = 30});
    made.say(room::LiftLimit{{0}});
    lesson::give(made, {0}, quiz::GivenNumber{41});
    lesson::give(made, {1}, quiz::GivenNumber{12});
    made.say(room::Rename{{0}, school::named("Night Heron")});
    const auto lines = without(made, {0});
    for (const char* words : {"Heron", "heron", "\"number\":41", "limit"}) {
        CHECK_MESSAGE(stands_in(lesson::lines_of(made), words), words);
        CHECK_FALSE_MESSAGE(stands_in(lines, words), words);
    }
    CHECK_FALSE(stands_in(lines, base::to_hex(school::token(0))));
    CHECK(stands_in(lines, "Grey Gull"));
    const room::State state = played(made, lines);
    CHECK(state.students[0].name.shown == "Erased student 1");
    CHECK(state.students[0].removed);
    CHECK(state.students[0].attempts.empty());
    CHECK(room::student_of(state, nobodys) == StudentId{0});
    CHECK_FALSE(room::student_of(state, school::token(0)).has_value());
}

TEST_CASE("report::without - the class plays again to the same for everybody else, whatever happened in it")
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Class made = drawn(seed);
        const StudentId gone{seed % made.state.students.size()};
        const room::State state = played(made, without(made, gone));
        REQUIRE(state.students.size() == made.state.students.size());
        for (std::size_t i = 0; i < state.students.size(); ++i) {
            CHECK((i == gone.value || state.students[i] == made.state.students[i]));
        }
        CHECK(state.fates == made.state.fates);
        CHECK(state.phase == made.state.phase);
        CHECK(state.turn == made.state.turn);
        CHECK(state.stood == made.state.stood);
        CHECK(state.students[gone.value].removed);
        CHECK(state.students[gone.value].attempts.empty());
    }
}

TEST_CASE("report::without - the report of the others is the same but for who is gone")
{
    Class made = lesson::whole(12);
    const report::Report before = lesson::report_of(made);
    made.state = played(made, without(made, {4}));
    const report::Report after = lesson::report_of(made);
    CHECK(after.figures.students == 11);
    CHECK(after.figures.answers == before.figures.answers - 9);
    for (std::size_t i = 0; i < before.students.size(); ++i) {
        CHECK((i == 4 || after.students[i] == before.students[i]));
    }
    CHECK(after.students[4].receipts.empty());
}

TEST_CASE("report::without - the class goes on, and the name is free again")
{
    Class made = school::started({"Blue Heron", "Grey Gull"}, school::three());
    lesson::give(made, {0}, school::right_answer(made.item()));
    made.state = played(made, without(made, {0}));
    lesson::give(made, {1}, school::right_answer(made.item()));
    CHECK(made.join("Blue Heron") == StudentId{2});
    CHECK(made.put(room::Joined{school::named("Erased student 1"), school::token(70), {}})
          == school::Outcome::Accepted);
    CHECK(made.say(room::Show{}) == school::Outcome::Accepted);
}

TEST_CASE("report::without - twice is as once, and nobody can be taken out who never came")
{
    const Class made = lesson::whole(3);
    const auto once = without(made, {1});
    CHECK(report::without(once, {1}, nobodys).value() == once);
    CHECK(report::without(once, {3}, nobodys).error().kind == base::ErrorKind::NotFound);
    const std::vector<std::string> damaged{once[0], "{\"at\":"};
    CHECK(report::without(damaged, {0}, nobodys).error().kind == base::ErrorKind::BadFormat);
}
