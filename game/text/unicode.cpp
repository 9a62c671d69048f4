// SPDX-License-Identifier: MIT
#include "text/unicode.h"

#include "text/character.h"

#include <algorithm>
#include <array>
#include <utf8proc.h>

namespace text {

namespace {

using CodePoints = std::vector<utf8proc_int32_t>;

int combining_class(utf8proc_int32_t code_point)
{
    constexpr utf8proc_int32_t first_mark = 0x300;
    return code_point < first_mark ? 0 : utf8proc_get_property(code_point)->combining_class;
}

void append_decomposed(CodePoints& to, char32_t code_point, utf8proc_option_t options)
{
    if (code_point < 0x80) {
        const bool folds = (options & UTF8PROC_CASEFOLD) != 0 && code_point >= U'A' && code_point <= U'Z';
        to.push_back(static_cast<utf8proc_int32_t>(folds ? code_point - U'A' + U'a' : code_point));
        return;
    }
    std::array<utf8proc_int32_t, 32> parts{}; // the longest decomposition in Unicode is 18
    int boundary = 0;
    const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(code_point), parts.data(),
                                               static_cast<utf8proc_ssize_t>(parts.size()), options, &boundary);
    if (count > 0 && static_cast<std::size_t>(count) <= parts.size()) {
        to.insert(to.end(), parts.begin(), parts.begin() + count);
    }
}

/// Canonical order: each run of combining marks by class. The library's own sort takes quadratic time, which a
/// hostile run of marks would make felt.
void order_marks(CodePoints& code_points)
{
    const auto is_starter = [](utf8proc_int32_t each) { return combining_class(each) == 0; };
    auto run = code_points.begin();
    while (run != code_points.end()) {
        run = std::find_if_not(run, code_points.end(), is_starter);
        const auto end = std::find_if(run, code_points.end(), is_starter);
        std::stable_sort(run, end, [](auto a, auto b) { return combining_class(a) < combining_class(b); });
        run = end;
    }
}

CodePoints decomposed(std::string_view utf8, int options)
{
    CodePoints result;
    result.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Decoded here = decode(utf8, at);
        append_decomposed(result, here.code_point, static_cast<utf8proc_option_t>(options));
        at += here.length;
    }
    order_marks(result);
    return result;
}

void append(std::string& to, char32_t code_point)
{
    if (code_point < 0x80) {
        to += static_cast<char>(code_point);
        return;
    }
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes.data());
    for (std::size_t i = 0; i < static_cast<std::size_t>(size); ++i) {
        to += static_cast<char>(bytes[i]);
    }
}

/// True when nothing in `utf8` can change in form C: all below U+0300, or of the dashes and quotation marks of
/// U+2010 to U+2027. Most texts of the Latin alphabet are so, and are spared the way through the tables.
bool is_plainly_composed(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte < 0xCC) {
            continue;
        }
        if (byte != 0xE2 || at + 2 >= utf8.size() || utf8[at + 1] != '\x80') {
            return false;
        }
        const auto last = static_cast<unsigned char>(utf8[at + 2]);
        if (last < 0x90 || last > 0xA7) {
            return false;
        }
        at += 2;
    }
    return true;
}

/// Accents and vowel points, but not the signs that make another letter in Indic scripts, Thai or kana
/// (Unicode's fixed-position classes 10-36 are the points of Hebrew and Arabic, 200 and up sit on any letter).
bool is_accent(utf8proc_int32_t code_point)
{
    const int position = combining_class(code_point);
    return position >= 200 || (position >= 10 && position <= 36);
}

char32_t plain_quote(char32_t code_point)
{
    switch (code_point) {
    case U'\u2018':
    case U'\u2019':
    case U'\u201A':
    case U'\u201B':
    case U'\u2032': return U'\'';
    case U'\u201C':
    case U'\u201D':
    case U'\u201E':
    case U'\u201F':
    case U'\u2033':
    case U'\u00AB':
    case U'\u00BB': return U'"';
    default: return code_point;
    }
}

bool is_final_punctuation(char32_t code_point)
{
    return std::u32string_view(U".,;:!?\u2026\u061F\u060C\u061B\u06D4\u3002\uFF01\uFF1F").find(code_point)
           != std::u32string_view::npos;
}

/// The code points without those at the end that do not count, unless nothing would be left.
std::u32string without_end(std::u32string text)
{
    std::size_t end = text.size();
    while (end > 0 && (text[end - 1] == U' ' || is_final_punctuation(text[end - 1]))) {
        --end;
    }
    if (end == 0) {
        end = text.find_last_not_of(U' ') + 1;
    }
    text.resize(end);
    return text;
}

