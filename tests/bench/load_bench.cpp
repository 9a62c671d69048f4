// SPDX-License-Identifier: MIT
// Loading a pack of 100,000 questions against a bare toml::parse of the same bytes.
#define TOML_EXCEPTIONS 1
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

#include "bench/made_pack.h"
#include "pack/pack_file.h"
#include "support/disk_folder.h"

#include <benchmark/benchmark.h>
#include <stdexcept>

namespace {

constexpr std::size_t questions = 100'000;
constexpr const char* pack_path = "packs/pack.toml";

/// Choice questions on one made article.
support::MemoryFiles made_files()
{
    support::MemoryFiles files({{pack_path, bench::made_pack(questions)}, {"packs/article.md", bench::made_article()}});
    return files;
}

/// The questions of damascus.toml again and again under new ids, on its articles: nine kinds, long whys.
support::MemoryFiles damascus_files()
{
    const std::string content = std::string(RECEIPTS_SOURCE_DIR) + "/content/";
    support::MemoryFiles files;
    support::add_folder(files, content + "articles", "articles/");
    (void)files.write(pack_path, support::read_file(content + "packs/damascus.toml")); // memory does not fail
    auto loaded = pack::load(pack_path, files, pack::Lint::Off);
    if (!loaded) {
        throw std::runtime_error(loaded.error().message);
    }
    const std::vector<quiz::Question> once = loaded->pack.questions;
    quiz::Pack many = std::move(loaded->pack);
    for (std::size_t i = once.size(); i < questions; ++i) {
        many.questions.push_back(once[i % once.size()]);
        many.questions.back().id.value += "-" + std::to_string(i);
    }
    (void)files.write(pack_path, pack::write(many));
    return files;
}

void bare_toml_parse(benchmark::State& state, support::MemoryFiles (*make)())
{
    const std::string bytes = *make().read(pack_path);
    for (auto _ : state) {
        const toml::table table = toml::parse(bytes);
        benchmark::DoNotOptimize(table.size());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}

void load_pack(benchmark::State& state, support::MemoryFiles (*make)())
{
    const support::MemoryFiles files = make();
    for (auto _ : state) {
        const auto loaded = pack::load(pack_path, files, pack::Lint::Off);
        if (!loaded || loaded->ready.items.size() != questions) {
            state.SkipWithError("the pack did not load whole");
            return;
        }
    }
}

BENCHMARK_CAPTURE(bare_toml_parse, made, made_files)->Unit(benchmark::kMillisecond)->MinTime(3);
BENCHMARK_CAPTURE(load_pack, made, made_files)->Unit(benchmark::kMillisecond)->MinTime(3);
BENCHMARK_CAPTURE(bare_toml_parse, damascus, damascus_files)->Unit(benchmark::kMillisecond)->MinTime(3);
BENCHMARK_CAPTURE(load_pack, damascus, damascus_files)->Unit(benchmark::kMillisecond)->MinTime(3);

}
