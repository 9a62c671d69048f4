// SPDX-License-Identifier: MIT
#include "report/json.h"

#include "report/json_parts.h"
#include "report/utc.h"
#include "room/json_command.h"

namespace report {

namespace {

using rounds::Line;

template <class Value> Line or_null(const std::optional<Value>& value)
{
    return value ? Line(*value) : Line(nullptr);
}

/// Null for null.
Line telling_object(const learn::Pooled* pooled)
{
    if (pooled == nullptr) {
        return nullptr;
    }
    Line object{{"d_prime", pooled->support.d_prime}, {"criterion", pooled->support.criterion}};
    object["d_prime_in_article"] = pooled->presence ? Line(pooled->presence->d_prime) : Line(nullptr);
    return object;
}

Line calibration_object(const std::optional<learn::Calibration>& calibration)
{
    if (!calibration) {
        return nullptr;
    }
    Line rows = Line::array();
    for (const learn::ConfidenceTally& tally : calibration->tallies) {
        rows.push_back({{"confidence", static_cast<int>(tally.confidence)},
                        {"stated", learn::stated_chance(tally.confidence)},
                        {"right", tally.right},
                        {"answers", tally.asked}});
    }
    return {{"by_confidence", rows}, {"brier", calibration->brier}, {"surplus", calibration->surplus}};
}

Line figures_object(const Figures& figures)
{
    Line object{{"students", figures.students},
                {"took_part", figures.took_part},
                {"removed", figures.removed},
                {"questions", figures.counted},
                {"answers", figures.answers},
                {"right", figures.right},
                {"no_answer", figures.without},
                {"confusion", figures.confusion.counts},
                {"telling_apart", telling_object(told_apart(figures))},
                {"calibration", calibration_object(figures.calibration)}};
    Line skills = Line::array();
    for (const learn::SkillTally& tally : figures.skills) {
        skills.push_back({{"skill", quiz::to_string(tally.skill)}, {"right", tally.right}, {"answers", tally.asked}});
    }
    object["skills"] = skills;
    const learn::Reliability& told = figures.reliability;
    object["kr20"] = {{"value", learn::is_enough(told) ? or_null(told.kr20) : Line(nullptr)},
                      {"questions", told.items},
                      {"students", told.persons}};
    return object;
}

Line picked_array(const Item& item)
{
    Line rows = Line::array();
    for (const Picked& each : item.picked) {
        rows.push_back(
            {{"answer", each.words}, {"count", each.count}, {"right", each.right}, {"barely_chosen", each.barely}});
    }
    return rows;
}

Line passage_object(const Passage& passage)
{
    const Source& source = passage.source;
    return {{"headline", source.headline},
            {"outlet", source.outlet},
            {"date", source.date},
            {"url", source.url},
            {"attribution", source.attribution},
            {"before", passage.before},
            {"quote", passage.quote},
            {"after", passage.after}};
}

Line evidence_array(const Item& item)
{
    Line sets = Line::array();
    for (const auto& set : item.evidence) {
        Line passages = Line::array();
        for (const Passage& passage : set) {
            passages.push_back(passage_object(passage));
        }
        sets.push_back(passages);
    }
    return sets;
}

Line item_object(const Item& item)
{
    const bool enough = item.discrimination.persons >= learn::enough_persons;
    return {{"question", item.number},
            {"question_id", item.id.value},
            {"kind", quiz::to_string(item.kind)},
            {"skill", quiz::to_string(item.skill)},
            {"prompt", item.prompt},
            {"right_answer", item.key},
            {"why", item.why},
            {"reviewed", item.reviewed},
            {"standing", to_string(item.counting)},
            {"answers", item.answers},
            {"right", item.right},
            {"no_answer", item.without},
            {"rest_point_biserial", enough ? or_null(item.discrimination.rest) : Line(nullptr)},
            {"rest_point_biserial_students", item.discrimination.persons},
            {"check_the_key", learn::needs_a_look(item.discrimination)},
            {"given", picked_array(item)},
            {"given_otherwise", item.picked_elsewhere},
            {"median_milliseconds", or_null(item.median_milliseconds)},
            {"evidence", evidence_array(item)}};
}

Line student_object(const Report& report, const Student& student)
{
    Line object{{"student", student.id.value + 1},
                {"name", student.name},
                {"team", student.team.empty() ? Line(nullptr) : Line(student.team)},
                {"removed", student.removed},
                {"points", student.points},
                {"answers", student.answers},
                {"right", student.right},
                {"telling_apart", telling_object(std::get_if<learn::Pooled>(&student.telling))},
                {"calibration", calibration_object(student.calibration)}};
    Line receipts = Line::array();
    for (const Receipt& receipt : student.receipts) {
        receipts.push_back(receipt_object(report, receipt));
    }
    object["receipts"] = receipts;
    return object;
}

Line class_object(const Report& report)
{
    return {{"number", report.occasion.number},
            {"began", iso(report.occasion.began)},
            {"latest", iso(report.latest)},
            {"over", report.over},
            {"pack", report.title},
            {"language", report.language},
            {"pace", room::to_string(report.pace)},
            {"pseudonyms", report.names == Names::Numbered}};
}

}

Line receipt_object(const Report& report, const Receipt& receipt)
{
    Line object{{"question", report.items[receipt.item].number}, {"counts", receipt.counts}};
    if (!receipt.given) {
        object["answer"] = nullptr;
        return object;
    }
    const Given& given = *receipt.given;
    object["answer"] = given.words;
    object["right"] = given.right;
    object["credit"] = given.credit;
    object["confidence"] = static_cast<int>(given.confidence);
    object["pointed"] = to_string(given.pointed);
    object["answer_points"] = given.answer_points;
    object["evidence_points"] = given.evidence_points;
    object["milliseconds"] = given.milliseconds;
    object["answered_at"] = iso(given.at);
    return object;
}

std::string on_lines(const Line& object)
{
    return object.dump(1, ' ', false, Line::error_handler_t::replace) + "\n";
}

std::string json(const Report& report)
{
    Line object{{"receipts_report", 1}, {"class", class_object(report)}, {"figures", figures_object(report.figures)}};
    Line items = Line::array();
    for (const Item& item : report.items) {
        items.push_back(item_object(item));
    }
    object["questions"] = items;
    Line students = Line::array();
    for (const Student& student : report.students) {
        students.push_back(student_object(report, student));
    }
    object["students"] = students;
    Line teams = Line::array();
    for (const Team& team : report.teams) {
        teams.push_back(
            {{"name", team.name}, {"place", team.place}, {"members", team.members}, {"points", team.points}});
    }
    object["teams"] = teams;
    return on_lines(object);
}

}
