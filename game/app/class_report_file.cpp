// SPDX-License-Identifier: MIT
#include "app/class_report_file.h"

#include "app/class_file.h"
#include "report/html.h"
#include "room/codec.h"

#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <set>

namespace app {

namespace {

std::string path_for(const std::string& state, storage::ClassId id, screens::ReportNames names, const World& world)
{
    const char* numbered = names == screens::ReportNames::Numbered ? "-numbered" : "";
    return fmt::format("{}/receipts-class-{}{}.html", reports_folder(state, world), id.value, numbered);
}

void forget(const std::string& path, const World& world)
{
    std::error_code error;
    if (!std::filesystem::remove(path, error) && error) {
        world.log.warn(path + ": " + error.message());
    }
}

constexpr std::array both{screens::ReportNames::Shown, screens::ReportNames::Numbered};

}

std::string reports_folder(const std::string& state, const World& world)
{
    return classes_folder(state, world) + "/reports";
}

base::Result<std::string> write_class_report(const ClassReport& wanted, const quiz::ReadyPack& pack,
                                             const base::Language& tr, const World& world)
{
    const auto classes = open_kept_classes(wanted.state, world);
    if (!classes) {
        return base::fail(classes.error());
    }
    const auto kept = kept_class(*classes, wanted.start);
    if (!kept) {
        return base::fail(kept.error());
    }
    const auto state = room::replay(pack, kept->lines);
    if (!state) {
        return base::fail(state.error());
    }
    const bool shown = wanted.names == screens::ReportNames::Shown;
    const auto report = report::make(pack, *state, occasion_of(kept->record),
                                     shown ? report::Names::Shown : report::Names::Numbered, tr);
    std::error_code ignored; // writing says what is wrong, if something is
    std::filesystem::create_directories(reports_folder(wanted.state, world), ignored);
    const std::string path = path_for(wanted.state, kept->record.id, wanted.names, world);
    if (auto written = world.files.write(path, report::html(report, tr)); !written) {
        return base::fail(std::move(written).error());
    }
    return path;
}

void forget_reports(const std::string& state, storage::ClassId id, const World& world)
{
    for (const screens::ReportNames names : both) {
        forget(path_for(state, id, names, world), world);
    }
}

void forget_old_reports(const std::string& state, const std::vector<storage::ClassRecord>& records, const World& world)
{
    std::set<std::string> known;
    for (const storage::ClassRecord& record : records) {
        for (const screens::ReportNames names : both) {
            known.insert(path_for(state, record.id, names, world));
        }
    }
    for (const std::string& path : world.files.list(reports_folder(state, world), ".html")) {
        const bool is_ours = std::filesystem::path(path).filename().string().starts_with("receipts-class-");
        if (is_ours && !known.contains(path)) {
            forget(path, world);
        }
    }
}
}
