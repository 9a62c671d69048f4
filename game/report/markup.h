// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace report {

/// HTML that is well formed and has no words in it that were not escaped: there is no way to make it of a string but
/// `words`, which escapes, and `as_it_is`, which is for what stands in this module's own sources.
class Markup {
public:
    Markup() = default;
    Markup(std::initializer_list<Markup> parts);

    Markup& operator+=(const Markup& other);
    bool empty() const { return m_text.empty(); }
    const std::string& text() const { return m_text; }

private:
    explicit Markup(std::string text) : m_text(std::move(text)) { }
    friend Markup words(std::string_view text);
    friend Markup as_it_is(std::string_view html);

    std::string m_text;
};

/// Words to be read; control characters become spaces.
Markup words(std::string_view text);

/// HTML that this module wrote itself.
Markup as_it_is(std::string_view html);

/// An attribute; its value is escaped, its name is one of this module's own.
struct Attribute {
    std::string_view name;
    std::string value;
};
using Attributes = std::vector<Attribute>;

/// An element with its end tag; the name is one of this module's own.
Markup element(std::string_view name, const Attributes& attributes, const Markup& inside);
Markup element(std::string_view name, const Markup& inside);

/// An element of words alone.
Markup element(std::string_view name, const Attributes& attributes, std::string_view text);
Markup element(std::string_view name, std::string_view text);

/// An element without inside and end tag, as `meta`.
Markup lone(std::string_view name, const Attributes& attributes = {});

}
