// SPDX-License-Identifier: MIT
#include "terminal/wrap.h"

#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>
#include <vector>

namespace terminal {

namespace {

constexpr std::size_t least_width = 20;

// Stand for the ends of a passage until its lines are broken; `plain` takes them out of everything else.
constexpr char32_t mark_begin = 0x02;
constexpr char32_t mark_end = 0x03;

constexpr std::string_view yellow = "\x1b[30;43m";
constexpr std::string_view normal = "\x1b[0m";

bool is_control(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

/// Columns on a terminal, rather too many than too few: Chinese and its like take two.
std::size_t columns_of(char32_t c)
{
    if (c == mark_begin || c == mark_end || text::may_run_on(c)) {
        return 2;
    }
    return text::is_invisible(c) ? 0 : 1;
}

std::size_t columns_of(const std::vector<char32_t>& word)
{
    std::size_t sum = 0;
    for (const char32_t c : word) {
        sum += columns_of(c);
    }
    return sum;
}

std::vector<std::vector<char32_t>> words_of(std::string_view text)
{
    std::vector<std::vector<char32_t>> words(1);
    for (const char32_t c : text::to_code_points(text)) {
        if (c != ' ') {
            words.back().push_back(c);
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) {
        words.pop_back();
    }
    return words;
}

/// Writes words one after the other, and begins a new line where the next one has no room.
class Lines {
public:
    Lines(const Style& style, std::string_view label)
        : m_width(std::max(style.width, least_width)),
          m_colour(style.colour),
          m_indent(std::min(columns_of(text::to_code_points(label)), m_width / 2)),
          m_out(label),
          m_column(m_indent)
    {
    }

    void put(const std::vector<char32_t>& word)
    {
        const std::size_t space = m_at_start ? 0 : 1;
        if (!m_at_start && m_column + space + columns_of(word) > m_width) {
            begin_line();
        } else if (!m_at_start) {
            m_out += ' ';
            ++m_column;
        }
        for (const char32_t c : word) {
            put(c);
        }
        m_at_start = false;
    }

    std::string ended()
    {
        while (m_out.ends_with(' ')) {
            m_out.pop_back();
        }
        return m_out + '\n';
    }

private:
    void put(char32_t c)
    {
        if (m_column + columns_of(c) > m_width && m_column > m_indent) {
            begin_line();
        }
        m_column += columns_of(c);
        if (c == mark_begin) {
            m_inside = true;
            m_out += colour(yellow);
            m_out += ">>";
        } else if (c == mark_end) {
            m_inside = false;
            m_out += "<<";
            m_out += colour(normal);
        } else {
            m_out += text::to_utf8(c);
        }
    }

    /// Colour ends with the line and begins again after the indent, so that the margin stays clean.
    void begin_line()
    {
        m_out += m_inside ? colour(normal) : "";
        m_out += '\n';
        m_out.append(m_indent, ' ');
        m_out += m_inside ? colour(yellow) : "";
        m_column = m_indent;
        m_at_start = true;
    }

    std::string_view colour(std::string_view code) const { return m_colour == Colour::On ? code : ""; }

    std::size_t m_width;
    Colour m_colour;
    std::size_t m_indent;
    std::string m_out;
    std::size_t m_column;
    bool m_at_start = true;
    bool m_inside = false;
};

}

std::string plain(std::string_view utf8)
{
    std::string clean;
    for (const char32_t c : text::to_code_points(utf8)) {
        clean += is_control(c) ? " " : text::to_utf8(c);
    }
    return clean;
}

std::string marked(std::string_view utf8)
{
    return text::to_utf8(mark_begin) + plain(utf8) + text::to_utf8(mark_end);
}

std::string wrap(const Style& style, std::string_view text, std::string_view label)
{
    Lines lines(style, label);
    for (const auto& word : words_of(text)) {
        lines.put(word);
    }
    return lines.ended();
}

}
