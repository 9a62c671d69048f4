// SPDX-License-Identifier: MIT
#pragma once

#include "app/world.h"
#include "quiz/resolve.h"
#include "report/report.h"
#include "storage/classroom.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

/// A class on record with its events.
struct KeptClass {
    storage::ClassRecord record;
    std::vector<std::string> lines;
};

/// Where classes are kept: in `state`, or in the user's own folder when that is empty.
std::string classes_folder(const std::string& state, const World& world);

/// Opens the file of classes in `state`, or the user's own when that is empty; also while a class of it is held.
/// NotFound when no class was ever kept there; storage's errors.
base::Result<storage::Classroom> open_kept_classes(const std::string& state, const World& world);

/// The class of this number, or the newest. NotFound, with a sentence that says how to list them; storage's errors.
base::Result<KeptClass> kept_class(const storage::Classroom& classes, std::optional<std::int64_t> number);

/// The pack that a class was held with: at `path`, or where the class had it when that is empty. Refused when the pack
/// or one of its articles is another one by now; the pack reader's errors.
base::Result<quiz::ReadyPack> pack_of(const storage::ClassRecord& record, const std::string& path, const World& world);

/// The class that is on record like this. NotFound when none is; storage's errors.
base::Result<KeptClass> kept_class(const storage::Classroom& classes, const storage::ClassStart& start);

/// When the class began, in this machine's local time.
report::Occasion occasion_of(const storage::ClassRecord& record);

/// The report of a class, played again over its pack. The errors of `pack_of` and of room::replay.
base::Result<report::Report> report_of(const KeptClass& kept, const std::string& pack, report::Names names,
                                       const base::Language& tr, const World& world);

}
