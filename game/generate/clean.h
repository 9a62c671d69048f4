// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// Why a paragraph of a source is not part of the article.
enum class DropReason {
    Headline,
    Duplicate,
    Caption,
    Byline,
    DateLine,
    Heading,
    SeeAlso,
    SourceList,
    Comment,
    Subscription,
    Sharing,
    Advert,
    Cookies,
    Boilerplate,
    PullQuote,
    TooShort,
    NoSentence,
    Table,
    Outside,
};

/// The reason in plain words, as in "left out: the caption of a picture".
std::string_view to_string(DropReason reason);

/// What a page or a text says of a paragraph by its form.
enum class Role { Prose, Heading, ListItem };

/// A paragraph of a source: well-formed UTF-8 without line breaks, and the line it begins on, from 1.
struct Paragraph {
    std::string text;
    int line = 0;
    Role role = Role::Prose;

    bool operator==(const Paragraph&) const = default;
};

/// A paragraph that was left out: the first 200 or so bytes of it, its line in the source, and why.
struct Dropped {
    std::string text;
    int line = 0;
    DropReason reason = DropReason::Outside;

    bool operator==(const Dropped&) const = default;
};

/// Makes the note of a paragraph that is left out.
Dropped dropped(std::string_view text, int line, DropReason reason);

/// What is left of a source when everything that is not its article is taken out.
struct Cleaned {
    std::string headline; ///< empty when none is known and none stands above the text
    std::optional<std::chrono::year_month_day> published; ///< from a line that is nothing but a date, or a byline
    std::vector<Paragraph> kept;
    std::vector<Dropped> dropped; ///< in the order of the source
};

/// Takes out of the paragraphs of a source what `clean_rules()` name, the headline, and what follows the end of the
/// article. `headline` is the one the source gives by other means, or empty. Every paragraph is either kept, unchanged,
/// or dropped; where the rules are in doubt it is kept.
Cleaned clean(std::vector<Paragraph> paragraphs, std::string_view headline);

}
