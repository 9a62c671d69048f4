// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace syntax {

/// The form under which a name is filed: case, accents, apostrophes, dots and hyphens do not count, letters such as ø
/// and ı are plain ones, and St is Saint ("Türkiye" and "Turkiye", "N'Djamena" and "Ndjamena", "U.S." and "US" are
/// one).
std::string name_key(std::string_view name);

/// True for a name that is nothing but capitals, two to five of them, and dots: it is met in capitals only.
bool is_abbreviation(std::string_view name);

/// True when some letter is a capital.
bool has_upper(std::string_view name);

/// True when no letter is a small one, and some letter is a capital.
bool is_all_upper(std::string_view name);

}
