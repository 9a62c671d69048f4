// SPDX-License-Identifier: MIT
#include "play.h"

#include "round/codec.h"

#include <doctest/doctest.h>

namespace {

/// A round of five questions for two players, read first and on time, played to its end.
rounds::Recording recorded()
{
    play::Table table = play::planned(play::pack(), {.length = 5, .seconds = 1, .opening = rounds::Opening::ReadFirst},
                                      {"Ada", "Ben"});
    base::Rng rng{12};
    while (!table.is_finished()) {
        table.put(play::likely_happening(rng, table));
    }
    return {table.pack.id, "content/packs/\"storm\".toml", table.events, rounds::encode(table.state)};
}

base::Error error_of(std::string_view file)
{
    const auto read = rounds::decode_recording(file, "round.jsonl");
    REQUIRE_FALSE(read.has_value());
    return read.error();
}

const std::string header = R"({"receipts":"round","format":1,"pack":"storm","path":"storm.toml"})"
                           "\n";

/// A round that the game wrote before there were plans, byte for byte.
const std::string before_plans
    = R"({"receipts":"round","format":1,"pack":"storm","path":"content/packs/storm.toml"})"
      "\n"
      R"({"at":1001000,"event":"started","players":["Ada"],"seed":"11","pack":"9a105749cfcbac2e07d7640697861f)"
      R"(62dfcc7c02bc24519e9c287431bc493f9d","length":12,"kinds":["choice","verdict","locate"]})"
      "\n"
      R"({"at":1002000,"event":"answered","player":0,"answer":{"sentence":{"article":"courier","span":[129,16)"
      R"(1]}},"confidence":3})"
      "\n"
      R"({"at":1003000,"event":"continued"})"
      "\n"
      R"({"at":1004000,"event":"paused"})"
      "\n"
      R"({"at":1005000,"event":"resumed"})"
      "\n"
      R"({"at":1006000,"event":"answered","player":0,"answer":{"verdict":"supported"},"confidence":3})"
      "\n"
      R"({"at":1007000,"event":"skipped","player":0})"
      "\n"
      R"({"at":1008000,"event":"continued"})"
      "\n"
      R"({"at":1009000,"event":"answered","player":0,"answer":{"option":1},"confidence":3})"
      "\n"
      R"({"at":1010000,"event":"skipped","player":0})"
      "\n"
      R"({"at":1011000,"event":"continued"})"
      "\n"
      R"({"final":{"pack":"9a105749cfcbac2e07d7640697861f62dfcc7c02bc24519e9c287431bc493f9d","seed":"11","pla)"
      R"(yers":["Ada"],"questions":["find-boats","boats-claim","caller"],"option_orders":[[],[0,1,2],[1,2,0]])"
      R"(,"kinds_left_out":1,"turn":2,"phase":{"name":"finished","gave_up":false},"paused_since":null,"attemp)"
      R"(ts":[{"turn":0,"player":0,"question":"find-boats","question_hash":"3929577efd4c588b3a6e6eb1e1ded5267)"
      R"(39217e23cc965f23f813a12021f1ce6","answer":{"sentence":{"article":"courier","span":[129,161]}},"confi)"
      R"(dence":3,"right":true,"credit":1.0,"pointed":null,"pointed_right":false,"answer_points":3,"evidence_)"
      R"(points":0,"asked_at":1001000,"answered_at":1002000},{"turn":1,"player":0,"question":"boats-claim","q)"
      R"(uestion_hash":"2e4930b2923c4abf39e1567c0279078f0bc10fbe8f36a11bcab8cdb76d2b90dc","answer":{"verdict")"
      R"(:"supported"},"confidence":3,"right":false,"credit":0.0,"pointed":null,"pointed_right":false,"answer)"
      R"(_points":-6,"evidence_points":0,"asked_at":1004000,"answered_at":1006000},{"turn":2,"player":0,"ques)"
      R"(tion":"caller","question_hash":"61de55ba3388aec4fdf6ecfc6eef846fb0f1b13e28cc8381270c27ffa313aee5","a)"
      R"(nswer":{"option":1},"confidence":3,"right":true,"credit":1.0,"pointed":null,"pointed_right":false,"a)"
      R"(nswer_points":3,"evidence_points":0,"asked_at":1008000,"answered_at":1009000}],"latest":1011000}})"
      "\n";

