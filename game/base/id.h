// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <functional>
#include <string>

namespace base {

/// A name that identifies one `Tag`; ids of different things do not mix.
template <class Tag> struct Id {
    std::string value;

    auto operator<=>(const Id&) const = default;
    bool empty() const { return value.empty(); }
};

/// True when `name` has the form of an id: one or more of `a-z`, `0-9` and `-`, at most 100 of them.
inline bool is_id(std::string_view name)
{
    return !name.empty() && name.size() <= 100
           && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

}

template <class Tag> struct std::hash<base::Id<Tag>> {
    std::size_t operator()(const base::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.value); }
};
