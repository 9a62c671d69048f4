// SPDX-License-Identifier: MIT
#include "terminal/page.h"

#include "quiz/wording.h"
#include "terminal/asking.h"
#include "terminal/reading.h"
#include "terminal/sheet.h"

#include <algorithm>
#include <fmt/core.h>
#include <fmt/format.h>

namespace terminal {

namespace {

constexpr std::size_t most_named_left_out = 5;

std::string count_of(std::size_t count, std::string_view one, std::string_view many)
{
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string points_text(int points)
{
    return fmt::format("{} {}", points, points == 1 || points == -1 ? "point" : "points");
}

/// A word of the format as a heading: "how-many" becomes "How many".
std::string heading(std::string_view word)
{
    std::string text = quiz::sentence_case(word);
    std::replace(text.begin(), text.end(), '-', ' ');
    return text;
}

/// Points as a till shows them: "+2", "-6", "0".
std::string signed_points(int points)
{
    return points == 0 ? "0" : fmt::format("{:+}", points);
}

bool is_alone(const rounds::State& state)
{
    return state.players.size() == 1;
}

std::string name_of(const rounds::State& state, rounds::PlayerIndex player)
{
    return plain(state.players[player.value]);
}

std::string question_heading(const rounds::State& state, rounds::TurnIndex turn, const quiz::Item& item)
{
    return fmt::format("{} of {} · {}", turn.value + 1, state.questions.size(),
                       heading(quiz::to_string(item.question.skill)));
}

std::string left_out_lines(const quiz::ReadyPack& pack, const rounds::State& state, const Style& style)
{
    std::string page;
    if (!pack.left_out.empty()) {
        page += wrap(style, count_of(pack.left_out.size(), "question was left out:", "questions were left out:"));
    }
    for (std::size_t i = 0; i < pack.left_out.size() && i < most_named_left_out; ++i) {
        const quiz::LeftOut& left_out = pack.left_out[i];
        page += wrap(style, plain(fmt::format("{}: {}", left_out.question.value, left_out.reason)), "  ");
    }
    if (pack.left_out.size() > most_named_left_out) {
        page += wrap(style, fmt::format("and {} more.", pack.left_out.size() - most_named_left_out), "  ");
    }
    if (state.kinds_left_out > 0) {
        page += wrap(style, count_of(state.kinds_left_out, "question is of a kind that this round does not ask.",
                                     "questions are of kinds that this round does not ask."));
    }
    return page;
}

std::string players_line(const rounds::State& state)
{
    std::string names;
    for (std::size_t i = 0; i < state.players.size(); ++i) {
        names += (i == 0 ? "" : ", ") + name_of(state, {i});
    }
    return names;
}

std::string points_so_far(const rounds::State& state)
{
    std::string line;
    for (std::size_t i = 0; i < state.players.size(); ++i) {
        const std::string points = points_text(rounds::points(state, {i}));
        line += i == 0 ? "" : ", ";
        line += is_alone(state) ? points : fmt::format("{} {}", name_of(state, {i}), points);
    }
    return line;
}

/// What a player said, for people: the option, the verdict, or the words of the sentence.
std::string said(const quiz::ReadyPack& pack, const quiz::Question& question, const quiz::Answer& answer)
{
    const auto* picked = std::get_if<quiz::PickedSentence>(&answer);
    if (picked == nullptr) {
        return plain(quiz::answer_text(question, answer));
    }
    const text::Article* article = quiz::find_article(pack.articles, picked->passage.article);
    return article == nullptr ? "" : "\"" + plain(article->text.slice(picked->passage.span)) + "\"";
}

std::string_view verdict_word(const rounds::Attempt& attempt)
{
    return attempt.grade.right ? "RIGHT" : "WRONG";
}

/// The attempts of a question, in the order in which they were made.
std::vector<const rounds::Attempt*> attempts_at(const rounds::State& state, rounds::TurnIndex turn)
{
    std::vector<const rounds::Attempt*> attempts;
    for (const rounds::Attempt& attempt : state.attempts) {
        if (attempt.turn == turn) {
            attempts.push_back(&attempt);
        }
    }
    return attempts;
}

std::string stamp(const quiz::ReadyPack& pack, const rounds::State& state, const quiz::Question& question,
                  const rounds::Attempt& attempt, const Style& style)
{
    const std::string who = is_alone(state) ? "You" : name_of(state, attempt.player);
    if (std::holds_alternative<quiz::NoAnswer>(attempt.answer)) {
        return wrap(style, fmt::format("TIME IS UP. {} gave no answer.", who));
    }
    return wrap(style, fmt::format("{}. {} said {}, {}.", verdict_word(attempt), who,
                                   said(pack, question, attempt.answer), words_for(attempt.confidence)));
}

/// Why the key is right, why each wrong answer is wrong, what the passage leaves open, and who says it.
std::string reasons(const rounds::State& state, rounds::TurnIndex turn, const quiz::Question& question,
                    const Style& style)
{
    std::string page;
    if (!question.attribution.empty()) {
        page += wrap(style, plain(fmt::format("Said by: {}", fmt::join(question.attribution, " <- "))));
    }
    page += wrap(style, "Why: " + plain(question.why));
    std::vector<std::string> told;
    for (const rounds::Attempt* attempt : attempts_at(state, turn)) {
        const std::string why = attempt->grade.right ? "" : quiz::why_wrong(question, attempt->answer);
        if (!why.empty() && std::find(told.begin(), told.end(), why) == told.end()) {
            page += wrap(style, plain(fmt::format("Not {}: {}", quiz::answer_text(question, attempt->answer), why)));
            told.push_back(why);
        }
    }
    if (!question.missing.empty()) {
        page += wrap(style, "What the passage does not say: " + plain(question.missing));
    }
    return page;
}

std::string pointing_line(const rounds::Attempt& attempt)
{
    if (!attempt.pointed) {
        return "No passage named: 0";
    }
    return fmt::format("{}: {}", attempt.pointed_right ? "Passage found" : "Another passage named",
                       signed_points(attempt.evidence_points));
}

std::string till_lines(const rounds::State& state, const quiz::Question& question, const rounds::Attempt& attempt,
                       const Style& style)
{
    std::string page;
    if (!is_alone(state)) {
        page += wrap(style, name_of(state, attempt.player));
    }
    const bool none = std::holds_alternative<quiz::NoAnswer>(attempt.answer);
    page += wrap(style,
                 fmt::format("{}: {}", none ? "No answer" : fmt::format("Answer, {}", words_for(attempt.confidence)),
                             signed_points(attempt.answer_points)),
                 "  ");
    if (!attempt.grade.right && attempt.grade.credit > 0) {
        page += wrap(style, fmt::format("Pairs in the right order: {:.0f} %", attempt.grade.credit * 100), "  ");
    }
    if (rounds::offers_pointing(state, quiz::kind(question), attempt)) {
        page += wrap(style, pointing_line(attempt), "  ");
    }
    return page + wrap(style, fmt::format("Total so far: {}", rounds::points(state, attempt.player)), "  ");
}

/// Points and right answers of a player, as a headline.
std::string headline(const rounds::State& state, rounds::PlayerIndex player)
{
    std::size_t right = 0;
    std::size_t asked = 0;
    for (const rounds::Attempt& attempt : state.attempts) {
        asked += attempt.player == player ? 1U : 0U;
        right += attempt.player == player && attempt.grade.right ? 1U : 0U;
    }
    return fmt::format("{}: {}, {} of {} right.", is_alone(state) ? "Your round" : name_of(state, player),
                       points_text(rounds::points(state, player)), right, asked);
}

std::string skill_lines(const quiz::ReadyPack& pack, const rounds::State& state, rounds::PlayerIndex player,
                        const Style& style)
{
    std::string page;
    for (const rounds::SkillTally& tally : rounds::by_skill(pack, state, player)) {
        page += wrap(
            style, fmt::format("{}: {} of {}", heading(quiz::to_string(tally.skill)), tally.right, tally.asked), "  ");
    }
    return page;
}

/// One line for a receipt: how everybody did, the question, and its key.
std::string receipt_line(const quiz::ReadyPack& pack, const rounds::State& state, rounds::TurnIndex turn,
                         const Style& style)
{
    const quiz::Item* item = quiz::find_item(pack, state.questions[turn.value]);
    const auto attempts = attempts_at(state, turn);
    if (item == nullptr || attempts.empty()) {
        return {};
    }
    std::string line;
    for (const rounds::Attempt* attempt : attempts) {
        line += is_alone(state) ? "" : name_of(state, attempt->player) + " ";
        line += fmt::format("{} {} · ", verdict_word(*attempt),
                            signed_points(attempt->answer_points + attempt->evidence_points));
    }
    line += plain(item->question.prompt);
    const std::string key = quiz::key_text(item->question);
    return wrap(style, line + (key.empty() ? "" : " · " + plain(key)), fmt::format("{:>3}  ", turn.value + 1));
}

}

std::string title_page(const quiz::ReadyPack& pack, const rounds::State& state, const Style& style)
{
    std::string page = wrap(style, "RECEIPTS · " + plain(pack.title));
    page += pack.about.empty() ? "" : wrap(style, plain(pack.about));
    page += pack.notice.empty() ? "" : wrap(style, plain(pack.notice));
    page += left_out_lines(pack, state, style);
    page += '\n'
            + wrap(style, fmt::format("{} for {}. Type help at any time.",
                                      count_of(state.questions.size(), "question", "questions"), players_line(state)));
    if (!state.attempts.empty()) {
        page += wrap(style, fmt::format("The round goes on where it stopped: {} so far.", points_so_far(state)));
    }
    return page;
}

std::string question_page(const quiz::ReadyPack& pack, const rounds::State& state, const Style& style)
{
    const quiz::Item* item = rounds::current_item(pack, state);
    if (item == nullptr) {
        return {};
    }
    std::string page = wrap(style, "Question " + question_heading(state, state.turn, *item));
    if (const auto* asking = std::get_if<rounds::Asking>(&state.phase); asking != nullptr && !is_alone(state)) {
        page += wrap(style, name_of(state, asking->player) + ", it is your turn.");
    }
    if (quiz::kind(item->question) != quiz::Kind::Locate) {
        for (const text::Article* article : quiz::articles_of(pack, *item)) {
            page += wrap(style, "About " + source_line(*article));
        }
    }
    page += '\n' + task(item->question, style) + wrap(style, plain(item->question.prompt));
    const auto sentences = sentences_of(pack, *item);
    const std::string answers = answer_lines(pack, {*item, state.option_orders[state.turn.value], sentences}, style);
    return page + (answers.empty() ? "" : '\n' + answers);
}

std::string answer_prompt(const quiz::ReadyPack& pack, const rounds::State& state, const Style& style)
{
    const quiz::Item* item = rounds::current_item(pack, state);
    if (item == nullptr) {
        return {};
    }
    const auto sentences = sentences_of(pack, *item);
    return wrap(style, what_fits({*item, state.option_orders[state.turn.value], sentences}));
}

std::string confidence_prompt(const quiz::ReadyPack& pack, const rounds::State& state, const quiz::Answer& answer,
                              const Style& style)
{
    const quiz::Item* item = rounds::current_item(pack, state);
    if (item == nullptr) {
        return {};
    }
    std::string choices;
    for (const auto confidence :
         {learn::Confidence::Guess, learn::Confidence::FairlySure, learn::Confidence::Certain}) {
        choices += choices.empty() ? "" : ", ";
        choices += fmt::format("{} {} ({}/{})", static_cast<int>(confidence), words_for(confidence),
                               signed_points(learn::answer_points(confidence, true)),
                               signed_points(learn::answer_points(confidence, false)));
    }
    return wrap(style, "Your answer: " + said(pack, item->question, answer))
           + wrap(style, fmt::format("How sure are you? {}; or back to answer again.", choices));
}

std::string receipt_page(const quiz::ReadyPack& pack, const rounds::State& state, rounds::TurnIndex turn,
                         const Style& style)
{
    const auto attempts = attempts_at(state, turn);
    const quiz::Item* item
        = turn.value < state.questions.size() ? quiz::find_item(pack, state.questions[turn.value]) : nullptr;
    if (item == nullptr) {
        return {};
    }
    std::string page = wrap(style, "RECEIPT " + question_heading(state, turn, *item));
    for (const rounds::Attempt* attempt : attempts) {
        page += stamp(pack, state, item->question, *attempt, style);
    }
    page += attempts.empty() ? wrap(style, "Nobody answered.") : "";
    page += wrap(style, plain(item->question.prompt));
    if (const std::string key = quiz::key_text(item->question); !key.empty()) {
        page += wrap(style, "The answer: " + plain(key));
    }
    if (const auto* altered = std::get_if<quiz::Altered>(&item->question.body)) {
        page += wrap(style, "The article says: " + plain(altered->original));
    }
    page += '\n' + evidence_page(pack, *item, style);
    if (item->moved) {
        page += wrap(style, "The article changed after this question was written; the passage was found again.");
    }
    page += '\n' + reasons(state, turn, item->question, style) + (attempts.empty() ? "" : "\n");
    for (const rounds::Attempt* attempt : attempts) {
        page += till_lines(state, item->question, *attempt, style);
    }
    return page;
}

std::string results_page(const quiz::ReadyPack& pack, const rounds::State& state, const Style& style)
{
    const auto* finished = std::get_if<rounds::Finished>(&state.phase);
    std::string page
        = wrap(style, finished != nullptr && finished->gave_up ? "THE ROUND ENDS HERE, and what was earned counts."
                                                               : "THE ROUND IS OVER");
    for (std::size_t i = 0; i < state.players.size(); ++i) {
        page += wrap(style, headline(state, {i}));
        page += skill_lines(pack, state, {i}, style);
    }
    page += state.attempts.empty() ? "" : "\n" + wrap(style, "Receipts");
    for (std::size_t turn = 0; turn < state.questions.size(); ++turn) {
        page += receipt_line(pack, state, {turn}, style);
    }
    return page;
}

std::string help_page(const Style& style)
{
    return wrap(style, "What you can type at any time:")
           + wrap(style, "shows the article with numbered sentences.", "  article  ")
           + wrap(style, "shows the last receipt again.", "  receipt  ")
           + wrap(style, "says again what is on the table.", "  again    ")
           + wrap(style, "takes back an answer until you said how sure you are.", "  back     ")
           + wrap(style, "stops the clock; Enter goes on.", "  pause    ")
           + wrap(style, "ends the round with what was earned.", "  quit     ")
           + wrap(style, "A right answer earns 1, 2 or 3 points by how sure you are, a wrong one costs 0, 2 or 6. "
                         "An order that is right in part earns and costs in parts. "
                         "Naming a sentence that proves the answer earns 1 more. Haste earns nothing.");
}

}
