// SPDX-License-Identifier: MIT
#pragma once

#include "base/rng.h"
#include "room/state.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace room {

/// Words that no name may have: a word by itself, or with `*` at an end also as a part of a longer one.
struct RefusedWord {
    std::string look;
    bool begins_within = false; ///< other letters may stand before it
    bool ends_within = false; ///< other letters may stand after it

    bool operator==(const RefusedWord&) const = default;
};

/// The words of a list, one a line; blank lines and those that begin with `#` say nothing. At most 100,000 lines count.
std::vector<RefusedWord> refused_words(std::string_view list);

/// A name as it is kept, with the forms by which look-alikes are known (UTS #39: letters of other scripts, digits and
/// signs that look like letters; case, accents, spaces and punctuation do not count). BadName for one that nobody can
/// read or bear: see `rounds::fault_of_name`, and words that the list refuses.
std::optional<Name> name_from(const std::string& typed, const std::vector<RefusedWord>& refused);

/// A name that nobody in the room has: "Blue Heron". It takes numbers when the names run out.
Name free_name(const State& state, base::Rng& rng);

/// Names to choose among, each of them free.
std::vector<std::string> offered_names(const State& state, base::Rng& rng, std::size_t count);

}
