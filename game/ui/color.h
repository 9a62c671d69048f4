// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace ui {

/// An sRGB colour with straight (not premultiplied) alpha.
struct Color {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;

    bool operator==(const Color&) const = default;
};

/// The opaque colour written `0xRRGGBB`.
constexpr Color rgb(std::uint32_t hex)
{
    return {static_cast<std::uint8_t>(hex >> 16U & 0xFFU), static_cast<std::uint8_t>(hex >> 8U & 0xFFU),
            static_cast<std::uint8_t>(hex & 0xFFU), 255};
}

/// `color` at `alpha`, 0 to 255.
constexpr Color with_alpha(Color color, std::uint8_t alpha)
{
    color.a = alpha;
    return color;
}

}
