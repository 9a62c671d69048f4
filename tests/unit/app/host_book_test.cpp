// SPDX-License-Identifier: MIT
#include "app/host_book.h"

#include "room/codec.h"
#include "support/make.h"
#include "support/temporary_folder.h"

#include <array>
#include <doctest/doctest.h>

namespace {

class StoppedClock final : public base::Clock {
public:
    base::Timestamp now() const override { return begun; }

    static constexpr base::Timestamp begun{1'700'000'000'000};
};

constexpr std::int64_t hour = 60 * 60 * 1000;

/// Classes of one pack in a file of their own.
struct School {
    support::TemporaryFolder folder;
    quiz::ReadyPack pack = make::ready({make::number()});

    storage::Classroom open() const
    {
        auto opened = storage::Classroom::open((folder.path() / "classes.db").string(), StoppedClock());
        REQUIRE(opened.has_value());
        return std::move(opened->classroom);
    }

    /// Begins a class, and leaves it as a host does that is killed. `said` comes a second apart.
    storage::ClassId left(const std::vector<room::Command>& said, const std::string& path = "/packs/storm.toml") const
    {
        const storage::ClassStart start{
            .pack_path = path, .pack_hash = pack.hash, .started_at = StoppedClock::begun, .port = 8080};
        auto book
            = app::begin_class(open(), pack, start, {.pack_hash = pack.hash, .code = "K7M4QX", .plan = {.length = 1}});
        REQUIRE(book.has_value());
        base::Timestamp at = StoppedClock::begun;
        for (const room::Command& command : said) {
            at.milliseconds += 1000;
            const room::Event event{at, room::Steered{std::to_string(at.milliseconds), command}};
            room::Step step = room::update(pack, std::move(book->state), event);
            REQUIRE(step.outcome == room::Outcome::Accepted);
            book->state = std::move(step.state);
            REQUIRE(book->book.append(std::array{room::encode(event)}));
        }
        return open().classes().value().back().id;
    }

    std::optional<storage::ClassId> unfinished(std::int64_t later) const
    {
        const auto found = app::unfinished_class(open(), pack, {StoppedClock::begun.milliseconds + later});
        REQUIRE(found.has_value());
        return *found ? std::optional((*found)->id) : std::nullopt;
    }
};

}

TEST_CASE("app::unfinished_class - a class whose host was killed goes on, also after days")
{
    const School school;
    CHECK_FALSE(school.unfinished(0));
    school.left({});
    const storage::ClassId last = school.left({room::Start{}});
    CHECK(school.unfinished(hour) == last);
    CHECK(school.unfinished(72 * hour) == last);
}

TEST_CASE("app::unfinished_class - a class that was ended before its host was killed shows its results for an hour")
{
    const School school;
    const storage::ClassId id = school.left({room::Start{}, room::End{}});
    CHECK(school.unfinished(hour / 2) == id);
    CHECK_FALSE(school.unfinished(hour + 3000));
}

TEST_CASE("app::unfinished_class - an earlier class that is not over goes on when the last one came to its end")
{
    const School school;
    const storage::ClassId earlier = school.left({room::Start{}});
    school.left({room::Start{}, room::Show{}, room::Next{}});
    CHECK(school.unfinished(hour * 24) == earlier);
}

TEST_CASE("app::changed_classes - lists those that were left and belong to the pack as it was before")
{
    const School school;
    const storage::ClassId id = school.left({room::Start{}});
    school.left({}, "/packs/another.toml");
    const auto ids = [&](const base::Sha256& hash) {
        std::vector<storage::ClassId> found;
        const auto changed = app::changed_classes(school.open(), "/packs/storm.toml", hash).value();
        for (const storage::ClassRecord& record : changed) {
            found.push_back(record.id);
        }
        return found;
    };
    CHECK(ids(school.pack.hash).empty());
    CHECK(ids(base::sha256("edited")) == std::vector{id});
    storage::Classroom classroom = school.open();
    const auto held = classroom.hold(id).value();
    REQUIRE(classroom.end(held, StoppedClock::begun));
    CHECK(ids(base::sha256("edited")).empty());
}

TEST_CASE("app::changed_classes - a class whose pack was edited is not the one to go on with")
{
    School school;
    school.left({room::Start{}});
    school.pack.hash = base::sha256("edited");
    CHECK_FALSE(school.unfinished(1000));
}
