// SPDX-License-Identifier: MIT
#include "screens/view.h"

#include "screens/cover.h"
#include "screens/library.h"
#include "screens/pointing.h"
#include "screens/question.h"
#include "screens/reader.h"
#include "screens/receipt.h"
#include "screens/results.h"
#include "screens/title.h"
#include "screens/update.h"

#include <fmt/core.h>

namespace screens {

namespace {

/// True when the state has what its screen shows. A shell that keeps to the effects never makes another.
bool is_whole(const State& state)
{
    if (std::holds_alternative<Title>(state.screen) || std::holds_alternative<Library>(state.screen)) {
        return true;
    }
    const bool asks = std::holds_alternative<Question>(state.screen) || std::holds_alternative<Pointing>(state.screen);
    if (asks) {
        return state.pack && state.round && rounds::current_item(*state.pack, *state.round) != nullptr;
    }
    return state.pack && (state.round || std::holds_alternative<Reader>(state.screen));
}

}

ui::Frame<Event> view(const State& state, const ui::TextEngine& text, const ui::Theme& theme)
{
    if (!state.notice.empty()) {
        return notice_view(state, text, theme);
    }
    if (!is_whole(state)) {
        return view(state, Title{}, text, theme);
    }
    if (is_paused(state)) {
        return pause_view(state, text, theme);
    }
    return std::visit([&](const auto& screen) { return view(state, screen, text, theme); }, state.screen);
}

std::string window_title(const State& state)
{
    const bool in_pack = state.pack && (state.round || std::holds_alternative<Reader>(state.screen));
    return in_pack ? fmt::format("{} – Receipts", state.pack->title) : "Receipts";
}

}