/// A round that the game wrote before an order that is right in part earned anything, byte for byte.
const std::string before_parts
    = R"({"receipts":"round","format":2,"pack":"storm","path":"content/packs/storm.toml"})"
      "\n"
      R"({"at":1001000,"event":"started","players":["Ada"],"seed":"7","pack":"9a105749cfcbac2e07d7640697861f6)"
      R"(2dfcc7c02bc24519e9c287431bc493f9d","plan":{"length":12}})"
      "\n"
      R"({"at":1002000,"event":"answered","player":0,"answer":{"order":[1,0,2,3]},"confidence":3})"
      "\n"
      R"({"at":1003000,"event":"continued"})"
      "\n"
      R"({"final":{"pack":"9a105749cfcbac2e07d7640697861f62dfcc7c02bc24519e9c287431bc493f9d","seed":"7","play)"
      R"(ers":["Ada"],"questions":["night"],"option_orders":[[1,2,0,3]],"kinds_left_out":0,"turn":0,"phase":{)"
      R"("name":"finished","gave_up":false},"paused_since":null,"attempts":[{"turn":0,"player":0,"question":")"
      R"(night","question_hash":"176473d7313395b6e209bc6b1d57aa160b628706860aa0554d7af60a1d40ab87","answer":{)"
      R"("order":[1,0,2,3]},"confidence":3,"right":false,"credit":0.8333333333333334,"pointed":null,"pointed_)"
      R"(right":false,"answer_points":-6,"evidence_points":0,"asked_at":1001000,"answered_at":1002000}],"late)"
      R"(st":1003000}})"
      "\n";

}

TEST_CASE("rounds::decode_recording - reads back a recording and plays it to the same bytes")
{
    const rounds::Recording recording = recorded();
    const auto read = rounds::decode_recording(rounds::encode(recording), "round.jsonl");
    REQUIRE(read.has_value());
    CHECK(*read == recording);
    const auto state = rounds::replay(play::pack(), read->events);
    REQUIRE(state.has_value());
    CHECK(rounds::encode(*state) == recording.final_state);
}

TEST_CASE("rounds::decode_recording - a round from before there were plans plays to the same bytes")
{
    const auto read = rounds::decode_recording(before_plans, "round.jsonl");
    REQUIRE(read.has_value());
    const auto state
        = rounds::replay(make::ready({make::choice(), make::verdict(), make::locate(), make::number()}), read->events);
    REQUIRE(state.has_value());
    CHECK(rounds::encode(*state) == read->final_state);
}

TEST_CASE("rounds::decode_recording - a round from before parts of an order earned anything plays to the same bytes")
{
    const auto read = rounds::decode_recording(before_parts, "round.jsonl");
    REQUIRE(read.has_value());
    const auto state = rounds::replay(make::ready({make::order()}), read->events);
    REQUIRE(state.has_value());
    CHECK(state->attempts.at(0).answer_points == -6);
    CHECK(rounds::encode(*state) == read->final_state);
}

TEST_CASE("rounds::with_name - a round in which a player got another name plays to its own end")
{
    const rounds::Recording recording = recorded();
    const rounds::Recording changed = rounds::with_name(recording, 1, "Somebody \"else\"");
    CHECK(std::get<rounds::Started>(changed.events.front().what).players
          == std::vector<std::string>{"Ada", "Somebody \"else\""});
    CHECK(rounds::encode(changed).find("Ben") == std::string::npos);
    const auto state = rounds::replay(play::pack(), changed.events);
    REQUIRE(state.has_value());
    CHECK(rounds::encode(*state) == changed.final_state);
    CHECK(rounds::with_name(changed, 1, "Ben") == recording);
}

