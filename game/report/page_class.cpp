// SPDX-License-Identifier: MIT
#include "learn/translated.h"
#include "report/page.h"

#include "quiz/translated.h"
#include "report/plot.h"
#include "report/words.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <numeric>

namespace report {

namespace {

constexpr std::array verdicts{quiz::Verdict::Supported, quiz::Verdict::Refuted, quiz::Verdict::NotInArticle};

Markup fact(std::string_view name, std::string_view value)
{
    return element("div", {element("dt", name), element("dd", value)});
}

Markup facts(const Figures& figures, const base::Language& tr)
{
    Markup all{fact(tr("Students"), tr("{0} of {1}", figures.took_part, figures.students)),
               fact(tr("Questions"), fmt::format("{}", figures.counted)),
               fact(tr("Answers"), fmt::format("{}", figures.answers))};
    if (const auto share = share_right(figures.right, figures.answers)) {
        all += fact(tr("Right"), quiz::percent(tr, *share));
    }
    return element("dl", {{"class", "facts"}}, all);
}

/// What the figures leave out, in a sentence each.
Markup left_out(const Report& report, const base::Language& tr)
{
    const auto skipped = static_cast<std::size_t>(std::count_if(
        report.items.begin(), report.items.end(), [](const Item& item) { return item.counting == Counting::Skipped; }));
    std::string told;
    if (skipped > 0) {
        told += tr.many("{} question was skipped and does not count.", "{} questions were skipped and do not count.",
                        skipped, skipped)
                + " ";
    }
    if (report.figures.removed > 0) {
        told += tr.many("{} student was taken out of the class and does not count.",
                        "{} students were taken out of the class and do not count.", report.figures.removed,
                        report.figures.removed)
                + " ";
    }
    if (report.figures.without > 0) {
        told += tr.many("{} time a student who was there gave no answer.",
                        "{} times a student who was there gave no answer.", report.figures.without,
                        report.figures.without)
                + " ";
    }
    return told.empty() ? Markup() : element("p", {{"class", "quiet"}}, told);
}

/// A cell of the table of verdicts: how many, and the share of their row. The right ones have a tick and a border.
Markup verdict_cell(const std::array<std::size_t, 3>& row, quiz::Verdict truth, quiz::Verdict said,
                    const base::Language& tr)
{
    const bool right = truth == said;
    const std::size_t count = row[static_cast<std::size_t>(said)];
    const std::size_t of_row = std::accumulate(row.begin(), row.end(), std::size_t{0});
    const double share = share_right(count, of_row).value_or(0);
    const int shade = static_cast<int>(share * 4.999);
    if (of_row == 0) {
        return element("td", {{"class", "cell none"}}, "–");
    }
    Markup inside{element("b", fmt::format("{}", count)), element("small", quiz::percent(tr, share))};
    if (right) {
        inside += Markup{element("span", {{"class", "tick"}, {"aria-hidden", "true"}}, "✓"),
                         element("span", {{"class", "unseen"}}, tr("right"))};
    }
    return element("td", {{"class", fmt::format("cell shade-{}{}", shade, right ? " key" : "")}}, inside);
}

Markup confusion_table(const learn::Confusion& table, const base::Language& tr)
{
    Markup heads = column_head(tr("The article"));
    Markup rows;
    for (const quiz::Verdict truth : verdicts) {
        const std::string name = quiz::verdict_name(tr, truth);
        heads += column_head(name);
        const auto& row = table.counts[static_cast<std::size_t>(truth)];
        Markup cells = row_head(words(name));
        for (const quiz::Verdict said : verdicts) {
            cells += verdict_cell(row, truth, said, tr);
        }
        rows += element("tr", cells);
    }
    return element("table", {{"class", "confusion"}},
                   {element("caption", tr("Down: what the article says of the claim. Across: what students said.")),
                    element("thead", element("tr", heads)), element("tbody", rows)});
}

Markup panel(std::string_view heading, const Markup& inside)
{
    return element("section", {{"class", "panel"}}, {element("h3", heading), inside});
}

Markup verdict_panel(const Figures& figures, const base::Language& tr)
{
    const auto& counts = figures.confusion.counts;
    const bool any
        = std::any_of(counts.begin(), counts.end(), [](const auto& row) { return row[0] + row[1] + row[2] > 0; });
    return panel(tr("Verdicts"), any ? confusion_table(figures.confusion, tr)
                                     : element("p", {{"class", "quiet"}}, tr("No claim has been judged yet.")));
}

Markup ends(std::string_view low, std::string_view high)
{
    return element("p", {{"class", "ends"}, {"aria-hidden", "true"}}, {element("span", low), element("span", high)});
}

Markup meters(const learn::Pooled& pooled, const Figures& figures, const base::Language& tr)
{
    const learn::Discernment& support = pooled.support;
    Markup all{element("p", {{"class", "value"}},
                       {element("b", learn::telling_name(tr, learn::telling(support))),
                        element("span", tr("d′ = {}", decimal(tr, support.d_prime, 2)))}),
               meter(learn::telling_meter(support), Middle::Plain),
               ends(tr("coin toss"), tr("never fooled")),
               element("h4", tr("Trust")),
               element("p", {{"class", "value"}},
                       {element("b", trust_name(tr, learn::trust(support))),
                        element("span", tr("c = {}", decimal(tr, support.criterion, 2)))}),
               meter(learn::trust_meter(support), Middle::Marked),
               ends(tr("too trusting"), tr("too suspicious"))};
    if (pooled.presence) {
        all += element("p", tr("In the article or not: d′ = {}", decimal(tr, pooled.presence->d_prime, 2)));
    }
    return all += element("p", {{"class", "quiet"}},
                          tr("All judgements of the class together, on {0} supported claims and {1} others.",
                             figures.supported_claims, figures.other_claims));
}

/// What is missing until the discernment of the class is told.
std::string missing_claims(const Figures& figures, const base::Language& tr)
{
    if (const auto* missing = std::get_if<learn::TooFew>(&figures.telling)) {
        return needs_claims(tr, *missing);
    }
    return tr("Too few to tell: {0} supported claims and {0} others are needed; there were {1} and {2}.", enough_claims,
              figures.supported_claims, figures.other_claims);
}

Markup telling_panel(const Figures& figures, const base::Language& tr)
{
    const learn::Pooled* pooled = told_apart(figures);
    return panel(tr("Telling apart"), pooled != nullptr
                                          ? meters(*pooled, figures, tr)
                                          : element("p", {{"class", "quiet"}}, missing_claims(figures, tr)));
}

Markup calibration_table(const learn::Calibration& calibration, const base::Language& tr)
{
    Markup rows;
    for (const learn::ConfidenceTally& tally : calibration.tallies) {
        rows += element("tr", {row_head(words(learn::confidence_name(tr, tally.confidence))),
                               figure_cell(count_of(tr, tally.right, tally.asked))});
    }
    return element("table", {element("thead", element("tr", {column_head(tr("How sure")), figure_head(tr("Right"))})),
                             element("tbody", rows)});
}

Markup calibration_panel(const Figures& figures, const base::Language& tr)
{
    const std::string heading = tr("When they were sure, were they right?");
    if (!figures.calibration) {
        return panel(heading, element("p", {{"class", "quiet"}}, tr("No answer counts yet.")));
    }
    const auto& tallies = figures.calibration->tallies;
    const bool few = std::any_of(tallies.begin(), tallies.end(), [](const learn::ConfidenceTally& tally) {
        return tally.asked > 0 && tally.asked < enough_for_point;
    });
    return panel(heading,
                 {element("p", sureness_sentence(tr, *figures.calibration)),
                  element("figure", {calibration_plot(*figures.calibration, tr),
                                     element("figcaption", few ? tr("On the dashed line, sureness and being right "
                                                                    "agree. A hollow point has fewer than {} answers.",
                                                                    enough_for_point)
                                                               : tr("On the dashed line, sureness and being right "
                                                                    "agree."))}),
                  calibration_table(*figures.calibration, tr)});
}

Markup skills_panel(const Figures& figures, const base::Language& tr)
{
    Markup rows;
    for (const learn::SkillTally& tally : figures.skills) {
        rows += element("tr", {row_head(words(quiz::skill_name(tr, tally.skill))),
                               element("td", bar(share_right(tally.right, tally.asked).value_or(0))),
                               figure_cell(count_of(tr, tally.right, tally.asked))});
    }
    const Markup heads{column_head(tr("Skill")), no_head(), figure_head(tr("Right"))};
    return panel(tr("By skill"),
                 figures.skills.empty()
                     ? element("p", {{"class", "quiet"}}, tr("No answer counts yet."))
                     : element("table", {element("thead", element("tr", heads)), element("tbody", rows)}));
}

}

Markup class_part(const Report& report, const base::Language& tr)
{
    const Figures& figures = report.figures;
    return element("section", {{"class", "lead"}},
                   {element("h2", {{"class", "headline"}}, headline(tr, figures)), facts(figures, tr),
                    left_out(report, tr),
                    element("div", {{"class", "panels"}},
                            {verdict_panel(figures, tr), telling_panel(figures, tr), calibration_panel(figures, tr),
                             skills_panel(figures, tr)})});
}

}
