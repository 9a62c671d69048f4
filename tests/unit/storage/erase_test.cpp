// SPDX-License-Identifier: MIT
#include "base/rng.h"
#include "unit/storage/history.h"

#include <filesystem>
#include <fmt/format.h>

using storage::Attempt;
using storage::Database;
using storage::PlayerId;
using storage::RoundInPlay;

namespace {

namespace fs = std::filesystem;

/// True when the bytes stand in any of the files that the history consists of.
bool is_on_disk(const history::Place& place, const std::string& bytes)
{
    const auto files = fs::directory_iterator(place.folder.path());
    return std::any_of(fs::begin(files), fs::end(files), [&](const fs::directory_entry& file) {
        return support::read_file(file.path()).find(bytes) != std::string::npos;
    });
}

/// The number that a query gives, read behind the back of the module.
std::int64_t count(const std::string& path, const std::string& query)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_prepare_v2(database, query.c_str(), -1, &statement, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_step(statement) == SQLITE_ROW);
    const std::int64_t number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return number;
}

/// Plays a round of which every event, the final state and the answers hold the names of its players.
void play_with_names(Database& database, const std::vector<storage::Player>& players, std::size_t events)
{
    std::string names;
    std::vector<PlayerId> ids;
    std::vector<Attempt> attempts;
    for (const storage::Player& player : players) {
        names += player.name + ", ";
        ids.push_back(player.id);
        attempts.push_back(history::attempt(player.id));
        attempts.back().answer = "short: " + player.name;
    }
    const RoundInPlay round = database.begin_round(history::start("storm", ids), names).value();
    for (std::size_t i = 0; i < events; ++i) {
        REQUIRE(database.append(round, {names + std::string(i * 400 % 9000, 'x') + names, attempts, {}}));
    }
    REQUIRE(database.append(round, {names, {}, storage::Ending{{9000}, names}}));
}

/// Adds players with all that can be theirs, deletes them again, and reports each that is deleted.
int delete_for_ever(const std::string& path, int pipe)
{
    Database database = history::open(path);
    for (int number = 1;; ++number) {
        const std::string name = fmt::format("Transient {:05}.", number);
        const PlayerId id = database.add_player(name).value();
        play_with_names(database, {{id, name}, {history::player_one, "Player one"}}, 3);
        play_with_names(database, {{id, name}}, 3);
        if (!database.delete_player(id, {9500}) || ::write(pipe, ".", 1) != 1) {
            return 2;
        }
    }
}

}

TEST_CASE("storage::Database::delete_player - all that is only theirs goes, and nothing else")
{
    const history::Place place;
    Database database = history::open(place.path);
    const PlayerId ada = database.add_player("Ada").value();
    REQUIRE(database.set_setting(ada, "theme", "dark"));
    REQUIRE(database.add_report({ada, "storm", "one", base::sha256("one"), "Wrong.", {5000}}));
    const auto hers = history::play(database, "storm", {history::attempt(ada)}, 9000);
    storage::RoundId unfinished;
    {
        const RoundInPlay abandoned = database.begin_round(history::start("storm", {ada}), "started").value();
        REQUIRE(database.abandon(abandoned, {9100}));
        unfinished = database.begin_round(history::start("storm", {ada}), "started").value().id();
    }
    history::play(database, "storm", {history::attempt(history::player_one)}, 9000);
    REQUIRE(database.set_setting(history::player_one, "theme", "light"));
    REQUIRE(database.set_setting("theme", "game"));
    REQUIRE(database.add_report({history::player_one, "storm", "one", base::sha256("one"), "Good.", {5000}}));
    const storage::Belongings kept = database.everything_of(history::player_one).value();
    const storage::Round kept_round = database.round(kept.rounds.at(0).id).value();

    REQUIRE(database.delete_player(ada, {9900}));
    CHECK(database.players().value() == std::vector<storage::Player>{{history::player_one, "Player one"}});
    CHECK_FALSE(database.round(hers).has_value());
    CHECK_FALSE(database.round(unfinished).has_value());
    CHECK_FALSE(database.resume_unfinished().value().has_value());
    CHECK(database.recent_attempts(ada, 10).value().empty());
    CHECK(database.setting(ada, "theme").value() == std::nullopt);
    CHECK(database.reports("storm").value().size() == 1);
    CHECK(database.everything_of(history::player_one).value() == kept);
    CHECK(database.round(kept_round.id).value() == kept_round);
    CHECK(database.setting("theme").value() == "game");
    CHECK(count(place.path, "SELECT count(*) FROM round") == 1);
    CHECK(count(place.path, "SELECT count(*) FROM event") == 2);
}

