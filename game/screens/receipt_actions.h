// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"
#include "screens/receipt_facts.h"

#include <vector>

namespace screens {

/// A button of a receipt and the keys that do the same.
struct Action {
    ui::Button face;
    Event event;
    std::vector<ui::Input> keys;
    std::string name; ///< for who can't see it; empty: the words on its face
};

/// What can be done with a receipt.
struct Actions {
    Action on; ///< to the passage that is owed, or on
    std::vector<Action> about; ///< the article, the original, a report
    std::vector<Action> away; ///< out of it
};

Actions receipt_actions(const Builder& builder, const State& state, const Receipt& receipt, const ReceiptFacts& facts);

/// The keys of all of them.
void action_shortcuts(Builder& builder, const Actions& actions);

/// The foot of a receipt: the way on across its whole width, what is about it side by side below.
void action_buttons(Builder& builder, ui::Column& column, const Actions& actions);

/// The ways out in a row at the top left of the desk, with their keys where there is room for them.
void ways_out(Builder& builder, const ui::Rect& rect, const Actions& actions);

/// All of them in a row that goes on below where it must.
void action_row(Builder& builder, ui::Column& column, const Actions& actions);

}
