// SPDX-License-Identifier: MIT
// ratings SHEET [--unrated] FOLDER...: makes questions of the articles of each folder as `receipts generate` does when
// nothing else is asked for, and says how many of them a person has accepted.
#include "gates/made.h"
#include "ratings/sheet.h"
#include "support/read_file.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Words {
    std::string sheet;
    bool unrated = false; ///< print the questions that nobody rated
    std::vector<std::string> folders;
};

std::optional<Words> words_of(int count, char** given)
{
    Words words;
    for (int i = 1; i < count; ++i) {
        const std::string word = given[i];
        if (word == "--unrated") {
            words.unrated = true;
        } else if (words.sheet.empty()) {
            words.sheet = word;
        } else {
            words.folders.push_back(word);
        }
    }
    return words.folders.empty() ? std::nullopt : std::optional(words);
}

/// A question in full, for the one who rates it; its first line begins as its line of the sheet will.
void print(const quiz::Question& question)
{
    std::cout << fmt::format("{}\t\n  {} ({}), {}\n  {}\n", ratings::hash_of(question),
                             quiz::to_string(quiz::kind(question)), quiz::to_string(question.skill),
                             question.evidence[0][0].article.value, question.prompt);
    for (const quiz::Option& option : question.options) {
        std::cout << fmt::format("    - {}{}\n", option.text, option.why.empty() ? "" : "   [" + option.why + "]");
    }
    std::cout << "  key: " << quiz::key_text(question) << '\n';
    if (const auto* altered = std::get_if<quiz::Altered>(&question.body)) {
        std::cout << "  original: " << altered->original << '\n';
    }
    std::cout << "  why: " << question.why << '\n';
    for (const text::Anchor& anchor : question.evidence[0]) {
        std::cout << fmt::format("  passage ({}): {}\n", anchor.answer, anchor.quote);
    }
    std::cout << '\n';
}

}

int main(int count, char** given)
{
    const auto words = words_of(count, given);
    const auto sheet = words ? ratings::read_sheet(support::read_file(words->sheet)) : ratings::read_sheet("");
    if (!words || !sheet) {
        std::cerr << (words ? sheet.error().message : "ratings SHEET [--unrated] FOLDER...") << '\n';
        return 2;
    }
    std::vector<quiz::Question> questions;
    std::size_t articles = 0;
    for (const std::string& folder : words->folders) {
        const gates::Collection collection = gates::collection_in(fs::canonical(folder));
        const std::vector<quiz::Question> made = gates::make(gates::usual(collection.files)).loaded.pack.questions;
        questions.insert(questions.end(), made.begin(), made.end());
        articles += collection.files.size();
    }
    if (words->unrated) {
        for (const quiz::Question& question : questions) {
            if (!sheet->contains(ratings::hash_of(question))) {
                print(question);
            }
        }
    }
    std::cout << fmt::format("{}; {:.1f} an article\n", ratings::to_string(ratings::summarise(questions, *sheet)),
                             static_cast<double>(questions.size())
                                 / static_cast<double>(std::max<std::size_t>(1, articles)));
    return 0;
}
