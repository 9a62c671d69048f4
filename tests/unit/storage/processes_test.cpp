// SPDX-License-Identifier: MIT
// Several games on one history: as processes of their own, and killed.
#include "base/rng.h"
#include "unit/storage/history.h"

#include <sys/resource.h>

using storage::Database;
using storage::RoundInPlay;

namespace {

std::string event(std::size_t number)
{
    return "event " + std::to_string(number);
}

/// A game that appends events for ever to the unfinished round, or to a new one, and reports each to `pipe` when it
/// is safe, as one byte. Ends only when something fails.
int play_for_ever(const std::string& path, int pipe)
{
    auto opened = history::try_open(path);
    if (!opened) {
        return 2;
    }
    Database& database = opened->database;
    auto resumed = database.resume_unfinished();
    if (!resumed) {
        return 3;
    }
    const storage::PlayerId player = database.players().value().at(0).id;
    std::size_t number = *resumed ? (*resumed)->round.events.size() : 1;
    const RoundInPlay round
        = *resumed ? std::move((*resumed)->in_play) : database.begin_round(history::start(), event(1)).value();
    for (;;) {
        ++number;
        if (!database.append(round, {event(number), {history::attempt(player)}, {}}) || ::write(pipe, ".", 1) != 1) {
            return 4;
        }
    }
}

/// Starts a game, kills it after `after` reported events and returns how many it reported in all.
std::size_t play_and_kill(const std::string& path, std::size_t after)
{
    return history::run_and_kill(after, [&](int pipe) { return play_for_ever(path, pipe); });
}

/// Begins a round of its own and appends `count` events to it.
int play_own_round(const std::string& path, const std::string& name, std::size_t count)
{
    auto opened = history::try_open(path);
    if (!opened || opened->set_aside) {
        return 2;
    }
    Database& database = opened->database;
    const auto player = database.player(name);
    const auto round = database.begin_round(history::start(name), event(1));
    if (!player || !round) {
        return 3;
    }
    for (std::size_t number = 2; number <= count; ++number) {
        if (!database.append(*round, {event(number), {history::attempt(*player)}, {}})) {
            return 4;
        }
    }
    return 0;
}

}

TEST_CASE("storage::Database - no event that was reported safe is lost by kill -9, and the round goes on")
{
    const history::Place place;
    base::Rng rng{9};
    std::size_t safe = 1;
    for (int kill = 0; kill < 20; ++kill) {
        safe += play_and_kill(place.path, 1 + base::draw(rng, 40));
        Database database = history::open(place.path);
        const auto resumed = database.resume_unfinished().value();
        REQUIRE(resumed.has_value());
        const std::vector<std::string>& events = resumed->round.events;
        REQUIRE(events.size() >= safe);
        REQUIRE(events.size() <= safe + 1); // the last may have been safe but not yet reported
        for (std::size_t i = 0; i < events.size(); ++i) {
            REQUIRE(events[i] == event(i + 1));
        }
        CHECK(database.attempts(resumed->round.id).value().size() == events.size() - 1);
        safe = events.size();
    }
}

TEST_CASE("storage::Database - games that write at the same time lose nothing, from the first moment on")
{
    const history::Place place;
    const std::vector<std::string> names{"Ada", "Ben", "Cleo"};
    std::vector<pid_t> games;
    for (const std::string& name : names) {
        games.push_back(history::start_process([&] { return play_own_round(place.path, name, 150); }));
    }
    for (const pid_t game : games) {
        CHECK(history::exit_code(game) == 0);
    }
    Database database = history::open(place.path);
    CHECK(database.players().value().size() == 4);
    std::vector<std::string> packs;
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto round = database.resume_unfinished().value();
        REQUIRE(round.has_value());
        packs.push_back(round->round.start.pack_id);
        REQUIRE(round->round.events.size() == 150);
        for (std::size_t number = 1; number <= 150; ++number) {
            REQUIRE(round->round.events[number - 1] == event(number));
        }
        CHECK(database.attempts(round->round.id).value().size() == 149);
        REQUIRE(database.abandon(round->in_play, {9000}));
    }
    std::sort(packs.begin(), packs.end());
    CHECK(packs == names);
}

