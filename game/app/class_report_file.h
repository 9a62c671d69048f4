// SPDX-License-Identifier: MIT
#pragma once

#include "app/world.h"
#include "base/language.h"
#include "quiz/resolve.h"
#include "screens/class_event.h"
#include "storage/classroom.h"

#include <string>
#include <vector>

namespace app {

/// The report that the teacher at the window wants.
struct ClassReport {
    std::string state; ///< folder of the classes; the user's own when empty
    storage::ClassStart start; ///< how the class is on record
    screens::ReportNames names = screens::ReportNames::Shown;
};

/// Where the window saves reports: beside the classes that are kept in `state`.
std::string reports_folder(const std::string& state, const World& world);

/// Writes the report on a class as a page into the folder of reports, also while the class goes on, and returns
/// its path; a later one takes its place. `pack` is that of the class. NotFound when the class is not on record; the
/// errors of storage, of room::replay and of writing.
base::Result<std::string> write_class_report(const ClassReport& wanted, const quiz::ReadyPack& pack,
                                             const base::Language& tr, const World& world);

/// Deletes what `write_class_report` saved of a class: somebody in it was erased.
void forget_reports(const std::string& state, storage::ClassId id, const World& world);

/// Deletes what was saved of classes that are no longer among those on record.
void forget_old_reports(const std::string& state, const std::vector<storage::ClassRecord>& records, const World& world);

}
