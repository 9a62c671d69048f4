// SPDX-License-Identifier: MIT
#include "screens/apply.h"
#include "screens/names.h"
#include "screens/setup_plan.h"

#include <algorithm>

namespace screens {

std::string name_of(const State& state, ProfileId player)
{
    const auto found = std::find_if(state.players.begin(), state.players.end(),
                                    [&](const Profile& each) { return each.id == player; });
    return found == state.players.end() ? "" : found->name;
}

std::string seated_name(const State& state)
{
    return name_of(state, state.seated);
}

void apply(Step& step, const OpenSetup& event)
{
    step.effects.emplace_back(LoadPack{event.path, Purpose::Choose});
}

void apply(Step& step, const ChangePlan& event)
{
    if (auto* setup = std::get_if<Setup>(&step.state.screen)) {
        setup->plan = event.plan;
    }
}

void apply(Step& step, const ChangeSeats& event)
{
    auto* setup = std::get_if<Setup>(&step.state.screen);
    if (setup != nullptr && !event.players.empty() && event.players.size() <= rounds::most_players) {
        setup->players = event.players;
    }
}

void apply(Step& step, const StartPlanned&)
{
    const State& state = step.state;
    const auto* setup = std::get_if<Setup>(&state.screen);
    if (setup == nullptr || !state.pack || !why_not_begin(base::Language(), *state.pack, *setup).empty()) {
        return;
    }
    StartRound start{.plan = setup->plan, .players = named_seats(*setup)};
    for (std::string& name : start.players) {
        name = as_known(state, name); // "ana" is Ana, and no newcomer
    }
    step.effects.emplace_back(std::move(start));
    step.state.plan = setup->plan;
}

void apply(Step& step, const PlayMissed&)
{
    const State& state = step.state;
    const auto* results = std::get_if<Results>(&state.screen);
    if (results == nullptr || !state.round) {
        return;
    }
    const auto missed = missed_questions(*state.round, results->player);
    if (!missed.empty()) {
        step.effects.emplace_back(
            StartRound{.plan = {.only = missed}, .players = {state.round->players[results->player.value]}});
    }
}

std::vector<quiz::QuestionId> missed_questions(const rounds::State& round, rounds::PlayerIndex player)
{
    std::vector<quiz::QuestionId> missed;
    for (const rounds::Attempt& attempt : round.attempts) {
        if (attempt.player == player && !attempt.grade.right) {
            missed.push_back(attempt.question);
        }
    }
    return missed;
}

void apply(Step& step, const ShowResultsOf& event)
{
    auto* results = std::get_if<Results>(&step.state.screen);
    if (results != nullptr && step.state.round && event.player.value < step.state.round->players.size()) {
        results->player = event.player;
    }
}

void apply(Step& step, const OpenHistory&)
{
    const Screen& screen = step.state.screen;
    if (std::holds_alternative<Title>(screen) || std::holds_alternative<Results>(screen)) {
        go_to(step, History{});
        step.effects.emplace_back(LoadStanding{});
    }
}

void apply(Step& step, const StandingLoaded& event)
{
    step.state.standing = event.standing;
}

}
