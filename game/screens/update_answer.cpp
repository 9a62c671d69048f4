// SPDX-License-Identifier: MIT
#include "quiz/wording.h"
#include "screens/apply.h"
#include "screens/ids.h"

#include <algorithm>

namespace screens {

namespace {

const quiz::Item* item_on_table(const State& state)
{
    return state.pack && state.round ? rounds::current_item(*state.pack, *state.round) : nullptr;
}

/// The target that stands for an answer on the screen; none for one that is set or typed.
ui::TargetId target_of(const State& state, const quiz::Item& item, const quiz::Answer& answer)
{
    if (const auto* sentence = std::get_if<quiz::PickedSentence>(&answer)) {
        const text::Article* article = quiz::find_article(state.pack->articles, sentence->passage.article);
        const auto index = article == nullptr ? std::nullopt : article->text.sentence_at(sentence->passage.span.begin);
        return index ? ids::sentence(sentence->passage.article, *index) : ui::TargetId{};
    }
    if (const auto* word = std::get_if<quiz::PickedWord>(&answer)) {
        const auto words = words_to_pick(item.question);
        const auto at = std::find(words.begin(), words.end(), *word);
        return at == words.end() ? ui::TargetId{}
                                 : ids::numbered(ids::word, static_cast<std::size_t>(at - words.begin()));
    }
    const auto answers = shown_answers(item.question, *state.round);
    const auto row = std::find(answers.begin(), answers.end(), answer);
    return row == answers.end() ? ui::TargetId{}
                                : ids::numbered(ids::option, static_cast<std::size_t>(row - answers.begin()));
}

/// Puts the focus on what is chosen, or where it begins while nothing is.
void focus_answer(Step& step)
{
    const auto* question = std::get_if<Question>(&step.state.screen);
    const quiz::Item* item = item_on_table(step.state);
    const ui::TargetId chosen = question != nullptr && question->answer && item != nullptr
                                    ? target_of(step.state, *item, *question->answer)
                                    : ui::TargetId{};
    if (chosen.empty()) {
        focus_first(step);
    } else {
        step.state.ui.focused = chosen;
    }
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
    const bool has_options = kind == quiz::Kind::Choice || kind == quiz::Kind::Verdict || kind == quiz::Kind::Compare;
    if (turn >= round.option_orders.size() || !has_options) {
        return answers;
    }
    for (const std::size_t index : round.option_orders[turn]) {
        if (kind == quiz::Kind::Choice) {
            answers.emplace_back(quiz::PickedOption{index});
        } else if (kind == quiz::Kind::Verdict) {
            answers.emplace_back(quiz::PickedVerdict{static_cast<quiz::Verdict>(index)});
        } else {
            answers.emplace_back(quiz::PickedComparison{static_cast<quiz::Comparison>(index)});
        }
    }
    return answers;
}

std::vector<quiz::PickedWord> words_to_pick(const quiz::Question& question)
{
    std::vector<quiz::PickedWord> picks;
    for (const text::Word& word : quiz::words_of_claim(question.prompt)) {
        picks.push_back({word.begin, word.end});
    }
    return picks;
}

void apply(Step& step, const ChooseAnswer& event)
{
    State& state = step.state;
    auto* question = std::get_if<Question>(&state.screen);
    const quiz::Item* item = item_on_table(state);
    if (question == nullptr || item == nullptr || !quiz::fits(item->question, event.answer)) {
        return;
    }
    question->answer = event.answer;
    if (const ui::TargetId chosen = target_of(state, *item, event.answer); !chosen.empty()) {
        state.ui.focused = chosen;
    }
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
        question->typed.clear();
        question->order.clear();
    }
    // What has the focus may be gone: the button of an answer that is not ready, that of taking back nothing.
    const std::string& focused = step.state.ui.focused.value;
    if (focused == ids::confirm || (focused == ids::take_back && !question->answer)) {
        focus_answer(step);
    }
}

void apply(Step& step, const ShowHint&)
{
    if (auto* question = std::get_if<Question>(&step.state.screen)) {
        question->hint_shown = true;
        focus_answer(step);
    }
}

// An answer of which it is not said how sure it is leads on to that: so Enter never does nothing.
void apply(Step& step, const Confirm&)
{
    const auto* question = std::get_if<Question>(&step.state.screen);
    const auto* asking = step.state.round ? std::get_if<rounds::Asking>(&step.state.round->phase) : nullptr;
    if (question == nullptr || asking == nullptr || !question->answer) {
        return;
    }
    if (!question->confidence) {
        step.state.ui.focused = ids::numbered(ids::confidence, static_cast<std::size_t>(learn::Confidence::Guess));
        return;
    }
    step.effects.emplace_back(TellRound{rounds::Answered{asking->player, *question->answer, *question->confidence}});
}

}