TEST_CASE("storage::Database::delete_player - rounds with others stay results of the others, without their events")
{
    const history::Place place;
    Database database = history::open(place.path);
    const PlayerId ada = database.add_player("Ada").value();
    const Attempt his = history::attempt(history::player_one);
    const auto finished = history::play(database, "storm", {his, history::attempt(ada)}, 9000);
    storage::RoundId unfinished;
    {
        const auto players = std::vector{ada, history::player_one};
        const RoundInPlay round = database.begin_round(history::start("damascus", players), "started").value();
        REQUIRE(database.append(round, {"answered", {his, history::attempt(ada)}, {}}));
        unfinished = round.id();
    }
    const auto results = database.last_results(history::player_one).value();
    const auto rounds = database.recent_rounds(history::player_one, 5).value();
    REQUIRE(results.size() == 1);

    REQUIRE(database.delete_player(ada, {9900}));
    CHECK(database.last_results(history::player_one).value() == results);
    CHECK(database.recent_rounds(history::player_one, 5).value() == rounds);
    CHECK(database.profiles().value().at(0).rounds == 1);
    const storage::Round stripped = database.round(finished).value();
    CHECK(stripped.events.empty());
    CHECK(stripped.start.players == std::vector{history::player_one});
    CHECK(stripped.ending == storage::Ending{{9000}, ""});
    CHECK(database.attempts(finished).value() == std::vector{his});
    CHECK(database.round(unfinished).value().ending == storage::Ending{{9900}, ""}); // it can't be gone on with
    CHECK(database.attempts(unfinished).value() == std::vector{his});
    CHECK_FALSE(database.resume_unfinished().value().has_value());

    REQUIRE(database.delete_player(history::player_one, {9950})); // now nobody is left of these
    CHECK_FALSE(database.round(finished).has_value());
    CHECK(count(place.path, "SELECT count(*) FROM attempt") == 0);
}

TEST_CASE("storage::Database::delete_player - afterwards events are as safe as before")
{
    const history::Place place;
    Database database = history::open(place.path);
    const PlayerId ada = database.add_player("Ada").value();
    history::play(database, "storm", {history::attempt(history::player_one), history::attempt(ada)}, 9000);
    history::play(database, "storm", {history::attempt(history::player_one)}, 9000);
    REQUIRE(database.delete_player(ada, {9900}));
    CHECK_FALSE(history::run_sql(place.path, "DELETE FROM event"));
    CHECK_FALSE(history::run_sql(place.path, "UPDATE round SET final_state = CAST('other' AS BLOB)"));
}

TEST_CASE("storage::Database::delete_player - the last player makes room for a new one")
{
    const history::Place place;
    Database database = history::open(place.path);
    REQUIRE(database.rename_player(history::player_one, "Ada"));
    REQUIRE(database.choose_player(history::player_one));
    history::play(database, "storm", {history::attempt(history::player_one)}, 9000);
    REQUIRE(database.delete_player(history::player_one, {9900}));
    const auto players = database.players().value();
    REQUIRE(players.size() == 1);
    CHECK(players[0].name == "Player one");
    CHECK(players[0].id != history::player_one); // so that nobody takes the one for the other
    CHECK(database.current_player().value() == players[0].id);
    CHECK(database.everything_of(players[0].id).value().rounds.empty());
}

TEST_CASE("storage::Database::delete_player - not while a round of theirs is being played, and then nothing changes")
{
    const history::Place place;
    Database database = history::open(place.path);
    Database other_game = history::open(place.path);
    const PlayerId ada = database.add_player("Ada").value();
    REQUIRE(database.set_setting(ada, "theme", "dark"));
    {
        const auto players = std::vector{history::player_one, ada};
        const RoundInPlay round = other_game.begin_round(history::start("storm", players), "started").value();
        const auto refused = database.delete_player(ada, {9000});
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().kind == base::ErrorKind::Busy);
        CHECK(database.setting(ada, "theme").value() == "dark");
        CHECK(other_game.append(round, {"answered", {history::attempt(ada)}, {}}).has_value());
    }
    CHECK(database.delete_player(ada, {9000}).has_value());
    const auto unknown = database.delete_player(ada, {9000});
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("storage::Database::delete_player - leaves no byte of a name in the files, neither of the old one")
{
    const history::Place place;
    Database database = history::open(place.path);
    const Database idle = history::open(place.path); // another game that does nothing at the moment
    const std::string old_name = "Zephyrine Quist";
    const std::string name = "Wilhelmina Oxnard";
    const PlayerId id = database.add_player(old_name).value();
    play_with_names(database, {{id, old_name}}, 10);
    REQUIRE(database.rename_player(id, name));
    for (int i = 0; i < 5; ++i) {
        play_with_names(database, {{history::player_one, "Player one"}}, 3);
        play_with_names(database, {{id, name}, {history::player_one, "Player one"}}, 10);
        play_with_names(database, {{id, name}}, 10);
    }
    REQUIRE(database.set_setting(id, "greeting", "Hello " + name));
    REQUIRE(database.add_report({id, "storm", "one", base::sha256("one"), "Yours, " + name, {5000}}));
    REQUIRE(is_on_disk(place, old_name));
    REQUIRE(is_on_disk(place, name));

    REQUIRE(database.delete_player(id, {9900}));
    CHECK_FALSE(is_on_disk(place, old_name));
    CHECK_FALSE(is_on_disk(place, name));
    CHECK(is_on_disk(place, "Player one"));
    CHECK(database.recent_rounds(history::player_one, 20).value().size() == 10);
    CHECK(idle.players().value().size() == 1);
}

