// SPDX-License-Identifier: MIT
#include "generate/quote.h"

#include "unit/generate/told.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

using told::Story;

namespace {

/// What a sentence quotes and who said it: "Name: words"; "-" and the reason where it can't be asked.
std::string quoted(std::string_view body, std::size_t sentence)
{
    const Story story(body);
    const auto found = generate::quote_in(story.reading, sentence);
    const auto* quote = std::get_if<generate::Quote>(&found);
    if (quote == nullptr) {
        return "- " + std::get<std::string>(found);
    }
    return fmt::format("{}: {}", story.reading.names.entities[quote->speaker.mention->entity].name,
                       generate::words_of(story.reading, *quote).value_or("-"));
}

/// What a sentence tells that someone said: "Name: words"; "-" where it tells nothing of the kind.
std::string reported(std::string_view body, std::size_t sentence, std::string title = "Norse Line buys ferries")
{
    Story story(body);
    story.article->title = std::move(title);
    const auto quote = generate::reported_in(story.reading, sentence, support::english());
    return !quote ? "-"
                  : fmt::format("{}: {}", story.reading.names.entities[quote->speaker.mention->entity].name,
                                generate::words_of(story.reading, *quote).value_or("-"));
}

}

TEST_CASE("generate::quote_in - the one beside the verb of speech said it")
{
    CHECK(quoted("\"The engine failed twice before the ferry sank,\" said Helen Carter.", 0)
          == "Helen Carter: The engine failed twice before the ferry sank");
    CHECK(quoted("\"The engine failed twice before the ferry sank,\" the harbour master, Helen Carter, said.", 0)
          == "Helen Carter: The engine failed twice before the ferry sank");
    CHECK(quoted("Helen Carter said: \"The engine failed twice before the ferry sank.\"", 0)
          == "Helen Carter: The engine failed twice before the ferry sank");
}

TEST_CASE("generate::quote_in - he or she is who spoke last, or is the only one named before")
{
    const std::string words = " \"The engine failed twice before the ferry sank,\" she said.";
    CHECK(quoted("Helen Carter said the ferry was old." + words, 1)
          == "Helen Carter: The engine failed twice before the ferry sank");
    CHECK(quoted("Helen Carter bought the ferry in 2014." + words, 1)
          == "Helen Carter: The engine failed twice before the ferry sank");
    CHECK(quoted("Helen Carter met Laura Evans in Oslo." + words, 1)
          == "- nobody who has a name is said to have said it");
    CHECK(quoted("Mr. Thomas Miller said the ferry was old." + words, 1)
          == "- nobody who has a name is said to have said it");
}

TEST_CASE("generate::quote_in - he or she is whose name stands beside a trade or an office before")
{
    const std::string words = "\"Nobody wants to sail to Oslo in a storm,\" she said.";
    const std::string told = "Helen Carter: Nobody wants to sail to Oslo in a storm";
    CHECK(quoted("Computer scientist Helen Carter of Oslo said the risk was great. " + words, 1) == told);
    CHECK(quoted("The mayor of Bergen, Helen Carter, said the risk was great. " + words, 1) == told);
    CHECK(quoted("\"Nobody wants to sail to Oslo in a storm,\" said study co-author Helen Carter.", 0) == told);
    CHECK(quoted("\"Nobody wants to sail to Oslo in a storm,\" Helen Carter, a baker, told reporters.", 0) == told);
    CHECK(quoted("One of the sailors, nurse Helen Carter, was on the way to work. " + words, 1) == told);
    CHECK(quoted("\"It rained. Nobody wants to sail to Oslo in a storm,\" said Helen Carter.", 0)
          == "Helen Carter: It rained. Nobody wants to sail to Oslo in a storm");
}

TEST_CASE("generate::quote_in - a quotation goes on in the sentences that follow")
{
    CHECK(quoted("\"The engine failed. It had failed twice before the ferry sank,\" said Helen Carter.", 0)
          == "Helen Carter: The engine failed. It had failed twice before the ferry sank");
    CHECK(quoted("\"Who would buy such an old ferry in winter?\" asked nobody. Helen Carter said: \"Who would buy such "
                 "an old ferry in winter?\"",
                 1)
          == "Helen Carter: Who would buy such an old ferry in winter?");
}

