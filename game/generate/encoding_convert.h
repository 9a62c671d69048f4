// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace generate {

/// `bytes` of the encoding that ICU knows by `encoding`, as UTF-8; nothing when it knows none, or when the bytes are
/// not well-formed in it.
std::optional<std::string> convert(std::string_view bytes, std::string_view encoding);

/// `bytes` in an encoding that a page declares, in lower case ("windows-1252"). Nothing when it is none of the
/// encodings that web pages are written in, or when the result holds characters that no text holds.
std::optional<std::string> convert_declared(std::string_view bytes, std::string_view encoding);

/// `bytes` in the 8-bit encoding that ICU's detector is sure of. Nothing when it is not, when there are fewer than 80
/// of them, or when the result is no plausible text: with control characters, or with capitals where Latin scripts have
/// none ("donÕt").
std::optional<std::string> convert_detected(std::string_view bytes);

}
