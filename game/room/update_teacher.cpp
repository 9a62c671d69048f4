// SPDX-License-Identifier: MIT
#include "base/rng.h"
#include "room/clock.h"
#include "room/floor.h"
#include "room/stage.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace room {

namespace {

bool is_on(Switch to)
{
    return to == Switch::On;
}

bool is_lobby(const State& state)
{
    return std::holds_alternative<Lobby>(state.phase) && !state.stopped;
}

/// Those who have chosen no team come into the smallest.
void fill_teams(State& state)
{
    if (state.teams.sizes.empty()) {
        return;
    }
    for (Student& student : state.students) {
        if (!student.team && !student.removed) {
            put_in_team(state, student, smallest_team(state));
        }
    }
}

/// Deals the students out at random, the same way for the same room.
void deal_teams(State& state)
{
    std::vector<std::size_t> order(state.students.size());
    std::iota(order.begin(), order.end(), 0U);
    base::Rng rng{state.seed ^ state.students.size()};
    base::shuffle(order, rng);
    for (const std::size_t i : order) {
        if (!state.students[i].removed) {
            put_in_team(state, state.students[i], smallest_team(state));
        }
    }
}

/// What the teacher says, one rule each.
struct Obey {
    Floor& floor;
    State& state;

    Ruling operator()(const Start& /*command*/) const
    {
        if (state.stopped) {
            return (*this)(Resume{});
        }
        if (!std::holds_alternative<Lobby>(state.phase) || state.paused) {
            return refused(Reason::NotNow);
        }
        fill_teams(state);
        if (state.pace == Pace::Self) {
            state.phase = OwnPace{};
            const ClassTime now = class_time(state, floor.at);
            std::for_each(state.students.begin(), state.students.end(), [&](Student& each) { each.since = now; });
        } else {
            ask(floor, {0});
        }
        return seen_by_everybody();
    }

    Ruling operator()(const Pause& /*command*/) const
    {
        if (state.paused || state.stopped || std::holds_alternative<Finished>(state.phase)) {
            return refused(Reason::NotNow);
        }
        state.paused = true;
        return seen_by_everybody();
    }

    Ruling operator()(const Resume& /*command*/) const
    {
        if (!state.paused && !state.stopped) {
            return refused(Reason::NotNow);
        }
        state.paused = false;
        state.stopped = false;
        return seen_by_everybody();
    }

    Ruling operator()(const Show& command) const
    {
        if (is_done(command.turn) || (command.turn && is_told(*command.turn))) {
            return repeated();
        }
        if (!std::holds_alternative<Asking>(state.phase) || stands(state)) {
            return refused(Reason::NotNow);
        }
        show_receipt(floor);
        return seen_by_everybody();
    }

    Ruling operator()(const Next& command) const
    {
        if (is_done(command.turn)) {
            return repeated();
        }
        if (state.paused || state.stopped) {
            return refused(Reason::NotNow);
        }
        if (state.looking_back) {
            state.looking_back.reset();
            return seen_by_everybody();
        }
        if (!std::holds_alternative<Showing>(state.phase)) {
            return refused(Reason::NotNow);
        }
        go_on(floor);
        return seen_by_everybody();
    }

    Ruling operator()(const Skip& command) const
    {
        if (is_done(command.turn)) {
            return repeated();
        }
        const bool asked = std::holds_alternative<Asking>(state.phase) || std::holds_alternative<Showing>(state.phase);
        if (!asked || stands(state)) {
            return refused(Reason::NotNow);
        }
        state.fates[state.turn.value] = Fate::Skipped;
        go_on(floor);
        return seen_by_everybody();
    }

    Ruling operator()(const Back& command) const
    {
        const bool told = is_told(command.turn);
        const bool is_there = std::holds_alternative<Showing>(state.phase) && command.turn == state.turn;
        if (!told || state.paused || state.stopped || (is_there && !state.looking_back)) {
            return refused(Reason::NotNow);
        }
        state.looking_back = is_there ? std::nullopt : std::optional(command.turn);
        return seen_by_everybody();
    }

    Ruling operator()(const Extend& command) const
    {
        auto* asking = std::get_if<Asking>(&state.phase);
        const auto end = deadline(state);
        if (!end || command.seconds < 1 || command.seconds > most_extension) {
            return refused(Reason::NotNow);
        }
        const std::int64_t late = class_time(state, floor.at).milliseconds - end->milliseconds;
        asking->extra_milliseconds += std::max<std::int64_t>(0, late) + std::int64_t{command.seconds} * 1000;
        asking->time_up = false;
        return seen_by_everybody();
    }

