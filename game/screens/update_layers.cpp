// SPDX-License-Identifier: MIT
#include "screens/apply.h"
#include "screens/ids.h"
#include "screens/names.h"
#include "ui/theme.h"

#include <algorithm>

namespace screens {

namespace {

template <class Wanted> Wanted* top(State& state)
{
    return state.layers.empty() ? nullptr : std::get_if<Wanted>(&state.layers.back().layer);
}

template <class Wanted> bool lies_somewhere(const State& state)
{
    return std::any_of(state.layers.begin(), state.layers.end(),
                       [](const Laid& laid) { return std::holds_alternative<Wanted>(laid.layer); });
}

/// Opens a layer, or closes it where it lies on top: its key opens and closes.
template <class Wanted> void lay_or_close(Step& step)
{
    if (top<Wanted>(step.state) != nullptr && step.state.notice.empty()) {
        apply(step, CloseLayer{});
    } else if (!lies_somewhere<Wanted>(step.state)) {
        lay(step, Wanted{});
    }
}

/// Puts the caret behind all the words of the field that has the focus, and chooses them, to be typed over.
void choose_words(ui::UiState& ui, const std::string& words)
{
    ui.caret = words.size();
    ui.selected_from = 0;
}

/// Ends the writing or the asking that the layer was at; false when there was none.
bool leave_step(PlayersLayer& players)
{
    const bool had = players.deleting || players.renaming;
    players.deleting.reset();
    if (std::exchange(players.renaming, std::nullopt)) {
        players.typed.clear();
    }
    return had;
}

}

void lay(Step& step, Layer layer)
{
    State& state = step.state;
    if (!state.notice.empty()) {
        return;
    }
    const bool runs = is_running(state) && !is_paused(state) && state.layers.empty();
    state.layers.push_back({std::move(layer), std::exchange(state.ui, {}), runs ? Clock::Stopped : Clock::AsItWas});
    focus_first(step);
    if (runs) {
        step.effects.emplace_back(TellRound{rounds::Paused{}});
    }
}

std::string trimmed(const std::string& words)
{
    const auto first = words.find_first_not_of(' ');
    return first == std::string::npos ? "" : words.substr(first, words.find_last_not_of(' ') - first + 1);
}

void close_layers(State& state)
{
    while (!state.layers.empty()) {
        state.ui = std::move(state.layers.back().below);
        state.layers.pop_back();
    }
}

void apply(Step& step, const OpenSettings&)
{
    lay_or_close<SettingsLayer>(step);
}

void apply(Step& step, const OpenHelp&)
{
    lay_or_close<HelpLayer>(step);
}

void apply(Step& step, const OpenPlayers&)
{
    if (top<PlayersLayer>(step.state) == nullptr && !is_running(step.state)) {
        lay(step, PlayersLayer{});
        step.effects.emplace_back(LoadPlayers{});
    }
}

void apply(Step& step, const OpenReport& event)
{
    State& state = step.state;
    if (state.round && std::holds_alternative<Receipt>(state.screen) && top<ReportLayer>(state) == nullptr) {
        lay(step, ReportLayer{.turn = event.turn});
    }
}

void apply(Step& step, const AskGiveUp&)
{
    if (is_running(step.state) && top<GiveUpLayer>(step.state) == nullptr) {
        lay(step, GiveUpLayer{});
    }
}

void apply(Step& step, const CloseLayer&)
{
    State& state = step.state;
    if (state.layers.empty()) {
        return;
    }
    if (auto* players = top<PlayersLayer>(state); players != nullptr && leave_step(*players)) {
        focus_first(step);
        return;
    }
    if (auto* roster = top<RosterLayer>(state); roster != nullptr && roster->renaming) {
        roster->renaming.reset();
        roster->typed.clear();
        focus_first(step);
        return;
    }
    const Clock clock = state.layers.back().clock;
    state.ui = std::move(state.layers.back().below);
    state.layers.pop_back();
    if (clock == Clock::Stopped && is_paused(state)) {
        step.effects.emplace_back(TellRound{rounds::Resumed{}});
    }
}

void apply(Step& step, const SendReport&)
{
    auto* report = top<ReportLayer>(step.state);
    const auto& round = step.state.round;
    if (report == nullptr || report->kept || trimmed(report->note).empty() || !round
        || report->turn.value >= round->questions.size()) {
        return;
    }
    step.effects.emplace_back(KeepReport{round->questions[report->turn.value], trimmed(report->note)});
}

void apply(Step& step, const ReportKept&)
{
    if (auto* report = top<ReportLayer>(step.state)) {
        report->kept = true;
        focus_first(step);
    }
}

void apply(Step& step, const ChangeSettings& event)
{
    change_settings(step, event.settings);
}

void apply(Step& step, const SettingsLoaded& event)
{
    State& state = step.state;
    put_in_force(state, event.settings);
    state.standing.reset(); // it was another player's
}

void apply(Step& step, const PlayersLoaded& event)
{
    State& state = step.state;
    state.players = event.players;
    state.seated = event.seated;
    state.kept = event.kept;
    if (auto* players = top<PlayersLayer>(state); players != nullptr && players->deleting) {
        players->deleting.reset();
        focus_first(step);
    }
}

void apply(Step& step, const SeatProfile& event)
{
    if (!is_running(step.state) && event.player != step.state.seated) {
        step.effects.emplace_back(SeatPlayer{event.player});
        focus_first(step); // who sits at the desk has no button to sit down
    }
}

void apply(Step& step, const AddPlayer&)
{
    auto* players = top<PlayersLayer>(step.state);
    if (players == nullptr || players->renaming) {
        return;
    }
    const std::string name = trimmed(players->typed);
    if (why_not_name(base::Language(), step.state, name, std::nullopt).empty()) {
        step.effects.emplace_back(AddProfile{name});
        players->typed.clear();
    }
}

void apply(Step& step, const RenamePlayer& event)
{
    State& state = step.state;
    auto* players = top<PlayersLayer>(state);
    if (players == nullptr) {
        return;
    }
    if (players->renaming != event.player) {
        players->renaming = event.player;
        players->typed = name_of(state, event.player);
        focus_first(step);
        choose_words(state.ui, players->typed);
    } else if (const std::string name = trimmed(players->typed);
               why_not_name(base::Language(), state, name, event.player).empty()) {
        step.effects.emplace_back(RenameProfile{event.player, name});
        leave_step(*players);
        state.ui.focused = ids::numbered(ids::rename, static_cast<std::size_t>(event.player.value));
    }
}

void apply(Step& step, const ExportPlayer& event)
{
    step.effects.emplace_back(ExportProfile{event.player});
}

void apply(Step& step, const PlayerExported& event)
{
    if (auto* players = top<PlayersLayer>(step.state)) {
        players->exported = event.path;
        step.state.ui.scroll.clear(); // the page says so at its top
    }
}

void apply(Step& step, const AskDelete& event)
{
    if (auto* players = top<PlayersLayer>(step.state)) {
        leave_step(*players);
        players->deleting = event.player;
        focus_first(step);
    }
}

void apply(Step& step, const DeletePlayer& event)
{
    const auto* players = top<PlayersLayer>(step.state);
    if (players != nullptr && players->deleting == event.player) {
        step.effects.emplace_back(DeleteProfile{event.player});
    }
}

}
