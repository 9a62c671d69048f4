// SPDX-License-Identifier: MIT
// tests/cases/generate/questions/<case>/: small texts (article.txt, article-2.txt, ...) with the questions that they
// must give (must.txt: lines `prompt => key`) and must not give (never.txt: lines `part of a prompt`, `key: ...`,
// `option: ...`; `verdict: part of a prompt` for questions of one kind). A line that begins with # is a remark.
#include "gates/made.h"
#include "gates/verify.h"
#include "generate/generate.h"
#include "generate/source.h"
#include "quiz/wording.h"
#include "support/read_file.h"
#include "text/unicode.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <sstream>

namespace {

namespace fs = std::filesystem;

struct Case {
    std::string name;
    std::vector<text::Article> articles;
    std::vector<std::string> must;
    std::vector<std::string> never;
};

std::vector<std::string> lines_of(const fs::path& path)
{
    std::vector<std::string> lines;
    std::istringstream text(support::read_file(path));
    for (std::string line; std::getline(text, line);) {
        if (!line.empty() && line.front() != '#') {
            lines.push_back(line);
        }
    }
    return lines;
}

std::vector<fs::path> sorted(const fs::path& folder)
{
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(folder)) {
        paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

Case read_case(const fs::path& folder)
{
    Case result{folder.filename().string(), {}, lines_of(folder / "must.txt"), lines_of(folder / "never.txt")};
    for (const fs::path& path : sorted(folder)) {
        const std::string name = path.filename().string();
        if (name.starts_with("article")) {
            const auto source = generate::read_source(support::read_file(path), name);
            REQUIRE_MESSAGE(source, result.name << ": " << source.error().message);
            result.articles.push_back(source->article);
        } else {
            REQUIRE_MESSAGE((name == "must.txt" || name == "never.txt"), path.string() << " is no part of a case");
        }
    }
    return result;
}

/// The best questions of each kind, so that none is left out for another.
std::vector<quiz::Question> all_questions(const std::vector<text::Article>& articles, const app::LanguageTools& tools)
{
    std::vector<quiz::Question> all;
    for (int kind = 0; kind <= static_cast<int>(quiz::Kind::Compare); ++kind) {
        generate::Wish wish;
        wish.per_article = 100;
        wish.kinds = {static_cast<quiz::Kind>(kind)};
        generate::Progress progress;
        const std::vector<quiz::Question> made
            = generate::generate(articles, tools.parser, *tools.lexicon, wish, progress).questions;
        all.insert(all.end(), made.begin(), made.end());
    }
    return all;
}

/// The key as a line of must.txt has it: for a sentence to be found, that sentence.
std::string key_of(const quiz::Question& question)
{
    return quiz::kind(question) == quiz::Kind::Locate ? question.evidence[0][0].quote : quiz::key_text(question);
}

/// A line about prompts: the kind of question that it is about, empty for all, and what it says of the prompt.
struct Line {
    std::string_view kind;
    std::string_view text;
};

Line without_kind(std::string_view line)
{
    const std::size_t colon = line.find(": ");
    const bool kind = colon != std::string_view::npos && quiz::kind_from(line.substr(0, colon));
    return kind ? Line{line.substr(0, colon), line.substr(colon + 2)} : Line{{}, line};
}

bool is_about(std::string_view kind, const quiz::Question& question)
{
    return kind.empty() || kind == quiz::to_string(quiz::kind(question));
}

/// True when `text` is what `pattern` says, any words for each *.
bool fits(std::string_view pattern, std::string_view text)
{
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos) {
        return pattern == text;
    }
    if (!text.starts_with(pattern.substr(0, star))) {
        return false;
    }
    for (std::size_t at = star; at <= text.size(); ++at) {
        if (fits(pattern.substr(star + 1), text.substr(at))) {
            return true;
        }
    }
    return false;
}

/// A prompt without the report that it names before all else.
std::string without_report(const std::string& prompt)
{
    const auto behind = [&prompt](std::string_view before, std::string_view mark) {
        return prompt.starts_with(before) ? prompt.find(mark, before.size()) : std::string::npos;
    };
    const std::size_t end = std::min(behind("In the report \"", "\", "), behind("From the report \"", "\": "));
    return end == std::string::npos ? prompt : quiz::sentence_case(prompt.substr(end + 3));
}

bool is_wanted(const quiz::Question& question, const std::string& line)
{
    const std::size_t arrow = line.find(" => ");
    if (arrow == std::string::npos) {
        return false;
    }
    const auto [kind, prompt] = without_kind(std::string_view(line).substr(0, arrow));
    return is_about(kind, question) && (fits(prompt, question.prompt) || fits(prompt, without_report(question.prompt)))
           && fits(text::folded(line.substr(arrow + 4)), text::folded(key_of(question)));
}

bool is_forbidden(const quiz::Question& question, const std::string& line)
{
    if (line.starts_with("key: ")) {
        return key_of(question) == line.substr(5);
    }
    if (line.starts_with("option: ")) {
        return std::any_of(question.options.begin(), question.options.end(), [&](const quiz::Option& option) {
            return option.text == line.substr(8) && option.text != key_of(question);
        });
    }
    const auto [kind, text] = without_kind(line);
    return is_about(kind, question) && without_report(question.prompt).find(text) != std::string::npos;
}

std::string listed(const std::vector<quiz::Question>& questions)
{
    std::string list;
    for (const quiz::Question& question : questions) {
        list += "\n    " + std::string(quiz::to_string(quiz::kind(question))) + ": " + question.prompt + " => "
                + key_of(question);
        for (const quiz::Option& option : question.options) {
            list += quiz::kind(question) == quiz::Kind::Choice ? " | " + option.text : "";
        }
    }
    return list;
}

void check(const Case& each, const std::vector<quiz::Question>& questions)
{
    for (const std::string& line : each.must) {
        const auto wanted = [&line](const quiz::Question& question) { return is_wanted(question, line); };
        if (std::none_of(questions.begin(), questions.end(), wanted)) {
            FAIL_CHECK("case " << each.name << " does not ask: " << line << "\n  but" << listed(questions));
        }
    }
    for (const std::string& line : each.never) {
        for (const quiz::Question& question : questions) {
            if (is_forbidden(question, line)) {
                FAIL_CHECK("case " << each.name << " has \"" << line << "\":" << listed({question}));
            }
        }
    }
}

/// The gates of questions, but for those on a pack as a whole: each kind was asked for by itself.
void check_gates(const Case& each, const std::vector<quiz::Question>& questions, const syntax::Lexicon& lexicon)
{
    quiz::Pack pack;
    pack.questions = questions;
    for (const gates::Fault& fault : gates::verify({pack, each.articles, lexicon})) {
        if (fault.gate != "duplicate") {
            FAIL_CHECK("case " << each.name << ": " << gates::to_string(fault));
        }
    }
}

}

TEST_CASE("generate::generate - each small text gives the questions it must and none that it must not")
{
    const app::LanguageTools tools = gates::language_tools();
    const std::vector<fs::path> folders = sorted(fs::path(RECEIPTS_SOURCE_DIR) / "tests/cases/generate/questions");
    REQUIRE(folders.size() >= 20);
    for (const fs::path& folder : folders) {
        const Case each = read_case(folder);
        REQUIRE_MESSAGE(!(each.articles.empty() || (each.must.empty() && each.never.empty())),
                        each.name << " checks nothing");
        const std::vector<quiz::Question> questions = all_questions(each.articles, tools);
        check(each, questions);
        check_gates(each, questions, *tools.lexicon);
    }
}
