// SPDX-License-Identifier: MIT
#include "pack/pack_file.h"

#include "support/disk_folder.h"
#include "support/make_pack.h"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

const std::filesystem::path cases = RECEIPTS_SOURCE_DIR "/tests/cases/pack";

support::MemoryFiles files_of(const std::string& name)
{
    support::MemoryFiles files;
    support::add_folder(files, cases / name, "");
    return files;
}

pack::Loaded load(const support::MemoryFiles& files)
{
    auto loaded = pack::load("pack.toml", files, pack::Lint::Off);
    REQUIRE(loaded);
    return std::move(*loaded);
}

std::vector<std::string> reasons(const pack::Loaded& loaded)
{
    std::vector<std::string> all;
    for (const quiz::LeftOut& each : loaded.ready.left_out) {
        all.push_back(each.question.value + ": " + each.reason);
    }
    return all;
}

/// `text` with the first `old_piece` replaced.
std::string with(std::string text, std::string_view old_piece, std::string_view new_piece)
{
    const std::size_t at = text.find(old_piece);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old_piece.size(), new_piece);
}

}

TEST_CASE("pack::load - reads all nine kinds with their fields")
{
    const pack::Loaded loaded = load(files_of("good"));
    const auto& questions = loaded.pack.questions;
    REQUIRE(questions.size() == 9);
    CHECK(loaded.issues.empty());
    CHECK(loaded.ready.items.size() == 9);
    CHECK(loaded.ready.left_out.empty());
    CHECK(loaded.articles.size() == 2);
    CHECK(std::get<quiz::Choice>(questions[0].body).key == "Ada Moss");
    CHECK(questions[0].options[1] == quiz::Option{"Tom Reed", "He is the miller."});
    CHECK(questions[0].fact.value == "opener");
    CHECK(questions[0].reviewed);
    CHECK(std::get<quiz::VerdictKey>(questions[1].body).key == quiz::Verdict::Supported);
    CHECK(quiz::kind(questions[2]) == quiz::Kind::Locate);
    CHECK(questions[3].body == quiz::Body{quiz::Number{120, 2.5, "loaves", std::array<double, 2>{0, 500}}});
    CHECK(std::get<quiz::Date>(questions[4].body).range);
    CHECK(std::get<quiz::Order>(questions[5].body).key.size() == 3);
    CHECK(questions[6].body == quiz::Body{quiz::Altered{"June", "January"}});
    CHECK(questions[7].body == quiz::Body{quiz::Short{"Tom Reed", {"Reed"}}});
    CHECK(questions[7].origin == quiz::Origin::Generated);
    CHECK(questions[7].difficulty == 2);
    CHECK(questions[7].attribution == std::vector<std::string>{"Tom Reed"});
    CHECK(questions[8].evidence.front().size() == 2);
}

TEST_CASE("pack::load - an unreadable file is an error, all else is issues")
{
    const auto missing = pack::load("absent.toml", support::MemoryFiles{}, pack::Lint::Off);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == base::ErrorKind::NotFound);
    const auto newer = pack::load("pack.toml", files_of("too-new"), pack::Lint::Off);
    REQUIRE_FALSE(newer);
    CHECK(newer.error().kind == base::ErrorKind::TooNew);
    CHECK(newer.error().place == base::Place{"pack.toml", 1, 10});
}

TEST_CASE("pack::load - the message on broken TOML can't steer the terminal, whatever key it quotes")
{
    support::MemoryFiles files;
    REQUIRE(files.write("pack.toml", "\"\\u001b[31mred\\n\" = 1\n\"\\u001b[31mred\\n\" = 2\n"));
    const auto refused = pack::load("pack.toml", files, pack::Lint::Off);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.find("red") != std::string::npos);
    CHECK(refused.error().message.find_first_of("\x1b\n") == std::string::npos);
}

