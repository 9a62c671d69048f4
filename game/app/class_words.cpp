// SPDX-License-Identifier: MIT
#include "app/class_words.h"

#include <charconv>

namespace app {

namespace {

void describe_report(CLI::App& app, ClassWords& words)
{
    MakeReport& into = words.report_words;
    words.report = app.add_subcommand("report", "Tell how a class did, question by question and student by student");
    words.report->add_option("session", words.session, "The number of the class; the newest when not given; or: list");
    words.report->add_option("--format", words.format, "html, csv or json; by the file's ending when not given")
        ->check(CLI::IsMember({"html", "csv", "json"}));
    words.report->add_option("-o,--output", into.output, "Write into this file; - for the terminal");
    words.report->add_option("--state", into.state, "The folder that the class was kept in");
    words.report->add_option("--pack", into.pack, "The pack of the class, where it is somewhere else by now");
    words.report->add_option("--language", into.language, "The language of the page, as es; your own when not given");
    words.report->add_flag("--pseudonyms", words.pseudonyms, "Number the students instead of naming them");
    words.report->add_flag("--list", words.list, "List the classes on record instead");
}

void describe_student(CLI::App& app, ClassWords& words)
{
    OneStudent& into = words.student_words;
    words.student = app.add_subcommand("student", "Take what is on record of one student home, or erase it");
    words.student->add_option("session", into.number, "The number of the class")->required();
    words.student->add_option("name", into.name, "The student's name, or number in the report")->required();
    words.student->add_option("--export", into.output, "Write everything that is on record of them into this file");
    words.student->add_flag("--erase", words.erase, "Erase it from the class for good");
    words.student->add_option("--state", into.state, "The folder that the class was kept in");
    words.student->add_option("--pack", into.pack, "The pack of the class, where it is somewhere else by now");
}

std::optional<std::int64_t> number_from(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number > 0 ? std::optional(number)
                                                                                  : std::nullopt;
}

/// The format that was asked for, or that a file's ending says; a page where neither says anything.
ReportFormat format_of(const std::string& word, const std::string& output)
{
    const std::string said = word.empty() ? output.substr(std::min(output.rfind('.') + 1, output.size())) : word;
    if (said == "csv") {
        return ReportFormat::Csv;
    }
    return said == "json" ? ReportFormat::Json : ReportFormat::Html;
}

Command chosen_report(const ClassWords& words)
{
    MakeReport report = words.report_words;
    if (words.list || words.session == "list") {
        return ListClasses{report.state};
    }
    report.number = number_from(words.session);
    if (!words.session.empty() && !report.number) {
        return Say{"receipts report needs the number of a class. Try: receipts report list\n", 2};
    }
    report.format = format_of(words.format, report.output);
    report.names = words.pseudonyms ? StudentNames::Numbered : StudentNames::Shown;
    return report;
}

Command chosen_student(const ClassWords& words)
{
    OneStudent student = words.student_words;
    if (student.output.empty() && !words.erase) {
        return Say{"receipts student needs to know what to do. Add --export FILE, --erase, or both.\n", 2};
    }
    student.fate = words.erase ? StudentFate::Erase : StudentFate::Keep;
    return student;
}

}

void describe_classes(CLI::App& app, ClassWords& words)
{
    describe_report(app, words);
    describe_student(app, words);
}

std::optional<Command> chosen_of_classes(const ClassWords& words)
{
    if (words.report->parsed()) {
        return chosen_report(words);
    }
    if (words.student->parsed()) {
        return chosen_student(words);
    }
    return std::nullopt;
}

}
