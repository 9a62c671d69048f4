// SPDX-License-Identifier: MIT
#include "screens/class_parts.h"

#include "screens/standing_parts.h"
#include "screens/words.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr float header_height = 56;

ui::TextStyle quiet(const Builder& builder)
{
    return ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 15);
}

ui::TextStyle strong(const Builder& builder)
{
    return colored(bold(ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 18)),
                   builder.palette().ink);
}

float width_of(const Builder& builder, const std::string& words, const ui::TextStyle& style)
{
    return std::ceil(builder.set({.text = words, .style = style}).natural_width());
}

/// The seconds that are left, at the end of the line, and as a bar under it; the picture is made anew with each second.
float put_time(Builder& builder, const ui::Rect& line, const Lesson& lesson)
{
    const auto left = class_time_left(lesson.state);
    if (!left || class_stage(lesson.room) != ClassStage::Question) {
        return 0;
    }
    constexpr std::int64_t second = 1000;
    const std::int64_t seconds = (*left + second - 1) / second;
    if (seconds > 0) {
        ui::expire(builder, lesson.state.now + *left - (seconds - 1) * second);
    }
    const auto whole = std::max(static_cast<float>(*lesson.room.seconds), static_cast<float>(seconds));
    ui::meter(builder, {line.x, line.bottom() - builder.px(6), line.width, builder.px(6)},
              static_cast<float>(seconds) / whole, builder.px(3));
    // Translators: seconds that are left to answer in.
    const std::string words = seconds > 0 ? builder.tr("{} s", seconds) : builder.tr("The time is up");
    const float width = width_of(builder, words, strong(builder));
    ui::label(builder, {line.right() - width, line.y, width, line.height}, words, strong(builder), ui::Align::Near);
    return width + builder.px(24);
}

void trouble_line(Builder& builder, ui::Column& column, const std::string& words)
{
    if (words.empty()) {
        return;
    }
    const float side = builder.px(22);
    const float indent = builder.px(34);
    ui::mark(builder, {column.x + side / 2, column.y + builder.px(13)}, side, ui::Mark::Cross, ui::Fill::Outline);
    ui::Column beside{column.x + indent, column.y, column.width - indent};
    ui::paragraph(builder, beside, words,
                  ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, ui::type::body));
    column.y = beside.y + builder.px(10);
}

/// Pack and question: "The storm · Question 3 of 12".
std::string where_it_is(const base::Language& tr, const Lesson& lesson)
{
    const std::string title = isolated(lesson.pack.title);
    const ClassStage stage = class_stage(lesson.room);
    if (stage == ClassStage::Lobby || stage == ClassStage::OwnPace || stage == ClassStage::Finished) {
        return title;
    }
    return title + " · " + tr("Question {0} of {1}", class_turn(lesson.room).value + 1, lesson.room.questions.size());
}

}

Lesson lesson_of(const State& state)
{
    const ClassNow& now = *state.classroom->now;
    return {state, *state.pack, *state.classroom, now, now.room};
}

ClassButton main_button(const Builder& builder, std::string label, Event event)
{
    return {
        {.id = {ids::next}, .label = std::move(label), .keycap = builder.tr("Enter"), .kind = ui::ButtonKind::Primary},
        ui::Key::Enter,
        std::move(event)};
}

ClassButton other_button(const char* id, std::string label, std::string keycap, ui::Key key, Event event)
{
    return {{.id = {id}, .label = std::move(label), .keycap = std::move(keycap), .kind = ui::ButtonKind::Secondary},
            key,
            std::move(event)};
}

ClassButton menu_button(const Builder& builder)
{
    return other_button("class-menu", builder.tr("More"), builder.tr("M"), ui::Key::M, OpenOverClass{ClassLayer::Menu});
}

ClassButton report_button(const base::Language& tr)
{
    return other_button("class-report", tr("Open the report"), tr("O"), ui::Key::O, OpenOverClass{ClassLayer::Report});
}

