// SPDX-License-Identifier: MIT
#pragma once

#include <compare>

namespace toml {

/// A place in a document, counted from 1; columns count code points. Line 0 stands for "nowhere".
struct Position {
    int line = 0;
    int column = 0;

    auto operator<=>(const Position&) const = default;
};

}
