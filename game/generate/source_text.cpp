// SPDX-License-Identifier: MIT
#include "generate/source_text.h"

#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <utility>

namespace generate {

namespace {

constexpr std::size_t widest = 120; ///< code points of a line of text that was broken to a width

struct Line {
    std::string_view text; ///< trimmed
    int number = 0;
};

using Block = std::vector<Line>; ///< lines without an empty one between them

/// The length of the line's end at byte `at`; 0 when no line ends there.
std::size_t break_at(std::string_view text, std::size_t at)
{
    constexpr std::array<std::string_view, 6> breaks{"\r\n", "\n", "\r", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};
    const std::string_view rest = text.substr(at);
    const auto* found = std::ranges::find_if(breaks, [&](std::string_view each) { return rest.starts_with(each); });
    return found == breaks.end() ? 0 : found->size();
}

std::vector<Block> blocks_of(std::string_view utf8, int first_line)
{
    std::vector<Block> blocks;
    bool between = true;
    for (int number = first_line; !utf8.empty(); ++number) {
        const std::string_view line = trim(take_line(utf8));
        if (!line.empty()) {
            if (between) {
                blocks.emplace_back();
            }
            blocks.back().push_back({line, number});
        }
        between = line.empty();
    }
    return blocks;
}

bool ends_like_sentence(std::string_view line)
{
    while (!line.empty()) {
        const text::Decoded last = text::decode_before(line, line.size());
        if (!text::is_quote_or_bracket(last.code_point)) {
            return std::u32string_view(U".?!\u2026:").find(last.code_point) != std::u32string_view::npos;
        }
        line.remove_suffix(last.length);
    }
    return false;
}

/// True when lines are as long as their width allows: the first word of each would not have fitted on the line before.
/// A headline and the line below it, or a writer and a date, are broken for another reason.
bool is_filled(const Block& block)
{
    constexpr std::size_t narrowest = 50; ///< code points
    constexpr std::size_t one_in = 6;
    std::size_t width = 0;
    for (const Line& line : block) {
        width = std::max(width, text::count_code_points(line.text));
    }
    std::size_t loose = 0;
    for (std::size_t i = 0; i + 1 < block.size(); ++i) {
        const std::string_view next = block[i + 1].text.substr(0, block[i + 1].text.find(' '));
        loose += text::count_code_points(block[i].text) + 1 + text::count_code_points(next) <= width ? 1U : 0U;
    }
    return width >= narrowest && loose * one_in < block.size();
}

/// True when a line goes on with a sentence of the one before.
bool goes_on(const Block& block)
{
    return std::any_of(block.begin() + 1, block.end(), [](const Line& line) {
        const bool address = line.text.substr(0, line.text.find(' ')).find('@') != std::string_view::npos;
        return !address && text::is_lower(text::decode(line.text, 0).code_point);
    });
}

/// True for a line of a writer, as stands below a headline: "By Ana Reis and Rui Costa".
bool is_writer(std::string_view line)
{
    constexpr std::size_t longest = 60; ///< code points
    return line.size() > 3 && (line.starts_with("By ") || line.starts_with("by ")) && line[3] >= 'A' && line[3] <= 'Z'
           && text::count_code_points(line) <= longest && !ends_like_sentence(line);
}

/// True for a line that is all a day, as stands below a headline: "Wednesday, August 24, 2011".
bool is_day(std::string_view line)
{
    constexpr std::size_t longest = 32; ///< code points
    const std::size_t year = line.find_last_not_of("0123456789");
    return text::count_code_points(line) <= longest && year != line.npos && line.size() - year == 5
           && line.find(", ") != line.npos && line.find_first_of("0123456789") < line.size() - 4;
}

/// True when a block is one paragraph that was broken to a width.
bool is_wrapped(const Block& block)
{
    std::size_t ended = 0;
    for (std::size_t i = 0; i + 1 < block.size(); ++i) {
        ended += ends_like_sentence(block[i].text) ? 1U : 0U;
    }
    const bool narrow
        = std::ranges::all_of(block, [](const Line& line) { return text::count_code_points(line.text) <= widest; });
    const bool headed = block.size() > 1 && (is_day(block[1].text) || is_writer(block[1].text));
    return narrow && !headed && ended * 2 < block.size() - 1 && (goes_on(block) || is_filled(block));
}

Paragraph joined(const Block& block)
{
    Paragraph paragraph{.line = block.front().number};
    for (const Line& line : block) {
        paragraph.text.append(paragraph.text.empty() ? "" : " ").append(line.text);
    }
    return paragraph;
}

/// Text with plain spaces for those of other widths, and without soft hyphens and characters of no width.
std::string with_plain_spaces(std::string_view utf8)
{
    std::string plain;
    plain.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const text::Decoded here = text::decode(utf8, at);
        const bool nothing = here.code_point == 0xAD || here.code_point == 0x200B || here.code_point == 0x2060
                             || here.code_point == 0xFEFF;
        const bool space = here.code_point >= 0x80 && break_at(utf8, at) == 0 && text::is_space(here.code_point);
        plain.append(nothing ? "" : space ? " " : utf8.substr(at, here.length));
        at += here.length;
    }
    return plain;
}

}

std::string_view take_line(std::string_view& rest)
{
    for (std::size_t at = 0; at < rest.size(); ++at) {
        if (const std::size_t length = break_at(rest, at)) {
            const std::string_view line = rest.substr(0, at);
            rest.remove_prefix(at + length);
            return line;
        }
    }
    return std::exchange(rest, {});
}

std::string_view trim(std::string_view line)
{
    while (!line.empty() && text::is_space(text::decode(line, 0).code_point)) {
        line.remove_prefix(text::decode(line, 0).length);
    }
    while (!line.empty() && text::is_space(text::decode_before(line, line.size()).code_point)) {
        line.remove_suffix(text::decode_before(line, line.size()).length);
    }
    return line;
}

std::vector<Paragraph> paragraphs_of(std::string_view utf8, int first_line)
{
    const std::string plain = with_plain_spaces(utf8);
    std::vector<Paragraph> paragraphs;
    for (const Block& block : blocks_of(plain, first_line)) {
        if (is_wrapped(block)) {
            paragraphs.push_back(joined(block));
            continue;
        }
        for (const Line& line : block) {
            paragraphs.push_back({.text = std::string(line.text), .line = line.number});
        }
    }
    return paragraphs;
}

std::vector<Paragraph> canonical_paragraphs(std::string_view body, int first_line)
{
    std::vector<Paragraph> paragraphs;
    for (const Block& block : blocks_of(body, first_line)) {
        paragraphs.push_back(joined(block));
    }
    return paragraphs;
}

}
