// SPDX-License-Identifier: MIT
#include "screens/receipt_roll.h"

#include "screens/words.h"

#include <algorithm>
#include <fmt/core.h>

namespace screens {

namespace {

/// An option longer than this is not repeated before why it is wrong.
constexpr std::size_t short_answer = 36;

ui::TextStyle roll_style(const ui::Canvas& canvas, float size = 14)
{
    return ui::style::receipt(canvas.theme(), canvas.scene.metrics, ui::Surface::Card, size);
}

void gap(const ui::Canvas& canvas, ui::Column& column, float pixels)
{
    column.y += canvas.px(pixels);
}

void tear(ui::Canvas& canvas, ui::Column& column)
{
    gap(canvas, column, 8);
    ui::rule(canvas, column, ui::RuleKind::Dashed);
    gap(canvas, column, 8);
}

void rich(ui::Canvas& canvas, ui::Column& column, RichText text)
{
    text.spec.line_height = 1.42F;
    ui::paragraph(canvas, column, std::move(text.spec));
}

void roll_head(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    auto name = bold(roll_style(canvas, 22));
    name.letter_spacing = canvas.px(4.5F);
    ui::paragraph(canvas, column, {.text = "RECEIPTS", .style = name, .line_height = 1.3F, .align = ui::Align::Center});
    auto number = colored(bold(roll_style(canvas, 15)), canvas.theme().muted);
    number.letter_spacing = canvas.px(0.6F);
    ui::paragraph(canvas, column,
                  {.text = fmt::format("No. {} of {}", facts.number, facts.of),
                   .style = number,
                   .line_height = 1.3F,
                   .align = ui::Align::Center});
}

void stamp(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts, float stamped)
{
    const bool right = facts.attempt->grade.right;
    const ui::Stamp look{.mark = right ? ui::Mark::Tick : ui::Mark::Cross,
                         .word = right ? "Right" : "Wrong",
                         .landed = stamped,
                         .max_width = column.width};
    const float height = ui::stamp_size(canvas, look).height + canvas.px(8);
    const ui::Rect place = column.take(height);
    ui::stamp(canvas, place.center(), look);
    gap(canvas, column, 8);
}

/// The words of an answer with what stands before and after them.
struct Said {
    std::string before;
    std::string words;
    std::string after;
};

Said said(const ReceiptFacts& facts)
{
    const rounds::Attempt& attempt = *facts.attempt;
    const std::string how = fmt::format(", {}.", given_with(attempt.confidence));
    if (const auto* picked = std::get_if<quiz::PickedSentence>(&attempt.answer)) {
        const text::Article* article = quiz::find_article(*facts.articles, picked->passage.article);
        const bool right = attempt.grade.right || article == nullptr;
        return {right ? "You found the sentence" : "You chose ",
                right ? "" : quoted(article->text, picked->passage.span), how};
    }
    return {"You said ", quiz::answer_text(facts.item->question, attempt.answer), how};
}

/// What the answer should have been.
RichText right_answer(const quiz::Question& question, const ui::TextStyle& style)
{
    RichText line(style);
    if (const auto* verdict = std::get_if<quiz::VerdictKey>(&question.body)) {
        return line.add("The claim is ").add(quiz::to_string(verdict->key), bold(style)).add(".");
    }
    return line.add("The report says ").add(isolated(quiz::key_text(question)), bold(style)).add(".");
}

void answer_lines(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    const auto style = roll_style(canvas, 15);
    const Said words = said(facts);
    RichText line(style);
    line.add(words.before).add(isolated(words.words), bold(style)).add(words.after);
    rich(canvas, column, std::move(line));
    if (!facts.attempt->grade.right && !quiz::key_text(facts.item->question).empty()) {
        rich(canvas, column, right_answer(facts.item->question, style));
    }
}

/// Adds the words of a passage, those that carry the answer in bold.
void add_passage(RichText& line, const std::string& quote, const ReceiptFacts& facts, const ui::TextStyle& strong)
{
    const quiz::Question& question = facts.item->question;
    line.add(quote);
    for (const auto& set : question.evidence) {
        for (const text::Anchor& anchor : set) {
            for (const std::string& words : quiz::carriers(question, anchor)) {
                const std::size_t at = words.empty() ? std::string::npos : quote.find(words);
                if (at != std::string::npos) {
                    line.spec.spans.push_back({at, at + words.size(), strong});
                }
            }
        }
    }
}

void passages(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    const auto style = roll_style(canvas);
    const auto strong = bold(style);
    const auto muted = colored(roll_style(canvas, 13), canvas.theme().muted);
    const quiz::Question& question = facts.item->question;
    if (!question.missing.empty()) {
        ui::paragraph(canvas, column, "The nearest passage:", muted, 1.42F);
    }
    if (facts.item->moved) {
        ui::paragraph(canvas, column,
                      "The article changed after this question was written; the passage was found again.", muted,
                      1.42F);
    }
    for (const quiz::Passage& passage : facts.evidence) {
        const text::Article* article = quiz::find_article(*facts.articles, passage.article);
        if (article == nullptr) {
            continue;
        }
        RichText line(style);
        add_passage(line, quoted(article->text, passage.span), facts, strong);
        rich(canvas, column, std::move(line));
        gap(canvas, column, 4);
        ui::paragraph(canvas, column, attribution_chain(*article, question), muted, 1.42F);
    }
    if (!question.missing.empty()) {
        gap(canvas, column, 6);
        ui::paragraph(canvas, column, question.missing, style, 1.42F);
    }
}

void till(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    const rounds::Attempt& attempt = *facts.attempt;
    const auto style = roll_style(canvas, 15);
    const bool verdict = quiz::kind(facts.item->question) == quiz::Kind::Verdict;
    const std::string name = verdict ? "Verdict" : "Answer";
    ui::till_line(canvas, column,
                  {fmt::format("{}, {}", name, given_with(attempt.confidence)), signed_points(attempt.answer_points)},
                  style);
    if (attempt.pointed) {
        const std::string found = verdict ? "Deciding sentence found" : "Passage found";
        ui::till_line(canvas, column,
                      {attempt.pointed_right ? found : "You pointed elsewhere", signed_points(attempt.evidence_points)},
                      style);
    }
    gap(canvas, column, 6);
    const int total = attempt.answer_points + attempt.evidence_points;
    ui::till_line(canvas, column, {"TOTAL", total_points(total)}, bold(roll_style(canvas, 18)));
}

void why(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    const auto style = roll_style(canvas);
    const quiz::Question& question = facts.item->question;
    RichText line(style);
    line.add("Why ", bold(style)).add(isolated(question.why));
    const std::string wrong = facts.attempt->grade.right ? "" : quiz::why_wrong(question, facts.attempt->answer);
    if (!wrong.empty()) {
        const std::string given = quiz::answer_text(question, facts.attempt->answer);
        const bool verdict = quiz::kind(question) == quiz::Kind::Verdict;
        line.add(" ").add(given.size() > short_answer || verdict ? "Your answer:"
                                                                 : fmt::format("Not {}:", isolated(given)),
                          bold(style));
        line.add(" " + isolated(wrong));
    }
    rich(canvas, column, std::move(line));
}

}

ReceiptFacts receipt_facts(const quiz::ReadyPack& pack, const rounds::State& round, rounds::TurnIndex turn)
{
    ReceiptFacts facts{.articles = &pack.articles, .number = turn.value + 1, .of = round.questions.size()};
    facts.attempt = rounds::find_attempt(round, turn, desk_player);
    facts.item = facts.attempt == nullptr ? nullptr : quiz::find_item(pack, facts.attempt->question);
    if (facts.item == nullptr) {
        return facts;
    }
    facts.evidence = facts.item->evidence.front();
    std::optional<quiz::Passage> clicked = facts.attempt->pointed;
    if (const auto* picked = std::get_if<quiz::PickedSentence>(&facts.attempt->answer)) {
        clicked = picked->passage;
    }
    for (const auto& set : facts.item->evidence) {
        const bool touched = clicked && std::any_of(set.begin(), set.end(), [&](const quiz::Passage& passage) {
                                 return passage.article == clicked->article && passage.span.overlaps(clicked->span);
                             });
        if (touched) {
            facts.evidence = set;
            break;
        }
    }
    return facts;
}

void receipt_words(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts, float stamped)
{
    gap(canvas, column, 26);
    roll_head(canvas, column, facts);
    tear(canvas, column);
    stamp(canvas, column, facts, stamped);
    answer_lines(canvas, column, facts);
    tear(canvas, column);
    passages(canvas, column, facts);
    tear(canvas, column);
    till(canvas, column, facts);
    tear(canvas, column);
    why(canvas, column, facts);
}

}
