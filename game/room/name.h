// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>

namespace room {

/// A student's name, with the forms by which it is told from others. They are kept with it, so that a room on record is
/// played again as it was, whatever later versions take for a look-alike.
struct Name {
    std::string shown;
    std::array<std::string, 2> looks; ///< names that share one can't be told apart

    bool operator==(const Name&) const = default;
};

}
