// SPDX-License-Identifier: MIT
#include "play.h"

#include "round/codec.h"

#include <doctest/doctest.h>

namespace {

/// A round of three questions for two players, played to its end.
rounds::Recording recorded()
{
    play::Table table = play::begun({"Ada", "Ben"}, 3);
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
    const base::Error error = error_of(R"({"receipts":"round","format":2,"anything":true})");
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