TEST_CASE("rounds::with_name - nothing changes where there is no such seat, and a strange end stays")
{
    const rounds::Recording recording = recorded();
    CHECK(rounds::with_name(recording, 2, "Carl") == recording);
    CHECK(rounds::with_name({}, 0, "Carl") == rounds::Recording{});
    for (const char* end : {"", "[]", "{}", R"({"players":"Ada"})", R"({"players":[]})", "{", "7"}) {
        rounds::Recording strange = recording;
        strange.final_state = end;
        CHECK(rounds::with_name(strange, 0, "Carl").final_state == end);
    }
}

TEST_CASE("rounds::decode_recording - a round that goes on has no final state")
{
    rounds::Recording recording = recorded();
    recording.final_state.clear();
    const auto read = rounds::decode_recording(rounds::encode(recording), "round.jsonl");
    REQUIRE(read.has_value());
    CHECK(read->final_state.empty());
}

TEST_CASE("rounds::decode_recording - line ends of another system and a missing last one do no harm")
{
    const auto read = rounds::decode_recording(header.substr(0, header.size() - 1) + "\r\n"
                                                   + R"({"at":1,"event":"paused"})" + "\r\n" + R"({"final":{}})",
                                               "round.jsonl");
    REQUIRE(read.has_value());
    CHECK(read->events.size() == 1);
    CHECK(read->final_state == "{}");
}

TEST_CASE("rounds::decode_recording - says which line is wrong")
{
    CHECK(error_of("").message == "this is not a recorded round: it is empty");
    CHECK(error_of("\n").place == base::Place{"round.jsonl", 1, 1});
    CHECK(error_of("{}").message == "this is not a recorded round");
    CHECK(error_of("[1]").kind == base::ErrorKind::BadFormat);
    CHECK(error_of(R"({"receipts":"round","format":1})").message == "the first line does not name the pack");
    CHECK(error_of(header + R"({"at":1,"event":"paused"})" + "\nnonsense\n").place == base::Place{"round.jsonl", 3, 1});
    CHECK(error_of(header + "\n").place.line == 2);
    // A final state is the last line or none.
    CHECK(error_of(header + R"({"final":{}})" + "\n" + R"({"at":1,"event":"paused"})").place.line == 2);
    CHECK(error_of(header + R"({"final":{)").place.line == 2);
}

TEST_CASE("rounds::decode_recording - a newer format is told from a broken one")
{
    const base::Error error = error_of(R"({"receipts":"round","format":4,"anything":true})");
    CHECK(error.kind == base::ErrorKind::TooNew);
    CHECK(error.message == "this round was recorded by a newer version of the game");
}

TEST_CASE("rounds::decode_recording - has at most a hundred thousand lines")
{
    std::string file = header;
    for (int i = 0; i < 100'000; ++i) {
        file += '\n';
    }
    CHECK(error_of(file).message == "a recorded round has at most 100000 lines");
}

TEST_CASE("rounds::decode_recording - mutated files are refused or read, never more")
{
    const std::string file = rounds::encode(recorded());
    base::Rng rng{77};
    for (int i = 0; i < 500; ++i) {
        std::string broken = file;
        for (std::size_t n = base::draw(rng, 3) + 1; n > 0; --n) {
            broken[base::draw(rng, broken.size())] = static_cast<char>(base::draw(rng, 256));
        }
        broken.resize(broken.size() - base::draw(rng, 2) * base::draw(rng, broken.size()));
        const auto read = rounds::decode_recording(broken, "round.jsonl");
        if (!read) {
            CHECK(read.error().place.file == "round.jsonl");
        }
    }
}
