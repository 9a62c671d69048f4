// SPDX-License-Identifier: MIT
#include "gates/verify.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>

namespace gates {

namespace {

std::size_t count(std::string_view text, std::string_view piece)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(piece); at != std::string_view::npos; at = text.find(piece, at + piece.size())) {
        ++found;
    }
    return found;
}

/// Signs that stand in no prompt: brackets, but for those that a passage of the report itself has, or words that it
/// quotes; spaces before a mark or twice, two marks in a row.
bool has_stray_sign(const quiz::Question& question)
{
    const std::string& prompt = question.prompt;
    const bool passage = std::holds_alternative<quiz::Altered>(question.body) || prompt.starts_with("From the report");
    const bool printed = passage && count(prompt, "(") == count(prompt, ")");
    const bool quoted = (passage || count(prompt, "\u201C") == 1) && count(prompt, "[") == count(prompt, "]");
    constexpr std::array<std::string_view, 12> strays{"(",  ")",  "[",  "]",  "  ", " ,",
                                                      " .", " ?", ",,", ",.", ",?", "??"};
    return std::any_of(strays.begin(), strays.end(), [&](std::string_view stray) {
        const bool bracket = stray == "(" || stray == ")";
        const bool square = stray == "[" || stray == "]";
        return count(prompt, stray) > 0 && !(printed && bracket) && !(quoted && square);
    });
}

bool has_half_a_quotation(std::string_view prompt)
{
    return count(prompt, "\"") % 2 != 0 || count(prompt, "“") != count(prompt, "”");
}

/// True for a word that stands twice in a row, but for those that may.
bool stutters(std::string_view prompt)
{
    const std::vector<quiz::Token> words = quiz::tokens(prompt);
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool twice = words[i].folded == words[i - 1].folded
                           && words[i].begin == words[i - 1].begin + words[i - 1].raw.size() + 1;
        if (twice && words[i].folded != "had" && words[i].folded != "that") {
            return true;
        }
    }
    return false;
}

/// What is wrong with the form of a prompt; nothing when it could be printed.
std::string_view wrong_form(const quiz::Question& question)
{
    const std::string& prompt = question.prompt;
    constexpr std::array<std::string_view, 8> ends{"?", ".", ".\"", ".\u201D", ".\u2019", ".'", "?\u201D", "!\u201D"};
    if (std::none_of(ends.begin(), ends.end(), [&prompt](std::string_view end) { return prompt.ends_with(end); })) {
        return "it has no mark at its end";
    }
    const char first = prompt.front() == '"' ? prompt[1] : prompt.front();
    if (first >= 'a' && first <= 'z') {
        return "it does not begin with a capital";
    }
    if (has_stray_sign(question)) {
        return "it has a stray sign";
    }
    if (has_half_a_quotation(prompt)) {
        return "it has half a quotation";
    }
    return stutters(prompt) ? "it has a word twice in a row" : "";
}

}

std::vector<Fault> check_form(const Exhibit& exhibit)
{
    std::vector<Fault> faults;
    for (const quiz::Question& question : exhibit.pack.questions) {
        if (const std::string_view wrong = wrong_form(question); !wrong.empty()) {
            faults.push_back({"form", question.id.value, std::string(wrong) + ": " + question.prompt});
        }
    }
    return faults;
}

}
