// SPDX-License-Identifier: MIT
#include "quiz/check.h"
#include "quiz/finding.h"
#include "support/make.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>

using namespace quiz;

namespace {

namespace fs = std::filesystem;

const fs::path cases = fs::path(RECEIPTS_SOURCE_DIR) / "tests" / "cases" / "lint";

std::vector<std::string> split(const std::string& line, const std::string& mark)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t at = line.find(mark); at != std::string::npos; at = line.find(mark, begin)) {
        parts.push_back(line.substr(begin, at - begin));
        begin = at + mark.size();
    }
    parts.push_back(line.substr(begin));
    return parts;
}

Question choice_from(const std::vector<std::string>& parts)
{
    Question question = make::choice();
    question.prompt = parts[0];
    question.options.clear();
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const bool key = parts[i].starts_with('*');
        question.options.push_back({parts[i].substr(key ? 1 : 0), key ? "" : "No."});
        if (key) {
            question.body = Choice{parts[i].substr(1)};
        }
    }
    return question;
}

/// `choice: prompt | option | *key | option`, `supported: claim`, `refuted: claim` or `locate: prompt`.
Question question_from(const std::string& line)
{
    const std::size_t colon = line.find(": ");
    const std::string kind = line.substr(0, colon);
    const std::vector<std::string> parts = split(line.substr(colon + 2), " | ");
    if (kind == "choice") {
        return choice_from(parts);
    }
    Question question = kind == "locate" ? make::locate() : make::verdict(verdict_from(kind).value());
    question.prompt = parts.at(0);
    return question;
}

std::vector<std::string> lines_of(const fs::path& file)
{
    std::vector<std::string> lines;
    std::ifstream stream(file);
    REQUIRE(stream.good());
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> rules_found(const Pack& pack)
{
    std::vector<std::string> found;
    for (const Finding& finding : lint(pack)) {
        found.push_back(finding.rule);
    }
    return found;
}

bool finds(const Pack& pack, const std::string& rule)
{
    const std::vector<std::string> found = rules_found(pack);
    return std::find(found.begin(), found.end(), rule) != found.end();
}

std::vector<Question> claims(std::initializer_list<std::pair<Verdict, const char*>> list)
{
    std::vector<Question> result;
    for (const auto& [key, claim] : list) {
        result.push_back(make::verdict(key, "claim-" + std::to_string(result.size())));
        result.back().prompt = claim;
    }
    return result;
}

/// Verdicts with so many of each label, and prompts that say nothing.
Pack verdicts(std::size_t supported, std::size_t refuted, std::size_t silent)
{
    std::vector<Question> result;
    const auto add = [&result](Verdict key, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            result.push_back(make::verdict(key, "claim-" + std::to_string(result.size())));
            result.back().prompt = "Claim " + std::to_string(result.size());
        }
    };
    add(Verdict::Supported, supported);
    add(Verdict::Refuted, refuted);
    add(Verdict::NotInArticle, silent);
    return make::pack(result);
}

}

TEST_CASE("quiz::lint - the cases of each rule on questions: the bad are found, the good are left in peace")
{
    for (const auto& folder : fs::directory_iterator(cases)) {
        const std::string rule = folder.path().filename().string();
        for (const auto& file : fs::directory_iterator(folder)) {
            CAPTURE(file.path().string());
            const std::string name = file.path().filename().string();
            REQUIRE((name == "good.txt" || name == "bad.txt"));
            const std::vector<std::string> lines = lines_of(file);
            CHECK_FALSE(lines.empty());
            for (const std::string& line : lines) {
                CAPTURE(line);
                const Pack pack = make::pack({question_from(line)});
                CHECK((name == "bad.txt" ? finds(pack, rule) : rules_found(pack).empty()));
            }
        }
    }
}

TEST_CASE("quiz::lint - every rule on questions has its cases")
{
    for (const QuestionRule& row : lint_rules()) {
        CAPTURE(row.rule.name);
        CHECK(fs::exists(cases / row.rule.name / "good.txt"));
        CHECK(fs::exists(cases / row.rule.name / "bad.txt"));
    }
}

TEST_CASE("quiz::lint - good questions of every kind pass")
{
    CHECK(rules_found(make::pack(make::all_kinds())).empty());
}

TEST_CASE("quiz::lint - findings name the question, its field and what to do")
{
    Question question = make::choice("caller");
    question.options[1].text = "Ana Reis, who was the master of the harbour of Port Ellery";
    question.body = Choice{question.options[1].text};
    const std::vector<Finding> findings = lint(make::pack({make::locate(), question}));
    REQUIRE_FALSE(findings.empty());
    CHECK(findings[0].severity == base::Severity::Warning);
    CHECK(findings[0].rule == "key-longest");
    CHECK(findings[0].path == "question[1].options[1].text");
    CHECK(findings[0].text.starts_with("question \"caller\": "));
    CHECK_FALSE(findings[0].hint.empty());
}

