// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets.h"

/// Widgets that can be activated. Each is a drawing function and a template that adds its target.
namespace ui {

/// Primary: the one dark button of a screen (gold on the desk). Secondary: outlined. Quiet: words alone.
enum class ButtonKind { Primary, Secondary, Quiet };

/// Small: for a row of lesser buttons where room is short.
enum class ButtonSize { Regular, Small };

struct Button {
    TargetId id;
    std::string label;
    std::string keycap; ///< the key that also does it, as printed; empty: none
    ButtonKind kind = ButtonKind::Primary;
    FontRole font = FontRole::Sans;
    ButtonSize size = ButtonSize::Regular;
    std::string name; ///< for who can't see it, where its label alone would not tell it from others; empty: the label
};

/// The size a button takes: 44 px high at 100 %, 38 when small, 32 when quiet.
Size button_size(const Canvas& canvas, const Button& button);

/// Draws a button in `rect`, which must be at least its size.
void draw_button(Canvas& canvas, const Rect& rect, const Button& button);

/// A button filling `rect`.
template <class Event> Rect button(FrameBuilder<Event>& builder, const Rect& rect, const Button& button, Event event)
{
    draw_button(builder, rect, button);
    builder.target({.id = button.id,
                    .rect = rect,
                    .role = Role::Button,
                    .label = button.name.empty() ? button.label : button.name},
                   std::move(event));
    return rect;
}

/// A button at its own size with its top left corner at `at`.
template <class Event> Rect button(FrameBuilder<Event>& builder, Point at, const Button& spec, Event event)
{
    const Size size = button_size(builder, spec);
    return button(builder, Rect{at.x, at.y, size.width, size.height}, spec, std::move(event));
}

/// An answer as a whole row: a letter (or a verdict's mark), the words, and whether it is chosen.
struct OptionRow {
    TargetId id;
    TargetId group;
    std::string letter;
    std::optional<Mark> mark; ///< instead of the letter
    std::string text;
    bool selected = false;
};

/// The height a row takes in `width` pixels: 64 px at 100 %, more where the words wrap.
float option_height(const Canvas& canvas, float width, const OptionRow& row);
void draw_option(Canvas& canvas, const Rect& rect, const OptionRow& row);

/// A row across the column.
template <class Event> Rect option(FrameBuilder<Event>& builder, Column& column, const OptionRow& row, Event event)
{
    const Rect rect = column.take(option_height(builder, column.width, row));
    draw_option(builder, rect, row);
    builder.target({.id = row.id,
                    .rect = rect,
                    .role = Role::Option,
                    .label = row.letter.empty() ? row.text : row.letter + ". " + row.text,
                    .group = row.group,
                    .selected = row.selected},
                   std::move(event));
    return rect;
}

/// One choice of a segmented control: its words and, smaller, what it costs.
template <class Event> struct Segment {
    TargetId id;
    std::string label;
    std::string detail;
    bool selected = false;
    Event event;
};

/// The drawn part of a segment.
struct SegmentFace {
    std::string label;
    std::string detail;
    bool selected = false;
};

/// Where the segments lie side by side from `at`, each as wide as its words need, 41 px high at 100 %.
std::vector<Rect> segment_rects(const Canvas& canvas, Point at, std::span<const SegmentFace> faces);

/// The same across a column, one under the other where they don't fit side by side; the column is moved past them.
std::vector<Rect> segment_rects(const Canvas& canvas, Column& column, std::span<const SegmentFace> faces);
void draw_segments(Canvas& canvas, std::span<const Rect> rects, std::span<const SegmentFace> faces);

/// The ring around the focused segment; drawn after all of them.
void draw_segment_focus(Canvas& canvas, std::span<const Rect> rects, std::span<const TargetId> ids);

/// Draws segments where `place` puts their faces, and adds their targets; returns the whole.
template <class Event, class Place>
Rect place_segments(FrameBuilder<Event>& builder, const TargetId& group, const std::vector<Segment<Event>>& segments,
                    Place place)
{
    std::vector<SegmentFace> faces;
    std::vector<TargetId> ids;
    for (const auto& segment : segments) {
        faces.push_back({segment.label, segment.detail, segment.selected});
        ids.push_back(segment.id);
    }
    const std::vector<Rect> rects = place(faces);
    draw_segments(builder, rects, faces);
    draw_segment_focus(builder, rects, ids);
    Rect whole;
    for (std::size_t i = 0; i < rects.size(); ++i) {
        builder.target({.id = ids[i],
                        .rect = rects[i],
                        .role = Role::Segment,
                        .label = faces[i].detail.empty() ? faces[i].label : faces[i].label + ", " + faces[i].detail,
                        .group = group,
                        .selected = faces[i].selected},
                       segments[i].event);
        whole = united(whole, rects[i]);
    }
    return whole;
}

/// Choices side by side of which one is taken; returns the whole.
template <class Event>
Rect segmented(FrameBuilder<Event>& builder, Point at, const TargetId& group,
               const std::vector<Segment<Event>>& segments)
{
    return place_segments(builder, group, segments,
                          [&](const std::vector<SegmentFace>& faces) { return segment_rects(builder, at, faces); });
}

/// The same across a column, one under the other where they don't fit side by side.
template <class Event>
Rect segmented(FrameBuilder<Event>& builder, Column& column, const TargetId& group,
               const std::vector<Segment<Event>>& segments)
{
    return place_segments(builder, group, segments,
                          [&](const std::vector<SegmentFace>& faces) { return segment_rects(builder, column, faces); });
}

/// A range of a drawn text that can be clicked: a sentence, a word, a link.
struct TextTarget {
    TargetId id;
    TargetId group;
    Role role = Role::Sentence;
    std::string label;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool selected = false;
};

/// Draws what shows that the range is pointed at, selected or focused; to be called before its text is drawn.
void draw_text_target(Canvas& canvas, const TextLayout& layout, Point origin, const TextTarget& target);

/// Makes a range of `layout`, drawn at `origin`, a target.
template <class Event>
void text_target(FrameBuilder<Event>& builder, const TextLayout& layout, Point origin, const TextTarget& target,
                 Event event)
{
    draw_text_target(builder, layout, origin, target);
    std::vector<Rect> parts;
    Rect whole;
    for (const Rect& part : text_rects(builder, layout, origin, target.begin, target.end)) {
        parts.push_back(part);
        whole = united(whole, part);
    }
    builder.target({.id = target.id,
                    .rect = whole,
                    .parts = std::move(parts),
                    .role = target.role,
                    .label = target.label,
                    .group = target.group,
                    .selected = target.selected},
                   std::move(event));
}

}
