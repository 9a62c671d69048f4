// SPDX-License-Identifier: MIT
#include "text/sentences.h"

#include "text/abbreviation.h"
#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>

namespace text {

namespace {

/// Marks that end sentences, in the scripts that news is written in.
constexpr std::u32string_view terminators
    = U".!?\u2026\u061F\u06D4\u0589\u0964\u0965\u3002\uFF01\uFF1F\uFF61\u203C\u2047\u2048\u2049";

/// Marks after which no space is needed.
constexpr std::u32string_view full_width = U"\u3002\uFF01\uFF1F\uFF61";

bool is_terminator(char32_t code_point)
{
    if (code_point < 0x80) {
        return code_point == U'.' || code_point == U'!' || code_point == U'?';
    }
    return terminators.find(code_point) != std::u32string_view::npos;
}

/// A place where a sentence may end.
struct Stop {
    std::size_t begin = 0; ///< of the sentence
    std::size_t mark = 0; ///< the first ending mark
    std::size_t end = 0; ///< after marks, closing quotes and brackets
    std::size_t next = 0; ///< the first word part of what follows, the size when there is none
};

std::size_t skip_spaces(std::string_view text, std::size_t at)
{
    while (at < text.size() && is_space(decode(text, at).code_point)) {
        at += decode(text, at).length;
    }
    return at;
}

/// Past one run of ending marks, closing quotes and brackets.
std::size_t skip_run(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const Decoded here = decode(text, at);
        if (!is_terminator(here.code_point) && !is_quote_or_bracket(here.code_point)) {
            break;
        }
        at += here.length;
    }
    return at;
}

/// True for what belongs to the marks before it though a space stands between: more marks, a French quotation's end.
bool continues_marks(char32_t code_point)
{
    return is_terminator(code_point) || code_point == U'\u00BB';
}

/// Past the run that begins at `at` and those that follow it after a space and stand alone: ". . ."
std::size_t skip_marks(std::string_view text, std::size_t at)
{
    std::size_t end = skip_run(text, at);
    while (true) {
        const std::size_t next = skip_spaces(text, end);
        if (next == end || next >= text.size() || !continues_marks(decode(text, next).code_point)) {
            return end;
        }
        const std::size_t next_end = skip_run(text, next);
        if (next_end < text.size() && !is_space(decode(text, next_end).code_point)) {
            return end;
        }
        end = next_end;
    }
}

std::size_t skip_openers(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const Decoded here = decode(text, at);
        if (!is_space(here.code_point) && !is_opener(here.code_point) && !is_invisible(here.code_point)) {
            break;
        }
        at += here.length;
    }
    return at;
}

/// The run of letters, digits, hyphens and full stops before `at`, after its last hyphen.
std::string_view token_before(std::string_view text, std::size_t from, std::size_t at)
{
    std::size_t begin = at;
    while (begin > from) {
        const Decoded before = decode_before(text, begin);
        if (!is_word_part(before.code_point) && before.code_point != U'.') {
            break;
        }
        begin -= before.length;
    }
    return text.substr(begin, at - begin);
}

/// The words from `at` on, at most four of them.
std::vector<std::string_view> words_from(std::string_view text, std::size_t at)
{
    std::vector<std::string_view> result;
    // Four words of news do not reach this far, and a long paragraph is not read to its end at every stop.
    constexpr std::size_t reach = 160;
    const std::string_view rest = text.substr(at, reach);
    for (const Word each : words(rest)) {
        if (result.size() == 4) {
            break;
        }
        result.push_back(rest.substr(each.begin, each.end - each.begin));
    }
    return result;
}

bool has_upper(std::string_view word)
{
    for (std::size_t at = 0; at < word.size(); at += decode(word, at).length) {
        if (is_upper(decode(word, at).code_point)) {
            return true;
        }
    }
    return false;
}

/// True when what follows begins as a sentence does: not with a small letter, unless it is that of a brand or a
/// name such as iPhone or al-Assad.
bool begins_like_sentence(std::string_view text, const Stop& stop)
{
    if (!is_lower(decode(text, stop.next).code_point)) {
        return true;
    }
    const auto following = words_from(text, stop.next);
    return text[stop.mark] == '.' && !following.empty() && has_upper(following.front());
}

bool is_starter(std::string_view text, const Stop& stop)
{
    const auto following = words_from(text, stop.next);
    if (following.empty() || !begins_sentences(following.front())) {
        return false;
    }
    const std::size_t after = stop.next + following.front().size();
    return after >= text.size() || text[after] != '.'; // "A. Smith" is a name
}

bool is_time_only(std::string_view text, const Stop& stop)
{
    const auto following = words_from(text, stop.next);
    const auto names_zone = [](std::string_view word) {
        return word == "time" || word == "Time" || word == "Standard" || word == "Daylight" || word == "Summer";
    };
    return !following.empty()
           && (belongs_to_time(following.front()) || (following.size() > 1 && names_zone(following[1])));
}

