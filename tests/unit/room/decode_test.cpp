// SPDX-License-Identifier: MIT
#include "room/message.h"

#include "base/rng.h"
#include "support/read_file.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace {

bool is_garbage(const std::string& bytes)
{
    return std::holds_alternative<room::Garbage>(room::decode_message(bytes));
}

/// The misfit that bytes are; the test fails when they are none.
room::Misfit misfit(const std::string& bytes)
{
    const room::Message message = room::decode_message(bytes);
    REQUIRE_MESSAGE(std::holds_alternative<room::Misfit>(message), bytes);
    return std::get<room::Misfit>(message);
}

/// The messages of the samples that browsers send.
std::vector<std::string> sent()
{
    std::vector<std::string> messages;
    for (const auto& file : std::filesystem::directory_iterator(RECEIPTS_SOURCE_DIR "/tests/cases/room/wire")) {
        const auto read = nlohmann::json::parse(support::read_file(file.path()));
        if (read["direction"] == "to_server") {
            messages.push_back(read["message"].dump());
        }
    }
    return messages;
}

}

TEST_CASE("room::decode_message - bytes that are no object are garbage")
{
    for (const std::string& bytes :
         {std::string(), std::string("hello"), std::string("[]"), std::string("7"), std::string("\"hello\""),
          std::string("{"), std::string("{}{}"), std::string("{\"type\":\"beat\xff\"}"), std::string(8193, ' ')}) {
        CHECK_MESSAGE(is_garbage(bytes), bytes);
    }
    CHECK_FALSE(is_garbage("{}"));
}

TEST_CASE("room::decode_message - size and depth are bounded, brackets in words are not depth")
{
    const std::string padded = R"({"type":"beat","more":")" + std::string(8100, 'x') + "\"}";
    CHECK(std::holds_alternative<room::Beat>(room::decode_message(padded)));
    CHECK(is_garbage(padded + std::string(200, ' ')));
    CHECK(is_garbage(R"({"type":"beat","more":)" + std::string(4000, '[') + std::string(4000, ']') + "}"));
    const auto join = room::decode_message(R"({"type":"join","id":"a","name":"[[[[[[[[[[{{\"[[["})");
    REQUIRE(std::holds_alternative<room::Join>(join));
    CHECK(std::get<room::Join>(join).name == "[[[[[[[[[[{{\"[[[");
}

TEST_CASE("room::decode_message - what is unknown is refused with the id that it has")
{
    CHECK(misfit("{}") == room::Misfit{"", room::Reason::Unknown});
    CHECK(misfit(R"({"type":"dance","id":"a9"})").id == "a9");
    CHECK(misfit(R"({"type":7,"id":"a9"})").id == "a9");
    CHECK(misfit(R"({"type":"do","id":"t1","what":"dance"})").id == "t1");
    CHECK(misfit(R"({"type":"do","what":"next"})").id.empty());
    CHECK(misfit(R"({"type":"dance","id":")" + std::string(41, 'a') + "\"}").id.empty());
    CHECK(misfit(R"({"type":"hello","v":1,"role":"cat"})").id.empty());
    CHECK(misfit(R"({"type":"hello","v":-1,"role":"student"})").id.empty());
    CHECK(misfit(R"({"type":"read"})").id.empty());
    CHECK(misfit(R"({"type":"team","id":"a","team":-1})").id == "a");
    CHECK(misfit(R"({"type":"skip","id":"a"})").id == "a");
}

TEST_CASE("room::decode_message - an answer that is none is a bad answer")
{
    for (const char* answer : {"null", "{}", "7", R"({"option":-1})", R"({"option":1.5})", R"({"option":1,"text":"x"})",
                               R"({"none":true,"x":1})", R"({"sentence":{"article":"courier","begin":1}})",
                               R"({"word":[1,2]})", R"({"word":{"begin":"1","end":2}})", R"({"day":"yesterday"})",
                               R"({"order":[0,"1"]})", R"({"verdict":"Refuted!"})", R"({"number":"12"})"}) {
        const std::string bytes
            = std::string(R"({"type":"answer","id":"a","turn":0,"confidence":2,"answer":)") + answer + "}";
        CHECK_MESSAGE(misfit(bytes).reason == room::Reason::BadAnswer, bytes);
    }
    CHECK(misfit(R"({"type":"answer","id":"a","turn":0,"confidence":4,"answer":{"option":1}})").reason
          == room::Reason::BadAnswer);
    CHECK(misfit(R"({"type":"answer","id":"a","confidence":2,"answer":{"option":1}})").reason
          == room::Reason::BadAnswer);
    CHECK(misfit(R"({"type":"point","id":"a","turn":1,"article":"courier","begin":1})").reason
          == room::Reason::BadAnswer);
}

TEST_CASE("room::decode_message - unknown fields say nothing")
{
    const auto message = room::decode_message(R"({"type":"team","id":"a6","team":1,"colour":"red"})");
    CHECK(message == room::Message(room::PickTeam{"a6", 1}));
    CHECK(room::id_of(message) == "a6");
    CHECK(room::id_of(room::Beat{}).empty());
}

TEST_CASE("room::decode_message - samples with bytes changed, cut and joined are read or refused")
{
    base::Rng rng{99};
    const auto messages = sent();
    REQUIRE(messages.size() > 30);
    std::size_t understood = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string bytes = messages[base::draw(rng, messages.size())];
        for (std::size_t changes = base::draw(rng, 4); changes > 0; --changes) {
            const std::size_t at = base::draw(rng, bytes.size());
            switch (base::draw(rng, 3)) {
            case 0: bytes[at] = static_cast<char>(base::draw(rng, 256)); break;
            case 1: bytes.erase(at, 1 + base::draw(rng, 4)); break;
            default: bytes.insert(at, messages[base::draw(rng, messages.size())].substr(0, base::draw(rng, 9))); break;
            }
            bytes += bytes.empty() ? "{" : "";
        }
        understood += room::decode_message(bytes).index() > 1 ? 1U : 0U;
    }
    CHECK(understood > 1000);
    CHECK(understood < 20'000);
}
