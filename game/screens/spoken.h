// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "ui/frame.h"

#include <string>

namespace screens {

/// What is read aloud when `target` gets the focus: its name, what it is, and how it stands. A long sentence of an
/// article is read whole.
std::string spoken(const base::Language& tr, const ui::Target& target);

}
