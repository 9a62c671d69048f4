// SPDX-License-Identifier: MIT
#include "syntax/word_classes.h"

#include <array>
#include <string>

namespace syntax {

namespace {

using namespace std::string_view_literals;

constexpr Words noun_or_verb = 3;
constexpr Words verb = 2;
constexpr Words adjective = 4;

/// A way back from an ending: what is cut off, what is put in its place, which parts of speech are asked for, and the
/// bit that they start at in the answer.
struct Ending {
    std::string_view ending;
    std::size_t cut = 0;
    std::string_view added;
    Words asked = 0;
    unsigned shift = 0;
};

constexpr std::array endings = {
    Ending{"s"sv, 1, ""sv, noun_or_verb, 8},    Ending{"es"sv, 2, ""sv, noun_or_verb, 8},
    Ending{"ies"sv, 3, "y"sv, noun_or_verb, 8}, Ending{"ed"sv, 2, ""sv, verb, 12},
    Ending{"ed"sv, 1, ""sv, verb, 12},          Ending{"ied"sv, 3, "y"sv, verb, 12},
    Ending{"ing"sv, 3, ""sv, verb, 14},         Ending{"ing"sv, 3, "e"sv, verb, 14},
    Ending{"er"sv, 2, ""sv, adjective, 16},     Ending{"er"sv, 1, ""sv, adjective, 16},
    Ending{"ier"sv, 3, "y"sv, adjective, 16},   Ending{"est"sv, 3, ""sv, adjective, 20},
    Ending{"est"sv, 2, ""sv, adjective, 20},    Ending{"iest"sv, 4, "y"sv, adjective, 20},
    Ending{"ly"sv, 2, ""sv, adjective, 24},
};

/// Endings before which a consonant may be doubled: stopped, stopping.
constexpr std::array doubling = {
    Ending{"ed"sv, 3, ""sv, verb, 12},
    Ending{"ing"sv, 4, ""sv, verb, 14},
};

std::uint64_t undone(const Lexicon& lexicon, std::string_view word, const Ending& ending)
{
    std::string base(word.substr(0, word.size() - ending.cut));
    base += ending.added;
    return static_cast<std::uint64_t>(lexicon.words(base) & ending.asked) << ending.shift;
}

bool ends_in(std::string_view word, const Ending& ending)
{
    return word.size() > ending.ending.size() + 1 && word.ends_with(ending.ending);
}

bool has_double(std::string_view word, const Ending& ending)
{
    return word.size() > ending.cut + 1 && word[word.size() - ending.cut] == word[word.size() - ending.cut - 1];
}

}

std::uint64_t word_classes(const Lexicon& lexicon, std::string_view lower)
{
    std::uint64_t result = lexicon.words(lower);
    for (const Ending& each : endings) {
        result |= ends_in(lower, each) ? undone(lexicon, lower, each) : 0U;
    }
    for (const Ending& each : doubling) {
        result |= ends_in(lower, each) && has_double(lower, each) ? undone(lexicon, lower, each) : 0U;
    }
    return result + 1;
}

}
