// SPDX-License-Identifier: MIT
#include "quiz/scale.h"
#include "quiz/wording.h"
#include "screens/ids.h"
#include "screens/question_kinds.h"
#include "screens/words.h"
#include "ui/field.h"
#include "ui/slider.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr double steps_of_a_page = 10;
constexpr double most_ticks = 24;

/// What a gamepad writes first.
constexpr const char* letters_of_numbers = "0123456789.,-";
constexpr const char* letters_of_days = "0123456789-/ abcdefghijklmnopqrstuvwxyz";

/// A question for a number or a day, on its scale.
struct Amount {
    const Asked& asked;
    quiz::Scale scale;

    const quiz::Question& question() const { return asked.item.question; }
    const quiz::Number* number() const { return std::get_if<quiz::Number>(&question().body); }
    const quiz::Date* date() const { return std::get_if<quiz::Date>(&question().body); }
};

/// The value that stands for an answer on the scale; nothing while there is none.
std::optional<double> value_of(const Amount& amount)
{
    const auto& answer = amount.asked.screen.answer;
    if (const auto* given = answer ? std::get_if<quiz::GivenNumber>(&*answer) : nullptr) {
        return given->value;
    }
    const auto* given = answer ? std::get_if<quiz::GivenDay>(&*answer) : nullptr;
    return given == nullptr ? std::nullopt : std::optional(quiz::place_of(given->day));
}

/// A value of the scale as a player reads it.
std::string in_words(const base::Language& tr, const Amount& amount, double value)
{
    const quiz::Number* number = amount.number();
    return number == nullptr ? day_name(tr, quiz::day_at(value)) : screens::amount(tr, value, number->unit);
}

/// Which answers beside the exact one still count.
std::string tolerance(const base::Language& tr, const Amount& amount)
{
    if (const quiz::Date* date = amount.date()) {
        const auto days = static_cast<std::size_t>(std::max(date->tolerance_days, 0));
        return days == 0 ? tr("Only the very day counts.")
                         : tr.many("Within {} day counts.", "Within {} days counts.", days, days);
    }
    const quiz::Number* number = amount.number();
    if (number == nullptr || number->tolerance <= 0) {
        return tr("Only the very number counts.");
    }
    return number->tolerance == 1
               ? tr("One more or one less still counts.")
               : tr("Within {} counts.", isolated(screens::amount(tr, number->tolerance, number->unit)));
}

/// A mark for every step of a short scale, none on a long one.
std::vector<double> ticks_of(const quiz::Scale& scale)
{
    std::vector<double> ticks;
    if (scale.high - scale.low <= most_ticks * scale.step) {
        for (double at = scale.low; at <= scale.high; at += scale.step) {
            ticks.push_back(at);
        }
    }
    return ticks;
}

/// The step in the middle of a scale, where the thumb waits.
double middle_of(const quiz::Scale& scale)
{
    return scale.low + std::round((scale.high - scale.low) / 2 / scale.step) * scale.step;
}

ui::Slider slider_of(const base::Language& tr, const Amount& amount)
{
    const quiz::Scale& scale = amount.scale;
    const auto value = value_of(amount);
    return {.id = {ids::slider},
            .label = amount.question().prompt,
            .low = scale.low,
            .high = scale.high,
            .value = std::clamp(value.value_or(middle_of(scale)), scale.low, scale.high),
            .step = scale.step,
            .page = steps_of_a_page * scale.step,
            .value_text = value ? in_words(tr, amount, *value) : "",
            .low_text = in_words(tr, amount, scale.low),
            .high_text = in_words(tr, amount, scale.high),
            .ticks = ticks_of(scale),
            .chosen = value ? ui::Chosen::Yes : ui::Chosen::No};
}

/// The words under the ends of the slider: without what is counted where that is too long for half of `width`.
void shorten_ends(const Builder& builder, ui::Slider& slider, const Amount& amount, float width)
{
    const auto style = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface);
    const auto is_long = [&](const std::string& words) {
        return builder.set({.text = words, .style = style}).natural_width() + builder.px(8) > width / 2;
    };
    if (amount.number() != nullptr && (is_long(slider.low_text) || is_long(slider.high_text))) {
        slider.low_text = screens::amount(builder.scene.tr, slider.low, "");
        slider.high_text = screens::amount(builder.scene.tr, slider.high, "");
    }
}

