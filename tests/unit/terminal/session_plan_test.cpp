// SPDX-License-Identifier: MIT
// Rounds of all kinds of question and of every plan, in lines.
#include "answers.h"
#include "terminal/session.h"

#include <doctest/doctest.h>

using talk::has;

TEST_CASE("terminal::update - all nine kinds can be answered in lines")
{
    talk::Conversation talk = talk::begin(talk::nine_kinds());
    std::string last;
    for (int i = 0; i < 9; ++i) {
        CHECK(talk.is<rounds::Asking>());
        const quiz::Kind kind = talk.kind();
        CAPTURE(quiz::to_string(kind));
        last = talk.type(talk::right_line(talk));
        if (talk.session.answer) {
            CHECK(kind == quiz::Kind::Short);
            last = talk.type("2");
        }
        last = talk.is<rounds::Pointing>() ? talk.type("") : last;
        CHECK(has(last, "RIGHT. You said "));
        last = talk.type("");
    }
    CHECK(has(last, "THE ROUND IS OVER\nYour round: 18 points, 9 of 9 right.\n"));
}

TEST_CASE("terminal::update - the receipt of a changed claim says what the article says, of an order how near it was")
{
    talk::Conversation altered = talk::on(make::altered(), {"Ada"}, {.width = 200});
    CHECK(has(altered.opening, "Something in this claim was changed. Which word is wrong?\nThe storm drove 20 boats"));
    const std::string page = altered.type("boats 2");
    CHECK(has(page, "WRONG. You said boats, fairly sure.\n"));
    CHECK(has(page, "The answer: 20\nThe article says: 12\n"));
    CHECK(has(page, "Not boats: Boats they were.\n"));
    talk::Conversation order = talk::on(make::order(), {"Ada"}, {.width = 200});
    std::string line = talk::right_order(order);
    std::swap(line[0], line[2]);
    CHECK(has(order.type(line + "2"), "  Answer, fairly sure: 0\n  Pairs in the right order: 83 %\n"));
}

TEST_CASE("terminal::update - a compare names both articles and shows both passages")
{
    talk::Conversation talk = talk::on(make::compare(), {"Ada"}, {.width = 200});
    CHECK(has(talk.opening, "About The Courier · Storm at Port Ellery\nAbout The Courier · Storm at Port Ellery\n"));
    const std::string page = talk.type("o 2");
    CHECK(has(page, "WRONG. You said Only one says, fairly sure.\n"));
    CHECK(has(page, ">>The storm drove 12 boats ashore.<<"));
    CHECK(has(page, ">>The harbour office counts 14 boats on the beach.<<"));
    CHECK(has(page, "Not Only one says: Both count.\n"));
}

TEST_CASE("terminal::update - players are called by name, each question begins with another, and the receipt is theirs")
{
    talk::Conversation talk = talk::begin(talk::pack(), {"Ada", "Ben"}, {.width = 200});
    CHECK(has(talk.opening, "Ada, please take over. Press Enter when you sit here.\n"));
    CHECK_FALSE(has(talk.opening, "Question 1 of 3"));
    CHECK(talk.type("r 2") == "Ada, please take over. Press Enter when you sit here.\n");
    CHECK(has(talk.type(""), "Ada, it is your turn.\n"));
    std::string page;
    for (int i = 0; i < 2; ++i) {
        page = talk.type(talk::right_line(talk));
        page = talk.is<rounds::Pointing>() ? talk.type("") : page;
        CHECK(has(page, i == 0 ? "Ben, please take over." : "RIGHT. Ada said "));
        if (i == 0) {
            CHECK(has(talk.type(""), "Ben, it is your turn.\n"));
        }
    }
    CHECK(has(page, "RIGHT. Ben said "));
    CHECK(has(page, "\nAda\n  Answer, fairly sure: +2\n"));
    CHECK(has(page, "\nBen\n  Answer, fairly sure: +2\n"));
    CHECK(has(talk.type(""), "Ben, please take over."));
    CHECK(has(talk.type("quit"), "Ada: 2 points, 1 of 1 right.\n"));
}

TEST_CASE("terminal::update - a round in which players buzz goes on here by their numbers or names")
{
    talk::Conversation talk = talk::planned(make::ready({make::choice("one"), make::choice("two")}),
                                            {.seats = rounds::Seats::Buzz}, {"Ada", "Ben"}, {.width = 200});
    CHECK(has(talk.opening, "Who called the lighthouse"));
    CHECK(has(talk.opening, "Who knows it? Type a number or a name: 1 Ada, 2 Ben; or Enter when nobody does.\n"));
    CHECK(talk.type("Cem") == "Who knows it? Type a number or a name: 1 Ada, 2 Ben; or Enter when nobody does.\n");
    CHECK(has(talk.type("ben"), "Ben, it is your turn.\n"));
    CHECK(has(talk.type("Tomas Lund 2"), "Type a number or a name: 1 Ada; or Enter"));
    CHECK(has(talk.type("2"), "Ben has tried this question already.\n"));
    const std::string page = talk.type("");
    CHECK(has(page, "WRONG. Ben said Tomas Lund, fairly sure.\n"));
    CHECK_FALSE(has(page, "No passage named"));
    CHECK_FALSE(has(page, "Ada\n"));
    talk.type("");
    CHECK(has(talk.type(""), "RECEIPT 2 of 2 · Who\nNobody answered.\n"));
    CHECK(has(talk.type(""), "Ada: 0 points, 0 of 0 right.\nBen: -2 points, 0 of 1 right.\n"));
}

TEST_CASE("terminal::update - a round that begins with the articles shows them whole, and waits")
{
    talk::Conversation talk = talk::planned(make::ready({make::choice()}), {.opening = rounds::Opening::ReadFirst});
    CHECK(has(talk.opening, "The storm drove 12 boats ashore. The council says that everybody was safe.\n"));
    CHECK(has(talk.opening, "\nPress Enter when you have read it.\n"));
    CHECK_FALSE(has(talk.opening, "Who called the lighthouse"));
    CHECK(talk.type("a") == "Press Enter when you have read it.\n");
    CHECK(has(talk.type(""), "Who called the lighthouse"));
    talk::Conversation two = talk::planned(make::ready({make::compare()}), {.opening = rounds::Opening::ReadFirst});
    CHECK(has(two.opening, "\nPress Enter when you have read them.\n"));
}

TEST_CASE("terminal::update - a receipt of a question on which time ran out says so")
{
    talk::Conversation talk = talk::planned(make::ready({make::choice()}), {.seconds = 5});
    rounds::Step step
        = rounds::update(talk.pack, talk.session.state, {{talk.now + 5000}, rounds::TimedOut{rounds::PlayerIndex{0}}});
    REQUIRE(step.refused.empty());
    const std::string page = terminal::opening(talk.pack, {.state = step.state});
    CHECK(has(page, "TIME IS UP. You gave no answer.\n"));
    CHECK(has(page, "  No answer: 0\n  Total so far: 0\n"));
}
