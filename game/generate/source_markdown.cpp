// SPDX-License-Identifier: MIT
#include "generate/source_markdown.h"

#include "generate/source_text.h"
#include "text/character.h"

#include <algorithm>
#include <string>

namespace generate {

namespace {

constexpr std::size_t longest_link = 1'000; ///< bytes

/// Brackets and the round ones right after them: [text](address).
struct Link {
    std::string_view text;
    std::size_t end = 0; ///< one past it; 0 when there is no link
};

/// The link whose [ stands at byte `at`; none of more than 1,000 bytes. An address holds no brackets and no spaces but
/// before a title.
Link link_at(std::string_view line, std::size_t at)
{
    line = line.substr(0, at + longest_link);
    const std::size_t close = line.find(']', at);
    if (close == std::string_view::npos || close + 1 >= line.size() || line[close + 1] != '(') {
        return {};
    }
    const std::size_t end = line.find(')', close);
    return end == std::string_view::npos ? Link{} : Link{line.substr(at + 1, close - at - 1), end + 1};
}

/// True for an emphasis mark: the sign stands at the edge of a word and not between spaces.
bool is_emphasis(std::string_view line, std::size_t at, std::size_t end)
{
    const char32_t before = at == 0 ? U' ' : text::decode_before(line, at).code_point;
    const char32_t after = end == line.size() ? U' ' : text::decode(line, end).code_point;
    const bool inside_word = text::is_word_part(before) && text::is_word_part(after);
    const bool loose = text::is_space(before) && text::is_space(after);
    return !inside_word && !loose;
}

/// A paragraph without the marks within its lines. One pass, each mark looked at once.
std::string without_marks(std::string_view line)
{
    std::string plain;
    for (std::size_t at = 0; at < line.size();) {
        const bool picture = line[at] == '!' && at + 1 < line.size() && line[at + 1] == '[';
        const Link link = line[at] == '[' || picture ? link_at(line, at + (picture ? 1 : 0)) : Link{};
        if (link.end != 0) {
            plain.append(picture ? "Image: " : "").append(link.text);
            at = link.end;
        } else if (line[at] == '*' || line[at] == '_') {
            const std::size_t end = std::min(line.find_first_not_of(line[at], at), line.size());
            plain.append(end - at <= 3 && is_emphasis(line, at, end) ? std::string_view() : line.substr(at, end - at));
            at = end;
        } else {
            plain += line[at++];
        }
    }
    return plain;
}

/// Takes a mark off the front of a block's first line: "#" to "######" of a heading, "-" or "1." of an item, ">" of a
/// quotation. Returns the role that it tells.
Role take_mark(std::string& text)
{
    const std::size_t hashes = text.find_first_not_of('#');
    if (hashes != std::string::npos && hashes > 0 && hashes <= 6 && text[hashes] == ' ') {
        const std::size_t end = text.find_last_not_of("# ");
        text = text.substr(hashes + 1, end - hashes);
        return Role::Heading;
    }
    if (text.starts_with("- ") || text.starts_with("* ") || text.starts_with("+ ")) {
        text = trim(std::string_view(text).substr(2));
        return Role::ListItem;
    }
    const std::size_t digits = text.find_first_not_of("0123456789");
    if (digits != std::string::npos && digits > 0 && digits <= 2
        && std::string_view(text).substr(digits).starts_with(". ")) {
        text = trim(std::string_view(text).substr(digits + 2));
        return Role::ListItem;
    }
    while (text.starts_with('>')) {
        text = trim(std::string_view(text).substr(1));
    }
    return Role::Prose;
}

/// True for the lines that part a text and say nothing: fences, rules, underlines of headings.
bool is_mark_line(std::string_view line)
{
    return line.size() >= 3 && line.find_first_not_of("-=*_`~ ") == std::string_view::npos;
}

/// True when a line begins a block of its own though no empty line stands before it.
bool begins_block(std::string_view line)
{
    std::string copy(line.substr(0, 200));
    return line.starts_with('#') || line.starts_with("![") || take_mark(copy) != Role::Prose;
}

/// `utf8` with an empty line wherever a block ends by a mark. Lines keep their numbers in `numbers`.
struct Spaced {
    std::string text;
    std::vector<int> numbers; ///< in the file, of each line of `text`, from its line 1
};

Spaced space_out(std::string_view utf8, int first_line)
{
    Spaced spaced;
    const auto add = [&](std::string_view line, int number) {
        spaced.text.append(line).append("\n");
        spaced.numbers.push_back(number);
    };
    bool after_block = false;
    for (int number = first_line; !utf8.empty(); ++number) {
        const std::string_view line = trim(take_line(utf8));
        const bool block = begins_block(line);
        if (block || after_block) {
            add("", number);
        }
        add(is_mark_line(line) ? std::string_view() : line, number);
        after_block = line.starts_with('#') || line.starts_with("![");
    }
    return spaced;
}

}

std::vector<Paragraph> markdown_paragraphs(std::string_view utf8, int first_line)
{
    const Spaced spaced = space_out(utf8, first_line);
    std::vector<Paragraph> paragraphs = paragraphs_of(spaced.text, 1);
    for (Paragraph& paragraph : paragraphs) {
        paragraph.line = spaced.numbers[static_cast<std::size_t>(paragraph.line) - 1];
        paragraph.role = take_mark(paragraph.text);
        paragraph.text = without_marks(paragraph.text);
    }
    std::erase_if(paragraphs, [](const Paragraph& paragraph) { return trim(paragraph.text).empty(); });
    return paragraphs;
}

}
