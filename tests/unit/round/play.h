// SPDX-License-Identifier: MIT
#pragma once

#include "base/rng.h"
#include "quiz/answer.h"
#include "round/round.h"
#include "support/make.h"

#include <cmath>
#include <fmt/core.h>
#include <limits>

/// Packs, events and whole rounds for the tests of the rules.
namespace play {

inline const std::vector<quiz::Kind> three_kinds = {quiz::Kind::Choice, quiz::Kind::Verdict, quiz::Kind::Locate};

/// Four choices, verdicts and locates, each on a fact of its own, and one question of every other kind.
inline quiz::ReadyPack pack()
{
    std::vector<quiz::Question> questions;
    for (int i = 0; i < 4; ++i) {
        questions.push_back(make::choice(fmt::format("choice-{}", i)));
        questions.push_back(make::verdict(quiz::Verdict::Refuted, fmt::format("verdict-{}", i)));
        questions.push_back(make::locate(fmt::format("locate-{}", i)));
    }
    for (const auto& other :
         {make::number(), make::date(), make::order(), make::altered(), make::short_answer(), make::compare()}) {
        questions.push_back(other);
    }
    return make::ready(questions);
}

/// A pack of claims alone, as many of each verdict as said.
inline quiz::ReadyPack claims(int supported, int refuted, int missing)
{
    std::vector<quiz::Question> questions;
    const auto add = [&](quiz::Verdict verdict, int count) {
        for (int i = 0; i < count; ++i) {
            questions.push_back(make::verdict(verdict, fmt::format("claim-{}", questions.size())));
        }
    };
    add(quiz::Verdict::Supported, supported);
    add(quiz::Verdict::Refuted, refuted);
    add(quiz::Verdict::NotInArticle, missing);
    return make::ready(questions);
}

inline rounds::Started start(const quiz::ReadyPack& pack, std::vector<std::string> players = {"Ada"},
                             std::size_t length = 12)
{
    return {.players = std::move(players),
            .seed = 7,
            .pack_hash = pack.hash,
            .plan = {.length = length, .kinds = three_kinds}};
}

inline rounds::Started start(const quiz::ReadyPack& pack, rounds::Plan plan, std::vector<std::string> players = {"Ada"})
{
    return {.players = std::move(players), .seed = 7, .pack_hash = pack.hash, .plan = std::move(plan)};
}

/// A sentence of the first article: number 2 says how many boats, which proves the verdicts and locates.
inline quiz::Passage sentence(const quiz::ReadyPack& pack, std::size_t number)
{
    const text::Article& article = pack.articles.front();
    return {article.id, article.text.sentences().at(number)};
}

/// The passage that proves an item.
inline quiz::Passage proof(const quiz::Item& item)
{
    return item.evidence.front().front();
}

/// The right answer to a question of `make`.
inline quiz::Answer right_answer(const quiz::Item& item)
{
    switch (quiz::kind(item.question)) {
    case quiz::Kind::Choice: return quiz::PickedOption{1};
    case quiz::Kind::Verdict: return quiz::PickedVerdict{std::get<quiz::VerdictKey>(item.question.body).key};
    case quiz::Kind::Locate: return quiz::PickedSentence{proof(item)};
    case quiz::Kind::Number: return quiz::GivenNumber{13}; // within the tolerance
    case quiz::Kind::Date: return quiz::GivenDay{std::chrono::year{2021} / 5 / 10};
    case quiz::Kind::Order: return quiz::GivenOrder{{0, 1, 2, 3}};
    case quiz::Kind::Altered: return quiz::PickedWord{16, 18};
    case quiz::Kind::Short: return quiz::TypedText{"tomas lund"};
    default: return quiz::PickedComparison{quiz::Comparison::Disagree};
    }
}

/// A wrong answer to a question of `make`.
inline quiz::Answer wrong_answer(const quiz::ReadyPack& pack, const quiz::Item& item)
{
    switch (quiz::kind(item.question)) {
    case quiz::Kind::Choice: return quiz::PickedOption{0};
    case quiz::Kind::Verdict: {
        const bool supported = std::get<quiz::VerdictKey>(item.question.body).key == quiz::Verdict::Supported;
        return quiz::PickedVerdict{supported ? quiz::Verdict::Refuted : quiz::Verdict::Supported};
    }
    case quiz::Kind::Locate: return quiz::PickedSentence{sentence(pack, 1)};
    case quiz::Kind::Number: return quiz::GivenNumber{14};
    case quiz::Kind::Date: return quiz::GivenDay{std::chrono::year{2021} / 5 / 11};
    case quiz::Kind::Order: return quiz::GivenOrder{{1, 0, 2, 3}};
    case quiz::Kind::Altered: return quiz::PickedWord{4, 9};
    case quiz::Kind::Short: return quiz::TypedText{"Ana Reis"};
    default: return quiz::PickedComparison{quiz::Comparison::Agree};
    }
}

/// A round that is fed events, one second apart, and keeps those that were accepted.
struct Table {
    quiz::ReadyPack pack;
    rounds::State state;
    std::vector<rounds::Event> events;
    std::vector<rounds::Effect> effects;
    std::int64_t now = 1'000'000;

