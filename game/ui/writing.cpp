// SPDX-License-Identifier: MIT
#include "ui/writing.h"

#include <algorithm>

namespace ui {

namespace {

std::size_t selection_begin(const Writing& writing)
{
    return std::min(writing.caret, writing.selected_from);
}

std::size_t selection_end(const Writing& writing)
{
    return std::max(writing.caret, writing.selected_from);
}

bool has_selection(const Writing& writing)
{
    return writing.caret != writing.selected_from;
}

/// `writing` with the caret at `byte`; what lies between is selected when Shift is held.
Writing moved_to(Writing writing, std::size_t byte, Modifiers modifiers)
{
    writing.caret = byte;
    if (!modifiers.shift) {
        writing.selected_from = byte;
    }
    return writing;
}

/// `writing` with bytes `begin` to `end` replaced, and the caret after what replaced them.
Writing replaced(Writing writing, std::size_t begin, std::size_t end, std::string_view by)
{
    writing.text.replace(begin, end - begin, by);
    writing.caret = begin + by.size();
    writing.selected_from = writing.caret;
    return writing;
}

Writing without_selection(Writing writing)
{
    const std::size_t begin = selection_begin(writing);
    const std::size_t end = selection_end(writing);
    return replaced(std::move(writing), begin, end, "");
}

/// True when the field's text runs from right to left, so that the next word lies to the left.
bool runs_leftwards(const FieldContent& content)
{
    return !content.layout.lines().empty() && content.layout.lines().front().right_to_left;
}

Writing moved_sideways(Writing writing, const FieldContent& content, const KeyPressed& press)
{
    const bool left = press.key == Key::Left;
    if (press.modifiers.control) {
        const bool back = left != runs_leftwards(content);
        const std::size_t to = back ? content.layout.before(writing.caret, Stride::Word)
                                    : content.layout.after(writing.caret, Stride::Word);
        return moved_to(std::move(writing), to, press.modifiers);
    }
    if (has_selection(writing) && !press.modifiers.shift) {
        const std::size_t to = left != runs_leftwards(content) ? selection_begin(writing) : selection_end(writing);
        return moved_to(std::move(writing), to, {});
    }
    const std::size_t to
        = left ? content.layout.to_the_left(writing.caret) : content.layout.to_the_right(writing.caret);
    return moved_to(std::move(writing), to, press.modifiers);
}

Writing erased(Writing writing, const FieldContent& content, const KeyPressed& press)
{
    if (has_selection(writing)) {
        return without_selection(std::move(writing));
    }
    const Stride stride = press.modifiers.control ? Stride::Word : Stride::Letter;
    if (press.key == Key::Backspace) {
        const std::size_t begin = content.layout.before(writing.caret, stride);
        const std::size_t end = writing.caret;
        return replaced(std::move(writing), begin, end, "");
    }
    const std::size_t end = content.layout.after(writing.caret, stride);
    const std::size_t begin = writing.caret;
    return replaced(std::move(writing), begin, end, "");
}

std::string utf8(char32_t character)
{
    const auto c = static_cast<std::uint32_t>(character);
    const auto tail = [](std::uint32_t bits) { return static_cast<char>(0x80U | (bits & 0x3FU)); };
    if (c < 0x80) {
        return {static_cast<char>(c)};
    }
    if (c < 0x800) {
        return {static_cast<char>(0xC0U | c >> 6U), tail(c)};
    }
    if (c < 0x10000) {
        return {static_cast<char>(0xE0U | c >> 12U), tail(c >> 6U), tail(c)};
    }
    return {static_cast<char>(0xF0U | c >> 18U), tail(c >> 12U), tail(c >> 6U), tail(c)};
}

/// True for characters that a line of text can hold: no control characters, no halves of pairs, within Unicode.
bool printable(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool separator = c == 0x2028 || c == 0x2029;
    return !control && !separator && !(c >= 0xD800 && c < 0xE000) && c < 0x110000;
}

/// The bytes of the UTF-8 character that begins with `first`.
std::size_t length_of(char first)
{
    const auto lead = static_cast<unsigned char>(first);
    if (lead >= 0xF0) {
        return 4;
    }
    if (lead >= 0xE0) {
        return 3;
    }
    return lead >= 0xC0 ? 2 : 1;
}

std::vector<std::string_view> split(std::string_view letters)
{
    std::vector<std::string_view> out;
    while (!letters.empty()) {
        const std::size_t length = std::min(length_of(letters.front()), letters.size());
        out.push_back(letters.substr(0, length));
        letters.remove_prefix(length);
    }
    return out;
}

/// The selection replaced by `letter` and selected again, so that it can be changed further.
Writing with_letter(Writing writing, const FieldContent& content, std::string_view letter)
{
    const std::size_t begin = selection_begin(writing);
    const std::size_t end = selection_end(writing);
    if (letter.empty() || writing.text.size() - (end - begin) + letter.size() > content.most_bytes) {
        return writing;
    }
    writing = replaced(std::move(writing), begin, end, letter);
    writing.selected_from = begin;
    return writing;
}

}

bool writes(const KeyPressed& press)
{
    const Key key = press.key;
    if (press.modifiers.alt) {
        return false;
    }
    const bool moves = key == Key::Left || key == Key::Right || key == Key::Home || key == Key::End
                       || key == Key::Backspace || key == Key::Delete;
    if (press.modifiers.control) {
        return moves || key == Key::A;
    }
    return moves || (key >= Key::A && key <= Key::Digit9) || key == Key::Space || key == Key::Plus || key == Key::Minus;
}

Writing pressed(Writing writing, const FieldContent& content, const KeyPressed& press)
{
    switch (press.key) {
    case Key::Left:
    case Key::Right: return moved_sideways(std::move(writing), content, press);
    case Key::Home: return moved_to(std::move(writing), 0, press.modifiers);
    case Key::End: {
        const std::size_t end = writing.text.size();
        return moved_to(std::move(writing), end, press.modifiers);
    }
    case Key::Backspace:
    case Key::Delete: return erased(std::move(writing), content, press);
    case Key::A:
        if (press.modifiers.control) {
            writing.selected_from = 0;
            writing.caret = writing.text.size();
        }
        return writing;
    default: return writing;
    }
}

Writing typed(Writing writing, const FieldContent& content, char32_t character)
{
    const std::string letter = printable(character) ? utf8(character) : std::string();
    const std::size_t begin = selection_begin(writing);
    const std::size_t end = selection_end(writing);
    if (letter.empty() || writing.text.size() - (end - begin) + letter.size() > content.most_bytes) {
        return writing;
    }
    return replaced(std::move(writing), begin, end, letter);
}

Writing pad_written(Writing writing, const FieldContent& content, PadButton button)
{
    const std::size_t begin = selection_begin(writing);
    const std::string chosen = writing.text.substr(begin, selection_end(writing) - begin);
    const std::string_view letters = content.letters;
    switch (button) {
    case PadButton::Down: return with_letter(std::move(writing), content, letter_after(letters, chosen));
    case PadButton::Up: return with_letter(std::move(writing), content, letter_before(letters, chosen));
    case PadButton::Right: {
        const std::size_t end = selection_end(writing);
        return moved_to(std::move(writing), end, {});
    }
    case PadButton::Left: return erased(std::move(writing), content, {Key::Backspace});
    default: return writing;
    }
}

std::string_view letter_after(std::string_view letters, std::string_view letter)
{
    const auto all = split(letters);
    const auto at = std::find(all.begin(), all.end(), letter);
    if (all.empty()) {
        return {};
    }
    return at == all.end() || std::next(at) == all.end() ? all.front() : *std::next(at);
}

std::string_view letter_before(std::string_view letters, std::string_view letter)
{
    const auto all = split(letters);
    const auto at = std::find(all.begin(), all.end(), letter);
    if (all.empty()) {
        return {};
    }
    return at == all.end() || at == all.begin() ? all.back() : *std::prev(at);
}

}
