// SPDX-License-Identifier: MIT
#include "terminal/sheet.h"

#include "conversation.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

using talk::has;

TEST_CASE("terminal::article_page - numbers run through all sentences of all articles")
{
    const quiz::ReadyPack pack = make::ready({make::compare()});
    const auto sentences = terminal::sentences_of(pack, pack.items[0]);
    const std::string page = terminal::article_page(pack, pack.items[0], {.width = 200});
    CHECK(has(page, "\n   1  Ana Reis, the harbour master"));
    CHECK(has(page, "\n   3  The storm drove 12 boats ashore."));
    CHECK(has(page, fmt::format("\n{:>4}  The harbour office counts 14 boats on the beach.", sentences.size())));
}

TEST_CASE("terminal::source_line - outlet, title and day, without a day that is unknown")
{
    text::Article article = make::articles()[0];
    CHECK(terminal::source_line(article) == "The Courier · Storm at Port Ellery");
    article.published = std::chrono::year{2021} / 5 / 11;
    CHECK(terminal::source_line(article) == "The Courier · Storm at Port Ellery · 11 May 2021");
}

TEST_CASE("terminal::evidence_page - the passage is marked in its paragraph and nowhere else")
{
    const quiz::ReadyPack pack = make::ready({make::verdict()});
    CHECK(terminal::evidence_page(pack, pack.items[0], {.width = 200})
          == "  >>The storm drove 12 boats ashore.<< The council says that everybody was safe.\n"
             "The Courier · Storm at Port Ellery\n");
}

TEST_CASE("terminal::evidence_page - names the report that a digest digests, and where it stands")
{
    quiz::ReadyPack pack = make::ready({make::verdict()});
    pack.articles[0].report = text::Report{"Boats ashore", "The Courier, by M. Ode"};
    pack.articles[0].url = "https://example.org/a/very/long/address/that/is/not/broken/over/two/lines/of/a/terminal";
    const std::string page = terminal::evidence_page(pack, pack.items[0], {.width = 60});
    CHECK(has(page, "A digest of \"Boats ashore\", The Courier, by M. Ode\n"));
    CHECK(has(page, pack.articles[0].url + "\n"));
}

TEST_CASE("terminal::evidence_page - passages of one paragraph share it; other sets are told apart")
{
    quiz::Question question = make::verdict();
    question.evidence[0].push_back(make::anchor("courier", "The council says that everybody was safe."));
    question.evidence.push_back({make::anchor("courier", "The keeper lit the lamp at once.")});
    const quiz::ReadyPack pack = make::ready({question});
    const std::string page = terminal::evidence_page(pack, pack.items[0], {.width = 200});
    CHECK(has(page, "  >>The storm drove 12 boats ashore.<< >>The council says that everybody was safe.<<\n"));
    CHECK(has(page, "\nThis proves it as well:\n"));
    CHECK(has(page, " >>The keeper lit the lamp at once.<<\n"));
}

TEST_CASE("terminal::evidence_page - a passage that runs over two paragraphs is marked in both")
{
    quiz::ReadyPack pack = make::ready({make::verdict()});
    const auto& paragraphs = pack.articles[0].text.paragraphs();
    pack.items[0].evidence = {{{{"courier"}, {paragraphs[0].begin, paragraphs[1].end}}}};
    const std::string page = terminal::evidence_page(pack, pack.items[0], {.width = 300});
    CHECK(has(page, "  >>Ana Reis, the harbour master"));
    CHECK(has(page, "lit the lamp at once.<<\n  >>The storm drove"));
    CHECK(has(page, "everybody was safe.<<\n"));
}
