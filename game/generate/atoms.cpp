// SPDX-License-Identifier: MIT
#include "generate/atoms.h"

#include "text/character.h"

#include <algorithm>
#include <optional>

namespace generate {

namespace {

using Kind = Atom::Kind;

bool is_ascii_digit(char byte)
{
    return '0' <= byte && byte <= '9';
}

bool is_ascii_letter(char byte)
{
    return ('a' <= byte && byte <= 'z') || ('A' <= byte && byte <= 'Z');
}

std::size_t digits_end(std::string_view text, std::size_t at)
{
    while (at < text.size() && is_ascii_digit(text[at])) {
        ++at;
    }
    return at;
}

/// Past groups of three digits after commas, and one decimal point with its digits unless another point follows.
std::size_t number_end(std::string_view text, std::size_t at)
{
    const std::size_t first = digits_end(text, at);
    std::size_t end = first;
    while (first - at <= 3 && end < text.size() && text[end] == ',' && digits_end(text, end + 1) == end + 4) {
        end += 4;
    }
    const std::size_t decimals = end < text.size() && text[end] == '.' ? digits_end(text, end + 1) : end;
    const bool one_point
        = decimals > end + 1
          && !(decimals + 1 < text.size() && text[decimals] == '.' && is_ascii_digit(text[decimals + 1]));
    return one_point ? decimals : end;
}

/// True for tokens like a.m., U.S and Nov.
bool is_abbreviation(std::string_view token)
{
    return token.size() > 1 && is_ascii_letter(token[0]) && token.find('.') != std::string_view::npos
           && token.find("..") == std::string_view::npos
           && std::all_of(token.begin(), token.end(), [](char byte) { return byte == '.' || is_ascii_letter(byte); });
}

/// Past letters and the apostrophes among them.
std::size_t word_end(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const text::Decoded here = text::decode(text, at);
        const bool inner = here.code_point == U'\'' && at + 1 < text.size() && is_ascii_letter(text[at + 1]);
        if (!inner && (!text::is_word_part(here.code_point) || text::is_number(here.code_point))) {
            break;
        }
        at += here.length;
    }
    return at;
}

std::string lower_without_stops(std::string_view text)
{
    std::string result;
    for (const char byte : text) {
        if (byte != '.') {
            result += 'A' <= byte && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
        }
    }
    return result;
}

/// The atom at byte `at` of a token.
Atom atom_at(std::string_view token, std::size_t at)
{
    Atom atom;
    const text::Decoded first = text::decode(token, at);
    std::size_t end = at + first.length;
    if (is_ascii_digit(token[at])) {
        atom.kind = Kind::Number;
        end = number_end(token, at);
    } else if (first.code_point == U'\'' && at == 0 && token.size() > 1) {
        atom.kind = Kind::Word;
        end = std::max(end, word_end(token, end));
    } else if (text::is_word_part(first.code_point) && !text::is_number(first.code_point)) {
        atom.kind = Kind::Word;
        end = at == 0 && is_abbreviation(token) ? token.size() : word_end(token, at);
        atom.capital = text::is_upper(first.code_point);
    }
    atom.text = token.substr(at, end - at);
    atom.lower = atom.kind == Kind::Word ? lower_without_stops(atom.text) : std::string(atom.text);
    return atom;
}

}

Atoms atoms_of(const syntax::Tree& tree)
{
    Atoms atoms;
    for (std::size_t i = 0; i < tree.tokens.size(); ++i) {
        const std::string_view token = tree.word(i);
        for (std::size_t at = 0; at < token.size();) {
            Atom atom = atom_at(token, at);
            atom.token = i;
            atom.glued = at > 0 || (i > 0 && tree.tokens[i - 1].end == tree.tokens[i].begin);
            at += atom.text.size();
            atoms.push_back(std::move(atom));
        }
    }
    return atoms;
}

bool is(const Atoms& atoms, std::size_t i, std::string_view lower)
{
    return i < atoms.size() && atoms[i].lower == lower;
}

bool is_any(const Atoms& atoms, std::size_t i, std::initializer_list<std::string_view> lower)
{
    return i < atoms.size() && std::find(lower.begin(), lower.end(), atoms[i].lower) != lower.end();
}

bool is_kind(const Atoms& atoms, std::size_t i, Kind kind)
{
    return i < atoms.size() && atoms[i].kind == kind;
}

bool is_glued(const Atoms& atoms, std::size_t i)
{
    return i < atoms.size() && atoms[i].glued;
}

bool is_dash(const Atoms& atoms, std::size_t i)
{
    return is_any(atoms, i, {"-", "–"});
}

bool is_possessive(const Atoms& atoms, std::size_t i)
{
    return is_any(atoms, i, {"'s", "'"}) && is_glued(atoms, i);
}

syntax::Range tokens_of(const Atoms& atoms, std::size_t begin, std::size_t end)
{
    return {atoms[begin].token, atoms[end - 1].token + 1};
}

bool are_whole(const Atoms& atoms, std::size_t begin, std::size_t end)
{
    const bool begins = begin == 0 || atoms[begin - 1].token != atoms[begin].token;
    return begins && (end == atoms.size() || atoms[end].token != atoms[end - 1].token);
}

}
