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
           || std::holds_alternative<Reading>(screen) || std::holds_alternative<Handover>(screen)
           || std::holds_alternative<Buzzing>(screen) || (receipt != nullptr && receipt->occasion == Occasion::Printed);
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
    if (std::holds_alternative<rounds::Reading>(round.phase)) {
        return Reading{};
    }
    if (std::holds_alternative<rounds::Passing>(round.phase)) {
        return Handover{};
    }
    if (std::holds_alternative<rounds::Buzzing>(round.phase)) {
        return Buzzing{};
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

/// The pause menu comes, or what it covered comes back as it was.
void pause_or_go_on(Step& step)
{
    State& state = step.state;
    if (!state.layers.empty()) {
        return;
    }
    if (is_paused(state)) {
        state.before_pause = state.ui;
        focus_first(step);
    } else if (state.before_pause) {
        state.ui = *std::exchange(state.before_pause, std::nullopt);
    }
}

/// What was chosen and not final when the round was left for the front page comes back; false when it goes on
/// elsewhere.
bool put_back(State& state)
{
    auto left = std::exchange(state.left, std::nullopt);
    if (!left || !is_same_place(left->round, *state.round) || left->screen.index() != state.screen.index()) {
        return false;
    }
    state.screen = std::move(left->screen);
    state.ui = std::move(left->ui);
    return true;
}

/// What is to be heard when the screen has changed.
void sounds(Step& step)
{
    if (std::holds_alternative<Receipt>(step.state.screen)) {
        step.effects.emplace_back(PlaySound{ui::Sound::Paper});
        step.effects.emplace_back(PlaySound{ui::Sound::Till});
    }
    if (std::holds_alternative<Results>(step.state.screen)) {
        step.effects.emplace_back(PlaySound{ui::Sound::Bell});
    }
}

/// True when somebody answered the question of a turn, so that it has a receipt.
bool has_receipt(const rounds::State& round, rounds::TurnIndex turn)
{
    return std::any_of(round.attempts.begin(), round.attempts.end(),
                       [&](const rounds::Attempt& attempt) { return attempt.turn == turn; });
}

/// Where a receipt that is looked at again leads on to.
Screen after(const State& state, const Receipt& receipt)
{
    const std::size_t asked = state.round ? state.round->questions.size() : 0;
    for (std::size_t turn = receipt.turn.value + 1; turn < asked; ++turn) {
        if (has_receipt(*state.round, {turn})) {
            return Receipt{{turn}, state.now, Occasion::Again, Evidence::Shown, receipt.player};
        }
    }
    return Results{receipt.player};
}

}

bool is_running(const State& state)
{
    return state.round && !std::holds_alternative<rounds::Waiting>(state.round->phase)
           && !std::holds_alternative<rounds::Finished>(state.round->phase);
}

std::optional<std::int64_t> time_left(const State& state)
{
    const auto deadline = state.round && !is_paused(state) ? rounds::deadline(*state.round) : std::nullopt;
    return deadline ? std::optional(deadline->milliseconds - state.now - state.round_clock) : std::nullopt;
}

void apply(Step& step, const PointAt& event)
{
    if (const auto* pointing = step.state.round ? std::get_if<rounds::Pointing>(&step.state.round->phase) : nullptr) {
        tell(step, rounds::Pointed{pointing->player, event.passage});
    }
}

void apply(Step& step, const TakeOver&)
{
    if (const auto* passing = step.state.round ? std::get_if<rounds::Passing>(&step.state.round->phase) : nullptr) {
        tell(step, rounds::TookOver{passing->player});
    }
}

void apply(Step& step, const Buzz& event)
{
    if (std::holds_alternative<Buzzing>(step.state.screen)) {
        tell(step, rounds::Buzzed{event.player});
    }
}

void apply(Step& step, const PassOn&)
{
    if (std::holds_alternative<Buzzing>(step.state.screen)) {
        tell(step, rounds::NobodyBuzzes{});
    }
}

