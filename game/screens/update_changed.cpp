// SPDX-License-Identifier: MIT
#include "quiz/scale.h"
#include "screens/apply.h"
#include "screens/ids.h"
#include "screens/setup_plan.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace screens {

namespace {

const quiz::Item* item_on_table(const State& state)
{
    return state.pack && state.round ? rounds::current_item(*state.pack, *state.round) : nullptr;
}

/// The answer that typed words are, where they are one.
std::optional<quiz::Answer> answer_from(const quiz::Question& question, const std::string& typed)
{
    if (const auto* number = std::get_if<quiz::Number>(&question.body)) {
        const auto value = quiz::parse_number(typed, number->unit);
        return value ? std::optional<quiz::Answer>(quiz::GivenNumber{*value}) : std::nullopt;
    }
    if (const auto scale = quiz::scale_of(question)) {
        const auto day = quiz::parse_day(typed, *scale);
        return day ? std::optional<quiz::Answer>(quiz::GivenDay{*day}) : std::nullopt;
    }
    return quiz::TypedText{typed};
}

void type(State& state, Question& screen, const std::string& text)
{
    const quiz::Item* item = item_on_table(state);
    if (item == nullptr) {
        return;
    }
    screen.typed = text;
    screen.answer = answer_from(item->question, text);
    if (screen.answer && !quiz::fits(item->question, *screen.answer)) {
        screen.answer.reset();
    }
}

/// `value` without what adding up steps of a tenth leaves at its end: 0.3 and not 0.30000000000000004.
double tidied(double value)
{
    const std::string digits = fmt::format("{:.12g}", value);
    double tidy = value;
    std::from_chars(digits.data(), digits.data() + digits.size(), tidy);
    return tidy;
}

/// What was typed before is no longer the answer; the field shows the slider's.
void slide(State& state, Question& screen, double value)
{
    const quiz::Item* item = item_on_table(state);
    if (item == nullptr) {
        return;
    }
    if (std::holds_alternative<quiz::Number>(item->question.body)) {
        screen.answer = quiz::GivenNumber{tidied(value)};
    }
    if (std::holds_alternative<quiz::Date>(item->question.body)) {
        screen.answer = quiz::GivenDay{quiz::day_at(value)};
    }
    screen.typed.clear();
}

void move(State& state, Question& screen, const ui::ItemMoved& moved)
{
    std::vector<std::size_t> order = shown_order(state, screen);
    if (moved.from >= order.size() || moved.to >= order.size()) {
        return;
    }
    const std::size_t item = order[moved.from];
    order.erase(order.begin() + static_cast<std::ptrdiff_t>(moved.from));
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(moved.to), item);
    screen.order = order;
    screen.answer = quiz::GivenOrder{std::move(order)};
}

void change(Step& step, Question& screen, const ui::Change& what)
{
    if (const auto* typed = std::get_if<ui::TextChanged>(&what)) {
        type(step.state, screen, typed->text);
    } else if (const auto* slid = std::get_if<ui::SliderMoved>(&what)) {
        slide(step.state, screen, slid->value);
    } else if (const auto* moved = std::get_if<ui::ItemMoved>(&what)) {
        move(step.state, screen, *moved);
    }
}

/// A seat's field holds the name of its player, and a stepper how many play.
void change(Step& step, Setup& screen, const ui::Change& what)
{
    if (const auto* stepped = std::get_if<ui::SliderMoved>(&what)) {
        seat_players(step.state.players, screen, static_cast<std::size_t>(std::lround(stepped->value)));
    }
    const auto* typed = std::get_if<ui::TextChanged>(&what);
    for (std::size_t seat = 0; typed != nullptr && seat < screen.players.size(); ++seat) {
        if (typed->field == ids::numbered(ids::seat, seat)) {
            screen.players[seat] = typed->text;
        }
    }
}

template <class Screen> void change(Step&, Screen&, const ui::Change&) { }

/// Sets how loud a sound is, and lets it be heard.
void set_volume(Step& step, const ui::SliderMoved& slid)
{
    Settings settings = step.state.settings;
    const auto volume = static_cast<int>(std::lround(slid.value));
    ui::Sound sound = ui::Sound::Paper;
    if (slid.slider.value == ids::volume_paper) {
        settings.volumes.paper = volume;
    } else if (slid.slider.value == ids::volume_till) {
        settings.volumes.till = volume;
        sound = ui::Sound::Till;
    } else if (slid.slider.value == ids::volume_bell) {
        settings.volumes.bell = volume;
        sound = ui::Sound::Bell;
    }
    if (settings.volumes != step.state.settings.volumes) {
        change_settings(step, settings);
        step.effects.emplace_back(PlaySound{sound});
    }
}

void change(Step& step, SettingsLayer&, const ui::Change& what)
{
    const auto* slid = std::get_if<ui::SliderMoved>(&what);
    if (slid == nullptr) {
        return;
    }
    Settings settings = step.state.settings;
    if (slid->slider.value == ids::text_size) {
        settings.text_scale = static_cast<float>(slid->value / 100);
        change_settings(step, settings);
    } else {
        set_volume(step, *slid);
    }
}

void change(Step&, PlayersLayer& layer, const ui::Change& what)
{
    if (const auto* typed = std::get_if<ui::TextChanged>(&what)) {
        layer.typed = typed->text;
    }
}

void change(Step&, RosterLayer& layer, const ui::Change& what)
{
    if (const auto* typed = std::get_if<ui::TextChanged>(&what)) {
        layer.typed = typed->text;
    }
}

void change(Step&, ReportLayer& layer, const ui::Change& what)
{
    if (const auto* typed = std::get_if<ui::TextChanged>(&what)) {
        layer.note = typed->text;
    }
}

}

std::vector<std::size_t> shown_order(const State& state, const Question& screen)
{
    if (!screen.order.empty() || !state.round || state.round->turn.value >= state.round->option_orders.size()) {
        return screen.order;
    }
    return state.round->option_orders[state.round->turn.value];
}

void apply(Step& step, const Changed& event)
{
    State& state = step.state;
    if (!state.layers.empty()) {
        std::visit([&](auto& layer) { change(step, layer, event.change); }, state.layers.back().layer);
    } else {
        std::visit([&](auto& screen) { change(step, screen, event.change); }, state.screen);
    }
}

}
