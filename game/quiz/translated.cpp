// SPDX-License-Identifier: MIT
#include "quiz/translated.h"

#include "quiz/wording.h"

#include <array>
#include <cmath>

namespace quiz {

namespace {

constexpr std::array<std::string_view, 12> months{
    base::message("January"),   base::message("February"), base::message("March"),    base::message("April"),
    base::message("May"),       base::message("June"),     base::message("July"),     base::message("August"),
    base::message("September"), base::message("October"),  base::message("November"), base::message("December")};

}

std::string verdict_name(const base::Language& tr, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Supported: return tr("Supported");
    case Verdict::Refuted: return tr("Refuted");
    case Verdict::NotInArticle: return tr("Not in the article");
    }
    return {};
}

std::string comparison_name(const base::Language& tr, Comparison comparison)
{
    switch (comparison) {
    case Comparison::Agree: return tr("They agree");
    case Comparison::Disagree: return tr("They disagree");
    case Comparison::OnlyOneSays: return tr("Only one says so");
    }
    return {};
}

std::string month_name(const base::Language& tr, std::chrono::month month)
{
    return month.ok() ? tr(months[static_cast<unsigned>(month) - 1]) : std::string();
}

std::string day_name(const base::Language& tr, Day day)
{
    if (!day.ok()) {
        return {};
    }
    // Translators: {0} is the day of the month, {1} the name of the month, {2} the year.
    return tr("{0} {1} {2}", static_cast<unsigned>(day.day()), month_name(tr, day.month()),
              static_cast<int>(day.year()));
}

std::string amount(const base::Language& tr, double value, const std::string& unit)
{
    std::string number = grouped(value);
    // Translators: the mark between thousands as in 30,000.
    const std::string mark = tr.in("thousands", ",");
    // Translators: the mark before decimals as in 0.5.
    const std::string point = tr.in("decimals", ".");
    std::string out;
    for (const char c : number) {
        out += c == ',' ? mark : c == '.' ? point : std::string(1, c);
    }
    // Translators: a number and what is counted, as in 12 boats.
    return unit.empty() ? out : tr("{0} {1}", out, unit);
}

std::string answer_words(const base::Language& tr, const Question& question, const Answer& answer)
{
    if (!fits(question, answer)) {
        return {};
    }
    if (const auto* verdict = std::get_if<PickedVerdict>(&answer)) {
        return verdict_name(tr, verdict->verdict);
    }
    if (const auto* comparison = std::get_if<PickedComparison>(&answer)) {
        return comparison_name(tr, comparison->comparison);
    }
    if (const auto* given = std::get_if<GivenDay>(&answer)) {
        return day_name(tr, given->day);
    }
    if (const auto* given = std::get_if<GivenNumber>(&answer)) {
        return amount(tr, given->value, std::get<Number>(question.body).unit);
    }
    return answer_text(question, answer);
}

std::string key_words(const base::Language& tr, const Question& question)
{
    if (const auto* verdict = std::get_if<VerdictKey>(&question.body)) {
        return verdict_name(tr, verdict->key);
    }
    if (const auto* compare = std::get_if<Compare>(&question.body)) {
        return comparison_name(tr, compare->key);
    }
    if (const auto* date = std::get_if<Date>(&question.body)) {
        return day_name(tr, date->key);
    }
    if (const auto* number = std::get_if<Number>(&question.body)) {
        return amount(tr, number->key, number->unit);
    }
    return key_text(question);
}

std::string skill_name(const base::Language& tr, Skill skill)
{
    switch (skill) {
    case Skill::Who: return tr("Who");
    case Skill::When: return tr("When");
    case Skill::Where: return tr("Where");
    case Skill::HowMany: return tr("How many");
    case Skill::Attribution: return tr("Attribution");
    case Skill::Support: return tr("Support");
    case Skill::Conflict: return tr("Two sources");
    case Skill::Source: return tr("Source");
    }
    return {};
}

std::string kind_name(const base::Language& tr, Kind kind)
{
    switch (kind) {
    case Kind::Choice: return tr("Choice");
    case Kind::Verdict: return tr("Verdict");
    case Kind::Locate: return tr("Sentence");
    case Kind::Number: return tr("Number");
    case Kind::Date: return tr("Date");
    case Kind::Order: return tr("Order");
    case Kind::Altered: return tr("Altered word");
    case Kind::Short: return tr("Short answer");
    case Kind::Compare: return tr("Two articles");
    }
    return {};
}

std::string percent(const base::Language& tr, double share)
{
    // Translators: a share as a number of hundredths.
    return tr("{} %", std::lround(share * 100));
}

}