/// True when the mark at `at`, between two parts of a word of which the first begins at `part`, joins them.
bool joins(std::string_view utf8, std::size_t part, std::size_t at, char32_t after)
{
    const char32_t mark = decode(utf8, at).code_point;
    const char32_t before = decode_before(utf8, at).code_point;
    if (is_apostrophe(mark) || is_hyphen(mark) || is_invisible(mark)) {
        return true;
    }
    if (mark == U'.' && part + decode(utf8, part).length == at && !is_digit(before)) {
        return !is_digit(after); // U.S., a.m.
    }
    return (mark == U'.' || mark == U',' || mark == U':') && is_digit(before) && is_digit(after);
}

std::size_t run_end(std::string_view utf8, std::size_t at)
{
    while (at < utf8.size()) {
        const Decoded here = decode(utf8, at);
        if (!is_word_part(here.code_point)) {
            break;
        }
        at += here.length;
    }
    return at;
}

std::size_t word_end(std::string_view utf8, std::size_t part)
{
    while (true) {
        const std::size_t end = run_end(utf8, part);
        if (end >= utf8.size()) {
            return end;
        }
        const std::size_t next = end + decode(utf8, end).length;
        if (next >= utf8.size()) {
            return end;
        }
        const char32_t after = decode(utf8, next).code_point;
        if (!is_word_part(after) || !joins(utf8, part, end, after)) {
            return end;
        }
        part = next;
    }
}

bool is_letter_or_digit(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

/// True for words of English letters and digits, with a hyphen or one space between them.
bool is_plain_english(std::string_view text)
{
    char before = ' ';
    for (const char byte : text) {
        if (!is_letter_or_digit(byte) && ((byte != ' ' && byte != '-') || before == ' ' || before == '-')) {
            return false;
        }
        before = byte;
    }
    return !text.empty() && is_letter_or_digit(before);
}

std::string in_small_letters(std::string_view text)
{
    std::string result(text);
    for (char& byte : result) {
        byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    }
    return result;
}

}

std::optional<std::size_t> first_bad_byte(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead == 0) {
            return at;
        }
        const Decoded here = decode(bytes, at);
        if (lead >= 0x80 && here.length == 1) {
            return at;
        }
        at += here.length;
    }
    return std::nullopt;
}

std::size_t count_code_points(std::string_view utf8)
{
    return static_cast<std::size_t>(std::ranges::count_if(utf8, [](char byte) { return !is_continuation(byte); }));
}

std::string nfc(std::string_view utf8)
{
    if (is_plainly_composed(utf8)) {
        return std::string(utf8);
    }
    constexpr int options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    CodePoints code_points = decomposed(utf8, options);
    const auto count = utf8proc_normalize_utf32(code_points.data(), static_cast<utf8proc_ssize_t>(code_points.size()),
                                                static_cast<utf8proc_option_t>(options));
    code_points.resize(static_cast<std::size_t>(count));
    std::string result;
    result.reserve(utf8.size());
    for (const auto each : code_points) {
        append(result, static_cast<char32_t>(each));
    }
    return result;
}

std::string folded(std::string_view utf8)
{
    if (is_plain_english(utf8)) { // most words: ten times as fast
        return in_small_letters(utf8);
    }
    constexpr int options = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE | UTF8PROC_LUMP;
    std::u32string plain;
    for (const auto each : decomposed(utf8, options)) {
        const char32_t code_point = plain_quote(static_cast<char32_t>(each));
        const bool space = is_space(code_point);
        if (is_accent(each) || (space && (plain.empty() || plain.back() == U' '))) {
            continue;
        }
        plain += space ? U' ' : code_point;
    }
    std::string result;
    for (const char32_t each : without_end(std::move(plain))) {
        append(result, each);
    }
    return result;
}

std::vector<char32_t> to_code_points(std::string_view utf8)
{
    std::vector<char32_t> result;
    result.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Decoded here = decode(utf8, at);
        result.push_back(here.code_point);
        at += here.length;
    }
    return result;
}

std::string to_utf8(char32_t code_point)
{
    std::string result;
    append(result, code_point);
    return result;
}

std::vector<Word> words(std::string_view utf8)
{
    std::vector<Word> found;
    for (std::size_t at = 0; at < utf8.size();) {
        const Decoded here = decode(utf8, at);
        if (!is_word_part(here.code_point)) {
            at += here.length;
            continue;
        }
        found.push_back({at, word_end(utf8, at)});
        at = found.back().end;
    }
    return found;
}

}
