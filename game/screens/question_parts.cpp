// SPDX-License-Identifier: MIT
#include "screens/question_parts.h"

#include "screens/ids.h"
#include "screens/update.h"
#include "screens/words.h"

#include <algorithm>
#include <cmath>
#include <fmt/core.h>

namespace screens {

namespace {

constexpr float header_height = 56;
constexpr std::size_t long_prompt = 110;

ui::TextStyle header_style(const Builder& builder)
{
    return ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
}

float width_of(const Builder& builder, const std::string& words, const ui::TextStyle& style)
{
    return std::ceil(builder.set({.text = words, .style = style}).natural_width());
}

/// Pack and progress on the left: as much of it as fits before `right`.
void header_left(Builder& builder, const State& state, const ui::Rect& line)
{
    const auto style = header_style(builder);
    const auto done = static_cast<int>(state.round->turn.value);
    const auto total = static_cast<int>(state.round->questions.size());
    const float gap = builder.px(18);
    const float middle = line.center().y;
    ui::Rect rest = line;
    const auto skip = [&](float width) {
        rest.x += width + gap;
        rest.width -= width + gap;
    };
    if (const float title = width_of(builder, state.pack->title, style);
        room(builder) == Room::Wide && title < line.width * 0.35F) {
        ui::label(builder, {rest.x, rest.y, title + 1, rest.height}, state.pack->title, style);
        skip(title);
    }
    const float steps = builder.px(27) * static_cast<float>(total);
    if (room(builder) != Room::Narrow && steps < rest.width * 0.6F) {
        ui::progress_steps(builder, {rest.x, middle}, {done, total});
        skip(steps);
    }
    ui::label(builder, rest, fmt::format("{} of {}", done + 1, total), style);
}

std::vector<ui::Segment<Event>> confidence_segments(const Question& question)
{
    std::vector<ui::Segment<Event>> segments;
    for (const auto each : {learn::Confidence::Guess, learn::Confidence::FairlySure, learn::Confidence::Certain}) {
        segments.push_back({ids::numbered("confidence", static_cast<std::size_t>(each)), confidence_name(each),
                            fmt::format("{} / {}", signed_points(learn::answer_points(each, true)),
                                        signed_points(learn::answer_points(each, false))),
                            question.confidence == each, SetConfidence{each}});
    }
    return segments;
}

float width_of(const Builder& builder, const std::vector<ui::Segment<Event>>& segments)
{
    std::vector<ui::SegmentFace> faces;
    for (const auto& segment : segments) {
        faces.push_back({segment.label, segment.detail, segment.selected});
    }
    const auto rects = ui::segment_rects(builder, {}, faces);
    return rects.back().right();
}

/// The segments with as many words as fit: what each costs goes below them where it does not fit in.
ui::Rect confidence(Builder& builder, ui::Column& column, const Question& question)
{
    auto segments = confidence_segments(question);
    std::string details;
    if (width_of(builder, segments) > column.width) {
        for (auto& segment : segments) {
            details += (details.empty() ? "" : " · ") + segment.label + " " + segment.detail;
            segment.detail.clear();
        }
    }
    if (width_of(builder, segments) > column.width) {
        segments[0].label = "Guess";
        segments[1].label = "Fairly";
    }
    const ui::Rect whole = ui::segmented(builder, {column.x, column.y}, {"confidence"}, segments);
    column.y = whole.bottom();
    if (!details.empty()) {
        column.y += builder.px(6);
        ui::paragraph(builder, column, details,
                      ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface));
    }
    return whole;
}

/// The place of the button while it can't be pressed: it says what is missing.
void waiting_button(Builder& builder, const ui::Rect& rect, const std::string& missing)
{
    builder.draw.emplace_back(ui::StrokeRect{rect, builder.theme().rule, 1, 3});
    ui::label(builder, ui::inset(rect, 4), missing,
              ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14), ui::Align::Center);
}

void confirm_button(Builder& builder, const ui::Rect& rect, const Question& question, const ui::Button& face)
{
    if (is_ready(question)) {
        ui::button(builder, rect, face, Event{Confirm{}});
        builder.shortcut(key(ui::Key::Enter), Confirm{});
    } else {
        waiting_button(builder, rect, question.answer ? "Now say how sure you are" : "Choose an answer first");
    }
}

void article_column(Builder& builder, ui::Column& column, const std::vector<const text::Article*>& articles,
                    const ArticleLook& look)
{
    for (const text::Article* article : articles) {
        article_head(builder, column, *article, room(builder) == Room::Narrow ? ui::type::lead : ui::type::title);
        draw_article(builder, column, set_article(builder, *article, column.width, {}), look);
        column.y += builder.px(28);
    }
}

}

