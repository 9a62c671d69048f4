// SPDX-License-Identifier: MIT
#include "syntax/token.h"

#include "text/abbreviation.h"
#include "text/character.h"

#include <algorithm>
#include <array>
#include <string>

namespace syntax {

namespace {

using namespace std::string_view_literals;

// One byte stands for each character of the sentence, so that rules can be written down in ASCII.
constexpr char letter = '\x01'; ///< a letter or mark beyond ASCII
constexpr char mark = '\x02'; ///< any other character beyond ASCII
constexpr char dash = '\x03'; ///< a dash that is longer than a hyphen

struct Line {
    std::string plain; ///< ASCII in lower case, one byte for each character
    std::vector<std::uint32_t> offsets; ///< of each character, and the size at the end
};

char plain_of(char32_t code_point)
{
    if (code_point < 0x80) {
        const char c = static_cast<char>(code_point);
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    if (text::is_space(code_point)) {
        return ' ';
    }
    if (text::is_apostrophe(code_point) || code_point == U'\u2018') {
        return '\'';
    }
    if (text::is_hyphen(code_point)) {
        return '-';
    }
    if (code_point >= U'\u2012' && code_point <= U'\u2015') {
        return dash;
    }
    return text::is_word_part(code_point) || text::is_invisible(code_point) ? letter : mark;
}

Line read_line(std::string_view sentence)
{
    Line line;
    for (std::size_t at = 0; at < sentence.size();) {
        const text::Decoded next = text::decode(sentence, at);
        const char plain = plain_of(next.code_point);
        line.plain += plain == '\t' || plain == '\n' || plain == '\r' ? ' ' : plain;
        line.offsets.push_back(static_cast<std::uint32_t>(at));
        at += next.length;
    }
    line.offsets.push_back(static_cast<std::uint32_t>(sentence.size()));
    return line;
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || c == letter;
}

bool is_word(char c)
{
    return is_letter(c) || is_digit(c);
}

/// A half-open range of the characters of a line.
struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
};

class Tokenizer {
public:
    Tokenizer(std::string_view sentence, const Line& line) : m_sentence(sentence), m_line(line), m_plain(line.plain) { }

    /// Splits what stands between two spaces.
    void chunk(Piece piece);

    std::vector<Piece> tokens;

private:
    std::size_t leading(Piece piece) const;
    std::size_t trailing(Piece piece) const;
    std::size_t run(std::size_t begin, std::size_t end) const;
    bool keeps_its_dot(Piece piece) const;
    std::size_t clitic(Piece piece) const;
    void word(Piece piece);
    void inside(Piece piece);
    std::size_t split_at(Piece piece, std::size_t at) const;
    bool hyphen_splits(Piece piece, std::size_t at) const;
    void push(std::size_t begin, std::size_t end);
    std::string_view plain(Piece piece) const
    {
        return std::string_view(m_plain).substr(piece.begin, piece.end - piece.begin);
    }
    std::string_view written(Piece piece) const
    {
        const std::uint32_t begin = m_line.offsets[piece.begin];
        return m_sentence.substr(begin, m_line.offsets[piece.end] - begin);
    }
    char at(std::size_t index) const { return index < m_plain.size() ? m_plain[index] : ' '; }

