// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

/// The columns of the front page.
namespace screens {

/// The lead story: the round to go on with, else the pack to play.
void lead(Builder& builder, ui::Column& column, const State& state);

/// The short items: other packs, the shelf, the player's record, and who is at the desk.
void short_items(Builder& builder, ui::Column& column, const State& state);

/// The till roll of the last answers, with their sum.
void last_receipts(Builder& builder, ui::Column& column, const State& state);

/// A diamond with a question mark beside a sentence on what a pack's players should know of it; nothing for no words.
void caution(Builder& builder, ui::Column& column, const std::string& words);

}
