// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <string>

namespace desktop {

/// Starts speech-dispatcher, which by itself nobody starts, as its own client library would: so that it listens at
/// `socket`, unless its settings forbid programs to start it. Does not wait until it listens. NotFound when `program`
/// is not installed, Internal when nothing can be started.
base::Result<void> start_speech_server(const std::string& socket, const std::string& program = "speech-dispatcher");

}
