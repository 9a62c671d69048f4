// SPDX-License-Identifier: MIT
#include "screens/results.h"

#include "learn/translated.h"
#include "screens/ids.h"
#include "screens/results_receipts.h"
#include "screens/results_table.h"
#include "screens/standing_parts.h"
#include "screens/update.h"
#include "screens/words.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace screens {

namespace {

constexpr float between_parts = 28;

/// Whose results are drawn, and what there is to say of them.
struct Shown {
    const State& state;
    rounds::PlayerIndex player;
    Standing round; ///< of this round alone
    const Standing* record = nullptr; ///< of their rounds together; only for who sits at the desk

    const rounds::State& played() const { return *state.round; }
    bool alone() const { return played().players.size() < 2; }
    bool is_feed() const { return played().style == rounds::Style::Feed; }
};

/// True for who sits at the desk, whose record is known.
bool is_seated(const State& state, rounds::PlayerIndex player)
{
    const std::string seated = seated_name(state);
    const auto& names = state.round->players;
    return seated.empty() ? player == desk_player : player.value < names.size() && names[player.value] == seated;
}

Shown shown_of(const State& state, rounds::PlayerIndex player)
{
    Shown shown{state, player, standing_of(graded(*state.pack, *state.round, player))};
    if (state.standing && is_seated(state, player)) {
        shown.record = &*state.standing;
    }
    return shown;
}

/// What is known of telling apart; null where neither a record nor this round says anything.
const learn::Pooling* pooling_of(const Shown& shown)
{
    if (shown.record != nullptr) {
        return &shown.record->discernment;
    }
    return std::holds_alternative<learn::Pooled>(shown.round.discernment) ? &shown.round.discernment : nullptr;
}

bool gave_verdicts(const Shown& shown)
{
    const auto& attempts = shown.played().attempts;
    return std::any_of(attempts.begin(), attempts.end(), [&](const rounds::Attempt& attempt) {
        return attempt.player == shown.player && std::holds_alternative<quiz::PickedVerdict>(attempt.answer);
    });
}

std::string words_first(const base::Language& tr, const Shown& shown)
{
    const learn::Pooling* pooling = pooling_of(shown);
    const auto* pooled = pooling == nullptr ? nullptr : std::get_if<learn::Pooled>(pooling);
    return pooled != nullptr && gave_verdicts(shown) ? telling_headline(tr, *pooled)
                                                     : headline(tr, shown.played(), shown.player);
}

void top(Builder& builder, ui::Column& page, const State& state)
{
    const auto quiet = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
    page.y += builder.px(16);
    const ui::Rect line = page.take(builder.px(24));
    const std::size_t asked = state.round->questions.size();
    const std::string round_of = builder.scene.tr.many("Round of {} question", "Round of {} questions", asked, asked);
    const ui::TextLayout right = builder.set({.text = round_of, .style = quiet, .line_height = 1.25F});
    const float width = std::ceil(right.natural_width()) + 1;
    if (room(builder) != Room::Narrow) {
        near_label(builder, {line.x, line.y, line.width - width - builder.px(24), line.height}, state.pack->title,
                   quiet);
    }
    ui::label(builder, {line.right() - width, line.y, width, line.height}, round_of, quiet, ui::Align::Far);
    page.y += builder.px(10);
}

/// The headline, and for several players who came first, the standings, and whose results follow.
void headlines(Builder& builder, ui::Column& page, const Shown& shown)
{
    const bool wide = room(builder) == Room::Wide;
    const float size = wide ? ui::type::display - 6 : ui::type::title;
    const std::string words = words_first(builder.scene.tr, shown);
    if (shown.alone()) {
        balanced_heading(builder, page, words, size);
    } else {
        balanced_heading(builder, page, winners_headline(builder.scene.tr, shown.played()), size);
        page.y += builder.px(16);
        standings_table(builder, page, shown.played(), shown.player);
        page.y += builder.px(24);
        balanced_heading(builder, page, words, ui::type::title);
    }
    page.y += builder.px(18);
}

/// A name and an amount of the strip of points.
struct Sum {
    std::string name;
    std::string amount;
};

std::vector<Sum> sums(const Builder& builder, const Shown& shown)
{
    const Earned sum = earned(shown.played(), shown.player);
    std::vector<Sum> all{{builder.tr("Points"), learn::points_text(sum.points())}};
    all.push_back({shown.is_feed() ? builder.tr("Verdicts") : builder.tr("Answers"),
                   signed_points(builder.scene.tr, sum.answers)});
    if (!shown.is_feed()) {
        all.push_back({builder.tr("Passages found"), signed_points(builder.scene.tr, sum.passages)});
    }
    return all;
}

/// A sum of the strip as it is set.
struct SetSum {
    ui::TextLayout name;
    ui::TextLayout amount;
    float width = 0;
};

SetSum set_sum(const Builder& builder, const Sum& sum)
{
    const auto quiet = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
    const auto amount = bold(ui::style::receipt(builder.theme(), builder.scene.metrics, builder.surface, 20));
    SetSum made{builder.set({.text = sum.name, .style = quiet, .line_height = 1.25F}),
                builder.set({.text = sum.amount, .style = amount, .line_height = 1.25F})};
    made.width = std::ceil(made.name.natural_width()) + builder.px(10) + std::ceil(made.amount.natural_width());
    return made;
}

/// The sums side by side; false, and nothing drawn, where they don't fit.
bool points_strip(Builder& builder, ui::Column& page, const std::vector<Sum>& all)
{
    const float gap = builder.px(44);
    std::vector<SetSum> sums;
    float width = -gap;
    for (const Sum& sum : all) {
        sums.push_back(set_sum(builder, sum));
        width += sums.back().width + gap;
    }
    if (width > page.width) {
        return false;
    }
    const ui::Rect strip = page.take(builder.px(46));
    const float middle = strip.center().y;
    float left = strip.x;
    for (const SetSum& sum : sums) {
        const float end = left + sum.width;
        ui::draw_text(builder, sum.name, {left, middle - sum.name.size().height / 2});
        ui::draw_text(builder, sum.amount,
                      {end - std::ceil(sum.amount.natural_width()), middle - sum.amount.size().height / 2});
        left = end + gap;
    }
    return true;
}

/// Points, and apart from one another those of answers and of passages: in a strip, or as lines where it is too long.
void points(Builder& builder, ui::Column& page, const Shown& shown)
{
    const std::vector<Sum> all = sums(builder, shown);
    ui::rule(builder, page, ui::RuleKind::Dashed);
    if (!points_strip(builder, page, all)) {
        const auto lines = bold(ui::style::receipt(builder.theme(), builder.scene.metrics, builder.surface, 16));
        page.y += builder.px(8);
        for (const Sum& sum : all) {
            ui::till_line(builder, page, {sum.name, sum.amount, std::nullopt}, lines);
        }
        page.y += builder.px(8);
    }
    ui::rule(builder, page, ui::RuleKind::Dashed);
    page.y += builder.px(24);
}

/// "Play the four you missed"; of another player than the one at the desk, by their name.
std::string missed_words(const base::Language& tr, const Shown& shown, std::size_t missed)
{
    const std::string number = number_in_words(tr, missed);
    if (shown.alone() || is_seated(shown.state, shown.player)) {
        return tr.many("Play the one you missed", "Play the {} you missed", missed, number);
    }
    const std::string name = isolated(shown.played().players[shown.player.value]);
    return tr.many("Play the one that {1} missed", "Play the {0} that {1} missed", missed, number, name);
}

void buttons(Builder& builder, ui::Column& column, const Shown& shown)
{
    ButtonRow row(builder, column);
    row.add({.id = {ids::again}, .label = builder.tr("Play again"), .keycap = builder.tr("Enter")}, PlayAgain{});
    if (const std::size_t missed = missed_questions(shown.played(), shown.player).size(); missed > 0) {
        row.add({.id = {"missed"},
                 .label = missed_words(builder.scene.tr, shown, missed),
                 .kind = ui::ButtonKind::Secondary},
                PlayMissed{});
    }
    row.add({.id = {"record"}, .label = builder.tr("Your record"), .kind = ui::ButtonKind::Secondary}, OpenHistory{});
    row.add({.id = {ids::front_page},
             .label = builder.tr("Front page"),
             .keycap = builder.tr("Esc"),
             .kind = ui::ButtonKind::Secondary},
            OpenFrontPage{});
    builder.shortcut(key(ui::Key::Enter), PlayAgain{});
    builder.shortcut(key(ui::Key::Escape), OpenFrontPage{});
}

/// What the round says of confidence, where a plot shows other rounds, too; else empty.
std::string note_of_round(const base::Language& tr, const Shown& shown)
{
    const auto& of_round = shown.round.calibration;
    const bool pooled = shown.record != nullptr && shown.record->calibration && of_round
                        && answers_in(*shown.record->calibration) > answers_in(*of_round);
    return pooled ? certain_in_round(tr, *of_round) : std::string();
}

void statistics(Builder& builder, ui::Column& page, const Shown& shown)
{
    std::vector<Filling> parts;
    if (const learn::Pooling* pooling = pooling_of(shown)) {
        parts.emplace_back([&builder, &shown, pooling](ui::Column& column) {
            telling_and_trust(builder, column, *pooling, shown.is_feed() ? Shares::Untold : Shares::Told);
        });
    }
    if (!shown.round.skills.empty()) {
        parts.emplace_back([&](ui::Column& column) { skill_bars(builder, column, shown.round.skills); });
    }
    const auto& calibration
        = shown.record != nullptr && shown.record->calibration ? shown.record->calibration : shown.round.calibration;
    if (calibration) {
        parts.emplace_back([&](ui::Column& column) {
            calibration_part(builder, column, *calibration, note_of_round(builder.scene.tr, shown));
        });
    }
    parts_in_columns(builder, page, parts);
}

/// How many of the questions were on the table when the round was given up; 0 where it was not.
std::size_t stopped_after(const rounds::State& round)
{
    const auto* over = std::get_if<rounds::Finished>(&round.phase);
    std::set<rounds::TurnIndex> answered;
    for (const rounds::Attempt& attempt : round.attempts) {
        answered.insert(attempt.turn);
    }
    return over != nullptr && over->gave_up ? answered.size() : 0;
}

void small_print(Builder& builder, ui::Column& column, const State& state)
{
    const rounds::State& round = *state.round;
    const auto quiet = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface);
    if (const std::size_t answered = stopped_after(round); answered > 0) {
        ui::paragraph(builder, column,
                      builder.tr("You stopped after {0} of {1} questions.", answered, round.questions.size()), quiet);
    }
    if (const std::string words = left_out_of_pack(builder.scene.tr, *state.pack); !words.empty()) {
        ui::paragraph(builder, column, words, quiet);
    }
}

