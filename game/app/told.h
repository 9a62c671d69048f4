// SPDX-License-Identifier: MIT
#pragma once

#include "base/issue.h"
#include "screens/shell_event.h"

namespace app {

/// What a player is told of an error: its sentence, to be translated, and what it is about.
inline screens::Failed told(const base::Error& error)
{
    return {error.message, base::to_string(error.place)};
}

}
