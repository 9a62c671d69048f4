// SPDX-License-Identifier: MIT
#include "terminal/session.h"

#include "terminal/asking.h"
#include "terminal/page.h"
#include "terminal/reading.h"
#include "terminal/sheet.h"
#include "text/unicode.h"

#include <algorithm>
#include <fmt/core.h>

namespace terminal {

namespace {

constexpr std::size_t longest_line = 1000;

/// A session while an input is dealt with.
struct Desk {
    const quiz::ReadyPack& pack;
    Step& step;
    base::Timestamp at;

    Session& session() const { return step.session; }
    rounds::State& state() const { return step.session.state; }
    const Style& style() const { return step.session.style; }
    void say(std::string_view text) const { step.output += wrap(style(), text); }
};

template <class Phase> bool is(const rounds::State& state)
{
    return std::holds_alternative<Phase>(state.phase);
}

std::vector<quiz::Passage> sentences_on_table(const quiz::ReadyPack& pack, const rounds::State& state)
{
    const quiz::Item* item = rounds::current_item(pack, state);
    return item == nullptr ? std::vector<quiz::Passage>() : sentences_of(pack, *item);
}

std::string pointing_prompt(const quiz::ReadyPack& pack, const rounds::State& state, const Style& style)
{
    return wrap(style, fmt::format("Which sentence proves it? A number from 1 to {}, or Enter to skip.",
                                   sentences_on_table(pack, state).size()));
}

std::string passing_prompt(const rounds::State& state, rounds::PlayerIndex player, const Style& style)
{
    return wrap(style, plain(state.players[player.value]) + ", please take over. Press Enter when you sit here.");
}

std::string reading_prompt(const rounds::Reading& reading, const Style& style)
{
    return wrap(style, reading.articles.size() == 1 ? "Press Enter when you have read it."
                                                    : "Press Enter when you have read them.");
}

/// Who may still buzz, by number and name.
std::string buzzing_prompt(const rounds::State& state, const rounds::Buzzing& buzzing, const Style& style)
{
    std::string players;
    for (std::size_t i = 0; i < state.players.size(); ++i) {
        if (std::find(buzzing.tried.begin(), buzzing.tried.end(), rounds::PlayerIndex{i}) == buzzing.tried.end()) {
            players += fmt::format("{}{} {}", players.empty() ? "" : ", ", i + 1, plain(state.players[i]));
        }
    }
    return wrap(style, fmt::format("Who knows it? Type a number or a name: {}; or Enter when nobody does.", players));
}

std::string showing_prompt(const rounds::State& state, const Style& style)
{
    const bool last = state.turn.value + 1 >= state.questions.size();
    return wrap(style, last ? "Press Enter for the results." : "Press Enter for the next question.");
}

std::string pause_page(const Style& style)
{
    return wrap(style, "The round is paused. Press Enter to go on, or type quit to end it.");
}

/// What can be typed now, without what is on the table.
std::string prompt(const quiz::ReadyPack& pack, const Session& session)
{
    const rounds::State& state = session.state;
    if (state.paused_since) {
        return pause_page(session.style);
    }
    if (is<rounds::Asking>(state)) {
        return session.answer ? confidence_prompt(pack, state, *session.answer, session.style)
                              : answer_prompt(pack, state, session.style);
    }
    if (is<rounds::Pointing>(state)) {
        return pointing_prompt(pack, state, session.style);
    }
    if (const auto* passing = std::get_if<rounds::Passing>(&state.phase)) {
        return passing_prompt(state, passing->player, session.style);
    }
    if (const auto* reading = std::get_if<rounds::Reading>(&state.phase)) {
        return reading_prompt(*reading, session.style);
    }
    if (const auto* buzzing = std::get_if<rounds::Buzzing>(&state.phase)) {
        return buzzing_prompt(state, *buzzing, session.style);
    }
    return is<rounds::Showing>(state) ? showing_prompt(state, session.style) : "";
}

/// What is on the table, whole.
std::string table_page(const quiz::ReadyPack& pack, const Session& session)
{
    const rounds::State& state = session.state;
    const quiz::Item* item = rounds::current_item(pack, state);
    if (state.paused_since || item == nullptr) {
        return is<rounds::Finished>(state) ? results_page(pack, state, session.style) : prompt(pack, session);
    }
    if (is<rounds::Asking>(state) || is<rounds::Buzzing>(state)) {
        return question_page(pack, state, session.style) + '\n' + prompt(pack, session);
    }
    if (is<rounds::Passing>(state)) {
        return prompt(pack, session);
    }
    if (const auto* reading = std::get_if<rounds::Reading>(&state.phase)) {
        return reading_page(pack, reading->articles, session.style) + '\n' + prompt(pack, session);
    }
    if (is<rounds::Pointing>(state)) {
        return article_page(pack, *item, session.style) + '\n' + prompt(pack, session);
    }
    return receipt_page(pack, state, state.turn, session.style) + '\n' + prompt(pack, session);
}

/// Hands an event to the rules. Says so in the rules' own words when they refuse it.
void happen(const Desk& desk, rounds::Happening what)
{
    rounds::Event event{desk.at, std::move(what)};
    rounds::Step step = rounds::update(desk.pack, desk.state(), event);
    if (!step.refused.empty()) {
        desk.say(step.refused);
        return;
    }
    desk.state() = std::move(step.state);
    desk.step.events.push_back(std::move(event));
    desk.step.effects.insert(desk.step.effects.end(), step.effects.begin(), step.effects.end());
}

/// An event that moves the round on, then what lies on the table after it.
void play(const Desk& desk, rounds::Happening what)
{
    happen(desk, std::move(what));
    desk.session().answer.reset();
    desk.step.output += '\n' + table_page(desk.pack, desk.session());
}

void show_article(const Desk& desk)
{
    const quiz::Item* item = rounds::current_item(desk.pack, desk.state());
    if (item != nullptr) {
        desk.step.output += article_page(desk.pack, *item, desk.style()) + '\n' + prompt(desk.pack, desk.session());
    }
}

void show_receipt(const Desk& desk)
{
    rounds::TurnIndex turn = desk.state().turn;
    if (!is<rounds::Showing>(desk.state())) {
        if (turn.value == 0) {
            desk.say("There is no receipt yet: it comes after your answer.");
            return;
        }
        --turn.value;
    }
    desk.step.output += receipt_page(desk.pack, desk.state(), turn, desk.style());
    desk.step.output += '\n' + prompt(desk.pack, desk.session());
}

void take_back(const Desk& desk)
{
    if (!desk.session().answer) {
        desk.say("There is no answer to take back.");
        return;
    }
    desk.session().answer.reset();
    desk.step.output += table_page(desk.pack, desk.session());
}

/// Deals with a word that means the same at any time. False when the line is none.
bool obey_always(const Desk& desk, const std::string& word, std::string_view line)
{
    if (word == "help" || line == "?") {
        desk.step.output += help_page(desk.style()) + prompt(desk.pack, desk.session());
    } else if (word == "quit") {
        play(desk, rounds::GaveUp{});
    } else if (word == "pause" && !desk.state().paused_since) {
        happen(desk, rounds::Paused{});
        desk.step.output += prompt(desk.pack, desk.session());
    } else {
        return false;
    }
    return true;
}

/// Deals with a word that means the same whatever is on the table. False when the line is none.
bool obey(const Desk& desk, const std::string& word)
{
    if (word == "article") {
        show_article(desk);
    } else if (word == "receipt") {
        show_receipt(desk);
    } else if (word == "again") {
        desk.step.output += table_page(desk.pack, desk.session());
    } else if (word == "back") {
        take_back(desk);
    } else {
        return false;
    }
    return true;
}

void resume(const Desk& desk, std::string_view line)
{
    if (!line.empty()) {
        desk.step.output += prompt(desk.pack, desk.session());
        return;
    }
    happen(desk, rounds::Resumed{});
    desk.step.output += '\n' + table_page(desk.pack, desk.session());
}

void take_confidence(const Desk& desk, const rounds::Asking& asking, const quiz::Answer& answer, std::string_view line)
{
    if (const auto sure = read_confidence(line)) {
        play(desk, rounds::Answered{asking.player, answer, *sure});
    } else {
        desk.say("Please type 1, 2 or 3 to say how sure you are, or back to answer again.");
    }
}

void take_answer(const Desk& desk, const rounds::Asking& asking, std::string_view line)
{
    const quiz::Item* item = rounds::current_item(desk.pack, desk.state());
    if (item == nullptr) {
        desk.say("This question is not in the pack. Please type quit to end the round.");
        return;
    }
    const auto sentences = sentences_of(desk.pack, *item);
    const Asked asked{*item, desk.state().option_orders[desk.state().turn.value], sentences};
    Reading reading = read_answer(asked, line);
    if (!reading.answer) {
        desk.say(what_fits(asked));
    } else if (reading.confidence) {
        play(desk, rounds::Answered{asking.player, std::move(*reading.answer), *reading.confidence});
    } else {
        desk.session().answer = std::move(reading.answer);
        desk.step.output += prompt(desk.pack, desk.session());
    }
}

void take_sentence(const Desk& desk, const rounds::Pointing& pointing, std::string_view line)
{
    const auto sentence = read_sentence(sentences_on_table(desk.pack, desk.state()), line);
    if (sentence) {
        play(desk, rounds::Pointed{pointing.player, *sentence});
    } else if (line.empty() || text::folded(line) == "skip") {
        play(desk, rounds::SkippedPointing{pointing.player});
    } else {
        desk.step.output += prompt(desk.pack, desk.session());
    }
}

void take_buzz(const Desk& desk, std::string_view line)
{
    if (line.empty()) {
        play(desk, rounds::NobodyBuzzes{});
        return;
    }
    const auto& players = desk.state().players;
    const std::string typed = text::folded(line);
    for (std::size_t i = 0; i < players.size(); ++i) {
        if (typed == std::to_string(i + 1) || typed == text::folded(players[i])) {
            play(desk, rounds::Buzzed{{i}});
            return;
        }
    }
    desk.step.output += prompt(desk.pack, desk.session());
}

/// Enter leads on from what only has to be seen.
void lead_on(const Desk& desk, std::string_view line)
{
    const rounds::State& state = desk.state();
    if (!line.empty()) {
        desk.step.output += prompt(desk.pack, desk.session());
    } else if (const auto* passing = std::get_if<rounds::Passing>(&state.phase)) {
        play(desk, rounds::TookOver{passing->player});
    } else {
        play(desk, is<rounds::Reading>(state) ? rounds::Happening(rounds::DoneReading{})
                                              : rounds::Happening(rounds::Continued{}));
    }
}

void take_line(const Desk& desk, std::string_view line)
{
    const std::string word = text::folded(line);
    if (obey_always(desk, word, line)) {
        return;
    }
    if (desk.state().paused_since) {
        resume(desk, line);
        return;
    }
    if (obey(desk, word)) {
        return;
    }
    const rounds::Phase phase = desk.state().phase;
    const std::optional<quiz::Answer> answer = desk.session().answer;
    if (const auto* asking = std::get_if<rounds::Asking>(&phase); asking != nullptr && answer) {
        take_confidence(desk, *asking, *answer, line);
    } else if (asking != nullptr) {
        take_answer(desk, *asking, line);
    } else if (const auto* pointing = std::get_if<rounds::Pointing>(&phase)) {
        take_sentence(desk, *pointing, line);
    } else if (is<rounds::Buzzing>(desk.state())) {
        take_buzz(desk, line);
    } else {
        lead_on(desk, line);
    }
}

std::string_view trimmed(std::string_view line)
{
    const std::size_t begin = line.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? "" : line.substr(begin, line.find_last_not_of(" \t\r\n") + 1 - begin);
}

void take(const Desk& desk, const Typed& typed)
{
    if (is_over(desk.session())) {
        desk.say("The round is over.");
    } else if (typed.line.size() > longest_line) {
        desk.say("That line is longer than any answer. Please type help to hear what can be typed.");
    } else if (text::first_bad_byte(typed.line)) {
        desk.say("That line is not readable text. Please type help to hear what can be typed.");
    } else {
        take_line(desk, trimmed(typed.line));
    }
}

/// The second step is free to leave out and the last receipt leads nowhere but to the results, so neither makes
/// of the end of input a round that was given up.
void take(const Desk& desk, const InputEnded& /*end*/)
{
    if (is_over(desk.session())) {
        return;
    }
    if (desk.state().paused_since) {
        happen(desk, rounds::Resumed{});
    }
    if (const auto* pointing = std::get_if<rounds::Pointing>(&desk.state().phase)) {
        happen(desk, rounds::SkippedPointing{pointing->player});
        if (is<rounds::Showing>(desk.state())) {
            desk.step.output += '\n' + receipt_page(desk.pack, desk.state(), desk.state().turn, desk.style());
        }
    }
    const rounds::State& state = desk.state();
    const bool complete = is<rounds::Showing>(state) && state.turn.value + 1 >= state.questions.size();
    play(desk, complete ? rounds::Happening(rounds::Continued{}) : rounds::Happening(rounds::GaveUp{}));
}

}

std::string opening(const quiz::ReadyPack& pack, const Session& session)
{
    return title_page(pack, session.state, session.style) + '\n' + table_page(pack, session);
}

Step update(const quiz::ReadyPack& pack, Session session, const Input& input)
{
    Step step{.session = std::move(session)};
    const Desk desk{pack, step, input.at};
    std::visit([&](const auto& what) { take(desk, what); }, input.what);
    return step;
}

bool is_over(const Session& session)
{
    return is<rounds::Finished>(session.state) || is<rounds::Waiting>(session.state);
}

}
