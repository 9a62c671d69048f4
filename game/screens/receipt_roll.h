// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"
#include "screens/receipt_facts.h"

namespace screens {

/// What is printed on a roll, and how.
struct Roll {
    const ReceiptFacts& facts;
    Occasion occasion = Occasion::Printed;
    Evidence evidence = Evidence::Shown; ///< while the passage is not shown, nothing is said of it
    ui::Animation stamped; ///< in which the stamp comes down
};

/// Draws the words of a receipt on its paper, from the head of the roll to what was earned.
void receipt_words(ui::Canvas& canvas, ui::Column& column, const Roll& roll);

}
