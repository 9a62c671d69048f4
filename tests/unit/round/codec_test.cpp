// SPDX-License-Identifier: MIT
#include "round/codec.h"

#include "play.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <limits>

namespace {

rounds::Event at(std::int64_t time, rounds::Happening what)
{
    return {{time}, std::move(what)};
}

/// Changes, drops or doubles a few bytes.
std::string mutated(std::string line, base::Rng& rng)
{
    for (std::size_t i = base::draw(rng, 4) + 1; i > 0 && !line.empty(); --i) {
        const std::size_t place = base::draw(rng, line.size());
        switch (base::draw(rng, 4)) {
        case 0: line[place] = static_cast<char>(base::draw(rng, 256)); break;
        case 1: line.erase(place, base::draw(rng, 5) + 1); break;
        case 2: line.insert(place, line.substr(base::draw(rng, line.size()), base::draw(rng, 20))); break;
        default: line.resize(place); break;
        }
    }
    return line;
}

}

TEST_CASE("rounds::encode - an event is a line that a person can read")
{
    CHECK(rounds::encode(at(12, rounds::Answered{{1}, quiz::PickedOption{2}, learn::Confidence::Certain}))
          == R"({"at":12,"event":"answered","player":1,"answer":{"option":2},"confidence":3})");
    CHECK(rounds::encode(at(13, rounds::Pointed{{0}, {{"al-fassel"}, {{5}, {90}}}}))
          == R"({"at":13,"event":"pointed","player":0,"passage":{"article":"al-fassel","span":[5,90]}})");
    CHECK(rounds::encode(at(14, rounds::GaveUp{})) == R"({"at":14,"event":"gave-up"})");
    CHECK(rounds::encode(at(15, rounds::DoneReading{})) == R"({"at":15,"event":"done-reading"})");
    CHECK(rounds::encode(at(16, rounds::TookOver{{1}})) == R"({"at":16,"event":"took-over","player":1})");
    CHECK(rounds::encode(at(17, rounds::Buzzed{{2}})) == R"({"at":17,"event":"buzzed","player":2})");
    CHECK(rounds::encode(at(18, rounds::NobodyBuzzes{})) == R"({"at":18,"event":"nobody-buzzes"})");
    CHECK(rounds::encode(at(19, rounds::TimedOut{{0}})) == R"({"at":19,"event":"timed-out","player":0})");
}

TEST_CASE("rounds::encode - a plan says how long it is, and whatever is not as usual")
{
    const std::string usual
        = R"({"at":0,"event":"started","players":["Ada"],"seed":"7","pack":"9a105749cfcbac2e07d7640697861f62dfcc7c02)"
          R"(bc24519e9c287431bc493f9d","plan":{"length":12},"parts":"earn"})";
    const quiz::ReadyPack pack = play::pack();
    CHECK(rounds::encode(at(0, play::start(pack, rounds::Plan{}))) == usual);
    const rounds::Plan plan{.length = 4,
                            .kinds = {quiz::Kind::Date},
                            .skills = {quiz::Skill::HowMany},
                            .articles = {{"courier"}},
                            .difficulty = {{2, 4}},
                            .seconds = 30,
                            .opening = rounds::Opening::ReadFirst,
                            .style = rounds::Style::Feed,
                            .seats = rounds::Seats::Buzz,
                            .only = {{"caller"}, {"night"}}};
    const std::string line = rounds::encode(at(0, play::start(pack, plan)));
    CHECK(
        line.substr(line.find(R"("plan")"))
        == R"("plan":{"length":4,"kinds":["date"],"skills":["how-many"],"articles":["courier"],"difficulty":[2,4],)"
           R"("seconds":30,"opening":"read-first","style":"feed","seats":"buzz","only":["caller","night"]},"parts":"earn"})");
    CHECK(rounds::decode_event(line).value() == at(0, play::start(pack, plan)));
}

TEST_CASE("rounds::decode_event - a round that began before there were plans")
{
    const std::string pack = base::to_hex(play::pack().hash);
    const std::string old = R"({"at":3,"event":"started","players":["Ada"],"seed":"7","pack":")" + pack
                            + R"(","length":6,"kinds":["choice","verdict"]})";
    const rounds::Plan plan{.length = 6, .kinds = {quiz::Kind::Choice, quiz::Kind::Verdict}};
    rounds::Started started = play::start(play::pack(), plan);
    started.parts = rounds::Parts::EarnNothing;
    CHECK(rounds::decode_event(old).value() == at(3, started));
    const std::string no_kinds
        = R"({"at":3,"event":"started","players":["Ada"],"seed":"7","pack":")" + pack + R"(","length":6,"kinds":[]})";
    CHECK_FALSE(rounds::decode_event(no_kinds).has_value());
}

