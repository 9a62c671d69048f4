// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "screens/event.h"
#include "ui/frame.h"
#include "ui/text_layout.h"
#include "ui/theme.h"

namespace screens {

using Frame = ui::Frame<Event>;

/// What a picture is made with, apart from what it shows.
struct Look {
    const ui::TextEngine& text;
    const ui::Theme& theme;
    const base::Language& tr;
};

}
