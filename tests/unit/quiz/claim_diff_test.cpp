// SPDX-License-Identifier: MIT
#include "quiz/claim_diff.h"

#include "base/rng.h"
#include "support/make.h"

#include <doctest/doctest.h>
#include <string>

namespace {

using quiz::Verdict;

/// A claim with the words in brackets that the diff marks: "The storm drove [20] boats ashore."
std::string marked(std::string_view text, const std::vector<text::Span>& spans)
{
    std::string words(text);
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        words.insert(span->end.value, "]");
        words.insert(span->begin.value, "[");
    }
    return words;
}

quiz::Question claim(Verdict verdict, std::string words)
{
    quiz::Question question = make::verdict(verdict);
    question.prompt = std::move(words);
    return question;
}

constexpr std::string_view passage = "The storm drove 12 boats ashore before the sun was up on that day in May.";

}

TEST_CASE("quiz::claim_diff - marks the words of a refuted claim that the report has otherwise")
{
    const quiz::Question question = claim(Verdict::Refuted, "The storm drove 20 boats ashore.");
    const auto diff = quiz::claim_diff(question, passage);
    REQUIRE(diff);
    CHECK(marked(question.prompt, diff->struck) == "The storm drove [20] boats ashore.");
    CHECK(marked(passage, diff->put) == "The storm drove [12] boats ashore before the sun was up on that day in May.");
}

TEST_CASE("quiz::claim_diff - the report that a claim is said to be of is no part of it")
{
    for (const std::string frame : {"In the report \"A storm in May\", ", "From the report \"A storm in May\": "}) {
        const quiz::Question question = claim(Verdict::Refuted, frame + "The storm drove 20 boats ashore.");
        const auto diff = quiz::claim_diff(question, passage);
        REQUIRE(diff);
        CHECK(marked(question.prompt, diff->struck) == frame + "The storm drove [20] boats ashore.");
        CHECK(quiz::claim_runs(question, passage).front().words.starts_with("The storm drove"));
    }
}

TEST_CASE("quiz::claim_diff - a word that only the report has within the claim is marked: it may turn it round")
{
    const quiz::Question question = claim(Verdict::Refuted, "Everybody on the boats was safe.");
    const auto diff = quiz::claim_diff(question, "Everybody on the boats was not safe.");
    REQUIRE(diff);
    CHECK(diff->struck.empty());
    REQUIRE(diff->put.size() == 1);
    CHECK(marked("Everybody on the boats was not safe.", diff->put) == "Everybody on the boats was [not] safe.");
}

TEST_CASE("quiz::claim_diff - a long beginning of the report that the claim has in other words is not marked")
{
    const quiz::Question question = claim(Verdict::Refuted, "Then the keeper lit the lamp at noon.");
    const std::string report
        = "In days after a storm, as council members of Port Ellery say, the keeper lit the lamp at night.";
    const auto diff = quiz::claim_diff(question, report);
    REQUIRE(diff);
    CHECK(marked(question.prompt, diff->struck) == "[Then] the keeper lit the lamp at [noon].");
    REQUIRE(diff->put.size() == 1);
    CHECK(report.substr(diff->put[0].begin.value, diff->put[0].size()) == "night");
}

TEST_CASE("quiz::changed_place - of a passage in several pieces the changed word is known without them")
{
    quiz::Question question = make::verdict(Verdict::Refuted);
    CHECK_FALSE(quiz::changed_place(question));
    CHECK(quiz::changed_runs(question).empty());
    question.prompt = "From the report \"20 boats in a storm\": [Ana Reis] said that of $20, all were ashore.";
    question.body = quiz::Altered{"20", "12"};
    const auto place = quiz::changed_place(question);
    REQUIRE(place);
    CHECK(marked(question.prompt, {*place})
          == "From the report \"20 boats in a storm\": [Ana Reis] said that of $[20], all were ashore.");
    const auto runs = quiz::changed_runs(question);
    REQUIRE(runs.size() == 4);
    CHECK(runs[0].words + " " + runs[1].words + " " + runs[3].words == "[Ana Reis] said that of $20, all were ashore.");
    CHECK(runs[1].of == quiz::DiffRun::Of::Claim);
    CHECK(runs[2].words == "$12,");
}