TEST_CASE("pack::load - a question with a mistake is left out with its reason, the others are played")
{
    const pack::Loaded missing = load(files_of("missing-field"));
    CHECK(missing.pack.questions.size() == 5);
    REQUIRE(missing.ready.items.size() == 1);
    CHECK(missing.ready.items.front().question.id.value == "fine");
    CHECK(reasons(missing).front() == "bare: it has a mistake in line 9 of the pack");

    CHECK(reasons(load(files_of("article-changed")))
          == std::vector<std::string>{"lost: the passage it needs is no longer in the article"});
    CHECK(reasons(load(files_of("article-unreadable")))
          == std::vector<std::string>{"absent: the article it needs can't be read"});
}

TEST_CASE("pack::load - a layout that can't be read in parts reads the same")
{
    const support::MemoryFiles files = files_of("good");
    const std::string bytes = *files.read("pack.toml");
    support::MemoryFiles indented = files;
    std::string spaced = bytes;
    for (std::size_t at = 0; (at = spaced.find("[[question]]", at)) != std::string::npos; at += 14) {
        spaced.replace(at, 12, "[[ question ]]");
    }
    REQUIRE(indented.write("pack.toml", spaced));
    CHECK(load(indented).pack == load(files).pack);

    support::MemoryFiles tricky = files;
    REQUIRE(tricky.write("pack.toml", with(bytes, "why = \"The report names the baker.\"",
                                           "why = \"\"\"\n[[question]]\nid = 'no question'\"\"\"")));
    const pack::Loaded loaded = load(tricky);
    CHECK(loaded.pack.questions.size() == 9);
    CHECK(loaded.pack.questions.front().why == "[[question]]\nid = 'no question'");
}

TEST_CASE("pack::load - an issue has the line and column of the file, in parts as in the whole")
{
    support::MemoryFiles files = files_of("good");
    const std::string bytes = with(*files.read("pack.toml"), "hint = ", "hnit = ");
    const auto line = static_cast<int>(std::count(
                          bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bytes.find("hnit")), '\n'))
                      + 1;
    for (const std::string& layout : {bytes, with(bytes, "[[question]]", "[[ question ]]")}) {
        REQUIRE(files.write("pack.toml", layout));
        const pack::Loaded loaded = load(files);
        REQUIRE(loaded.issues.size() == 1);
        CHECK(loaded.issues.front().place == base::Place{"pack.toml", line, 1});
        CHECK(loaded.issues.front().hint == "did you mean `hint`?");
    }
}

TEST_CASE("pack::write - the canonical form reads back equal, whatever the pack")
{
    base::Rng rng{723};
    for (int round = 0; round < 300; ++round) {
        const quiz::Pack pack = support::random_pack(rng);
        const std::string written = pack::write(pack);
        CAPTURE(written);
        const support::MemoryFiles files({{"pack.toml", written}});
        const auto loaded = pack::load("pack.toml", files, pack::Lint::Off);
        REQUIRE(loaded);
        CHECK(loaded->pack == pack);
        CHECK(pack::write(loaded->pack) == written);
    }
}

TEST_CASE("pack::write - fields in their order, defaults left out, one option or anchor a line")
{
    const std::string written = pack::write(load(files_of("good")).pack);
    CHECK(written.starts_with(
        "format = 1\nid = \"town\"\ntitle = \"A town\"\nlanguage = \"en\"\nlicence = \"CC BY 4.0\"\n"
        "\n[[article]]\nid = \"bridge\"\npath = \"bridge.md\"\n"));
    CHECK(written.find(
              "\n[[question]]\nid = \"opener\"\nkind = \"choice\"\nskill = \"who\"\n"
              "prompt = \"Who opened an oven under the old bridge?\"\nkey = \"Ada Moss\"\n"
              "options = [\n  { text = \"Ada Moss\" },\n  { text = \"Tom Reed\", why = \"He is the miller.\" },\n]\n"
              "evidence = [\n  [\n    { article = \"bridge\", quote = \"the baker Ada Moss opened an oven under "
              "the old bridge\" },\n  ],\n]\nwhy = \"The report names the baker.\"\n\n[[question]]")
          != std::string::npos);
    CHECK(written.find("key = 120\ntolerance = 2.5\nunit = \"loaves\"\nrange = [0, 500]\n") != std::string::npos);
    CHECK(written.find("key = 2024-03-05\nrange = [2024-01-01, 2024-12-31]\n") != std::string::npos);
    CHECK(written.find("origin = \"generated\"\nreviewed = true\n") != std::string::npos);
    CHECK(written.ends_with("\n"));
}

