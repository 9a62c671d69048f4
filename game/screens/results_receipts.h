// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// Every receipt of the round in a line: a mark that tells right from wrong by its shape, the question, what of it was
/// right where that counts, and the points of `player`. Each opens its receipt.
void receipt_rows(Builder& builder, ui::Column& column, const State& state, rounds::PlayerIndex player);

}