TEST_CASE("quiz::claim_diff - a claim in words of its own has none")
{
    CHECK_FALSE(quiz::claim_diff(claim(Verdict::Refuted, "Only two ships sank at sea."), passage));
    CHECK_FALSE(quiz::claim_diff(claim(Verdict::Supported, "The storm pushed a dozen boats onto land."), passage));
}

TEST_CASE("quiz::claim_diff - a supported claim needs more of the report's words than a refuted one")
{
    const std::string words = "The storm drove 12 vessels onto sand.";
    CHECK(quiz::claim_diff(claim(Verdict::Refuted, words), passage));
    CHECK_FALSE(quiz::claim_diff(claim(Verdict::Supported, words), passage));
    CHECK(quiz::claim_diff(claim(Verdict::Supported, "The storm drove 12 ships ashore."), passage));
}

TEST_CASE("quiz::claim_diff - there is nothing to show where all is alike, or where nothing decides")
{
    CHECK_FALSE(quiz::claim_diff(claim(Verdict::Supported, "The storm drove 12 boats ashore"), passage));
    CHECK_FALSE(quiz::claim_diff(claim(Verdict::NotInArticle, "The storm drove 20 boats ashore."), passage));
    quiz::Question choice = make::choice();
    choice.prompt = "The storm drove 20 boats ashore.";
    CHECK_FALSE(quiz::claim_diff(choice, passage));
}

TEST_CASE("quiz::claim_diff - an altered claim always shows its changed word")
{
    const quiz::Question question = make::altered();
    const auto diff = quiz::claim_diff(question, make::boats);
    REQUIRE(diff);
    CHECK(marked(question.prompt, diff->struck) == "The storm drove [20] boats ashore.");
    CHECK(marked(make::boats, diff->put) == "The storm drove [12] boats ashore.");
    CHECK(quiz::claim_diff(question, "Nothing of the sort."));
}

TEST_CASE("quiz::claim_diff - what it marks lies in order within its text, whatever the texts are")
{
    base::Rng rng{20241127};
    const std::vector<std::string> words{"the", "storm", "12", "20", "boats", "Türkiye,", "—", "not", "(ashore)"};
    const auto text_of = [&] {
        std::string made;
        for (std::size_t i = base::draw(rng, 30); i-- > 0;) {
            made += words[base::draw(rng, words.size())] + " ";
        }
        return made;
    };
    for (int i = 0; i < 400; ++i) {
        quiz::Question question = make::altered();
        question.prompt = text_of();
        const std::string report = text_of();
        const auto diff = quiz::claim_diff(question, report);
        if (!diff) {
            continue;
        }
        for (const auto& [spans, size] :
             {std::pair(diff->struck, question.prompt.size()), {diff->put, report.size()}}) {
            std::size_t end = 0;
            for (const text::Span& span : spans) {
                CHECK(span.begin.value >= end);
                CHECK(span.begin.value < span.end.value);
                end = span.end.value;
            }
            CHECK(end <= size);
        }
    }
}

TEST_CASE("quiz::claim_runs - one line with the claim's words beside the report's, and dots for what is just more")
{
    const auto runs = quiz::claim_runs(make::verdict(), "The storm drove 12 boats ashore, and by nightfall the harbour "
                                                        "office had counted them all and written it down.");
    REQUIRE(runs.size() == 5);
    CHECK(runs[0] == quiz::DiffRun{quiz::DiffRun::Of::Both, "The storm drove"});
    CHECK(runs[1] == quiz::DiffRun{quiz::DiffRun::Of::Claim, "20"});
    CHECK(runs[2] == quiz::DiffRun{quiz::DiffRun::Of::Passage, "12"});
    CHECK(runs[4] == quiz::DiffRun{quiz::DiffRun::Of::Both, "…"});
    CHECK(quiz::claim_runs(make::verdict(quiz::Verdict::NotInArticle), "The storm drove 12 boats ashore.").empty());
}
