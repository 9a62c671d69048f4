// SPDX-License-Identifier: MIT
#include "room/json_command.h"

#include <algorithm>
#include <array>

namespace room {

namespace {

using rounds::Json;
using rounds::Line;
using rounds::member;

constexpr std::array<std::string_view, std::variant_size_v<Command>> words{
    "start",  "pause",  "resume",  "show",      "next",       "skip", "back",  "extend",    "lift_limit", "lock",
    "rename", "remove", "readmit", "standings", "hide_names", "pace", "teams", "hand_over", "stop",       "end"};

/// Puts what a command says into its object.
struct PutFields {
    Line& line;

    void put_switch(Switch to) const { line["on"] = to == Switch::On; }
    void put_turn(SaidAt turn) const
    {
        if (turn) {
            line["turn"] = turn->value;
        }
    }
    void operator()(const Show& c) const { put_turn(c.turn); }
    void operator()(const Next& c) const { put_turn(c.turn); }
    void operator()(const Skip& c) const { put_turn(c.turn); }
    void operator()(const Back& c) const { line["turn"] = c.turn.value; }
    void operator()(const Extend& c) const { line["seconds"] = c.seconds; }
    void operator()(const LiftLimit& c) const
    {
        line["student"] = c.student.value;
        put_switch(c.to);
    }
    void operator()(const Lock& c) const { put_switch(c.to); }
    void operator()(const Rename& c) const
    {
        line["student"] = c.student.value;
        line["name"] = written(c.name);
    }
    void operator()(const Remove& c) const { line["student"] = c.student.value; }
    void operator()(const Readmit& c) const { line["student"] = c.student.value; }
    void operator()(const ShowStandings& c) const { put_switch(c.to); }
    void operator()(const HideNames& c) const { put_switch(c.to); }
    void operator()(const SetPace& c) const
    {
        line["pace"] = to_string(c.pace);
        if (c.closes) {
            line["closes"] = c.closes->milliseconds;
        }
    }
    void operator()(const SetTeams& c) const
    {
        line["count"] = c.count;
        line["by"] = to_string(c.by);
    }
    void operator()(const HandOver& c) const { line["secret"] = base::to_hex(c.secret); }
    template <class Bare> void operator()(const Bare& /*c*/) const { }
};

std::optional<Switch> switch_at(const Json& object)
{
    const Json* on = member(object, "on");
    if (on == nullptr || !on->is_boolean()) {
        return std::nullopt;
    }
    return on->get<bool>() ? Switch::On : Switch::Off;
}

std::optional<StudentId> student_at(const Json& object)
{
    const auto number = rounds::index_from(member(object, "student"));
    return number ? std::optional(StudentId{*number}) : std::nullopt;
}

template <class Bare> std::optional<Command> bare_from(const Json& /*object*/)
{
    return Bare{};
}

/// A step that may say at which turn; a turn that is none is no step.
template <class Stepped> std::optional<Command> stepped_from(const Json& object)
{
    const Json* said_at = member(object, "turn");
    const auto turn = rounds::index_from(said_at);
    if (said_at == nullptr) {
        return Stepped{};
    }
    return turn ? std::optional<Command>(Stepped{TurnIndex{*turn}}) : std::nullopt;
}

template <class Switched> std::optional<Command> switched_from(const Json& object)
{
    const auto to = switch_at(object);
    return to ? std::optional<Command>(Switched{*to}) : std::nullopt;
}

template <class OfStudent> std::optional<Command> of_student_from(const Json& object)
{
    const auto student = student_at(object);
    return student ? std::optional<Command>(OfStudent{*student}) : std::nullopt;
}

std::optional<Command> back_from(const Json& object)
{
    const auto turn = rounds::index_from(member(object, "turn"));
    return turn ? std::optional<Command>(Back{{*turn}}) : std::nullopt;
}

std::optional<Command> extend_from(const Json& object)
{
    const auto seconds = rounds::index_from(member(object, "seconds"));
    const bool fits = seconds && *seconds <= static_cast<std::size_t>(most_extension);
    return fits ? std::optional<Command>(Extend{static_cast<int>(*seconds)}) : std::nullopt;
}

std::optional<Command> lift_limit_from(const Json& object)
{
    const auto student = student_at(object);
    const auto to = switch_at(object);
    return student && to ? std::optional<Command>(LiftLimit{*student, *to}) : std::nullopt;
}

std::optional<Command> rename_from(const Json& object)
{
    const auto student = student_at(object);
    auto name = name_from_json(member(object, "name"));
    return student && name ? std::optional<Command>(Rename{*student, std::move(*name)}) : std::nullopt;
}

std::optional<Command> set_pace_from(const Json& object)
{
    const auto pace = pace_from(rounds::string_at(object, "pace").value_or(""));
    if (!pace) {
        return std::nullopt;
    }
    SetPace command{.pace = *pace};
    if (const auto closes = rounds::integer_at(object, "closes")) {
        command.closes = base::Timestamp{*closes};
    }
    return command;
}

std::optional<Command> set_teams_from(const Json& object)
{
    const auto count = rounds::index_from(member(object, "count"));
    const auto by = teams_by_from(rounds::string_at(object, "by").value_or(""));
    if (!count || (!by && *count > 0)) {
        return std::nullopt;
    }
    return SetTeams{*count, by.value_or(TeamsBy::Choice)};
}

std::optional<Command> hand_over_from(const Json& object)
{
    const auto secret = hash_at(object, "secret");
    return secret ? std::optional<Command>(HandOver{*secret}) : std::nullopt;
}

using Read = std::optional<Command> (*)(const Json&);

/// How each command is read, in the order of `words`.
constexpr std::array<Read, words.size()> readers{bare_from<Start>,
                                                 bare_from<Pause>,
                                                 bare_from<Resume>,
                                                 stepped_from<Show>,
                                                 stepped_from<Next>,
                                                 stepped_from<Skip>,
                                                 back_from,
                                                 extend_from,
                                                 lift_limit_from,
                                                 switched_from<Lock>,
                                                 rename_from,
                                                 of_student_from<Remove>,
                                                 of_student_from<Readmit>,
                                                 switched_from<ShowStandings>,
                                                 switched_from<HideNames>,
                                                 set_pace_from,
                                                 set_teams_from,
                                                 hand_over_from,
                                                 bare_from<Stop>,
                                                 bare_from<End>};

}

std::string_view to_string(Pace pace)
{
    switch (pace) {
    case Pace::Teacher: return "teacher";
    case Pace::Automatic: return "automatic";
    case Pace::Self: return "self";
    }
    return {};
}

std::string_view to_string(TeamsBy by)
{
    return by == TeamsBy::Choice ? "choice" : "chance";
}

std::optional<Pace> pace_from(std::string_view word)
{
    for (const Pace pace : {Pace::Teacher, Pace::Automatic, Pace::Self}) {
        if (to_string(pace) == word) {
            return pace;
        }
    }
    return std::nullopt;
}

std::optional<TeamsBy> teams_by_from(std::string_view word)
{
    if (word == to_string(TeamsBy::Choice)) {
        return TeamsBy::Choice;
    }
    return word == to_string(TeamsBy::Chance) ? std::optional(TeamsBy::Chance) : std::nullopt;
}

std::string_view word_of(const Command& command)
{
    return words.at(command.index());
}

void put_command(Line& line, const Command& command)
{
    line["what"] = word_of(command);
    std::visit(PutFields{line}, command);
}

std::optional<Command> command_from(const Json& object)
{
    const auto* const word = std::find(words.begin(), words.end(), rounds::string_at(object, "what").value_or(""));
    return word == words.end() ? std::nullopt : readers.at(static_cast<std::size_t>(word - words.begin()))(object);
}

Line written(const Name& name)
{
    return {{"shown", name.shown}, {"looks", name.looks}};
}

std::optional<Name> name_from_json(const Json* object)
{
    if (object == nullptr || !object->is_object()) {
        return std::nullopt;
    }
    auto shown = rounds::string_at(*object, "shown");
    const auto looks = rounds::list_from(member(*object, "looks"), rounds::string_from);
    if (!shown || !looks || looks->size() != 2) {
        return std::nullopt;
    }
    return Name{std::move(*shown), {looks->front(), looks->back()}};
}

std::optional<base::Sha256> hash_at(const Json& object, const char* key)
{
    return base::sha256_from_hex(rounds::string_at(object, key).value_or(""));
}

}
