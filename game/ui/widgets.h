// SPDX-License-Identifier: MIT
#pragma once

#include "ui/canvas.h"

#include <concepts>
#include <span>
#include <string_view>

/// Drawing only. What can be activated is in controls.h. Lengths given to these functions are window pixels,
/// unless a name from `type` is asked for; lengths inside are scaled. A Column is moved past what is drawn.
namespace ui {

/// Draws `spec` (its width set to the column's unless it has one) and returns where it lies.
Rect paragraph(Canvas& canvas, Column& column, TextSpec spec);

/// Draws a text in one style, wrapped to the column.
Rect paragraph(Canvas& canvas, Column& column, std::string text, const TextStyle& style, float line_height = 1.5F);

/// Small letter-spaced capitals over a heading: what this is about.
Rect kicker(Canvas& canvas, Column& column, std::string text);

/// A headline with lining figures at a size of the type scale (at 100 %).
Rect heading(Canvas& canvas, Column& column, std::string text, float size = type::heading);

/// One line of text whose baseline box is centred on `box` in height, ellipsised to its width. Start and End are
/// those of the layout, whichever way the words run.
Rect label(Canvas& canvas, const Rect& box, std::string text, const TextStyle& style, Align align = Align::Start);

enum class RuleKind { Thin, Strong, Heavy, Double, Dashed };

/// A horizontal rule across the column: thin for decoration, strong 1 px ink, heavy 2 px ink, double for the
/// masthead, dashed for receipts.
Rect rule(Canvas& canvas, Column& column, RuleKind kind);

/// A vertical thin rule.
void vertical_rule(Canvas& canvas, Point top, float height);

/// The size of a key's name in a small frame, as keycap draws it.
Size keycap_size(const Canvas& canvas, const std::string& key);

/// A key's name in a small frame, in `ink`, with its left edge at `left`, centred on it in height.
Rect keycap(Canvas& canvas, Point left_middle, const std::string& key, Color ink);

/// A line of the till roll: words on the left, an amount on the right, both in `style`.
struct TillLine {
    std::string left;
    std::string right;
    std::optional<Color> amount_color; ///< none: that of the words
};
Rect till_line(Canvas& canvas, Column& column, const TillLine& line, const TextStyle& style);

/// What a judgement looks like: tick in a circle, cross in a square, question mark in a diamond; always with
/// its word or beside one.
enum class Mark { Tick, Cross, Question };

/// The colour of a mark's judgement.
Color color_of(const Palette& palette, Mark mark);

enum class Fill { Outline, Solid };

/// A mark within a square of side `size` centred on `center`.
void mark(Canvas& canvas, Point center, float size, Mark mark, Fill fill);

/// A rubber stamp: mark and word in a frame, slightly turned, centred on `center`.
struct Stamp {
    Mark mark = Mark::Tick;
    std::string word; ///< drawn in capitals
    Animation landing; ///< in which it comes down on the paper
    float max_width = 0; ///< pixels at which the word wraps; 0: never
};
Rect stamp(Canvas& canvas, Point center, const Stamp& stamp);

/// The size of the stamp lying straight.
Size stamp_size(const Canvas& canvas, const Stamp& stamp);

/// A sheet of paper on the desk, with its shadow; draw on it with `surface` set to Paper.
void sheet(Canvas& canvas, const Rect& rect);

/// The till roll's paper hanging from the top edge of `rect`, its lower edge torn within `rect`, with its shadow.
void receipt_paper(Canvas& canvas, const Rect& rect);

/// The height of the torn edge of receipt_paper.
float torn_edge(const Canvas& canvas);

/// The 3 px ring, 4 px off `rect`, that shows where the focus is.
void focus_ring(Canvas& canvas, const Rect& rect, float radius);

/// Marker yellow behind bytes `begin` to `end` of a layout that is about to be drawn at `origin`; it grows in reading
/// order while `motion` lasts.
void highlight(Canvas& canvas, const TextLayout& layout, Point origin, std::size_t begin, std::size_t end,
               const Animation& motion = {});

/// Draws a layout at `origin`.
void draw_text(Canvas& canvas, const TextLayout& layout, Point origin);

/// One segment a question: done, the present one in gold, and those to come.
struct Steps {
    int done = 0;
    int total = 0;
};
Rect progress_steps(Canvas& canvas, Point left_middle, const Steps& steps);

/// A bar filled by `fraction`; `radius` as in FillRect.
void meter(Canvas& canvas, const Rect& rect, float fraction, float radius = 0);

/// The size of a name on a patch, as chip draws it.
Size chip_size(const Canvas& canvas, const std::string& text);

/// A name on a raised patch.
Rect chip(Canvas& canvas, Point at, const std::string& text);

/// Begins and ends a scroll area; see scroll_area. The column is where its content begins while nothing is scrolled.
Column begin_scroll(Canvas& canvas, const TargetId& id, const Rect& viewport);
void end_scroll(Canvas& canvas, const Column& content);

/// Draws what `fill(column)` draws as the content of a scroll area. `fill` draws all of it, as if nothing were
/// scrolled, and moves its column to the end of the content; what lies outside the viewport is cut off, and a bar shows
/// where one is. `canvas` may be a FrameBuilder: targets made inside belong to the area. Scroll areas do not nest.
template <std::derived_from<Canvas> Builder, std::invocable<Column&> Content>
void scroll_area(Builder& canvas, const TargetId& id, const Rect& viewport, Content fill)
{
    Column content = begin_scroll(canvas, id, viewport);
    fill(content);
    end_scroll(canvas, content);
}

/// A thin rule at `rect` that shows while something of the scroll area drawn last is scrolled away above it.
void scroll_edge(Canvas& canvas, const Rect& rect);

/// Draws what `draw()` draws as something that comes from `from` pixels off to its place while `motion` lasts. Targets
/// made inside are where it comes to rest.
template <std::invocable<> Drawing> void come_from(Canvas& canvas, Point from, const Animation& motion, Drawing draw)
{
    canvas.draw.emplace_back(PushShift{from, motion});
    draw();
    canvas.draw.emplace_back(PopShift{});
}

}