    /// Why the event was refused; empty when it was not.
    std::string put(rounds::Happening what) { return put_at(now += 1000, std::move(what)); }

    std::string put_at(std::int64_t at, rounds::Happening what)
    {
        const rounds::Event event{{at}, std::move(what)};
        rounds::Step step = rounds::update(pack, state, event);
        if (step.refused.empty()) {
            events.push_back(event);
            effects.insert(effects.end(), step.effects.begin(), step.effects.end());
        }
        state = std::move(step.state);
        return step.refused;
    }

    const quiz::Item& item() const { return *rounds::current_item(pack, state); }

    template <class Phase> bool is() const { return std::holds_alternative<Phase>(state.phase); }

    /// The player whose turn it is: to take over, to answer or to point.
    rounds::PlayerIndex player() const
    {
        if (const auto* passing = std::get_if<rounds::Passing>(&state.phase)) {
            return passing->player;
        }
        const auto* asking = std::get_if<rounds::Asking>(&state.phase);
        return asking != nullptr ? asking->player : std::get<rounds::Pointing>(state.phase).player;
    }

    bool is_pointing() const { return is<rounds::Pointing>(); }
    bool is_asking() const { return is<rounds::Asking>(); }
    bool is_showing() const { return is<rounds::Showing>(); }
    bool is_finished() const { return is<rounds::Finished>(); }

    /// The player at turn takes over where they have to, answers, and leaves the second step out where there is one.
    std::string answer(quiz::Answer answer, learn::Confidence confidence = learn::Confidence::FairlySure)
    {
        if (is<rounds::Passing>()) {
            put(rounds::TookOver{player()});
        }
        std::string refused = put(rounds::Answered{player(), std::move(answer), confidence});
        if (refused.empty() && is_pointing()) {
            refused = put(rounds::SkippedPointing{player()});
        }
        return refused;
    }