TEST_CASE("rounds::decode_event - a round that began before parts of an order earned anything keeps its bytes")
{
    const std::string old = R"({"at":3,"event":"started","players":["Ada"],"seed":"7","pack":")"
                            + base::to_hex(play::pack().hash) + R"(","plan":{"length":12}})";
    const rounds::Event event = rounds::decode_event(old).value();
    CHECK(std::get<rounds::Started>(event.what).parts == rounds::Parts::EarnNothing);
    CHECK(rounds::encode(event) == old);
    CHECK_FALSE(rounds::decode_event(old.substr(0, old.size() - 1) + R"(,"parts":"other"})").has_value());
}

TEST_CASE("rounds::decode_event - fields of a plan may be missing, others are refused")
{
    const auto with = [](const std::string& plan) {
        return rounds::decode_event(R"({"at":0,"event":"started","players":["Ada"],"seed":"7","pack":")"
                                    + base::to_hex(play::pack().hash) + R"(","plan":)" + plan + R"(,"parts":"earn"})");
    };
    CHECK(with("{}").value() == at(0, play::start(play::pack(), rounds::Plan{})));
    CHECK(with(R"({"seats":"pass-and-play","opening":"straight-in"})").has_value());
    for (const char* plan :
         {"null", "[]", R"({"tempo":1})", R"({"length":-1})", R"({"length":"6"})", R"({"kinds":"choice"})",
          R"({"kinds":["riddle"]})", R"({"skills":[1]})", R"({"articles":[null]})", R"({"difficulty":[1]})",
          R"({"difficulty":[1,2,3]})", R"({"difficulty":null})", R"({"seconds":1.5})", R"({"seconds":99999999999})",
          R"({"opening":"slow"})", R"({"style":1})", R"({"seats":""})", R"({"only":{}})"}) {
        CAPTURE(plan);
        CHECK_FALSE(with(plan).has_value());
    }
}

TEST_CASE("rounds::encode - a seed keeps all of its 64 bits")
{
    rounds::Started started = play::start(play::pack());
    started.seed = std::numeric_limits<std::uint64_t>::max();
    const std::string line = rounds::encode(at(0, started));
    CHECK(line.find(R"("seed":"18446744073709551615")") != std::string::npos);
    CHECK(rounds::decode_event(line).value() == at(0, started));
}

TEST_CASE("rounds::decode_event - reads back every event that was written")
{
    const quiz::ReadyPack pack = play::pack();
    base::Rng rng{99};
    for (int i = 0; i < 2000; ++i) {
        const auto time = static_cast<std::int64_t>(base::next(rng));
        const rounds::Event event = at(time, play::random_happening(rng, pack));
        const std::string line = rounds::encode(event);
        const auto read = rounds::decode_event(line);
        REQUIRE_MESSAGE(read.has_value(), line);
        CHECK(*read == event);
        CHECK(line.find('\n') == std::string::npos);
    }
}

TEST_CASE("rounds::decode_event - mutated lines are events still or refused, and what is read can be written")
{
    const quiz::ReadyPack pack = play::pack();
    base::Rng rng{31};
    for (int i = 0; i < 6000; ++i) {
        const std::string line = mutated(rounds::encode(at(i, play::random_happening(rng, pack))), rng);
        const auto read = rounds::decode_event(line);
        if (read) {
            const auto again = rounds::decode_event(rounds::encode(*read));
            REQUIRE_MESSAGE(again.has_value(), line);
            CHECK(*again == *read);
        } else {
            CHECK(read.error().kind == base::ErrorKind::BadFormat);
        }
    }
}

TEST_CASE("rounds::decode_event - random bytes are no events")
{
    base::Rng rng{8};
    for (int i = 0; i < 2000; ++i) {
        std::string line;
        for (std::size_t n = base::draw(rng, 60); n > 0; --n) {
            line += static_cast<char>(base::draw(rng, 256));
        }
        CHECK_FALSE(rounds::decode_event(line).has_value());
    }
}