void apply(Step& step, const DoneReading&)
{
    if (std::holds_alternative<Reading>(step.state.screen)) {
        tell(step, rounds::DoneReading{});
    }
}

void apply(Step& step, const SkipPointing&)
{
    if (const auto* pointing = step.state.round ? std::get_if<rounds::Pointing>(&step.state.round->phase) : nullptr) {
        tell(step, rounds::SkippedPointing{pointing->player});
    }
}

bool owes_passage(const State& state, const Receipt& receipt)
{
    if (receipt.occasion == Occasion::Again || receipt.evidence == Evidence::Shown || !state.round) {
        return false;
    }
    const auto& attempts = state.round->attempts;
    return std::any_of(attempts.begin(), attempts.end(), [&](const rounds::Attempt& attempt) {
        return attempt.turn == receipt.turn && !attempt.grade.right && attempt.confidence == learn::Confidence::Certain;
    });
}

void apply(Step& step, const ShowPassage&)
{
    if (auto* receipt = std::get_if<Receipt>(&step.state.screen)) {
        receipt->evidence = Evidence::Shown;
        receipt->shown_at = step.state.now;
        step.state.ui.scroll.clear(); // the picture scrolls to the passage where the player has not scrolled
        step.state.ui.focused = {ids::next};
    }
}

void apply(Step& step, const Next&)
{
    const auto* receipt = std::get_if<Receipt>(&step.state.screen);
    if (receipt == nullptr) {
        return;
    }
    if (receipt->occasion == Occasion::Printed) {
        if (!owes_passage(step.state, *receipt)) {
            tell(step, rounds::Continued{});
        }
    } else {
        go_to(step, after(step.state, *receipt));
    }
}

void apply(Step& step, const OpenResults&)
{
    const State& state = step.state;
    const auto* receipt = std::get_if<Receipt>(&state.screen);
    const bool over = state.round && std::holds_alternative<rounds::Finished>(state.round->phase);
    const bool from_record = over && std::holds_alternative<History>(state.screen);
    if (from_record || (receipt != nullptr && receipt->occasion == Occasion::Again)) {
        go_to(step, Results{receipt == nullptr ? desk_player : receipt->player});
    }
}

void apply(Step& step, const OpenReceipt& event)
{
    const State& state = step.state;
    const bool over = state.round && std::holds_alternative<rounds::Finished>(state.round->phase);
    if (over && has_receipt(*state.round, event.turn)) {
        const auto* results = std::get_if<Results>(&state.screen);
        const rounds::PlayerIndex player = results == nullptr ? desk_player : results->player;
        go_to(step, Receipt{event.turn, state.now, Occasion::Again, Evidence::Shown, player});
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
    if (holds_back_quitting(step)) {
        return;
    }
    // Paused, so that the time until the player comes back counts for no question.
    if (is_running(step.state) && !is_paused(step.state)) {
        tell(step, rounds::Paused{});
    }
    step.effects.emplace_back(CloseWindow{});
}

void apply(Step& step, const PlayAgain&)
{
    const State& state = step.state;
    if (std::holds_alternative<Results>(state.screen) && state.round) {
        step.effects.emplace_back(StartRound{.plan = state.plan, .players = state.round->players});
    }
}

void apply(Step& step, const RoundChanged& event)
{
    State& state = step.state;
    const bool came_back = !is_in_round(state.screen);
    const bool same = state.round && !came_back && is_same_place(*state.round, event.round);
    state.round = event.round;
    state.round_clock = event.round.latest.milliseconds - state.now;
    state.unfinished.reset();
    if (same) {
        pause_or_go_on(step);
    } else {
        close_layers(state);
        state.before_pause.reset();
        go_to(step, screen_of(event.round, state.now));
        if (!put_back(state)) {
            sounds(step);
        }
    }
    if (std::holds_alternative<rounds::Finished>(event.round.phase)) {
        step.effects.emplace_back(LoadLibrary{});
        step.effects.emplace_back(LoadStanding{});
    } else if (came_back && is_paused(state)) {
        tell(step, rounds::Resumed{});
    }
}

}
