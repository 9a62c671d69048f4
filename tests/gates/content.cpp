// SPDX-License-Identifier: MIT
#include "gates/content.h"

#include "gates/same_thing.h"
#include "quiz/english.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <vector>

namespace gates {

namespace {

/// Words that questions are put with, beside the function words of English.
bool belongs_to_the_asking(std::string_view word)
{
    constexpr std::array<std::string_view, 7> words{"report",   "reports",   "article", "described",
                                                    "sentence", "following", "whom"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string lemma_of(const std::string& word, const syntax::Lexicon& lexicon)
{
    const std::string verb = lexicon.lemma(word, syntax::Word::Verb);
    return verb == word ? lexicon.lemma(word, syntax::Word::Noun) : verb;
}

std::size_t common(const ContentWords& a, const ContentWords& b)
{
    return static_cast<std::size_t>(
        std::count_if(a.begin(), a.end(), [&b](const std::string& word) { return b.contains(word); }));
}

}

ContentWords content_words(std::string_view text, const syntax::Lexicon& lexicon)
{
    using quiz::english::List;
    ContentWords result;
    const std::vector<quiz::Token> words = quiz::tokens(text);
    const std::vector<std::string> folded = folded_words(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool asked_for = i > 0 && folded[i - 1] == "which";
        const bool capital_follows = i + 1 < words.size() && is_capital(words[i + 1].raw);
        const bool given = capital_follows && is_capital(words[i].raw)
                           && is_known_as(words[i].raw, {syntax::Known::GivenName}, lexicon);
        const bool idle = quiz::english::is(List::Function, folded[i])
                          || quiz::english::is(List::NameParticle, folded[i]) || belongs_to_the_asking(folded[i]);
        if (!asked_for && !given && !idle) {
            result.insert(lemma_of(folded[i], lexicon));
        }
    }
    return result;
}

double share_in(const ContentWords& wanted, const ContentWords& there)
{
    return wanted.empty() ? 0.0 : static_cast<double>(common(wanted, there)) / static_cast<double>(wanted.size());
}

double overlap(const ContentWords& a, const ContentWords& b)
{
    const std::size_t both = common(a, b);
    const std::size_t all = a.size() + b.size() - both;
    return all == 0 ? 0.0 : static_cast<double>(both) / static_cast<double>(all);
}

ContentWords without(ContentWords words, const ContentWords& taken)
{
    for (const std::string& word : taken) {
        words.erase(word);
    }
    return words;
}

}
