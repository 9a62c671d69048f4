// SPDX-License-Identifier: MIT
#include "quiz/translated.h"
#include "report/page.h"

#include "report/words.h"

#include <fmt/format.h>

namespace report {

namespace {

Markup note(std::string_view name, std::string_view text)
{
    return element("div", {element("dt", name), element("dd", text)});
}

}

Markup of_pack(const Report& report, std::string_view name, Attributes attributes, std::string_view text)
{
    attributes.push_back({"lang", report.language});
    attributes.push_back({"dir", "auto"});
    return element(name, attributes, text);
}

std::string isolated(std::string_view text)
{
    constexpr std::string_view first_strong_isolate = "\u2068";
    constexpr std::string_view pop_isolate = "\u2069";
    return fmt::format("{}{}{}", first_strong_isolate, text, pop_isolate);
}

Markup source_lines(const Source& source)
{
    std::string where = source.outlet;
    for (const std::string& each : source.attribution) {
        where += each == source.outlet ? "" : " ← " + each;
    }
    if (!source.date.empty()) {
        where += (where.empty() ? "" : " · ") + source.date;
    }
    return {element("cite", {{"lang", source.language}, {"dir", "auto"}}, source.headline),
            element("span", {{"class", "where"}, {"dir", "auto"}}, where)};
}

std::string count_of(const base::Language& tr, std::size_t some, std::size_t all)
{
    const auto share = share_right(some, all);
    const std::string count = tr("{0} of {1}", some, all);
    return share ? count + " · " + quiz::percent(tr, *share) : count;
}

std::string key_sentence(const base::Language& tr, const Item& item)
{
    if (item.key.empty()) {
        return {};
    }
    switch (item.kind) {
    case quiz::Kind::Altered: return tr("The changed word: {}", isolated(item.key));
    case quiz::Kind::Order: return tr("The right order:") + " " + isolated(item.key);
    default: return tr("The right answer: {}", isolated(item.key));
    }
}

Markup row_head(const Markup& inside)
{
    return element("th", {{"scope", "row"}}, inside);
}

Markup column_head(std::string_view text)
{
    return element("th", {{"scope", "col"}}, text);
}

Markup figure_head(std::string_view text)
{
    return element("th", {{"scope", "col"}, {"class", "figure"}}, text);
}

Markup no_head()
{
    return element("td", Markup());
}

Markup figure_cell(std::string_view text)
{
    return element("td", {{"class", "figure"}}, text);
}

Markup notes_part(const Report& report, const base::Language& tr)
{
    Markup notes{
        note(
            tr("Telling apart (d′)"),
            tr("How well supported claims are told from the others: 0 is a coin toss, 1 is 69 of 100 right and 2 is 84 "
               "of 100 of two equal classes. Calling everything false earns nothing here.")),
        note(tr("Trust (c)"), tr("Below 0 the class believed too readily, above 0 it doubted too readily.")),
        note(tr("Goes with the rest"),
             tr("The correlation of a question with how students did on the others, from −1 to 1. Above 0.2 is fair, "
                "above 0.3 good; below 0 the key is worth a second look. Told from {} answers.",
                learn::enough_persons)),
        note(tr("KR-20"), tr("How far these questions would put the same students into the same order again, from 0 to "
                             "1. From 0.6 that "
                             "is more than chance; fewer questions make it smaller.")),
        note(tr("Time"), tr("Time says nothing of being right, and no point is earned by haste."))};
    if (report.names == Names::Numbered) {
        notes += note(tr("Names"), tr("Students stand here by number, in the order in which they came in."));
    }
    return element("section", {{"class", "notes"}}, {element("h2", tr("How to read this")), element("dl", notes)});
}

}
