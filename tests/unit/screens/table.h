// SPDX-License-Identifier: MIT
#pragma once

#include "answers.h"
#include "screens/input.h"
#include "screens/update.h"
#include "screens/view.h"
#include "support/make.h"
#include "ui/focus.h"
#include "ui/theme.h"

#include <algorithm>
#include <deque>
#include <doctest/doctest.h>
#include <memory>
#include <string>
#include <vector>

/// A table to play at without a window: the rules as the shell runs them, and hands that press keys and click.
namespace table {

/// The engine that all tests share: making one reads the fonts.
inline const ui::TextEngine& engine()
{
    static const ui::TextEngine shared = std::move(ui::TextEngine::create().value());
    return shared;
}

/// The day on the tables' calendar: Friday 20 November 2026.
inline constexpr quiz::Day today = std::chrono::year{2026} / 11 / 20;

/// What can be chosen from at the table.
inline screens::Offer offer()
{
    return {.languages = {{"en", "English"}, {"es", "Español"}, {"ar", "العربية"}},
            .themes = {{"light", "Light"}, {"dark", "Dark"}, {"high-contrast", "High contrast"}}};
}

/// The interface as it is written.
inline const base::Language& english()
{
    static const base::Language language;
    return language;
}

/// A pack of a few kinds on articles that can be opened on the web.
inline quiz::ReadyPack storm(std::vector<quiz::Question> questions)
{
    quiz::ReadyPack pack = make::ready(questions);
    pack.about = "Two reports on one night at sea.";
    pack.notice = "A storm; nobody is hurt.";
    pack.articles[0].url = "https://courier.example/storm";
    pack.articles[0].report = text::Report{"The night of the lamp", "The Courier"};
    return pack;
}

inline quiz::ReadyPack storm()
{
    quiz::Question caller = make::choice();
    caller.hint = "Look at the first paragraph.";
    caller.attribution = {"The harbour log"};
    return storm({caller, make::verdict(quiz::Verdict::Refuted), make::verdict(quiz::Verdict::NotInArticle, "absent"),
                  make::locate(), make::number()});
}

/// The shell of the tests: does what effects say, keeps what they said, and answers with events.
struct Table {
    quiz::ReadyPack pack = storm();
    screens::State state;
    std::vector<screens::Effect> effects; ///< all so far
    std::optional<rounds::State> round;
    std::string refusal; ///< what the shell answers to the next LoadPack, when not empty
    std::int64_t clock = 0;
    std::uint64_t seed = 1;

    explicit Table(quiz::ReadyPack with = storm()) : pack(std::move(with)) { }

    void take(screens::Step step)
    {
        state = std::move(step.state);
        std::deque<screens::Effect> due(step.effects.begin(), step.effects.end());
        while (!due.empty()) {
            effects.push_back(due.front());
            for (const screens::Event& event : perform(due.front())) {
                screens::Step next = screens::update(state, event);
                state = std::move(next.state);
                due.insert(due.end(), next.effects.begin(), next.effects.end());
            }
            due.pop_front();
        }
    }

    void open() { take(screens::start({}, offer(), {1280, 720})); }
    void say(const screens::Event& event) { take(screens::update(state, event)); }

    std::vector<screens::Event> perform(const screens::Effect& effect)
    {
        if (std::holds_alternative<screens::LoadLibrary>(effect)) {
            return {screens::LibraryLoaded{{screens::entry_of("storm.toml", pack)}, {}, today}};
        }
        if (const auto* load = std::get_if<screens::LoadPack>(&effect)) {
            if (!refusal.empty()) {
                return {screens::Failed{std::exchange(refusal, {})}};
            }
            return {screens::PackLoaded{load->path, shared(), load->purpose}};
        }
        if (const auto* start = std::get_if<screens::StartRound>(&effect)) {
            round = rounds::State{};
            const auto players = start->players.empty() ? std::vector<std::string>{"Player one"} : start->players;
            return tell(rounds::Started{players, seed, pack.hash, start->plan});
        }
        if (std::holds_alternative<screens::LoadPlayers>(effect)) {
            return {state.players.empty() ? screens::PlayersLoaded{{{{1}, "Player one", 0, 0}}, {1}}
                                          : screens::PlayersLoaded{state.players, state.seated, state.kept}};
        }
        if (std::holds_alternative<screens::LoadStanding>(effect)) {
            return {screens::StandingLoaded{screens::standing_of({})}};
        }
        if (std::holds_alternative<screens::KeepReport>(effect)) {
            return {screens::ReportKept{}};
        }
        if (const auto* told = std::get_if<screens::TellRound>(&effect)) {
            return tell(told->what);
        }
        if (std::holds_alternative<screens::ResumeRound>(effect)) {
            return {screens::PackLoaded{"storm.toml", shared(), screens::Purpose::GoOn}, screens::RoundChanged{*round}};
        }
        return {};
    }

