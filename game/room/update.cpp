// SPDX-License-Identifier: MIT
#include "room/clock.h"
#include "room/floor.h"
#include "room/stage.h"
#include "round/drawn.h"

#include <algorithm>

namespace room {

namespace {

/// How many of the teacher's ids are kept, to know what was said twice.
constexpr std::size_t most_heard = 64;

Ruling apply(Floor& floor, const Opened& opening)
{
    rounds::Drawn drawn = rounds::draw_questions(floor.pack, opening.plan, opening.seed);
    if (!why_not(floor.pack, opening).empty() || drawn.questions.empty()) {
        return refused(Reason::NotNow);
    }
    State& state = floor.state;
    state.opened = true;
    state.pack_hash = opening.pack_hash;
    state.seed = opening.seed;
    state.code = opening.code;
    state.teacher = opening.teacher;
    state.seconds = opening.plan.seconds;
    state.style = opening.plan.style;
    state.fates.assign(drawn.questions.size(), Fate::Open);
    state.questions = std::move(drawn.questions);
    state.option_orders = std::move(drawn.option_orders);
    return seen_by_everybody();
}

Ruling apply(Floor& floor, const Steered& event)
{
    auto& heard = floor.state.heard;
    if (std::find(heard.begin(), heard.end(), event.id) != heard.end()) {
        return repeated();
    }
    const Ruling ruling = obey(floor, event.command);
    if (ruling.outcome == Outcome::Accepted) {
        heard.push_back(event.id);
        if (heard.size() > most_heard) {
            heard.pop_front();
        }
    }
    return ruling;
}

Ruling apply(Floor& floor, const TookOver& /*event*/)
{
    if (!floor.state.handed) {
        return refused(Reason::NotNow);
    }
    floor.state.teacher = *floor.state.handed;
    floor.state.handed.reset();
    return seen_by_nobody();
}

Ruling apply(Floor& floor, const TimeUp& event)
{
    auto* asking = std::get_if<Asking>(&floor.state.phase);
    const auto end = deadline(floor.state);
    const bool runs = asking != nullptr && event.turn == floor.state.turn && !stands(floor.state) && !asking->time_up;
    if (!runs || !end || class_time(floor.state, floor.at) < *end) {
        return refused(Reason::NotNow);
    }
    asking->time_up = true;
    return seen_by_everybody();
}

Ruling apply(Floor& floor, const Shown& event)
{
    const State& state = floor.state;
    if (!std::holds_alternative<Asking>(state.phase) || event.turn != state.turn || stands(state)) {
        return refused(Reason::NotNow);
    }
    show_receipt(floor);
    return seen_by_everybody();
}

Ruling apply(Floor& floor, const Advanced& event)
{
    const State& state = floor.state;
    if (!std::holds_alternative<Showing>(state.phase) || event.turn != state.turn || stands(state)) {
        return refused(Reason::NotNow);
    }
    go_on(floor);
    return seen_by_everybody();
}

Ruling apply(Floor& floor, const Closed& /*event*/)
{
    const State& state = floor.state;
    if (!std::holds_alternative<OwnPace>(state.phase) || !state.closes || floor.at < *state.closes) {
        return refused(Reason::NotNow);
    }
    finish(floor);
    return seen_by_everybody();
}

/// Sets the class's clock going or stops it, as the class now is.
void set_clock(Floor& floor)
{
    State& state = floor.state;
    if (stands(state) && !state.standing_since) {
        state.standing_since = floor.at;
    } else if (!stands(state) && state.standing_since) {
        state.stood += floor.at.milliseconds - state.standing_since->milliseconds;
        state.standing_since.reset();
    }
}

/// The time of an event: a clock that is set back makes nothing quick, and none goes past what can be written.
base::Timestamp time_of(const State& state, const Event& event)
{
    return std::clamp(event.at, state.latest, std::max(state.latest, latest_time));
}

/// True when the event is the first of its room, or the room is open and belongs to this pack.
bool is_open_to(const quiz::ReadyPack& pack, const State& state, const Happening& what)
{
    return std::holds_alternative<Opened>(what) ? !state.opened : state.opened && state.pack_hash == pack.hash;
}

}

Step update(const quiz::ReadyPack& pack, State state, const Event& event)
{
    Step step{.state = std::move(state), .outcome = Outcome::Refused, .reason = Reason::NotNow};
    if (!is_open_to(pack, step.state, event.what)) {
        return step;
    }
    Floor floor{pack, step.state, time_of(step.state, event)};
    const Ruling ruling = std::visit([&](const auto& what) { return apply(floor, what); }, event.what);
    step.outcome = ruling.outcome;
    step.reason = ruling.reason;
    step.audience = ruling.audience;
    step.student = ruling.student;
    if (step.outcome == Outcome::Accepted) {
        set_clock(floor);
        step.state.latest = floor.at;
    }
    return step;
}

}
