// SPDX-License-Identifier: MIT
#pragma once

#include "ui/focus.h"

/// Inside of ui: the parts of `react`. Only ui's own sources include this.
namespace ui {

/// One reaction in the making, and what it is a reaction on.
struct Reacting {
    std::span<const Target> targets;
    std::span<const ScrollRegion> scrolls;
    base::Direction direction = base::Direction::LeftToRight;
    Reaction reaction;

    UiState& ui() { return reaction.ui; }
    const Target* focused() { return find(targets, reaction.ui.focused); }
};

/// True when the focused target was picked up by a key or a button, not by the pointer.
bool holds(const UiState& ui);

// Focus and scrolling.

/// Whether an arrow has led to another member of the same group.
enum class Reached { Nothing, Within, Elsewhere };

/// Puts the focus on `id`, where there is one, and brings it into view.
Reached focus_on(Reacting& reacting, const TargetId& id);

/// Puts the focus on a target that shows, with the caret at the end of its text.
void set_focus(UiState& ui, const Target& target);

/// Moves the focus by an arrow. Nothing when nothing lies that way, or when there is more to scroll to before what
/// lies there.
Reached move_focus(Reacting& reacting, Key key);

/// Scrolls the area that `target` belongs to so that `rect` shows.
void show(Reacting& reacting, const Target& target, const Rect& rect);

/// Scrolls by an arrow or a paging key.
void scroll_by_key(Reacting& reacting, const KeyPressed& press);

// Fields, sliders and items.

/// What the pointer does to a target when it is pressed on it at `at`, beyond giving it the focus.
void take_hold(Reacting& reacting, const Target& target, Point at);

/// What it does when it moves to `at` while it is pressed on the target.
void drag(Reacting& reacting, const Target& target, Point at);

/// What it does when it is released at `at`.
void let_go(Reacting& reacting, const Target& target, Point at);

/// Changes the focused slider, or the place of the item that is picked up, by a key; false when it is not theirs.
bool change_by_key(Reacting& reacting, Key key);

/// Moves an item one place up or down, as the key says.
void move_item(Reacting& reacting, const Target& target, Key key);

/// What a key, a typed character or a button of a pad does in a field.
void write_key(Reacting& reacting, const Target& field, const KeyPressed& press);
void write_character(Reacting& reacting, const Target& field, char32_t character);
void write_pad(Reacting& reacting, const Target& field, PadButton button);

}
