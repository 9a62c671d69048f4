// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace syntax {

/// The tables of a compiled lexicon, in the order of the file. A row is so many 32-bit numbers, little-endian; text is
/// an offset into `Strings`, where a byte tells the length of what follows. `first, count` are a run of rows of another
/// table. Rows that are searched are sorted by the bytes of their text.
enum class Table : std::uint8_t {
    Strings, ///< bytes
    Sources, ///< bytes: the packages it was compiled from
    Forms, ///< text, bits (see `FormBits`), first in NounSenses, first in VerbSenses
    Exceptions, ///< text, a bit of `Words`, lemma
    NounSenses, ///< row in Nouns
    Nouns, ///< bits (see `NounBits`), parent's row + 1, name, first and count in NounChildren
    NounChildren, ///< row in Nouns
    VerbSenses, ///< row in Verbs
    Verbs, ///< first and count in VerbMembers
    VerbMembers, ///< text
    Names, ///< text folded, first and count in NameEntries
    NameEntries, ///< bits (see `NameBits`), country, weight, number of the thing
    Countries, ///< country, capital, then first and count in CountryTexts of names, demonyms and cities, and of
               ///< neighbours in Neighbours
    CountryTexts, ///< text
    Neighbours, ///< country
    FormSlots, ///< row in Forms + 1, or 0; a hash table, see `find_form`
};

constexpr std::size_t lexicon_tables = 16;

/// How many bytes a row of each table has.
constexpr std::array<std::uint32_t, lexicon_tables> lexicon_widths{1, 1, 16, 12, 4,  20, 4, 4,
                                                                   8, 4, 12, 16, 40, 4,  4, 4};

constexpr std::string_view lexicon_magic = "RCPTLEX1";

/// The version of the layout: counted up when the meaning of a column changes, and another one for other widths.
constexpr std::uint32_t lexicon_version = [] {
    std::uint32_t version = 1;
    for (const std::uint32_t width : lexicon_widths) {
        version = version * 31 + width;
    }
    return version;
}();

/// Header: magic, version, size of the file, then offset and rows of each table, then a sum over what stands before it.
constexpr std::size_t lexicon_header_size = 8 + 4 + 4 + lexicon_tables * 8 + 4;

/// What stands in the bits of a row of `Forms`.
struct FormBits {
    static constexpr std::uint32_t words = 0x1f; ///< as `Words`
    static constexpr std::uint32_t person = 0x20;
    static constexpr std::uint32_t group = 0x40;
    static constexpr std::uint32_t irregular = 0x80; ///< has a row in Exceptions
    static constexpr std::uint32_t noun_shift = 8; ///< count in NounSenses, 8 bits
    static constexpr std::uint32_t verb_shift = 16; ///< count in VerbSenses, 8 bits
};

/// What stands in the bits of a row of `Nouns`: in the low 8 bits a `Sense`.
struct NounBits {
    static constexpr std::uint32_t sense = 0xff;
    static constexpr std::uint32_t instance = 0x100; ///< a single thing with a name, not a kind
};

/// What stands in the bits of a row of `NameEntries`: a `Known`, a `Gender`, and whether capitals must agree.
struct NameBits {
    static constexpr std::uint32_t known = 0xff;
    static constexpr std::uint32_t gender_shift = 8; ///< 8 bits
    static constexpr std::uint32_t capitals = 0x10000; ///< an abbreviation: US, not us
};

/// The sum that guards a header, and places forms in FormSlots: 32-bit FNV-1a.
std::uint32_t lexicon_sum(std::string_view bytes);

/// Rows of a table, half-open.
struct Rows {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// A compiled lexicon's tables, read in place. What lies outside a table reads as 0 or as empty text, so that damaged
/// bytes give wrong answers at worst.
class LexiconFile {
public:
    /// Checks the header and that every table lies in `bytes`, which must outlive it; BadFormat if not.
    static base::Result<LexiconFile> open(std::span<const std::byte> bytes);

    std::uint32_t rows(Table table) const { return m_places[static_cast<std::size_t>(table)].rows; }

    /// The number in a row and column.
    std::uint32_t at(Table table, std::uint32_t row, std::uint32_t column) const;

    /// The text that a row and column point to.
    std::string_view text(Table table, std::uint32_t row, std::uint32_t column) const;

    /// The rows of `of` that start at `first`, at most as many as there are.
    Rows run(Table of, std::uint32_t first, std::uint32_t count) const;

    /// The rows whose first column is the text `key`; begin == end when there are none.
    Rows find(Table table, std::string_view key) const;

    /// The row of a form in Forms, or as many as there are rows when it is not there. From the place that its sum
    /// names, the places are gone through until it or an empty one is met.
    std::uint32_t find_form(std::string_view form) const;

    /// A table of bytes.
    std::string_view bytes(Table table) const;

private:
    struct Place {
        std::uint32_t offset = 0;
        std::uint32_t rows = 0;
    };

    std::string_view m_bytes;
    std::array<Place, lexicon_tables> m_places{};
};

}
