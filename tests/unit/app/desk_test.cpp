// SPDX-License-Identifier: MIT
#include "app/desk.h"

#include "app/real_files.h"
#include "support/make.h"
#include "support/temporary_folder.h"

#include <doctest/doctest.h>

namespace {

class StoppedClock final : public base::Clock {
public:
    base::Timestamp now() const override { return {1'000}; }
};

struct Table {
    support::TemporaryFolder folder;
    storage::Database database = open();
    std::shared_ptr<const quiz::ReadyPack> ready
        = std::make_shared<const quiz::ReadyPack>(make::ready({make::locate("one"), make::locate("two")}));

    storage::Database open() const
    {
        auto opened = storage::Database::open((folder.path() / "receipts.db").string(), StoppedClock{});
        REQUIRE(opened);
        return std::move(opened->database);
    }
    app::PackOnDesk pack() const { return {ready, "/packs/storm.toml"}; }
    rounds::Started started() const
    {
        return {.players = {"Player one"},
                .seed = 5,
                .pack_hash = ready->hash,
                .plan = {.length = 2, .kinds = {quiz::Kind::Locate}}};
    }
    rounds::Answered right_answer() const
    {
        const quiz::Item& item = ready->items.front(); // both ask for the same sentence
        return {.player = {0},
                .answer = quiz::PickedSentence{item.evidence.at(0).at(0)},
                .confidence = learn::Confidence::Certain};
    }
};

}

TEST_CASE("app::Desk - what was told is on record, and a desk made anew from it is in the same state")
{
    Table table;
    rounds::State before;
    {
        auto desk = app::Desk::begin(table.database, table.pack(), table.started(), {1'000});
        REQUIRE(desk);
        REQUIRE(desk->tell(table.right_answer(), {5'000}));
        REQUIRE(desk->tell(rounds::Continued{}, {6'000}));
        before = desk->state();
    }
    auto unfinished = table.database.resume_unfinished();
    REQUIRE(unfinished);
    REQUIRE(*unfinished);
    CHECK((*unfinished)->round.start.pack_path == "/packs/storm.toml");
    auto desk = app::Desk::resume(table.database, table.pack(), std::move(**unfinished), {3'600'000});
    REQUIRE(desk);
    CHECK(desk->state().attempts == before.attempts);
    CHECK(desk->state().turn == before.turn);
    CHECK(desk->state().questions == before.questions);
    CHECK_FALSE(desk->state().paused_since);

    // The hour that the round lay on the shelf does not count as time for the answer.
    REQUIRE(desk->tell(table.right_answer(), {3'602'000}));
    const rounds::Attempt& late = desk->state().attempts.back();
    CHECK(late.answered_at.milliseconds - late.asked_at.milliseconds == 2'000);
}

TEST_CASE("app::Desk - a finished round is a result, is not offered again, and its recording plays again")
{
    Table table;
    auto desk = app::Desk::begin(table.database, table.pack(), table.started(), {1'000});
    REQUIRE(desk);
    for (int turn = 0; turn < 2; ++turn) {
        REQUIRE(desk->tell(table.right_answer(), {2'000}));
        REQUIRE(desk->tell(rounds::Continued{}, {3'000}));
    }
    const auto results = table.database.last_results(table.database.players()->front().id);
    REQUIRE(results);
    REQUIRE(results->size() == 1);
    CHECK(results->front().points == 6);
    CHECK(results->front().right == 2);

    app::RealFiles files;
    const auto path = app::keep_recording(*desk, (table.folder.path() / "rounds").string(), files);
    REQUIRE(path);
    const auto recording = rounds::decode_recording(*files.read(*path), *path);
    REQUIRE(recording);
    CHECK(rounds::encode(*rounds::replay(*table.ready, recording->events)) == recording->final_state);
    CHECK_FALSE(*table.database.resume_unfinished());
}

TEST_CASE("app::Desk - what the rules refuse is told in their words and leaves no trace")
{
    Table table;
    auto desk = app::Desk::begin(table.database, table.pack(), table.started(), {1'000});
    REQUIRE(desk);
    const rounds::State before = desk->state();
    const auto refused = desk->tell(rounds::Continued{}, {2'000});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == base::ErrorKind::Refused);
    CHECK_FALSE(refused.error().message.empty());
    CHECK(desk->state() == before);
    CHECK(desk->recording().events.size() == 1);
}

TEST_CASE("app::Desk - a round does not go on with a pack that changed")
{
    Table table;
    {
        auto desk = app::Desk::begin(table.database, table.pack(), table.started(), {1'000});
        REQUIRE(desk);
    }
    auto edited = *table.ready;
    edited.hash = base::sha256("edited");
    auto unfinished = table.database.resume_unfinished();
    REQUIRE(*unfinished);
    const auto desk
        = app::Desk::resume(table.database, {std::make_shared<const quiz::ReadyPack>(edited), "/packs/storm.toml"},
                            std::move(**unfinished), {2'000});
    CHECK_FALSE(desk);
}
