// SPDX-License-Identifier: MIT
#include "generate/view.h"

#include "generate/brackets.h"
#include "text/character.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

/// Builds a view from left to right.
struct Writer {
    std::string_view article;
    View view;
    std::size_t at = 0; ///< the character that is read
    std::size_t length = 1; ///< its bytes
    bool gap = false; ///< something was left out after the last word
    bool joining = false; ///< the hyphen of al-Assad was left out just now
};

void put(Writer& writer, std::string_view bytes)
{
    for (const char byte : bytes) {
        writer.view.text += byte;
        writer.view.origins.push_back(static_cast<std::uint32_t>(writer.at));
        writer.view.lengths.push_back(static_cast<std::uint8_t>(writer.length));
    }
}

bool ends_in_space(const View& view)
{
    return view.text.empty() || view.text.back() == ' ';
}

void put_space(Writer& writer)
{
    if (!ends_in_space(writer.view)) {
        put(writer, " ");
    }
}

void drop_last(View& view)
{
    view.text.pop_back();
    view.origins.pop_back();
    view.lengths.pop_back();
}

/// A mark that closes up to the word before it, when what stood between is left out.
void put_mark(Writer& writer, std::string_view mark)
{
    if (writer.gap && !writer.view.text.empty() && ends_in_space(writer.view)) {
        drop_last(writer.view);
    }
    put(writer, mark);
}

void put_dash(Writer& writer)
{
    put_space(writer);
    put(writer, "-");
    put_space(writer);
}

bool is_capital(char byte)
{
    return 'A' <= byte && byte <= 'Z';
}

bool is_letter(char byte)
{
    return is_capital(byte) || ('a' <= byte && byte <= 'z');
}

char in_lower(char byte)
{
    return is_capital(byte) ? static_cast<char>(byte - 'A' + 'a') : byte;
}

/// Where the letters of ASCII at the end of a text begin.
std::size_t last_letters(std::string_view text)
{
    std::size_t begin = text.size();
    while (begin > 0 && is_letter(text[begin - 1])) {
        --begin;
    }
    return begin;
}

/// The Arabic article as it is written in Latin letters, before sun letters too: al-Assad, ash-Sham, Deir ez-Zor.
bool is_arabic_article(std::string_view letters)
{
    constexpr std::array<std::string_view, 18> forms{"al", "el", "ar", "er", "as",  "es",  "az", "ez", "an",
                                                     "en", "ad", "ed", "at", "ash", "esh", "ul", "ur", "et"};
    std::string lower(letters);
    std::transform(lower.begin(), lower.end(), lower.begin(), in_lower);
    return std::find(forms.begin(), forms.end(), lower) != forms.end();
}

/// True at the hyphen of al-Assad.
bool joins(const Writer& writer)
{
    const std::string& text = writer.view.text;
    const std::size_t begin = last_letters(text);
    const std::size_t next = writer.at + writer.length;
    const bool word_start = begin == 0 || text[begin - 1] == ' ';
    return word_start && is_arabic_article(std::string_view(text).substr(begin)) && next + 1 < writer.article.size()
           && text::is_upper(text::decode(writer.article, next).code_point) && !is_capital(writer.article[next + 1]);
}

/// al-Assad becomes Alassad: a word that begins with a small letter is not read as a name.
void join(Writer& writer)
{
    char& first = writer.view.text[last_letters(writer.view.text)];
    first = 'a' <= first && first <= 'z' ? static_cast<char>(first - 'a' + 'A') : first;
    writer.joining = true;
}

bool is_one_of(char32_t code_point, std::u32string_view list)
{
    return list.find(code_point) != std::u32string_view::npos;
}

constexpr std::u32string_view apostrophes = U"'\u2018\u2019\u201B\u02BC\u2032\u00B4`";
constexpr std::u32string_view hyphens = U"-\u2010\u2011\u2012\u2013\u2212";
constexpr std::u32string_view long_dashes = U"\u2014\u2015\u2E3A\u2E3B";
constexpr std::u32string_view closing_marks = U",.;:!?";

