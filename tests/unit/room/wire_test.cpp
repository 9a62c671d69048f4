// SPDX-License-Identifier: MIT
// The samples of tests/cases/room/wire/, which the page's tests read as well: what the host says is what stands there,
// and what stands there can be said to the host.
#include "room/message.h"
#include "room/request.h"
#include "script.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

namespace {

using nlohmann::json;

struct Sample {
    std::string direction;
    json message;
};

std::map<std::string, Sample> samples()
{
    std::map<std::string, Sample> found;
    for (const auto& file : std::filesystem::directory_iterator(RECEIPTS_SOURCE_DIR "/tests/cases/room/wire")) {
        const json read = json::parse(support::read_file(file.path()), nullptr, false);
        REQUIRE_MESSAGE(read.is_object(), file.path().string());
        found[file.path().stem().string()] = {read.value("direction", ""), read.value("message", json())};
    }
    return found;
}

void compare(const std::map<std::string, std::string>& spoken, const std::string& direction)
{
    std::set<std::string> named;
    for (const auto& [name, sample] : samples()) {
        if (sample.direction == direction) {
            named.insert(name);
            REQUIRE_MESSAGE(spoken.contains(name), name);
            CHECK_MESSAGE(json::parse(spoken.at(name)) == sample.message, name << ": " << spoken.at(name));
        }
    }
    CHECK(named.size() == spoken.size());
}

/// The different things that were said.
struct Variety {
    void add(const room::Message& message)
    {
        if (std::holds_alternative<room::Garbage>(message) || std::holds_alternative<room::Misfit>(message)) {
            return;
        }
        kinds.insert(message.index());
        if (const auto* said = std::get_if<room::Do>(&message)) {
            commands.insert(said->command.index());
        } else if (const auto* given = std::get_if<room::Answer>(&message)) {
            answers.insert(given->answer.index());
        }
    }

    /// There is one of each.
    void check() const
    {
        CHECK(kinds.size() == std::variant_size_v<room::Message> - 2);
        CHECK(commands.size()
              == std::variant_size_v<room::Command> - 2); // rename and hand_over are messages of their own
        CHECK(answers.size() == std::variant_size_v<quiz::Answer> - 1); // nobody says that they have no answer
    }

    std::set<std::size_t> kinds;
    std::set<std::size_t> commands;
    std::set<std::size_t> answers;
};

}

TEST_CASE("room::Press - students get what the samples say, message by message")
{
    compare(script::all().to_student, "to_student");
}

TEST_CASE("room::Press - the teacher gets what the samples say")
{
    compare(script::all().to_teacher, "to_teacher");
}

TEST_CASE("room::decode_message - every sample of a browser's message is understood, and there is one of each")
{
    Variety variety;
    for (const auto& [name, sample] : samples()) {
        if (sample.direction != "to_server") {
            CHECK_MESSAGE((sample.direction == "to_student" || sample.direction == "to_teacher"), name);
            continue;
        }
        const room::Message message = room::decode_message(sample.message.dump());
        CHECK_MESSAGE(!std::holds_alternative<room::Garbage>(message), name);
        CHECK_MESSAGE(!std::holds_alternative<room::Misfit>(message), name);
        variety.add(message);
    }
    variety.check();
}

TEST_CASE("room::decode_message - the fuzzer begins with every message that a browser may send")
{
    Variety variety;
    for (const auto& file : std::filesystem::directory_iterator(RECEIPTS_SOURCE_DIR "/tests/cases/room/spoken")) {
        std::istringstream lines(support::read_file(file.path()));
        for (std::string line; std::getline(lines, line);) {
            variety.add(room::decode_message(line.substr(1))); // behind who says it
        }
    }
    variety.check();
}
