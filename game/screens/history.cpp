// SPDX-License-Identifier: MIT
#include "screens/history.h"

#include "learn/translated.h"
#include "quiz/translated.h"
#include "screens/ids.h"
#include "screens/page_groups.h"
#include "screens/standing_parts.h"
#include "screens/update.h"
#include "screens/words.h"
#include "ui/plot.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr float plot_height = 84;

ui::TextStyle quiet(const Builder& builder)
{
    return ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
}

std::size_t answers_of(const Standing& standing)
{
    std::size_t sum = 0;
    for (const learn::RoundSummary& round : standing.rounds) {
        sum += round.asked;
    }
    return sum;
}

/// The whole of the record in a sentence: where there are claims enough, on them, else on all answers.
std::string words_first(const base::Language& tr, const Standing& standing)
{
    if (const auto* pooled = std::get_if<learn::Pooled>(&standing.discernment)) {
        return telling_headline(tr, *pooled);
    }
    std::size_t right = 0;
    for (const learn::RoundSummary& round : standing.rounds) {
        right += round.right;
    }
    const std::size_t all = answers_of(standing);
    return tr.many("You were right {0} time of {1} so far.", "You were right {0} times of {1} so far.", right, right,
                   all);
}

/// The way back: to the results that the record was opened from, else to the front page.
void way_back(Builder& builder, ui::Column& page, const State& state)
{
    const bool results = state.round && std::holds_alternative<rounds::Finished>(state.round->phase);
    const Event back = results ? Event{OpenResults{}} : Event{OpenFrontPage{}};
    ButtonRow row(builder, page);
    row.add({.id = {ids::front_page},
             .label = results ? builder.tr("Results") : builder.tr("Front page"),
             .keycap = builder.tr("Esc"),
             .kind = ui::ButtonKind::Quiet},
            back);
    builder.shortcut(key(ui::Key::Escape), back);
}

void head(Builder& builder, ui::Column& page, const State& state)
{
    page.y += builder.px(24);
    way_back(builder, page, state);
    page.y += builder.px(18);
    const std::string name = seated_name(state);
    ui::kicker(builder, page,
               name.empty() ? builder.tr("Your record") : builder.tr("The record of {}", isolated(name)));
    page.y += builder.px(2);
}

void title(Builder& builder, ui::Column& page, const std::string& words)
{
    balanced_heading(builder, page, words, room(builder) == Room::Narrow ? ui::type::title : ui::type::heading);
    page.y += builder.px(8);
}

/// A value of every round, oldest first, under its name and the last of them.
struct Curve {
    std::string name;
    std::string last;
    ui::History history;
    std::string sentence;
};

/// The name of a curve, and the last value at the end of its line.
void curve_head(Builder& builder, ui::Column& column, const Curve& curve)
{
    const auto style = bold(ui::style::receipt(builder.theme(), builder.scene.metrics, builder.surface, 16));
    const ui::TextLayout last = builder.set({.text = curve.last, .style = style, .line_height = 1.25F});
    const float width = std::ceil(last.natural_width());
    ui::Column name{column.x, column.y, column.width - width - builder.px(12)};
    ui::kicker(builder, name, curve.name);
    ui::draw_text(builder, last, {column.x + column.width - width, column.y - builder.px(2)});
    column.y = name.y + builder.px(10);
}

void draw_curve(Builder& builder, ui::Column& column, const Curve& curve)
{
    curve_head(builder, column, curve);
    ui::history_plot(builder, column.take(builder.px(plot_height)), curve.history);
    column.y += builder.px(8);
    ui::paragraph(builder, column, curve.sentence, quiet(builder), 1.4F);
    column.y += builder.px(26);
}

Curve points_curve(const base::Language& tr, const std::vector<learn::RoundSummary>& rounds)
{
    Curve curve{.name = tr("Points a round"), .history = {.low = 0, .high = 1}};
    int best = rounds.front().answer_points + rounds.front().evidence_points;
    for (const learn::RoundSummary& round : rounds) {
        const int points = round.answer_points + round.evidence_points;
        curve.history.values.push_back(points);
        curve.history.low = std::min<double>(curve.history.low, points);
        curve.history.high = std::max<double>(curve.history.high, points);
        best = std::max(best, points);
    }
    const learn::RoundSummary& last = rounds.back();
    const int points = last.answer_points + last.evidence_points;
    curve.last = learn::points_text(points);
    curve.sentence = tr("Last time {0}, of which {1} for passages found. Your best round: {2}.",
                        learn::points_text(points), learn::points_text(last.evidence_points), learn::points_text(best));
    return curve;
}

