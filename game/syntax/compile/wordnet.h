// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "syntax/lexicon.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace syntax::compile {

/// Reads a file of the package by its name ("data.noun").
using Reader = std::function<base::Result<std::string>(const std::string& name)>;

/// A link between synsets: "@" hypernym, "@i" instance, "#p" part of, "\\" pertains to (wninput.5WN).
struct Pointer {
    std::string kind;
    Word part = Word::Noun;
    std::uint32_t offset = 0;
};

/// Words that mean the same, in their written form with spaces.
struct Synset {
    std::uint32_t offset = 0;
    std::uint32_t file = 0; ///< the lexicographer file (lexnames.5WN)
    std::vector<std::string> members;
    std::vector<Pointer> pointers;
};

/// A lemma in lower case with spaces, its synsets by row, the most frequent first, and how often each was tagged.
struct Entry {
    std::string lemma;
    std::vector<std::uint32_t> synsets;
    std::vector<std::uint32_t> counts;
};

/// How often all senses of a lemma were tagged.
std::uint32_t times_tagged(const Entry& entry);

/// An irregular form and its lemma.
struct Irregular {
    std::string form;
    std::string lemma;
};

/// One part of speech.
struct Part {
    std::vector<Synset> synsets; ///< by offset
    std::vector<Entry> entries; ///< by lemma
    std::vector<Irregular> irregular;

    /// The row of the synset at an offset; the number of synsets when there is none.
    std::uint32_t row(std::uint32_t offset) const;

    /// The entry of a lemma, or null.
    const Entry* find(std::string_view lemma) const;
};

/// WordNet as its database files have it (wndb.5WN), by `Word`.
struct WordNet {
    std::array<Part, 4> parts;

    const Part& part(Word word) const { return parts[static_cast<std::size_t>(word)]; }
};

/// Reads all files; fails when one can't be read or holds no entries.
base::Result<WordNet> read_wordnet(const Reader& read);

}