TEST_CASE("storage::Database::resume_unfinished - a round is not offered while another process plays it")
{
    const history::Place place;
    std::array<int, 2> reports{};
    REQUIRE(::pipe2(reports.data(), O_CLOEXEC) == 0);
    const pid_t game = history::start_process([&] {
        auto opened = history::try_open(place.path);
        const auto round = opened.value().database.begin_round(history::start(), event(1));
        return ::write(reports[1], ".", 1) == 1 && round && ::pause() == 0 ? 0 : 2;
    });
    REQUIRE(history::read_reports(reports[0], 1) == 1);
    Database database = history::open(place.path);
    CHECK_FALSE(database.resume_unfinished().value().has_value());
    ::kill(game, SIGKILL);
    CHECK(history::exit_code(game) == -1);
    CHECK(database.resume_unfinished().value().has_value());
    ::close(reports[0]);
    ::close(reports[1]);
}

TEST_CASE("storage::Database::open - games that meet one damaged file set it aside once")
{
    const history::Place place;
    history::write_bytes(place.path, std::string(5000, 'x'));
    std::vector<pid_t> games;
    for (int i = 0; i < 4; ++i) {
        games.push_back(history::start_process([&] {
            auto opened = history::try_open(place.path);
            if (!opened || !opened->database.begin_round(history::start(), event(1))) {
                return 2;
            }
            return opened->set_aside ? 1 : 0;
        }));
    }
    int set_aside = 0;
    for (const pid_t game : games) {
        const int code = history::exit_code(game);
        REQUIRE((code == 0 || code == 1));
        set_aside += code;
    }
    CHECK(set_aside == 1);
    Database database = history::open(place.path);
    CHECK(database.round({4}).has_value()); // all four rounds went into one new file
}

TEST_CASE("storage::Database - a game that holds the write lock for too long makes the others say so")
{
    const history::Place place;
    {
        const Database made = history::open(place.path);
    }
    auto opened = Database::open(place.path, history::StoppedClock{}, {.patience = std::chrono::milliseconds(0)});
    REQUIRE(opened.has_value());
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(place.path.c_str(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    const auto busy = opened->database.set_setting("text scale", "150");
    REQUIRE_FALSE(busy.has_value());
    CHECK(busy.error().kind == base::ErrorKind::Busy);
    CHECK(busy.error().message == "Another running game is writing to the history. Try again in a moment.");
    CHECK(busy.error().place.file == place.path);
    CHECK(opened->database.setting("text scale").value() == std::nullopt); // reading goes on
    sqlite3_close(other);
    CHECK(opened->database.set_setting("text scale", "150").has_value());
}

TEST_CASE("storage::Database::append - a full disk is said in a sentence and costs nothing that was safe")
{
    const history::Place place;
    const int safe = history::exit_code(history::start_process([&] {
        const rlimit limit{400'000, 400'000};
        if (std::signal(SIGXFSZ, SIG_IGN) == SIG_ERR || ::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
            return 0;
        }
        auto opened = history::try_open(place.path);
        const auto round = opened.value().database.begin_round(history::start(), event(1));
        for (int appended = 1; appended < 100; ++appended) {
            const auto added = opened->database.append(round.value(), {std::string(30'000, 'x'), {}, {}});
            if (!added) {
                const bool told = added.error().message.find("full") != std::string::npos;
                return told && added.error().kind == base::ErrorKind::Unreadable ? appended : 0;
            }
        }
        return 0;
    }));
    REQUIRE(safe > 1);
    Database database = history::open(place.path);
    CHECK(database.resume_unfinished().value().value().round.events.size() == static_cast<std::size_t>(safe));
}