    /// One who buzzes answers, and leaves the second step out where there is one.
    std::string buzz(std::size_t player, quiz::Answer given,
                     learn::Confidence confidence = learn::Confidence::FairlySure)
    {
        std::string refused = put(rounds::Buzzed{{player}});
        return refused.empty() ? answer(std::move(given), confidence) : refused;
    }
};

/// A round that has begun.
inline Table begun(std::vector<std::string> players = {"Ada"}, std::size_t length = 12)
{
    Table table{pack()};
    table.put(start(table.pack, std::move(players), length));
    return table;
}

/// A round with a plan that has begun.
inline Table planned(const quiz::ReadyPack& pack, rounds::Plan plan, std::vector<std::string> players = {"Ada"})
{
    Table table{pack};
    table.put(start(pack, std::move(plan), std::move(players)));
    return table;
}

/// A round of one question that has begun; where there are several players the first has taken over.
inline Table on(const quiz::Question& question, std::vector<std::string> players = {"Ada"}, rounds::Plan plan = {})
{
    Table table = planned(make::ready({question}), std::move(plan), std::move(players));
    if (table.is<rounds::Passing>()) {
        table.put(rounds::TookOver{table.player()});
    }
    return table;
}

inline std::string random_text(base::Rng& rng)
{
    static const std::vector<std::string> pieces
        = {"a", "Z", "7", " ", "\"", "\\", "\n", "\t", "\x01", "\x7f", "Türkiye", "حلب", "\xF0\x9F\x94\x94",
           "/", "{", "]"};
    std::string text;
    for (std::size_t i = base::draw(rng, 12); i > 0; --i) {
        text += pieces[base::draw(rng, pieces.size())];
    }
    return text;
}

inline quiz::Passage random_passage(base::Rng& rng, const quiz::ReadyPack& pack)
{
    if (base::draw(rng, 4) == 0) {
        return {{random_text(rng)}, {{base::draw(rng, 90)}, {base::draw(rng, 90)}}};
    }
    const text::Article& article = pack.articles[base::draw(rng, pack.articles.size())];
    const auto& sentences = article.text.sentences();
    return {article.id, sentences[base::draw(rng, sentences.size())]};
}

inline double random_number(base::Rng& rng)
{
    const std::vector<double> edges = {0.0, -0.0, 12, 0.1, 1e308, -5e-324, std::numeric_limits<double>::max(), 1e17};
    return base::draw(rng, 2) == 0
               ? edges[base::draw(rng, edges.size())]
               : std::ldexp(static_cast<double>(base::next(rng)), static_cast<int>(base::draw(rng, 200)) - 100);
}

inline quiz::Answer random_answer(base::Rng& rng, const quiz::ReadyPack& pack)
{
    switch (base::draw(rng, 10)) {
    case 0: return quiz::PickedOption{base::draw(rng, 4)};
    case 1: return quiz::PickedVerdict{static_cast<quiz::Verdict>(base::draw(rng, 3))};
    case 2: return quiz::PickedSentence{random_passage(rng, pack)};
    case 3: return quiz::GivenNumber{random_number(rng)};
    case 4:
        return quiz::GivenDay{std::chrono::year{static_cast<int>(base::draw(rng, 9999))}
                              / std::chrono::month{static_cast<unsigned>(base::draw(rng, 12)) + 1}
                              / std::chrono::day{static_cast<unsigned>(base::draw(rng, 28)) + 1}};
    case 5: return quiz::GivenOrder{{base::draw(rng, 4), base::draw(rng, 4), 0, 3}};
    case 6: return quiz::PickedWord{base::draw(rng, 40), base::draw(rng, 40)};
    case 7: return quiz::TypedText{random_text(rng)};
    case 8: return quiz::NoAnswer{};
    default: return quiz::PickedComparison{static_cast<quiz::Comparison>(base::draw(rng, 3))};
    }
}

template <class Value, class Draw> std::vector<Value> random_list(base::Rng& rng, const Draw& draw)
{
    std::vector<Value> list;
    for (std::size_t i = base::draw(rng, 4); i > 0; --i) {
        list.push_back(draw());
    }
    return list;
}

/// A plan of any sort; most ask something of `pack`.
inline rounds::Plan random_plan(base::Rng& rng, const quiz::ReadyPack& pack)
{
    const auto one_in = [&](std::size_t n) { return base::draw(rng, n) == 0; };
    rounds::Plan plan{.length = base::draw(rng, 15)};
    if (one_in(3)) {
        plan.kinds = random_list<quiz::Kind>(rng, [&] { return static_cast<quiz::Kind>(base::draw(rng, 9)); });
    }
    if (one_in(6)) {
        plan.skills = random_list<quiz::Skill>(rng, [&] { return static_cast<quiz::Skill>(base::draw(rng, 8)); });
    }
    if (one_in(6)) {
        plan.articles = random_list<text::ArticleId>(
            rng, [&] { return one_in(5) ? text::ArticleId{random_text(rng)} : pack.articles.front().id; });
    }
    if (one_in(6)) {
        plan.difficulty = {static_cast<int>(base::draw(rng, 4)), static_cast<int>(base::draw(rng, 7))};
    }
    if (one_in(3)) {
        plan.seconds = static_cast<int>(base::draw(rng, 5));
    }
    if (one_in(8)) {
        plan.only = random_list<quiz::QuestionId>(
            rng, [&] { return pack.items[base::draw(rng, pack.items.size())].question.id; });
    }
    plan.opening = one_in(3) ? rounds::Opening::ReadFirst : rounds::Opening::StraightIn;
    plan.style = one_in(6) ? rounds::Style::Feed : rounds::Style::Questions;
    plan.seats = one_in(2) ? rounds::Seats::Buzz : rounds::Seats::PassAndPlay;
    return plan;
}

inline rounds::Started random_start(base::Rng& rng, const quiz::ReadyPack& pack)
{
    rounds::Started started = start(pack, random_plan(rng, pack), {});
    const std::size_t players = base::draw(rng, 3) == 0 ? base::draw(rng, 10) : 1 + base::draw(rng, 3);
    for (std::size_t i = 0; i < players; ++i) {
        started.players.push_back(base::draw(rng, 30) == 0 ? random_text(rng) : fmt::format("Player {}", i));
    }
    started.seed = base::next(rng);
    if (base::draw(rng, 10) == 0) {
        started.pack_hash = base::sha256(random_text(rng));
    }
    return started;
}

inline rounds::Happening random_happening(base::Rng& rng, const quiz::ReadyPack& pack)
{
    const rounds::PlayerIndex player{base::draw(rng, 9)};
    switch (base::draw(rng, 13)) {
    case 0: return random_start(rng, pack);
    case 1:
        return rounds::Answered{player, random_answer(rng, pack),
                                static_cast<learn::Confidence>(base::draw(rng, 3) + 1)};
    case 2: return rounds::Pointed{player, random_passage(rng, pack)};
    case 3: return rounds::SkippedPointing{player};
    case 4: return rounds::Continued{};
    case 5: return rounds::Paused{};
    case 6: return rounds::Resumed{};
    case 7: return rounds::TimedOut{player};
    case 8: return rounds::DoneReading{};
    case 9: return rounds::TookOver{player};
    case 10: return rounds::Buzzed{player};
    case 11: return rounds::NobodyBuzzes{};
    default: return rounds::GaveUp{};
    }
}

/// An event of the player who is asked that the rules are likely to accept.
inline rounds::Happening likely_answer(base::Rng& rng, const Table& table)
{
    if (table.state.seconds && base::draw(rng, 3) == 0) {
        return rounds::TimedOut{table.player()};
    }
    const bool right = base::draw(rng, 2) == 0;
    return rounds::Answered{table.player(), right ? right_answer(table.item()) : wrong_answer(table.pack, table.item()),
                            static_cast<learn::Confidence>(base::draw(rng, 3) + 1)};
}

/// An event that the rules are likely to accept, for rounds that get anywhere.
inline rounds::Happening likely_happening(base::Rng& rng, const Table& table)
{
    if (table.state.paused_since) {
        return rounds::Resumed{};
    }
    if (base::draw(rng, 12) == 0) {
        return rounds::Paused{};
    }
    if (table.is<rounds::Reading>()) {
        return rounds::DoneReading{};
    }
    if (table.is<rounds::Passing>()) {
        return rounds::TookOver{table.player()};
    }
    if (table.is<rounds::Buzzing>() && base::draw(rng, 5) != 0) {
        return rounds::Buzzed{{base::draw(rng, table.state.players.size())}};
    }
    if (table.is<rounds::Buzzing>()) {
        return rounds::NobodyBuzzes{};
    }
    if (table.is_asking()) {
        return likely_answer(rng, table);
    }
    if (table.is_pointing() && base::draw(rng, 3) == 0) {
        return rounds::SkippedPointing{table.player()};
    }
    if (table.is_pointing()) {
        return rounds::Pointed{table.player(), random_passage(rng, table.pack)};
    }
    if (table.is_showing()) {
        return rounds::Continued{};
    }
    return random_start(rng, table.pack);
}

/// Any event at all, at any time, but mostly one that leads on.
inline rounds::Event random_event(base::Rng& rng, const Table& table)
{
    const std::int64_t at = table.now + static_cast<std::int64_t>(base::draw(rng, 4000)) - 500;
    const bool likely = base::draw(rng, 5) != 0;
    rounds::Happening what = likely ? likely_happening(rng, table) : random_happening(rng, table.pack);
    const bool ends = std::holds_alternative<rounds::GaveUp>(what);
    return {{at}, ends && base::draw(rng, 5) != 0 ? rounds::Happening(rounds::Paused{}) : std::move(what)};
}

}
