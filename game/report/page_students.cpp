// SPDX-License-Identifier: MIT
#include "learn/translated.h"
#include "report/page.h"

#include "report/plot.h"
#include "report/words.h"

#include <algorithm>
#include <fmt/format.h>

namespace report {

namespace {

std::string anchor_of(const Student& student)
{
    return fmt::format("s{}", student.id.value + 1);
}

Markup named(const Student& student)
{
    return element("bdi", student.name);
}

Markup till_line(std::string_view name, std::string_view value, std::string_view kind = {})
{
    const Attributes attributes = kind.empty() ? Attributes{} : Attributes{{"class", std::string(kind)}};
    return element("div", attributes, {element("dt", name), element("dd", {{"dir", "ltr"}}, value)});
}

Markup till(const Item& item, const Receipt& receipt, const base::Language& tr)
{
    if (!receipt.given) {
        return {};
    }
    const Given& given = *receipt.given;
    const bool verdict = item.kind == quiz::Kind::Verdict;
    const std::string how = learn::given_with(tr, given.confidence);
    Markup lines = till_line(verdict ? tr("Verdict, {}", how) : tr("Answer, {}", how),
                             learn::signed_points(given.answer_points));
    if (given.pointed == Pointed::Wrong) {
        lines += till_line(tr("You pointed elsewhere"), "0");
    } else if (given.pointed == Pointed::Right) {
        lines += till_line(verdict ? tr("Deciding sentence found") : tr("Passage found"),
                           learn::signed_points(given.evidence_points));
    }
    lines += till_line(tr("TOTAL"), learn::points_text(given.answer_points + given.evidence_points), "sum");
    return Markup{lone("hr"), element("dl", {{"class", "till"}}, lines)};
}

Markup stamp(const Receipt& receipt, const base::Language& tr)
{
    const auto stamped = [&](std::string_view kind, std::string_view sign, std::string_view word) {
        return element("p", {{"class", fmt::format("stamp {}", kind)}},
                       {element("span", {{"aria-hidden", "true"}}, sign), words(" "), words(word)});
    };
    if (!receipt.given) {
        return stamped("none", "–", tr("No answer"));
    }
    return receipt.given->right ? stamped("right", "✓", tr("Right")) : stamped("wrong", "✕", tr("Wrong"));
}

Markup said(const Receipt& receipt, const Item& item, const base::Language& tr)
{
    if (!receipt.given || receipt.given->words.empty()) {
        return {};
    }
    const std::string how = learn::given_with(tr, receipt.given->confidence);
    const bool chosen = item.kind == quiz::Kind::Locate || item.kind == quiz::Kind::Altered;
    const std::string own = isolated(receipt.given->words);
    return element("p", chosen ? tr("You chose {0}, {1}.", own, how) : tr("You said {0}, {1}.", own, how));
}

/// The passages that the receipt shows, without what stands around them: that is with the question.
Markup passages(const Item& item, const Receipt& receipt)
{
    Markup all;
    if (receipt.evidence < item.evidence.size()) {
        for (const Passage& passage : item.evidence[receipt.evidence]) {
            all += element("figure", {element("blockquote", {{"lang", passage.source.language}, {"dir", "auto"}},
                                              element("mark", passage.quote)),
                                      element("figcaption", source_lines(passage.source))});
        }
    }
    return all;
}

Markup why(const Report& report, const Item& item, const Receipt& receipt, const base::Language& tr)
{
    Markup told = element("p", {element("b", tr("Why")), words(" "), of_pack(report, "span", {}, item.why)});
    if (receipt.given && !receipt.given->why_wrong.empty()) {
        told += element(
            "p", {element("b", tr("Your answer:")), words(" "), of_pack(report, "span", {}, receipt.given->why_wrong)});
    }
    return told;
}

Markup roll(const Report& report, const Receipt& receipt, const base::Language& tr)
{
    const Item& item = report.items[receipt.item];
    const bool right = receipt.given && receipt.given->right;
    const std::string key = right ? "" : key_sentence(tr, item);
    return element("li", {{"class", "roll"}},
                   {element("p", {{"class", "brand"}}, tr("No. {0} of {1}", item.number, report.items.size())),
                    lone("hr"), of_pack(report, "h3", {}, item.prompt), stamp(receipt, tr), said(receipt, item, tr),
                    key.empty() ? Markup() : element("p", {{"class", "answer"}}, key), lone("hr"),
                    passages(item, receipt), lone("hr"), why(report, item, receipt, tr), till(item, receipt, tr)});
}

std::string own_line(const Student& student, const base::Language& tr)
{
    std::string line = student.team.empty() ? "" : student.team + " · ";
    line += tr("{0} of {1} right", student.right, student.answers) + " · " + learn::points_in_words(tr, student.points);
    return line;
}

Markup telling_of(const Student& student, const base::Language& tr)
{
    const auto* pooled = std::get_if<learn::Pooled>(&student.telling);
    if (pooled == nullptr) {
        const std::string needs = needs_claims(tr, std::get<learn::TooFew>(student.telling));
        return element("p", {{"class", "quiet"}}, tr("Telling apart") + ": " + needs);
    }
    return element("p", tr("Telling apart") + ": " + learn::telling_name(tr, learn::telling(pooled->support)) + " · "
                            + tr("Trust") + ": " + trust_name(tr, learn::trust(pooled->support)));
}

Markup sureness_of(const Student& student, const base::Language& tr)
{
    if (!student.calibration) {
        return {};
    }
    std::string line;
    for (const learn::ConfidenceTally& tally : student.calibration->tallies) {
        if (tally.asked > 0) {
            line += line.empty() ? "" : " · ";
            line += learn::confidence_name(tr, tally.confidence) + ": "
                    + tr("{0} of {1} right", tally.right, tally.asked);
        }
    }
    return element("p", line);
}

Markup student_page(const Report& report, const Student& student, const base::Language& tr)
{
    Markup rolls;
    for (const Receipt& receipt : student.receipts) {
        rolls += receipt.counts ? roll(report, receipt, tr) : Markup();
    }
    const Markup none = element("p", {{"class", "quiet"}}, tr("No receipt has come for this student."));
    const Markup head
        = element("header", {element("p", {{"class", "kicker"}},
                                     {of_pack(report, "span", {}, report.title), words(" · "),
                                      words(day_words(tr, report.occasion.began, report.occasion.offset))}),
                             element("h2", named(student)), element("p", {{"class", "score"}}, own_line(student, tr)),
                             sureness_of(student, tr), telling_of(student, tr)});
    return element("section", {{"class", "student"}, {"id", anchor_of(student)}},
                   {head, rolls.empty() ? none : element("ol", {{"class", "rolls"}}, rolls)});
}

Markup roster_row(const Report& report, const Student& student, const base::Language& tr)
{
    const auto share = share_right(student.right, student.answers);
    return element("tr", {row_head(element("a", {{"href", "#" + anchor_of(student)}}, named(student))),
                          report.teams.empty() ? Markup() : element("td", student.team),
                          element("td", share ? bar(*share) : Markup()),
                          figure_cell(tr("{0} of {1}", student.right, student.answers)),
                          figure_cell(learn::points_text(student.points))});
}

Markup teams_table(const std::vector<Team>& teams, const base::Language& tr)
{
    Markup rows;
    for (const Team& team : teams) {
        rows += element("tr", {figure_cell(fmt::format("{}", team.place)), row_head(words(team.name)),
                               figure_cell(fmt::format("{}", team.members)), figure_cell(decimal(tr, team.points, 1))});
    }
    const Markup heads{figure_head(tr("Place")), column_head(tr("Team")), figure_head(tr("Members")),
                       figure_head(tr("Points a member"))};
    return element("table",
                   {element("caption", tr("Teams")), element("thead", element("tr", heads)), element("tbody", rows)});
}

}

Markup roster_part(const Report& report, const base::Language& tr)
{
    const bool teams = !report.teams.empty();
    Markup rows;
    for (const Student& student : report.students) {
        rows += student.removed ? Markup() : roster_row(report, student, tr);
    }
    if (rows.empty()) {
        return {};
    }
    const Markup heads{column_head(tr("Name")), teams ? column_head(tr("Team")) : Markup(), no_head(),
                       figure_head(tr("Right")), figure_head(tr("Points"))};
    return element("section", {{"class", "roster"}},
                   {element("h2", tr("The students")),
                    element("table", {element("thead", element("tr", heads)), element("tbody", rows)}),
                    teams ? teams_table(report.teams, tr) : Markup()});
}

Markup student_pages(const Report& report, const base::Language& tr)
{
    Markup pages;
    for (const Student& student : report.students) {
        pages += student.removed ? Markup() : student_page(report, student, tr);
    }
    return pages;
}

}
