// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "syntax/lexicon_file.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace syntax {

/// Parts of speech that WordNet has.
enum class Word : std::uint8_t { Noun, Verb, Adjective, Adverb };

/// A set of `Word`s, a bit each: 1 noun, 2 verb, 4 adjective, 8 adverb; and 16 for a noun that is only ever a name
/// (monday, aleppo), which has not the bit of nouns.
using Words = std::uint8_t;

/// What a common noun stands for, from its WordNet lexicographer files and hypernyms.
enum class Sense : std::uint8_t {
    Person,
    Group,
    Place,
    Time,
    Event,
    Artifact,
    Animal,
    Body,
    Food,
    Plant,
    Substance,
    Communication,
    Cognition,
    State,
    Attribute,
    Act,
    Quantity,
    Possession,
    Phenomenon,
    Other,
};

/// What a proper name is known as.
enum class Known : std::uint8_t {
    Country,
    City,
    Region,
    Place,
    Person,
    GivenName,
    Group,
    Demonym,
    Language,
    Month,
    Weekday
};

/// Which grammatical gender a given name speaks for.
enum class Gender : std::uint8_t { Unknown, Female, Male };

/// An entry of the gazetteer. Views point into the lexicon.
struct NameEntry {
    Known known = Known::Place;
    std::string_view country; ///< ISO 3166, lower case, of a country, its people or a place in one; may be empty
    Gender gender = Gender::Unknown;
    std::uint32_t weight = 0; ///< how well it is known against other entries: 0 for the least known
    std::uint32_t thing = 0; ///< names of one thing share a number (Kyiv, Kiev); 0 when that is not known
};

/// English words and names, compiled from WordNet, geonames and iso-codes into one file that is mapped and read in
/// place: the same answers on every machine and in every locale. Damaged bytes give wrong answers, never a crash.
class Lexicon {
public:
    /// Reads a compiled lexicon; the bytes must outlive it. BadFormat when they are none, or are cut short.
    static base::Result<Lexicon> open(std::span<const std::byte> bytes);

    /// The parts of speech that `form` (lower case) is listed with, as a lemma or an exceptional form.
    Words words(std::string_view form) const;

    /// The lemma of an inflected form (WordNet's morphology, with the exceptions of newspapers: left, saw, found, felt,
    /// lay); `form` itself in lower case when nothing is known, but that an unknown noun loses the -s of its plural.
    std::string lemma(std::string_view form, Word word) const;

    /// What a noun lemma stands for, the sense that newspapers mean first, each once; empty when unknown. Two-word
    /// nouns have a space.
    std::vector<Sense> senses(std::string_view noun) const;

    /// True when a noun lemma is used for a person: in its first sense, or in one that makes up a quarter of its uses.
    bool is_person(std::string_view noun) const;

    /// True when a noun lemma is likewise used for a group of people that acts (team, agency, ministry, crowd).
    bool is_agentive_group(std::string_view noun) const;

    /// Verbs that share one of their two most frequent senses with `verb`, itself not among them. Lemmas.
    std::vector<std::string_view> synonyms(std::string_view verb) const;

    /// Nouns with the same direct hypernym in the most frequent sense, at most 100, the more frequent first; for
    /// distractors.
    std::vector<std::string_view> siblings(std::string_view noun) const;

    /// The entries of a name as it is written in running text ("Türkiye", "United Kingdom"), the best known first;
    /// empty when unknown or without a capital. Accents, dots and hyphens do not count, a "the" before it may stand.
    std::vector<NameEntry> names(std::string_view name) const;

    /// Common names of a country by its two letters, the best known first: United Kingdom, Great Britain, Britain, UK.
    std::vector<std::string_view> country_names(std::string_view country) const;

    /// A country's adjective and people: Syrian, Syrians.
    std::vector<std::string_view> demonyms(std::string_view country) const;

    /// A country's capital, that which newspapers name where there are two; empty when not known.
    std::string_view capital(std::string_view country) const;

    /// Countries of the same part of the world, two letters each, sorted.
    std::vector<std::string_view> neighbours(std::string_view country) const;

    /// At most 60 well-known cities of a country, each under one name, the best known first.
    std::vector<std::string_view> cities(std::string_view country) const;

    /// The versions of the packages that the lexicon was compiled from, one a line.
    std::string_view sources() const;

private:
    std::string_view exception(std::string_view form, Word word) const;
    std::string listed_lemma(const std::string& form, Word word, Words bits) const;

    LexiconFile m_file;
};

}