TEST_CASE("generate::quote_in - the one person whom the sentence has speak, however far from the words")
{
    const std::string words = "\"The engine failed twice before the ferry sank.\"";
    const std::string said = "Helen Carter: The engine failed twice before the ferry sank";
    CHECK(quoted("Helen Carter of the harbour board in Oslo told reporters on Friday " + words, 0) == said);
    CHECK(quoted("Helen Carter disagreed with the inquiry into the wreck: " + words, 0) == said);
    CHECK(quoted("Helen Carter rejected the findings of the inquiry, saying " + words, 0) == said);
    CHECK(quoted("According to engineer Helen Carter, \"the engine failed twice before the ferry sank\".", 0)
          == "Helen Carter: the engine failed twice before the ferry sank");
    CHECK(quoted("The lawyer of Helen Carter said " + words, 0) == "- nobody who has a name is said to have said it");
    CHECK(quoted("Helen Carter's lawyer said " + words, 0) == "- nobody who has a name is said to have said it");
    CHECK(quoted("Helen Carter and Laura Evans said " + words, 0) == "- nobody who has a name is said to have said it");
}

TEST_CASE("generate::quote_in - what was left out ends the words, what was put in stands in them")
{
    CHECK(quoted("\"The engine failed twice before the ferry sank [...] Nobody listened,\" said Helen Carter.", 0)
          == "Helen Carter: The engine failed twice before the ferry sank");
    CHECK(quoted("\"The engine [of the Aurora] failed twice before the ferry sank,\" said Helen Carter.", 0)
          == "Helen Carter: The engine [of the Aurora] failed twice before the ferry sank");
}

TEST_CASE("generate::quote_in - she is nobody where somebody without a name spoke last")
{
    const std::string said = " She said: \"The engine failed twice before the ferry sank.\"";
    CHECK(quoted("Helen Carter bought the ferry." + said, 1)
          == "Helen Carter: The engine failed twice before the ferry sank");
    CHECK(quoted("Helen Carter bought the ferry. The head of the inquiry told the court so." + said, 2)
          == "- nobody who has a name is said to have said it");
    CHECK(quoted("\"The engine failed twice before the ferry sank,\" the mayor said, according to Helen Carter.", 0)
          == "- nobody who has a name is said to have said it");
}

TEST_CASE("generate::quote_in - a part of a sentence is someone's words, a title is not")
{
    CHECK(quoted("Helen Carter called the sale \"the worst day that this harbour has seen in forty years\".", 0)
          == "Helen Carter: the worst day that this harbour has seen in forty years");
    CHECK(quoted("Helen Carter wrote a book called \"The Old Ferries of the Northern Seas and Their Masters\".", 0)
          == "- the words quoted are no sentence");
}

TEST_CASE("generate::quote_in - words that go on from what was said before are left alone")
{
    for (const std::string words :
         {"They failed twice before the ferry sank", "But the engine failed before the ferry sank",
          "He sold the old ferry to a company in Oslo", "This was the worst day of all my life",
          "I would make the same choice again tomorrow"}) {
        CHECK_MESSAGE(quoted(fmt::format("\"{},\" said Helen Carter.", words), 0)
                          == "- the words quoted go on from what was said before",
                      words);
    }
    CHECK(quoted("\"This ferry sank twice before anybody in Oslo saw it,\" said Helen Carter.", 0)
          == "Helen Carter: This ferry sank twice before anybody in Oslo saw it");
    CHECK(quoted("\"Never again,\" said Helen Carter.", 0) == "- the words quoted are few");
}

TEST_CASE("generate::reported_in - what someone said without quotation marks, before or behind the verb")
{
    CHECK(reported("Helen Carter said that Norse Line had bought nine ferries from a company in Bergen.", 0)
          == "Helen Carter: Norse Line had bought nine ferries from a company in Bergen");
    CHECK(reported("Norse Line bought nine ferries from a company in Bergen, Helen Carter said.", 0)
          == "Helen Carter: Norse Line bought nine ferries from a company in Bergen");
    CHECK(reported("The ferries were bought from a company in Bergen, Helen Carter said.", 0)
          == "Helen Carter: the ferries were bought from a company in Bergen");
}

TEST_CASE("generate::reported_in - to whom and when stand between, and what is said according to someone")
{
    CHECK(reported("Helen Carter told reporters in Oslo that Norse Line had bought nine ferries from a company.", 0)
          == "Helen Carter: Norse Line had bought nine ferries from a company");
    CHECK(reported("According to Helen Carter, Norse Line bought nine ferries from a company in Bergen.", 0)
          == "Helen Carter: Norse Line bought nine ferries from a company in Bergen");
    CHECK(reported("Norse Line bought nine ferries from a company in Bergen, according to Helen Carter.", 0)
          == "Helen Carter: Norse Line bought nine ferries from a company in Bergen");
}

TEST_CASE("generate::reported_in - nothing where it leans on what was told before, or says who said it")
{
    CHECK(reported("Helen Carter said that they had bought nine ferries from a company in Bergen.", 0) == "-");
    CHECK(reported("It rained. Helen Carter said that the meeting had been ended by a company in Bergen.", 1) == "-");
    CHECK(reported("In a statement read out by the lawyer, Helen Carter said:", 0) == "-");
}
