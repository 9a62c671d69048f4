// SPDX-License-Identifier: MIT
#include "report/csv.h"

#include "report/utc.h"

#include <fmt/format.h>
#include <string_view>

namespace report {

namespace {

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
constexpr std::string_view heads
    = "class,student,name,team,question,question_id,kind,skill,prompt,answer,right_answer,right,credit,confidence,"
      "pointed,answer_points,evidence_points,seconds,answered_at,counts\r\n";

std::string quoted(std::string_view text)
{
    std::string cell = "\"";
    for (const char letter : text) {
        cell += letter == '"' ? "\"\"" : std::string(1, letter);
    }
    return cell + "\"";
}

/// True where a spreadsheet begins a new cell, be it one that divides cells by semicolons.
bool begins_cell(std::string_view text, std::size_t at)
{
    return at == 0 || std::string_view(";\t\r\n").find(text[at - 1]) != std::string_view::npos;
}

bool begins_formula(char letter)
{
    return std::string_view("=+-@\t\r").find(letter) != std::string_view::npos;
}

/// A cell with words of people, which may say anything.
std::string told(std::string_view text)
{
    std::string safe;
    for (std::size_t i = 0; i < text.size(); ++i) {
        safe += begins_cell(text, i) && begins_formula(text[i]) ? "'" : "";
        safe += text[i];
    }
    return safe.find_first_of(",\"\r\n;") == std::string::npos ? safe : quoted(safe);
}

std::string row(const Report& report, const Student& student, const Receipt& receipt)
{
    const Item& item = report.items[receipt.item];
    const Given& given = *receipt.given;
    return fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},{:.4g},{},{},{},{},{:.3f},{},{}\r\n",
                       report.occasion.number, student.id.value + 1, told(student.name), told(student.team),
                       item.number, item.id.value, quiz::to_string(item.kind), quiz::to_string(item.skill),
                       told(item.prompt), told(given.words), told(item.key), given.right ? "yes" : "no", given.credit,
                       static_cast<int>(given.confidence), to_string(given.pointed), given.answer_points,
                       given.evidence_points, static_cast<double>(given.milliseconds) / 1000, iso(given.at),
                       receipt.counts ? "yes" : "no");
}

}

std::string csv(const Report& report)
{
    std::string table(byte_order_mark);
    table += heads;
    for (const Student& student : report.students) {
        for (const Receipt& receipt : student.receipts) {
            if (receipt.given) {
                table += row(report, student, receipt);
            }
        }
    }
    return table;
}

}
