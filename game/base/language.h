// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstddef>
#include <fmt/core.h>
#include <memory>
#include <string>
#include <string_view>

namespace base {

/// Which way a language's lines run, and with them the layout of a screen.
enum class Direction { LeftToRight, RightToLeft };

/// Marks words that are translated later, through a variable, so that they reach the translators: the same words.
constexpr std::string_view message(std::string_view english)
{
    return english;
}

/// The interface's language: English words to those of the language. A default one is English: every message is its
/// own translation. Words that a catalogue lacks stay English. Cheap to copy. Objects are named `tr`, by which the
/// extraction of messages knows them.
class Language {
public:
    Language();

    /// A catalogue as msgfmt writes it, in UTF-8, for the language with the BCP 47 tag `tag`; BadFormat for anything
    /// else and for more than 4 MB. The catalogue's header gives the name and the direction of the language.
    static Result<Language> read(std::string tag, std::string_view mo_bytes);

    /// The BCP 47 tag, such as "en" or "pt-BR".
    const std::string& tag() const;

    /// The language's name in itself, such as "Español": the header field X-Own-Name, or the tag when there is none.
    const std::string& own_name() const;

    /// RightToLeft when the header field X-Direction says "rtl".
    Direction direction() const;

    /// The translation of `message`, as it is: without filling placeholders.
    std::string operator()(std::string_view message) const;

    /// The translation of `message` where `context` tells it from the same English words with another meaning.
    std::string in(std::string_view context, std::string_view message) const;

    /// The form of a message that the language uses for `count` things; in English `one` for 1, otherwise `several`.
    /// Without filling placeholders.
    std::string many(std::string_view one, std::string_view several, std::size_t count) const;

    /// The translation of `message` with fmt's placeholders, `{}` or `{0}`, filled; English when the translation's
    /// placeholders don't fit the arguments, and the bare message when its own don't.
    template <class First, class... Rest>
    std::string operator()(std::string_view message, const First& first, const Rest&... rest) const
    {
        return fill((*this)(message), message, fmt::make_format_args(first, rest...));
    }

    /// The form for `count` things with placeholders filled as above; `count` itself fills one only if passed again.
    template <class First, class... Rest>
    std::string many(std::string_view one, std::string_view several, std::size_t count, const First& first,
                     const Rest&... rest) const
    {
        return fill(many(one, several, count), count == 1 ? one : several, fmt::make_format_args(first, rest...));
    }

    /// Languages with the same tag are equal.
    friend bool operator==(const Language& left, const Language& right) { return left.tag() == right.tag(); }

private:
    struct Catalogue;

    explicit Language(std::shared_ptr<const Catalogue> catalogue);
    static std::string fill(std::string_view translation, std::string_view english, fmt::format_args arguments);

    std::shared_ptr<const Catalogue> m_catalogue;
};

}
