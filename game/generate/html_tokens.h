// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// An attribute of a tag as it is written: its name in small letters, its value without quotation marks and with
/// character references.
struct HtmlAttribute {
    std::string name;
    std::string_view value;
};

/// A part of an HTML file.
struct HtmlToken {
    enum class Kind { Text, Start, End, Comment, Raw, Done };

    Kind kind = Kind::Done;
    std::size_t at = 0; ///< byte it begins at
    std::string name; ///< of a tag, or of the element whose raw content this is; small letters
    std::vector<HtmlAttribute> attributes; ///< the first 64
    std::string_view text; ///< of Text and Raw, with character references; of Comment, what it says
};

/// Cuts HTML into tags, text and comments as the HTML standard does (section 13.2.5), in one pass. The contents of
/// script, style, title, textarea and their like come as one Raw token after their start tag. Nothing is an error.
class HtmlTokens {
public:
    explicit HtmlTokens(std::string_view html) : m_html(html) { }

    /// The next token; Done at the end, again and again.
    HtmlToken next();

private:
    HtmlToken text();
    HtmlToken tag(HtmlToken::Kind kind, std::size_t name);
    HtmlToken raw();
    HtmlToken comment();
    HtmlToken declaration();
    bool opens_markup(std::size_t at) const;
    void read_attributes(HtmlToken& token);
    std::string_view read_value();
    std::string_view take_to(std::size_t end);
    void skip_spaces();
    char peek(std::size_t ahead) const { return m_at + ahead < m_html.size() ? m_html[m_at + ahead] : '\0'; }

    std::string_view m_html;
    std::size_t m_at = 0;
    std::string m_raw; ///< the element whose content comes next, or empty
};

}