    std::string_view m_sentence;
    const Line& m_line;
    const std::string& m_plain;
};

void Tokenizer::push(std::size_t begin, std::size_t end)
{
    if (begin < end) {
        tokens.push_back({begin, end});
    }
}

/// True for signs that are written in rows, and make one token then; `?` and `!` mix.
bool in_one_row(char a, char b)
{
    constexpr auto in_rows = "-.'`*=_~<>+"sv;
    constexpr auto loud = "?!"sv;
    return (a == b && in_rows.find(a) != in_rows.npos) || (loud.find(a) != loud.npos && loud.find(b) != loud.npos);
}

/// How many signs in a row stand at `begin`.
std::size_t Tokenizer::run(std::size_t begin, std::size_t end) const
{
    std::size_t last = begin + 1;
    while (last < end && in_one_row(m_plain[begin], m_plain[last])) {
        ++last;
    }
    return last - begin;
}

/// The length of the sign that the piece begins with; 0 when that belongs to the word behind it.
std::size_t Tokenizer::leading(Piece piece) const
{
    const char first = m_plain[piece.begin];
    const bool more = piece.begin + 1 < piece.end;
    const char next = more ? m_plain[piece.begin + 1] : ' ';
    if (is_word(first)) {
        return 0;
    }
    if (first == '\'' && more && (is_digit(next) || plain(piece) == "'s" || plain(piece) == "'em")) {
        return 0;
    }
    if ((first == '#' || first == '@') && is_letter(next)) {
        return 0;
    }
    if ((first == '-' || first == '.' || first == '+') && is_digit(next)) {
        return 0;
    }
    return run(piece.begin, piece.end);
}

/// True for a word whose last dot is part of it: Mr., U.S., J.
bool Tokenizer::keeps_its_dot(Piece piece) const
{
    const std::string_view word = plain({piece.begin, piece.end - 1});
    const bool ends_line
        = std::none_of(m_plain.begin() + static_cast<std::ptrdiff_t>(piece.end), m_plain.end(), is_word);
    if (word.empty() || word.find_first_of(".") == 0) {
        return false;
    }
    if (word.size() == 1 || word.find('.') != word.npos) {
        const auto dots = static_cast<std::size_t>(std::count(word.begin(), word.end(), '.'));
        return is_letter(word[0]) && word != "i" && word.size() <= 2 * dots + 2;
    }
    if (word == "etc") {
        return !ends_line;
    }
    switch (text::abbreviation(written({piece.begin, piece.end - 1}))) {
    case text::Abbreviation::None: return false;
    case text::Abbreviation::Numbered: return !ends_line;
    default: return true;
    }
}

/// The length of the sign that the piece ends with; 0 when that is part of the word.
std::size_t Tokenizer::trailing(Piece piece) const
{
    const char last = m_plain[piece.end - 1];
    if (is_word(last)) {
        return 0;
    }
    std::size_t begin = piece.end - 1;
    while (begin > piece.begin && in_one_row(m_plain[begin - 1], last)) {
        --begin;
    }
    const std::size_t length = piece.end - begin;
    return last == '.' && length == 1 && keeps_its_dot(piece) ? 0 : length;
}

void Tokenizer::chunk(Piece piece)
{
    while (piece.begin < piece.end) {
        const std::size_t length = leading(piece);
        if (length == 0) {
            break;
        }
        push(piece.begin, piece.begin + length);
        piece.begin += length;
    }
    std::vector<Piece> tail;
    while (piece.begin < piece.end) {
        const std::size_t length = trailing(piece);
        if (length == 0) {
            break;
        }
        tail.push_back({piece.end - length, piece.end});
        piece.end -= length;
    }
    word(piece);
    tokens.insert(tokens.end(), tail.rbegin(), tail.rend());
}

/// Where a clitic begins in a word; its end when there is none.
std::size_t Tokenizer::clitic(Piece piece) const
{
    constexpr std::array clitics = {"n't"sv, "'s"sv, "'m"sv, "'d"sv, "'re"sv, "'ve"sv, "'ll"sv};
    constexpr std::array joined
        = {std::pair{"cannot"sv, 3U}, std::pair{"gonna"sv, 3U}, std::pair{"wanna"sv, 3U}, std::pair{"gotta"sv, 3U}};
    const std::string_view word = plain(piece);
    if (word.ends_with("0's")) {
        return piece.end; // the 1980's
    }
    for (const auto& [whole, length] : joined) {
        if (word == whole) {
            return piece.begin + length;
        }
    }
    for (const std::string_view each : clitics) {
        if (word.size() > each.size() && word.ends_with(each)) {
            return piece.end - each.size();
        }
    }
    return piece.end;
}

void Tokenizer::word(Piece piece)
{
    if (piece.begin == piece.end) {
        return;
    }
    const std::size_t cut = clitic(piece);
    inside({piece.begin, cut});
    push(cut, piece.end);
}

/// True for a telephone number or a date: 555-0134, 2024-12-08.
bool is_long_number(std::string_view word)
{
    const auto hyphens = std::count(word.begin(), word.end(), '-');
    const bool numbers = std::all_of(word.begin(), word.end(), [](char c) { return is_digit(c) || c == '-'; });
    return numbers && (hyphens > 1 || (hyphens == 1 && word.find('-') == 3 && word.size() == 8));
}

/// Where a word of two tokens is cut that no sign parts: a number and its unit (5pm, 10km), a currency and a number
/// (US$20); the end when there is no such place.
std::size_t unit_in(std::string_view word)
{
    const std::size_t sign = word.find('$');
    if (sign != word.npos && sign + 1 < word.size() && is_digit(word[sign + 1])) {
        return sign + 1;
    }
    constexpr std::array units = {"am"sv, "pm"sv, "k"sv,  "m"sv,  "bn"sv, "mn"sv,  "tn"sv,  "km"sv,  "cm"sv,  "mm"sv,
                                  "kg"sv, "ft"sv, "mw"sv, "gw"sv, "kw"sv, "lbs"sv, "mph"sv, "kph"sv, "km/h"sv};
    const std::size_t end = std::min(word.find_first_not_of("0123456789.,:"), word.size());
    const bool number = end > 0 && is_digit(word[0]);
    return number && std::find(units.begin(), units.end(), word.substr(end)) != units.end() ? end : word.size();
}

/// A hyphen splits words and numbers, but leaves prefixes and foreign articles where they are.
bool Tokenizer::hyphen_splits(Piece piece, std::size_t at) const
{
    constexpr std::array kept
        = {"e"sv,   "co"sv,   "re"sv,   "pre"sv,  "non"sv, "anti"sv, "ex"sv,    "mid"sv,     "un"sv,    "multi"sv,
           "pro"sv, "semi"sv, "post"sv, "over"sv, "sub"sv, "neo"sv,  "cross"sv, "counter"sv, "micro"sv, "socio"sv};
    const std::string_view before = plain({piece.begin, at});
    return std::find(kept.begin(), kept.end(), before) == kept.end();
}

/// The length of the sign at a place inside a word, when it stands alone there; 0 otherwise.
std::size_t Tokenizer::split_at(Piece piece, std::size_t index) const
{
    constexpr auto alone = "()[]\";%\x03\x02"sv;
    const char c = m_plain[index];
    const bool in_number = is_digit(at(index - 1)) && is_digit(at(index + 1));
    if (c == '-') {
        return hyphen_splits(piece, index) ? run(index, piece.end) : 0;
    }
    if (c == '/' || c == ',') {
        return in_number ? 0 : 1;
    }
    if (c == '.') {
        const std::size_t dots = run(index, piece.end);
        return dots > 1 ? dots : 0;
    }
    return alone.find(c) != alone.npos ? 1 : 0;
}

void Tokenizer::inside(Piece piece)
{
    const std::string_view word = plain(piece);
    const bool whole = word.find("://") != word.npos || word.starts_with("www.") || word.find('@') != word.npos
                       || is_long_number(word);
    if (const std::size_t unit = unit_in(word); unit < word.size()) {
        push(piece.begin, piece.begin + unit);
        piece.begin += unit;
    }
    for (std::size_t i = piece.begin + 1; !whole && i + 1 < piece.end; ++i) {
        const std::size_t length = split_at(piece, i);
        if (length > 0 && i + length < piece.end) {
            push(piece.begin, i);
            push(i, i + length);
            piece.begin = i + length;
            i += length - 1;
        }
    }
    push(piece.begin, piece.end);
}

}

std::vector<Token> tokenize(std::string_view sentence)
{
    const Line line = read_line(sentence);
    Tokenizer tokenizer(sentence, line);
    for (std::size_t begin = 0; begin < line.plain.size();) {
        const std::size_t end = std::min(line.plain.find(' ', begin), line.plain.size());
        tokenizer.chunk({begin, end});
        begin = end + 1;
    }
    std::vector<Token> tokens;
    for (const Piece piece : tokenizer.tokens) {
        tokens.push_back({line.offsets[piece.begin], line.offsets[piece.end]});
    }
    return tokens;
}

}
