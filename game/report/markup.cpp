// SPDX-License-Identifier: MIT
#include "report/markup.h"

#include <fmt/format.h>

namespace report {

namespace {

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char letter : text) {
        switch (letter) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        case '\n':
        case '\t': out += letter; break;
        default: out += static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f ? ' ' : letter;
        }
    }
    return out;
}

std::string begin_tag(std::string_view name, const Attributes& attributes)
{
    std::string tag = fmt::format("<{}", name);
    for (const Attribute& attribute : attributes) {
        tag += fmt::format(" {}=\"{}\"", attribute.name, escaped(attribute.value));
    }
    return tag + ">";
}

}

Markup::Markup(std::initializer_list<Markup> parts)
{
    for (const Markup& part : parts) {
        m_text += part.m_text;
    }
}

Markup& Markup::operator+=(const Markup& other)
{
    m_text += other.m_text;
    return *this;
}

Markup words(std::string_view text)
{
    return Markup(escaped(text));
}

Markup as_it_is(std::string_view html)
{
    return Markup(std::string(html));
}

Markup element(std::string_view name, const Attributes& attributes, const Markup& inside)
{
    Markup made = lone(name, attributes);
    made += inside;
    return made += as_it_is(fmt::format("</{}>", name));
}

Markup element(std::string_view name, const Markup& inside)
{
    return element(name, {}, inside);
}

Markup element(std::string_view name, const Attributes& attributes, std::string_view text)
{
    return element(name, attributes, words(text));
}

Markup element(std::string_view name, std::string_view text)
{
    return element(name, {}, words(text));
}

Markup lone(std::string_view name, const Attributes& attributes)
{
    return as_it_is(begin_tag(name, attributes));
}

}
