// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the readers and writers of events, recordings and messages share. No header but of such a reader or writer
/// includes it.
namespace rounds {

/// What is read: a sorted map, so that a line of a hundred thousand fields costs no more than it should.
using Json = nlohmann::json;

/// What is written: fields in the order in which they are put in.
using Line = nlohmann::ordered_json;

inline constexpr std::size_t most_line_bytes = 1'000'000;

/// The value that a line holds; a discarded one, which is no value of any type, when it is no JSON or too long.
inline Json parsed(std::string_view line)
{
    return line.size() > most_line_bytes ? Json(Json::value_t::discarded) : Json::parse(line, nullptr, false);
}

// Every reader asks for the type first, so that the library never throws.

/// The line itself, without its end; bytes that are no text become replacement characters.
inline std::string dumped(const Line& line)
{
    return line.dump(-1, ' ', false, Line::error_handler_t::replace);
}

/// The value under a key, or null; `object` may be of any type.
inline const Json* member(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

/// The string that a value is, or nothing.
inline std::optional<std::string> string_from(const Json& value)
{
    return value.is_string() ? std::optional(value.get<std::string>()) : std::nullopt;
}

/// The string under a key, or nothing.
inline std::optional<std::string> string_at(const Json& object, const char* key)
{
    const Json* value = member(object, key);
    return value == nullptr ? std::nullopt : string_from(*value);
}

/// The whole number from 0 up that a value is, or nothing, as for null.
inline std::optional<std::size_t> index_from(const Json* value)
{
    return value != nullptr && value->is_number_unsigned() ? std::optional(value->get<std::size_t>()) : std::nullopt;
}

/// The whole number under a key, or nothing; none is beyond 64 bits with a sign.
inline std::optional<std::int64_t> integer_at(const Json& object, const char* key)
{
    const Json* value = member(object, key);
    if (value == nullptr || !value->is_number_integer()
        || (value->is_number_unsigned() && value->get<std::uint64_t>() > std::uint64_t{INT64_MAX})) {
        return std::nullopt;
    }
    return value->get<std::int64_t>();
}

/// A seed from its digits. It is written as a string because JSON readers elsewhere keep 53 bits of a number.
inline std::optional<std::uint64_t> seed_from(const std::string& digits)
{
    std::uint64_t seed = 0;
    const char* end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, seed);
    return error == std::errc() && rest == end ? std::optional(seed) : std::nullopt;
}

/// The value that `from` knows a string by, or nothing.
template <class From> auto word_in(const Json& value, const From& from) -> decltype(from(std::string_view()))
{
    return value.is_string() ? from(value.get_ref<const std::string&>()) : std::nullopt;
}

/// The elements of an array, each read by `read`; nothing when one of them can't be.
template <class Read>
auto list_from(const Json* array, const Read& read)
    -> std::optional<std::vector<typename decltype(read(Json()))::value_type>>
{
    if (array == nullptr || !array->is_array()) {
        return std::nullopt;
    }
    std::vector<typename decltype(read(Json()))::value_type> list;
    for (const Json& element : *array) {
        auto value = read(element);
        if (!value) {
            return std::nullopt;
        }
        list.push_back(std::move(*value));
    }
    return list;
}

}
