// SPDX-License-Identifier: MIT
#include "round/codec.h"

#include "round/json_answer.h"
#include "round/json_plan.h"

#include <array>

namespace rounds {

namespace {

constexpr std::string_view parts_earn = "earn";

/// Says so where parts earn; a round on record from before they did keeps its bytes.
void put_parts(Line& line, Parts parts)
{
    if (parts == Parts::Earn) {
        line["parts"] = parts_earn;
    }
}

/// Adds an event's name and fields to its line.
struct WriteHappening {
    Line& line;

    void put_player(std::string_view name, PlayerIndex player) const
    {
        line["event"] = name;
        line["player"] = player.value;
    }
    void operator()(const Started& e) const
    {
        line["event"] = "started";
        line["players"] = e.players;
        line["seed"] = std::to_string(e.seed);
        line["pack"] = base::to_hex(e.pack_hash);
        line["plan"] = written(e.plan);
        put_parts(line, e.parts);
    }
    void operator()(const DoneReading& /*e*/) const { line["event"] = "done-reading"; }
    void operator()(const TookOver& e) const { put_player("took-over", e.player); }
    void operator()(const Buzzed& e) const { put_player("buzzed", e.player); }
    void operator()(const NobodyBuzzes& /*e*/) const { line["event"] = "nobody-buzzes"; }
    void operator()(const TimedOut& e) const { put_player("timed-out", e.player); }
    void operator()(const Answered& e) const
    {
        put_player("answered", e.player);
        line["answer"] = written(e.answer);
        line["confidence"] = static_cast<int>(e.confidence);
    }
    void operator()(const Pointed& e) const
    {
        put_player("pointed", e.player);
        line["passage"] = written(e.passage);
    }
    void operator()(const SkippedPointing& e) const { put_player("skipped", e.player); }
    void operator()(const Continued& /*e*/) const { line["event"] = "continued"; }
    void operator()(const Paused& /*e*/) const { line["event"] = "paused"; }
    void operator()(const Resumed& /*e*/) const { line["event"] = "resumed"; }
    void operator()(const GaveUp& /*e*/) const { line["event"] = "gave-up"; }
};

struct WritePhase {
    Line operator()(const Waiting& /*p*/) const { return {{"name", "waiting"}}; }
    Line operator()(const Reading& p) const
    {
        Line articles = Line::array();
        for (const text::ArticleId& article : p.articles) {
            articles.push_back(article.value);
        }
        return {{"name", "reading"}, {"articles", std::move(articles)}};
    }
    Line operator()(const Passing& p) const { return {{"name", "passing"}, {"player", p.player.value}}; }
    Line operator()(const Buzzing& p) const
    {
        Line tried = Line::array();
        for (const PlayerIndex player : p.tried) {
            tried.push_back(player.value);
        }
        return {{"name", "buzzing"}, {"since", p.since.milliseconds}, {"tried", std::move(tried)}};
    }
    Line operator()(const Asking& p) const
    {
        return {{"name", "asking"}, {"player", p.player.value}, {"since", p.since.milliseconds}};
    }
    Line operator()(const Pointing& p) const { return {{"name", "pointing"}, {"player", p.player.value}}; }
    Line operator()(const Showing& /*p*/) const { return {{"name", "showing"}}; }
    Line operator()(const Finished& p) const { return {{"name", "finished"}, {"gave_up", p.gave_up}}; }
};

Line line_of(const Attempt& attempt)
{
    return {{"turn", attempt.turn.value},
            {"player", attempt.player.value},
            {"question", attempt.question.value},
            {"question_hash", base::to_hex(attempt.question_hash)},
            {"answer", written(attempt.answer)},
            {"confidence", static_cast<int>(attempt.confidence)},
            {"right", attempt.grade.right},
            {"credit", attempt.grade.credit},
            {"pointed", attempt.pointed ? written(*attempt.pointed) : Line()},
            {"pointed_right", attempt.pointed_right},
            {"answer_points", attempt.answer_points},
            {"evidence_points", attempt.evidence_points},
            {"asked_at", attempt.asked_at.milliseconds},
            {"answered_at", attempt.answered_at.milliseconds}};
}

/// The fields of a beginning that are the same in all forms; the plan is left as it is by default.
std::optional<Started> started_without_plan(const Json& line)
{
    const auto players = list_from(member(line, "players"), string_from);
    const auto seed = seed_from(string_at(line, "seed").value_or(""));
    const auto pack = base::sha256_from_hex(string_at(line, "pack").value_or(""));
    return players && seed && pack ? std::optional(Started{*players, *seed, *pack, {}, Parts::EarnNothing})
                                   : std::nullopt;
}

/// The form with a plan, before parts earned.
std::optional<Started> started_with_plan(const Json& line)
{
    auto started = started_without_plan(line);
    auto plan = plan_from(member(line, "plan"));
    if (!started || !plan) {
        return std::nullopt;
    }
    started->plan = std::move(*plan);
    return started;
}

std::optional<Happening> planned_from(const Json& line)
{
    return started_with_plan(line);
}

std::optional<Happening> started_from(const Json& line)
{
    auto started = started_with_plan(line);
    if (!started || string_at(line, "parts") != parts_earn) {
        return std::nullopt;
    }
    started->parts = Parts::Earn;
    return started;
}

/// The form before there were plans, with length and kinds beside the rest.
std::optional<Happening> old_started_from(const Json& line)
{
    auto started = started_without_plan(line);
    const auto length = index_from(member(line, "length"));
    auto kinds = kinds_from(member(line, "kinds"));
    // No kinds meant none then, and means all now: such a round never began.
    if (!started || !length || !kinds || kinds->empty()) {
        return std::nullopt;
    }
    started->plan.length = *length;
    started->plan.kinds = std::move(*kinds);
    return started;
}

std::optional<Happening> answered_from(const Json& line)
{
    const auto player = index_from(member(line, "player"));
    const auto answer = answer_from(member(line, "answer"));
    const auto confidence = index_from(member(line, "confidence"));
    if (!player || !answer || !confidence || *confidence < 1 || *confidence > 3) {
        return std::nullopt;
    }
    return Answered{{*player}, *answer, static_cast<learn::Confidence>(*confidence)};
}

std::optional<Happening> pointed_from(const Json& line)
{
    const auto player = index_from(member(line, "player"));
    const auto passage = passage_from(member(line, "passage"));
    return player && passage ? std::optional<Happening>(Pointed{{*player}, *passage}) : std::nullopt;
}

/// An event that names a player and nothing else.
template <class OfPlayer> std::optional<Happening> of_player_from(const Json& line)
{
    const auto player = index_from(member(line, "player"));
    return player ? std::optional<Happening>(OfPlayer{{*player}}) : std::nullopt;
}

template <class Bare> std::optional<Happening> bare_from(const Json& /*line*/)
{
    return Bare{};
}

/// How an event is written: its name, how many fields its line has, and how they are read.
struct EventForm {
    std::string_view name;
    std::size_t fields;
    std::optional<Happening> (*read)(const Json&);
};

constexpr auto forms = std::to_array<EventForm>({
    {"started", 7, started_from},
    {"started", 6, planned_from},
    {"started", 7, old_started_from},
    {"done-reading", 2, bare_from<DoneReading>},
    {"took-over", 3, of_player_from<TookOver>},
    {"buzzed", 3, of_player_from<Buzzed>},
    {"nobody-buzzes", 2, bare_from<NobodyBuzzes>},
    {"timed-out", 3, of_player_from<TimedOut>},
    {"answered", 5, answered_from},
    {"pointed", 4, pointed_from},
    {"skipped", 3, of_player_from<SkippedPointing>},
    {"continued", 2, bare_from<Continued>},
    {"paused", 2, bare_from<Paused>},
    {"resumed", 2, bare_from<Resumed>},
    {"gave-up", 2, bare_from<GaveUp>},
});

std::optional<Event> event_from(const Json& line)
{
    if (!line.is_object()) {
        return std::nullopt;
    }
    const auto at = integer_at(line, "at");
    const auto name = string_at(line, "event");
    for (const EventForm& form : forms) {
        if (at && name && *name == form.name && line.size() == form.fields) {
            if (auto what = form.read(line)) {
                return Event{{*at}, std::move(*what)};
            }
        }
    }
    return std::nullopt;
}

}

std::string encode(const Event& event)
{
    Line line = {{"at", event.at.milliseconds}};
    std::visit(WriteHappening{line}, event.what);
    return dumped(line);
}

base::Result<Event> decode_event(std::string_view line)
{
    auto event = event_from(parsed(line));
    if (!event) {
        return base::fail(base::ErrorKind::BadFormat, "this line is no event of a round");
    }
    return std::move(*event);
}

std::string encode(const State& state)
{
    Line line = {{"pack", base::to_hex(state.pack_hash)},
                 {"seed", std::to_string(state.seed)},
                 {"players", state.players},
                 {"questions", Line::array()},
                 {"option_orders", state.option_orders},
                 {"kinds_left_out", state.kinds_left_out},
                 {"turn", state.turn.value},
                 {"phase", std::visit(WritePhase{}, state.phase)},
                 {"paused_since", state.paused_since ? Line(state.paused_since->milliseconds) : Line()},
                 {"attempts", Line::array()},
                 {"latest", state.latest.milliseconds}};
    // Only what a round began with, so that one on record from before there was such a thing ends in the same bytes.
    put_manner(line, state);
    put_parts(line, state.parts);
    for (const text::ArticleId& article : state.read) {
        line["read"].push_back(article.value);
    }
    for (const quiz::QuestionId& question : state.questions) {
        line["questions"].push_back(question.value);
    }
    for (const Attempt& attempt : state.attempts) {
        line["attempts"].push_back(line_of(attempt));
    }
    return dumped(line);
}

}
