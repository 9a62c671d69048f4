// SPDX-License-Identifier: MIT
#include "room/class_result.h"

#include "class.h"

using school::Class;

namespace {

/// A class of four in which `right` of those who answer each question are right; the last never answers.
Class played(const std::vector<std::size_t>& right)
{
    Class made = school::started({"Ada", "Ben", "Eve", "Mute"}, school::three());
    for (const std::size_t count : right) {
        for (std::size_t id = 0; id < 3; ++id) {
            made.answer({id}, id < count ? school::right_answer(made.item()) : school::wrong_answer(made.item()));
        }
        made.say(room::Show{});
        made.say(room::Next{});
    }
    return made;
}

}

TEST_CASE("room::class_result - the class's share and its hardest question are of those who answered")
{
    const Class made = played({3, 1, 2});
    CHECK(made.is<room::Finished>());
    CHECK(room::class_result(made.state)
          == room::ClassResult{
              .asked = 3, .took_part = 3, .answered = 9, .right = 6, .hardest = room::TurnResult{{1}, 3, 1}});
}

TEST_CASE("room::class_result - a question counts when its receipt was seen, a student until they are removed")
{
    Class made = played({3, 1});
    made.answer_right({0});
    CHECK(room::class_result(made.state).asked == 2);
    CHECK(room::class_result(made.state).answered == 6);
    made.say(room::Remove{{0}});
    const room::ClassResult result = room::class_result(made.state);
    CHECK(result.took_part == 2);
    CHECK(result.answered == 4);
    CHECK_FALSE(result.hardest); // two answers say little of a question
}

TEST_CASE("room::class_result - a question that nobody answered was asked, and one that was skipped was not")
{
    Class made = school::started({"Ada"}, school::three());
    made.say(room::Show{});
    made.say(room::Next{});
    made.say(room::Skip{});
    CHECK(room::class_result(made.state) == room::ClassResult{.asked = 1});
}

TEST_CASE("room::class_result - at their own pace a question counts for those who have seen its receipt")
{
    Class made = school::opened(school::three());
    made.join("Ada");
    made.join("Ben");
    made.say(room::SetPace{room::Pace::Self, base::Timestamp{made.now + 1'000'000}});
    made.say(room::Start{});
    made.answer_right({0});
    made.put(room::WentOn{{0}, {0}});
    CHECK(room::class_result(made.state) == room::ClassResult{.asked = 1, .took_part = 1, .answered = 1, .right = 1});
}
