// SPDX-License-Identifier: MIT
#include "quiz/lint.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <set>
#include <unordered_map>

namespace quiz {

namespace {

constexpr std::size_t fewest_verdicts = 9;
constexpr double least_share = 0.25;
constexpr double most_share = 0.42;
constexpr std::size_t fewest_choices = 12;
constexpr double most_in_one_place = 0.60;
constexpr std::size_t telling_times = 3;

constexpr std::array<std::string_view, 9> telling_words{"not",  "never", "only",   "all", "always",
                                                        "none", "every", "nobody", "no"};

/// Indexes of the questions of one kind.
std::vector<std::size_t> of_kind(const Pack& pack, Kind wanted)
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
        if (kind(pack.questions[i]) == wanted) {
            result.push_back(i);
        }
    }
    return result;
}

/// The telling words of a claim, each once; n't counts as not.
std::set<std::string_view> telling_words_of(const Question& question)
{
    std::set<std::string_view> result;
    for (const Token& word : tokens(question.prompt)) {
        const std::string_view found = word.folded.ends_with("n't") ? "not" : std::string_view(word.folded);
        const auto known = std::find(telling_words.begin(), telling_words.end(), found);
        if (known != telling_words.end()) {
            result.insert(*known);
        }
    }
    return result;
}

/// Reports the words that give away the labels of one kind of claim.
void report_telling_words(const Pack& pack, Kind wanted, Notes& notes)
{
    std::set<std::string> labels;
    std::map<std::string_view, std::vector<std::size_t>> claims_with;
    for (const std::size_t i : of_kind(pack, wanted)) {
        labels.insert(key_text(pack.questions[i]));
        for (const std::string_view word : telling_words_of(pack.questions[i])) {
            if (!notes.allowed(pack.questions[i])) {
                claims_with[word].push_back(i);
            }
        }
    }
    for (const auto& [word, claims] : claims_with) {
        const std::string label = key_text(pack.questions[claims[0]]);
        const bool one_label = std::all_of(claims.begin(), claims.end(), [&pack, &label](std::size_t i) {
            return key_text(pack.questions[i]) == label;
        });
        if (one_label && labels.size() > 1 && claims.size() >= telling_times) {
            notes.add(claims[0], "prompt",
                      fmt::format("\"{}\" stands in {} claims, and all are \"{}\"", word, claims.size(), label),
                      "reword some of them, or use the word in claims with other labels too");
        }
    }
}

}

void labels_out_of_balance(const Pack& pack, Notes& notes)
{
    const std::vector<std::size_t> verdicts = of_kind(pack, Kind::Verdict);
    if (verdicts.size() < fewest_verdicts || notes.allowed(pack.questions[verdicts[0]])) {
        return;
    }
    for (const Verdict label : {Verdict::Supported, Verdict::Refuted, Verdict::NotInArticle}) {
        const auto count = std::count_if(verdicts.begin(), verdicts.end(), [&pack, label](std::size_t i) {
            return std::get<VerdictKey>(pack.questions[i].body).key == label;
        });
        const double share = static_cast<double>(count) / static_cast<double>(verdicts.size());
        if (share < least_share || share > most_share) {
            notes.add(verdicts[0], "key",
                      fmt::format("of the pack's {} verdicts, {} are \"{}\"", verdicts.size(), count, to_string(label)),
                      "make each of the three verdicts the key of about a third of them");
        }
    }
}

void key_position(const Pack& pack, Notes& notes)
{
    const std::vector<std::size_t> choices = of_kind(pack, Kind::Choice);
    if (choices.size() < fewest_choices) {
        return;
    }
    std::map<std::size_t, std::vector<std::size_t>> by_place;
    for (const std::size_t i : choices) {
        if (const auto place = key_index(pack.questions[i])) {
            by_place[*place].push_back(i);
        }
    }
    for (const auto& [place, questions] : by_place) {
        const double share = static_cast<double>(questions.size()) / static_cast<double>(choices.size());
        if (share > most_in_one_place && !notes.allowed(pack.questions[questions[0]])) {
            notes.add(questions[0], "options",
                      fmt::format("in {} of the pack's {} choices the key is option {}", questions.size(),
                                  choices.size(), place + 1),
                      "printed and exported packs keep this order: mix the options");
        }
    }
}

void label_by_wording(const Pack& pack, Notes& notes)
{
    report_telling_words(pack, Kind::Verdict, notes);
    report_telling_words(pack, Kind::Compare, notes);
}

void duplicate_prompt(const Pack& pack, Notes& notes)
{
    std::unordered_map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
        const Question& question = pack.questions[i];
        const std::string prompt = fmt::format("{} {}", to_string(kind(question)), text::folded(question.prompt));
        const auto [earlier, fresh] = seen.emplace(prompt, i);
        if (!fresh && !notes.allowed(question)) {
            notes.add(i, "prompt", fmt::format("\"{}\" has the same prompt", pack.questions[earlier->second].id.value),
                      "ask for something else, or say in the prompt which article is meant");
        }
    }
}

}
