// SPDX-License-Identifier: MIT
#include "app/check.h"

#include "pack/pack_file.h"
#include "quiz/finding.h"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace app {

namespace {

std::string counted(std::size_t count, std::string_view one)
{
    return fmt::format("{} {}{}", count, one, count == 1 ? "" : "s");
}

std::size_t count_of(const std::vector<base::Issue>& issues, base::Severity severity)
{
    return static_cast<std::size_t>(std::count_if(
        issues.begin(), issues.end(), [&](const base::Issue& issue) { return issue.severity == severity; }));
}

/// Questions that a program made and nobody has read, in words behind a summary; empty when there are none.
std::string unread(const quiz::Pack& pack)
{
    const auto count = std::count_if(pack.questions.begin(), pack.questions.end(),
                                     [](const quiz::Question& question) { return !question.reviewed; });
    return count == 0 ? ""
                      : fmt::format(" {} not been reviewed yet: read them over, and set reviewed = true.",
                                    count == 1 ? "One has" : fmt::format("{} have", count));
}

std::string summary(const pack::Loaded& loaded, const std::string& path)
{
    const std::size_t errors = count_of(loaded.issues, base::Severity::Error);
    const std::size_t warnings = count_of(loaded.issues, base::Severity::Warning);
    const std::string verdict = errors + warnings == 0
                                    ? "nothing wrong"
                                    : fmt::format("{}, {}", counted(errors, "error"), counted(warnings, "warning"));
    return fmt::format("{}: {} on {}, {}.{}", path, counted(loaded.ready.items.size(), "good question"),
                       counted(loaded.articles.size(), "article"), verdict, unread(loaded.pack));
}

/// Writes the completed pack, unless something of it could not be read and would be lost.
int complete(const pack::Loaded& loaded, const std::string& path, base::Files& files, std::ostream& out,
             std::ostream& errors)
{
    if (base::worst(loaded.issues) == base::Severity::Error) {
        errors << path << ": Not written, because it has errors. Mend them first.\n";
        return 1;
    }
    out << path << ": Writing it in its canonical form; comments are not kept.\n";
    const auto written = files.write(path, pack::write(pack::completed(loaded.pack, loaded.articles)));
    if (!written) {
        errors << base::to_string(written.error()) << '\n';
        return 2;
    }
    return 0;
}

int check_one(const std::string& path, Completion completion, base::Files& files, std::ostream& out,
              std::ostream& errors)
{
    const auto loaded = pack::load(path, files, pack::Lint::On);
    if (!loaded) {
        errors << base::to_string(loaded.error()) << '\n';
        return 2;
    }
    for (const base::Issue& issue : loaded->issues) {
        out << base::to_string(issue) << '\n';
    }
    out << summary(*loaded, path) << '\n';
    if (completion == Completion::Write) {
        return complete(*loaded, path, files, out, errors);
    }
    return base::worst(loaded->issues) == base::Severity::Error ? 1 : 0;
}

}

int run_check(const Check& check, base::Files& files, std::ostream& out, std::ostream& errors)
{
    int status = 0;
    for (const std::string& path : check.packs) {
        status = std::max(status, check_one(path, check.completion, files, out, errors));
    }
    return status;
}

int show_rules(std::ostream& out)
{
    for (const quiz::Rule& rule : quiz::rules()) {
        out << fmt::format("{:24} {:8} {}\n", rule.name, base::to_string(rule.severity), rule.says);
    }
    return 0;
}

}