TEST_CASE("rounds::decode_event - refuses what is not exactly an event")
{
    const std::vector<std::string> lines = {
        "",
        "null",
        "[]",
        "7",
        R"({"at":1})",
        R"({"event":"paused"})",
        R"({"at":"1","event":"paused"})",
        R"({"at":1.5,"event":"paused"})",
        R"({"at":18446744073709551615,"event":"paused"})",
        R"({"at":1,"event":"danced"})",
        R"({"at":1,"event":"paused","why":"tea"})",
        R"({"at":1,"event":"paused"} {"at":2,"event":"resumed"})",
        R"({"at":1,"event":"skipped","player":-1})",
        R"({"at":1,"event":"answered","player":0,"answer":{"option":1},"confidence":0})",
        R"({"at":1,"event":"answered","player":0,"answer":{"option":1},"confidence":4})",
        R"({"at":1,"event":"answered","player":0,"answer":{"option":1,"text":"b"},"confidence":1})",
        R"({"at":1,"event":"answered","player":0,"answer":{"number":1e999},"confidence":1})",
        R"({"at":1,"event":"answered","player":0,"answer":{"number":null},"confidence":1})",
        R"({"at":1,"event":"answered","player":0,"answer":{"number":NaN},"confidence":1})",
        R"({"at":1,"event":"answered","player":0,"answer":{"day":"2024-02-30"},"confidence":1})",
        R"({"at":1,"event":"answered","player":0,"answer":{"verdict":"maybe"},"confidence":1})",
        R"({"at":1,"event":"answered","player":0,"answer":{"word":[1]},"confidence":1})",
        R"({"at":1,"event":"answered","player":0,"answer":{"order":[1,"2"]},"confidence":1})",
        R"({"at":1,"event":"answered","player":0,"answer":{"none":false},"confidence":1})",
        R"({"at":1,"event":"answered","player":0,"answer":{"none":null},"confidence":1})",
        R"({"at":1,"event":"timed-out"})",
        R"({"at":1,"event":"took-over","player":"Ada"})",
        R"({"at":1,"event":"nobody-buzzes","player":0})",
        R"({"at":1,"event":"pointed","player":0,"passage":{"article":"a","span":[1,2,3]}})",
        R"({"at":1,"event":"pointed","player":0,"passage":null})",
    };
    for (const std::string& line : lines) {
        CAPTURE(line);
        CHECK_FALSE(rounds::decode_event(line).has_value());
    }
}

TEST_CASE("rounds::decode_event - a number that is none is not read back")
{
    for (const double value : {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
        const rounds::Event event = at(1, rounds::Answered{{0}, quiz::GivenNumber{value}, learn::Confidence::Guess});
        CHECK_FALSE(rounds::decode_event(rounds::encode(event)).has_value());
    }
}

TEST_CASE("rounds::decode_event - a line of any depth or length is refused, not followed")
{
    CHECK_FALSE(rounds::decode_event(std::string(900'000, '[')).has_value());
    CHECK_FALSE(rounds::decode_event(R"({"at":1,"event":"paused","x":)" + std::string(400'000, '[')
                                     + std::string(400'000, ']') + "}")
                    .has_value());
    CHECK_FALSE(rounds::decode_event(R"({"at":1,"event":"paused")" + std::string(1'000'000, ' ') + "}").has_value());
}

TEST_CASE("rounds::encode - a state shows where the round stands")
{
    play::Table table = play::on(make::choice());
    table.put_at(table.now, rounds::Paused{});
    const std::string json = rounds::encode(table.state);
    CHECK(json.find(R"("players":["Ada"],"questions":["caller"])") != std::string::npos);
    CHECK(json.find(R"("phase":{"name":"asking","player":0,"since":1001000})") != std::string::npos);
    CHECK(json.find(R"("paused_since":1001000)") != std::string::npos);
}

TEST_CASE("rounds::encode - a state shows what a plan asked for, and only that")
{
    play::Table plain = play::on(make::choice());
    const std::string usual = rounds::encode(plain.state);
    for (const char* field : {"seconds", "opening", "style", "seats", "read"}) {
        CAPTURE(field);
        CHECK(usual.find(fmt::format("\"{}\"", field)) == std::string::npos);
    }
    play::Table table = play::planned(play::claims(3, 1, 1),
                                      {.seconds = 20,
                                       .opening = rounds::Opening::ReadFirst,
                                       .style = rounds::Style::Feed,
                                       .seats = rounds::Seats::Buzz},
                                      {"Ada", "Ben"});
    CHECK(rounds::encode(table.state).find(R"("phase":{"name":"reading","articles":["courier"]})")
          != std::string::npos);
    table.put(rounds::DoneReading{});
    table.buzz(1, play::wrong_answer(table.pack, table.item()));
    const std::string json = rounds::encode(table.state);
    CHECK(json.find(R"("seconds":20,"opening":"read-first","style":"feed","seats":"buzz")") != std::string::npos);
    CHECK(json.find(R"("seats":"buzz","parts":"earn","read":["courier"])") != std::string::npos);
    CHECK(json.find(R"("phase":{"name":"buzzing","since":1004000,"tried":[1]})") != std::string::npos);
    play::Table passing = play::begun({"Ada", "Ben"});
    CHECK(rounds::encode(passing.state).find(R"("phase":{"name":"passing","player":0})") != std::string::npos);
}

TEST_CASE("rounds::encode - states that differ have different bytes")
{
    base::Rng rng{4};
    for (int game = 0; game < 20; ++game) {
        play::Table table{play::pack()};
        while (!table.put(play::random_start(rng, table.pack)).empty()) { }
        std::vector<std::string> seen{rounds::encode(rounds::State{}), rounds::encode(table.state)};
        for (int i = 0; i < 200 && !table.is_finished(); ++i) {
            if (table.put(play::likely_happening(rng, table)).empty()) {
                const std::string json = rounds::encode(table.state);
                CHECK(std::find(seen.begin(), seen.end(), json) == seen.end());
                seen.push_back(json);
            }
        }
    }
}
