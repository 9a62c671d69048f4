// SPDX-License-Identifier: MIT
#include "report/erasure.h"

#include "report/person.h"
#include "room/codec.h"

#include <algorithm>
#include <fmt/format.h>

namespace report {

namespace {

/// No name of a person has these looks: there is a space in them.
room::Name neutral_name(room::StudentId student)
{
    const std::string look = fmt::format("erased student {}", student.value + 1);
    return {erased_name(student), {look, look}};
}

/// What stays of something that the teacher said about the student; nothing of a lifted limit, which tells of them.
std::optional<room::Command> kept(const room::Command& command, room::StudentId student)
{
    if (std::holds_alternative<room::Rename>(command)) {
        return room::Rename{student, neutral_name(student)};
    }
    const bool moves = std::holds_alternative<room::Remove>(command) || std::holds_alternative<room::Readmit>(command);
    return moves ? std::optional(command) : std::nullopt;
}

/// What stays of an event that is about the student. Teams stay, because newcomers go where the fewest are.
std::optional<room::Happening> kept(const room::Happening& what, room::StudentId student, const base::Sha256& nobodys)
{
    if (std::holds_alternative<room::Joined>(what)) {
        return room::Joined{neutral_name(student), nobodys, std::nullopt};
    }
    if (const auto* steered = std::get_if<room::Steered>(&what)) {
        auto command = kept(steered->command, student);
        return command ? std::optional<room::Happening>(room::Steered{steered->id, std::move(*command)}) : std::nullopt;
    }
    return std::holds_alternative<room::ChoseTeam>(what) ? std::optional(what) : std::nullopt;
}

/// Writes the events of a class anew.
class Rewriting {
public:
    Rewriting(room::StudentId student, const base::Sha256& nobodys) : m_student(student), m_nobodys(nobodys) { }

    void take(const room::Event& event, const std::string& line)
    {
        // As the rules take it: a clock that was set back makes nothing earlier. It has to stand in the event, because
        // the one before it may go.
        const base::Timestamp at = std::clamp(event.at, m_latest, std::max(m_latest, room::latest_time));
        m_latest = at;
        if (about(event.what, m_joined) == m_student) {
            if (const auto what = kept(event.what, m_student, m_nobodys)) {
                m_lines.push_back(room::encode({at, *what}));
            }
        } else {
            m_lines.push_back(at == event.at ? line : room::encode({at, event.what}));
        }
        m_joined += std::holds_alternative<room::Joined>(event.what) ? 1U : 0U;
    }

    /// Takes the student out of the class, so that nobody is measured against a student without answers.
    void take_out()
    {
        const std::string id = fmt::format("erased-{}", m_student.value + 1);
        m_lines.push_back(room::encode({m_latest, room::Steered{id, room::Remove{m_student}}}));
    }

    std::vector<std::string> lines() { return std::move(m_lines); }

private:
    room::StudentId m_student;
    base::Sha256 m_nobodys;
    std::vector<std::string> m_lines;
    base::Timestamp m_latest;
    std::size_t m_joined = 0;
};

}

base::Result<std::vector<std::string>> without(std::span<const std::string> lines, room::StudentId student,
                                               const base::Sha256& nobodys)
{
    const auto people = people_of(lines);
    if (!people) {
        return base::fail(people.error());
    }
    if (student.value >= people->size()) {
        return base::fail(base::ErrorKind::NotFound, fmt::format("There is no student {}.", student.value + 1));
    }
    Rewriting rewriting(student, nobodys);
    for (const std::string& line : lines) {
        if (const auto event = room::decode_event(line)) {
            rewriting.take(*event, line);
        }
    }
    if (!(*people)[student.value].removed) {
        rewriting.take_out();
    }
    return rewriting.lines();
}

std::string erased_name(room::StudentId student)
{
    return fmt::format("Erased student {}", student.value + 1);
}

}
