// SPDX-License-Identifier: MIT
#include "generate/alternatives.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace generate {

namespace {

// A set a line, words divided by spaces; each word stands in one set only. Words that also mean something else in news
// (left, fine, may) are left out.
constexpr std::array<std::string_view, 108> sets{
    "increased decreased",
    "increasing decreasing",
    "increases decreases",
    "rose fell",
    "risen fallen",
    "higher lower",
    "highest lowest",
    "larger smaller",
    "oldest youngest",
    "longer shorter",
    "hotter colder",
    "warmer cooler",
    "supported opposed",
    "supports opposes",
    "confirmed denied",
    "imported exported",
    "imports exports",
    "strengthened weakened",
    "improved worsened",
    "urban rural",
    "voluntary mandatory",
    "permanent temporary",
    "northern southern",
    "northeastern southwestern",
    "northwestern southeastern",
    "eastern western",
    "north south",
    "east west",
    "gold silver bronze",
    "increase decrease",
    "doubled halved",
    "widened narrowed",
    "hottest coldest",
    "warmest coolest",
    "wettest driest",
    "heaviest lightest",
    "acquitted convicted",
    "upheld overturned",
    "encouraged discouraged",
    "majority minority",
    "deficit surplus",
    "indoor outdoor",
    "victory defeat",
    "supporters opponents",
    "former current",
    "private public",
    "first second",
    "third fourth",
    "weeks months",
    "killed injured",
    "elected appointed",
    "civilians soldiers",
    "allies rivals",
    "unlikely likely",
    "possible impossible",
    "Republican Democratic",
    "Republicans Democrats",
    "often rarely",
    "better worse",
    "major minor",
    "positive negative",
    "optimistic pessimistic",
    "wider narrower",
    "deeper shallower",
    "heavier lighter",
    "liberal conservative",
    "ruling opposition",
    "civilian military",
    "male female",
    "denounced welcomed",
    "closely distantly",
    "common rare",
    "dangerous harmless",
    "native invasive",
    "reluctant willing",
    "available unavailable",
    "consistent inconsistent",
    "effective ineffective",
    "safe unsafe",
    "stable unstable",
    "sufficient insufficient",
    "began ended",
    "frequently seldom",
    "won lost",
    "opened closed",
    "raised lowered",
    "lifted imposed",
    "profit loss",
    "domestic foreign",
    "civil criminal",
    "senior junior",
    "compulsory optional",
    "arrested released",
    "high low",
    "large small",
    "rich poor",
    "professional amateur",
    "internal external",
    "more less",
    "temporarily permanently",
    "slightly sharply",
    "partially completely",
    "partly fully",
    "voluntarily forcibly",
    "accidentally deliberately",
    "correctly wrongly",
    "openly secretly",
    "officially unofficially",
};

// A word and its opposite a line, where the opposite has too many other senses to be looked for.
constexpr std::array<std::string_view, 34> one_way{
    "able unable",
    "accepted rejected",
    "against for",
    "agreed refused",
    "alive dead",
    "approved rejected",
    "armed unarmed",
    "bought sold",
    "comfortably barely",
    "criticised praised",
    "declined agreed",
    "easy difficult",
    "failed managed",
    "federal state",
    "for against",
    "granted refused",
    "guilty innocent",
    "healthy sick",
    "illegal legal",
    "illegally legally",
    "inhabited uninhabited",
    "joined left",
    "managed failed",
    "refused agreed",
    "semi-final quarter-final",
    "unable able",
    "unanimously narrowly",
    "unarmed armed",
    "unconstitutional constitutional",
    "unhurt injured",
    "unknown known",
    "unlawful lawful",
    "unpopular popular",
    "unsuccessful successful",
};

/// The words of a line.
std::vector<std::string_view> words_of(std::string_view line)
{
    std::vector<std::string_view> words;
    while (!line.empty()) {
        const std::size_t space = std::min(line.find(' '), line.size());
        words.push_back(line.substr(0, space));
        line.remove_prefix(std::min(space + 1, line.size()));
    }
    return words;
}

using Table = std::map<std::string_view, std::vector<std::string_view>>;

/// The alternatives of each word.
Table table_of_words()
{
    Table table;
    for (const std::string_view set : sets) {
        const std::vector<std::string_view> words = words_of(set);
        for (const std::string_view word : words) {
            std::vector<std::string_view>& others = table[word];
            std::copy_if(words.begin(), words.end(), std::back_inserter(others),
                         [word](std::string_view other) { return other != word; });
        }
    }
    for (const std::string_view line : one_way) {
        const std::vector<std::string_view> words = words_of(line);
        table[words.front()] = {words.back()};
    }
    return table;
}

}

std::vector<std::string_view> alternatives(std::string_view word)
{
    static const Table table = table_of_words();
    const auto found = table.find(word);
    return found == table.end() ? std::vector<std::string_view>{} : found->second;
}

}
