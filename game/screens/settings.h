// SPDX-License-Identifier: MIT
#pragma once

#include "ui/motion.h"
#include "ui/sound.h"
#include "ui/text_layout.h"

#include <string>
#include <vector>

namespace screens {

enum class ReadAloud { Off, On };

/// What the player has set for every screen; kept for each player.
struct Settings {
    float text_scale = 1; ///< 1.0 to 2.0
    ui::Motion motion = ui::Motion::Full;
    std::string theme = "light"; ///< the id of a theme
    std::string language = "en"; ///< the tag of a language of the interface
    ui::Typeface typeface = ui::Typeface::Standard;
    ui::Volumes volumes;
    ReadAloud read_aloud = ReadAloud::Off;

    bool operator==(const Settings&) const = default;
};

/// A language or theme that can be chosen: its tag or id, and what it is called. A language is called by its own name;
/// the name of a theme is a message for the translation table.
struct Offered {
    std::string id;
    std::string name;

    bool operator==(const Offered&) const = default;
};

/// All that can be chosen from on this machine.
struct Offer {
    std::vector<Offered> languages;
    std::vector<Offered> themes;

    bool operator==(const Offer&) const = default;
};

}
