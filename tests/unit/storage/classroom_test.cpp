// SPDX-License-Identifier: MIT
#include "storage/classroom.h"

#include "base/rng.h"
#include "unit/storage/history.h"

#include <filesystem>

namespace {

using history::Place;
using storage::Classroom;

constexpr std::int64_t day = 24LL * 60 * 60 * 1000;

storage::ClassStart start(base::Timestamp at = {1000}, std::int64_t keep_days = 7)
{
    return {.pack_path = "content/packs/damascus.toml",
            .pack_hash = base::sha256("the pack"),
            .started_at = at,
            .keep_days = keep_days,
            .port = 8080};
}

Classroom open(const std::string& path)
{
    auto opened = Classroom::open(path, history::StoppedClock{});
    REQUIRE_MESSAGE(opened.has_value(), (opened ? "" : opened.error().message));
    REQUIRE_FALSE(opened->set_aside.has_value());
    return std::move(opened->classroom);
}

using Events = std::vector<std::string>;

}

TEST_CASE("storage::Classroom - what was appended is there when the file is opened again, byte for byte")
{
    const Place place;
    const Events first{"opened", std::string("\0\xff;'\n", 5), ""};
    storage::ClassId id;
    {
        Classroom classroom = open(place.path);
        auto in_play = classroom.begin(start()).value();
        id = in_play.id();
        CHECK(classroom.append(in_play, first));
        CHECK(classroom.append(in_play, {}));
        CHECK(classroom.append(in_play, Events{"answered"}));
        CHECK(classroom.events(id).value() == Events{first[0], first[1], first[2], "answered"});
    }
    Classroom classroom = open(place.path);
    CHECK(classroom.events(id).value() == Events{first[0], first[1], first[2], "answered"});
    CHECK(classroom.classes().value() == std::vector<storage::ClassRecord>{{id, start(), std::nullopt, 4}});
    auto again = classroom.hold(id).value();
    CHECK(classroom.append(again, Events{"went on"}));
    CHECK(classroom.events(id).value().size() == 5);
}

TEST_CASE("storage::Classroom - batches of any size keep the order of all events")
{
    const Place place;
    Classroom classroom = open(place.path);
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        base::Rng rng{seed};
        auto in_play = classroom.begin(start()).value();
        Events all;
        for (int turn = 0; turn < 20; ++turn) {
            Events batch;
            for (std::size_t i = base::draw(rng, 40); i > 0; --i) {
                batch.push_back(std::to_string(base::next(rng)));
            }
            REQUIRE(classroom.append(in_play, batch));
            all.insert(all.end(), batch.begin(), batch.end());
        }
        CHECK(classroom.events(in_play.id()).value() == all);
    }
    CHECK(classroom.classes().value().size() == 5);
}

