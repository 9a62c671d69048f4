// SPDX-License-Identifier: MIT
#include "app/class_file.h"

#include "app/library.h"
#include "pack/pack_file.h"
#include "room/codec.h"

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fmt/format.h>
#include <ostream>

namespace app {

namespace {

/// Minutes by which this machine's clock on the wall was ahead of UTC.
std::chrono::minutes offset_at(base::Timestamp at)
{
    const auto seconds = static_cast<std::time_t>(at.milliseconds / 1000);
    std::tm local{};
    return std::chrono::minutes(::localtime_r(&seconds, &local) == nullptr ? 0 : local.tm_gmtoff / 60);
}

/// The newest class of which `wanted` is true, with its events; NotFound, with `missing`, when there is none.
template <class Wanted>
base::Result<KeptClass> kept_class_that(const storage::Classroom& classes, Wanted wanted, const std::string& missing)
{
    const auto all = classes.classes();
    if (!all) {
        return base::fail(all.error());
    }
    const auto found = std::find_if(all->rbegin(), all->rend(), wanted);
    if (found == all->rend()) {
        return base::fail(base::ErrorKind::NotFound, missing);
    }
    auto lines = classes.events(found->id);
    if (!lines) {
        return base::fail(std::move(lines).error());
    }
    return KeptClass{*found, *std::move(lines)};
}

}

std::string classes_folder(const std::string& state, const World& world)
{
    return state.empty() ? world.paths.data : absolute_path(state);
}

base::Result<storage::Classroom> open_kept_classes(const std::string& state, const World& world)
{
    const std::string path = classes_folder(state, world) + "/classes.db";
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        return base::fail(base::ErrorKind::NotFound,
                          "No class was kept here. If it was hosted with --state, give the same folder.", {path});
    }
    auto opened = storage::Classroom::open(path, world.clock);
    if (!opened) {
        return base::fail(std::move(opened).error());
    }
    if (opened->set_aside) {
        world.errors << opened->set_aside->message << ' ' << opened->set_aside->moved_to << '\n';
    }
    return std::move(opened->classroom);
}

base::Result<KeptClass> kept_class(const storage::Classroom& classes, std::optional<std::int64_t> number)
{
    const std::string which = number ? fmt::format("no class {}", *number) : "no class";
    return kept_class_that(
        classes,
        [&](const storage::ClassRecord& record) { return number ? record.id.value == *number : record.events > 0; },
        fmt::format("There is {} on record. See which there are: receipts report list", which));
}

base::Result<KeptClass> kept_class(const storage::Classroom& classes, const storage::ClassStart& start)
{
    return kept_class_that(
        classes, [&](const storage::ClassRecord& record) { return record.start == start; },
        std::string(base::message("The class is no longer on record.")));
}

base::Result<quiz::ReadyPack> pack_of(const storage::ClassRecord& record, const std::string& path, const World& world)
{
    const std::string where = path.empty() ? record.start.pack_path : absolute_path(path);
    auto loaded = pack::load(where, world.files, pack::Lint::Off);
    if (!loaded) {
        base::Error error = std::move(loaded).error();
        error.message += " This is the pack of the class; if it is somewhere else by now, name it with --pack.";
        return base::fail(std::move(error));
    }
    if (loaded->ready.hash != record.start.pack_hash) {
        return base::fail(base::ErrorKind::Refused,
                          "This pack, or one of its articles, was changed after the class, so its questions are no "
                          "longer those that were answered. Put the files back as they were, or name a copy of the old "
                          "pack with --pack.",
                          {where});
    }
    return std::move(loaded->ready);
}

report::Occasion occasion_of(const storage::ClassRecord& record)
{
    return {.number = record.id.value, .began = record.start.started_at, .offset = offset_at(record.start.started_at)};
}

base::Result<report::Report> report_of(const KeptClass& kept, const std::string& pack, report::Names names,
                                       const base::Language& tr, const World& world)
{
    const auto ready = pack_of(kept.record, pack, world);
    if (!ready) {
        return base::fail(ready.error());
    }
    const auto state = room::replay(*ready, kept.lines);
    if (!state) {
        return base::fail(state.error());
    }
    return report::make(*ready, *state, occasion_of(kept.record), names, tr);
}

}
