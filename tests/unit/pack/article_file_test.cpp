// SPDX-License-Identifier: MIT
#include "pack/article_file.h"

#include <doctest/doctest.h>

namespace {

constexpr std::string_view front = "+++\n"
                                   "id = \"lost-bell\"\n"
                                   "title = \"The lost bell\"\n"
                                   "outlet = \"Courier\"\n"
                                   "published = 2024-11-27\n"
                                   "url = \"https://example.org/bell\"\n"
                                   "language = \"en\"\n"
                                   "licence = \"CC BY 4.0\"\n"
                                   "report = { headline = \"Bell \\\"gone\\\"\", outlet = \"Gazette\" }\n"
                                   "+++\n";

pack::LoadedArticle read(const std::string& bytes)
{
    auto loaded = pack::read_article(bytes, "bell.md");
    REQUIRE(loaded);
    return std::move(*loaded);
}

base::Error failure(std::string_view bytes)
{
    const auto loaded = pack::read_article(bytes, "bell.md");
    REQUIRE_FALSE(loaded);
    return loaded.error();
}

}

TEST_CASE("pack::read_article - front matter and text")
{
    const auto [article, issues] = read(std::string(front) + "\nOne  line\nof text.\n\nAnother.\n");
    CHECK(issues.empty());
    CHECK(article.id.value == "lost-bell");
    CHECK(article.title == "The lost bell");
    CHECK(article.published == std::chrono::year_month_day{std::chrono::year{2024} / 11 / 27});
    CHECK(article.url == "https://example.org/bell");
    CHECK(article.report == text::Report{"Bell \"gone\"", "Gazette"});
    CHECK(article.text.bytes() == "One line of text.\n\nAnother.");
}

TEST_CASE("pack::read_article - CR LF and a byte-order mark change nothing")
{
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : std::string(front) + "\nOne.\n\nTwo.\n") {
        windows += c == '\n' ? "\r\n" : std::string(1, c);
    }
    const auto [article, issues] = read(windows);
    CHECK(issues.empty());
    CHECK(article.text.bytes() == "One.\n\nTwo.");
}

TEST_CASE("pack::read_article - text may hold lines of plus signs")
{
    CHECK(read(std::string(front) + "One.\n\n+++\n\nTwo.").article.text.bytes() == "One.\n\n+++\n\nTwo.");
}

TEST_CASE("pack::read_article - what can't be read is refused with its place")
{
    CHECK(failure("").place == base::Place{"bell.md", 1, 1});
    CHECK(failure("Once upon a time").message.find("+++") != std::string::npos);
    CHECK(failure("+++\nid = \"a\"\n").place.line == 1);
    CHECK(failure("+++\nid = \"a\"\ntitle = oops\n+++\nText.").place.line == 3);
    CHECK(failure(std::string(front) + "Good.\nBad \xFF\n").place == base::Place{"bell.md", 12, 5});
    CHECK(failure(std::string(front) + "Nul: " + std::string(1, '\0')).place.line == 11);
}

TEST_CASE("pack::write_article - reads back equal")
{
    const auto before = read(std::string(front) + "One “quoted” line.\n\n+++\n\nTürkiye.");
    const auto after = read(pack::write_article(before.article));
    CHECK(after.issues.empty());
    CHECK(pack::write_article(after.article) == pack::write_article(before.article));
    CHECK(after.article.text.hash() == before.article.text.hash());
    CHECK(after.article.report == before.article.report);
    CHECK(after.article.published == before.article.published);
}

TEST_CASE("pack::write_article - what is unknown is left out")
{
    auto article = read(std::string(front) + "One.").article;
    article.published.reset();
    article.url.clear();
    article.report.reset();
    const std::string written = pack::write_article(article);
    CHECK(written
          == "+++\nid = \"lost-bell\"\ntitle = \"The lost bell\"\noutlet = \"Courier\"\nlanguage = \"en\"\n"
             "licence = \"CC BY 4.0\"\n+++\n\nOne.\n");
    CHECK(read(written).issues.empty());
}
