// SPDX-License-Identifier: MIT
#include "learn/translated.h"
#include "screens/ids.h"
#include "screens/question_parts.h"
#include "screens/update.h"
#include "screens/words.h"
#include "ui/choices.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/core.h>

namespace screens {

namespace {

constexpr std::array<learn::Confidence, 3> confidences
    = {learn::Confidence::Guess, learn::Confidence::FairlySure, learn::Confidence::Certain};

ui::TextStyle small_style(const Builder& builder)
{
    return ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
}

/// What an answer given so sure earns when it is right, and when it is wrong.
std::string stakes(learn::Confidence confidence)
{
    return fmt::format("{} / {}", learn::signed_points(learn::answer_points(confidence, true)),
                       learn::signed_points(learn::answer_points(confidence, false)));
}

ui::TargetId id_of(learn::Confidence confidence)
{
    return ids::numbered(ids::confidence, static_cast<std::size_t>(confidence));
}

std::vector<ui::Segment<Event>> segments_of(const Builder& builder, const Question& screen)
{
    std::vector<ui::Segment<Event>> segments;
    for (const learn::Confidence each : confidences) {
        segments.push_back({id_of(each), learn::confidence_name(builder.scene.tr, each), stakes(each),
                            screen.confidence == each, SetConfidence{each}});
    }
    return segments;
}

float width_of(const Builder& builder, const std::vector<ui::Segment<Event>>& segments)
{
    std::vector<ui::SegmentFace> faces;
    for (const auto& segment : segments) {
        faces.push_back({segment.label, segment.detail, segment.selected});
    }
    return ui::segment_rects(builder, {}, faces).back().right();
}

/// The three as rows, for where they do not fit side by side.
ui::Rect confidence_rows(Builder& builder, ui::Column& column, const Question& screen)
{
    const float top = column.y;
    for (const learn::Confidence each : confidences) {
        ui::radio_row(builder, column,
                      {.id = id_of(each),
                       .group = {ids::confidence},
                       .label = learn::confidence_name(builder.scene.tr, each),
                       .detail = stakes(each),
                       .selected = screen.confidence == each},
                      Event{SetConfidence{each}});
    }
    return {column.x, top, column.width, column.y - top};
}

/// The three side by side, with what each costs below them where it does not fit in.
ui::Rect confidence(Builder& builder, ui::Column& column, const Question& screen)
{
    auto segments = segments_of(builder, screen);
    std::string details;
    if (width_of(builder, segments) > column.width) {
        for (auto& segment : segments) {
            details += (details.empty() ? "" : " · ") + segment.label + " " + segment.detail;
            segment.detail.clear();
        }
    }
    if (width_of(builder, segments) > column.width) {
        return confidence_rows(builder, column, screen);
    }
    const ui::Rect whole = ui::segmented(builder, {column.x, column.y}, {ids::confidence}, segments);
    column.y = whole.bottom();
    if (!details.empty()) {
        column.y += builder.px(6);
        ui::paragraph(builder, column, details,
                      ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface));
    }
    return whole;
}

ui::Button take_back_button(const Builder& builder)
{
    return {.id = {ids::take_back},
            .label = builder.tr("Take back"),
            .keycap = builder.tr("Z"),
            .kind = ui::ButtonKind::Quiet};
}

/// True when there is something that can still be taken back.
bool can_take_back(const Question& screen)
{
    return screen.answer || screen.confidence || !screen.typed.empty();
}

/// "How sure are you?"; returns the place for the way back, at the end of the line, or below it where the line is too
/// short. It is kept while there is nothing to take back, so that nothing moves once there is.
ui::Point question_line(Builder& builder, ui::Column& column)
{
    const ui::Size size = ui::button_size(builder, take_back_button(builder));
    const std::string words = builder.tr("How sure are you?");
    const auto style = small_style(builder);
    const float wanted = std::ceil(builder.set({.text = words, .style = style}).natural_width());
    const ui::Rect line = column.take(size.height);
    ui::label(builder, {line.x, line.y, std::min(line.width, wanted + 1), line.height}, words, style);
    const bool beside = wanted + size.width + builder.px(8) <= line.width;
    const ui::Rect end = beside ? line : column.take(size.height);
    column.y += builder.px(4);
    // Its words, not its edge, stand in line with what is above or below.
    return {beside ? end.right() - size.width + builder.px(4) : end.x - builder.px(4), end.y};
}

/// The button's place while it can't be pressed: it says what is missing.
void waiting_button(Builder& builder, const ui::Rect& rect, const std::string& missing)
{
    builder.draw.emplace_back(ui::StrokeRect{rect, builder.palette().rule, builder.border(), 3});
    ui::label(builder, ui::inset(rect, 4), missing, small_style(builder), ui::Align::Center);
}

/// The button that gives the answer, with what it says until then.
struct Giving {
    ui::Button face;
    std::string missing_answer;
    std::string missing_confidence;
};

Giving giving(const Builder& builder, quiz::Kind kind)
{
    return {{.id = {ids::confirm}, .label = builder.tr("That is my answer"), .keycap = builder.tr("Enter")},
            missing_answer(builder.scene.tr, kind),
            builder.tr("Now say how sure you are")};
}

/// The size for all that the button says, so that it stays as it is.
ui::Size size_of(const Builder& builder, const Giving& giving)
{
    ui::Size size = ui::button_size(builder, giving.face);
    for (const std::string& words : {giving.missing_answer, giving.missing_confidence}) {
        const float width = builder.set({.text = words, .style = small_style(builder)}).natural_width();
        size.width = std::max(size.width, std::ceil(width) + builder.px(24));
    }
    return size;
}

void give_button(Builder& builder, const ui::Rect& rect, const Question& screen, const Giving& giving)
{
    if (is_ready(screen)) {
        ui::button(builder, rect, fitted(builder, giving.face, rect.width), Event{Confirm{}});
    } else {
        waiting_button(builder, rect, screen.answer ? giving.missing_confidence : giving.missing_answer);
    }
}

}

