// SPDX-License-Identifier: MIT
#include "quiz/english.h"
#include "quiz/lint.h"
#include "quiz/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace quiz {

namespace {

using english::is;
using english::List;

constexpr std::size_t fewest_letters_of_plural = 5;

bool is_claim(const Question& question)
{
    return kind(question) == Kind::Verdict || kind(question) == Kind::Altered || kind(question) == Kind::Compare;
}

/// True when the byte `at` lies between double quotes.
bool is_quoted(std::string_view text, std::size_t at)
{
    bool inside = false;
    for (std::size_t i = 0; i < at; ++i) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with('"')) {
            inside = !inside;
        } else if (rest.starts_with("“") || rest.starts_with("”")) {
            inside = rest.starts_with("“");
        }
    }
    return inside;
}

bool is_negative(const std::vector<Token>& words, std::size_t at, const Question& question)
{
    const bool amount = words[at].folded == "least" && at > 0 && words[at - 1].folded == "at";
    const bool telling = words[at].folded == "only" && is_claim(question);
    const bool negative = is(List::Negative, words[at].folded) || words[at].folded.ends_with("n't");
    return telling || (negative && !amount);
}

bool is_capital(const Token& word)
{
    return !word.raw.empty() && word.raw[0] >= 'A' && word.raw[0] <= 'Z';
}

bool is_determiner(std::string_view word)
{
    return is(List::Determiner, word) || is(List::Possessive, word) || is(List::Number, word);
}

/// True when a later pronoun could stand for this word: it is a name, a noun after an article or a number, or
/// looks like a plural.
bool can_be_meant(const std::vector<Token>& words, std::size_t at)
{
    const Token& word = words[at];
    if (is(List::Function, word.folded) || is(List::PersonalPronoun, word.folded)) {
        return false;
    }
    const bool plural = word.folded.ends_with('s') && word.folded.size() >= fewest_letters_of_plural;
    return is_capital(word) || plural || (at > 0 && is_determiner(words[at - 1].folded));
}

bool asks_for_person(const std::vector<Token>& words, std::size_t before)
{
    return std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(before),
                       [](const Token& word) { return is(List::AsksForPerson, word.folded); });
}

std::string_view word_at(const std::vector<Token>& words, std::size_t at)
{
    return at < words.size() ? std::string_view(words[at].folded) : std::string_view{};
}

/// True for "this" and its like where they point away from the screen. "That" mostly joins clauses, so it counts
/// only as the first or the last word.
bool points_elsewhere(const std::vector<Token>& words, std::size_t at)
{
    const std::string_view word = words[at].folded;
    if (word == "that") {
        return at == 0 || at + 1 == words.size();
    }
    const std::string_view next = word_at(words, at + 1);
    const bool of_these = at > 0 && words[at - 1].folded == "of";
    return (word == "this" || word == "these" || word == "those") && !of_these && !is(List::OnScreen, next)
           && !is(List::Number, next);
}

/// True for a pronoun that needs something before it to stand for.
bool needs_antecedent(const std::vector<Token>& words, std::size_t at)
{
    const std::string_view word = words[at].folded;
    if (is(List::Possessive, word)) {
        return !asks_for_person(words, at);
    }
    const bool empty_it = word == "it" && is(List::AfterEmptyIt, word_at(words, at + 1));
    return (is(List::PersonalPronoun, word) && !empty_it) || points_elsewhere(words, at);
}

}

void negative_prompt(const Subject& subject, Notes& notes)
{
    if (kind(subject.question) == Kind::Altered) {
        return; // a passage that says "not" says it in the article, too
    }
    const std::vector<Token> words = tokens(subject.question.prompt);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (is_negative(words, i, subject.question) && !is_quoted(subject.question.prompt, words[i].begin)) {
            notes.add(subject.index, "prompt", fmt::format("the prompt has \"{}\" in it", words[i].raw),
                      is_claim(subject.question) ? "such words mark claims as false or true: put the claim positively"
                                                 : "readers overlook negatives: ask for what is the case");
            return;
        }
    }
}

void pronoun_in_prompt(const Subject& subject, Notes& notes)
{
    const std::vector<Token> words = tokens(subject.question.prompt);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && can_be_meant(words, i - 1)) {
            return; // from here on a pronoun has something that it can stand for
        }
        if (needs_antecedent(words, i) && !is_quoted(subject.question.prompt, words[i].begin)) {
            notes.add(subject.index, "prompt",
                      fmt::format("nothing before \"{}\" says who or what is meant", words[i].raw),
                      "a question must make sense by itself: use the name");
            return;
        }
    }
}

}
