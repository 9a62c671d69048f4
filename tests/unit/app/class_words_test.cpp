// SPDX-License-Identifier: MIT
#include "app/command_line.h"

#include <doctest/doctest.h>

using app::Command;
using app::MakeReport;
using app::OneStudent;
using app::ReportFormat;

namespace {

bool is_refused(const std::vector<std::string>& words)
{
    const Command command = app::parse(words);
    const auto* say = std::get_if<app::Say>(&command);
    return say != nullptr && say->exit_status == 2 && !say->text.empty();
}

}

TEST_CASE("app::parse - report takes the newest class or one of a number, and a form by its word or the file's ending")
{
    CHECK(app::parse({"report"}) == Command{MakeReport{}});
    CHECK(app::parse({"report", "3", "--format", "csv"})
          == Command{MakeReport{.number = 3, .format = ReportFormat::Csv}});
    CHECK(app::parse({"report", "-o", "a.json"})
          == Command{MakeReport{.format = ReportFormat::Json, .output = "a.json"}});
    CHECK(app::parse({"report", "-o", "a.csv", "--format", "html"})
          == Command{MakeReport{.format = ReportFormat::Html, .output = "a.csv"}});
    CHECK(app::parse({"report", "-o", "csv/a"}) == Command{MakeReport{.output = "csv/a"}});
    CHECK(app::parse({"report", "--state", "here", "--pack", "p.toml", "--language", "es", "--pseudonyms"})
          == Command{
              MakeReport{.state = "here", .pack = "p.toml", .language = "es", .names = app::StudentNames::Numbered}});
}

TEST_CASE("app::parse - report lists the classes on record")
{
    CHECK(app::parse({"report", "list", "--state", "here"}) == Command{app::ListClasses{"here"}});
    CHECK(app::parse({"report", "--list"}) == Command{app::ListClasses{}});
}

TEST_CASE("app::parse - student needs a class, a name and something to do")
{
    CHECK(app::parse({"student", "3", "Blue Heron", "--export", "a.json"})
          == Command{OneStudent{.number = 3, .name = "Blue Heron", .output = "a.json"}});
    CHECK(app::parse({"student", "3", "Ada", "--erase"})
          == Command{OneStudent{.number = 3, .name = "Ada", .fate = app::StudentFate::Erase}});
    CHECK(is_refused({"student", "3", "Ada"}));
    CHECK(is_refused({"student", "3", "--erase"}));
    CHECK(is_refused({"student", "Ada", "--erase"}));
    CHECK(is_refused({"report", "three"}));
    CHECK(is_refused({"report", "0"}));
    CHECK(is_refused({"report", "-1"}));
    CHECK(is_refused({"report", "--format", "pdf"}));
}
