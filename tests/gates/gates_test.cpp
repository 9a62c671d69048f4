// SPDX-License-Identifier: MIT
// What the generator makes of the articles that ship, of the reports beside these tests, and of those that
// RECEIPTS_ARTICLES names, against every gate.
#include "gates/claim_reader.h"
#include "gates/key_positions.h"
#include "gates/made.h"
#include "gates/verify.h"
#include "generate/generate.h"
#include "generate/source.h"
#include "ratings/sheet.h"
#include "support/read_file.h"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

namespace fs = std::filesystem;

/// More than an article has.
constexpr std::size_t all_there_are = 200;

gates::Made make_all(const gates::Collection& collection, const std::string& kind)
{
    app::Generate words = gates::usual(collection.files);
    words.per_article = all_there_are;
    words.kinds = {kind};
    return gates::make(words);
}

void check_gates(const gates::Made& made)
{
    for (const base::Issue& issue : made.loaded.issues) {
        FAIL_CHECK(base::to_string(issue));
    }
    const app::LanguageTools tools = gates::language_tools();
    for (const gates::Fault& fault : gates::verify({made.loaded.pack, made.loaded.articles, *tools.lexicon})) {
        FAIL_CHECK(gates::to_string(fault));
    }
    for (const quiz::Question& question : made.loaded.pack.questions) {
        CHECK(question.origin == quiz::Origin::Generated);
        CHECK_FALSE(question.reviewed);
    }
}

std::string bytes_of(const gates::Collection& collection)
{
    std::string all;
    for (const std::string& file : collection.files) {
        all += support::read_file(file);
    }
    return all;
}

/// True for the question that this project began with.
bool is_first_question(const quiz::Question& question)
{
    const auto* choice = std::get_if<quiz::Choice>(&question.body);
    const std::string& prompt = question.prompt;
    const bool asks
        = prompt.find("informed the Russians") != std::string::npos && prompt.find("7:23 a.m.") != std::string::npos;
    return choice != nullptr && choice->key == "Türkiye" && asks
           && question.evidence[0][0].quote.find("7:23") != std::string::npos
           && question.evidence[0][0].answer == "Türkiye";
}

}

TEST_CASE("receipts generate - every question passes every gate, and the pack is accepted without a warning")
{
    for (const gates::Collection& collection : gates::collections()) {
        CAPTURE(collection.name);
        const gates::Made made = gates::make(gates::usual(collection.files));
        CHECK(made.status == 0);
        CHECK(made.loaded.ready.items.size() == made.loaded.pack.questions.size());
        CHECK(made.loaded.pack.questions.size() >= collection.files.size());
        check_gates(made);
        MESSAGE(collection.name << ": " << made.loaded.pack.questions.size() << " questions from "
                                << collection.files.size() << " articles");
    }
}

TEST_CASE("receipts generate - the key of a choice stands in each place equally often")
{
    gates::KeyPositions positions;
    for (const gates::Collection& collection : gates::collections()) {
        gates::count_keys(make_all(collection, "choice").loaded.pack.questions, positions);
    }
    const double p = gates::p_of_chance(positions);
    MESSAGE(gates::counted(positions) << " choices, p = " << p);
    constexpr std::size_t fewest = 150;
    CHECK(gates::counted(positions) >= fewest);
    CHECK(p > 0.01);
}

TEST_CASE("receipts generate - the words of a claim do not give its verdict away")
{
    std::vector<gates::Labelled> claims;
    const app::LanguageTools tools = gates::language_tools();
    for (const gates::Collection& collection : gates::collections()) {
        for (const std::string& file : collection.files) { // by itself: a pack of all has as many as its rarest allows
            const auto source = generate::read_source(support::read_file(file), file);
            REQUIRE(source);
            generate::Wish wish;
            wish.per_article = all_there_are;
            wish.kinds = {quiz::Kind::Verdict};
            generate::Progress progress;
            const auto made = generate::generate({source->article}, tools.parser, *tools.lexicon, wish, progress);
            const auto more = gates::claims_of(made.questions);
            claims.insert(claims.end(), more.begin(), more.end());
        }
    }
    const double accuracy = gates::balanced_accuracy(claims, 1);
    MESSAGE(claims.size() << " claims, balanced accuracy " << accuracy);
    constexpr std::size_t fewest = 150;
    constexpr double most = 0.45;
    CHECK(claims.size() >= fewest);
    CHECK(accuracy <= most);
}

TEST_CASE("receipts generate - the seed that tells of 7:23 a.m. gives the question this project began with")
{
    for (const gates::Collection& collection : gates::collections()) {
        if (collection.name != "seeds" || bytes_of(collection).find("7:23") == std::string::npos) {
            continue;
        }
        const gates::Made made = gates::make(gates::usual(collection.files));
        const std::vector<quiz::Question>& questions = made.loaded.pack.questions;
        CHECK(std::any_of(questions.begin(), questions.end(), is_first_question));
    }
}

TEST_CASE("receipts generate - of questions on rated articles 85 in 100 were accepted, and 1 has a second answer")
{
    for (const gates::Collection& collection : gates::collections()) {
        const fs::path file = fs::path(RECEIPTS_SOURCE_DIR) / "tests" / "ratings" / (collection.name + ".tsv");
        if (!fs::exists(file)) {
            continue;
        }
        const auto sheet = ratings::read_sheet(support::read_file(file));
        REQUIRE_MESSAGE(sheet, sheet.error().message);
        const gates::Made made = gates::make(gates::usual(collection.files));
        const ratings::Summary summary = ratings::summarise(made.loaded.pack.questions, *sheet);
        MESSAGE(collection.name << ": " << ratings::to_string(summary));
        CHECK(ratings::share(summary, ratings::Verdict::Accepted) >= 0.85);
        CHECK(ratings::share(summary, ratings::Verdict::SecondAnswer) <= 0.01);
    }
}
