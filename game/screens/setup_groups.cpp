// SPDX-License-Identifier: MIT
#include "screens/setup_groups.h"

#include "quiz/translated.h"
#include "screens/ids.h"
#include "screens/page_groups.h"
#include "screens/setup_plan.h"
#include "screens/words.h"
#include "ui/choices.h"
#include "ui/field.h"
#include "ui/slider.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace screens {

namespace {

using Segments = std::vector<ui::Segment<Event>>;
using Chips = std::vector<ui::CheckChoice<Event>>;

constexpr std::array<std::size_t, 4> lengths{5, 8, 12, 20};
constexpr std::array<int, 3> timers{20, 40, 60};

/// A choice that makes another plan of the present one.
ui::Segment<Event> choice(ui::TargetId id, std::string label, const rounds::Plan& now, rounds::Plan then)
{
    const bool selected = then == now;
    return {std::move(id), std::move(label), "", selected, ChangePlan{std::move(then)}};
}

void length(Builder& builder, ui::Column& column, const rounds::Plan& plan)
{
    group_head(builder, column, builder.tr("How many questions"));
    Segments choices;
    for (const std::size_t each : lengths) {
        rounds::Plan then = plan;
        then.length = each;
        choices.push_back(choice(ids::numbered("length", each), builder.tr("{}", each), plan, std::move(then)));
    }
    rounds::Plan then = plan;
    then.length = all_questions;
    choices.push_back(choice({"length-all"}, builder.scene.tr.in("questions", "All"), plan, std::move(then)));
    one_of(builder, column, {"length"}, choices);
    group_end(builder, column);
}

void opening(Builder& builder, ui::Column& column, const rounds::Plan& plan)
{
    group_head(builder, column, builder.tr("Begin with"));
    rounds::Plan straight = plan;
    straight.opening = rounds::Opening::StraightIn;
    rounds::Plan reading = plan;
    reading.opening = rounds::Opening::ReadFirst;
    one_of(builder, column, {"opening"},
           {choice({"straight-in"}, builder.tr("Straight in"), plan, std::move(straight)),
            choice({"read-first"}, builder.tr("Read first"), plan, std::move(reading))});
    note(builder, column,
         plan.opening == rounds::Opening::ReadFirst
             ? builder.tr("You read an article, then you are asked about it.")
             : builder.tr("You answer from memory. The article opens with the receipt."));
    group_end(builder, column);
}

void style(Builder& builder, ui::Column& column, const rounds::Plan& plan)
{
    group_head(builder, column, builder.tr("What comes"));
    rounds::Plan questions = plan;
    questions.style = rounds::Style::Questions;
    rounds::Plan feed = plan;
    feed.style = rounds::Style::Feed;
    one_of(builder, column, {"style"},
           {choice({"style-questions"}, builder.tr("Questions"), plan, std::move(questions)),
            choice({"style-feed"}, builder.tr("A feed of claims"), plan, std::move(feed))});
    note(builder, column,
         plan.style == rounds::Style::Feed
             ? builder.tr("Claims flow past, and you judge each. How many of them are true is told to nobody.")
             : builder.tr("Questions of every kind, each with its receipt."));
    group_end(builder, column);
}

void timer(Builder& builder, ui::Column& column, const rounds::Plan& plan)
{
    group_head(builder, column, builder.tr("Timer"));
    rounds::Plan none = plan;
    none.seconds.reset();
    Segments choices{choice({"timer-off"}, builder.tr("Off"), plan, std::move(none))};
    for (const int each : timers) {
        rounds::Plan then = plan;
        then.seconds = each;
        choices.push_back(choice({"timer-" + std::to_string(each)}, builder.tr("{} s", each), plan, std::move(then)));
    }
    one_of(builder, column, {"timer"}, choices);
    note(builder, column,
         plan.seconds ? builder.tr("So long you have for each question. A timer rests while you read a receipt.")
                      : builder.tr("Take your time: nothing is earned by haste."));
    group_end(builder, column);
}

/// True when two fields for names fit side by side with what stands in them while they are empty.
bool fit_in_pairs(const Builder& builder, float each)
{
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, ui::type::body);
    const std::string words = builder.tr("Name of player {}", rounds::most_players);
    return builder.set({.text = words, .style = style}).natural_width() + builder.px(32) <= each;
}

/// The fields for the names, two side by side where there is room.
void seats(Builder& builder, ui::Column& column, const Setup& setup)
{
    const float gap = builder.px(12);
    const bool pairs = fit_in_pairs(builder, (column.width - gap) / 2);
    const float width = pairs ? (column.width - gap) / 2 : column.width;
    for (std::size_t seat = 0; seat < setup.players.size(); ++seat) {
        const ui::Field field{.id = ids::numbered(ids::seat, seat),
                              .label = builder.tr("Name of player {}", seat + 1),
                              .text = setup.players[seat],
                              .placeholder = builder.tr("Name of player {}", seat + 1),
                              .most_bytes = 4 * rounds::most_name_length};
        const float height = ui::field_height(builder, field);
        const bool second = pairs && seat % 2 == 1;
        ui::field(builder, {second ? column.x + width + gap : column.x, column.y, width, height}, field);
        if (!pairs || second || seat + 1 == setup.players.size()) {
            column.y += height + builder.px(10);
        }
    }
}