/// True when the buttons show without scrolling below the statistics, where the eye comes to them last.
bool buttons_fit_below(const Builder& builder, const ui::Column& page, const Shown& shown)
{
    Builder trial(builder.scene, builder.surface);
    ui::Column column = page;
    statistics(trial, column, shown);
    column.y += trial.px(between_parts);
    buttons(trial, column, shown);
    return room(builder) == Room::Wide && column.y <= body(builder).bottom();
}

void results_page(Builder& builder, ui::Column& page, const Shown& shown)
{
    top(builder, page, shown.state);
    headlines(builder, page, shown);
    points(builder, page, shown);
    const float between = builder.px(between_parts);
    const bool below = buttons_fit_below(builder, page, shown);
    if (!below) {
        buttons(builder, page, shown);
        page.y += between;
    }
    statistics(builder, page, shown);
    page.y += between;
    if (below) {
        buttons(builder, page, shown);
        page.y += between;
    }
    receipt_rows(builder, page, shown.state, shown.player);
    page.y += builder.px(14);
    small_print(builder, page, shown.state);
}

}

Frame view(const State& state, const Results& results, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Page);
    const Shown shown = shown_of(state, results.player);
    ui::scroll_area(builder, {ids::page}, body(builder), [&](ui::Column& content) {
        ui::Column page = page_column(builder);
        page.y = content.y;
        results_page(builder, page, shown);
        content.y = page.y + builder.px(16);
    });
    footer(builder, state,
           state.round->attempts.empty() ? builder.tr("Enter plays again · Esc front page")
                                         : builder.tr("Tab goes on to the receipts · ↑ ↓ choose · Enter opens"));
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
