// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace generate {

/// A sort of file that is no text, and what to do with it instead, both in plain words.
struct Binary {
    std::string_view what; ///< "a PDF document"
    std::string_view advice; ///< a sentence
};

/// The sort of file that `bytes` begin like, or nullptr when they begin like none of those known.
const Binary* known_binary(std::string_view bytes);

/// True when `bytes`, of an encoding with one byte for each ASCII character, hold NUL or control characters that no
/// text holds: more than one in a hundred.
bool has_control_bytes(std::string_view bytes);

}
