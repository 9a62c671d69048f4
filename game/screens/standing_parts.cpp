// SPDX-License-Identifier: MIT
#include "screens/standing_parts.h"

#include "learn/translated.h"
#include "quiz/translated.h"
#include "ui/plot.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr float column_gap = 46;
constexpr float row_gap = 30;
constexpr float plot_height = 236;

ui::TextStyle quiet(const Builder& builder)
{
    return ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
}

void sentence(Builder& builder, ui::Column& column, const std::string& words)
{
    ui::paragraph(builder, column, words, quiet(builder), 1.4F);
}

/// The words at the two ends of a meter.
void meter_ends(Builder& builder, ui::Column& column, const std::string& low, const std::string& high)
{
    const auto style = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface);
    const ui::Rect line = column.take(builder.px(20));
    const float half = line.width / 2;
    ui::label(builder, {line.x, line.y, half, line.height}, low, style, ui::Align::Near);
    ui::label(builder, {line.x + half, line.y, half, line.height}, high, style, ui::Align::Far);
}

void telling_part(Builder& builder, ui::Column& column, const learn::Pooled& pooled)
{
    group_head(builder, column, builder.tr("Telling apart"));
    ui::heading(builder, column, learn::telling_name(builder.scene.tr, learn::telling(pooled.support)),
                ui::type::title);
    column.y += builder.px(10);
    const float height = builder.px(12);
    ui::meter(builder, column.take(height), static_cast<float>(learn::telling_meter(pooled.support)), height / 2);
    column.y += builder.px(6);
    meter_ends(builder, column, builder.tr("coin toss"), builder.tr("never fooled"));
    column.y += builder.px(4);
    sentence(builder, column, telling_sentence(builder.scene.tr, pooled));
}

void trust_part(Builder& builder, ui::Column& column, const learn::Pooled& pooled, Shares shares)
{
    group_head(builder, column, builder.tr("Trust"));
    ui::balance_line(builder, column,
                     {.value = 2 * learn::trust_meter(pooled.support) - 1,
                      .start = builder.tr("too trusting"),
                      .end = builder.tr("too suspicious")});
    column.y += builder.px(4);
    sentence(builder, column, trust_sentence(builder.scene.tr, pooled, shares));
}

/// A disc for every claim that is needed, filled for those that are there.
void claims_collected(Builder& builder, ui::Column& column, const learn::TooFew& missing)
{
    constexpr auto needed = static_cast<int>(2 * learn::enough_of_each);
    const auto there = static_cast<int>(std::lround(collected(missing) * needed));
    const float step = std::min(builder.px(18), std::floor(column.width / static_cast<float>(needed)));
    const float radius = std::round(step * 0.3F);
    const ui::Rect row = column.take(std::ceil(step));
    for (int i = 0; i < needed; ++i) {
        const ui::Point center{row.x + radius + static_cast<float>(i) * step, std::round(row.center().y)};
        if (i < there) {
            builder.draw.emplace_back(ui::Disc{center, radius, builder.palette().muted});
        } else {
            builder.draw.emplace_back(ui::Ring{center, radius, builder.palette().control, builder.border()});
        }
    }
}

void too_few_part(Builder& builder, ui::Column& column, const learn::TooFew& missing)
{
    group_head(builder, column, builder.tr("Telling apart"));
    ui::heading(builder, column, too_few_sentence(builder.scene.tr, missing), ui::type::lead);
    column.y += builder.px(10);
    claims_collected(builder, column, missing);
    column.y += builder.px(8);
    sentence(builder, column,
             builder.tr("Then this page says how well you tell true from false, and whether you trust too much or too "
                        "little. Before that it would be luck."));
}

std::string point_label(const base::Language& tr, learn::Confidence confidence)
{
    switch (confidence) {
    case learn::Confidence::Guess: return tr("guess");
    case learn::Confidence::FairlySure: return tr("fairly sure");
    case learn::Confidence::Certain: return tr("certain");
    }
    return {};
}

}

void telling_and_trust(Builder& builder, ui::Column& column, const learn::Pooling& pooling, Shares shares)
{
    if (const auto* missing = std::get_if<learn::TooFew>(&pooling)) {
        too_few_part(builder, column, *missing);
        return;
    }
    const auto& pooled = std::get<learn::Pooled>(pooling);
    telling_part(builder, column, pooled);
    column.y += builder.px(22);
    trust_part(builder, column, pooled, shares);
}

void calibration_part(Builder& builder, ui::Column& column, const learn::Calibration& calibration,
                      const std::string& note)
{
    group_head(builder, column, builder.tr("When you were sure, were you right?"));
    std::vector<ui::CalibrationPoint> points;
    for (const learn::ConfidenceTally& tally : calibration.tallies) {
        points.push_back({point_label(builder.scene.tr, tally.confidence), learn::stated_chance(tally.confidence),
                          tally.share().value_or(0), tally.asked});
    }
    ui::calibration_plot(builder, column.take(builder.px(plot_height)),
                         {quiz::percent(builder.scene.tr, 0), quiz::percent(builder.scene.tr, 1)}, points);
    column.y += builder.px(6);
    sentence(builder, column, calibration_sentence(builder.scene.tr, calibration));
    if (!note.empty()) {
        column.y += builder.px(2);
        sentence(builder, column, note);
    }
}

void skill_bars(Builder& builder, ui::Column& column, const std::vector<learn::SkillTally>& skills)
{
    group_head(builder, column, builder.tr("By skill"));
    std::vector<ui::Bar> bars;
    for (const learn::SkillTally& tally : skills) {
        // Translators: right answers of all answers, as in 2 / 3.
        bars.push_back({quiz::skill_name(builder.scene.tr, tally.skill),
                        builder.tr("{0} / {1}", tally.right, tally.asked),
                        static_cast<double>(tally.right) / static_cast<double>(tally.asked)});
    }
    ui::bars(builder, column, bars);
}

void near_label(ui::Canvas& canvas, const ui::Rect& box, const std::string& words, const ui::TextStyle& style)
{
    const ui::TextLayout line = canvas.set({.text = words,
                                            .style = style,
                                            .width = std::max(1.0F, box.width),
                                            .line_height = 1.25F,
                                            .align = ui::Align::Near,
                                            .max_lines = 1});
    ui::draw_text(canvas, line, {box.x, box.center().y - line.size().height / 2});
}

void parts_in_columns(Builder& builder, ui::Column& page, const std::vector<Filling>& parts)
{
    const Room space = room(builder);
    const std::size_t in_row = space == Room::Wide ? parts.size() : space == Room::Middle ? 2 : 1;
    const float gap = builder.px(column_gap);
    const auto columns = static_cast<float>(in_row);
    const float width = std::floor((page.width - (columns - 1) * gap) / columns);
    float bottom = page.y;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0 && i % in_row == 0) {
            page.y = bottom + builder.px(row_gap);
        }
        ui::Column column{page.x + static_cast<float>(i % in_row) * (width + gap), page.y, width};
        parts[i](column);
        bottom = std::max(bottom, column.y);
    }
    page.y = bottom;
}

}
