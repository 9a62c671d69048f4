// SPDX-License-Identifier: MIT
#include "generate/clean_story.h"

#include "text/character.h"
#include "text/sentences.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>

namespace generate {

namespace {

constexpr std::size_t least_prose = 8; ///< words of a paragraph that reads like running text
constexpr std::size_t most_pulled = 40; ///< as each is looked for in all others
constexpr std::size_t long_paragraph = 25; ///< words of one that would end with a mark if the others do

/// What a paragraph closes with after its last mark: quotation marks, brackets, spaces, signs of footnotes.
bool is_closing(char32_t code_point)
{
    return text::is_quote_or_bracket(code_point) || text::is_space(code_point) || text::is_invisible(code_point)
           || code_point == U'*' || code_point == U'\u2020' || code_point == U'\u25A0' || code_point == U'\u25A1';
}

Ending ending_of(std::string_view text)
{
    while (!text.empty()) {
        const text::Decoded last = text::decode_before(text, text.size());
        if (!is_closing(last.code_point)) {
            switch (last.code_point) {
            case U'.':
            case U'\u2026':
            case U'\u3002': return Ending::Stop;
            case U'?':
            case U'!': return Ending::Question;
            case U':':
            case U',':
            case U';':
            case U'-':
            case U'\u2013':
            case U'\u2014': return Ending::GoesOn;
            default: return Ending::Open;
            }
        }
        text.remove_suffix(last.length);
    }
    return Ending::Open;
}

Piece look_over(const Paragraph& paragraph)
{
    return {.text = paragraph.text,
            .line = paragraph.line,
            .role = paragraph.role,
            .folded = text::folded(paragraph.text),
            .words = text::words(paragraph.text).size(),
            .sentences = text::sentences(paragraph.text).size(),
            .ending = ending_of(paragraph.text)};
}

void note_repetitions(std::vector<Piece>& pieces)
{
    std::map<std::string_view, std::size_t> firsts;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        pieces[i].first_like = firsts.try_emplace(pieces[i].folded, i).first->second;
    }
}

/// True when at least half of the long paragraphs end with a mark.
bool is_punctuated(const std::vector<Piece>& pieces)
{
    std::size_t ended = 0;
    std::size_t all = 0;
    for (const Piece& piece : pieces) {
        const bool counts = piece.words >= long_paragraph;
        all += counts ? 1 : 0;
        ended += counts && piece.ending != Ending::Open ? 1 : 0;
    }
    return ended * 2 >= all;
}

/// The paragraphs that may have been pulled out of others, as many as are looked for.
std::vector<std::size_t> find_pulled(const Story& story)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < story.pieces.size() && found.size() < most_pulled; ++i) {
        const Piece& piece = story.pieces[i];
        if (piece.words >= 5 && piece.words <= 60 && piece.folded.size() <= 600
            && (is_quotation(piece) || i <= story.first_prose)) {
            found.push_back(i);
        }
    }
    return found;
}

bool is_inside_word(std::string_view folded, std::size_t at)
{
    return at > 0 && at < folded.size() && text::is_word_part(text::decode_before(folded, at).code_point)
           && text::is_word_part(text::decode(folded, at).code_point);
}

}

Story look_over(const std::vector<Paragraph>& paragraphs, std::string_view headline)
{
    Story story{.headline = text::folded(headline)};
    story.pieces.reserve(paragraphs.size());
    for (const Paragraph& paragraph : paragraphs) {
        story.pieces.push_back(look_over(paragraph));
    }
    note_repetitions(story.pieces);
    const auto first = std::ranges::find_if(story.pieces, is_prose);
    story.first_prose = static_cast<std::size_t>(std::distance(story.pieces.begin(), first));
    const auto last = std::find_if(story.pieces.rbegin(), story.pieces.rend(), is_prose);
    story.after_prose = static_cast<std::size_t>(std::distance(last, story.pieces.rend()));
    story.pulled = find_pulled(story);
    story.punctuated = is_punctuated(story.pieces);
    return story;
}

bool ends(const Piece& piece)
{
    return piece.ending == Ending::Stop || piece.ending == Ending::Question;
}

bool is_quotation(const Piece& piece)
{
    const char32_t first = piece.text.empty() ? U' ' : text::decode(piece.text, 0).code_point;
    return text::is_quote_or_bracket(first) && std::u32string_view(U"([{<»›").find(first) == std::u32string_view::npos;
}

bool is_prose(const Piece& piece)
{
    return piece.role != Role::Heading && piece.ending == Ending::Stop && piece.words >= least_prose;
}

bool is_one_of(std::string_view folded, Phrases phrases)
{
    return std::ranges::find(phrases, folded) != phrases.end();
}

bool begins_with(std::string_view folded, Phrases phrases)
{
    return std::ranges::any_of(phrases, [&](std::string_view phrase) {
        return folded.starts_with(phrase) && !is_inside_word(folded, phrase.size());
    });
}

bool holds(std::string_view folded, Phrases phrases)
{
    return std::ranges::any_of(phrases, [&](std::string_view phrase) {
        for (std::size_t at = folded.find(phrase); at != std::string_view::npos; at = folded.find(phrase, at + 1)) {
            if (!is_inside_word(folded, at) && !is_inside_word(folded, at + phrase.size())) {
                return true;
            }
        }
        return false;
    });
}

}
