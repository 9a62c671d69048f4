// SPDX-License-Identifier: MIT
#include "quiz/translated.h"
#include "report/page.h"

#include "report/plot.h"
#include "report/words.h"

#include <algorithm>
#include <fmt/format.h>

namespace report {

namespace {

/// The fewest answers on which a question is worth taking up again, and the share right above which it is not; ours.
constexpr std::size_t enough_to_judge = 5;
constexpr double went_well = 0.7;
constexpr std::size_t most_again = 3;

std::string anchor_of(const Item& item)
{
    return fmt::format("q{}", item.number);
}

std::string standing(const Item& item, const base::Language& tr)
{
    switch (item.counting) {
    case Counting::Counted: return item.answers == 0 ? tr("Nobody has answered yet.") : "";
    case Counting::Skipped: return tr("Skipped by the teacher: it counts for nobody.");
    case Counting::NotShown: return tr("Its receipt was not shown, so it does not count.");
    case Counting::NotAsked: return tr("Not asked.");
    }
    return {};
}

/// The wrong answer that most gave, or null.
const Picked* favourite_mistake(const Item& item)
{
    const Picked* most = nullptr;
    for (const Picked& each : item.picked) {
        if (!each.right && each.count > 0 && (most == nullptr || each.count > most->count)) {
            most = &each;
        }
    }
    return most;
}

std::vector<const Item*> hardest(const Report& report)
{
    std::vector<const Item*> items;
    for (const Item& item : report.items) {
        const auto share = share_right(item.right, item.answers);
        const bool counts = item.counting == Counting::Counted && item.answers >= enough_to_judge;
        if (counts && share && *share < went_well) {
            items.push_back(&item);
        }
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const Item* a, const Item* b) { return a->right * b->answers < b->right * a->answers; });
    items.resize(std::min(items.size(), most_again));
    return items;
}

Markup again_entry(const Report& report, const Item& item, const base::Language& tr)
{
    const Picked* mistake = favourite_mistake(item);
    Markup inside{
        element("p", {{"class", "kicker"}}, tr("Question {}", item.number)),
        element("h3", element("a", {{"href", "#" + anchor_of(item)}}, of_pack(report, "span", {}, item.prompt))),
        element("p", tr("{0} of {1} were right.", item.right, item.answers))};
    if (mistake != nullptr) {
        inside += element("p", tr.many("{0} answered: {1}", "{0} answered: {1}", mistake->count, mistake->count,
                                       isolated(mistake->words)));
    }
    return element("li", inside);
}

Markup flag(std::string_view sign, std::string_view name, std::string_view text)
{
    return element("p", {{"class", "flag"}},
                   {element("span", {{"aria-hidden", "true"}}, sign), element("b", name), words(" "), words(text)});
}

Markup flags(const Item& item, const base::Language& tr)
{
    Markup all;
    if (learn::needs_a_look(item.discrimination)) {
        all += flag("⚑", tr("Check the key."),
                    tr("Those who do well elsewhere tend to get this one wrong. In a class of this size that may be "
                       "chance."));
    }
    if (!item.reviewed) {
        all += flag("?", tr("Not reviewed."), tr("Nobody has read over this question yet."));
    }
    return all;
}

Markup picked_row(const Report& report, const Item& item, const Picked& picked, const base::Language& tr)
{
    Markup name = of_pack(report, "span", {}, picked.words);
    if (picked.right) {
        name = Markup{element("span", {{"class", "tick"}, {"aria-hidden", "true"}}, "✓ "),
                      element("span", {{"class", "unseen"}}, tr("right") + ": "), name};
    }
    if (picked.barely) {
        name += element("small", {{"class", "note"}}, tr("hardly anybody takes it"));
    }
    const double share = share_right(picked.count, item.answers).value_or(0);
    return element("tr", {{"class", picked.right ? "picked key" : "picked"}},
                   {row_head(name), element("td", bar(share)), figure_cell(fmt::format("{}", picked.count)),
                    figure_cell(quiz::percent(tr, share))});
}

Markup picked_table(const Report& report, const Item& item, const base::Language& tr)
{
    Markup rows;
    for (const Picked& picked : item.picked) {
        rows += picked_row(report, item, picked, tr);
    }
    if (item.picked_elsewhere > 0) {
        const double share = share_right(item.picked_elsewhere, item.answers).value_or(0);
        rows += element("tr", {{"class", "picked"}},
                        {row_head(words(tr("other answers"))), element("td", bar(share)),
                         figure_cell(fmt::format("{}", item.picked_elsewhere)), figure_cell(quiz::percent(tr, share))});
    }
    const Markup heads{column_head(tr("Answer")), no_head(), figure_head(tr("Students")), figure_head(tr("Share"))};
    return element("table", {{"class", "options"}}, {element("thead", element("tr", heads)), element("tbody", rows)});
}

std::string discrimination_text(const Item& item, const base::Language& tr)
{
    const learn::Discrimination& told = item.discrimination;
    if (told.persons < learn::enough_persons) {
        return needs_answers(tr, learn::enough_persons, told.persons);
    }
    return told.rest ? decimal(tr, *told.rest, 2) : tr("can’t be told, as all answers are alike");
}

Markup line(std::string_view name, std::string_view value)
{
    return element("div", {element("dt", name), element("dd", value)});
}

Markup item_figures(const Item& item, const base::Language& tr)
{
    Markup lines = line(tr("Goes with the rest"), discrimination_text(item, tr));
    if (item.kind == quiz::Kind::Choice && item.answers < learn::enough_choices) {
        lines += line(tr("Options hardly taken"), needs_answers(tr, learn::enough_choices, item.answers));
    }
    if (item.without > 0) {
        lines += line(tr("No answer"), fmt::format("{}", item.without));
    }
    if (item.median_milliseconds) {
        lines += line(tr("Time to answer, median"), duration(tr, *item.median_milliseconds));
    }
    return element("dl", {{"class", "till"}}, lines);
}

Markup sheet(const Passage& passage)
{
    const Attributes language{{"lang", passage.source.language}, {"dir", "auto"}};
    return element("figure", {{"class", "sheet"}},
                   {element("figcaption", source_lines(passage.source)),
                    element("blockquote", language,
                            {words(passage.before), element("mark", passage.quote), words(passage.after)})});
}

Markup evidence(const Item& item, const base::Language& tr)
{
    Markup sheets;
    for (std::size_t i = 0; i < item.evidence.size(); ++i) {
        if (i > 0) {
            sheets += element("p", {{"class", "kicker"}}, tr("This proves it as well"));
        }
        for (const Passage& passage : item.evidence[i]) {
            sheets += sheet(passage);
        }
    }
    return element("div", sheets);
}

Markup figures_of(const Report& report, const Item& item, const base::Language& tr)
{
    const auto share = share_right(item.right, item.answers);
    if (!share) {
        return {};
    }
    return {element("p", {{"class", "value"}},
                    {element("b", quiz::percent(tr, *share)),
                     element("span", tr("{0} of {1} were right.", item.right, item.answers))}),
            picked_table(report, item, tr), item_figures(item, tr)};
}

/// The right answer where it does not stand among the options.
Markup key_line(const Item& item, const base::Language& tr)
{
    const bool is_offered
        = item.kind == quiz::Kind::Choice || item.kind == quiz::Kind::Verdict || item.kind == quiz::Kind::Compare;
    const std::string key = is_offered && item.answers > 0 ? "" : key_sentence(tr, item);
    return key.empty() ? Markup() : element("p", {{"class", "answer"}}, key);
}

/// What is beside the passage: figures, the right answer, and why.
Markup told_of(const Report& report, const Item& item, const base::Language& tr)
{
    return element("div", {figures_of(report, item, tr), key_line(item, tr),
                           element("p", {element("b", tr("Why")), words(" "), of_pack(report, "span", {}, item.why)})});
}

Markup item_card(const Report& report, const Item& item, const base::Language& tr)
{
    const std::string state = standing(item, tr);
    Markup inside{element("p", {{"class", "kicker"}},
                          tr("Question {}", item.number) + " · " + quiz::kind_name(tr, item.kind) + " · "
                              + quiz::skill_name(tr, item.skill)),
                  of_pack(report, "h3", {}, item.prompt)};
    if (!state.empty()) {
        inside += element("p", {{"class", "standing"}}, state);
    }
    inside
        += Markup{flags(item, tr), element("div", {{"class", "two"}}, {told_of(report, item, tr), evidence(item, tr)})};
    return element("article", {{"class", "item"}, {"id", anchor_of(item)}}, inside);
}

/// A row of the table of all questions.
Markup glance_row(const Report& report, const Item& item, const base::Language& tr)
{
    const auto share = share_right(item.right, item.answers);
    const bool counts = item.counting == Counting::Counted;
    const std::string rest = item.discrimination.rest && item.discrimination.persons >= learn::enough_persons
                                 ? decimal(tr, *item.discrimination.rest, 2)
                                 : "–";
    std::string remark = counts ? "" : standing(item, tr);
    remark += learn::needs_a_look(item.discrimination) ? tr("Check the key.") : "";
    return element("tr",
                   {figure_cell(fmt::format("{}", item.number)),
                    row_head({element("a", {{"href", "#" + anchor_of(item)}}, of_pack(report, "span", {}, item.prompt)),
                              remark.empty() ? Markup() : element("small", {{"class", "note"}}, remark)}),
                    element("td", share ? bar(*share) : Markup()), figure_cell(share ? quiz::percent(tr, *share) : "–"),
                    figure_cell(fmt::format("{}", item.answers)), figure_cell(rest),
                    figure_cell(item.median_milliseconds ? duration(tr, *item.median_milliseconds) : "–")});
}

Markup reliability_line(const Report& report, const base::Language& tr)
{
    const learn::Reliability& told = report.figures.reliability;
    std::string text;
    if (!learn::is_enough(told)) {
        text = tr("Needs {0} questions and {1} students who answered all of them; there are {2} and {3}.",
                  learn::enough_items, learn::enough_persons, told.items, told.persons);
    } else if (told.kr20) {
        text = tr("{0}, of {1} questions and {2} students who answered all of them.", decimal(tr, *told.kr20, 2),
                  told.items, told.persons);
    } else {
        text = tr("can’t be told, as all students did alike");
    }
    return element("p", {{"class", "quiet"}}, {element("b", tr("KR-20")), words(" "), words(text)});
}

Markup glance_table(const Report& report, const base::Language& tr)
{
    const Markup heads{figure_head(tr("No.")),   column_head(tr("Question")), no_head(),
                       figure_head(tr("Right")), figure_head(tr("Answers")),  figure_head(tr("Goes with the rest")),
                       figure_head(tr("Time"))};
    Markup rows;
    for (const Item& item : report.items) {
        if (item.counting != Counting::NotAsked) {
            rows += glance_row(report, item, tr);
        }
    }
    return element("table", {{"class", "glance"}}, {element("thead", element("tr", heads)), element("tbody", rows)});
}

}

Markup again_part(const Report& report, const base::Language& tr)
{
    Markup entries;
    for (const Item* item : hardest(report)) {
        entries += again_entry(report, *item, tr);
    }
    if (entries.empty()) {
        return {};
    }
    return element("section", {{"class", "again"}},
                   {element("h2", tr("Worth taking up again")), element("ul", entries)});
}

Markup items_part(const Report& report, const base::Language& tr)
{
    Markup cards;
    for (const Item& item : report.items) {
        if (item.counting != Counting::NotAsked) {
            cards += item_card(report, item, tr);
        }
    }
    if (cards.empty()) {
        return {};
    }
    return element("section", {{"class", "items"}},
                   {element("h2", tr("The questions")), glance_table(report, tr), reliability_line(report, tr), cards});
}

}
