// SPDX-License-Identifier: MIT
// Each gate finds what it is there to find, and leaves good questions alone.
#include "base/rng.h"
#include "gates/claim_reader.h"
#include "gates/key_positions.h"
#include "gates/made.h"
#include "gates/same_thing.h"
#include "gates/verify.h"
#include "support/make.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>

namespace {

/// A question whose anchor is made on the first article of the storm, with all that a generator fills in.
quiz::Question on_courier(quiz::Question question, std::string_view quote, std::string answer)
{
    const text::Article courier = make::articles().front();
    const std::size_t at = courier.text.bytes().find(quote);
    REQUIRE(at != std::string::npos);
    question.evidence = {{text::make_anchor(courier, {{at}, {at + quote.size()}}, std::move(answer))}};
    return question;
}

quiz::Question good_choice()
{
    return on_courier(make::choice(), make::call, "Ana Reis");
}

/// The faults that one gate, or with no name every gate, finds in a pack of these questions.
std::vector<gates::Fault> faults(const std::vector<quiz::Question>& questions, std::string_view gate = {})
{
    const app::LanguageTools tools = gates::language_tools();
    const quiz::Pack pack = make::pack(questions);
    const std::vector<text::Article> articles = make::articles();
    std::vector<gates::Fault> found = gates::verify({pack, articles, *tools.lexicon});
    std::erase_if(found, [gate](const gates::Fault& fault) { return !gate.empty() && fault.gate != gate; });
    return found;
}

std::size_t faults_of_prompt(std::string_view gate, std::string prompt)
{
    quiz::Question question = good_choice();
    question.prompt = std::move(prompt);
    return faults({question}, gate).size();
}

std::size_t faults_of_options(std::vector<std::string> options)
{
    quiz::Question question = good_choice();
    question.options = {{"Ana Reis", ""}};
    for (std::string& option : options) {
        question.options.push_back({std::move(option), "No."});
    }
    return faults({question}, "option").size();
}

TEST_CASE("gates::verify - good questions pass every gate")
{
    for (const gates::Fault& fault : faults({good_choice()})) {
        FAIL_CHECK(gates::to_string(fault));
    }
}

TEST_CASE("gates::check_passages - a passage that is not where its anchor says is found")
{
    quiz::Question question = good_choice();
    SUBCASE("moved")
    {
        question.evidence[0][0].position->begin.value += 1;
    }
    SUBCASE("reworded")
    {
        question.evidence[0][0].quote += "!";
    }
    SUBCASE("no position")
    {
        question.evidence[0][0].position.reset();
    }
    SUBCASE("other surroundings")
    {
        question.evidence[0][0].suffix = " elsewhere";
    }
    SUBCASE("another article")
    {
        question.evidence[0][0].article = {"nowhere"};
    }
    SUBCASE("another text of the article")
    {
        question.evidence[0][0].article_hash = base::sha256("other");
    }
    SUBCASE("an answer that is not in it")
    {
        question.evidence[0][0].answer = "Tomas Lund";
    }
    SUBCASE("an answer that is only part of a word")
    {
        question.evidence[0][0].answer = "Rei";
    }
    SUBCASE("neither answer nor key")
    {
        question = on_courier(make::choice(), make::boats, "");
    }
    SUBCASE("none")
    {
        question.evidence.clear();
    }
    CHECK(faults({question}, "passage").size() == 1);
}

TEST_CASE("gates::check_leaks - the key in the prompt is found under all its names")
{
    CHECK(faults_of_prompt("leak", "Who but Ana Reis called the lighthouse?") == 1);
    CHECK(faults_of_prompt("leak", "Whom did the keeper of harbour master Reis call?") == 1);
    CHECK(faults_of_prompt("leak", "Who called the reissued lighthouse?") == 0);
    quiz::Question country = good_choice();
    country.body = quiz::Choice{"Türkiye"};
    country.prompt = "Which country sent a Turkish ship?";
    CHECK(faults({country}, "leak").size() == 1);
    quiz::Question number = make::number();
    number.prompt = "How many of the 12 boats did the storm drive ashore?";
    CHECK(faults({number}, "leak").size() == 1);
    quiz::Question date = make::date();
    date.prompt = "When did the repairs of May 10, 2021 begin?";
    CHECK(faults({date}, "leak").size() == 1);
    quiz::Question typed = make::short_answer();
    typed.prompt = "Who kept the lighthouse of Lund?";
    CHECK(faults({typed}, "leak").size() == 1);
}

TEST_CASE("gates::check_form - prompts that could not be printed are found")
{
    for (const std::string prompt :
         {"Who called the lighthouse", "who called the lighthouse?", "Who said \"I am here?", "Who said “I am here?",
          "Who called the lighthouse (again)?", "Who called  the lighthouse?", "Who called, , the lighthouse?",
          "Who called the the lighthouse?", "Who called the lighthouse ?"}) {
        CAPTURE(prompt);
        CHECK(faults_of_prompt("form", prompt) == 1);
    }
    for (const std::string prompt : {"Who said \"I am here\"?", "\"I am here\" was said by the keeper.",
                                     "Who had had no lamp?", "Who said that that lamp was lit?"}) {
        CAPTURE(prompt);
        CHECK(faults_of_prompt("form", prompt) == 0);
    }
}

TEST_CASE("gates::check_duplicates - the same question twice is found, whatever its form")
{
    quiz::Question other = good_choice();
    other.id = {"again"};
    other.prompt = "who called the Lighthouse at 6:40 a.m.";
    CHECK(faults({good_choice(), other}, "duplicate").size() == 1);
    other.prompt = "At 6:40 a.m., who had been calling the lighthouse?";
    CHECK(faults({good_choice(), other}, "duplicate").size() == 1);
    other.prompt = "Who is the harbour master of Port Ellery?";
    CHECK(faults({good_choice(), other}, "duplicate").empty());
}

TEST_CASE("gates::check_pronouns - words that point at nothing in the prompt are found")
{
    for (const std::string prompt :
         {"When did he call the lighthouse?", "When was her boat driven ashore?", "Who called this lighthouse?",
          "Who arrived here?", "Who was driven there?", "Who called the lighthouse last week?",
          "Who called the lighthouse two days ago?", "Who told us of the storm?", "Who called that night?",
          "What did they drive ashore?"}) {
        CAPTURE(prompt);
        CHECK(faults_of_prompt("pronoun", prompt) == 1);
    }
    for (const std::string prompt :
         {"Who left his boat on the beach?", "When did the storm do its worst?", "How many boats were there?",
          "Who said: \"I called them yesterday\"?", "Who said “this is my boat”?",
          "Which of the keepers was the last to leave the lighthouse?", "Put these events in order.",
          "How long did it take to mend the boats?", "Who paid US$ 300 for a boat?"}) {
        CAPTURE(prompt);
        CHECK(faults_of_prompt("pronoun", prompt) == 0);
    }
    quiz::Question order = make::order();
    std::get<quiz::Order>(order.body).key[2] = "She mends the boats";
    CHECK(faults({order}, "pronoun").size() == 1);
}

TEST_CASE("gates::check_options - two names of one thing are found")
{
    CHECK(faults_of_options({"Tomas Lund", "Lund"}) == 1);
    CHECK(faults_of_options({"the Reis family", "Tomas Lund"}) == 0);
    CHECK(faults_of_options({"Mr. Lund", "Lund"}) == 1);
    CHECK(faults_of_options({"United Kingdom", "Britain"}) == 1);
    CHECK(faults_of_options({"Russia", "the Russians"}) == 1);
    CHECK(faults_of_options({"Moscow", "Russia"}) == 1);
    CHECK(faults_of_options({"France", "Spain", "Portugal"}) == 0);
    CHECK(faults_of_options({"30", "30 million", "300"}) == 0);
    CHECK(faults_of_options({"November", "November 2024"}) == 1);
}

TEST_CASE("gates::check_guard - a wrong answer that a sentence puts where it would be right is found")
{
    quiz::Question question = good_choice();
    question.prompt = "Who warned the keeper, Tomas Lund?";
    question.options = {{"Ana Reis", ""}, {"The mayor", "No."}, {"Ana Silva", "No."}};
    question.body = quiz::Choice{"Ana Silva"};
    CHECK(faults({question}, "guard").size() == 1);
    question.prompt = "Who mended the lamp of the pier?";
    CHECK(faults({question}, "guard").empty());
    question.prompt = "When did the repairs begin?";
    question.options = {{"10 May 2021", ""}, {"May 3, 2021", "No."}, {"3 June 2021", "No."}};
    question.body = quiz::Choice{"10 May 2021"};
    CHECK(faults({question}, "guard").empty());
    question.prompt = "On which day did Ana Reis call the lighthouse?";
    CHECK(faults({question}, "guard").size() == 1);
    question.options[1].text = "May 3, 2021, at noon";
    CHECK(faults({question}, "guard").empty());
}

TEST_CASE("gates::check_guard - a role belongs to the name beside it")
{
    quiz::Question question = good_choice();
    question.prompt = "Who is described in the report as the harbour master of Port Ellery?";
    question.options = {{"Tomas Lund", ""}, {"Ana Reis", "No."}};
    question.body = quiz::Choice{"Tomas Lund"};
    CHECK(faults({question}, "guard").size() == 1);
    question.prompt = "Who is described in the report as the harbour master of Faro?";
    CHECK(faults({question}, "guard").empty());
}

TEST_CASE("gates::check_guard - a refuted claim that another article makes is found")
{
    quiz::Question claim = on_courier(make::verdict(), make::boats, "12");
    claim.prompt = "The harbour office counts 14 boats.";
    CHECK(faults({claim}, "guard").size() == 1);
    claim.prompt = "The storm drove 20 boats ashore.";
    CHECK(faults({claim}, "guard").empty());
    claim.prompt = "In the report \"The harbour office counts 14 on the beach\", there were boats.";
    CHECK(faults({claim}, "guard").empty());
}

TEST_CASE("gates::check_guard - a claim that is said to be in no article is looked for in all")
{
    quiz::Question claim = on_courier(make::verdict(quiz::Verdict::NotInArticle), make::boats, "");
    claim.prompt = "The keeper was warned before sunrise.";
    CHECK(faults({claim}, "guard").size() == 1);
    claim.prompt = "The keeper was warned by telephone before sunrise.";
    CHECK(faults({claim}, "guard").empty());
}

TEST_CASE("gates::check_guard - a changed word that a sentence has in the same place is found")
{
    quiz::Question claim = on_courier(make::altered(), make::boats, "12");
    claim.prompt = "The harbour office counts 14 boats on the shore.";
    claim.body = quiz::Altered{"14", "12"};
    CHECK(faults({claim}, "guard").size() == 1);
    CHECK(faults({on_courier(make::altered(), make::boats, "12")}, "guard").empty());
}

TEST_CASE("gates::p_of_chance - even places are likely, one favourite place is not")
{
    gates::KeyPositions even{{4, {10, 9, 11, 10}}};
    gates::KeyPositions uneven{{4, {30, 3, 4, 3}}};
    CHECK(gates::counted(even) == 40);
    CHECK(gates::p_of_chance(even) > 0.9);
    CHECK(gates::p_of_chance(uneven) < 0.001);
    CHECK(gates::p_of_chance({}) == 1.0);
    // Of two options and of four, each as it should be.
    CHECK(gates::p_of_chance({{2, {20, 20}}, {4, {10, 10, 10, 10}}}) == doctest::Approx(1.0));
    gates::KeyPositions counts;
    gates::count_keys({good_choice(), make::number(), good_choice()}, counts);
    CHECK(counts == gates::KeyPositions{{3, {0, 2, 0}}});
}

TEST_CASE("gates::balanced_accuracy - labels that the words give away are found, others are not")
{
    std::vector<gates::Labelled> telling;
    std::vector<gates::Labelled> silent;
    base::Rng rng{7};
    for (std::size_t i = 0; i < 300; ++i) {
        const std::size_t label = i % 3;
        const std::string boats = fmt::format("boat {} met boat {}", base::draw(rng, 40), base::draw(rng, 40));
        telling.push_back({boats + (label == 0 ? " at last" : label == 1 ? " never" : " in Faro"), label});
        silent.push_back({boats, label});
    }
    CHECK(gates::balanced_accuracy(telling, 1) > 0.95);
    CHECK(gates::balanced_accuracy(silent, 1) < 0.45);
    CHECK(gates::balanced_accuracy(silent, 1) > 0.22);
    CHECK(gates::balanced_accuracy(silent, 1) == gates::balanced_accuracy(silent, 1));
}

}
