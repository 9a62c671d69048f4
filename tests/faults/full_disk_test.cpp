// SPDX-License-Identifier: MIT
#include "faults/examine.h"
#include "faults/recorded.h"
#include "faults/small_log.h"
#include "support/temporary_folder.h"

#include <doctest/doctest.h>

namespace {

using namespace faults;

const std::string full = "The history can’t grow: the disk is full. Free some space and try again.";

/// A class on a disk of its own.
struct Stage {
    support::TemporaryFolder folder;
    FaultyDisk disk{folder.path().string()};
    Lesson lesson{disk.root() + class_file, disk};
};

std::size_t promised(const Lesson& lesson)
{
    return lesson.account().minutes.promises.back().lines;
}

/// Ends the class, then looks at it through a disk without faults.
std::string complaint_at_the_end(std::optional<Stage>& stage)
{
    const Account account = stage->lesson.account();
    stage->lesson.close();
    const std::string root = stage->disk.root();
    const Files files = files_in(root);
    stage.reset();
    const support::TemporaryFolder other;
    lay_out(files, root, other.path().string());
    return complaint(other.path().string() + class_file, account, for_ever - 1);
}

}

TEST_CASE("faults - on a full disk nothing is acknowledged, the teacher is told, and it goes on once there is room")
{
    const SmallLog small;
    for (const std::uint64_t room : {0U, 1000U, 5000U, 30000U}) {
        CAPTURE(room);
        std::optional<Stage> stage(std::in_place);
        Lesson& lesson = stage->lesson;
        REQUIRE(lesson.begin().has_value());
        lesson.play(14);
        stage->disk.fill(room);
        lesson.play(200);
        REQUIRE_FALSE(lesson.is_over());
        CHECK(lesson.troubles() == std::vector<std::string>{"", full});
        CHECK(lesson.glance().trouble == full);

        const std::size_t heard = lesson.account().heard.size();
        const std::size_t views = lesson.views();
        const std::size_t before = promised(lesson);
        lesson.play(10);
        CHECK(lesson.account().heard.size() == heard);
        CHECK(lesson.views() == views);
        CHECK(promised(lesson) == before);

        stage->disk.heal();
        lesson.play(4);
        CHECK(lesson.troubles() == std::vector<std::string>{"", full, ""});
        CHECK(lesson.glance().trouble.empty());
        CHECK(promised(lesson) > before);
        lesson.play(200);
        CHECK(lesson.is_over());
        CHECK(lesson.refusals().empty());
        CHECK(complaint_at_the_end(stage) == "");
    }
}

TEST_CASE("faults - students whose answer has to wait for a full disk are told so in plain words")
{
    Stage stage;
    REQUIRE(stage.lesson.begin().has_value());
    stage.lesson.play(14);
    CHECK(stage.lesson.put_off().empty());
    stage.disk.fill(0);
    stage.lesson.play(60);
    CHECK(stage.lesson.put_off()
          == std::set<std::string>{"The teacher's computer can't keep answers just now. Please wait."});
}

TEST_CASE("faults - a class does not begin on a full disk, says why, and begins once there is room")
{
    const SmallLog small;
    for (const std::uint64_t room : {0U, 3000U, 50000U}) {
        CAPTURE(room);
        std::optional<Stage> stage(std::in_place);
        stage->disk.fill(room);
        const auto begun = stage->lesson.begin();
        REQUIRE_FALSE(begun.has_value());
        CHECK(begun.error().message == full);
        CHECK_FALSE(stage->lesson.begin().has_value());
        stage->disk.heal();
        REQUIRE(stage->lesson.begin().has_value());
        stage->lesson.play(200);
        CHECK(stage->lesson.is_over());
        CHECK(stage->lesson.refusals().empty());
        CHECK(complaint_at_the_end(stage) == "");
    }
}
