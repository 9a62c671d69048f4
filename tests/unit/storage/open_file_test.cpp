// SPDX-License-Identifier: MIT
#include "storage/open_file.h"

#include "base/rng.h"
#include "unit/storage/history.h"

#include <filesystem>
#include <sys/stat.h>

using storage::Database;

namespace {

namespace fs = std::filesystem;

/// A sound database of some twenty pages.
void fill(const std::string& path)
{
    Database database = history::open(path);
    const storage::PlayerId player = database.players().value().at(0).id;
    const auto round = database.begin_round(history::start(), "started").value();
    for (int i = 0; i < 60; ++i) {
        REQUIRE(database.append(round, {std::string(900, 'e'), {history::attempt(player)}, {}}));
    }
}

/// The file that is there now was set aside with these bytes, the user was told, and a new history was begun.
void check_set_aside(const std::string& path, const std::string& word, const std::string& bytes)
{
    auto opened = history::try_open(path);
    REQUIRE_MESSAGE(opened.has_value(), (opened ? "" : opened.error().message));
    REQUIRE(opened->set_aside.has_value());
    const std::string moved_to = path + "." + word + "-" + std::string(history::stamp);
    CHECK(opened->set_aside->moved_to == moved_to);
    CHECK(opened->set_aside->message.find("under another name") != std::string::npos);
    CHECK(support::read_file(moved_to) == bytes);
    CHECK(opened->database.players().value().size() == 1);
    CHECK(opened->database.set_setting("text scale", "150").has_value());
}

/// One seeded way of spoiling a file.
std::string spoil(std::string bytes, base::Rng& rng)
{
    const std::size_t page = 4096 * base::draw(rng, bytes.size() / 4096);
    switch (base::draw(rng, 5)) {
    case 0: bytes.resize(1 + base::draw(rng, bytes.size() - 1)); return bytes;
    case 1: bytes.replace(page, 4096, std::string(4096, '\0')); return bytes;
    case 2: bytes[base::draw(rng, 100)] = static_cast<char>(base::draw(rng, 256)); return bytes; // the header
    case 3:
        for (std::size_t i = 0; i < 4096; ++i) {
            bytes[page + i] = static_cast<char>(base::draw(rng, 256));
        }
        return bytes;
    default:
        for (int i = 0; i < 30; ++i) {
            bytes[base::draw(rng, bytes.size())] ^= static_cast<char>(1U << base::draw(rng, 8));
        }
        return bytes;
    }
}

/// Every reading function gives a value or an error, whatever stands in the file.
void read_everything(Database& database)
{
    CHECK((database.players().has_value() || !database.players().error().message.empty()));
    const auto resumed = database.resume_unfinished();
    CHECK((resumed.has_value() || !resumed.error().message.empty()));
    const auto attempts = database.attempts({1});
    CHECK((attempts.has_value() || !attempts.error().message.empty()));
    const auto results = database.last_results({1});
    CHECK((results.has_value() || !results.error().message.empty()));
}

}

TEST_CASE("storage::open_file - makes the folder and a file that only its owner can read")
{
    const support::TemporaryFolder folder;
    const fs::path path = folder.path() / "share with = and space" / "receipts" / "history.db";
    const Database database = history::open(path.string());
    struct stat folder_status { };
    struct stat file_status { };
    REQUIRE(::stat(path.parent_path().c_str(), &folder_status) == 0);
    REQUIRE(::stat(path.c_str(), &file_status) == 0);
    CHECK((folder_status.st_mode & 0777) == 0700);
    CHECK((file_status.st_mode & 0777) == 0600);
}

TEST_CASE("storage::open_file - an empty file is a new history")
{
    const history::Place place;
    history::write_bytes(place.path, "");
    CHECK(history::open(place.path).players().value().size() == 1);
}

