// SPDX-License-Identifier: MIT
#include "screens/view.h"

#include "screens/buzzing.h"
#include "screens/class_view.h"
#include "screens/cover.h"
#include "screens/give_up_layer.h"
#include "screens/handover.h"
#include "screens/help_layer.h"
#include "screens/history.h"
#include "screens/library.h"
#include "screens/players_layer.h"
#include "screens/pointing.h"
#include "screens/question.h"
#include "screens/reader.h"
#include "screens/reading.h"
#include "screens/receipt.h"
#include "screens/report_layer.h"
#include "screens/results.h"
#include "screens/settings_layer.h"
#include "screens/setup.h"
#include "screens/title.h"
#include "screens/update.h"

#include <fmt/core.h>

namespace screens {

namespace {

/// True when the state has what its screen shows. A shell that keeps to the effects never makes another.
bool is_whole(const State& state)
{
    const Screen& screen = state.screen;
    if (std::holds_alternative<Title>(screen) || std::holds_alternative<Library>(screen)
        || std::holds_alternative<History>(screen)) {
        return true;
    }
    if (std::holds_alternative<InClass>(screen)) {
        return state.pack && state.classroom;
    }
    if (std::holds_alternative<Setup>(screen) || std::holds_alternative<Reader>(screen)) {
        return state.pack != nullptr;
    }
    if (std::holds_alternative<Receipt>(screen) || std::holds_alternative<Results>(screen)) {
        return state.pack && state.round;
    }
    return state.pack && state.round && rounds::current_item(*state.pack, *state.round) != nullptr;
}

}

Frame view(const State& state, const Look& look)
{
    if (!state.notice.empty()) {
        return notice_view(state, look);
    }
    if (!state.layers.empty()) {
        return std::visit([&](const auto& layer) { return view(state, layer, look); }, state.layers.back().layer);
    }
    if (!is_whole(state)) {
        return view(state, Title{}, look);
    }
    if (is_paused(state)) {
        return pause_view(state, look);
    }
    return std::visit([&](const auto& screen) { return view(state, screen, look); }, state.screen);
}

std::string window_title(const State& state)
{
    const bool on_pack = std::holds_alternative<Reader>(state.screen) || std::holds_alternative<Setup>(state.screen);
    const bool in_pack = state.pack && (state.round || state.classroom || on_pack);
    return in_pack ? fmt::format("{} – Receipts", state.pack->title) : "Receipts";
}

}
