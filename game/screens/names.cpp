// SPDX-License-Identifier: MIT
#include "screens/names.h"

#include <algorithm>

namespace screens {

std::string fault_words(const base::Language& tr, rounds::NameFault fault)
{
    switch (fault) {
    case rounds::NameFault::Blank: return tr("A name needs at least one letter or sign.");
    case rounds::NameFault::TooLong: return tr("A name can have at most {} letters.", rounds::most_name_length);
    case rounds::NameFault::Unshowable: return tr("This name holds characters that can’t be shown.");
    }
    return {};
}

std::string why_not_name(const base::Language& tr, const State& state, const std::string& name,
                         std::optional<ProfileId> bearer)
{
    if (const auto fault = rounds::fault_of_name(name)) {
        return fault_words(tr, *fault);
    }
    const bool taken = std::any_of(state.players.begin(), state.players.end(), [&](const Profile& player) {
        return player.id != bearer && rounds::is_same_name(player.name, name);
    });
    return taken ? tr("Somebody here has this name already. Please choose another.") : std::string();
}

std::string as_known(const State& state, const std::string& name)
{
    const auto known = std::find_if(state.players.begin(), state.players.end(),
                                    [&](const Profile& player) { return rounds::is_same_name(player.name, name); });
    return known == state.players.end() ? name : known->name;
}

}
