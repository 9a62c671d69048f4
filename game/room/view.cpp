// SPDX-License-Identifier: MIT
#include "room/view.h"

#include "room/object_text.h"

namespace room {

std::vector<std::string> team_names(const State& state, const base::Language& tr)
{
    std::vector<std::string> names;
    for (std::size_t team = 1; team <= state.teams.sizes.size(); ++team) {
        names.push_back(tr("Team {}", team));
    }
    return names;
}

std::string team_standings_text(const std::vector<TeamPlaced>& teams, const std::vector<std::string>& names,
                                std::optional<std::size_t> mine)
{
    return array_text(teams, [&](const TeamPlaced& row) {
        rounds::Line line = {{"place", row.place}, {"name", names[row.team]}, {"points", row.points}};
        if (mine) {
            line["mine"] = *mine == row.team;
        }
        return rounds::dumped(line);
    });
}

Moment moment_of(const State& state, const Presence& here, base::Timestamp now)
{
    Moment moment{.now = now, .here = here.count()};
    const bool class_sees = std::holds_alternative<Showing>(state.phase)
                            || std::holds_alternative<Finished>(state.phase) || state.looking_back;
    if (!state.standings || !class_sees) {
        return moment;
    }
    moment.standings = standings(state);
    moment.teams = team_standings(state);
    moment.places.assign(state.students.size(), moment.standings.size());
    for (std::size_t i = 0; i < moment.standings.size(); ++i) {
        moment.places[moment.standings[i].student.value] = i;
    }
    return moment;
}

Press::Press(const quiz::ReadyPack& pack, base::Language tr) : m_pack(&pack), m_tr(std::move(tr)) { }

const Sheet& Press::sheet(const State& state, TurnIndex turn)
{
    const auto found = m_sheets.find(turn);
    return found != m_sheets.end() ? found->second
                                   : m_sheets.emplace(turn, sheet_of(*m_pack, state, turn, m_tr)).first->second;
}

}
