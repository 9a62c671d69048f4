// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "round/name.h"
#include "screens/state.h"

#include <optional>
#include <string>

/// What players can be called.
namespace screens {

/// What is wrong with a name, in a sentence for whoever types it.
std::string fault_words(const base::Language& tr, rounds::NameFault fault);

/// Why nobody on this computer can be given this name, but for `bearer`, who may have it already; empty when somebody
/// can. A round refuses the same names.
std::string why_not_name(const base::Language& tr, const State& state, const std::string& name,
                         std::optional<ProfileId> bearer);

/// `name` as the player on this computer who bears it writes it; `name` itself where nobody does.
std::string as_known(const State& state, const std::string& name);

}