ui::Rect round_header(Builder& builder, const State& state)
{
    const ui::Column page = page_column(builder);
    const float height = builder.px(header_height);
    const ui::Button pause{.id = {"pause"}, .label = "Pause", .keycap = "Esc", .kind = ui::ButtonKind::Quiet};
    const ui::Size size = ui::button_size(builder, pause);
    const float right = page.x + page.width + builder.px(4);
    const auto style = header_style(builder);
    const auto strong = colored(bold(style), builder.theme().ink);
    RichText points(style);
    points.add("Points ").add(total_points(rounds::points(*state.round, desk_player)), strong);
    points.spec.line_height = 1.25F;
    const ui::TextLayout layout = builder.set(points.spec);
    const float points_x = right - size.width - builder.px(14) - std::ceil(layout.natural_width());
    header_left(builder, state, {page.x, 0, points_x - page.x - builder.px(12), height});
    ui::draw_text(builder, layout, {points_x, height / 2 - layout.size().height / 2});
    ui::button(builder, ui::Point{right - size.width, (height - size.height) / 2}, pause, Event{Pause{}});
    builder.shortcut(key(ui::Key::Escape), Pause{});
    const ui::Rect free = body(builder);
    return {0, height, free.width, free.height - height};
}

void question_head(Builder& builder, ui::Column& column, const quiz::Question& question)
{
    const quiz::Kind kind = quiz::kind(question);
    ui::kicker(builder, column, skill_name(question.skill) + " · " + task(kind));
    column.y += builder.px(4);
    const bool large = room(builder) == Room::Wide && question.prompt.size() < long_prompt;
    const bool claim = kind == quiz::Kind::Verdict;
    balanced_heading(builder, column, claim ? "“" + question.prompt + "”" : question.prompt,
                     large                         ? ui::type::heading
                     : room(builder) == Room::Wide ? ui::type::title
                                                   : 24);
    column.y += builder.px(22);
}

void answer_controls(Builder& builder, ui::Column& column, const Question& question)
{
    ui::paragraph(builder, column, "How sure are you?",
                  ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14));
    column.y += builder.px(4);
    const ui::Rect segments = confidence(builder, column, question);
    const ui::Button face{.id = {ids::confirm}, .label = "That is my answer", .keycap = "Enter"};
    const ui::Size size = ui::button_size(builder, face);
    const float right = column.x + column.width;
    if (segments.right() + builder.px(20) + size.width <= right) {
        confirm_button(builder, {right - size.width, segments.bottom() - size.height, size.width, size.height},
                       question, face);
    } else {
        column.y += builder.px(14);
        confirm_button(builder, column.take(size.height), question, face);
    }
    column.y += builder.px(10);
}

void round_notes(Builder& builder, ui::Column& column, const State& state)
{
    if (state.round->turn.value != 0) {
        return;
    }
    const std::string notice = state.pack->notice.empty() ? "" : "On its subject: " + state.pack->notice;
    for (const std::string& words : {notice, left_out_of_round(*state.pack, *state.round)}) {
        if (!words.empty()) {
            column.y += builder.px(14);
            ui::paragraph(builder, column, words,
                          ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface));
        }
    }
}

void hint(Builder& builder, ui::Column& column, const quiz::Question& question, const Question& screen)
{
    if (question.hint.empty()) {
        return;
    }
    column.y += builder.px(14);
    if (screen.hint_shown) {
        ui::paragraph(builder, column, "Hint: " + question.hint,
                      ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14));
        return;
    }
    ButtonRow row(builder, column);
    row.add({.id = {"hint"}, .label = "Show a hint", .keycap = "H", .kind = ui::ButtonKind::Quiet}, ShowHint{});
    builder.shortcut(key(ui::Key::H), ShowHint{});
}

void answer_shortcuts(Builder& builder, const Question& question)
{
    builder.shortcut(key(ui::Key::Digit1), SetConfidence{learn::Confidence::Guess});
    builder.shortcut(key(ui::Key::Digit2), SetConfidence{learn::Confidence::FairlySure});
    builder.shortcut(key(ui::Key::Digit3), SetConfidence{learn::Confidence::Certain});
    if (question.answer || question.confidence) {
        builder.shortcut(key(ui::Key::Z), TakeBack{});
    }
}

void beside_articles(Builder& builder, const ui::Rect& free, const std::vector<const text::Article*>& articles,
                     const ArticleLook& look, const std::function<void(ui::Column&)>& left)
{
    const ui::Column page = page_column(builder);
    if (room(builder) == Room::Narrow) {
        ui::scroll_area(builder, {ids::page}, free, [&](ui::Column& content) {
            ui::Column column{page.x, content.y, page.width};
            left(column);
            column.y += builder.px(16);
            ui::rule(builder, column, ui::RuleKind::Heavy);
            column.y += builder.px(16);
            article_column(builder, column, articles, look);
            content.y = column.y;
        });
        return;
    }
    const float gap = builder.px(36);
    const float scrollbar = builder.px(24);
    const float right_width = std::min(article_measure(builder), page.width * 0.54F);
    const ui::Rect left_view{page.x, free.y, page.width - right_width - 2 * gap, free.height};
    ui::scroll_area(builder, {ids::page}, left_view, [&](ui::Column& content) {
        content.y += builder.px(20);
        left(content);
        content.y += builder.px(12);
    });
    const float right_x = page.x + page.width - right_width;
    ui::vertical_rule(builder, {right_x - gap, free.y + builder.px(20)}, free.height - builder.px(20));
    ui::scroll_area(builder, {ids::article}, {right_x, free.y, right_width + scrollbar, free.height},
                    [&](ui::Column& content) {
                        ui::Column column{right_x, content.y + builder.px(20), right_width};
                        article_column(builder, column, articles, look);
                        content.y = column.y;
                    });
}

}