void answer_controls(Builder& builder, ui::Column& column, const Asked& asked)
{
    const Question& screen = asked.screen;
    const ui::Point back = question_line(builder, column);
    const ui::Rect scale = confidence(builder, column, screen);
    if (can_take_back(screen)) { // before the button, after which the arrow keys lead to the foot of the page
        ui::button(builder, back, take_back_button(builder), Event{TakeBack{}});
    }
    const Giving give = giving(builder, quiz::kind(asked.item.question));
    const ui::Size size = size_of(builder, give);
    const float right = column.x + column.width;
    if (scale.right() + builder.px(20) + size.width <= right) {
        give_button(builder, {right - size.width, scale.bottom() - size.height, size.width, size.height}, screen, give);
    } else {
        column.y += builder.px(14);
        give_button(builder, column.take(size.height), screen, give);
    }
    column.y += builder.px(10);
}

void answer_shortcuts(Builder& builder, const Asked& asked)
{
    const Question& screen = asked.screen;
    builder.shortcut(key(ui::Key::Digit1), SetConfidence{learn::Confidence::Guess});
    builder.shortcut(key(ui::Key::Digit2), SetConfidence{learn::Confidence::FairlySure});
    builder.shortcut(key(ui::Key::Digit3), SetConfidence{learn::Confidence::Certain});
    if (can_take_back(screen)) {
        builder.shortcut(key(ui::Key::Z), TakeBack{});
    }
    // With an answer and nothing said of how sure, Enter goes on to that; there it is left to the choices themselves.
    const bool at_confidence = builder.scene.ui.focused.value.rfind(ids::confidence, 0) == 0;
    if (is_ready(screen) || (screen.answer && !at_confidence)) {
        builder.shortcut(key(ui::Key::Enter), Confirm{});
    }
}

}
