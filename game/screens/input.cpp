// SPDX-License-Identifier: MIT
#include "screens/input.h"

#include "screens/update.h"
#include "ui/focus.h"

namespace screens {

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
    auto outcome = ui::handle(frame, state.ui, input);
    state.ui = std::move(outcome.ui);
    return outcome.event ? update(std::move(state), *outcome.event) : Step{std::move(state), {}};
}

}
