// SPDX-License-Identifier: MIT
// Loads bytes as a pack and as the article of a pack; what loads must write a pack that reads back equal.
#include "pack/article_file.h"
#include "pack/pack_file.h"
#include "support/memory_files.h"

#include <cstdint>
#include <cstdlib>

namespace {

constexpr std::string_view article
    = "+++\nid = \"a\"\ntitle = \"T\"\noutlet = \"O\"\nlanguage = \"en\"\nlicence = \"L\"\n"
      "+++\n\nAda Moss opened 120 ovens on 5 March 2024.\n\nTom Reed said so.\n";

constexpr std::string_view small_pack
    = "format = 1\nid = \"p\"\ntitle = \"T\"\nlanguage = \"en\"\nlicence = \"L\"\n[[article]]\nid = \"a\"\npath = "
      "\"a.md\"\n"
      "[[question]]\nid = \"q\"\nkind = \"locate\"\nskill = \"who\"\nprompt = \"Who?\"\nwhy = \"W\"\n"
      "evidence = [ [ { article = \"a\", quote = \"Ada Moss\" } ] ]\n";

void demand(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// Loads a pack with one article, "a.md".
void check_pack(std::string_view bytes, std::string_view its_article)
{
    support::MemoryFiles files({{"p.toml", std::string(bytes)}, {"a.md", std::string(its_article)}});
    const auto loaded = pack::load("p.toml", files, pack::Lint::On);
    if (!loaded) {
        demand(loaded.error().place.line > 0);
        return;
    }
    for (const base::Issue& issue : loaded->issues) {
        demand(issue.place.line > 0 && issue.place.column > 0);
    }
    demand(loaded->ready.items.size() + loaded->ready.left_out.size() == loaded->pack.questions.size());
    if (base::worst(loaded->issues) == base::Severity::Error) {
        return;
    }
    demand(files.write("p.toml", pack::write(loaded->pack)).has_value());
    const auto again = pack::load("p.toml", files, pack::Lint::Off);
    demand(again && again->pack == loaded->pack);
}

void check_article(std::string_view bytes)
{
    const auto read = pack::read_article(bytes, "a.md");
    if (!read) {
        demand(read.error().place.line > 0);
        return;
    }
    if (!read->issues.empty()) {
        return;
    }
    const std::string written = pack::write_article(read->article);
    const auto again = pack::read_article(written, "a.md");
    demand(again && again->article.text.bytes() == read->article.text.bytes()
           && pack::write_article(again->article) == written);
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    check_pack(text, article);
    check_pack(small_pack, text);
    check_article(text);
    return 0;
}
