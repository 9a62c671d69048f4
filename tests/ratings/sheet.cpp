// SPDX-License-Identifier: MIT
#include "ratings/sheet.h"

#include "base/sha256.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <sstream>

namespace ratings {

namespace {

constexpr std::array<std::string_view, verdicts> words{"accepted",   "grammar", "answer",  "second-answer",
                                                       "distractor", "context", "trivial", "wrong"};
constexpr std::size_t digits = 16;

std::optional<Verdict> verdict_from(std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<Verdict>(found - words.begin()));
}

bool is_hash(std::string_view text)
{
    return text.size() == digits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}

std::string_view to_string(Verdict verdict)
{
    return words[static_cast<std::size_t>(verdict)];
}

std::string hash_of(const quiz::Question& question)
{
    std::string all;
    if (!question.evidence.empty() && !question.evidence[0].empty()) {
        all = question.evidence[0][0].article.value;
    }
    all += fmt::format("\n{}\n{}\n{}", quiz::to_string(quiz::kind(question)), question.prompt,
                       quiz::key_text(question));
    for (const quiz::Option& option : question.options) {
        all += "\n" + option.text;
    }
    return base::to_hex(base::sha256(all)).substr(0, digits);
}

base::Result<Sheet> read_sheet(std::string_view tsv)
{
    Sheet sheet;
    std::istringstream lines{std::string(tsv)};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const std::size_t tab = line.find('\t');
        const std::string hash = line.substr(0, tab);
        const auto verdict = tab == std::string::npos ? std::nullopt : verdict_from(line.substr(tab + 1));
        if (!is_hash(hash) || !verdict) {
            return base::fail(base::ErrorKind::BadFormat,
                              fmt::format("Line {} is not a hash, a tab and a verdict.", number));
        }
        if (const auto [known, fresh] = sheet.emplace(hash, *verdict); !fresh && known->second != *verdict) {
            return base::fail(base::ErrorKind::BadFormat,
                              fmt::format("Line {} has a second verdict on a question.", number));
        }
    }
    return sheet;
}

Summary summarise(const std::vector<quiz::Question>& questions, const Sheet& sheet)
{
    Summary summary{questions.size(), 0, {}};
    for (const quiz::Question& question : questions) {
        const auto rated = sheet.find(hash_of(question));
        if (rated == sheet.end()) {
            ++summary.unrated;
        } else {
            ++summary.counts[rated->second];
        }
    }
    return summary;
}

double share(const Summary& summary, Verdict verdict)
{
    const auto found = summary.counts.find(verdict);
    return found == summary.counts.end() ? 0.0
                                         : static_cast<double>(found->second) / static_cast<double>(summary.questions);
}

std::string to_string(const Summary& summary)
{
    std::string text = fmt::format("{} questions, {} unrated", summary.questions, summary.unrated);
    std::string_view before = "; ";
    for (const auto& [verdict, count] : summary.counts) {
        text += fmt::format("{}{} {:.1f} %", before, to_string(verdict), 100 * share(summary, verdict));
        before = ", ";
    }
    return text;
}

}
