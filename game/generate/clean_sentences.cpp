// SPDX-License-Identifier: MIT
// The rules that ask whether a paragraph says something, and whether it has been said.
#include "generate/clean_rules.h"
#include "text/abbreviation.h"
#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>

namespace generate {

namespace {

constexpr std::size_t longest_heading = 12; ///< words
constexpr std::size_t longest_fragment = 30;
constexpr std::size_t least_sentence = 5;
constexpr std::size_t least_item = 3;
constexpr std::size_t longest_quote = 60;

bool is_quote_mark(char byte)
{
    return byte == '"' || byte == '\'';
}

/// What a quotation says without its marks.
std::string_view without_marks(std::string_view folded)
{
    while (!folded.empty() && is_quote_mark(folded.front())) {
        folded.remove_prefix(1);
    }
    while (!folded.empty() && (is_quote_mark(folded.back()) || folded.back() == '.' || folded.back() == ',')) {
        folded.remove_suffix(1);
    }
    return folded;
}

/// What stands after the second double quotation mark of a text that begins with one.
std::string_view after_quotation(std::string_view folded)
{
    const std::size_t close = folded.starts_with('"') ? folded.find('"', 1) : std::string_view::npos;
    return close == std::string_view::npos ? std::string_view() : folded.substr(close + 1);
}

bool has_verb_of_speech(std::string_view folded)
{
    return std::ranges::any_of(text::words(folded), [&](const text::Word& word) {
        return text::is_verb_of_speech(folded.substr(word.begin, word.end - word.begin));
    });
}

bool is_within(const Story& story, std::size_t at, std::string_view wanted)
{
    for (std::size_t i = 0; i < story.pieces.size(); ++i) {
        if (i != at && story.pieces[i].folded.size() > story.pieces[at].folded.size()
            && story.pieces[i].folded.find(wanted) != std::string::npos) {
            return true;
        }
    }
    return false;
}

bool prose_follows(const Story& story, std::size_t at)
{
    return at + 1 < story.after_prose;
}

}

bool headline_again(const Story& story, std::size_t at)
{
    return !story.headline.empty() && story.pieces[at].folded == story.headline;
}

bool repeats_a_paragraph(const Story& story, std::size_t at)
{
    return story.pieces[at].first_like < at;
}

bool pulled_quote(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    if (piece.ending == Ending::Stop || !is_quotation(piece) || piece.words > longest_quote) {
        return false;
    }
    const std::string_view source = after_quotation(piece.folded);
    const std::size_t words = text::words(source).size();
    return words > 0 && words <= 15 && !has_verb_of_speech(source);
}

bool said_within_another(const Story& story, std::size_t at)
{
    return std::ranges::binary_search(story.pulled, at) && is_within(story, at, without_marks(story.pieces[at].folded));
}

bool fragment_of_a_list(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    return piece.role == Role::ListItem && (piece.words < least_item || !ends(piece));
}

bool heads_a_section(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    if (piece.role == Role::Heading) {
        return piece.ending != Ending::Stop || piece.words < least_sentence;
    }
    const bool asks = piece.ending == Ending::Question && piece.words <= 8 && piece.sentences == 1;
    return (piece.ending == Ending::Open || asks) && piece.words > 0 && piece.words <= longest_heading
           && !is_quotation(piece) && prose_follows(story, at);
}

bool too_short(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    return piece.words < least_sentence && !ends(piece);
}

bool no_sentence(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    return story.punctuated && piece.ending == Ending::Open && piece.words <= longest_fragment && !is_quotation(piece);
}

}
