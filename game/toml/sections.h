// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace toml {

/// A part of a document that can be read by itself, and how many lines stand before it.
struct Section {
    std::string_view bytes;
    int lines_before = 0;
};

/// Cuts `bytes` before each line that begins with `[[name]]`. The first section is what stands before them all.
/// A cut within a string or an array leaves a section that is no TOML: whoever meets one must read the whole.
std::vector<Section> sections(std::string_view bytes, std::string_view name);

}
