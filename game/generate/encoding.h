// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace generate {

/// The characters of a file as UTF-8 without byte-order mark: UTF-8, UTF-16 and UTF-32 with a mark, UTF-16 that is
/// evident without one, what a page declares, and 8-bit encodings that can be told for certain. BadFormat with words
/// that say what to do when the file is empty, is no text (a PDF, a picture, a program), or when its encoding is not
/// certain; then with the place of the first byte that is not UTF-8.
base::Result<std::string> read_characters(std::string_view bytes, const std::string& path);

}
