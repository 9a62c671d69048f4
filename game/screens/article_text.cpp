// SPDX-License-Identifier: MIT
#include "screens/article_text.h"

#include "screens/ids.h"
#include "screens/words.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

/// About 68 letters of Vollkorn at 18 px.
constexpr float measure_at_100 = 580;
constexpr float paragraph_gap = 12;
constexpr float leading = 1.58F;

/// The bytes of `span` that lie in `paragraph`, counted from its start.
text::Span within(text::Span paragraph, text::Span span)
{
    const text::ByteOffset begin = std::max(paragraph.begin, span.begin);
    const text::ByteOffset end = std::max(begin, std::min(paragraph.end, span.end));
    return {{begin.value - paragraph.begin.value}, {end.value - paragraph.begin.value}};
}

Event event_of(SentenceUse use, const text::Article& article, text::SentenceIndex index)
{
    const quiz::Passage passage{article.id, article.text.sentences()[index.value]};
    if (use == SentenceUse::Answer) {
        return ChooseAnswer{quiz::PickedSentence{passage}};
    }
    if (use == SentenceUse::Point) {
        return PointAt{passage};
    }
    return MarkSentence{index};
}

/// The numbers of the sentences of a paragraph.
std::pair<std::size_t, std::size_t> sentences_of(const text::Text& text, text::Span paragraph)
{
    const auto& all = text.sentences();
    const auto begins_before = [](const text::Span& sentence, text::ByteOffset at) { return sentence.begin < at; };
    const auto first = std::lower_bound(all.begin(), all.end(), paragraph.begin, begins_before);
    const auto last = std::lower_bound(first, all.end(), paragraph.end, begins_before);
    return {static_cast<std::size_t>(first - all.begin()), static_cast<std::size_t>(last - all.begin())};
}

/// The outline of a run of lines, clockwise: down their right ends and up their left ones.
std::vector<ui::Point> outline(const std::vector<ui::Rect>& lines, float off)
{
    std::vector<ui::Point> points;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const float top = lines[i].y - (i == 0 ? off : 0);
        const float bottom = i + 1 < lines.size() ? lines[i + 1].y : lines[i].bottom() + off;
        points.push_back({lines[i].right() + off, top});
        points.push_back({lines[i].right() + off, bottom});
    }
    for (std::size_t i = lines.size(); i-- > 0;) {
        const float top = lines[i].y - (i == 0 ? off : 0);
        const float bottom = i + 1 < lines.size() ? lines[i + 1].y : lines[i].bottom() + off;
        points.push_back({lines[i].x - off, bottom});
        points.push_back({lines[i].x - off, top});
    }
    return points;
}

/// The pieces of a run of text with those that touch on a line made one: where directions mix, a line has several.
std::vector<ui::Rect> joined(std::vector<ui::Rect> pieces)
{
    std::sort(pieces.begin(), pieces.end(),
              [](const ui::Rect& a, const ui::Rect& b) { return std::abs(a.y - b.y) > 1 ? a.y < b.y : a.x < b.x; });
    std::vector<ui::Rect> lines;
    for (const ui::Rect& piece : pieces) {
        const bool touches
            = !lines.empty() && std::abs(lines.back().y - piece.y) <= 1 && piece.x <= lines.back().right() + 2;
        if (touches) {
            lines.back() = ui::united(lines.back(), piece);
        } else {
            lines.push_back(piece);
        }
    }
    return lines;
}

/// True when each line lies below the one before: not where directions mix within a line.
bool is_stack(const std::vector<ui::Rect>& lines)
{
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].y < lines[i - 1].y + 1) {
            return false;
        }
    }
    return !lines.empty();
}

/// What shows that a sentence is pointed at or has the focus.
void draw_sentence_state(Builder& builder, const std::vector<ui::Rect>& lines, const ui::TargetId& id)
{
    if (builder.scene.ui.hovered == id) {
        for (const ui::Rect& line : lines) {
            builder.draw.emplace_back(ui::FillRect{line, ui::with_alpha(builder.palette().marker, 90), 2});
        }
    }
    if (builder.scene.ui.focused != id) {
        return;
    }
    const ui::Color ring = builder.palette().focus;
    if (is_stack(lines)) {
        builder.draw.emplace_back(ui::Polyline{outline(lines, 3), ring, 3, ui::Ends::Closed});
        return;
    }
    for (const ui::Rect& line : lines) {
        builder.draw.emplace_back(ui::StrokeRect{ui::inset(line, -3), ring, 3, 4});
    }
}

