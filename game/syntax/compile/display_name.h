// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace syntax::compile {

/// A city's name as newspapers print it. In countries that do not write with Latin letters, the accents and signs of
/// scholars' transliteration go: Ābādān is Abadan.
std::string display_name(std::string_view name, std::string_view country);

/// False for names that are no city's on their own: with digits, brackets or the words for a district or a village.
bool is_fit_for_display(std::string_view name);

}