Curve right_curve(const base::Language& tr, const std::vector<learn::RoundSummary>& rounds)
{
    Curve curve{.name = tr("Right answers a round")};
    for (const learn::RoundSummary& round : rounds) {
        curve.history.values.push_back(static_cast<double>(round.right) / static_cast<double>(round.asked));
    }
    curve.last = quiz::percent(tr, curve.history.values.back());
    curve.sentence = tr.many("Last time {0} of {1} was right.", "Last time {0} of {1} were right.", rounds.back().right,
                             rounds.back().right, rounds.back().asked);
    return curve;
}

/// How telling apart went on since there were claims enough; no values while there are not.
Curve telling_curve(const base::Language& tr, const std::vector<learn::RoundSummary>& rounds)
{
    Curve curve{.name = tr("Telling apart, round by round"),
                .sentence = tr("The line at the foot is a coin toss; the top is never fooled.")};
    for (const learn::RoundSummary& round : rounds) {
        if (round.support) {
            curve.history.values.push_back(learn::telling_meter(*round.support));
            curve.last = learn::telling_name(tr, learn::telling(*round.support));
        }
    }
    return curve;
}

void curves(Builder& builder, ui::Column& column, const Standing& standing)
{
    const base::Language& tr = builder.scene.tr;
    draw_curve(builder, column, points_curve(tr, standing.rounds));
    draw_curve(builder, column, right_curve(tr, standing.rounds));
    const Curve telling = telling_curve(tr, standing.rounds);
    if (telling.history.values.size() > 1) {
        draw_curve(builder, column, telling);
    }
}

/// How many rounds and answers the record holds.
void counts(Builder& builder, ui::Column& page, const Standing& standing)
{
    const base::Language& tr = builder.scene.tr;
    const std::size_t rounds = standing.rounds.size();
    const std::size_t answers = answers_of(standing);
    ui::paragraph(builder, page,
                  tr.many("{} round", "{} rounds", rounds, rounds) + " · "
                      + tr.many("{} answer", "{} answers", answers, answers),
                  ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface));
    page.y += builder.px(20);
}

void record(Builder& builder, ui::Column& page, const Standing& standing)
{
    title(builder, page, words_first(builder.scene.tr, standing));
    counts(builder, page, standing);
    ui::rule(builder, page, ui::RuleKind::Heavy);
    page.y += builder.px(20);
    parts_in_columns(
        builder, page,
        {[&](ui::Column& column) { telling_and_trust(builder, column, standing.discernment, Shares::Untold); },
         [&](ui::Column& column) { curves(builder, column, standing); },
         [&](ui::Column& column) {
             if (standing.calibration) {
                 calibration_part(builder, column, *standing.calibration, "");
                 column.y += builder.px(26);
             }
             skill_bars(builder, column, standing.skills);
         }});
}

/// The page of somebody who has not finished a round yet.
void nothing_yet(Builder& builder, ui::Column& page)
{
    title(builder, page, builder.tr("Nothing on record yet"));
    ui::paragraph(builder, page,
                  builder.tr("Play a round to its end, and this page keeps how it went: how well you tell true from "
                             "false, whether you were right when you were sure, and what you are good at. It stays on "
                             "this computer."),
                  ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
}

}

Frame view(const State& state, const History&, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Page);
    ui::scroll_area(builder, {ids::page}, body(builder), [&](ui::Column& content) {
        ui::Column page = page_column(builder);
        page.y = content.y;
        head(builder, page, state);
        if (state.standing && !state.standing->rounds.empty()) {
            record(builder, page, *state.standing);
        } else if (state.standing) {
            nothing_yet(builder, page);
        }
        content.y = page.y + builder.px(16);
    });
    footer(builder, state, builder.tr("Esc leads back"));
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