TEST_CASE("quiz::lint - `allow` silences one rule on one question")
{
    Question question = make::choice("first");
    question.prompt = "Who did not call him?";
    CHECK(rules_found(make::pack({question})) == std::vector<std::string>{"negative-prompt", "pronoun-in-prompt"});
    question.allow = {{"negative-prompt", "the report asks it so"}};
    CHECK(rules_found(make::pack({question})) == std::vector<std::string>{"pronoun-in-prompt"});
}

TEST_CASE("quiz::lint - a changed word is looked for in what the article says, negative or not")
{
    Question question = make::altered();
    question.prompt = "The mayor did not open the bridge on Tuesday.";
    const std::vector<std::string> found = rules_found(make::pack({question}));
    CHECK(std::find(found.begin(), found.end(), "negative-prompt") == found.end());
}

TEST_CASE("quiz::lint - lists of English words are for English packs")
{
    Question question = make::choice();
    question.prompt = "Who did not call him?";
    Pack pack = make::pack({question});
    pack.language = "tr";
    CHECK(rules_found(pack).empty());
    pack.language = "en-GB";
    CHECK(rules_found(pack).size() == 2);
}

TEST_CASE("quiz::lint - verdicts should be a third each, once there are nine")
{
    CHECK_FALSE(finds(verdicts(3, 3, 3), "labels-out-of-balance"));
    CHECK_FALSE(finds(verdicts(4, 3, 3), "labels-out-of-balance"));
    CHECK_FALSE(finds(verdicts(8, 0, 0), "labels-out-of-balance"));
    CHECK(finds(verdicts(5, 3, 2), "labels-out-of-balance"));
    CHECK(finds(verdicts(0, 5, 5), "labels-out-of-balance"));
    Pack pack = verdicts(9, 0, 0);
    CHECK(lint(pack)[0].path == "question[0].key");
    pack.questions[0].allow = {{"labels-out-of-balance", "a feed with few false claims"}};
    CHECK_FALSE(finds(pack, "labels-out-of-balance"));
}

TEST_CASE("quiz::lint - the key is not always in the same place")
{
    std::vector<Question> choices;
    for (int i = 0; i < 12; ++i) {
        choices.push_back(make::choice("choice-" + std::to_string(i)));
        choices.back().prompt = "Question " + std::to_string(i);
    }
    CHECK(finds(make::pack(choices), "key-position"));
    CHECK_FALSE(finds(make::pack({choices.begin(), choices.begin() + 11}), "key-position"));
    for (std::size_t i = 0; i < 5; ++i) {
        std::swap(choices[i].options[0], choices[i].options[1]);
    }
    CHECK_FALSE(finds(make::pack(choices), "key-position"));
}

TEST_CASE("quiz::lint - a word that stands in claims of one label only gives it away")
{
    std::vector<Question> given_away = claims({{Verdict::Refuted, "All boats sank."},
                                               {Verdict::Refuted, "All lamps were lit."},
                                               {Verdict::Refuted, "The mayor saw all of the boats."},
                                               {Verdict::Supported, "The storm came."}});
    CHECK(rules_found(make::pack(given_away)) == std::vector<std::string>{"label-by-wording"});
    given_away[0].allow = {{"label-by-wording", "the report's own word"}};
    CHECK_FALSE(finds(make::pack(given_away), "label-by-wording"));
    CHECK_FALSE(finds(make::pack(claims({{Verdict::Refuted, "All boats sank."},
                                         {Verdict::Refuted, "All lamps were lit."},
                                         {Verdict::Supported, "All was well."}})),
                      "label-by-wording"));
    CHECK(finds(make::pack(claims({{Verdict::Refuted, "The mayor wasn't there."},
                                   {Verdict::Refuted, "The keeper did not sleep."},
                                   {Verdict::Refuted, "Boats weren't lost."},
                                   {Verdict::Supported, "The storm came."}})),
                "label-by-wording"));
}

TEST_CASE("quiz::lint - two questions of one kind with the same prompt")
{
    const std::vector<Finding> findings = lint(make::pack({make::choice("one"), make::choice("two")}));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "duplicate-prompt");
    CHECK(findings[0].path == "question[1].prompt");
    CHECK(findings[0].text.find("\"one\"") != std::string::npos);
    CHECK(rules_found(make::pack({make::verdict(), make::altered()})).empty());
}
