// SPDX-License-Identifier: MIT
#pragma once

#include "ui/checks.h"

/// Inside of ui's checks: what a draw list shows. Only ui's own sources include this.
namespace ui {

/// What is wrong with what is drawn: texts outside the window, texts over one another, ink and shapes too faint for
/// what lies under them, boxes of controls that can't be made out.
std::vector<Finding> check_drawn(const Checked& checked, const Rect& window);

}
