// SPDX-License-Identifier: MIT
#include "faults/cut_everywhere.h"
#include "faults/lesson.h"
#include "storage/database.h"

#include <algorithm>
#include <fmt/format.h>

namespace {

using namespace faults;

const std::string file = "/kept.db";
const std::string name = "Zebulon Quist";

/// What the file of a test holds: one whose name is in it, and one who stays.
template <class Kept> Kept open(const std::string& path);

template <> storage::Classroom open(const std::string& path)
{
    auto opened = storage::Classroom::open(path, StoppedClock());
    REQUIRE(opened.has_value());
    CHECK_FALSE(opened->set_aside.has_value());
    return std::move(opened->classroom);
}

template <> storage::Database open(const std::string& path)
{
    auto opened = storage::Database::open(path, StoppedClock());
    REQUIRE(opened.has_value());
    CHECK_FALSE(opened->set_aside.has_value());
    return std::move(opened->database);
}

void begin_class(storage::Classroom& classroom, const std::string& who)
{
    const storage::ClassStart start{
        .pack_path = "pack.toml", .pack_hash = base::sha256("pack"), .started_at = {1}, .port = 80};
    const auto in_play = classroom.begin(start);
    REQUIRE(in_play.has_value());
    for (int i = 0; i < 30; ++i) {
        REQUIRE(classroom.append(*in_play, Lines{fmt::format("{} {}", who, i)}).has_value());
    }
}

bool is_named_in(const std::string& folder)
{
    const Files files = files_in(folder);
    return std::any_of(files.begin(), files.end(),
                       [](const auto& one) { return one.second.find(name) != std::string::npos; });
}

/// What a disk was told, and since when the name was promised to be gone.
struct Erased {
    Tape tape;
    std::size_t promised = 0;
};

template <class Kept, class Erase> Erased erase(const std::string& root, Erase do_erase)
{
    CHECK(is_named_in(root));
    FaultyDisk disk(root);
    std::size_t promised = 0;
    {
        auto kept = open<Kept>(root + file);
        do_erase(kept);
        promised = disk.tape().size();
    }
    return {disk.tape(), promised};
}

}

TEST_CASE("faults - power cut while a class is erased: it is whole or gone, and gone in every byte once that was said")
{
    const support::TemporaryFolder folder;
    const std::string root = folder.path().string();
    {
        auto classroom = open<storage::Classroom>(root + file);
        begin_class(classroom, name);
        begin_class(classroom, "somebody else");
    }
    const std::size_t beginning = beginning_of(root);
    const Erased erased = erase<storage::Classroom>(
        root, [](storage::Classroom& classroom) { REQUIRE(classroom.erase({1}).has_value()); });
    cut_everywhere(erased.tape, beginning, root, 3, [&](const std::string& left, std::size_t moment) {
        CHECK((moment < erased.promised || !is_named_in(left)));
        const auto classroom = open<storage::Classroom>(left + file);
        const auto classes = classroom.classes().value();
        REQUIRE_FALSE(classes.empty());
        CHECK(classes.back().events == 30);
        CHECK((classes.size() == 2 ? classes.front().events == 30 : !is_named_in(left)));
    });
}

TEST_CASE(
    "faults - power cut while a player is deleted: they are whole or gone, and gone in every byte once it was said")
{
    const support::TemporaryFolder folder;
    const std::string root = folder.path().string();
    std::optional<storage::PlayerId> player;
    {
        auto database = open<storage::Database>(root + file);
        player = database.add_player(name).value();
    }
    const std::size_t beginning = beginning_of(root);
    const Erased erased = erase<storage::Database>(
        root, [&](storage::Database& database) { REQUIRE(database.delete_player(*player, {2}).has_value()); });
    cut_everywhere(erased.tape, beginning, root, 3, [&](const std::string& left, std::size_t moment) {
        CHECK((moment < erased.promised || !is_named_in(left)));
        const auto database = open<storage::Database>(left + file);
        const std::size_t players = database.players().value().size();
        CHECK((players == 2 || !is_named_in(left)));
    });
}

TEST_CASE("faults - power cut while a student is taken out of a class: all of its events are the old ones or the new")
{
    const support::TemporaryFolder folder;
    const std::string root = folder.path().string();
    Lines without;
    {
        auto classroom = open<storage::Classroom>(root + file);
        begin_class(classroom, name);
        for (int i = 0; i < 30; ++i) {
            without.push_back(fmt::format("a student {}", i));
        }
    }
    const std::size_t beginning = beginning_of(root);
    const Erased erased = erase<storage::Classroom>(root, [&](storage::Classroom& classroom) {
        const auto in_play = classroom.hold({1});
        REQUIRE(in_play.has_value());
        REQUIRE(classroom.rewrite(*in_play, without).has_value());
    });
    cut_everywhere(erased.tape, beginning, root, 3, [&](const std::string& left, std::size_t moment) {
        CHECK((moment < erased.promised || !is_named_in(left)));
        const auto classroom = open<storage::Classroom>(left + file);
        const Lines lines = classroom.events({1}).value();
        CHECK(lines.size() == 30);
        const bool is_old = lines != without;
        CHECK((is_old ? lines.back() == name + " 29" && moment < erased.promised : !is_named_in(left)));
    });
}
