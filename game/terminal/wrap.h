// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace terminal {

/// Whether the terminal understands colours (ANSI escape sequences).
enum class Colour { Off, On };

/// How lines are written.
struct Style {
    std::size_t width = 80; ///< columns; fewer than 20 count as 20
    Colour colour = Colour::Off;

    bool operator==(const Style&) const = default;
};

/// Text from a pack, an article or a player, without control characters, so that it can't steer the terminal:
/// each becomes a space. `utf8` must be well-formed.
std::string plain(std::string_view utf8);

/// `utf8` made ready for `wrap` to mark: shown between >> and << and, where there is colour, on yellow.
std::string marked(std::string_view utf8);

/// Text as lines no wider than the style asks, each ended by LF. Lines break at spaces only; a word that is wider
/// than a line is cut. The first line begins with `label`, the others with as many columns of space. Of control
/// characters `text` may hold only what `marked` put there.
std::string wrap(const Style& style, std::string_view text, std::string_view label = {});

}
