// SPDX-License-Identifier: MIT
#include "room/codec.h"

#include "room/json_command.h"
#include "round/json_answer.h"
#include "round/json_plan.h"

#include <array>
#include <fmt/core.h>

namespace room {

namespace {

using rounds::Json;
using rounds::Line;
using rounds::member;

/// The most bytes of an event: the longest typed answer, escaped, is well below.
constexpr std::size_t most_event_bytes = 100'000;

/// Adds an event's name and fields to its line.
struct WriteHappening {
    Line& line;

    void put(std::string_view name) const { line["event"] = name; }
    void put(std::string_view name, StudentId student) const
    {
        put(name);
        line["student"] = student.value;
    }
    void put(std::string_view name, StudentId student, TurnIndex turn) const
    {
        put(name, student);
        line["turn"] = turn.value;
    }
    void put(std::string_view name, TurnIndex turn) const
    {
        put(name);
        line["turn"] = turn.value;
    }

    void operator()(const Opened& e) const
    {
        put("opened");
        line["seed"] = std::to_string(e.seed);
        line["pack"] = base::to_hex(e.pack_hash);
        line["code"] = e.code;
        line["teacher"] = base::to_hex(e.teacher);
        line["plan"] = rounds::written(e.plan);
    }
    void operator()(const Joined& e) const
    {
        put("joined");
        line["name"] = written(e.name);
        line["token"] = base::to_hex(e.token);
        if (e.request) {
            line["request"] = base::to_hex(*e.request);
        }
    }
    void operator()(const Rejoined& e) const
    {
        put("rejoined", e.student);
        line["token"] = base::to_hex(e.token);
    }
    void operator()(const Answered& e) const
    {
        put("answered", e.student, e.turn);
        line["answer"] = rounds::written(e.answer);
        line["confidence"] = static_cast<int>(e.confidence);
    }
    void operator()(const Pointed& e) const
    {
        put("pointed", e.student, e.turn);
        line["passage"] = rounds::written(e.passage);
    }
    void operator()(const SkippedPointing& e) const { put("skipped", e.student, e.turn); }
    void operator()(const WentOn& e) const { put("went-on", e.student, e.turn); }
    void operator()(const ChoseTeam& e) const
    {
        put("chose-team", e.student);
        line["team"] = e.team;
    }
    void operator()(const Steered& e) const
    {
        put("steered");
        line["id"] = e.id;
        put_command(line, e.command);
    }
    void operator()(const TookOver& /*e*/) const { put("took-over"); }
    void operator()(const TimeUp& e) const { put("time-up", e.turn); }
    void operator()(const Shown& e) const { put("shown", e.turn); }
    void operator()(const Advanced& e) const { put("advanced", e.turn); }
    void operator()(const Closed& /*e*/) const { put("closed"); }
};

std::optional<TurnIndex> turn_at(const Json& line)
{
    const auto turn = rounds::index_from(member(line, "turn"));
    return turn ? std::optional(TurnIndex{*turn}) : std::nullopt;
}

std::optional<StudentId> student_at(const Json& line)
{
    const auto student = rounds::index_from(member(line, "student"));
    return student ? std::optional(StudentId{*student}) : std::nullopt;
}

std::optional<Happening> opened_from(const Json& line)
{
    const auto seed = rounds::seed_from(rounds::string_at(line, "seed").value_or(""));
    const auto pack = hash_at(line, "pack");
    auto code = rounds::string_at(line, "code");
    const auto teacher = hash_at(line, "teacher");
    auto plan = rounds::plan_from(member(line, "plan"));
    if (!seed || !pack || !code || !teacher || !plan) {
        return std::nullopt;
    }
    return Opened{*seed, *pack, std::move(*code), *teacher, std::move(*plan)};
}

std::optional<Happening> joined_from(const Json& line)
{
    auto name = name_from_json(member(line, "name"));
    const auto token = hash_at(line, "token");
    const auto request = hash_at(line, "request");
    if (!name || !token || (member(line, "request") != nullptr && !request)) {
        return std::nullopt;
    }
    return Joined{std::move(*name), *token, request};
}

std::optional<Happening> rejoined_from(const Json& line)
{
    const auto student = student_at(line);
    const auto token = hash_at(line, "token");
    return student && token ? std::optional<Happening>(Rejoined{*student, *token}) : std::nullopt;
}

std::optional<Happening> answered_from(const Json& line)
{
    const auto student = student_at(line);
    const auto turn = turn_at(line);
    auto answer = rounds::answer_from(member(line, "answer"));
    const auto confidence = rounds::index_from(member(line, "confidence"));
    if (!student || !turn || !answer || !confidence || *confidence < 1 || *confidence > 3) {
        return std::nullopt;
    }
    return Answered{*student, *turn, std::move(*answer), static_cast<learn::Confidence>(*confidence)};
}

std::optional<Happening> pointed_from(const Json& line)
{
    const auto student = student_at(line);
    const auto turn = turn_at(line);
    auto passage = rounds::passage_from(member(line, "passage"));
    return student && turn && passage ? std::optional<Happening>(Pointed{*student, *turn, std::move(*passage)})
                                      : std::nullopt;
}

template <class Stepped> std::optional<Happening> stepped_from(const Json& line)
{
    const auto student = student_at(line);
    const auto turn = turn_at(line);
    return student && turn ? std::optional<Happening>(Stepped{*student, *turn}) : std::nullopt;
}

std::optional<Happening> chose_team_from(const Json& line)
{
    const auto student = student_at(line);
    const auto team = rounds::index_from(member(line, "team"));
    return student && team ? std::optional<Happening>(ChoseTeam{*student, *team}) : std::nullopt;
}

std::optional<Happening> steered_from(const Json& line)
{
    auto id = rounds::string_at(line, "id");
    auto command = command_from(line);
    return id && command ? std::optional<Happening>(Steered{std::move(*id), std::move(*command)}) : std::nullopt;
}

template <class OfTurn> std::optional<Happening> of_turn_from(const Json& line)
{
    const auto turn = turn_at(line);
    return turn ? std::optional<Happening>(OfTurn{*turn}) : std::nullopt;
}

template <class Bare> std::optional<Happening> bare_from(const Json& /*line*/)
{
    return Bare{};
}

/// An event's name, and how its line is read.
struct EventForm {
    std::string_view name;
    std::optional<Happening> (*read)(const Json&);
};

constexpr auto forms = std::to_array<EventForm>({
    {"opened", opened_from},
    {"joined", joined_from},
    {"rejoined", rejoined_from},
    {"answered", answered_from},
    {"pointed", pointed_from},
    {"skipped", stepped_from<SkippedPointing>},
    {"went-on", stepped_from<WentOn>},
    {"chose-team", chose_team_from},
    {"steered", steered_from},
    {"took-over", bare_from<TookOver>},
    {"time-up", of_turn_from<TimeUp>},
    {"shown", of_turn_from<Shown>},
    {"advanced", of_turn_from<Advanced>},
    {"closed", bare_from<Closed>},
});

std::optional<Event> event_from(const Json& line)
{
    const auto at = line.is_object() ? rounds::integer_at(line, "at") : std::nullopt;
    const auto name = line.is_object() ? rounds::string_at(line, "event") : std::nullopt;
    for (const EventForm& form : forms) {
        if (at && name && *name == form.name) {
            auto what = form.read(line);
            return what ? std::optional(Event{{*at}, std::move(*what)}) : std::nullopt;
        }
    }
    return std::nullopt;
}

}

std::string encode(const Event& event)
{
    Line line = {{"at", event.at.milliseconds}};
    std::visit(WriteHappening{line}, event.what);
    return rounds::dumped(line);
}

base::Result<Event> decode_event(std::string_view line)
{
    auto event = line.size() <= most_event_bytes ? event_from(rounds::parsed(line)) : std::nullopt;
    if (!event) {
        return base::fail(base::ErrorKind::BadFormat, "this line is no event of a class");
    }
    return std::move(*event);
}

base::Result<State> replay(const quiz::ReadyPack& pack, std::span<const std::string> lines)
{
    State state;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto event = decode_event(lines[i]);
        if (!event) {
            return base::fail(event.error().kind, fmt::format("line {}: {}", i + 1, event.error().message));
        }
        Step step = update(pack, std::move(state), *event);
        if (step.outcome == Outcome::Refused) { // earlier rules kept some that change nothing
            return base::fail(base::ErrorKind::Refused,
                              fmt::format("event {} can't be played again: {}", i + 1, to_string(step.reason)));
        }
        state = std::move(step.state);
    }
    return state;
}

}