/// The slider where it is with its bubble, whether it has one yet or not.
void draw_slider(Builder& builder, ui::Column& column, const Amount& amount)
{
    ui::Slider slider = slider_of(builder.scene.tr, amount);
    shorten_ends(builder, slider, amount, column.width);
    ui::Slider full = slider;
    full.value_text = "0";
    column.y += ui::slider_height(builder, full) - ui::slider_height(builder, slider);
    ui::slider(builder, column, slider);
}

/// What stands in the field: what was typed, or else what the slider says, in a form that can be typed.
std::string field_text(const base::Language& tr, const Amount& amount)
{
    const std::string& typed = amount.asked.screen.typed;
    const auto value = value_of(amount);
    if (!typed.empty() || !value) {
        return typed;
    }
    return amount.date() != nullptr ? day_name(tr, quiz::day_at(*value)) : quiz::plain(*value);
}

/// What is counted, after the field and up to `right`.
void unit_after(Builder& builder, const ui::Rect& field, float right, const std::string& unit)
{
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 16);
    const float left = field.right() + builder.px(10);
    const float wanted = std::ceil(builder.set({.text = unit, .style = style}).natural_width()) + 1;
    cut_label(builder, {left, field.y, std::clamp(wanted, 1.0F, std::max(1.0F, right - left)), field.height}, unit,
              style);
}

/// "Or type it:", the field, and what is counted.
void field_line(Builder& builder, ui::Column& column, const Amount& amount)
{
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 16);
    const std::string label
        = amount.date() != nullptr ? builder.tr("Or type the day:") : builder.tr("Or type the number:");
    const ui::Field field{.id = {ids::field},
                          .label = label,
                          .text = field_text(builder.scene.tr, amount),
                          .most_bytes = 60,
                          .letters = amount.date() != nullptr ? letters_of_days : letters_of_numbers};
    const ui::TextLayout words = builder.set({.text = label, .style = style, .line_height = 1.25F});
    const float wanted = builder.px(amount.date() != nullptr ? 240 : 150);
    const float height = ui::field_height(builder, field);
    const float left = std::ceil(words.natural_width()) + builder.px(14);
    if (left + wanted > column.width) {
        ui::paragraph(builder, column, label, style, 1.25F);
        column.y += builder.px(6);
        ui::field(builder, {column.x, column.y, std::min(wanted, column.width), height}, field);
        column.y += height;
        return;
    }
    const ui::Rect line = column.take(height);
    ui::draw_text(builder, words, {line.x, line.center().y - words.size().height / 2});
    const ui::Rect box = ui::field(builder, {line.x + left, line.y, wanted, height}, field);
    if (amount.number() != nullptr) {
        unit_after(builder, box, line.right(), amount.number()->unit);
    }
}

/// How to write a day or a number, with an example that is no likely answer: the beginning of the scale.
std::string example(const base::Language& tr, const Amount& amount)
{
    if (amount.date() != nullptr) {
        const quiz::Day day = quiz::day_at(amount.scale.low);
        return tr("Type a day, as {0} or {1}.", day_name(tr, day), quiz::to_string(day));
    }
    return tr("Type a number, as {0} or {1}.", "1500", "2.5");
}

/// What was understood of what was typed, or what would be.
void understood(Builder& builder, ui::Column& column, const Amount& amount)
{
    const base::Language& tr = builder.scene.tr;
    auto style = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
    const std::string& typed = amount.asked.screen.typed;
    const auto value = value_of(amount);
    std::string words = tolerance(tr, amount);
    if (!typed.empty() && value) {
        words = tr("I read that as {}.", isolated(in_words(tr, amount, *value))) + " " + words;
    } else if (!typed.empty()) {
        style = colored(bold(style), builder.palette().ink);
        words = tr("I can’t read that.") + " " + example(tr, amount);
    }
    ui::paragraph(builder, column, words, style);
}

}

void amount_answer(Builder& builder, ui::Column& column, const Asked& asked)
{
    const auto scale = quiz::scale_of(asked.item.question);
    if (!scale) {
        return; // of another kind
    }
    const Amount amount{asked, *scale};
    draw_slider(builder, column, amount);
    column.y += builder.px(18);
    field_line(builder, column, amount);
    column.y += builder.px(6);
    understood(builder, column, amount);
}

}
