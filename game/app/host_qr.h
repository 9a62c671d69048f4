// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// A QR code (ISO/IEC 18004): a square of dark and light modules, without its margin.
struct QrCode {
    std::size_t width = 0;
    std::vector<bool> dark; ///< line after line
};

/// The code for a link, which bears the loss of 15 % of it. Refused for one that is too long.
base::Result<QrCode> qr_code(const std::string& link);

/// The code with its margin as lines of block characters, two modules high each, light where the terminal writes: for
/// terminals that are dark, or made so by colours.
std::vector<std::string> qr_lines(const QrCode& code);

/// The code with its margin as an SVG picture of its own.
std::string qr_svg(const QrCode& code);

}
