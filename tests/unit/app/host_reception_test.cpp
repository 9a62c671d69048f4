// SPDX-License-Identifier: MIT
#include "hosted.h"

using hosted::Class;
using hosted::damascus;
using hosted::Json;

TEST_CASE("app::Reception - a newcomer with the code is welcomed, joins, and sees the lobby")
{
    Class c;
    const std::string token = c.join(1, "Blue Heron");
    CHECK(token.size() == 22);
    CHECK(c.last(1, "welcome").at("names").size() == 3);
    CHECK(c.last(1, "joined").at("name") == "Blue Heron");
    CHECK(c.phase(1) == "lobby");
    CHECK(c.book.lines.size() == 2);
    CHECK(c.book.lines.back().find(token) == std::string::npos); // only its hash is kept
}

TEST_CASE("app::Reception - what is said in one batch is kept with one sync before anybody hears of it")
{
    Class c;
    c.teach(100);
    for (std::uint64_t who = 1; who <= 20; ++who) {
        c.join(who, "");
    }
    c.steer(100, "start");
    std::vector<net::Inbound> batch;
    for (std::uint64_t who = 1; who <= 20; ++who) {
        batch.push_back({{who}, c.now, net::Said{c.answer_of(who, "a1")}});
    }
    const int before = c.book.syncs;
    const std::size_t lines = c.book.lines.size();
    c.take(batch);
    CHECK(c.book.syncs == before + 1);
    CHECK(c.book.lines.size() >= lines + 20);
    for (std::uint64_t who = 1; who <= 20; ++who) {
        CHECK(c.last(who, "accepted").at("id") == "a1");
    }
}

TEST_CASE("app::Reception - an answer that is said twice is acknowledged twice and kept once")
{
    Class c;
    c.teach(100);
    c.join(1, "Blue Heron");
    c.join(2, "Ninth Draft");
    c.steer(100, "start");
    const std::string answer = c.answer_of(1, "a1");
    c.say(1, answer);
    const std::size_t kept = c.book.lines.size();
    const std::size_t heard = c.heard[1].size();
    c.say(1, answer);
    CHECK(c.book.lines.size() == kept);
    REQUIRE(c.heard[1].size() > heard);
    CHECK(c.heard[1][heard].at("type") == "accepted");
}

TEST_CASE(
    "app::Reception - while the book fails nothing is acknowledged, students see nothing new, the teacher is told")
{
    Class c;
    c.teach(100);
    c.join(1, "Blue Heron");
    c.join(2, "Ninth Draft");
    c.steer(100, "start");
    c.wait(200);
    const std::string other = c.answer_of(2, "b1");
    c.book.fails = true;
    const std::size_t heard = c.heard[1].size();
    c.say(1, c.answer_of(1, "a1"));
    CHECK(c.heard[1].size() == heard);
    c.say(2, other);
    CHECK(c.refusal(2) == "full_disk");
    c.wait(200);
    CHECK(c.last(100, "view").at("trouble") == "The disk is full.");
    CHECK(c.last(100, "view").at("paused") == true);
    CHECK(c.heard[1].size() == heard);
    CHECK(c.reception->glance().trouble == "The disk is full.");
    CHECK(c.reception->next().has_value()); // it is tried again by itself

    c.book.fails = false;
    c.wait(1100);
    CHECK(c.last(1, "accepted").at("id") == "a1");
    c.wait(200);
    CHECK(c.last(100, "view").at("trouble") == "");
    CHECK(c.last(100, "view").at("paused") == false); // nobody has to say so
    CHECK(c.last(2, "view").at("paused") == false);
    c.say(2, other);
    CHECK(c.last(2, "accepted").at("id") == "b1");
    c.restart();
    CHECK_FALSE(c.reception->state().paused);
}

