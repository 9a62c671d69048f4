// SPDX-License-Identifier: MIT
#include "screens/input.h"

#include "screens/update.h"
#include "ui/focus.h"

namespace screens {

namespace {

/// What time alone does: it may be up for the question on the table.
Step ticked(State state)
{
    Step step{std::move(state), {}};
    const auto* asking = step.state.round ? std::get_if<rounds::Asking>(&step.state.round->phase) : nullptr;
    const auto left = time_left(step.state);
    if (asking != nullptr && left && *left <= 0) {
        step.effects.emplace_back(TellRound{rounds::TimedOut{asking->player}});
    }
    return step;
}

}

Step react(State state, const ui::Frame<Event>& frame, const ui::Input& input, std::int64_t now)
{
    state.now = now;
    if (const auto* resized = std::get_if<ui::Resized>(&input)) {
        state.window = resized->window;
        return {std::move(state), {}};
    }
    if (std::holds_alternative<ui::CloseRequested>(input)) {
        return update(std::move(state), Quit{});
    }
    if (std::holds_alternative<ui::Tick>(input)) {
        return ticked(std::move(state));
    }
    auto outcome = ui::handle(frame, state.ui, input);
    state.ui = std::move(outcome.ui);
    if (outcome.change) {
        return update(std::move(state), Changed{*outcome.change});
    }
    return outcome.event ? update(std::move(state), *outcome.event) : Step{std::move(state), {}};
}

}
