// SPDX-License-Identifier: MIT
#include "round/codec.h"

#include <fmt/core.h>

namespace rounds {

base::Result<State> replay(const quiz::ReadyPack& pack, const std::vector<Event>& events)
{
    State state;
    for (std::size_t i = 0; i < events.size(); ++i) {
        Step step = update(pack, std::move(state), events[i]);
        if (!step.refused.empty()) {
            return base::fail(base::ErrorKind::Refused,
                              fmt::format("event {} can't be played again: {}", i + 1, step.refused));
        }
        state = std::move(step.state);
    }
    return state;
}

}