void sentence_target(Builder& builder, const ui::TextLayout& layout, ui::Point origin, text::Span bytes,
                     ui::Target target, Event event)
{
    const std::size_t begin = bytes.begin.value;
    const std::size_t end = bytes.end.value;
    target.parts = ui::text_rects(builder, layout, origin, begin, end);
    for (const ui::Rect& part : target.parts) {
        target.rect = ui::united(target.rect, part);
    }
    if (target.selected) {
        ui::highlight(builder, layout, origin, begin, end);
    }
    draw_sentence_state(builder, joined(target.parts), target.id);
    builder.target(std::move(target), std::move(event));
}

void paragraph_targets(Builder& builder, const text::Article& article, text::Span paragraph,
                       const ui::TextLayout& layout, ui::Point origin, const ArticleLook& look)
{
    const auto [first, last] = sentences_of(article.text, paragraph);
    for (std::size_t i = first; i < last; ++i) {
        const text::Span sentence = article.text.sentences()[i];
        sentence_target(builder, layout, origin, within(paragraph, sentence),
                        {.id = ids::sentence(article.id, {i}),
                         .role = ui::Role::Sentence,
                         .label = std::string(article.text.slice(sentence)),
                         .group = {"sentences-" + article.id.value},
                         .selected = look.chosen == quiz::Passage{article.id, sentence}},
                        event_of(look.use, article, {i}));
    }
}

std::size_t letters(const std::vector<text::Span>& spans)
{
    std::size_t sum = 0;
    for (const text::Span& span : spans) {
        sum += span.size();
    }
    return sum;
}

/// Draws the marker: the passages are drawn one after the other, at one speed.
void draw_lit(Builder& builder, text::Span paragraph, const ui::TextLayout& layout, ui::Point origin,
              const ArticleLook& look)
{
    const auto whole = static_cast<float>(letters(look.lit));
    std::size_t before = 0;
    for (const text::Span& lit : look.lit) {
        if (lit.overlaps(paragraph)) {
            const text::Span bytes = within(paragraph, lit);
            const auto begin
                = static_cast<float>(before + std::max(paragraph.begin, lit.begin).value - lit.begin.value);
            const auto end = begin + static_cast<float>(bytes.size());
            ui::highlight(builder, layout, origin, bytes.begin.value, bytes.end.value,
                          ui::part(look.marker, begin / whole, end / whole));
        }
        before += lit.size();
    }
}

}

float article_measure(const ui::Canvas& canvas)
{
    return canvas.px(measure_at_100);
}

ArticleSetting set_article(const ui::Canvas& canvas, const text::Article& article, float width)
{
    ArticleSetting setting{.article = &article};
    const auto ink = ui::style::article(canvas.theme(), canvas.scene.metrics, canvas.surface);
    for (const text::Span& paragraph : article.text.paragraphs()) {
        setting.paragraphs.push_back(canvas.set({.text = std::string(article.text.slice(paragraph)),
                                                 .style = ink,
                                                 .width = width,
                                                 .line_height = leading}));
        setting.tops.push_back(setting.height);
        setting.height += setting.paragraphs.back().size().height + canvas.px(paragraph_gap);
    }
    return setting;
}

namespace {

/// The pixels from top to bottom that words take in a set article.
struct Extent {
    float top = 0;
    float bottom = 0;
};

Extent extent_of(const ArticleSetting& setting, text::Span words)
{
    const auto& paragraphs = setting.article->text.paragraphs();
    std::optional<Extent> extent;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const text::Span bytes = within(paragraphs[i], words);
        if (bytes.empty()) {
            continue;
        }
        for (const ui::Rect& rect : setting.paragraphs[i].rects(bytes.begin.value, bytes.end.value)) {
            const float top = setting.tops[i] + rect.y;
            extent = extent ? Extent{std::min(extent->top, top), std::max(extent->bottom, top + rect.height)}
                            : Extent{top, top + rect.height};
        }
    }
    return extent.value_or(Extent{});
}

