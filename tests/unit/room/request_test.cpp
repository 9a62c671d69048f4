// SPDX-License-Identifier: MIT
#include "room/request.h"

#include "class.h"

#include <algorithm>

using school::Class;
using school::Outcome;

namespace {

/// The place at which a choice's option is shown.
std::size_t place_of(const Class& made, std::size_t index)
{
    const auto& order = made.state.option_orders[made.state.turn.value];
    return static_cast<std::size_t>(std::find(order.begin(), order.end(), index) - order.begin());
}

}

TEST_CASE("room::asked_by_student - an option is named by its place as shown")
{
    Class made = school::started({"Ada"}, {make::choice()});
    const room::Answer message{"a1", {0}, quiz::PickedOption{place_of(made, 1)}, learn::Confidence::Certain};
    const auto asked = room::asked_by_student(made.state, {0}, message);
    REQUIRE(asked);
    CHECK(made.put(*asked) == Outcome::Accepted);
    CHECK(made.student({0}).attempts.front().grade.right);
}

TEST_CASE("room::asked_by_student - the pieces of an order are named by their places as shown")
{
    Class made = school::started({"Ada"}, {make::order()});
    std::vector<std::size_t> places;
    for (std::size_t index = 0; index < 4; ++index) {
        places.push_back(place_of(made, index));
    }
    CHECK(places != std::vector<std::size_t>{0, 1, 2, 3});
    const auto asked = room::asked_by_student(
        made.state, {0}, room::Answer{"a", {0}, quiz::GivenOrder{places}, learn::Confidence::Guess});
    REQUIRE(asked);
    CHECK(made.put(*asked) == Outcome::Accepted);
    CHECK(made.student({0}).attempts.front().grade.right);
}

TEST_CASE("room::asked_by_student - an option that is not shown, and a turn that is none, are bad answers")
{
    Class made = school::started({"Ada"}, {make::choice()});
    for (const auto& [turn, option] :
         {std::pair<std::size_t, std::size_t>{0, 3}, {0, SIZE_MAX}, {1, 0}, {SIZE_MAX, 0}}) {
        const room::Answer message{"a", {turn}, quiz::PickedOption{option}, learn::Confidence::Guess};
        const auto asked = room::asked_by_student(made.state, {0}, message);
        REQUIRE(asked);
        CHECK(made.put(*asked) == Outcome::Refused);
    }
}

TEST_CASE("room::asked_by_student - a student can't steer, and a teacher can't answer")
{
    const Class made = school::started({"Ada"}, {make::choice()});
    CHECK(room::asked_by_student(made.state, {0}, room::Do{"a", room::Next{}}).error() == room::Reason::Unknown);
    CHECK(room::asked_by_student(made.state, {0}, room::DoHandOver{"a"}).error() == room::Reason::Unknown);
    CHECK(room::asked_by_student(made.state, {0}, room::DoRename{"a", {0}, "Eve"}).error() == room::Reason::Unknown);
    CHECK(room::asked_by_student(made.state, {0}, room::Garbage{}).error() == room::Reason::Unknown);
    CHECK(room::asked_by_student(made.state, {0}, room::Misfit{"a", room::Reason::BadAnswer}).error()
          == room::Reason::BadAnswer);
    CHECK(room::asked_by_teacher(room::Answer{}, {}, {}).error() == room::Reason::Unknown);
    CHECK(room::asked_by_teacher(room::Misfit{}, {}, {}).error() == room::Reason::Unknown);
}

TEST_CASE("room::asked_by_teacher - a new name is judged like one that a student takes")
{
    Class made = school::opened();
    made.join("Ada");
    const auto words = room::refused_words("muppet");
    CHECK(room::asked_by_teacher(room::DoRename{"t", {0}, "Muppet"}, words, {}).error() == room::Reason::BadName);
    const auto asked = room::asked_by_teacher(room::DoRename{"t", {0}, "Eve"}, words, {});
    REQUIRE(asked);
    CHECK(made.put(*asked) == Outcome::Accepted);
    CHECK(made.student({0}).name.shown == "Eve");
}

TEST_CASE("room::asked_by_teacher - of a secret for another device only the hash goes in")
{
    const auto asked = room::asked_by_teacher(room::DoHandOver{"t"}, {}, base::sha256("sponge"));
    REQUIRE(asked);
    CHECK(*asked == room::Happening(room::Steered{"t", room::HandOver{base::sha256("sponge")}}));
}

TEST_CASE("room::asked_to_join - who wants no name of their own is given one that is free")
{
    Class made = school::opened();
    base::Rng rng{1};
    for (std::size_t i = 0; i < 30; ++i) {
        const auto asked = room::asked_to_join(made.state, {"a", ""}, {}, school::token(i), rng);
        REQUIRE(asked);
        CHECK(made.put(*asked) == Outcome::Accepted);
    }
}

TEST_CASE("room::asked_to_join - a name that nobody can bear is refused")
{
    const Class made = school::opened();
    base::Rng rng{1};
    CHECK(room::asked_to_join(made.state, {"a", " "}, {}, {}, rng).error() == room::Reason::BadName);
    CHECK(room::asked_to_join(made.state, {"a", "muppet"}, room::refused_words("muppet"), {}, rng).error()
          == room::Reason::BadName);
}

TEST_CASE("room::asked_to_join - a request that comes again, under a rare id, is the same student's")
{
    Class made = school::opened();
    base::Rng rng{1};
    const room::Join rare{"Zk3vQ9sT1xLw8RbN", "Ada"};
    REQUIRE(made.put(*room::asked_to_join(made.state, rare, {}, school::token(0), rng)) == Outcome::Accepted);
    REQUIRE(made.put(*room::asked_to_join(made.state, rare, {}, school::token(1), rng)) == Outcome::Accepted);
    CHECK(made.state.students.size() == 1);
    CHECK(room::student_of(made.state, school::token(1)) == school::StudentId{0});
    const room::Join plain{"a1", "Ben"};
    REQUIRE(made.put(*room::asked_to_join(made.state, plain, {}, school::token(2), rng)) == Outcome::Accepted);
    CHECK(made.put(*room::asked_to_join(made.state, plain, {}, school::token(3), rng)) == Outcome::Refused);
    CHECK(made.last.reason == room::Reason::NameTaken);
}