TEST_CASE("pack::completed - fills in hashes, places and contexts, after which nothing is left to do")
{
    support::MemoryFiles files = files_of("good");
    const pack::Loaded before = load(files);
    const quiz::Pack complete = pack::completed(before.pack, before.articles);
    CHECK(complete.articles.front().hash == before.articles.front().text.hash());
    const text::Anchor& anchor = complete.questions.front().evidence.front().front();
    CHECK(anchor.prefix == "On Monday, 4 March, ");
    CHECK(anchor.suffix.starts_with(". She baked"));
    CHECK(anchor.position == text::CodePointSpan{{20}, {74}});
    CHECK(anchor.article_hash == before.articles.front().text.hash());

    REQUIRE(files.write("pack.toml", pack::write(complete)));
    const pack::Loaded after = load(files);
    CHECK(after.issues.empty());
    CHECK(after.pack == complete);
    CHECK(pack::completed(after.pack, after.articles) == complete);
}

TEST_CASE("pack::completed - an anchor that is lost stays as it was")
{
    const pack::Loaded loaded = load(files_of("article-changed"));
    const quiz::Pack complete = pack::completed(loaded.pack, loaded.articles);
    CHECK(complete.questions[2].evidence == loaded.pack.questions[2].evidence);
    CHECK(complete.questions[1].evidence.front().front().position == text::CodePointSpan{{20}, {74}});
}

TEST_CASE("pack::load - the hash of a question is over its canonical form and the hashes of its articles")
{
    const pack::Loaded loaded = load(files_of("good"));
    REQUIRE(loaded.ready.items.size() == 9);
    for (const quiz::Item& item : loaded.ready.items) {
        quiz::Pack alone = loaded.pack;
        alone.questions = {item.question};
        const std::string written = pack::write(alone);
        std::string hashed = written.substr(written.find("\n[[question]]\n"));
        std::vector<text::ArticleId> named;
        for (const auto& set : item.question.evidence) {
            for (const text::Anchor& anchor : set) {
                if (std::find(named.begin(), named.end(), anchor.article) == named.end()) {
                    named.push_back(anchor.article);
                    hashed += base::to_hex(quiz::find_article(loaded.articles, anchor.article)->text.hash()) + '\n';
                }
            }
        }
        CHECK(item.hash == base::sha256(hashed));
    }
}

TEST_CASE("pack::load - the hash of a pack is that of its file once it is complete")
{
    support::MemoryFiles files = files_of("good");
    const pack::Loaded loaded = load(files);
    const std::string complete = pack::write(pack::completed(loaded.pack, loaded.articles));
    REQUIRE(files.write("pack.toml", complete));
    CHECK(load(files).ready.hash == base::sha256(complete));
}

TEST_CASE("pack::load - an edit to a question or to its article makes another question, one elsewhere does not")
{
    support::MemoryFiles files = files_of("good");
    const pack::Loaded before = load(files);
    const std::string bytes = *files.read("pack.toml");
    const auto hash = [](const pack::Loaded& loaded, std::size_t index) { return loaded.ready.items.at(index).hash; };

    REQUIRE(files.write("pack.toml", with(bytes, "He is the miller.", "The miller is he.")));
    const pack::Loaded reworded = load(files);
    CHECK(hash(reworded, 0) != hash(before, 0));
    CHECK(hash(reworded, 1) == hash(before, 1));
    CHECK(reworded.ready.hash != before.ready.hash);

    REQUIRE(files.write("pack.toml", "# A comment, which is no change.\n" + bytes));
    CHECK(load(files).ready.hash == before.ready.hash);

    REQUIRE(files.write("gazette.md", *files.read("gazette.md") + "\nOne more line.\n"));
    const pack::Loaded edited = load(files);
    CHECK(hash(edited, 0) == hash(before, 0));
    CHECK(hash(edited, 8) != hash(before, 8));
    CHECK(edited.ready.hash != before.ready.hash);
}
