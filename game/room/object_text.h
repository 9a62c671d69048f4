// SPDX-License-Identifier: MIT
#pragma once

#include "round/json_line.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <string_view>

namespace room {

/// True for a character that stands in JSON as it is.
inline bool is_plain(char c)
{
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
}

/// A string as JSON. Most are plain, and views for thousands are made of them.
inline std::string quoted(const std::string& words)
{
    if (std::all_of(words.begin(), words.end(), is_plain)) {
        return '"' + words + '"';
    }
    return rounds::dumped(rounds::Line(words));
}

/// A JSON object that is put together from parts which are text already, so that what thousands of messages share is
/// written once. Names are put in as they are.
class ObjectText {
public:
    /// `bytes` are about as many as it will have.
    explicit ObjectText(std::size_t bytes = 0) { m_text.reserve(bytes); }

    /// A value that is JSON already.
    ObjectText& put(std::string_view name, std::string_view json)
    {
        begin_field();
        m_text.append(1, '"').append(name).append("\":").append(json);
        return *this;
    }
    ObjectText& put_string(std::string_view name, const std::string& words) { return put(name, quoted(words)); }
    ObjectText& put_number(std::string_view name, std::int64_t value)
    {
        const fmt::format_int digits(value);
        return put(name, {digits.data(), digits.size()});
    }
    /// A truth; nothing else passes for one, such as a pointer.
    template <class Truth>
        requires std::same_as<Truth, bool>
    ObjectText& put_truth(std::string_view name, Truth value)
    {
        return put(name, value ? "true" : "false");
    }
    ObjectText& put_json(std::string_view name, const rounds::Line& value) { return put(name, rounds::dumped(value)); }

    /// Fields that are text already, with commas between; none for an empty one.
    ObjectText& splice(std::string_view fields)
    {
        if (!fields.empty()) {
            begin_field();
            m_text += fields;
        }
        return *this;
    }

    /// The object, which the value then is no more; the fields alone, to be spliced.
    std::string object()
    {
        m_text += '}';
        return std::move(m_text);
    }
    std::string fields() const { return m_text.substr(1); }

private:
    void begin_field()
    {
        if (m_text.size() > 1) {
            m_text += ',';
        }
    }

    std::string m_text = "{";
};

/// JSON values as an array.
template <class List, class Write> std::string array_text(const List& list, const Write& write)
{
    std::string text = "[";
    for (const auto& each : list) {
        if (text.size() > 1) {
            text += ',';
        }
        text += write(each);
    }
    text += ']';
    return text;
}

}
