// SPDX-License-Identifier: MIT
#pragma once

#include "support/make.h"
#include "terminal/session.h"

#include <stdexcept>

/// Rounds played by strings, for the tests of the terminal.
namespace talk {

/// A choice, a verdict and a locate on the storm at Port Ellery, and one question that had to be left out.
inline quiz::ReadyPack pack()
{
    quiz::Question choice = make::choice();
    choice.attribution = {"The Courier", "the harbour office"};
    choice.why = "The report names the caller and the minute.";
    quiz::ReadyPack made = make::ready({choice, make::verdict(), make::locate()});
    made.about = "Two reports on one night.";
    made.notice = "A storm; nobody is hurt.";
    made.left_out = {{{"lost-bell"}, "the passage is gone"}};
    made.articles.front().published = std::chrono::year{2021} / 5 / 11;
    return made;
}

/// One question of every kind.
inline quiz::ReadyPack nine_kinds()
{
    quiz::ReadyPack made = make::ready(make::all_kinds());
    made.articles.front().published = std::chrono::year{2021} / 5 / 11;
    return made;
}

/// A conversation with one round, one second between lines.
struct Conversation {
    quiz::ReadyPack pack;
    terminal::Session session;
    std::string opening;
    std::vector<rounds::Event> events;
    std::vector<rounds::Effect> effects;
    std::int64_t now = 1'000'000;

    /// Types a line; gives what is printed.
    std::string type(std::string line) { return take(terminal::Typed{std::move(line)}); }

    /// Ends the input; gives what is printed.
    std::string end() { return take(terminal::InputEnded{}); }

    /// The kind of the question on the table.
    quiz::Kind kind() const { return quiz::kind(rounds::current_item(pack, session.state)->question); }

    template <class Phase> bool is() const { return std::holds_alternative<Phase>(session.state.phase); }

    int points(std::size_t player = 0) const { return rounds::points(session.state, {player}); }

private:
    std::string take(std::variant<terminal::Typed, terminal::InputEnded> what)
    {
        terminal::Step step = terminal::update(pack, session, {{now += 1000}, std::move(what)});
        session = std::move(step.session);
        events.insert(events.end(), step.events.begin(), step.events.end());
        effects.insert(effects.end(), step.effects.begin(), step.effects.end());
        return step.output;
    }
};

/// A conversation on a pack by a plan; the seed decides what is asked in which order.
inline Conversation planned(const quiz::ReadyPack& pack, rounds::Plan plan, std::vector<std::string> players = {"Ada"},
                            terminal::Style style = {}, std::uint64_t seed = 1)
{
    Conversation talk{pack};
    const rounds::Event event{
        {talk.now},
        rounds::Started{.players = std::move(players), .seed = seed, .pack_hash = pack.hash, .plan = std::move(plan)}};
    rounds::Step step = rounds::update(pack, {}, event);
    if (!step.refused.empty()) {
        throw std::logic_error(step.refused);
    }
    talk.session = {.state = std::move(step.state), .style = style};
    talk.events = {event};
    talk.opening = terminal::opening(pack, talk.session);
    return talk;
}

/// The same, of the usual plan.
inline Conversation begin(const quiz::ReadyPack& pack, std::vector<std::string> players = {"Ada"},
                          terminal::Style style = {}, std::uint64_t seed = 1, std::size_t length = 12)
{
    return planned(pack, {.length = length}, std::move(players), style, seed);
}

/// A conversation on one question.
inline Conversation on(const quiz::Question& question, std::vector<std::string> players = {"Ada"},
                       terminal::Style style = {})
{
    return begin(make::ready({question}), std::move(players), style);
}

inline bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

}
