// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

/// What the readers of events and of recordings share. Only the sources of this module include it.
namespace rounds {

/// What is read: a sorted map, so that a line of a hundred thousand fields costs no more than it should.
using Json = nlohmann::json;

inline constexpr std::size_t most_line_bytes = 1'000'000;

/// The value that a line holds; a discarded one, which is no value of any type, when it is no JSON or too long.
inline Json parsed(std::string_view line)
{
    return line.size() > most_line_bytes ? Json(Json::value_t::discarded) : Json::parse(line, nullptr, false);
}

/// The string under a key, or nothing; `object` may be of any type.
inline std::optional<std::string> string_at(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? std::optional(found->get<std::string>()) : std::nullopt;
}

}
