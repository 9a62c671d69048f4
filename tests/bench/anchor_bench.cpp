// SPDX-License-Identifier: MIT
// Resolving 100,000 anchors: where they were made, and after the article was edited.
#include "bench/made_pack.h"
#include "pack/article_file.h"
#include "text/anchor.h"

#include <benchmark/benchmark.h>
#include <stdexcept>

namespace {

constexpr std::size_t anchors = 100'000;

text::Article article_of(const std::string& file)
{
    auto loaded = pack::read_article(file, "article.md");
    if (!loaded) {
        throw std::runtime_error(loaded.error().message);
    }
    return loaded->article;
}

void resolve_all(benchmark::State& state, const text::Article& made_on, const text::Article& now)
{
    std::vector<text::Anchor> all;
    for (const text::Span sentence : made_on.text.sentences()) {
        all.push_back(text::make_anchor(made_on, sentence, ""));
    }
    for (auto _ : state) {
        std::size_t found = 0;
        for (std::size_t i = 0; i < anchors; ++i) {
            found += text::found(text::resolve(all[i % all.size()], now.text, {"quay"})) ? 1U : 0U;
        }
        if (found != anchors) {
            state.SkipWithError("an anchor was lost");
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(anchors));
}

void anchors_in_place(benchmark::State& state)
{
    const text::Article article = article_of(bench::made_article());
    resolve_all(state, article, article);
}

void anchors_moved(benchmark::State& state)
{
    std::string edited = bench::made_article();
    edited.insert(edited.rfind("+++\n") + 4, "\nA paragraph that came later stands before all others.\n");
    resolve_all(state, article_of(bench::made_article()), article_of(edited));
}

/// A word that carries nothing was mended in every sentence, so that each anchor goes the long way.
void anchors_reworded(benchmark::State& state)
{
    std::string edited = bench::made_article();
    for (std::size_t at = 0; (at = edited.find("told the council", at)) != std::string::npos; at += 8) {
        edited.replace(at, 4, "tells");
    }
    resolve_all(state, article_of(bench::made_article()), article_of(edited));
}

BENCHMARK(anchors_in_place)->Unit(benchmark::kMillisecond);
BENCHMARK(anchors_moved)->Unit(benchmark::kMillisecond);
BENCHMARK(anchors_reworded)->Unit(benchmark::kMillisecond)->Iterations(1);

}
