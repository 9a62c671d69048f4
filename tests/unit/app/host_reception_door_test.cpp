// SPDX-License-Identifier: MIT
#include "hosted.h"

using hosted::Class;
using hosted::Json;

TEST_CASE("app::Reception - a wrong code is refused, and after five the line is cut")
{
    Class c;
    c.connect(1);
    for (int i = 0; i < 5; ++i) {
        CHECK(c.hung_up.empty());
        c.hello(1, "", "AAAAAA");
        CHECK(c.refusal(1) == "wrong_code");
    }
    CHECK(c.hung_up.count(1) == 1);
    CHECK(c.last(1, "welcome").is_null());
}

TEST_CASE("app::Reception - one connection does not fill the room")
{
    Class c;
    c.connect(1);
    const auto come_in = [&c](int number) {
        c.hello(1);
        c.say(1, Json{{"type", "join"},
                      {"id", fmt::format("request to join {:4}", number)},
                      {"name", fmt::format("Student {}", number)}}
                     .dump());
    };
    for (int number = 0; number < 5; ++number) {
        come_in(number);
        CHECK(c.last(1, "joined").at("name") == fmt::format("Student {}", number));
    }
    come_in(5);
    CHECK(c.refusal(1) == "too_fast");
}

TEST_CASE("app::Reception - behind an address from which codes are tried everybody comes in, a little later")
{
    Class c;
    const std::string token = c.join(1, "Blue Heron");
    c.try_codes(10, 80);
    c.connect(50);
    c.hello(50);
    CHECK(c.last(50, "welcome").is_null());
    CHECK(c.refusal(50).empty());
    c.connect(51);
    c.hello(51, token);
    CHECK(c.phase(51) == "lobby"); // who has a token waits for nothing
    c.say(50, R"({"type":"beat"})");
    CHECK_FALSE(c.last(50, "beat").is_null());
    REQUIRE(c.reception->next().has_value());
    CHECK(c.reception->next()->milliseconds <= c.now.milliseconds + 10'000);
    c.wait(9'900);
    CHECK(c.last(50, "welcome").is_null());
    c.wait(200);
    CHECK_FALSE(c.last(50, "welcome").is_null());
    c.say(50, R"({"type":"join","id":"a request to join 50","name":"Ninth Draft"})");
    CHECK(c.phase(50) == "lobby");
}

TEST_CASE("app::Reception - however many codes are tried, everybody else gets in within ten seconds")
{
    Class c;
    for (std::uint64_t round = 0; round < 20; ++round) {
        c.try_codes(1000 + 100 * round, 80);
        const std::uint64_t newcomer = 10 + round;
        c.connect(newcomer);
        c.hello(newcomer);
        c.wait(10'000);
        CHECK_FALSE(c.last(newcomer, "welcome").is_null());
        CHECK(c.refusal(newcomer).empty());
    }
}

TEST_CASE("app::Reception - a wrong code that waits says no sooner than a right one that it is wrong")
{
    Class c;
    c.try_codes(10, 80);
    c.connect(50);
    c.hello(50, "", "AAAAAA");
    c.connect(51);
    c.hello(51);
    c.wait(9'999);
    CHECK(c.heard[50].empty());
    CHECK(c.heard[51].empty());
    c.wait(1);
    CHECK(c.refusal(50) == "wrong_code");
    CHECK_FALSE(c.last(51, "welcome").is_null());
}

TEST_CASE(
    "app::Reception - a line waits for one code at a time, and what else it says is heard afterwards, in its order")
{
    Class c;
    c.try_codes(10, 80);
    c.connect(50);
    c.hello(50);
    c.say(50, R"({"type":"join","id":"a request to join 50","name":"Ninth Draft"})");
    CHECK(c.reception->state().students.empty());
    c.connect(51);
    for (int i = 0; i < 3; ++i) {
        c.hello(51, "", "AAAAAA");
    }
    c.wait(10'000);
    CHECK(c.phase(50) == "lobby");
    CHECK(c.heard[51].size() == 1);
    c.wait(10'000);
    CHECK(c.heard[51].size() == 3); // by now the address has quick answers again
}

TEST_CASE("app::Reception - who talks on and on while they wait is cut off, and who leaves is forgotten")
{
    Class c;
    c.try_codes(10, 80);
    c.connect(50);
    c.hello(50);
    for (int i = 0; i < 9; ++i) {
        c.say(50, R"({"type":"join","id":"x","name":"Nobody"})");
    }
    CHECK(c.hung_up.count(50) == 1);
    c.connect(51);
    c.hello(51);
    c.leave(51);
    c.heard.clear();
    c.wait(20'000);
    CHECK(c.last(51, "welcome").is_null());
    CHECK(c.reception->state().students.empty());
}

TEST_CASE("app::Reception - homework that closes at the end of all calendars is no reason to wait for ever")
{
    Class c;
    c.teach(100);
    c.join(1, "Blue Heron");
    c.say(100, R"({"type":"do","id":"p","what":"pace","pace":"self","closes":9223372036854775807})");
    c.steer(100, "start");
    c.wait(60'000);
    REQUIRE(c.reception->next().has_value());
    CHECK(c.reception->next()->milliseconds <= c.now.milliseconds + 60 * 60 * 1000);
    CHECK(c.phase(1) == "question");
}

TEST_CASE("app::Reception - who is no teacher steers nothing, and who has not said hello says nothing")
{
    Class c;
    c.join(1, "Blue Heron");
    c.steer(1, "start");
    CHECK(c.refusal(1) == "unknown");
    CHECK(c.phase(1) == "lobby");
    c.teach(2, "a guess");
    CHECK(c.last(2, "view").is_null());
    CHECK(c.refusal(2) == "unknown");
    c.steer(2, "start");
    CHECK(c.phase(1) == "lobby");
    c.connect(3);
    c.say(3, R"({"type":"join","id":"x","name":"Nobody"})");
    CHECK(c.hung_up.count(3) == 1);
    c.connect(4);
    c.say(4, "no message");
    CHECK(c.hung_up.count(4) == 1);
    CHECK(c.reception->state().students.size() == 1);
}

TEST_CASE("app::Reception - the teacher's class goes to another device, and the first has to leave")
{
    Class c;
    c.teach(100);
    c.steer(100, "hand_over");
    const std::string secret = c.last(100, "handed_over").at("secret");
    for (const std::string& line : c.book.lines) {
        CHECK(line.find(secret) == std::string::npos);
    }
    c.steer(100, "lock");
    CHECK(c.hung_up.empty()); // it is the teacher's until the new secret is used
    c.teach(101, secret);
    CHECK(c.phase(101) == "lobby");
    CHECK(c.hung_up.count(100) == 1);
    c.restart();
    c.teach(102);
    CHECK(c.last(102, "view").is_null());
    c.teach(103, secret);
    CHECK(c.phase(103) == "lobby");
}