/// Buttons that let those sit down who have a profile and no seat yet.
void more_players(Builder& builder, ui::Column& column, const State& state, const Setup& setup)
{
    ButtonRow row(builder, column);
    for (const Profile& each : state.players) {
        const auto& names = setup.players;
        if (names.size() < rounds::most_players && std::find(names.begin(), names.end(), each.name) == names.end()) {
            std::vector<std::string> then = names;
            if (const auto free = std::find(then.begin(), then.end(), ""); free != then.end()) {
                *free = each.name;
            } else {
                then.push_back(each.name);
            }
            row.add({.id = ids::numbered("invite", static_cast<std::size_t>(each.id.value)),
                     .label = own_direction(builder, builder.tr("{} plays too", isolated(each.name))),
                     .kind = ui::ButtonKind::Secondary,
                     .size = ui::ButtonSize::Small},
                    ChangeSeats{std::move(then)});
        }
    }
}

/// How several players share the desk.
void sharing(Builder& builder, ui::Column& column, const rounds::Plan& plan)
{
    rounds::Plan passing = plan;
    passing.seats = rounds::Seats::PassAndPlay;
    rounds::Plan buzzing = plan;
    buzzing.seats = rounds::Seats::Buzz;
    one_of(builder, column, {"seats-kind"},
           {choice({"pass-and-play"}, builder.tr("Pass and play"), plan, std::move(passing)),
            choice({"buzz-in"}, builder.tr("Buzz"), plan, std::move(buzzing))});
    note(builder, column,
         plan.seats == rounds::Seats::Buzz
             ? builder.tr("Whoever presses their key first answers. After a wrong answer the others may try.")
             : builder.tr("The desk goes round: everybody answers every question before its receipt comes."));
}

std::string players_in_words(const Builder& builder, std::size_t count)
{
    return builder.scene.tr.many("{} player", "{} players", count, count);
}

/// Room for the longest of what the stepper says, in pixels at 100 %.
float stepper_room(const Builder& builder)
{
    const auto style
        = bold(ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, ui::type::body));
    float widest = 0;
    for (std::size_t count = 1; count <= rounds::most_players; ++count) {
        const auto layout = builder.set({.text = players_in_words(builder, count), .style = style});
        widest = std::max(widest, layout.natural_width());
    }
    return std::ceil(widest / builder.scene.metrics.text_scale) + 20;
}

void players(Builder& builder, ui::Column& column, const State& state, const Setup& setup)
{
    group_head(builder, column, builder.tr("Who plays"));
    const std::size_t count = setup.players.size();
    const ui::Rect rect = ui::stepper(builder, {column.x, column.y},
                                      {.id = {ids::seats},
                                       .label = builder.tr("How many play"),
                                       .value_text = players_in_words(builder, count),
                                       .low = 1,
                                       .high = static_cast<double>(rounds::most_players),
                                       .value = static_cast<double>(count),
                                       .text_width = stepper_room(builder)});
    column.y = rect.bottom();
    if (count > 1) {
        column.y += builder.px(12);
        seats(builder, column, setup);
    } else if (!setup.players.front().empty()) {
        note(builder, column, builder.tr("{} plays alone.", isolated(setup.players.front())));
        column.y += builder.px(10);
    }
    more_players(builder, column, state, setup);
    if (count > 1) {
        column.y += builder.px(12);
        sharing(builder, column, setup.plan);
    }
    group_end(builder, column);
}