    std::shared_ptr<const quiz::ReadyPack> shared() { return std::make_shared<quiz::ReadyPack>(pack); }

    std::vector<screens::Event> tell(const rounds::Happening& what)
    {
        clock += 1000;
        rounds::Step step = rounds::update(pack, *round, {{clock}, what});
        if (!step.refused.empty()) {
            return {screens::Failed{step.refused}};
        }
        round = std::move(step.state);
        return {screens::RoundChanged{*round}};
    }

    // Hands.

    void input(const ui::Input& input) { take(screens::react(state, picture(), input, clock)); }
    ui::Frame<screens::Event> picture() const { return screens::view(state, {engine(), ui::light_theme(), english()}); }
    void press(ui::Key key, ui::Modifiers modifiers = {}) { input(ui::KeyPressed{key, modifiers}); }

    /// The place of a target that a pointer can reach, after turning the wheel over its area where it must be.
    ui::Point reach(const std::string& id)
    {
        for (int turns = 0; turns < 200; ++turns) {
            const auto frame = picture();
            const auto all = ui::targets(frame);
            const ui::Target* target = ui::find(all, {id});
            REQUIRE_MESSAGE(target != nullptr, "no target " << id);
            const ui::Rect first = target->parts.empty() ? target->rect : target->parts.front();
            const ui::Rect shown = target->clip ? ui::intersection(first, *target->clip) : first;
            if (shown.height > first.height * 0.6F) {
                return shown.center();
            }
            const bool below = first.y >= target->clip->center().y;
            input(ui::Wheel{target->clip->center(), below ? -1.0F : 1.0F});
        }
        FAIL("can't reach " << id);
        return {};
    }

    void click(const std::string& id)
    {
        const ui::Point at = reach(id);
        input(ui::MouseMoved{at});
        input(ui::MousePressed{at});
        input(ui::MouseReleased{at});
    }

    // What is on the table.

    const quiz::Item& item() const { return *rounds::current_item(pack, *round); }

    /// A right or wrong answer to the question on the table.
    quiz::Answer answer(bool right) const
    {
        if (quiz::kind(item().question) == quiz::Kind::Locate) {
            return quiz::PickedSentence{sentence(right)};
        }
        for (const quiz::Answer& each : screens::shown_answers(item().question, *round)) {
            if (quiz::grade(item(), each).right == right) {
                return each;
            }
        }
        return answers::to(item().question, right ? answers::Aim::Right : answers::Aim::Wrong);
    }

    std::size_t sentence_index(bool right) const
    {
        const quiz::Passage& passage = item().evidence.front().front();
        const text::Text& text = quiz::find_article(pack.articles, passage.article)->text;
        const std::size_t at = text.sentence_at(passage.span.begin)->value;
        return right ? at : (at + 1) % text.sentences().size();
    }

    quiz::Passage sentence(bool right) const
    {
        const text::ArticleId& article = item().evidence.front().front().article;
        return {article, quiz::find_article(pack.articles, article)->text.sentences()[sentence_index(right)]};
    }

    std::string sentence_id(bool right) const
    {
        return "sentence-" + item().evidence.front().front().article.value + "-"
               + std::to_string(sentence_index(right));
    }

    /// Starts a round whose first question has this id.
    void play(const std::string& first)
    {
        for (seed = 1; seed < 500; ++seed) {
            open();
            say(screens::OpenPack{"storm.toml", screens::Purpose::Play});
            if (item().question.id.value == first) {
                return;
            }
        }
        FAIL("no round begins with " << first);
    }

    void give(bool right, learn::Confidence confidence)
    {
        say(screens::ChooseAnswer{answer(right)});
        say(screens::SetConfidence{confidence});
        say(screens::Confirm{});
    }

    /// Answers to the end, wrong at every third question, and points at the passage at every second.
    void play_to_results()
    {
        for (int i = 0; std::holds_alternative<screens::Question>(state.screen); ++i) {
            const bool right = i % 3 != 1;
            give(right, right ? learn::Confidence::FairlySure : learn::Confidence::Guess);
            if (std::holds_alternative<screens::Pointing>(state.screen)) {
                i % 2 == 0 ? say(screens::PointAt{sentence(true)}) : say(screens::SkipPointing{});
            }
            say(screens::Next{});
        }
    }

    template <class Effect> int count() const
    {
        return static_cast<int>(std::count_if(effects.begin(), effects.end(),
                                              [](const auto& each) { return std::holds_alternative<Effect>(each); }));
    }
};

}
