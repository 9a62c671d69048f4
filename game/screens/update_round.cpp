// SPDX-License-Identifier: MIT
#include "screens/apply.h"
#include "screens/ids.h"

#include <algorithm>

namespace screens {

namespace {

/// True for the screens that a running round puts in the window.
bool is_in_round(const Screen& screen)
{
    const auto* receipt = std::get_if<Receipt>(&screen);
    return std::holds_alternative<Question>(screen) || std::holds_alternative<Pointing>(screen)
           || (receipt != nullptr && receipt->occasion == Occasion::Printed);
}

/// True when nothing but a pause lies between the two.
bool is_same_place(const rounds::State& a, const rounds::State& b)
{
    return a.seed == b.seed && a.turn == b.turn && a.phase.index() == b.phase.index()
           && a.attempts.size() == b.attempts.size();
}

Screen screen_of(const rounds::State& round, std::int64_t now)
{
    if (std::holds_alternative<rounds::Asking>(round.phase)) {
        return Question{};
    }
    if (std::holds_alternative<rounds::Pointing>(round.phase)) {
        return Pointing{};
    }
    if (std::holds_alternative<rounds::Showing>(round.phase)) {
        return Receipt{round.turn, now, Occasion::Printed};
    }
    return std::holds_alternative<rounds::Finished>(round.phase) ? Screen{Results{}} : Screen{Title{}};
}

void tell(Step& step, rounds::Happening what)
{
    step.effects.emplace_back(TellRound{std::move(what)});
}

bool is_running(const State& state)
{
    return state.round && !std::holds_alternative<rounds::Waiting>(state.round->phase)
           && !std::holds_alternative<rounds::Finished>(state.round->phase);
}

/// The target that stands for an answer on the screen; for one that has none, what has the focus now.
ui::TargetId target_of(const State& state, const quiz::Item& item, const quiz::Answer& answer)
{
    if (const auto* sentence = std::get_if<quiz::PickedSentence>(&answer)) {
        const text::Article* article = quiz::find_article(state.pack->articles, sentence->passage.article);
        const auto index = article == nullptr ? std::nullopt : article->text.sentence_at(sentence->passage.span.begin);
        return index ? ids::sentence(sentence->passage.article, *index) : state.ui.focused;
    }
    const auto answers = shown_answers(item.question, *state.round);
    const auto row = std::find(answers.begin(), answers.end(), answer);
    return row == answers.end() ? state.ui.focused
                                : ids::numbered(ids::option, static_cast<std::size_t>(row - answers.begin()));
}

/// Where a receipt that is looked at again leads on to.
Screen after(const State& state, const Receipt& receipt)
{
    const rounds::TurnIndex next{receipt.turn.value + 1};
    const bool another = state.round && rounds::find_attempt(*state.round, next, desk_player) != nullptr;
    return another ? Screen{Receipt{next, state.now, Occasion::Again}} : Screen{Results{}};
}

}

bool is_ready(const Question& question)
{
    return question.answer && question.confidence;
}

std::vector<quiz::Answer> shown_answers(const quiz::Question& question, const rounds::State& round)
{
    std::vector<quiz::Answer> answers;
    const quiz::Kind kind = quiz::kind(question);
    const std::size_t turn = round.turn.value;
    if (turn >= round.option_orders.size() || (kind != quiz::Kind::Choice && kind != quiz::Kind::Verdict)) {
        return answers;
    }
    for (const std::size_t index : round.option_orders[turn]) {
        if (kind == quiz::Kind::Choice) {
            answers.emplace_back(quiz::PickedOption{index});
        } else {
            answers.emplace_back(quiz::PickedVerdict{static_cast<quiz::Verdict>(index)});
        }
    }
    return answers;
}

void apply(Step& step, const ChooseAnswer& event)
{
    State& state = step.state;
    auto* question = std::get_if<Question>(&state.screen);
    const quiz::Item* item = state.pack && state.round ? rounds::current_item(*state.pack, *state.round) : nullptr;
    if (question == nullptr || item == nullptr || !quiz::fits(item->question, event.answer)) {
        return;
    }
    question->answer = event.answer;
    state.ui.focused = target_of(state, *item, event.answer);
}

void apply(Step& step, const SetConfidence& event)
{
    if (auto* question = std::get_if<Question>(&step.state.screen)) {
        question->confidence = event.confidence;
    }
}

void apply(Step& step, const TakeBack&)
{
    auto* question = std::get_if<Question>(&step.state.screen);
    if (question == nullptr) {
        return;
    }
    if (question->confidence) {
        question->confidence.reset();
    } else {
        question->answer.reset();
    }
    if (step.state.ui.focused.value == ids::confirm) {
        focus_first(step);
    }
}

void apply(Step& step, const ShowHint&)
{
    if (auto* question = std::get_if<Question>(&step.state.screen)) {
        question->hint_shown = true;
        focus_first(step);
    }
}

void apply(Step& step, const Confirm&)
{
    const auto* question = std::get_if<Question>(&step.state.screen);
    const auto* asking = step.state.round ? std::get_if<rounds::Asking>(&step.state.round->phase) : nullptr;
    if (question != nullptr && asking != nullptr && is_ready(*question)) {
        tell(step, rounds::Answered{asking->player, *question->answer, *question->confidence});
    }
}

void apply(Step& step, const PointAt& event)
{
    if (const auto* pointing = step.state.round ? std::get_if<rounds::Pointing>(&step.state.round->phase) : nullptr) {
        tell(step, rounds::Pointed{pointing->player, event.passage});
    }
}

void apply(Step& step, const SkipPointing&)
{
    if (const auto* pointing = step.state.round ? std::get_if<rounds::Pointing>(&step.state.round->phase) : nullptr) {
        tell(step, rounds::SkippedPointing{pointing->player});
    }
}

void apply(Step& step, const Next&)
{
    const auto* receipt = std::get_if<Receipt>(&step.state.screen);
    if (receipt == nullptr) {
        return;
    }
    if (receipt->occasion == Occasion::Printed) {
        tell(step, rounds::Continued{});
    } else {
        go_to(step, after(step.state, *receipt));
    }
}

void apply(Step& step, const OpenResults&)
{
    const auto* receipt = std::get_if<Receipt>(&step.state.screen);
    if (receipt != nullptr && receipt->occasion == Occasion::Again) {
        go_to(step, Results{});
    }
}

void apply(Step& step, const OpenReceipt& event)
{
    const State& state = step.state;
    const bool over = state.round && std::holds_alternative<rounds::Finished>(state.round->phase);
    if (over && rounds::find_attempt(*state.round, event.turn, desk_player) != nullptr) {
        go_to(step, Receipt{event.turn, state.now, Occasion::Again});
    }
}

void apply(Step& step, const Pause&)
{
    if (is_running(step.state) && is_in_round(step.state.screen) && !is_paused(step.state)) {
        tell(step, rounds::Paused{});
    }
}

void apply(Step& step, const Resume&)
{
    if (is_paused(step.state)) {
        tell(step, rounds::Resumed{});
    }
}

void apply(Step& step, const GiveUp&)
{
    if (is_running(step.state)) {
        tell(step, rounds::GaveUp{});
    }
}

void apply(Step& step, const Quit&)
{
    // Paused, so that the time until the player comes back counts for no question.
    if (is_running(step.state) && !is_paused(step.state)) {
        tell(step, rounds::Paused{});
    }
    step.effects.emplace_back(CloseWindow{});
}

void apply(Step& step, const PlayAgain&)
{
    if (std::holds_alternative<Results>(step.state.screen)) {
        step.effects.emplace_back(StartRound{round_length});
    }
}

void apply(Step& step, const RoundChanged& event)
{
    State& state = step.state;
    const bool came_back = !is_in_round(state.screen);
    const bool same = state.round && !came_back && is_same_place(*state.round, event.round);
    state.round = event.round;
    state.unfinished.reset();
    if (same) {
        focus_first(step);
    } else {
        go_to(step, screen_of(event.round, state.now));
    }
    if (std::holds_alternative<rounds::Finished>(event.round.phase)) {
        step.effects.emplace_back(LoadLibrary{});
    } else if (came_back && is_paused(state)) {
        tell(step, rounds::Resumed{});
    }
}

}
