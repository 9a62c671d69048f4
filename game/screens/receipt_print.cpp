// SPDX-License-Identifier: MIT
#include "screens/receipt_print.h"

#include "learn/translated.h"
#include "screens/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace screens {

namespace {

constexpr float leading = 1.42F;
constexpr float row_leading = 1.45F;
constexpr float mark_size = 15;
constexpr float mark_column = 26;

/// True for words of which none runs the way the interface does.
bool runs_against(const ui::Canvas& canvas, const std::string& words)
{
    const bool from_right = isolated(words) != words;
    return from_right != (canvas.direction() == base::Direction::RightToLeft);
}

/// Words without letters that are read from left to right: a sign stands before its number also in lines that run the
/// other way.
std::string from_the_left(const ui::Canvas& canvas, const std::string& words)
{
    constexpr const char* left_to_right_mark = "\u200E";
    return canvas.direction() == base::Direction::RightToLeft ? left_to_right_mark + words : words;
}

}

ui::TextStyle roll_style(const ui::Canvas& canvas, float size)
{
    return ui::style::receipt(canvas.theme(), canvas.scene.metrics, ui::Surface::Card, size);
}

ui::TextStyle small_print(const ui::Canvas& canvas)
{
    return colored(roll_style(canvas, ui::type::caption), canvas.palette().muted);
}

void feed_line(const ui::Canvas& canvas, ui::Column& column, float pixels)
{
    column.y += canvas.px(pixels);
}

void tear(ui::Canvas& canvas, ui::Column& column)
{
    feed_line(canvas, column, 8);
    ui::rule(canvas, column, ui::RuleKind::Dashed);
    feed_line(canvas, column, 8);
}

void print(ui::Canvas& canvas, ui::Column& column, const std::string& words, const ui::TextStyle& style)
{
    ui::paragraph(canvas, column, words, style, leading);
}

void print(ui::Canvas& canvas, ui::Column& column, RichText text)
{
    text.spec.line_height = leading;
    ui::paragraph(canvas, column, std::move(text.spec));
}

void print_sentence(ui::Canvas& canvas, ui::Column& column, const Printed& sentence, const ui::TextStyle& style)
{
    if (sentence.words.empty()) {
        return;
    }
    RichText text(style);
    text.add(sentence.words);
    std::size_t from = 0;
    for (const std::string& words : sentence.strong) {
        const std::size_t at = words.empty() ? std::string::npos : sentence.words.find(words, from);
        if (at != std::string::npos) {
            from = at + words.size();
            text.spec.spans.push_back({at, from, bold(style)});
        }
    }
    print(canvas, column, std::move(text));
}

void print_labelled(ui::Canvas& canvas, ui::Column& column, const std::string& label, RichText text)
{
    const ui::TextStyle strong = bold(text.spec.style);
    if (runs_against(canvas, text.spec.text)) {
        print(canvas, column, label, strong);
        print(canvas, column, std::move(text));
        return;
    }
    RichText line(text.spec.style);
    line.add(label, strong).add(" ");
    const std::size_t offset = line.spec.text.size();
    line.add(text.spec.text);
    for (const ui::TextSpan& span : text.spec.spans) {
        line.spec.spans.push_back({span.begin + offset, span.end + offset, span.style});
    }
    print(canvas, column, std::move(line));
}

std::string printed_points(const ui::Canvas& canvas, int points)
{
    return from_the_left(canvas, learn::signed_points(points));
}

std::string printed_total(const ui::Canvas& canvas, int points)
{
    return from_the_left(canvas, learn::points_text(points));
}

void marked_line(ui::Canvas& canvas, ui::Column& column, std::optional<ui::Mark> mark, const ui::TillLine& line,
                 const ui::TextStyle& style)
{
    if (mark) {
        const float size = canvas.px(mark_size);
        ui::mark(canvas, {column.x + size / 2, column.y + style.size * 0.72F}, size, *mark, ui::Fill::Solid);
    }
    const ui::TextLayout amount = canvas.set({.text = line.right, .style = style, .line_height = row_leading});
    const float amount_width = std::ceil(amount.natural_width());
    const float indent = canvas.px(mark_column);
    const float room = column.width - indent - (line.right.empty() ? 0 : amount_width + canvas.px(12));
    const ui::TextLayout words = canvas.set({.text = line.left,
                                             .style = style,
                                             .width = std::max(1.0F, room),
                                             .line_height = row_leading,
                                             .align = ui::Align::Near});
    const ui::Rect place = column.take(std::ceil(words.size().height));
    ui::draw_text(canvas, words, {place.x + indent, place.y});
    if (!line.right.empty()) {
        const float last_line = words.lines().empty() ? 0 : words.lines().back().box.y;
        ui::draw_text(canvas, amount, {place.right() - amount_width, place.y + last_line});
    }
}

}
