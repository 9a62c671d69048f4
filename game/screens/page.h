// SPDX-License-Identifier: MIT
#pragma once

#include "screens/look.h"
#include "screens/state.h"
#include "ui/controls.h"

#include <string>
#include <string_view>

namespace screens {

using Builder = ui::FrameBuilder<Event>;

/// How much fits side by side: what the window is wide at the player's size of text.
enum class Room { Narrow, Middle, Wide };
Room room(const ui::Canvas& canvas);

/// The column of a page within the window: margins at the sides, never wider than what the eye follows.
ui::Column page_column(const ui::Canvas& canvas);

/// How large everything is drawn: the player's size of text, and a little more in a large window, so that a page
/// fills a projector as it fills a desk. 1 at 1280x720 and below, 1.25 at 1920x1080, 2 at 3840x2160.
float drawn_scale(const State& state);

/// A picture to be drawn of `state`.
Builder begin(const State& state, const Look& look, ui::Surface surface);

/// What of the window is above the foot of the page.
ui::Rect body(const ui::Canvas& canvas);

/// Draws the foot of a page, last of all. On the right stand help, settings, the size of text and the way out; on the
/// left `words` (the keys of the page), on two lines where one is too short. Where there is no room for them F1 has
/// them.
void footer(Builder& builder, const State& state, const std::string& words);

/// The keys that work on every screen: help, settings, size of text and the end of the game.
void common_shortcuts(Builder& builder);

/// `words` of the interface as a line of its own direction, whatever script a name or a key at its beginning is in.
std::string own_direction(const ui::Canvas& canvas, const std::string& words);

/// How far the words of a quiet button lie from its edge.
float quiet_padding(const ui::Canvas& canvas);

/// A key without modifiers.
ui::Input key(ui::Key key);

/// A text in which some words look different.
struct RichText {
    ui::TextSpec spec;

    explicit RichText(const ui::TextStyle& style) { spec.style = style; }
    RichText& add(std::string_view words);
    RichText& add(std::string_view words, const ui::TextStyle& style);
};

/// `style` in bold.
ui::TextStyle bold(ui::TextStyle style);

/// `style` in another colour.
ui::TextStyle colored(ui::TextStyle style, ui::Color color);

/// A heading whose lines are about equally long, so that no last word stands alone.
void balanced_heading(ui::Canvas& canvas, ui::Column& column, const std::string& words, float size);

/// Words on one line in the middle of `box`, cut with an ellipsis where they are longer.
void cut_label(ui::Canvas& canvas, const ui::Rect& box, const std::string& words, const ui::TextStyle& style);

/// A heading that can be activated, as wide as its words.
void link_heading(Builder& builder, ui::Column& column, const ui::TargetId& id, const std::string& words, float size,
                  Event event);

/// Buttons side by side that go on below where they do not fit; moves the column past them.
class ButtonRow {
public:
    ButtonRow(Builder& builder, ui::Column& column);
    ~ButtonRow();
    ButtonRow(const ButtonRow&) = delete;
    ButtonRow& operator=(const ButtonRow&) = delete;
    ButtonRow(ButtonRow&&) = delete;
    ButtonRow& operator=(ButtonRow&&) = delete;

    void add(const ui::Button& button, Event event);

    /// Draws the outline and the words of a button that does nothing now, so that the others stay where they are.
    void keep_place(const ui::Button& button);

private:
    ui::Rect next_place(const ui::Button& button);

    Builder& m_builder;
    ui::Column& m_column;
    float m_x;
    float m_height = 0;
};

}
