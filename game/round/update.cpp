// SPDX-License-Identifier: MIT
#include "round/round.h"

#include "round/drawn.h"
#include "round/grading.h"
#include "round/selection.h"
#include "round/start.h"
#include "round/table.h"

#include <algorithm>
#include <fmt/core.h>

namespace rounds {

namespace {

constexpr const char* not_begun = "The round has not begun.";
constexpr const char* is_over = "The round is over.";
constexpr const char* is_paused = "The round is paused.";
constexpr const char* no_question = "No question waits for an answer.";
constexpr const char* closed_to_all = "No question is open to everybody now.";

std::string not_your_turn(const State& state, PlayerIndex player)
{
    return fmt::format("It is the turn of {}.", state.players[player.value]);
}

std::string apply(Table& table, const Started& start)
{
    if (!std::holds_alternative<Waiting>(table.state.phase)) {
        return "This round has begun already.";
    }
    if (std::string reason = why_not(table.pack, start); !reason.empty()) {
        return reason;
    }
    Drawn drawn = draw_questions(table.pack, start.plan, start.seed);
    if (drawn.questions.empty()) {
        return why_nothing(table.pack, start.plan);
    }
    State& state = table.state;
    state.pack_hash = start.pack_hash;
    state.seed = start.seed;
    state.players = start.players;
    state.questions = std::move(drawn.questions);
    state.option_orders = std::move(drawn.option_orders);
    const auto& items = table.pack.items;
    state.kinds_left_out = static_cast<std::size_t>(std::count_if(
        items.begin(), items.end(), [&](const auto& item) { return !asks(start.plan, quiz::kind(item.question)); }));
    state.seconds = start.plan.seconds;
    state.opening = start.plan.opening;
    state.style = start.plan.style;
    state.seats = start.plan.seats;
    state.parts = start.parts;
    begin_turn(table);
    return {};
}

std::string apply(Table& table, const DoneReading& /*event*/)
{
    const auto* reading = std::get_if<Reading>(&table.state.phase);
    if (reading == nullptr) {
        return "There is no article to be read now.";
    }
    table.state.read.insert(table.state.read.end(), reading->articles.begin(), reading->articles.end());
    go_on(table);
    return {};
}

std::string apply(Table& table, const TookOver& event)
{
    const auto* passing = std::get_if<Passing>(&table.state.phase);
    if (passing == nullptr) {
        return "Nobody has to take over now.";
    }
    if (event.player != passing->player) {
        return not_your_turn(table.state, passing->player);
    }
    table.state.phase = Asking{event.player, table.at};
    return {};
}

std::string apply(Table& table, const Buzzed& event)
{
    const auto* buzzing = std::get_if<Buzzing>(&table.state.phase);
    if (buzzing == nullptr) {
        return closed_to_all;
    }
    if (event.player.value >= table.state.players.size()) {
        return "There is no such player.";
    }
    if (std::find(buzzing->tried.begin(), buzzing->tried.end(), event.player) != buzzing->tried.end()) {
        return fmt::format("{} has tried this question already.", table.state.players[event.player.value]);
    }
    table.state.phase = Asking{event.player, table.at};
    return {};
}

std::string apply(Table& table, const NobodyBuzzes& /*event*/)
{
    if (!std::holds_alternative<Buzzing>(table.state.phase)) {
        return closed_to_all;
    }
    show_receipt(table);
    return {};
}

/// The attempt that `player` makes at an item now, without what its answer decides.
Attempt attempt_at(const Table& table, const quiz::Item& item, const Asking& asking)
{
    return {.turn = table.state.turn,
            .player = asking.player,
            .question = item.question.id,
            .question_hash = item.hash,
            .asked_at = asking.since,
            .answered_at = table.at};
}

std::string apply(Table& table, const Answered& event)
{
    State& state = table.state;
    const auto* asking = std::get_if<Asking>(&state.phase);
    if (asking == nullptr) {
        return no_question;
    }
    if (event.player != asking->player) {
        return not_your_turn(state, asking->player);
    }
    const quiz::Item* item = current_item(table.pack, state);
    if (item == nullptr || !is_usable(table.pack, item->question, event.answer)) {
        return "That answer does not fit the question.";
    }
    Attempt attempt = attempt_at(table, *item, *asking);
    grade(attempt, *item, event.answer, event.confidence, state.parts);
    state.attempts.push_back(std::move(attempt));
    if (offers_pointing(state, quiz::kind(item->question), state.attempts.back())) {
        state.phase = Pointing{event.player};
    } else {
        go_on(table);
    }
    return {};
}

std::string apply(Table& table, const TimedOut& event)
{
    State& state = table.state;
    const auto* asking = std::get_if<Asking>(&state.phase);
    if (asking == nullptr) {
        return no_question;
    }
    if (event.player != asking->player) {
        return not_your_turn(state, asking->player);
    }
    const auto end = deadline(state);
    if (!end) {
        return "This round has no timer.";
    }
    if (table.at < *end) {
        return "There is time left.";
    }
    const quiz::Item* item = current_item(table.pack, state);
    if (item == nullptr) {
        return no_question;
    }
    Attempt attempt = attempt_at(table, *item, *asking);
    attempt.answer = quiz::NoAnswer{};
    attempt.answered_at = *end;
    state.attempts.push_back(std::move(attempt));
    go_on(table);
    return {};
}

/// Why `player` can't take the second step now, or nothing.
std::string why_not_pointing(const State& state, PlayerIndex player)
{
    const auto* pointing = std::get_if<Pointing>(&state.phase);
    if (pointing == nullptr) {
        return "There is no passage to point at now.";
    }
    return player == pointing->player ? "" : not_your_turn(state, pointing->player);
}

std::string apply(Table& table, const Pointed& event)
{
    if (std::string reason = why_not_pointing(table.state, event.player); !reason.empty()) {
        return reason;
    }
    const quiz::Item* item = current_item(table.pack, table.state);
    if (item == nullptr || !is_in_one_sentence(table.pack, event.passage)) {
        return "Please point at one sentence of an article.";
    }
    grade_pointing(table.state.attempts.back(), *item, event.passage);
    go_on(table);
    return {};
}

std::string apply(Table& table, const SkippedPointing& event)
{
    if (std::string reason = why_not_pointing(table.state, event.player); !reason.empty()) {
        return reason;
    }
    go_on(table);
    return {};
}

std::string apply(Table& table, const Continued& /*event*/)
{
    State& state = table.state;
    if (!std::holds_alternative<Showing>(state.phase)) {
        return "There is no receipt to go on from.";
    }
    if (state.turn.value + 1 < state.questions.size()) {
        ++state.turn.value;
        begin_turn(table);
    } else {
        state.phase = Finished{};
        table.effects.emplace_back(EndRound{});
    }
    return {};
}

std::string why_not_running(const State& state)
{
    if (std::holds_alternative<Waiting>(state.phase)) {
        return not_begun;
    }
    return std::holds_alternative<Finished>(state.phase) ? is_over : "";
}

std::string apply(Table& table, const Paused& /*event*/)
{
    std::string reason = why_not_running(table.state);
    if (reason.empty()) {
        table.state.paused_since = table.at;
    }
    return reason;
}

std::string apply(Table& table, const Resumed& /*event*/)
{
    State& state = table.state;
    if (!state.paused_since) {
        return "The round is not paused.";
    }
    const std::int64_t paused = table.at.milliseconds - state.paused_since->milliseconds;
    if (auto* asking = std::get_if<Asking>(&state.phase)) {
        asking->since.milliseconds += paused;
    } else if (auto* buzzing = std::get_if<Buzzing>(&state.phase)) {
        buzzing->since.milliseconds += paused;
    }
    state.paused_since.reset();
    return {};
}

std::string apply(Table& table, const GaveUp& /*event*/)
{
    State& state = table.state;
    if (std::string reason = why_not_running(state); !reason.empty()) {
        return reason;
    }
    if (!std::holds_alternative<Showing>(state.phase)) {
        std::erase_if(state.attempts, [&](const Attempt& attempt) { return attempt.turn == state.turn; });
    }
    state.phase = Finished{.gave_up = true};
    state.paused_since.reset();
    table.effects.emplace_back(EndRound{});
    return {};
}

/// Why no event of this sort is accepted now, whatever it says; or nothing.
std::string why_closed(const quiz::ReadyPack& pack, const State& state, const Happening& what)
{
    if (!std::holds_alternative<Waiting>(state.phase) && state.pack_hash != pack.hash) {
        return "This round belongs to another version of the pack.";
    }
    const bool ends_pause = std::holds_alternative<Resumed>(what) || std::holds_alternative<GaveUp>(what);
    return state.paused_since && !ends_pause ? is_paused : "";
}

}

Step update(const quiz::ReadyPack& pack, State state, const Event& event)
{
    Step step{.state = std::move(state)};
    step.refused = why_closed(pack, step.state, event.what);
    if (!step.refused.empty()) {
        return step;
    }
    // A clock that is set back must neither make answers quick nor pauses negative.
    Table table{pack, step.state, step.effects, std::max(event.at, step.state.latest)};
    step.refused = std::visit([&](const auto& what) { return apply(table, what); }, event.what);
    if (step.refused.empty()) {
        step.state.latest = table.at;
    }
    return step;
}

}
