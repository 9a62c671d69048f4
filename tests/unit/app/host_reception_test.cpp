// SPDX-License-Identifier: MIT
#include "app/host_reception.h"

#include "app/real_files.h"
#include "pack/pack_file.h"
#include "room/codec.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <set>

namespace {

using Json = nlohmann::json;

/// Keeps lines in memory, or fails when told to.
class TestBook final : public app::Book {
public:
    base::Result<void> append(std::span<const std::string> added) override
    {
        ++syncs;
        if (fails) {
            return base::fail(base::ErrorKind::Refused, "The disk is full.");
        }
        lines.insert(lines.end(), added.begin(), added.end());
        return {};
    }
    base::Result<void> end(base::Timestamp) override { return {}; }

    std::vector<std::string> lines;
    bool fails = false;
    int syncs = 0;
};

const quiz::ReadyPack& damascus()
{
    static const auto loaded = pack::load(std::string(RECEIPTS_SOURCE_DIR) + "/content/packs/damascus.toml",
                                          app::RealFiles(), pack::Lint::Off);
    REQUIRE(loaded.has_value());
    return loaded->ready;
}

constexpr base::Timestamp opening{1'700'000'000'000};
const std::string teachers_secret = "the secret of the teacher";

/// A class with its reception, and what every connection has heard.
struct Class {
    explicit Class(std::optional<int> seconds = {})
    {
        const room::Event event{opening, room::Opened{.seed = 7,
                                                      .pack_hash = damascus().hash,
                                                      .code = "K7M4QX",
                                                      .teacher = base::sha256(teachers_secret),
                                                      .plan = {.length = 4, .seconds = seconds}}};
        book.lines.push_back(room::encode(event));
        open(room::update(damascus(), {}, event).state);
    }

    void open(room::State state)
    {
        reception.emplace(app::Venue{.pack = damascus(), .languages = {base::Language()}, .join = "http://host:8080"},
                          std::move(state), book, now);
    }

    /// The host is killed and comes back.
    void restart()
    {
        heard.clear();
        hung_up.clear();
        open(room::replay(damascus(), book.lines).value());
    }

    void take(const std::vector<net::Inbound>& batch)
    {
        for (const net::Outbound& out : reception->take(batch, now)) {
            if (const auto* reply = std::get_if<net::Reply>(&out.what)) {
                heard[out.to.value].push_back(Json::parse(*reply->text));
            } else if (const auto* view = std::get_if<net::View>(&out.what)) {
                heard[out.to.value].push_back(Json::parse(*view->text));
            } else {
                hung_up.insert(out.to.value);
            }
        }
    }

    void wait(std::int64_t milliseconds)
    {
        now.milliseconds += milliseconds;
        take({});
    }

    void say(std::uint64_t who, const std::string& words) { take({{{who}, now, net::Said{words}}}); }

    void connect(std::uint64_t who) { take({{{who}, now, net::Opened{"10.0.0.1"}}}); }

    void leave(std::uint64_t who) { take({{{who}, now, net::Gone{}}}); }

    void hello(std::uint64_t who, const std::string& token = "", const std::string& code = "K7M4QX")
    {
        Json words{{"type", "hello"}, {"v", 1}, {"role", "student"}, {"code", code}, {"language", "en"}};
        if (!token.empty()) {
            words["token"] = token;
        }
        say(who, words.dump());
    }

    void teach(std::uint64_t who, const std::string& secret = teachers_secret)
    {
        connect(who);
        say(who, Json{{"type", "hello"}, {"v", 1}, {"role", "teacher"}, {"language", "en"}, {"secret", secret}}.dump());
    }

    /// Lets a student in and returns their token.
    std::string join(std::uint64_t who, const std::string& name)
    {
        connect(who);
        hello(who);
        say(who, Json{{"type", "join"}, {"id", fmt::format("request to join {:4}", who)}, {"name", name}}.dump());
        const Json joined = last(who, "joined");
        return joined.is_null() ? "" : joined.at("token").get<std::string>();
    }