    Ruling operator()(const LiftLimit& command) const
    {
        Student* student = find(command.student);
        if (student == nullptr) {
            return refused(Reason::Unknown);
        }
        student->no_limit = is_on(command.to);
        return seen_by(command.student);
    }

    Ruling operator()(const Lock& command) const
    {
        state.locked = is_on(command.to);
        return seen_by_nobody();
    }

    Ruling operator()(const Rename& command) const
    {
        Student* student = find(command.student);
        if (student == nullptr) {
            return refused(Reason::Unknown);
        }
        const auto is_anothers = [&](const std::string& look) {
            const auto found = state.by_look.find(look);
            return found != state.by_look.end() && found->second != command.student;
        };
        if (std::any_of(command.name.looks.begin(), command.name.looks.end(), is_anothers)) {
            return refused(Reason::NameTaken);
        }
        for (const std::string& look : student->name.looks) {
            state.by_look.erase(look);
        }
        for (const std::string& look : command.name.looks) {
            state.by_look.emplace(look, command.student);
        }
        student->name = command.name;
        return seen_by(command.student);
    }

    Ruling operator()(const Remove& command) const
    {
        Student* student = find(command.student);
        if (student == nullptr || student->removed) {
            return refused(student == nullptr ? Reason::Unknown : Reason::NotNow);
        }
        state.answered -= counts_as_answered(*student) ? 1U : 0U;
        const auto team = student->team;
        put_in_team(state, *student, std::nullopt);
        student->removed = true;
        student->team = team;
        return seen_by(command.student);
    }

    Ruling operator()(const Readmit& command) const
    {
        Student* student = find(command.student);
        if (student == nullptr || !student->removed) {
            return refused(student == nullptr ? Reason::Unknown : Reason::NotNow);
        }
        student->removed = false;
        const auto team = std::exchange(student->team, std::nullopt);
        put_in_team(state, *student, team ? team : team_of_newcomer(state));
        state.answered += counts_as_answered(*student) ? 1U : 0U;
        return seen_by(command.student);
    }

    Ruling operator()(const ShowStandings& command) const
    {
        state.standings = is_on(command.to);
        return seen_by_everybody();
    }

    Ruling operator()(const HideNames& command) const
    {
        state.names_hidden = is_on(command.to);
        return seen_by_everybody();
    }

    Ruling operator()(const SetPace& command) const
    {
        const bool closes_rightly = command.closes.has_value() == (command.pace == Pace::Self)
                                    && (!command.closes || floor.at < *command.closes);
        if (!is_lobby(state) || !closes_rightly) {
            return refused(Reason::NotNow);
        }
        state.pace = command.pace;
        state.closes = command.closes ? std::optional(std::min(*command.closes, latest_time)) : std::nullopt;
        return seen_by_everybody();
    }

    Ruling operator()(const SetTeams& command) const
    {
        if (!is_lobby(state) || command.count == 1 || command.count > most_teams) {
            return refused(Reason::NotNow);
        }
        std::for_each(state.students.begin(), state.students.end(), [](Student& each) { each.team.reset(); });
        state.teams = {command.by, std::vector<std::size_t>(command.count)};
        if (command.count > 0 && command.by == TeamsBy::Chance) {
            deal_teams(state);
        }
        return seen_by_everybody();
    }

    Ruling operator()(const HandOver& command) const
    {
        state.handed = command.secret;
        return seen_by_nobody();
    }

    Ruling operator()(const Stop& /*command*/) const
    {
        if (state.stopped) {
            return refused(Reason::NotNow);
        }
        state.stopped = true;
        return seen_by_everybody();
    }

    Ruling operator()(const End& /*command*/) const
    {
        if (state.stopped || std::holds_alternative<Finished>(state.phase)) {
            return refused(Reason::NotNow);
        }
        finish(floor);
        return seen_by_everybody();
    }

private:
    bool is_told(TurnIndex turn) const
    {
        return turn.value < state.fates.size() && state.fates[turn.value] == Fate::Told;
    }

    /// True for a step that was said at another turn than the one on the screens: it has been taken, or the class has
    /// gone on without it.
    bool is_done(SaidAt turn) const
    {
        if (state.looking_back) {
            return turn && *turn != *state.looking_back;
        }
        return turn && (*turn != state.turn || std::holds_alternative<Finished>(state.phase));
    }

    Student* find(StudentId id) const { return id.value < state.students.size() ? &state.students[id.value] : nullptr; }

    bool counts_as_answered(const Student& student) const
    {
        return std::holds_alternative<Asking>(state.phase) && find_attempt(student, state.turn) != nullptr;
    }
};

}

Ruling obey(Floor& floor, const Command& command)
{
    return std::visit(Obey{floor, floor.state}, command);
}

}
