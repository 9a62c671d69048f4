// SPDX-License-Identifier: MIT
#include "screens/receipt_roll.h"

#include "quiz/claim_diff.h"
#include "screens/receipt_print.h"
#include "screens/words.h"

#include <algorithm>
#include <fmt/core.h>

namespace screens {

namespace {

/// An option longer than this is not repeated before why it is wrong.
constexpr std::size_t short_answer = 36;

bool is_claim(const quiz::Question& question)
{
    const quiz::Kind kind = quiz::kind(question);
    return kind == quiz::Kind::Verdict || kind == quiz::Kind::Altered || kind == quiz::Kind::Compare;
}

void roll_head(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    auto name = bold(roll_style(canvas, 22));
    name.letter_spacing = canvas.px(4.5F);
    ui::paragraph(canvas, column,
                  {.text = canvas.tr("RECEIPTS"), .style = name, .line_height = 1.3F, .align = ui::Align::Center});
    auto number = colored(bold(roll_style(canvas, 15)), canvas.palette().muted);
    number.letter_spacing = canvas.px(0.6F);
    ui::paragraph(canvas, column,
                  {.text = canvas.tr("No. {0} of {1}", facts.turn.value + 1, facts.round->questions.size()),
                   .style = number,
                   .line_height = 1.3F,
                   .align = ui::Align::Center});
}

/// The question, where it is not the one that the player has just answered.
void asked(ui::Canvas& canvas, ui::Column& column, const Roll& roll)
{
    const quiz::Question& question = roll.facts.item->question;
    const bool known = roll.occasion == Occasion::Printed && roll.facts.attempt != nullptr;
    if (!known && !is_claim(question)) {
        print(canvas, column, question.prompt, roll_style(canvas));
        tear(canvas, column);
    }
}

void stamp(ui::Canvas& canvas, ui::Column& column, const Roll& roll)
{
    const bool right = roll.facts.attempt->grade.right;
    const ui::Stamp look{.mark = right ? ui::Mark::Tick : ui::Mark::Cross,
                         .word = right ? canvas.tr("Right") : canvas.tr("Wrong"),
                         .landing = roll.stamped,
                         .max_width = column.width};
    const ui::Rect place = column.take(ui::stamp_size(canvas, look).height + canvas.px(8));
    ui::stamp(canvas, place.center(), look);
    feed_line(canvas, column, 8);
}

/// The right order, and where a player who had it otherwise put each.
void right_order(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    const auto* order = std::get_if<quiz::Order>(&facts.item->question.body);
    if (order == nullptr || (facts.attempt != nullptr && facts.attempt->grade.right)) {
        return;
    }
    const auto* given = facts.attempt == nullptr ? nullptr : std::get_if<quiz::GivenOrder>(&facts.attempt->answer);
    feed_line(canvas, column, 4);
    for (std::size_t i = 0; i < order->key.size(); ++i) {
        const std::string item = fmt::format("{}. {}", i + 1, isolated(order->key[i]));
        if (given == nullptr) {
            print(canvas, column, item, roll_style(canvas));
            continue;
        }
        const auto place
            = static_cast<std::size_t>(std::find(given->order.begin(), given->order.end(), i) - given->order.begin());
        marked_line(canvas, column, place == i ? ui::Mark::Tick : ui::Mark::Cross,
                    {item, place == i ? "" : canvas.tr("you: {}.", place + 1)}, roll_style(canvas));
    }
}

/// What the player answered, and what is right.
void own_answer(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    const auto style = roll_style(canvas, 15);
    print_sentence(canvas, column, said(canvas.scene.tr, facts, *facts.attempt), style);
    for (const Printed& line : corrections(canvas.scene.tr, facts.item->question, *facts.attempt)) {
        print_sentence(canvas, column, line, style);
    }
    right_order(canvas, column, facts);
}

/// What is right, as the headline of a receipt that is everybody's.
void common_answer(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    const quiz::Question& question = facts.item->question;
    print_sentence(canvas, column, right_answer(canvas.scene.tr, question), roll_style(canvas, 17));
    print_sentence(canvas, column, {tolerance(canvas.scene.tr, question), {}}, roll_style(canvas));
    right_order(canvas, column, facts);
}

/// Adds a passage in quotes: bold where its words carry the answer, underlined where it parts from the claim.
RichText quote(const ui::Canvas& canvas, const ReceiptFacts& facts, const text::Article& article, text::Span passage,
               const std::optional<quiz::ClaimDiff>& diff)
{
    RichText line(roll_style(canvas));
    line.add(quoted(article.text, passage));
    const auto strong = bold(line.spec.style);
    const std::size_t offset = line.spec.text.find(article.text.slice(passage));
    for (const text::Span& put : diff ? diff->put : std::vector<text::Span>{}) {
        auto underlined = strong;
        underlined.decoration = ui::Decoration::Underline;
        line.spec.spans.push_back({offset + put.begin.value, offset + put.end.value, underlined});
    }
    for (const auto& set : diff ? quiz::Evidence{} : facts.item->question.evidence) {
        for (const text::Anchor& anchor : set) {
            for (const std::string& words : quiz::carriers(facts.item->question, anchor)) {
                const std::size_t at = words.empty() ? std::string::npos : line.spec.text.find(words);
                if (at != std::string::npos) {
                    line.spec.spans.push_back({at, at + words.size(), strong});
                }
            }
        }
    }
    return line;
}

/// The claim, its words that the report does not have struck out.
void claim(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts,
           const std::optional<quiz::ClaimDiff>& diff)
{
    RichText line(roll_style(canvas));
    line.add(facts.item->question.prompt);
    std::vector<text::Span> gone = diff ? diff->struck : std::vector<text::Span>{};
    if (const auto place = diff ? std::nullopt : quiz::changed_place(facts.item->question)) {
        gone.push_back(*place);
    }
    for (const text::Span& words : gone) {
        auto struck = line.spec.style;
        struck.decoration = ui::Decoration::Strikethrough;
        line.spec.spans.push_back({words.begin.value, words.end.value, struck});
    }
    print_labelled(canvas, column, canvas.tr("Claim"), std::move(line));
    feed_line(canvas, column, 6);
}

/// The diff of the claim against the only passage that decides it.
std::optional<quiz::ClaimDiff> diff_of(const ReceiptFacts& facts)
{
    const text::Article* article = facts.evidence.size() == 1
                                       ? quiz::find_article(facts.pack->articles, facts.evidence.front().article)
                                       : nullptr;
    return article == nullptr
               ? std::nullopt
               : quiz::claim_diff(facts.item->question, article->text.slice(facts.evidence.front().span));
}

/// The passages, each with its article's outlet where there are several articles.
void quotes(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts,
            const std::optional<quiz::ClaimDiff>& diff)
{
    const bool several = shown_articles(facts).size() > 1;
    bool first = true;
    for (const quiz::Passage& passage : facts.evidence) {
        const text::Article* article = quiz::find_article(facts.pack->articles, passage.article);
        if (article == nullptr) {
            continue;
        }
        feed_line(canvas, column, std::exchange(first, false) ? 0 : 6);
        RichText words = quote(canvas, facts, *article, passage.span, diff);
        if (several || diff) {
            print_labelled(canvas, column, several ? article->outlet : canvas.tr("Report"), std::move(words));
        } else {
            print(canvas, column, std::move(words));
        }
    }
}

void passages(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    const quiz::Question& question = facts.item->question;
    const auto diff = diff_of(facts);
    if (is_claim(question)) {
        claim(canvas, column, facts, diff);
    }
    if (!question.missing.empty()) {
        print(canvas, column, canvas.tr("The nearest passage:"), small_print(canvas));
    }
    if (facts.item->moved) {
        print(canvas, column,
              canvas.tr("The article changed after this question was written; the passage was found again."),
              small_print(canvas));
    }
    quotes(canvas, column, facts, diff);
    if (!question.missing.empty()) {
        feed_line(canvas, column, 6);
        print(canvas, column, question.missing, roll_style(canvas));
    }
}

/// Why the answers that were given and are wrong are so, each once.
void why_wrong(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    const quiz::Question& question = facts.item->question;
    const base::Language& tr = canvas.scene.tr;
    std::vector<std::string> told;
    for (const rounds::Attempt* attempt : facts.attempt == nullptr ? facts.attempts : std::vector{facts.attempt}) {
        const std::string why = attempt->grade.right ? "" : quiz::why_wrong(question, attempt->answer);
        if (why.empty() || std::find(told.begin(), told.end(), why) != told.end()) {
            continue;
        }
        told.push_back(why);
        const std::string given = answer_words(tr, question, attempt->answer);
        const quiz::Kind kind = quiz::kind(question);
        const bool judged = kind == quiz::Kind::Verdict || kind == quiz::Kind::Compare;
        const std::string label = !judged && given.size() <= short_answer ? tr("Not {}:", isolated(given))
                                  : facts.attempt == nullptr              ? tr("Not “{}”:", isolated(given))
                                                                          : tr("Your answer:");
        feed_line(canvas, column, 6);
        print_labelled(canvas, column, label, RichText(roll_style(canvas)).add(why));
    }
}

void why(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    print_labelled(canvas, column, canvas.tr("Why"), RichText(roll_style(canvas)).add(facts.item->question.why));
    why_wrong(canvas, column, facts);
}

/// Source and date of each article, and who says it.
void sources(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    for (const text::Article* article : shown_articles(facts)) {
        print(canvas, column, article_line(canvas.scene.tr, *article), small_print(canvas));
        print_sentence(canvas, column, {source_chain(*article, facts.item->question), {}}, bold(small_print(canvas)));
    }
}

/// What a player's answer and passage earned, and what being so sure was worth.
void own_till(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    const rounds::Attempt& attempt = *facts.attempt;
    const base::Language& tr = canvas.scene.tr;
    const auto style = roll_style(canvas, 15);
    ui::till_line(canvas, column,
                  {earned_for(tr, facts.item->question, attempt), printed_points(canvas, attempt.answer_points)},
                  style);
    if (attempt.pointed) {
        const bool verdict = quiz::kind(facts.item->question) == quiz::Kind::Verdict;
        const std::string found = verdict ? tr("Deciding sentence found") : tr("Passage found");
        ui::till_line(canvas, column,
                      {attempt.pointed_right ? found : tr("You pointed elsewhere"),
                       printed_points(canvas, attempt.evidence_points)},
                      style);
    }
    feed_line(canvas, column, 6);
    const int total = attempt.answer_points + attempt.evidence_points;
    ui::till_line(canvas, column, {tr("TOTAL"), printed_total(canvas, total)}, bold(roll_style(canvas, 18)));
    print_sentence(canvas, column, {pays_from(tr, attempt), {}}, small_print(canvas));
}

/// How a player came to answer, and what.
std::string how_answered(const base::Language& tr, const ReceiptFacts& facts, const rounds::Attempt& attempt)
{
    const std::string answer = said_in_brief(tr, facts.item->question, attempt);
    if (!rounds::is_buzzed(*facts.round)) {
        return answer;
    }
    return facts.attempts.front() == &attempt ? tr("buzzed first: {}", answer) : tr("buzzed later: {}", answer);
}

/// A player's name, mark and points, and below them the answer and the points so far.
void player_lines(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts, rounds::PlayerIndex player)
{
    const base::Language& tr = canvas.scene.tr;
    const auto at = std::find_if(facts.attempts.begin(), facts.attempts.end(),
                                 [&](const rounds::Attempt* each) { return each->player == player; });
    const std::string name = isolated(facts.round->players[player.value]);
    const std::string so_far = tr("{} so far", printed_total(canvas, rounds::points(*facts.round, player)));
    if (at == facts.attempts.end()) {
        const std::string no_answer = rounds::is_buzzed(*facts.round) ? tr("did not buzz") : tr("did not answer");
        marked_line(canvas, column, std::nullopt, {name, ""}, bold(roll_style(canvas, 15)));
        marked_line(canvas, column, std::nullopt, {no_answer, so_far}, small_print(canvas));
        return;
    }
    const rounds::Attempt& attempt = **at;
    marked_line(canvas, column, attempt.grade.right ? ui::Mark::Tick : ui::Mark::Cross,
                {name, printed_points(canvas, attempt.answer_points + attempt.evidence_points)},
                bold(roll_style(canvas, 15)));
    marked_line(canvas, column, std::nullopt, {how_answered(tr, facts, attempt), so_far}, small_print(canvas));
}

void everybody(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts)
{
    for (std::size_t i = 0; i < facts.round->players.size(); ++i) {
        feed_line(canvas, column, i == 0 ? 0 : 5);
        player_lines(canvas, column, facts, {i});
    }
}

}

void receipt_words(ui::Canvas& canvas, ui::Column& column, const Roll& roll)
{
    const ReceiptFacts& facts = roll.facts;
    const bool own = facts.attempt != nullptr;
    feed_line(canvas, column, 22);
    roll_head(canvas, column, facts);
    tear(canvas, column);
    asked(canvas, column, roll);
    if (own) {
        stamp(canvas, column, roll);
        own_answer(canvas, column, facts);
    } else {
        common_answer(canvas, column, facts);
        feed_line(canvas, column, 12);
        everybody(canvas, column, facts);
    }
    tear(canvas, column);
    if (roll.evidence == Evidence::NotShown) {
        print(canvas, column,
              own ? canvas.tr("You were certain. Have a look at the passage before you go on.")
                  : canvas.tr("One of you was certain. Have a look at the passage before you go on."),
              roll_style(canvas));
        return;
    }
    passages(canvas, column, facts);
    tear(canvas, column);
    why(canvas, column, facts);
    tear(canvas, column);
    sources(canvas, column, facts);
    if (own) {
        tear(canvas, column);
        own_till(canvas, column, facts);
    }
}

}