/// The plain form of the character that the writer is at.
void put_plain(Writer& writer, char32_t code_point)
{
    const std::string_view bytes = writer.article.substr(writer.at, writer.length);
    if (text::is_space(code_point)) {
        put_space(writer);
    } else if (is_one_of(code_point, hyphens) && joins(writer)) {
        join(writer);
    } else if (is_one_of(code_point, long_dashes)) {
        put_dash(writer);
    } else if (is_one_of(code_point, hyphens)) {
        put(writer, "-");
    } else if (is_one_of(code_point, apostrophes)) {
        put(writer, "'");
    } else if (code_point == U'\u2026') {
        put(writer, "...");
    } else if (is_one_of(code_point, closing_marks)) {
        put_mark(writer, bytes);
    } else if (!text::is_invisible(code_point)) {
        put(writer, writer.joining ? std::string(1, in_lower(bytes[0])).append(bytes.substr(1)) : std::string(bytes));
    }
}

/// Reads one character, or two hyphens that stand for a dash.
void step(Writer& writer, std::size_t end)
{
    const text::Decoded here = text::decode(writer.article, writer.at);
    const std::size_t before = writer.view.text.size();
    const bool was_joined = writer.joining;
    writer.length = here.length;
    if (writer.article.substr(writer.at, end - writer.at).starts_with("--")) {
        writer.length = 2;
        put_dash(writer);
    } else {
        put_plain(writer, here.code_point);
    }
    writer.joining = writer.joining && !was_joined;
    writer.gap = writer.gap && (writer.view.text.size() <= before || ends_in_space(writer.view));
    writer.at += writer.length;
}

/// The byte of the article after what the last of the first `size` bytes of the view stands for.
std::size_t end_in_article(const View& view, std::size_t size)
{
    return view.origins[size - 1] + view.lengths[size - 1];
}

View finished(Writer&& writer, std::size_t end)
{
    View& view = writer.view;
    while (!view.text.empty() && ends_in_space(view)) {
        drop_last(view);
    }
    view.origins.push_back(
        static_cast<std::uint32_t>(view.text.empty() ? end : end_in_article(view, view.text.size())));
    return std::move(view);
}

View write(std::string_view article, text::Span span, const std::vector<Cut>& cuts, const Quotations& quotations);

/// Passes what is left out; what stood in brackets is kept aside, and where an age stood.
void skip(Writer& writer, const Cut& cut, const Quotations& quotations)
{
    const auto at = static_cast<std::uint32_t>(writer.view.text.size());
    if (cut.what == Cut::What::Age) {
        writer.view.ages.push_back(at);
    }
    if (cut.what == Cut::What::Brackets) {
        const text::Span inside{{cut.span.begin.value + 1}, {cut.span.end.value - 1}};
        std::vector<Cut> marks;
        for (const text::Span& mark : spans_in(quotations.marks, inside)) {
            marks.push_back({mark});
        }
        writer.view.asides.push_back({at, inside, write(writer.article, inside, marks, quotations).text});
    }
    writer.gap = true;
    writer.at = cut.span.end.value;
}

View write(std::string_view article, text::Span span, const std::vector<Cut>& cuts, const Quotations& quotations)
{
    Writer writer;
    writer.article = article;
    writer.at = span.begin.value;
    auto cut = cuts.begin();
    while (writer.at < span.end.value) {
        while (cut != cuts.end() && cut->span.begin.value < writer.at) {
            ++cut;
        }
        if (cut != cuts.end() && cut->span.begin.value == writer.at) {
            skip(writer, *cut, quotations);
        } else {
            step(writer, span.end.value);
        }
    }
    return finished(std::move(writer), span.end.value);
}

}

text::Span View::in_article(std::size_t begin, std::size_t end) const
{
    const std::size_t last = std::min(end, text.size());
    const std::size_t first = std::min(begin, last);
    return {{origins[first]}, {first < last ? end_in_article(*this, last) : origins[first]}};
}

View make_view(std::string_view article, text::Span sentence, const Quotations& quotations)
{
    return write(article, sentence, find_cuts(article, sentence, quotations), quotations);
}

}
