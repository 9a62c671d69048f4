// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"

#include <string>
#include <string_view>

namespace room {

/// Why a message is refused.
enum class Reason {
    WrongCode,
    Locked,
    Full,
    NameTaken,
    BadName,
    Removed,
    NotNow,
    Paused, ///< of what will be possible when the class goes on
    TooLate,
    BadAnswer,
    TooFast,
    FullDisk,
    Unknown
};

/// The word of the protocol: "name_taken".
std::string_view to_string(Reason reason);

/// The same as a sentence for whoever is refused.
std::string message(const base::Language& tr, Reason reason);

}
