// SPDX-License-Identifier: MIT
#pragma once

#include "round/json_line.h"

#include <fmt/format.h>
#include <string>
#include <string_view>

namespace room {

/// A string as JSON.
inline std::string quoted(const std::string& words)
{
    return rounds::dumped(rounds::Line(words));
}

/// A JSON object that is put together from parts which are text already, so that what thousands of messages share is
/// written once. Names are put in as they are.
class ObjectText {
public:
    /// A value that is JSON already.
    ObjectText& put(std::string_view name, std::string_view json)
    {
        begin_field();
        fmt::format_to(std::back_inserter(m_text), "\"{}\":{}", name, json);
        return *this;
    }
    ObjectText& put_string(std::string_view name, const std::string& words) { return put(name, quoted(words)); }
    ObjectText& put_number(std::string_view name, std::int64_t value)
    {
        begin_field();
        fmt::format_to(std::back_inserter(m_text), "\"{}\":{}", name, value);
        return *this;
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

    /// The object; the fields alone, to be spliced.
    std::string object() const { return "{" + m_text + "}"; }
    const std::string& fields() const { return m_text; }

private:
    void begin_field() { m_text += m_text.empty() ? "" : ","; }

    std::string m_text;
};

/// JSON values as an array.
template <class List, class Write> std::string array_text(const List& list, const Write& write)
{
    std::string text = "[";
    for (const auto& each : list) {
        text += text.size() > 1 ? "," : "";
        text += write(each);
    }
    return text + "]";
}

}