float bar_height(const Builder& builder, float width, const std::vector<ClassButton>& buttons)
{
    Builder scratch(builder.scene, builder.surface);
    ui::Column column{0, 0, width};
    class_bar(scratch, column, buttons);
    return column.y;
}

void class_bar(Builder& builder, ui::Column& column, const std::vector<ClassButton>& buttons)
{
    ButtonRow row(builder, column);
    for (const ClassButton& button : buttons) {
        row.add(button.face, button.event);
        if (button.key != ui::Key::Other) {
            builder.shortcut(key(button.key), button.event);
        }
    }
}

std::string grouped(const std::string& code)
{
    std::string groups;
    for (std::size_t i = 0; i < code.size(); ++i) {
        groups += (i > 0 && i % 2 == 0 ? " " : "") + code.substr(i, 1);
    }
    return groups;
}

std::string typed_address(const std::string& url)
{
    constexpr std::string_view plain = "http://";
    return url.starts_with(plain) ? url.substr(plain.size()) : url;
}

ui::Rect class_header(Builder& builder, const Lesson& lesson)
{
    const ui::Column page = page_column(builder);
    const float height = builder.px(header_height);
    ui::Rect line{page.x, 0, page.width, height};
    line.width -= put_time(builder, line, lesson);
    const auto style = quiet(builder);
    const std::string title = where_it_is(builder.scene.tr, lesson);
    const std::string found = typed_address(lesson.classroom.place.url) + " · " + grouped(lesson.room.code);
    const float beside = width_of(builder, found, style);
    if (width_of(builder, title, style) + beside + builder.px(40) <= line.width) {
        ui::label(builder, {line.right() - beside, line.y, beside, height}, found, style, ui::Align::Near);
        line.width -= beside + builder.px(20);
    }
    near_label(builder, line, title, style);
    const ui::Rect free = body(builder);
    return {0, height, free.width, free.height - height};
}

void take_back(Builder& builder, ui::Column& column, const Lesson& lesson)
{
    if (lesson.now.steering == Steering::Lent) {
        ButtonRow(builder, column)
            .add(
                {.id = {"steer-here"}, .label = builder.tr("Steer from here again"), .kind = ui::ButtonKind::Secondary},
                SteerFromHere{});
        column.y += builder.px(16);
    }
}

void class_troubles(Builder& builder, ui::Column& column, const Lesson& lesson)
{
    if (!lesson.now.trouble.empty()) {
        trouble_line(builder, column,
                     builder.tr(lesson.now.trouble) + " "
                         + builder.tr("Until then no answer counts, and the class is paused."));
    }
    if (!lesson.classroom.refused.empty()) {
        trouble_line(builder, column, builder.tr(lesson.classroom.refused));
        take_back(builder, column, lesson);
    }
}

std::string class_facts(const base::Language& tr, const room::State& room)
{
    return (room.standings ? tr("Standings on") : tr("Standings off")) + " · "
           + (room.names_hidden ? tr("names hidden") : tr("names shown")) + " · " + tr("nothing leaves this network");
}

std::string pace_name(const base::Language& tr, room::Pace pace)
{
    switch (pace) {
    case room::Pace::Teacher: return tr("Teacher-led");
    case room::Pace::Automatic: return tr("Automatic");
    case room::Pace::Self: break;
    }
    return tr("At their own pace");
}

float fitting_size(const Builder& builder, const std::string& words, float width, std::size_t lines,
                   const std::vector<float>& sizes)
{
    for (const float size : sizes) {
        const auto style = ui::style::heading(builder.theme(), builder.scene.metrics, builder.surface, size);
        if (builder.set({.text = words, .style = style, .width = width, .line_height = 1.2F}).lines().size() <= lines) {
            return size;
        }
    }
    return sizes.back();
}

void class_footer(Builder& builder, const Lesson& lesson)
{
    footer(builder, lesson.state, class_facts(builder.scene.tr, lesson.room));
    common_shortcuts(builder);
}

}
