// SPDX-License-Identifier: MIT
#include "generate/bounds.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace generate {

namespace {

using Bound = Quantity::Bound;

struct Phrase {
    std::array<std::string_view, 3> words; ///< from the last; empty where there are no more
    Bound bound;
};

// Of phrases that end alike the longer stands first.
constexpr std::array<Phrase, 36> before{{
    {{"than", "fewer", "no"}, Bound::AtLeast}, {{"than", "less", "no"}, Bound::AtLeast},
    {{"than", "less", "not"}, Bound::AtLeast}, {{"than", "more", "no"}, Bound::AtMost},
    {{"than", "more", "not"}, Bound::AtMost},  {{"than", "more", ""}, Bound::AtLeast},
    {{"than", "greater", ""}, Bound::AtLeast}, {{"than", "fewer", ""}, Bound::AtMost},
    {{"than", "less", ""}, Bound::AtMost},     {{"least", "at", ""}, Bound::AtLeast},
    {{"of", "excess", "in"}, Bound::AtLeast},  {{"of", "upwards", ""}, Bound::AtLeast},
    {{"of", "minimum", "a"}, Bound::AtLeast},  {{"of", "maximum", "a"}, Bound::AtMost},
    {{"over", "just", ""}, Bound::AtLeast},    {{"over", "well", ""}, Bound::AtLeast},
    {{"over", "", ""}, Bound::AtLeast},        {{"above", "", ""}, Bound::AtLeast},
    {{"under", "just", ""}, Bound::AtMost},    {{"under", "", ""}, Bound::AtMost},
    {{"below", "", ""}, Bound::AtMost},        {{"to", "up", ""}, Bound::AtMost},
    {{"most", "at", ""}, Bound::AtMost},       {{"as", "many", "as"}, Bound::AtMost},
    {{"as", "much", "as"}, Bound::AtMost},     {{"to", "close", ""}, Bound::About},
    {{"estimated", "an", ""}, Bound::About},   {{"estimated", "", ""}, Bound::About},
    {{"about", "", ""}, Bound::About},         {{"around", "", ""}, Bound::About},
    {{"some", "", ""}, Bound::About},          {{"nearly", "", ""}, Bound::About},
    {{"almost", "", ""}, Bound::About},        {{"roughly", "", ""}, Bound::About},
    {{"approximately", "", ""}, Bound::About}, {{"~", "", ""}, Bound::About},
}};

/// How many words of a phrase stand before atom `begin`; 0 when not all do.
std::size_t matched(const Atoms& atoms, std::size_t begin, const Phrase& phrase)
{
    std::size_t count = 0;
    for (const std::string_view word : phrase.words) {
        if (word.empty()) {
            break;
        }
        if (begin < count + 1 || !is(atoms, begin - count - 1, word)) {
            return 0;
        }
        ++count;
    }
    return count;
}

void take_after(const Atoms& atoms, BoundWords& words)
{
    if (is(atoms, words.end, "+") && is_glued(atoms, words.end)) {
        words.bound = Bound::AtLeast;
        ++words.end;
        return;
    }
    if (!is(atoms, words.end, "or")) {
        return;
    }
    const std::size_t last = words.end + 1;
    if (is_any(atoms, last, {"more", "over"})) {
        words.bound = Bound::AtLeast;
    } else if (is_any(atoms, last, {"less", "fewer", "under"})) {
        words.bound = Bound::AtMost;
    } else if (is(atoms, last, "so")) {
        words.bound = Bound::About;
    } else {
        return;
    }
    words.end += 2;
}

}

BoundWords bound_of(const Atoms& atoms, std::size_t begin, std::size_t end)
{
    BoundWords words{begin, end, Bound::Exact};
    for (const Phrase& phrase : before) {
        const std::size_t count = matched(atoms, begin, phrase);
        if (count > 0) {
            words.begin = begin - count;
            words.bound = phrase.bound;
            break;
        }
    }
    take_after(atoms, words);
    return words;
}

}
