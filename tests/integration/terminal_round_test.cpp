// SPDX-License-Identifier: MIT
// The built program as a person at a terminal has it.
#include "storage/database.h"
#include "support/pty.h"
#include "support/temporary_folder.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const std::string damascus = std::string(RECEIPTS_SOURCE_DIR) + "/content/packs/damascus.toml";

class StoppedClock final : public base::Clock {
public:
    base::Timestamp now() const override { return {1'700'000'000'000}; }
};

/// A home of its own for a game, without a display.
struct Home {
    support::TemporaryFolder folder;

    std::vector<std::pair<std::string, std::string>> environment() const
    {
        return {{"HOME", folder.path().string()},
                {"XDG_DATA_HOME", (folder.path() / "data").string()},
                {"XDG_CACHE_HOME", (folder.path() / "cache").string()},
                {"TERM", "xterm"},
                {"NO_COLOR", ""},
                {"DISPLAY", ""}};
    }
    fs::path data() const { return folder.path() / "data" / "receipts"; }
    storage::Database database() const
    {
        auto opened = storage::Database::open((data() / "receipts.db").string(), StoppedClock{});
        REQUIRE(opened);
        return std::move(opened->database);
    }
    std::vector<storage::PackResult> results() const
    {
        const storage::Database open = database();
        const auto players = open.players();
        REQUIRE(players);
        const auto results = open.last_results(players->front().id);
        REQUIRE(results);
        return *results;
    }
};

enum Prompt { AnswerWanted, SureWanted, SentenceWanted, EnterWanted, Over };

const std::vector<std::string> prompts{"Please type", "How sure are you?", "Which sentence proves it?", "Press Enter",
                                       "THE ROUND IS OVER"};

/// Lines of which one is an answer to any question: by letter, number, day or order of three to seven events.
const std::vector<std::string> answers{"a\n",       "1\n",         "14 July 1989\n", "1 2 3\n",
                                       "1 2 3 4\n", "1 2 3 4 5\n", "1 2 3 4 5 6\n",  "1 2 3 4 5 6 7\n"};

/// Plays until the end, or until `questions` receipts were shown; returns how many were.
int play_on(support::Pty& game, int questions)
{
    int receipts = 0;
    std::size_t tried = 0;
    for (int lines = 0; receipts < questions; ++lines) {
        REQUIRE_MESSAGE(lines < 20 * questions, "the game goes round in circles: " << game.output());
        switch (game.expect(prompts)) {
        case AnswerWanted: game.type(answers[tried++ % answers.size()]); break;
        case SureWanted: game.type("2\n"); break;
        case SentenceWanted: game.type("3\n"); break;
        case EnterWanted:
            ++receipts;
            game.type("\n");
            break;
        case Over: return receipts;
        default: FAIL("the game stopped: " << game.output()); return receipts;
        }
    }
    return receipts;
}

support::Pty start(const Home& home, const std::vector<std::string>& words)
{
    std::vector<std::string> command{RECEIPTS_PROGRAM};
    command.insert(command.end(), words.begin(), words.end());
    return {command, home.environment()};
}

}

TEST_CASE("receipts play --terminal - a whole round, its receipts, its stored result and its replay")
{
    const Home home;
    {
        auto game = start(home, {"play", damascus, "--terminal", "--length", "6", "--seed", "11"});
        CHECK(play_on(game, 6) == 6);
        REQUIRE(game.expect({"THE ROUND IS OVER"}) == 0);
        REQUIRE(game.expect({"The round is kept in"}) == 0);
        CHECK(game.wait() == 0);
        CHECK(game.output().find(">>") != std::string::npos);
        CHECK(game.output().find("<<") != std::string::npos);
        CHECK(game.output().find("\x1b[") != std::string::npos);
        CHECK(game.output().find("Why: ") != std::string::npos);
    }
    const auto results = home.results();
    REQUIRE(results.size() == 1);
    CHECK(results.front().pack_id == "damascus");
    CHECK(results.front().asked == 6);

    const fs::path recording = *fs::directory_iterator(home.data() / "rounds");
    auto replay = start(home, {"replay", recording.string()});
    CHECK(replay.expect({"the same final state, byte for byte"}) == 0);
    CHECK(replay.wait() == 0);
}

TEST_CASE("receipts play --terminal - a game that was killed goes on with the same round")
{
    const Home home;
    {
        auto game = start(home, {"play", damascus, "--terminal", "--length", "5"});
        CHECK(play_on(game, 2) == 2);
        REQUIRE(game.expect({"Question 3 of 5"}) == 0);
        game.kill();
    }
    CHECK(home.results().empty());
    {
        auto game = start(home, {"play", damascus, "--terminal", "--length", "5"});
        REQUIRE(game.expect({"it goes on where it was"}) == 0);
        REQUIRE(game.expect({"Question 3 of 5"}) == 0);
        CHECK(play_on(game, 3) == 3);
        REQUIRE(game.expect({"THE ROUND IS OVER"}) == 0);
        CHECK(game.wait() == 0);
    }
    REQUIRE(home.results().size() == 1);
    CHECK(home.results().front().asked == 5);
}

TEST_CASE("receipts play --terminal - the same seed goes on with its round, another begins a new one")
{
    const Home home;
    {
        auto game = start(home, {"play", damascus, "--terminal", "--length", "5", "--seed", "5"});
        CHECK(play_on(game, 1) == 1);
        REQUIRE(game.expect({"Question 2 of 5"}) == 0);
    }
    {
        auto game = start(home, {"play", damascus, "--terminal", "--length", "5", "--seed", "5"});
        CHECK(game.expect({"it goes on where it was", "Question 1 of 5"}) == 0);
        CHECK(game.expect({"Question 2 of 5"}) == 0);
    }
    auto game = start(home, {"play", damascus, "--terminal", "--length", "5", "--seed", "6"});
    CHECK(game.expect({"it goes on where it was", "Question 1 of 5"}) == 1);
}

TEST_CASE("receipts play --terminal - the end of input ends the round with its results")
{
    const Home home;
    auto game = start(home, {"play", damascus, "--terminal", "--length", "5"});
    CHECK(play_on(game, 1) == 1);
    REQUIRE(game.expect({"Question 2 of 5"}) == 0);
    game.end_input();
    CHECK(game.expect({"THE ROUND ENDS HERE"}) == 0);
    CHECK(game.wait() == 0);
}

TEST_CASE("receipts - without a display it says so in a sentence and goes on in the terminal")
{
    const Home home;
    auto game = start(home, {});
    REQUIRE(game.expect({"There is no display here"}) == 0);
    REQUIRE(game.expect({"Which one?"}) == 0);
    game.type("99\n");
    REQUIRE(game.expect({"Please type a number"}) == 0);
    game.type("1\n");
    REQUIRE(game.expect({"First round"}) == 0);
    REQUIRE(game.expect({"Question 1 of"}) == 0);
    game.type("quit\n");
    REQUIRE(game.expect({"THE ROUND ENDS HERE"}) == 0);
    CHECK(game.wait() == 0);
}

TEST_CASE("receipts play - what can't be played is a sentence with the file, and status 2")
{
    const Home home;
    auto missing = start(home, {"play", "no-such-pack.toml", "--terminal"});
    CHECK(missing.expect({"no-such-pack.toml: There is no such file"}) == 0);
    CHECK(missing.wait() == 2);
    auto folder = start(home, {"play", "/", "--terminal"});
    CHECK(folder.wait() == 2);
}