    void steer(std::uint64_t who, const std::string& what)
    {
        say(who, Json{{"type", "do"}, {"id", fmt::format("{}-{}", what, ++said)}, {"what", what}}.dump());
    }

    /// An answer that fits the question which a student has before them.
    std::string answer_of(std::uint64_t who, const std::string& id)
    {
        const Json question = last(who, "view").at("question");
        const std::string kind = question.at("kind");
        Json answer{{"text", "something"}};
        if (kind == "choice") {
            answer = {{"option", 0}};
        } else if (kind == "verdict") {
            answer = {{"verdict", "refuted"}};
        } else if (kind == "compare") {
            answer = {{"comparison", "agree"}};
        } else if (kind == "number") {
            answer = {{"number", question.at("scale").at("low")}};
        } else if (kind == "date") {
            answer = {{"day", question.at("scale").at("low")}};
        } else if (kind == "order") {
            answer = {{"order", Json::array()}};
            for (std::size_t i = 0; i < question.at("options").size(); ++i) {
                answer["order"].push_back(i);
            }
        } else if (kind == "altered") {
            const Json word = question.at("words").at(0);
            answer = {{"word", {{"begin", word.at("begin")}, {"end", word.at("end")}}}};
        } else if (kind == "locate") {
            const text::Article& article = damascus().articles.front();
            const text::Span first = article.text.sentences().front();
            answer = {
                {"sentence", {{"article", article.id.value}, {"begin", first.begin.value}, {"end", first.end.value}}}};
        }
        return Json{
            {"type", "answer"}, {"id", id}, {"turn", question.at("turn")}, {"answer", answer}, {"confidence", 2}}
            .dump();
    }

    /// Answers, without the second step.
    void answer(std::uint64_t who, const std::string& id)
    {
        say(who, answer_of(who, id));
        if (last(who, "view").at("phase") == "pointing") {
            say(who,
                Json{{"type", "skip"}, {"id", id + "s"}, {"turn", last(who, "view").at("question").at("turn")}}.dump());
        }
    }

    /// The last message of a type that a connection heard, or null.
    Json last(std::uint64_t who, const std::string& type) const
    {
        const auto messages = heard.find(who);
        if (messages == heard.end()) {
            return {};
        }
        for (auto message = messages->second.rbegin(); message != messages->second.rend(); ++message) {
            if (message->at("type") == type) {
                return *message;
            }
        }
        return {};
    }

    std::string phase(std::uint64_t who) const { return last(who, "view").at("phase"); }

    std::string refusal(std::uint64_t who) const
    {
        const Json refused = last(who, "refused");
        return refused.is_null() ? "" : refused.at("reason").get<std::string>();
    }

    base::Timestamp now = opening;
    TestBook book;
    std::optional<app::Reception> reception;
    std::map<std::uint64_t, std::vector<Json>> heard;
    std::set<std::uint64_t> hung_up;
    int said = 0;
};

}

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
    CHECK(c.last(100, "view").at("paused") == true); // until the teacher goes on
    c.steer(100, "resume");
    c.say(2, other);
    CHECK(c.last(2, "accepted").at("id") == "b1");
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

TEST_CASE("app::Reception - an address that has tried too many codes waits, but who has a token comes in")
{
    Class c;
    const std::string token = c.join(1, "Blue Heron");
    for (std::uint64_t who = 10; who < 25; ++who) {
        c.connect(who);
        for (int i = 0; i < 4; ++i) {
            c.hello(who, "", "AAAAAA");
        }
    }
    c.connect(50);
    c.hello(50);
    CHECK(c.refusal(50) == "too_fast");
    c.connect(51);
    c.hello(51, token);
    CHECK(c.phase(51) == "lobby");
    c.wait(2000);
    c.hello(50);
    CHECK_FALSE(c.last(50, "welcome").is_null());
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
