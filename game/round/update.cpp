// SPDX-License-Identifier: MIT
#include "round/round.h"

#include "round/selection.h"
#include "text/unicode.h"

#include <algorithm>
#include <fmt/core.h>

namespace rounds {

namespace {

constexpr const char* not_begun = "The round has not begun.";
constexpr const char* is_over = "The round is over.";
constexpr const char* is_paused = "The round is paused.";

/// A round while an event is applied to it. A rule checks everything before it changes anything, and returns why
/// it refuses, or nothing.
struct Table {
    const quiz::ReadyPack& pack;
    State& state;
    std::vector<Effect>& effects;
    base::Timestamp at;
};

bool has_control(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F;
    });
}

std::string why_not_name(const std::string& name)
{
    if (text::first_bad_byte(name) || has_control(name)) {
        return "A player's name holds characters that can't be shown.";
    }
    if (name.find_first_not_of(' ') == std::string::npos) {
        return "Every player needs a name.";
    }
    if (text::count_code_points(name) > most_name_length) {
        return fmt::format("A player's name can have at most {} letters.", most_name_length);
    }
    return {};
}

std::string why_not(const quiz::ReadyPack& pack, const Started& start)
{
    if (start.players.empty() || start.players.size() > most_players) {
        return fmt::format("A round is for 1 to {} players.", most_players);
    }
    for (const std::string& name : start.players) {
        if (std::string reason = why_not_name(name); !reason.empty()) {
            return reason;
        }
    }
    if (start.pack_hash != pack.hash) {
        return "This round belongs to another version of the pack.";
    }
    return start.length == 0 ? "A round needs at least one question." : "";
}

std::size_t answers_given(const State& state)
{
    return static_cast<std::size_t>(std::count_if(state.attempts.begin(), state.attempts.end(),
                                                  [&](const Attempt& a) { return a.turn == state.turn; }));
}

/// Puts the receipt on the table: only now do the attempts at its question count.
void show_receipt(Table& table)
{
    table.state.phase = Showing{};
    for (const Attempt& attempt : table.state.attempts) {
        if (attempt.turn == table.state.turn) {
            table.effects.emplace_back(RecordAttempt{attempt});
        }
    }
}

/// Puts the question to the next player who has not answered it, or the receipt on the table.
void go_on(Table& table)
{
    State& state = table.state;
    const std::size_t answered = answers_given(state);
    if (answered == state.players.size()) {
        show_receipt(table);
        return;
    }
    const std::size_t next = (state.turn.value + answered) % state.players.size();
    state.phase = Asking{PlayerIndex{next}, table.at};
}

/// True for a passage that a player can point at: words of one sentence of one of the pack's articles. A whole
/// article would always prove the answer.
bool is_in_one_sentence(const quiz::ReadyPack& pack, const quiz::Passage& passage)
{
    const text::Article* article = quiz::find_article(pack.articles, passage.article);
    if (article == nullptr || passage.span.empty()) {
        return false;
    }
    const auto first = article->text.sentence_at(passage.span.begin);
    const auto last = article->text.sentence_at({passage.span.end.value - 1});
    return first && last && first == last;
}

/// True for an answer that can be graded and recorded.
bool is_usable(const quiz::ReadyPack& pack, const quiz::Question& question, const quiz::Answer& answer)
{
    if (const auto* picked = std::get_if<quiz::PickedSentence>(&answer)) {
        return quiz::fits(question, answer) && is_in_one_sentence(pack, picked->passage);
    }
    if (const auto* given = std::get_if<quiz::GivenDay>(&answer)) {
        // The calendar goes on after 9999, the form of a recorded day does not.
        return quiz::fits(question, answer) && quiz::day_from(quiz::to_string(given->day)).has_value();
    }
    return quiz::fits(question, answer);
}

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
    base::Rng rng{start.seed};
    const auto chosen = select(table.pack, start.kinds, start.length, rng);
    if (chosen.empty()) {
        return "This pack has no question that can be asked.";
    }
    State& state = table.state;
    state.pack_hash = start.pack_hash;
    state.seed = start.seed;
    state.players = start.players;
    for (const quiz::Item* item : chosen) {
        state.questions.push_back(item->question.id);
        state.option_orders.push_back(option_order(item->question, rng));
    }
    const auto& items = table.pack.items;
    state.kinds_left_out = static_cast<std::size_t>(std::count_if(items.begin(), items.end(), [&](const auto& item) {
        return std::find(start.kinds.begin(), start.kinds.end(), quiz::kind(item.question)) == start.kinds.end();
    }));
    go_on(table);
    return {};
}

std::string apply(Table& table, const Answered& event)
{
    State& state = table.state;
    const auto* asking = std::get_if<Asking>(&state.phase);
    if (asking == nullptr) {
        return "No question waits for an answer.";
    }
    if (event.player != asking->player) {
        return not_your_turn(state, asking->player);
    }
    const quiz::Item* item = current_item(table.pack, state);
    if (item == nullptr || !is_usable(table.pack, item->question, event.answer)) {
        return "That answer does not fit the question.";
    }
    const quiz::Grade grade = quiz::grade(*item, event.answer);
    state.attempts.push_back({.turn = state.turn,
                              .player = event.player,
                              .question = item->question.id,
                              .question_hash = item->hash,
                              .answer = event.answer,
                              .confidence = event.confidence,
                              .grade = grade,
                              .answer_points = learn::answer_points(event.confidence, grade.right),
                              .asked_at = asking->since,
                              .answered_at = table.at});
    if (offers_pointing(quiz::kind(item->question))) {
        state.phase = Pointing{event.player};
    } else {
        go_on(table);
    }
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
    Attempt& attempt = table.state.attempts.back();
    attempt.pointed = event.passage;
    attempt.pointed_right = quiz::proves(*item, event.passage);
    attempt.evidence_points = learn::evidence_points(attempt.pointed_right);
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
        go_on(table);
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
    if (auto* asking = std::get_if<Asking>(&state.phase)) {
        asking->since.milliseconds += table.at.milliseconds - state.paused_since->milliseconds;
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
