// SPDX-License-Identifier: MIT
// The rules that know bylines, the names of those who worked on an article, and lines that are dates.
#include "generate/clean_date.h"
#include "generate/clean_rules.h"
#include "text/character.h"
#include "text/unicode.h"

#include <array>

namespace generate {

namespace {

constexpr std::size_t longest_line = 40; ///< words

constexpr std::array<std::string_view, 27> staff_beginnings{"reporting by",
                                                            "additional reporting by",
                                                            "written by",
                                                            "story by",
                                                            "words by",
                                                            "edited by",
                                                            "editing by",
                                                            "compiled by",
                                                            "translated by",
                                                            "text by",
                                                            "reported by",
                                                            "with reporting by",
                                                            "(reporting by",
                                                            "(editing by",
                                                            "(additional reporting",
                                                            "our correspondent",
                                                            "by our correspondent",
                                                            "by our reporter",
                                                            "staff reporter",
                                                            "staff writer",
                                                            "by staff reporter",
                                                            "by staff writer",
                                                            "news desk",
                                                            "web desk",
                                                            "from our correspondent",
                                                            "special correspondent",
                                                            "- with reporting"};

constexpr std::array<std::string_view, 7> staff_phrases{"contributed to this report",
                                                        "contributed to this story",
                                                        "contributed to this article",
                                                        "contributed reporting",
                                                        "min read",
                                                        "minute read",
                                                        "with inputs from agencies"};

constexpr std::array<std::string_view, 23> small_words_of_names{
    "and",         "of",       "the",  "for",   "de",     "van",      "von",    "der",           "al",
    "bin",         "in",       "at",   "staff", "writer", "reporter", "editor", "correspondent", "special",
    "contributor", "agencies", "with", "la",    "el"};

/// True when the words after "By" are names: with capitals, but for the small words in names.
bool is_names(std::string_view text)
{
    std::size_t names = 0;
    for (const text::Word& word : text::words(text)) {
        const std::string_view one = text.substr(word.begin, word.end - word.begin);
        const char32_t first = text::decode(one, 0).code_point;
        if (!text::is_upper(first) && !text::is_uncased_letter(first)) {
            if (!is_one_of(text::folded(one), small_words_of_names) && !text::is_digit(first)) {
                return false;
            }
            continue;
        }
        ++names;
    }
    return names > 0;
}

}

bool only_a_date(const Story& story, std::size_t at)
{
    return read_date_line(story.pieces[at].text).has_value();
}

bool names_the_writer(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    const bool by = piece.text.starts_with("By ") || piece.text.starts_with("BY ") || piece.text.starts_with("by ");
    return by && piece.words <= 20 && piece.ending != Ending::Stop && is_names(piece.text.substr(3));
}

bool names_a_staff(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    return piece.words <= longest_line && !is_quotation(piece)
           && (begins_with(piece.folded, staff_beginnings)
               || (piece.words <= 20 && piece.sentences <= 1 && holds(piece.folded, staff_phrases)));
}

}
