// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "room/clock.h"
#include "room/sheet.h"
#include "room/standing.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace room {

class ObjectText;

/// What the views of one moment share: make it once for all of them.
struct Moment {
    base::Timestamp now;
    std::size_t here = 0; ///< students connected
    std::vector<Placed> standings; ///< empty where the class does not see them now
    std::vector<std::size_t> places; ///< by the student's number: where in `standings` they are
    std::vector<TeamPlaced> teams;
};

/// The moment of a room. With the standings on it costs a look at every student, else nothing.
Moment moment_of(const State& state, const Presence& here, base::Timestamp now);

/// What the teacher's view tells beside the room itself.
struct HostFacts {
    std::string join; ///< the address that phones go to
    std::string trouble; ///< a sentence while answers can't be kept
    std::string qr; ///< the path of the picture of the QR code, which nobody else is told
};

/// Writes the views of one room in one language, as messages. What is the same for everybody is written once, so that
/// views for thousands cost little. The pack has to live as long, and the room to be the same one.
class Press {
public:
    Press(const quiz::ReadyPack& pack, base::Language tr);

    /// What a student may see now, who must be one of the room.
    std::string student_view(const State& state, const Moment& moment, StudentId student);

    /// What the teacher and the projector see.
    std::string teacher_view(const State& state, const Moment& moment, const Presence& here, const HostFacts& host);

private:
    const Sheet& sheet(const State& state, TurnIndex turn);
    void put_stage(ObjectText& view, const State& state, const Moment& moment, const Student& student);
    void put_answering(ObjectText& view, const State& state, const Moment& moment, const Student& student);
    std::string receipt(const State& state, TurnIndex turn, const Student& student);
    std::string result(const State& state, const Student& student);
    std::string teacher_receipt(const State& state, TurnIndex turn);
    std::string class_result_text(const State& state);

    const quiz::ReadyPack* m_pack;
    base::Language m_tr;
    std::map<TurnIndex, Sheet> m_sheets;
};

/// The names of the teams.
std::vector<std::string> team_names(const State& state, const base::Language& tr);

/// The rows of the teams' standings as JSON; with `mine`, each says whether it is one's own.
std::string team_standings_text(const std::vector<TeamPlaced>& teams, const std::vector<std::string>& names,
                                std::optional<std::size_t> mine);

}
