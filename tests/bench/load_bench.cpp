// SPDX-License-Identifier: MIT
// Loading a pack of 100,000 questions against a bare toml::parse of the same bytes.
#define TOML_EXCEPTIONS 1
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

#include "bench/made_pack.h"
#include "pack/pack_file.h"
#include "support/memory_files.h"

#include <benchmark/benchmark.h>

namespace {

constexpr std::size_t questions = 100'000;

const std::string& pack_bytes()
{
    static const std::string bytes = bench::made_pack(questions);
    return bytes;
}

void bare_toml_parse(benchmark::State& state)
{
    for (auto _ : state) {
        const toml::table table = toml::parse(pack_bytes());
        benchmark::DoNotOptimize(table.size());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(pack_bytes().size()));
}

void load_pack(benchmark::State& state)
{
    support::MemoryFiles files;
    (void)files.write("pack.toml", pack_bytes()); // memory does not fail
    (void)files.write("article.md", bench::made_article());
    for (auto _ : state) {
        const auto loaded = pack::load("pack.toml", files, pack::Lint::Off);
        if (!loaded || loaded->ready.items.size() != questions) {
            state.SkipWithError("the pack did not load whole");
            return;
        }
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(pack_bytes().size()));
}

BENCHMARK(bare_toml_parse)->Unit(benchmark::kMillisecond)->MinTime(3);
BENCHMARK(load_pack)->Unit(benchmark::kMillisecond)->MinTime(3);

}
