// SPDX-License-Identifier: MIT
#include "report/json.h"

#include "class.h"
#include "round/json_line.h"

namespace {

rounds::Json json_of(const school::Class& made, report::Names names = report::Names::Shown)
{
    const std::string text = report::json(lesson::report_of(made, names));
    CHECK(text.ends_with("}\n"));
    return rounds::Json::parse(text, nullptr, false);
}

}

TEST_CASE("report::json - the whole class, with figures that have enough answers")
{
    const auto json = json_of(lesson::whole(30));
    REQUIRE(json.is_object());
    CHECK(json["receipts_report"] == 1);
    CHECK(json["class"]["number"] == 3);
    CHECK(json["class"]["began"] == "2025-11-20T12:00:00.000Z");
    CHECK(json["class"]["over"] == true);
    CHECK(json["figures"]["answers"] == 270);
    CHECK(json["figures"]["kr20"]["value"] == doctest::Approx(1.0));
    CHECK(json["figures"]["kr20"]["questions"] == 9);
    CHECK(json["questions"].size() == 9);
    CHECK(json["students"].size() == 30);
    CHECK(json["students"][0]["receipts"].size() == 9);
    CHECK(json["students"][0]["team"].is_null());
    for (const auto& question : json["questions"]) {
        CHECK(question["rest_point_biserial"] == doctest::Approx(1.0));
        CHECK(question["check_the_key"] == false);
        CHECK(question["standing"] == "counted");
        CHECK_FALSE(question["evidence"][0][0]["quote"].get<std::string>().empty());
    }
}

TEST_CASE("report::json - what has too few answers is null, with how many there are")
{
    const auto json = json_of(lesson::whole(6));
    CHECK(json["figures"]["kr20"]["value"].is_null());
    CHECK(json["figures"]["kr20"]["students"] == 6);
    CHECK(json["figures"]["telling_apart"].is_null());
    CHECK(json["questions"][0]["rest_point_biserial"].is_null());
    CHECK(json["questions"][0]["rest_point_biserial_students"] == 6);
}

TEST_CASE("report::json - no answer is no answer, and not a wrong one")
{
    school::Class made = school::started({"Ada", "Ben"}, school::three());
    made.answer_right({0});
    lesson::show_and_go_on(made);
    const auto json = json_of(made, report::Names::Numbered);
    CHECK(json["students"][1]["receipts"][0]["answer"].is_null());
    CHECK_FALSE(json["students"][1]["receipts"][0].contains("right"));
    CHECK(json["students"][1]["name"] == "Student 2");
    CHECK(json["questions"][0]["no_answer"] == 1);
    CHECK(json["class"]["pseudonyms"] == true);
}