TEST_CASE("app::Reception - a pause that the teacher made is not ended by a book that failed meanwhile")
{
    Class c;
    c.teach(100);
    c.join(1, "Blue Heron");
    c.steer(100, "start");
    c.steer(100, "pause");
    c.book.fails = true;
    CHECK(c.join(2, "Ninth Draft").empty());
    c.book.fails = false;
    c.wait(1100);
    c.wait(200);
    CHECK(c.last(2, "joined").at("name") == "Ninth Draft");
    CHECK(c.last(100, "view").at("trouble") == "");
    CHECK(c.last(100, "view").at("paused") == true);
    c.steer(100, "resume");
    CHECK(c.last(100, "accepted").at("id") == fmt::format("resume-{}", c.said));
}

TEST_CASE("app::Reception - no time counts while the book fails, and it may fail again at once")
{
    Class c(30);
    c.teach(100);
    c.join(1, "Blue Heron");
    c.join(2, "Ninth Draft");
    c.steer(100, "start");
    const std::string other = c.answer_of(2, "b1");
    for (std::uint64_t who = 10; who < 13; ++who) {
        c.book.fails = true;
        CHECK(c.join(who, "").empty());
        c.wait(60'000);
        CHECK(c.reception->state().paused);
        c.book.fails_after = 1;
        c.book.fails = false;
        c.wait(1100); // what waited is written, the end of the pause is not
        CHECK(c.reception->state().paused);
        c.book.fails_after.reset();
        c.wait(1100);
        CHECK_FALSE(c.reception->state().paused);
        CHECK_FALSE(c.last(who, "joined").is_null());
    }
    CHECK(c.phase(2) == "question");
    c.say(2, other);
    CHECK(c.last(2, "accepted").at("id") == "b1");
}

TEST_CASE("app::Reception - an answer that came in a pause says so, and counts when it comes again afterwards")
{
    Class c;
    c.teach(100);
    c.join(1, "Blue Heron");
    c.join(2, "Ninth Draft");
    c.steer(100, "start");
    const std::string answer = c.answer_of(1, "a1");
    c.steer(100, "pause");
    c.say(1, answer);
    CHECK(c.refusal(1) == "paused");
    CHECK(c.last(1, "view").at("paused") == true);
    c.steer(100, "resume");
    CHECK(c.last(1, "view").at("paused") == false);
    c.say(1, answer);
    CHECK(c.last(1, "accepted").at("id") == "a1");
}

TEST_CASE("app::Reception - the path of the QR code is in the teacher's view, and in nothing that students hear")
{
    Class c;
    c.teach(100);
    c.join(1, "Blue Heron");
    c.wait(200);
    CHECK(c.last(100, "view").at("qr") == hosted::qr_path);
    for (const Json& message : c.heard[1]) {
        CHECK(message.dump().find("/qr/") == std::string::npos);
    }
}

TEST_CASE("app::Reception - after a crash students and teacher come back to the same question with what they had")
{
    Class c;
    c.teach(100);
    const std::string token = c.join(1, "Blue Heron");
    const std::string other = c.join(2, "Ninth Draft");
    c.steer(100, "start");
    c.answer(1, "a1");
    const room::State before = c.reception->state();
    c.restart();
    CHECK(c.reception->state() == before);
    c.connect(11);
    c.hello(11, token);
    CHECK(c.phase(11) == "waiting"); // and no receipt, though all who are back have answered
    CHECK(c.last(11, "view").at("me").at("name") == "Blue Heron");
    c.connect(12);
    c.hello(12, other);
    CHECK(c.phase(12) == "question");
    c.teach(101);
    CHECK(c.last(101, "view").at("answered") == 1);
    c.answer(12, "b1");
    CHECK(c.phase(11) == "receipt");
}

TEST_CASE("app::Reception - a class waits for whose line breaks for a moment, and no longer")
{
    Class c;
    c.teach(100);
    c.join(1, "Blue Heron");
    const std::string token = c.join(2, "Ninth Draft");
    c.steer(100, "start");
    c.leave(2);
    c.answer(1, "a1");
    CHECK(c.phase(1) == "waiting");
    c.wait(4000);
    CHECK(c.phase(1) == "waiting");
    c.connect(3);
    c.hello(3, token);
    CHECK(c.phase(3) == "question");
    c.wait(20'000);
    CHECK(c.phase(1) == "waiting");
    c.leave(3);
    c.wait(10'000);
    CHECK(c.phase(1) == "receipt");
}

TEST_CASE("app::Reception - two devices of one student show the same, whichever answers")
{
    Class c;
    c.teach(100);
    const std::string token = c.join(1, "Blue Heron");
    c.join(2, "Ninth Draft");
    c.connect(3);
    c.hello(3, token);
    c.steer(100, "start");
    c.answer(3, "a1");
    CHECK(c.phase(1) == "waiting");
    CHECK(c.phase(3) == "waiting");
}

TEST_CASE("app::Reception - a question for N students is N messages, and the teacher's view comes at most every 100 ms")
{
    Class c;
    c.teach(100);
    constexpr std::uint64_t students = 30;
    for (std::uint64_t who = 1; who <= students; ++who) {
        c.join(who, "");
    }
    c.wait(5000);
    c.heard.clear();
    c.wait(1000);
    CHECK(c.heard.empty());
    c.steer(100, "start");
    for (std::uint64_t who = 1; who <= students; ++who) {
        CHECK(c.heard[who].size() == 1);
    }
    const std::size_t before = c.heard[100].size();
    for (std::uint64_t who = 1; who < students; ++who) {
        c.answer(who, "a1");
    }
    CHECK(c.heard[100].size() <= before + 1);
    CHECK(c.heard[students].size() == 1); // others' answers are no news to a student
    c.wait(200);
    CHECK(c.last(100, "view").at("answered") == students - 1);
}

TEST_CASE("app::Reception - the time for a question ends by itself, and it asks to be woken then")
{
    Class c(30);
    c.teach(100);
    c.join(1, "Blue Heron");
    c.wait(200);
    c.steer(100, "start");
    c.wait(200);
    REQUIRE(c.reception->next().has_value());
    CHECK(c.reception->next()->milliseconds <= c.now.milliseconds + 31'000);
    for (int i = 0; i < 100 && c.phase(1) == "question"; ++i) {
        REQUIRE(c.reception->next().has_value());
        c.wait(std::max<std::int64_t>(1, c.reception->next()->milliseconds - c.now.milliseconds));
    }
    CHECK(c.phase(1) == "receipt");
}

TEST_CASE("app::Reception - a question stands while the computer sleeps, and has the time that it had")
{
    Class c(30);
    c.teach(100);
    c.join(1, "Blue Heron");
    c.steer(100, "start");
    c.wait(10'000);
    constexpr std::int64_t break_time = 15 * 60'000;
    c.now.milliseconds += break_time;
    c.reception->skip_sleep(break_time, c.now);
    c.take({});
    CHECK(c.phase(1) == "question");
    CHECK(c.last(1, "view").at("paused") == false);
    CHECK(c.last(1, "view").at("left_ms") == 20'000);
    c.restart(); // it is in the book
    CHECK(std::holds_alternative<room::Asking>(c.reception->state().phase));
    c.wait(22'000);
    CHECK(std::holds_alternative<room::Showing>(c.reception->state().phase));
}

TEST_CASE("app::Reception - sleep in a pause leaves the pause, and too little of it is none")
{
    Class c(30);
    c.teach(100);
    c.join(1, "Blue Heron");
    c.steer(100, "start");
    const std::size_t lines = c.book.lines.size();
    c.reception->skip_sleep(999, c.now);
    c.take({});
    CHECK(c.book.lines.size() == lines);
    c.steer(100, "pause");
    c.reception->skip_sleep(5000, c.now);
    c.take({});
    CHECK(c.reception->state().paused);
}

TEST_CASE("app::Reception - reads an article out to whoever belongs to the class")
{
    Class c;
    c.join(1, "Blue Heron");
    const std::string id = damascus().articles.front().id.value;
    c.say(1, Json{{"type", "read"}, {"article", id}}.dump());
    CHECK(c.last(1, "article").at("id") == id);
    c.say(1, R"({"type":"read","article":"nothing"})");
    CHECK(c.refusal(1) == "unknown");
    c.say(1, R"({"type":"beat"})");
    CHECK_FALSE(c.last(1, "beat").is_null());
}
