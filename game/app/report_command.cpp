// SPDX-License-Identifier: MIT
#include "app/report_command.h"

#include "app/class_file.h"
#include "app/kept_settings.h"
#include "app/library.h"
#include "app/looks.h"
#include "base/issue.h"
#include "pack/pack_file.h"
#include "report/csv.h"
#include "report/html.h"
#include "report/json.h"
#include "report/person.h"
#include "report/words.h"
#include "terminal/wrap.h"

#include <filesystem>
#include <fmt/format.h>
#include <ostream>

namespace app {

namespace {

int trouble(const base::Error& error, const World& world)
{
    world.errors << base::to_string(error) << '\n';
    return 2;
}

/// The language that the player at the desk has chosen; English when there is none yet.
std::string language_of_player(const World& world)
{
    std::error_code ignored;
    if (!std::filesystem::exists(database_path(world.paths), ignored)) {
        return "en";
    }
    const auto opened = storage::Database::open(database_path(world.paths), world.clock);
    const auto player = opened ? opened->database.current_player() : base::fail(opened.error());
    return player ? kept_settings(opened->database, *player).language : "en";
}

/// The language of the page. Tables and objects are in English, so that those of several machines fit together.
base::Result<base::Language> language_for(const MakeReport& words, const World& world)
{
    if (words.format != ReportFormat::Html) {
        return base::Language();
    }
    const std::string tag = words.language.empty() ? language_of_player(world) : words.language;
    const Looks looks = read_looks(world);
    const base::Language& language = language_of(looks, tag);
    if (!words.language.empty() && language.tag() != words.language) {
        return base::fail(base::ErrorKind::NotFound,
                          fmt::format("There is no language {} here. Try en.", words.language));
    }
    return language;
}

std::string written(const report::Report& report, ReportFormat format, const base::Language& tr)
{
    switch (format) {
    case ReportFormat::Html: return report::html(report, tr);
    case ReportFormat::Csv: return report::csv(report);
    case ReportFormat::Json: return report::json(report);
    }
    return {};
}

/// Where the report goes: a page that nobody named a file for has one all the same, for it is no use on a terminal.
std::string output_of(const MakeReport& words, std::int64_t number)
{
    if (!words.output.empty()) {
        return words.output;
    }
    return words.format == ReportFormat::Html ? fmt::format("receipts-class-{}.html", number) : "-";
}

base::Result<void> deliver(const std::string& report, const std::string& output, const World& world)
{
    if (output == "-") {
        world.out << report << std::flush;
        return {};
    }
    if (auto kept = world.files.write(output, report); !kept) {
        return kept;
    }
    world.out << fmt::format("The report is in {}\n", absolute_path(output));
    return {};
}

base::Result<void> report_on(const MakeReport& words, const World& world)
{
    const auto language = language_for(words, world);
    if (!language) {
        return base::fail(language.error());
    }
    const auto classes = open_kept_classes(words.state, world);
    if (!classes) {
        return base::fail(classes.error());
    }
    const auto kept = kept_class(*classes, words.number);
    if (!kept) {
        return base::fail(kept.error());
    }
    const auto names = words.names == StudentNames::Shown ? report::Names::Shown : report::Names::Numbered;
    const auto report = report_of(*kept, words.pack, names, *language, world);
    if (!report) {
        return base::fail(report.error());
    }
    return deliver(written(*report, words.format, *language), output_of(words, kept->record.id.value), world);
}

/// The title of the pack of a class as it now is, or where it was.
std::string title_of(const storage::ClassRecord& record, const World& world)
{
    const auto loaded = pack::load(record.start.pack_path, world.files, pack::Lint::Off);
    return loaded ? loaded->ready.title : record.start.pack_path;
}

std::string line_of(const KeptClass& kept, const World& world)
{
    const auto people = report::people_of(kept.lines);
    const std::size_t answers = report::count_answers(kept.lines);
    const report::Occasion occasion = occasion_of(kept.record);
    const base::Language english;
    return fmt::format("{:>4}  {}, {}  {}  {} students, {} answers{}\n", kept.record.id.value,
                       report::day_words(english, occasion.began, occasion.offset),
                       report::time_words(occasion.began, occasion.offset),
                       terminal::plain(title_of(kept.record, world)), people ? people->size() : 0, answers,
                       kept.record.ended_at ? "" : ", not over");
}

base::Result<void> list(const ListClasses& words, const World& world)
{
    const auto classes = open_kept_classes(words.state, world);
    if (!classes) {
        return base::fail(classes.error());
    }
    const auto all = classes->classes();
    if (!all) {
        return base::fail(all.error());
    }
    for (const storage::ClassRecord& record : *all) {
        auto lines = classes->events(record.id);
        if (!lines) {
            return base::fail(std::move(lines).error());
        }
        world.out << line_of({record, *std::move(lines)}, world);
    }
    if (all->empty()) {
        world.out << "No class is on record.\n";
    }
    return {};
}

}

int list_classes(const ListClasses& words, const World& world)
{
    const auto done = list(words, world);
    return done ? 0 : trouble(done.error(), world);
}

int make_report(const MakeReport& words, const World& world)
{
    const auto done = report_on(words, world);
    return done ? 0 : trouble(done.error(), world);
}

}
