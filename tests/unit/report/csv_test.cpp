// SPDX-License-Identifier: MIT
#include "report/csv.h"

#include "class.h"

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// The cells of a table as RFC 4180 has them; the test fails when a quote stands where none may.
Rows read(std::string_view table)
{
    REQUIRE(table.starts_with("\xef\xbb\xbf"));
    table.remove_prefix(3);
    Rows rows{{""}};
    bool inside = false;
    for (std::size_t i = 0; i < table.size(); ++i) {
        std::string& cell = rows.back().back();
        if (inside && table.substr(i, 2) == "\"\"") {
            cell += '"';
            ++i;
        } else if (table[i] == '"') {
            REQUIRE((inside || cell.empty()));
            inside = !inside;
        } else if (inside) {
            cell += table[i];
        } else if (table[i] == ',') {
            rows.back().emplace_back();
        } else if (table.substr(i, 2) == "\r\n") {
            rows.push_back({""});
            ++i;
        } else {
            REQUIRE(table[i] != '\n');
            cell += table[i];
        }
    }
    REQUIRE_FALSE(inside);
    rows.pop_back(); // behind the last line end
    return rows;
}

/// A class in which one student typed this.
report::Report with_answer(const std::string& typed)
{
    school::Class made = school::started({"Ada"}, {make::short_answer()});
    lesson::give(made, {0}, quiz::TypedText{typed});
    lesson::show_and_go_on(made);
    return lesson::report_of(made);
}

std::string answer_cell(const std::string& typed)
{
    const Rows rows = read(report::csv(with_answer(typed)));
    REQUIRE(rows.size() == 2);
    REQUIRE(rows[0][9] == "answer");
    return rows[1][9];
}

}

TEST_CASE("report::csv - one answer a line, every line as long as the heads")
{
    const Rows rows = read(report::csv(lesson::report_of(lesson::whole(4))));
    CHECK(rows.size() == 1 + 4 * 9);
    for (const auto& row : rows) {
        CHECK(row.size() == 20);
    }
    CHECK(rows[0][0] == "class");
    CHECK(rows[1][0] == "3");
    CHECK(rows[1][2] == "Pupil Aa");
    CHECK(rows[1][11] == "yes");
    CHECK(rows[1][15] == "3");
    CHECK(rows[36][11] == "no");
    CHECK(rows[1].back() == "yes");
    CHECK(rows[1][18] == "1970-01-12T13:46:47.000Z");
}

TEST_CASE("report::csv - a question that was skipped is there, and says that it does not count")
{
    school::Class made = school::started({"Ada"}, school::three());
    made.answer_right({0});
    made.say(room::Skip{});
    const Rows rows = read(report::csv(lesson::report_of(made)));
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].back() == "no");
}

TEST_CASE("report::csv - what a spreadsheet would run is only words")
{
    for (const char* typed : {"=1+1", "+1", "-1", "@SUM(1)", "=cmd|' /C calc'!A0"}) {
        CHECK(answer_cell(typed) == std::string("'") + typed);
    }
    CHECK(answer_cell("a;=1+1") == "a;'=1+1"); // where semicolons divide cells
    CHECK(answer_cell("a=1") == "a=1");
    CHECK(answer_cell("5-3") == "5-3");
    CHECK(report::csv(with_answer("wrong")).find(",-6,") == std::string::npos);
    CHECK(report::csv(with_answer("wrong")).find(",-2,") != std::string::npos); // our own numbers stay numbers
}

TEST_CASE("report::csv - any words come back as they were")
{
    const std::vector<std::string> parts{"a", ",", "\"", ";", " ", "=", "é", "\"\"", "b", "'"};
    for (std::uint64_t seed = 1; seed <= 80; ++seed) {
        base::Rng rng{seed};
        std::string typed = "x";
        for (std::size_t i = base::draw(rng, 12); i > 0; --i) {
            typed += parts[base::draw(rng, parts.size())];
        }
        std::string expected = typed;
        for (std::size_t at = expected.find(";="); at != std::string::npos; at = expected.find(";=", at + 1)) {
            expected.replace(at, 2, ";'=");
        }
        CHECK(answer_cell(typed) == expected);
    }
}