TEST_CASE("storage::Database::delete_player - what can't be overwritten at once is when the history is opened next")
{
    const history::Place place;
    const std::string name = "Zephyrine Quist";
    {
        auto opened = Database::open(place.path, history::StoppedClock{}, {.patience = std::chrono::milliseconds(0)});
        Database& database = opened.value().database;
        const PlayerId id = database.add_player(name).value();
        play_with_names(database, {{id, name}}, 10);
        sqlite3* reader = nullptr;
        REQUIRE(sqlite3_open(place.path.c_str(), &reader) == SQLITE_OK);
        REQUIRE(sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM event", nullptr, nullptr, nullptr) == SQLITE_OK);
        CHECK(database.delete_player(id, {9900}).has_value());
        CHECK(database.players().value().size() == 1);
        CHECK(is_on_disk(place, name)); // the reader still sees it
        sqlite3_close(reader);
        const Database second = history::open(place.path);
        CHECK_FALSE(is_on_disk(place, name));
    }
    CHECK(count(place.path, "SELECT count(*) FROM wipe_due") == 0);
}

TEST_CASE("storage::Database::delete_player - killed at any moment, a player is there whole or gone without a trace")
{
    const history::Place place;
    base::Rng rng{21};
    std::size_t deleted = 0;
    for (int kill = 0; kill < 8; ++kill) {
        deleted += history::run_and_kill(1 + base::draw(rng, 6),
                                         [&](int pipe) { return delete_for_ever(place.path, pipe); });
        Database database = history::open(place.path);
        auto players = database.players().value();
        REQUIRE(players.size() <= 2);
        const std::string left = players.size() == 2 ? players[1].name : "";
        for (std::size_t number = 1; number <= deleted + 20; ++number) {
            const std::string name = fmt::format("Transient {:05}.", number);
            CHECK(is_on_disk(place, name) == (name == left));
        }
        CHECK(count(place.path, "SELECT count(*) FROM pragma_foreign_key_check") == 0);
        CHECK(count(place.path, "SELECT count(*) FROM erasure") == 0);
        if (!left.empty()) {
            REQUIRE(database.delete_player(players[1].id, {9900}));
        }
    }
    REQUIRE(deleted > 8);
}

TEST_CASE("storage::Database::delete_player - in random histories nobody else loses an answer")
{
    base::Rng rng{8};
    for (int run = 0; run < 4; ++run) {
        const history::Place place;
        Database database = history::open(place.path);
        for (const char* name : {"Adalbert the First", "Benedikta Bergström", "Cleopatra Thea"}) {
            REQUIRE(database.add_player(name));
        }
        auto players = database.players().value();
        for (int round = 0; round < 8; ++round) {
            base::shuffle(players, rng);
            const auto some = static_cast<std::ptrdiff_t>(1 + base::draw(rng, players.size()));
            play_with_names(database, {players.begin(), players.begin() + some}, base::draw(rng, 5));
        }
        while (players.size() > 1) {
            const storage::Player gone = players.back();
            players.pop_back();
            std::vector<storage::Belongings> before;
            for (const storage::Player& player : players) {
                before.push_back(database.everything_of(player.id).value());
            }
            REQUIRE(database.delete_player(gone.id, {9900}));
            CHECK_FALSE(is_on_disk(place, gone.name));
            for (std::size_t i = 0; i < players.size(); ++i) {
                CHECK(database.everything_of(players[i].id).value() == before[i]);
            }
            CHECK(count(place.path, "SELECT count(*) FROM pragma_foreign_key_check") == 0);
        }
    }
}