TEST_CASE("storage::Classroom - one process at a time has a class, and lets go of it by ending")
{
    const Place place;
    Classroom classroom = open(place.path);
    Classroom other = open(place.path);
    {
        const auto in_play = classroom.begin(start()).value();
        const auto refused = other.hold(in_play.id());
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().kind == base::ErrorKind::Busy);
        CHECK(other.erase(in_play.id()).error().kind == base::ErrorKind::Busy);
    }
    CHECK(other.hold({1}).has_value());
    CHECK(other.hold({2}).error().kind == base::ErrorKind::NotFound);
    CHECK(other.events({2}).error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("storage::Classroom::end - the first end counts")
{
    const Place place;
    Classroom classroom = open(place.path);
    const auto in_play = classroom.begin(start()).value();
    CHECK(classroom.end(in_play, {5000}));
    CHECK(classroom.end(in_play, {6000}));
    CHECK(classroom.classes().value().at(0).ended_at == base::Timestamp{5000});
}

TEST_CASE("storage::Classroom::erase - takes a class with its events, and its bytes out of the file")
{
    const Place place;
    Classroom classroom = open(place.path);
    std::optional<storage::ClassInPlay> kept = classroom.begin(start()).value();
    std::optional<storage::ClassInPlay> gone = classroom.begin(start()).value();
    const storage::ClassId id = gone->id();
    CHECK(classroom.append(*kept, Events{"opened"}));
    CHECK(classroom.append(*gone, Events{"joined by Blue Heron"}));
    gone.reset();
    CHECK(classroom.erase(id));
    CHECK(classroom.events(id).error().kind == base::ErrorKind::NotFound);
    CHECK(classroom.events(kept->id()).value() == Events{"opened"});
    for (const auto& file : std::filesystem::directory_iterator(place.folder.path())) {
        CHECK(support::read_file(file.path()).find("Blue Heron") == std::string::npos);
    }
    CHECK(classroom.begin(start()).value().id().value == id.value + 1); // its number is not given again
}

TEST_CASE("storage::Classroom::erase_expired - keeps what is held and what is not due")
{
    const Place place;
    Classroom classroom = open(place.path);
    const auto begin = [&](storage::ClassStart at) { return classroom.begin(at).value(); };
    std::optional<storage::ClassInPlay> never_ended = begin(start({0}, 3));
    std::optional<storage::ClassInPlay> ended_late = begin(start({0}, 3));
    CHECK(classroom.end(*ended_late, {day}));
    const auto held = begin(start({0}, 1));
    std::optional<storage::ClassInPlay> kept_long = begin(start({0}, 365));
    never_ended.reset();
    ended_late.reset();
    kept_long.reset();
    CHECK(classroom.erase_expired({3 * day - 1}).value() == 0);
    CHECK(classroom.erase_expired({3 * day}).value() == 1);
    CHECK(classroom.erase_expired({4 * day}).value() == 1);
    CHECK(classroom.erase_expired({4 * day}).value() == 0);
    std::vector<std::int64_t> left;
    const auto classes = classroom.classes().value();
    for (const auto& record : classes) {
        left.push_back(record.id.value);
    }
    CHECK(left == std::vector<std::int64_t>{3, 4});
}

TEST_CASE("storage::Classroom - a batch that the disk refuses leaves nothing of itself, and the next one goes in")
{
    const Place place;
    Classroom classroom = open(place.path);
    const auto in_play = classroom.begin(start()).value();
    REQUIRE(classroom.append(in_play, Events{"opened"}));
    REQUIRE(history::run_sql(place.path, "CREATE TRIGGER full BEFORE INSERT ON class_event WHEN NEW.number = 4 "
                                         "BEGIN SELECT RAISE (ABORT, 'full'); END"));
    CHECK_FALSE(classroom.append(in_play, Events{"a", "b", "c"}).has_value());
    CHECK(classroom.events(in_play.id()).value() == Events{"opened"});
    REQUIRE(history::run_sql(place.path, "DROP TRIGGER full"));
    CHECK(classroom.append(in_play, Events{"a", "b", "c"}));
    CHECK(classroom.events(in_play.id()).value() == Events{"opened", "a", "b", "c"});
}

TEST_CASE("storage::Classroom - events can neither be changed nor be taken out of a class that is there")
{
    const Place place;
    Classroom classroom = open(place.path);
    const auto in_play = classroom.begin(start()).value();
    REQUIRE(classroom.append(in_play, Events{"opened", "joined"}));
    CHECK_FALSE(history::run_sql(place.path, "UPDATE class_event SET bytes = CAST('x' AS BLOB)"));
    CHECK_FALSE(history::run_sql(place.path, "DELETE FROM class_event WHERE number = 1"));
    CHECK(classroom.events(in_play.id()).value() == Events{"opened", "joined"});
}

TEST_CASE("storage::Classroom::events - says so when one of them is lost")
{
    const Place place;
    Classroom classroom = open(place.path);
    const auto in_play = classroom.begin(start()).value();
    REQUIRE(classroom.append(in_play, Events{"opened", "joined", "answered"}));
    REQUIRE(history::run_sql(place.path, "DROP TRIGGER class_event_never_goes_alone; "
                                         "DELETE FROM class_event WHERE number = 2"));
    CHECK(classroom.events(in_play.id()).error().kind == base::ErrorKind::Unreadable);
}

TEST_CASE("storage::Classroom - a class of version 3 is all there")
{
    const Place place;
    const auto file = std::filesystem::path(RECEIPTS_SOURCE_DIR) / "tests/cases/storage/version-3/history.sql";
    REQUIRE(history::run_sql(place.path, support::read_file(file)));
    Classroom classroom = open(place.path);
    const auto classes = classroom.classes().value();
    REQUIRE(classes.size() == 2);
    CHECK(classes[0].ended_at == base::Timestamp{9900});
    CHECK(classes[0].events == 2);
    CHECK(classes[1].start.port == 4711);
    CHECK(classes[1].start.keep_days == 7);
    CHECK_FALSE(classes[1].ended_at.has_value());
    CHECK(classroom.events({1}).value() == Events{"opened", "joined"});
}

TEST_CASE(
    "storage::Classroom::rewrite - other events stand in the place of those that were there, whose bytes are gone")
{
    const Place place;
    Classroom classroom = open(place.path);
    std::optional<storage::ClassInPlay> rewritten = classroom.begin(start()).value();
    const auto other = classroom.begin(start()).value();
    REQUIRE(classroom.append(*rewritten, Events{"opened", "joined by Blue Heron", "answered"}));
    REQUIRE(classroom.append(other, Events{"joined by Grey Heron"}));
    CHECK(classroom.rewrite(*rewritten, Events{"opened", "joined by nobody"}));
    CHECK(classroom.events(rewritten->id()).value() == Events{"opened", "joined by nobody"});
    CHECK(classroom.events(other.id()).value() == Events{"joined by Grey Heron"});
    std::size_t files = 0;
    for (const auto& file : std::filesystem::directory_iterator(place.folder.path())) {
        CHECK(support::read_file(file.path()).find("Blue Heron") == std::string::npos);
        ++files;
    }
    CHECK(files >= 3); // the log was looked through, too
    CHECK(classroom.append(*rewritten, Events{"went on"}));
    CHECK(classroom.events(rewritten->id()).value() == Events{"opened", "joined by nobody", "went on"});
    CHECK_FALSE(history::run_sql(place.path, "DELETE FROM class_event WHERE number = 1"));
}

TEST_CASE("storage::Classroom::rewrite - a disk that refuses leaves the class as it was")
{
    const Place place;
    Classroom classroom = open(place.path);
    const auto in_play = classroom.begin(start()).value();
    REQUIRE(classroom.append(in_play, Events{"opened", "joined"}));
    REQUIRE(history::run_sql(place.path, "CREATE TRIGGER full BEFORE INSERT ON class_event WHEN NEW.number = 2 "
                                         "BEGIN SELECT RAISE (ABORT, 'full'); END"));
    CHECK_FALSE(classroom.rewrite(in_play, Events{"opened", "nobody"}).has_value());
    CHECK(classroom.events(in_play.id()).value() == Events{"opened", "joined"});
    CHECK_FALSE(history::run_sql(place.path, "DELETE FROM class_event WHERE number = 1"));
}
