// SPDX-License-Identifier: MIT
#pragma once

#include "app/world.h"
#include "base/language.h"
#include "screens/settings.h"
#include "ui/theme.h"

#include <string>
#include <vector>

namespace app {

/// Themes and languages of the interface that this installation has.
struct Looks {
    std::vector<ui::Theme> themes; ///< the light one first
    std::vector<base::Language> languages; ///< English first, which needs no file; then by tag
};

/// Reads all there are. What can't be read is left out, with a warning in the log; light and English are always there.
Looks read_looks(const World& world);

/// Reads just what `settings` ask for, which is all that the first picture needs: the others would hold it up.
Looks read_chosen_looks(const World& world, const screens::Settings& settings);

/// The theme of this id, or the first.
const ui::Theme& theme_of(const Looks& looks, const std::string& id);

/// The language with this tag, or English.
const base::Language& language_of(const Looks& looks, const std::string& tag);

/// What can be chosen from.
screens::Offer offer_of(const Looks& looks);

}