template <class Value> bool holds(const std::vector<Value>& list, const Value& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

template <class Value> std::vector<Value> toggled(std::vector<Value> list, const Value& value)
{
    const auto found = std::find(list.begin(), list.end(), value);
    if (found == list.end()) {
        list.push_back(value);
    } else {
        list.erase(found);
    }
    return list;
}

/// A chip for everything, which is what an empty list means, before the chips for each.
Chips with_all(const Builder& builder, const std::string& group, const rounds::Plan& everything, bool on)
{
    return {{{{"all-" + group}, builder.scene.tr.in("kinds, skills or articles", "All"), on}, ChangePlan{everything}}};
}

/// What the questions of a pack have, each once and in order.
template <class Get> auto had(const quiz::ReadyPack& pack, Get get)
{
    std::set<decltype(get(pack.items.front().question))> values;
    for (const quiz::Item& item : pack.items) {
        values.insert(get(item.question));
    }
    return values;
}

/// A list of a plan that chips tick, with what the pack has to offer and how that is called.
template <class Value> struct Ticks {
    std::string group;
    std::string title;
    std::vector<Value> rounds::Plan::*list;
    std::vector<std::pair<Value, std::string>> offered;
};

template <class Value>
void tick(Builder& builder, ui::Column& column, const rounds::Plan& plan, const Ticks<Value>& ticks)
{
    if (ticks.offered.size() < 2) {
        return;
    }
    group_head(builder, column, ticks.title);
    rounds::Plan then = plan;
    (then.*ticks.list).clear();
    Chips chips = with_all(builder, ticks.group, then, (plan.*ticks.list).empty());
    for (const auto& [value, name] : ticks.offered) {
        const bool on = holds(plan.*ticks.list, value);
        then.*ticks.list = toggled(plan.*ticks.list, value);
        chips.push_back({{ids::numbered(ticks.group.c_str(), chips.size() - 1), name, on}, ChangePlan{then}});
    }
    ui::check_chips(builder, column, {ticks.group}, chips);
    group_end(builder, column);
}

void kinds(Builder& builder, ui::Column& column, const quiz::ReadyPack& pack, const rounds::Plan& plan)
{
    Ticks<quiz::Kind> ticks{"kinds", builder.tr("Kinds of question"), &rounds::Plan::kinds, {}};
    for (const quiz::Kind each : had(pack, [](const quiz::Question& question) { return quiz::kind(question); })) {
        ticks.offered.emplace_back(each, quiz::kind_name(builder.scene.tr, each));
    }
    tick(builder, column, plan, ticks);
}

void skills(Builder& builder, ui::Column& column, const quiz::ReadyPack& pack, const rounds::Plan& plan)
{
    Ticks<quiz::Skill> ticks{"skills", builder.tr("Skills"), &rounds::Plan::skills, {}};
    for (const quiz::Skill each : had(pack, [](const quiz::Question& question) { return question.skill; })) {
        ticks.offered.emplace_back(each, quiz::skill_name(builder.scene.tr, each));
    }
    tick(builder, column, plan, ticks);
}

void articles(Builder& builder, ui::Column& column, const quiz::ReadyPack& pack, const rounds::Plan& plan)
{
    Ticks<text::ArticleId> ticks{"articles", builder.tr("Articles"), &rounds::Plan::articles, {}};
    for (const text::Article& each : pack.articles) {
        ticks.offered.emplace_back(each.id, isolated(each.title));
    }
    tick(builder, column, plan, ticks);
}

/// A level of difficulty as it is called, and the numbers of the format that it stands for.
struct Level {
    std::string_view name;
    int low;
    int high;
};
constexpr std::array<Level, 3> levels{Level{base::message("Easy"), 1, 2}, Level{base::message("Medium"), 3, 3},
                                      Level{base::message("Hard"), 4, 5}};

/// The range with a level taken in or, at one of its ends, left out; nothing where it is left with all.
std::optional<std::array<int, 2>> ranged(const std::optional<std::array<int, 2>>& range, const Level& level)
{
    if (!range) {
        return std::array{level.low, level.high};
    }
    std::array<int, 2> then = *range;
    if (level.low < then[0] || level.high > then[1]) {
        then = {std::min(then[0], level.low), std::max(then[1], level.high)};
    } else if (level.low == then[0] && level.high == then[1]) {
        return std::nullopt;
    } else if (level.low == then[0]) {
        then[0] = level.high + 1;
    } else {
        then[1] = level.low - 1;
    }
    return then == std::array{1, 5} ? std::nullopt : std::optional(then);
}

void difficulty(Builder& builder, ui::Column& column, const quiz::ReadyPack& pack, const rounds::Plan& plan)
{
    if (had(pack, [](const quiz::Question& question) { return question.difficulty; }).size() < 2) {
        return;
    }
    group_head(builder, column, builder.tr("Difficulty"));
    rounds::Plan then = plan;
    then.difficulty.reset();
    Chips chips = with_all(builder, "levels", then, !plan.difficulty);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const Level& level = levels[i];
        then.difficulty = ranged(plan.difficulty, level);
        const bool on = plan.difficulty && (*plan.difficulty)[0] <= level.low && level.high <= (*plan.difficulty)[1];
        chips.push_back({{ids::numbered("level", i), builder.tr(level.name), on}, ChangePlan{then}});
    }
    ui::check_chips(builder, column, {"levels"}, chips);
    group_end(builder, column);
}

}

void how_to_play(Builder& builder, ui::Column& column, const State& state, const Setup& setup)
{
    length(builder, column, setup.plan);
    if (setup.party == Party::Desk) { // a class has devices of its own, and reads on them
        players(builder, column, state, setup);
        opening(builder, column, setup.plan);
    }
    style(builder, column, setup.plan);
    timer(builder, column, setup.plan);
}

void what_to_ask(Builder& builder, ui::Column& column, const quiz::ReadyPack& pack, const rounds::Plan& plan)
{
    if (plan.style == rounds::Style::Questions) { // a feed is made of claims
        kinds(builder, column, pack, plan);
    }
    skills(builder, column, pack, plan);
    difficulty(builder, column, pack, plan);
    articles(builder, column, pack, plan);
}

}