/// A passage with the two sentences before it and the two after.
text::Span in_context(const text::Text& text, text::Span passage)
{
    constexpr std::size_t either_side = 2;
    const auto first = text.sentence_at(passage.begin);
    const auto last = passage.empty() ? first : text.sentence_at({passage.end.value - 1});
    if (!first || !last) {
        return passage;
    }
    const std::size_t from = first->value - std::min(first->value, either_side);
    const std::size_t to = std::min(last->value + either_side, text.sentences().size() - 1);
    return {text.sentences()[from].begin, text.sentences()[to].end};
}

/// The top of the line at `y` or above; when that is above `least`, of the one after it.
float line_top(const ArticleSetting& setting, float y, float least)
{
    float above = 0;
    for (std::size_t i = 0; i < setting.paragraphs.size(); ++i) {
        for (const ui::TextLine& line : setting.paragraphs[i].lines()) {
            const float top = setting.tops[i] + line.box.y;
            if (top > y) {
                return above < least ? top : above;
            }
            above = top;
        }
    }
    return above;
}

}

float offset_of(const ArticleSetting& setting, text::Span passage, float before, float viewport)
{
    const Extent lit = extent_of(setting, passage);
    const Extent around = extent_of(setting, in_context(setting.article->text, passage));
    const bool fits = around.bottom - around.top <= viewport;
    const float least = fits ? around.bottom - viewport : std::min(lit.bottom - viewport, lit.top);
    const float most = fits ? around.top : lit.top;
    const float middle = (lit.top + lit.bottom - viewport) / 2;
    const float wanted = std::clamp(middle, least, most);
    return std::max(0.0F, before + (wanted > 0 ? line_top(setting, wanted, least) : wanted));
}

float scrolled_height(const ArticleSetting& setting, float before, float viewport)
{
    const float whole = before + setting.height;
    const float most = whole - viewport;
    for (const float top : setting.tops) {
        if (most > 0 && before + top >= most) {
            return before + top + viewport;
        }
    }
    return whole;
}

void scroll_to_passage(Builder& builder, const ui::TargetId& area, const ArticleSetting& setting,
                       std::optional<text::Span> passage, float before, float viewport)
{
    if (passage && !setting.paragraphs.empty() && !builder.scene.ui.scroll.contains(area)) {
        const float most = std::max(0.0F, scrolled_height(setting, before, viewport) - viewport);
        builder.scene.ui.scroll[area] = std::min(offset_of(setting, *passage, before, viewport), most);
    }
}

void draw_article(Builder& builder, ui::Column& column, const ArticleSetting& setting, const ArticleLook& look)
{
    const text::Article& article = *setting.article;
    for (std::size_t i = 0; i < setting.paragraphs.size(); ++i) {
        const text::Span paragraph = article.text.paragraphs()[i];
        const ui::TextLayout& layout = setting.paragraphs[i];
        const ui::Point origin{column.x, column.y + setting.tops[i]};
        draw_lit(builder, paragraph, layout, origin, look);
        if (look.use != SentenceUse::None) {
            paragraph_targets(builder, article, paragraph, layout, origin, look);
        }
        ui::draw_text(builder, layout, origin);
    }
    column.y += setting.height;
}

void article_head(ui::Canvas& canvas, ui::Column& column, const text::Article& article, float size)
{
    ui::kicker(canvas, column, article_line(canvas.scene.tr, article));
    column.y += canvas.px(4);
    // Lines of equal length would stand away from the edge that a title begins at which runs against the layout.
    const bool from_right = isolated(article.title) != article.title;
    if (from_right == (canvas.direction() == base::Direction::RightToLeft)) {
        balanced_heading(canvas, column, article.title, size);
    } else {
        ui::heading(canvas, column, article.title, size);
    }
    column.y += canvas.px(4);
    ui::paragraph(canvas, column, source_line(canvas.scene.tr, article),
                  ui::style::quiet(canvas.theme(), canvas.scene.metrics, canvas.surface), 1.4F);
    column.y += canvas.px(12);
}

}
