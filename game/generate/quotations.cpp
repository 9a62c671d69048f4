// SPDX-License-Identifier: MIT
#include "generate/view.h"
#include "text/character.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace generate {

namespace {

/// A character of a paragraph, or two apostrophes that stand for a mark.
struct Glyph {
    std::size_t at = 0;
    std::size_t length = 1;
    char32_t code_point = 0;
};

using Glyphs = std::vector<Glyph>;

Glyphs glyphs_of(std::string_view article, text::Span paragraph)
{
    Glyphs result;
    for (std::size_t at = paragraph.begin.value; at < paragraph.end.value;) {
        const text::Decoded here = text::decode(article, at);
        const bool doubled = !result.empty() && result.back().code_point == here.code_point
                             && (here.code_point == U'\'' || here.code_point == U'`') && result.back().length == 1;
        if (doubled) {
            result.back().code_point = here.code_point == U'`' ? U'\u201C' : U'"';
            result.back().length = 2;
        } else {
            result.push_back({at, here.length, here.code_point});
        }
        at += here.length;
    }
    return result;
}

char32_t before(const Glyphs& glyphs, std::size_t i)
{
    return i > 0 ? glyphs[i - 1].code_point : U' ';
}

char32_t after(const Glyphs& glyphs, std::size_t i)
{
    return i + 1 < glyphs.size() ? glyphs[i + 1].code_point : U' ';
}

enum class Side { None, Opening, Closing };

/// Which side a mark of no side of its own stands on by what is around it; None when that does not tell.
Side side_by_place(const Glyphs& glyphs, std::size_t i)
{
    const bool space_before = text::is_space(before(glyphs, i)) || text::is_opener(before(glyphs, i));
    const bool space_after = text::is_space(after(glyphs, i)) || !text::is_word_part(after(glyphs, i));
    if (space_before == space_after) {
        return Side::None;
    }
    return space_before ? Side::Opening : Side::Closing;
}

bool is_double(char32_t code_point)
{
    constexpr std::u32string_view marks = U"\"\u201C\u201D\u201E\u201F\u00AB\u00BB";
    return marks.find(code_point) != std::u32string_view::npos;
}

/// Which side a double mark is of; `open` is the mark that waits for its other, 0 for none.
Side side_of(const Glyphs& glyphs, std::size_t i, char32_t open)
{
    const char32_t mark = glyphs[i].code_point;
    if (mark == U'\u201D' || mark == U'\u00BB' || (mark == U'\u201C' && open == U'\u201E')) {
        return Side::Closing;
    }
    if (mark != U'"') {
        return Side::Opening;
    }
    if (open != 0) {
        return Side::Closing;
    }
    return side_by_place(glyphs, i) == Side::Closing ? Side::Closing : Side::Opening;
}

text::Span from_to(const Glyphs& glyphs, std::size_t first, std::size_t last)
{
    return {{glyphs[first].at}, {glyphs[last].at + glyphs[last].length}};
}

/// True for a mark of inches: 5'10".
bool measures(const Glyphs& glyphs, std::size_t i)
{
    return glyphs[i].code_point == U'"' && text::is_digit(before(glyphs, i));
}

/// Adds the double marks of a paragraph. A closing one that nothing opened quotes from the mark before it, or from
/// the beginning of the paragraph.
void add_doubles(const Glyphs& glyphs, Quotations& into)
{
    std::optional<std::size_t> open;
    std::size_t free_from = 0; ///< after the last mark
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        if (!is_double(glyphs[i].code_point) || (!open && measures(glyphs, i))) {
            continue;
        }
        into.marks.push_back(from_to(glyphs, i, i));
        if (side_of(glyphs, i, open ? glyphs[*open].code_point : 0) == Side::Closing) {
            into.spans.push_back(from_to(glyphs, open.value_or(free_from), i));
            open.reset();
        } else {
            if (open) {
                into.spans.push_back(from_to(glyphs, *open, i - 1));
            }
            open = i;
        }
        free_from = i + 1;
    }
    if (open) {
        into.spans.push_back(from_to(glyphs, *open, glyphs.size() - 1));
    }
}

bool is_single_closing(const Glyphs& glyphs, std::size_t i)
{
    const char32_t mark = glyphs[i].code_point;
    return (mark == U'\'' || mark == U'\u2019') && !text::is_space(before(glyphs, i))
           && !text::is_word_part(after(glyphs, i));
}

/// Words that begin with an apostrophe: rock 'n' roll, 'em, 'til.
bool is_clipped(const Glyphs& glyphs, std::size_t i)
{
    constexpr std::array<std::u32string_view, 6> words{U"n", U"em", U"til", U"tis", U"twas", U"cause"};
    std::u32string word;
    for (std::size_t at = i + 1; at < glyphs.size() && text::is_word_part(glyphs[at].code_point) && word.size() < 8;
         ++at) {
        word += glyphs[at].code_point;
    }
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_single_opening(const Glyphs& glyphs, std::size_t i)
{
    const char32_t mark = glyphs[i].code_point;
    if (text::is_word_part(before(glyphs, i)) || text::is_space(after(glyphs, i)) || text::is_digit(after(glyphs, i))) {
        return false;
    }
    const bool straight = mark == U'\'' && side_by_place(glyphs, i) == Side::Opening;
    return (mark == U'\u2018' || mark == U'\u201A' || straight) && !is_clipped(glyphs, i);
}

/// The single mark that closes what the one at `open` opens. After an s it may be an apostrophe (the players' coach),
/// so that one is taken only when there is no other before the next opening mark.
std::optional<std::size_t> single_closing(const Glyphs& glyphs, std::size_t open)
{
    std::optional<std::size_t> doubtful;
    for (std::size_t i = open + 1; i < glyphs.size() && !is_single_opening(glyphs, i); ++i) {
        if (!is_single_closing(glyphs, i)) {
            continue;
        }
        if (before(glyphs, i) != U's') {
            return i;
        }
        doubtful = doubtful.value_or(i);
    }
    return doubtful;
}

void add_singles(const Glyphs& glyphs, Quotations& into)
{
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        const auto closing = is_single_opening(glyphs, i) ? single_closing(glyphs, i) : std::nullopt;
        if (closing) {
            into.marks.push_back(from_to(glyphs, i, i));
            into.marks.push_back(from_to(glyphs, *closing, *closing));
            into.spans.push_back(from_to(glyphs, i, *closing));
            i = *closing;
        }
    }
}

/// Puts spans in order and makes one of those that overlap.
void merge(std::vector<text::Span>& spans)
{
    std::sort(spans.begin(), spans.end());
    std::vector<text::Span> merged;
    for (const text::Span& each : spans) {
        if (!merged.empty() && merged.back().overlaps(each)) {
            merged.back().end = std::max(merged.back().end, each.end);
        } else {
            merged.push_back(each);
        }
    }
    spans = std::move(merged);
}

}

Quotations find_quotations(std::string_view article, const std::vector<text::Span>& paragraphs)
{
    Quotations result;
    for (const text::Span& paragraph : paragraphs) {
        const Glyphs glyphs = glyphs_of(article, paragraph);
        add_doubles(glyphs, result);
        add_singles(glyphs, result);
    }
    merge(result.marks);
    merge(result.spans);
    return result;
}

}
