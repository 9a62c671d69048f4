// SPDX-License-Identifier: MIT
#include "generate/alternatives.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

// A set a line, words divided by spaces; each word stands in one set only. Words that also mean something else in news
// (left, fine, may, second) are left out.
constexpr std::array<std::string_view, 81> sets{
    "increased decreased",
    "increasing decreasing",
    "increases decreases",
    "rose fell",
    "rising falling",
    "risen fallen",
    "grew shrank",
    "higher lower",
    "highest lowest",
    "larger smaller",
    "largest smallest",
    "older younger",
    "oldest youngest",
    "longer shorter",
    "longest shortest",
    "faster slower",
    "stronger weaker",
    "strongest weakest",
    "richer poorer",
    "hotter colder",
    "warmer cooler",
    "accepted rejected",
    "approved refused",
    "supported opposed",
    "supports opposes",
    "allowed forbidden",
    "permitted prohibited",
    "confirmed denied",
    "bought sold",
    "imported exported",
    "imports exports",
    "opened closed",
    "entered quit",
    "arrived departed",
    "strengthened weakened",
    "improved worsened",
    "raised lowered",
    "gained forfeited",
    "praised criticised",
    "welcomed condemned",
    "succeeded failed",
    "guilty innocent",
    "urban rural",
    "voluntary mandatory",
    "permanent temporary",
    "legal illegal",
    "crowded deserted",
    "northern southern",
    "northeastern southwestern",
    "northwestern southeastern",
    "eastern western",
    "north south",
    "east west",
    "gold silver bronze",
    "spring summer autumn winter",
    "morning afternoon evening",
    "primary secondary",
    "oil gas coal",
    "semi-final quarter-final",
    "increase decrease",
    "doubled halved",
    "widened narrowed",
    "tightened relaxed",
    "lengthened shortened",
    "hottest coldest",
    "warmest coolest",
    "wettest driest",
    "heaviest lightest",
    "acquitted convicted",
    "upheld overturned",
    "suspended resumed",
    "backed resisted",
    "encouraged discouraged",
    "united divided",
    "unanimously narrowly",
    "fully partly",
    "majority minority",
    "deficit surplus",
    "indoor outdoor",
    "maximum minimum",
    "annual monthly weekly",
};

}

std::vector<std::string_view> alternatives(std::string_view word)
{
    for (std::string_view set : sets) {
        std::vector<std::string_view> words;
        while (!set.empty()) {
            const std::size_t space = std::min(set.find(' '), set.size());
            words.push_back(set.substr(0, space));
            set.remove_prefix(std::min(space + 1, set.size()));
        }
        if (std::erase(words, word) > 0) {
            return words;
        }
    }
    return {};
}

}