/// True for "1." and "b." at the head of a sentence, which number it.
bool is_enumerator(std::string_view token, std::size_t begins_at, std::size_t sentence_begins_at)
{
    const bool digits = std::ranges::all_of(token, [](char each) { return each >= '0' && each <= '9'; });
    return begins_at == sentence_begins_at && ((digits && token.size() <= 3) || token.size() == 1);
}

/// True for an abbreviation before a dash of its own, as behind "DELLWOOD, Kan. —".
bool is_before_dash(std::string_view text, const Stop& stop)
{
    const std::string_view rest = text.substr(skip_spaces(text, stop.end));
    constexpr std::array<std::string_view, 4> dashes{"- ", "-- ", "\u2013 ", "\u2014 "};
    return std::any_of(dashes.begin(), dashes.end(), [rest](std::string_view dash) { return rest.starts_with(dash); });
}

bool full_stop_ends(std::string_view text, const Stop& stop)
{
    const std::string_view token = token_before(text, stop.begin, stop.mark);
    const char32_t first = decode(text, stop.next).code_point;
    if (is_enumerator(token, stop.mark - token.size(), stop.begin)) {
        return false;
    }
    switch (abbreviation(token)) {
    case Abbreviation::Title:
    case Abbreviation::Inner: return false;
    case Abbreviation::Numbered: return !is_number(first) && !is_before_dash(text, stop);
    case Abbreviation::TimeOfDay: return !is_time_only(text, stop) && first != U'('; // "4 a.m. (2300 GMT) in"
    case Abbreviation::Either:
    case Abbreviation::Initial: return is_starter(text, stop) && !is_before_dash(text, stop);
    case Abbreviation::None: break;
    }
    return true;
}

/// True when a name and a verb of speech follow a quotation: "Never!" Captain Wren said. After a full stop they
/// begin a sentence, since a quotation that goes on ends with a comma.
bool is_ascribed(std::string_view text, const Stop& stop)
{
    if (text[stop.mark] == '.' || !is_quote_or_bracket(decode_before(text, stop.end).code_point)
        || text[stop.end - 1] == ')' || is_starter(text, stop)) {
        return false;
    }
    for (const std::string_view word : words_from(text, stop.next)) {
        if (is_verb_of_speech(word)) {
            return true;
        }
        if (!has_upper(word)) {
            return false;
        }
    }
    return false;
}

/// True for marks that are all a bracket holds: [...], (!).
bool is_bracketed(std::string_view text, const Stop& stop)
{
    if (stop.mark == 0 || stop.end == 0) {
        return false;
    }
    const char before = text[stop.mark - 1];
    const char last = text[stop.end - 1];
    return (before == '[' && last == ']') || (before == '(' && last == ')');
}

bool is_ellipsis(std::string_view text, std::size_t mark)
{
    const std::string_view rest = text.substr(mark);
    return rest.starts_with("..") || rest.starts_with("\u2026");
}

/// True for an ellipsis that stands like a word, for words left out of the middle of a sentence.
bool is_spaced_ellipsis(std::string_view text, const Stop& stop)
{
    const std::string_view marks = text.substr(stop.mark, stop.end - stop.mark);
    return (marks == "..." || marks == "\u2026" || marks == ". . .") && stop.mark > stop.begin
           && is_space(decode_before(text, stop.mark).code_point);
}

bool ends_sentence(std::string_view text, const Stop& stop)
{
    const char32_t mark = decode(text, stop.mark).code_point;
    if (stop.end >= text.size()) {
        return true;
    }
    if (!is_space(decode(text, stop.end).code_point)) {
        return full_width.find(mark) != std::u32string_view::npos;
    }
    if (stop.next >= text.size() || is_bracketed(text, stop) || is_spaced_ellipsis(text, stop)
        || !begins_like_sentence(text, stop) || is_ascribed(text, stop)) {
        return false;
    }
    return mark != U'.' || is_ellipsis(text, stop.mark) || full_stop_ends(text, stop);
}

}

std::vector<Span> sentences(std::string_view paragraph)
{
    std::size_t size = paragraph.size();
    while (size > 0 && is_space(decode_before(paragraph, size).code_point)) {
        size -= decode_before(paragraph, size).length;
    }
    const std::string_view text = paragraph.substr(0, size);
    std::vector<Span> result;
    std::size_t begin = skip_spaces(text, 0);
    for (std::size_t at = begin; at < text.size();) {
        const Decoded here = decode(text, at);
        if (!is_terminator(here.code_point)) {
            at += here.length;
            continue;
        }
        const std::size_t end = skip_marks(text, at);
        if (ends_sentence(text, {begin, at, end, skip_openers(text, end)})) {
            result.push_back({{begin}, {end}});
            begin = skip_spaces(text, end);
        }
        at = std::max(end, begin);
    }
    if (begin < text.size()) {
        result.push_back({{begin}, {text.size()}});
    }
    return result;
}

}