TEST_CASE("storage::open_file - what is no database is set aside as it is")
{
    base::Rng rng{3};
    std::string noise(20'000, ' ');
    for (char& c : noise) {
        c = static_cast<char>(base::draw(rng, 256));
    }
    for (const std::string& bytes : {std::string("xy"), std::string("SQLite format 3\0", 16), std::string(4096, '\0'),
                                     std::string("format = 1\nid = \"damascus\"\n"), noise}) {
        const history::Place place;
        history::write_bytes(place.path, bytes);
        check_set_aside(place.path, "damaged", bytes);
    }
}

TEST_CASE("storage::open_file - a database of another program is set aside")
{
    const history::Place place;
    REQUIRE(history::run_sql(place.path, "CREATE TABLE player (id INTEGER PRIMARY KEY, song TEXT)"));
    check_set_aside(place.path, "damaged", support::read_file(place.path));
}

TEST_CASE("storage::open_file - a history that has lost a table is set aside")
{
    const history::Place place;
    fill(place.path);
    REQUIRE(history::run_sql(place.path, "DROP TABLE attempt"));
    check_set_aside(place.path, "damaged", support::read_file(place.path));
}

TEST_CASE("storage::open_file - a history of a newer version is set aside, and can be had back")
{
    const history::Place place;
    fill(place.path);
    REQUIRE(history::run_sql(place.path, "PRAGMA user_version = 1000"));
    const std::string bytes = support::read_file(place.path);
    check_set_aside(place.path, "newer", bytes);
}

TEST_CASE("storage::open_file - a second file set aside in the same second does not replace the first")
{
    const history::Place place;
    for (const std::string name : {"", "-2", "-3"}) {
        history::write_bytes(place.path, "damage" + name);
        auto opened = history::try_open(place.path);
        REQUIRE(opened.has_value());
        CHECK(opened->set_aside.value().moved_to == place.path + ".damaged-" + std::string(history::stamp) + name);
    }
    CHECK(support::read_file(place.path + ".damaged-" + std::string(history::stamp)) == "damage");
    CHECK(support::read_file(place.path + ".damaged-" + std::string(history::stamp) + "-2") == "damage-2");
}

TEST_CASE("storage::open_file - the write-ahead log goes with its damaged database, unchanged")
{
    const history::Place killed;
    const history::Place place;
    std::string log;
    std::string body;
    fill(killed.path);
    {
        Database database = history::open(killed.path);
        const auto round = database.begin_round(history::start(), std::string(50'000, 'x')).value();
        log = support::read_file(killed.path + "-wal"); // as a kill would leave them
        body = support::read_file(killed.path);
    }
    REQUIRE(log.size() > 50'000);
    for (const std::string& damaged : {std::string(), "damage" + body, body.substr(0, 50)}) {
        fs::remove(place.path);
        history::write_bytes(place.path, damaged);
        history::write_bytes(place.path + "-wal", log);
        auto opened = history::try_open(place.path);
        REQUIRE(opened.has_value());
        REQUIRE(opened->set_aside.has_value());
        CHECK(support::read_file(opened->set_aside->moved_to) == damaged);
        CHECK(support::read_file(opened->set_aside->moved_to + "-wal") == log);
    }
    fs::remove(place.path);
    history::write_bytes(place.path, body);
    history::write_bytes(place.path + "-wal", log);
    CHECK(history::open(place.path).resume_unfinished().value().has_value()); // the two together are sound
}

TEST_CASE("storage::open_file - spoilt files are set aside byte for byte, or can still be used")
{
    const history::Place place;
    fill(place.path);
    const std::string sound = support::read_file(place.path);
    REQUIRE(sound.size() > 20 * 4096);
    base::Rng rng{11};
    int kept = 0;
    for (int i = 0; i < 150; ++i) {
        const history::Place spoilt;
        const std::string bytes = spoil(sound, rng);
        history::write_bytes(spoilt.path, bytes);
        auto opened = history::try_open(spoilt.path);
        REQUIRE_MESSAGE(opened.has_value(), (opened ? "" : opened.error().message));
        if (opened->set_aside) {
            CHECK(support::read_file(opened->set_aside->moved_to) == bytes);
            CHECK(opened->database.players().value().size() == 1);
        } else {
            ++kept;
        }
        read_everything(opened->database);
    }
    CHECK(kept < 75);
}

TEST_CASE("storage::open_file - while another game opens the file, this one waits its turn")
{
    const history::Place place;
    auto other = storage::LockFile::open(storage::lock_path(place.path)).value();
    REQUIRE(other.lock(storage::opening_lock, storage::LockMode::Alone));
    const auto impatient
        = Database::open(place.path, history::StoppedClock{}, {.patience = std::chrono::milliseconds(0)});
    REQUIRE_FALSE(impatient.has_value());
    CHECK(impatient.error().kind == base::ErrorKind::Busy);
    CHECK_FALSE(fs::exists(place.path));
    other.release(storage::opening_lock);
    CHECK(history::open(place.path).players().has_value());
}

TEST_CASE("storage::open_file - a database that another running game uses is not taken from under it")
{
    const history::Place place;
    fill(place.path);
    const Database running = history::open(place.path);
    std::string bytes = support::read_file(place.path);
    bytes.replace(0, 16, "sixteen bytes...");
    history::write_bytes(place.path, bytes);
    const auto refused = history::try_open(place.path);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == base::ErrorKind::Busy);
    CHECK(refused.error().message.find("Close that game") != std::string::npos);
    CHECK(support::read_file(place.path) == bytes);
}

TEST_CASE("storage::open_file - a symbolic link is followed, and what it points to is set aside there")
{
    const history::Place place;
    const support::TemporaryFolder elsewhere;
    const std::string real = (elsewhere.path() / "real.db").string();
    fs::create_symlink(real, place.path);
    {
        const Database made = history::open(place.path);
    }
    CHECK(fs::file_size(real) > 0);
    history::write_bytes(real, "damage");
    auto opened = history::try_open(place.path);
    REQUIRE(opened.has_value());
    CHECK(opened->set_aside.value().moved_to == real + ".damaged-" + std::string(history::stamp));
    CHECK(fs::is_symlink(place.path));
}

TEST_CASE("storage::open_file - a folder that can't be written gives a sentence that says so")
{
    const history::Place place;
    {
        const Database made = history::open(place.path);
    }
    fs::permissions(place.path, fs::perms(0444));
    fs::permissions(place.folder.path(), fs::perms(0555));
    const int code = history::exit_code(history::start_process([&] {
        if (::geteuid() == 0 && ::setuid(65534) != 0) { // nothing is forbidden to root
            return 2;
        }
        const auto known = history::try_open(place.path);
        const auto unknown = history::try_open((place.folder.path() / "new" / "history.db").string());
        const bool both_refused = !known && known.error().kind == base::ErrorKind::Refused && !unknown
                                  && unknown.error().kind == base::ErrorKind::Refused;
        return both_refused && known.error().message.find("can't be written") != std::string::npos ? 0 : 3;
    }));
    fs::permissions(place.folder.path(), fs::perms(0700));
    CHECK(code == 0);
}

TEST_CASE("storage::open_file - a file that can't be written in a folder that can is refused, not set aside")
{
    const history::Place place;
    {
        const Database made = history::open(place.path);
    }
    fs::permissions(place.path, fs::perms(0444));
    fs::permissions(place.folder.path(), fs::perms(0777));
    fs::permissions(storage::lock_path(place.path), fs::perms(0666));
    const int code = history::exit_code(history::start_process([&] {
        if (::geteuid() == 0 && ::setuid(65534) != 0) {
            return 2;
        }
        const auto refused = history::try_open(place.path);
        return !refused && refused.error().kind == base::ErrorKind::Refused ? 0 : 3;
    }));
    CHECK(code == 0);
    CHECK(history::open(place.path).players().has_value());
}

TEST_CASE("storage::open_file - paths that can't hold a database give an error")
{
    const history::Place place;
    history::write_bytes(place.path, "a file");
    const auto below_a_file = history::try_open(place.path + "/history.db");
    REQUIRE_FALSE(below_a_file.has_value());
    CHECK(below_a_file.error().kind == base::ErrorKind::Refused);
    const auto a_folder = history::try_open(place.folder.path().string());
    REQUIRE_FALSE(a_folder.has_value());
    CHECK(a_folder.error().kind == base::ErrorKind::Refused);
    const auto quoted = history::try_open((place.folder.path() / "a \"quoted\" name.db").string());
    REQUIRE_FALSE(quoted.has_value());
    CHECK(quoted.error().message.find("double quote") != std::string::npos);
}
