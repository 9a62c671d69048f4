// SPDX-License-Identifier: MIT
#include "generate/counted.h"

#include "generate/numerals.h"
#include "generate/time_parts.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using namespace std::string_view_literals;
using Kind = Atom::Kind;

template <std::size_t N> bool contains(const std::array<std::string_view, N>& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// A word that may be part of a noun phrase.
bool is_phrase_word(const Atoms& atoms, std::size_t i)
{
    return is_kind(atoms, i, Kind::Word) && !is_function_word(atoms[i].lower) && !is_possessive(atoms, i);
}

/// Past the hyphens and words of one compound: "high-speed".
std::size_t compound_end(const Atoms& atoms, std::size_t i)
{
    while (is_dash(atoms, i + 1) && is_glued(atoms, i + 1) && is_glued(atoms, i + 2)
           && is_kind(atoms, i + 2, Kind::Word)) {
        i += 2;
    }
    return i;
}

}

bool is_plural_noun(std::string_view lower)
{
    constexpr std::array irregular{"people"sv,    "men"sv,           "women"sv,       "children"sv,    "police"sv,
                                   "troops"sv,    "feet"sv,          "teeth"sv,       "mice"sv,        "sheep"sv,
                                   "fish"sv,      "cattle"sv,        "data"sv,        "media"sv,       "staff"sv,
                                   "percent"sv,   "lives"sv,         "countrymen"sv,  "aircraft"sv,    "personnel"sv,
                                   "policemen"sv, "fishermen"sv,     "servicemen"sv,  "businessmen"sv, "kg"sv,
                                   "km"sv,        "grandchildren"sv, "firefighters"sv};
    constexpr std::array no_plurals{"was"sv,    "is"sv,      "has"sv,        "as"sv,     "this"sv,    "its"sv,
                                    "his"sv,    "us"sv,      "does"sv,       "yes"sv,    "plus"sv,    "thus"sv,
                                    "gas"sv,    "bus"sv,     "across"sv,     "less"sv,   "towards"sv, "perhaps"sv,
                                    "always"sv, "besides"sv, "sometimes"sv,  "says"sv,   "news"sv,    "virus"sv,
                                    "crisis"sv, "campus"sv,  "afterwards"sv, "unless"sv, "versus"sv};
    if (contains(irregular, lower)) {
        return true;
    }
    const bool s = lower.size() > 3 && lower.ends_with('s') && !lower.ends_with("ss") && !lower.ends_with("ous");
    return s && !contains(no_plurals, lower);
}

bool is_function_word(std::string_view lower)
{
    constexpr std::array words{
        "the"sv,   "a"sv,       "an"sv,    "and"sv,    "or"sv,       "but"sv,     "of"sv,      "in"sv,
        "on"sv,    "at"sv,      "to"sv,    "for"sv,    "from"sv,     "by"sv,      "with"sv,    "as"sv,
        "than"sv,  "that"sv,    "which"sv, "who"sv,    "whose"sv,    "when"sv,    "where"sv,   "while"sv,
        "if"sv,    "because"sv, "after"sv, "before"sv, "during"sv,   "since"sv,   "until"sv,   "into"sv,
        "onto"sv,  "over"sv,    "under"sv, "about"sv,  "against"sv,  "between"sv, "through"sv, "is"sv,
        "are"sv,   "was"sv,     "were"sv,  "be"sv,     "been"sv,     "being"sv,   "has"sv,     "have"sv,
        "had"sv,   "do"sv,      "does"sv,  "did"sv,    "will"sv,     "would"sv,   "can"sv,     "could"sv,
        "may"sv,   "might"sv,   "must"sv,  "should"sv, "shall"sv,    "not"sv,     "n't"sv,     "he"sv,
        "she"sv,   "it"sv,      "they"sv,  "we"sv,     "i"sv,        "you"sv,     "his"sv,     "her"sv,
        "its"sv,   "their"sv,   "our"sv,   "my"sv,     "your"sv,     "this"sv,    "these"sv,   "those"sv,
        "there"sv, "here"sv,    "said"sv,  "says"sv,   "out"sv,      "up"sv,      "off"sv,     "down"sv,
        "so"sv,    "also"sv,    "only"sv,  "just"sv,   "per"sv,      "each"sv,    "ago"sv,     "later"sv,
        "so"sv,    "then"sv,    "what"sv,  "how"sv,    "why"sv,      "without"sv, "within"sv,  "among"sv,
        "amid"sv,  "via"sv,     "whom"sv,  "such"sv,   "killed"sv,   "died"sv,    "went"sv,    "came"sv,
        "took"sv,  "made"sv,    "saw"sv,   "left"sv,   "became"sv,   "began"sv,   "told"sv,    "won"sv,
        "lost"sv,  "them"sv,    "him"sv,   "me"sv,     "behind"sv,   "near"sv,    "along"sv,   "plus"sv,
        "voted"sv, "fled"sv,    "stood"sv, "remain"sv, "remained"sv, "remains"sv, "wounded"sv, "worth"sv};
    return contains(words, lower);
}

std::optional<std::size_t> counted_noun(const Atoms& atoms, std::size_t i, double value)
{
    constexpr std::size_t farthest = 5; ///< words looked at
    std::optional<std::size_t> last;
    std::size_t at = i;
    for (std::size_t seen = 0; seen < farthest && is_phrase_word(atoms, at); ++seen) {
        const std::size_t word = compound_end(atoms, at);
        const bool next_plural = is_phrase_word(atoms, word + 1) && is_plural_noun(atoms[word + 1].lower);
        if (value != 1 && is_plural_noun(atoms[word].lower) && !next_plural) {
            return word;
        }
        last = word;
        at = word + 1;
    }
    const bool ended = !is_phrase_word(atoms, at);
    return value == 1 && ended ? last : std::nullopt;
}

bool counts_next(const Atoms& atoms, std::size_t end)
{
    if (!is_phrase_word(atoms, end) || atoms[end].capital) {
        return false;
    }
    return counted_noun(atoms, end, 2).has_value();
}

}
