// SPDX-License-Identifier: MIT
// The same articles and seed give the same bytes; what a pack holds stays when more is added.
#include "gates/made.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <clocale>
#include <doctest/doctest.h>
#include <fstream>
#include <locale>

namespace {

namespace fs = std::filesystem;

/// A locale for the whole process, as long as this lives; it is installed here when `found` says so.
class InLocale {
public:
    explicit InLocale(const std::string& name) : found(std::setlocale(LC_ALL, name.c_str()) != nullptr)
    {
        if (found) {
            m_before = std::locale::global(std::locale(name));
        }
    }
    InLocale(const InLocale&) = delete;
    InLocale& operator=(const InLocale&) = delete;
    ~InLocale()
    {
        if (found) {
            std::locale::global(m_before);
        }
        std::setlocale(LC_ALL, "C");
    }

    const bool found;

private:
    std::locale m_before;
};

void write(const fs::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

}

TEST_CASE("receipts generate - a pack and its articles are the same bytes again, on any number of threads")
{
    for (const gates::Collection& collection : gates::collections()) {
        CAPTURE(collection.name);
        app::Generate words = gates::usual(collection.files);
        words.jobs = 1;
        const gates::Made first = gates::make(words);
        for (const std::size_t jobs : {1U, 2U, 4U}) {
            words.jobs = jobs;
            CAPTURE(jobs);
            CHECK(gates::make(words).files == first.files);
        }
    }
}

TEST_CASE("receipts generate - a pack is the same bytes in every locale")
{
    const app::Generate words = gates::usual(gates::collections().front().files);
    const gates::Made first = gates::make(words);
    for (const std::string name : {"C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8"}) {
        const InLocale here(name);
        CAPTURE(name);
        if (here.found) {
            CHECK(gates::make(words).files == first.files);
        } else {
            MESSAGE(name << " is not installed here");
        }
    }
}

TEST_CASE("receipts generate - another seed draws other questions or options")
{
    app::Generate words = gates::usual(gates::collections().front().files);
    const gates::Made first = gates::make(words);
    words.seed = 2;
    CHECK(gates::make(words).pack != first.pack);
}

TEST_CASE("receipts generate - an article added to a pack leaves its questions and their reviews as they are")
{
    for (const gates::Collection& collection : gates::collections()) {
        CAPTURE(collection.name);
        REQUIRE(collection.files.size() > 1);
        const support::TemporaryFolder folder;
        app::Generate words = gates::usual(collection.files);
        words.sources.pop_back();
        quiz::Pack earlier = gates::make(words, folder.path()).loaded.pack;
        earlier.questions.front().reviewed = true;
        earlier.questions.back().why = "A teacher put this into better words.";
        write(folder.path() / "made.toml", pack::write(earlier));
        words.sources = collection.files;
        const quiz::Pack later = gates::make(words, folder.path()).loaded.pack;
        REQUIRE(later.questions.size() >= earlier.questions.size());
        CHECK(std::equal(earlier.questions.begin(), earlier.questions.end(), later.questions.begin()));
        CHECK(later.articles.size() == collection.files.size());
        const text::ArticleId added = later.articles.back().id;
        for (std::size_t i = earlier.questions.size(); i < later.questions.size(); ++i) {
            CHECK(later.questions[i].evidence[0][0].article == added);
        }
    }
}

TEST_CASE("receipts generate - the same articles once more change nothing in a pack")
{
    const support::TemporaryFolder folder;
    const app::Generate words = gates::usual(gates::collections().front().files);
    const gates::Made first = gates::make(words, folder.path());
    CHECK(gates::make(words, folder.path()).files == first.files);
}
