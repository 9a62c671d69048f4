// SPDX-License-Identifier: MIT
// Reading sentences: opening the parser, and tokens, tags and trees of news sentences.
#include "support/read_file.h"
#include "syntax/parser.h"

#include <benchmark/benchmark.h>
#include <sstream>
#include <stdexcept>

namespace {

std::span<const std::byte> bytes_of(const std::string& file)
{
    return std::as_bytes(std::span(file.data(), file.size()));
}

/// The files of a parser, and the parser on them.
struct Reader {
    std::string lexicon_file = support::read_file(RECEIPTS_LEXICON);
    std::string model_file = support::read_file(RECEIPTS_SOURCE_DIR "/assets/models/english.model");
    base::Result<syntax::Lexicon> lexicon = syntax::Lexicon::open(bytes_of(lexicon_file));
    base::Result<syntax::Parser> parser = syntax::Parser::open(bytes_of(model_file), lexicon.value());
};

const Reader& reader()
{
    static const Reader once;
    return once;
}

std::vector<std::string> sentences()
{
    std::istringstream lines(support::read_file(RECEIPTS_SOURCE_DIR "/tests/cases/syntax/news.conllu"));
    const std::string text = "# text = ";
    std::vector<std::string> all;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(text)) {
            all.push_back(line.substr(text.size()));
        }
    }
    return all;
}

void open_parser(benchmark::State& state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            syntax::Parser::open(bytes_of(reader().model_file), reader().lexicon.value()).has_value());
    }
}

/// Items are sentences of 14 tokens on average.
void parse_news(benchmark::State& state)
{
    const std::vector<std::string> all = sentences();
    for (auto _ : state) {
        for (const std::string& sentence : all) {
            benchmark::DoNotOptimize(reader().parser.value().parse(sentence).arcs.data());
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(all.size()));
}

/// One sentence of so many tokens: voting is cubic.
void parse_long(benchmark::State& state)
{
    std::string sentence = "Boats";
    for (std::int64_t i = 1; i < state.range(0); ++i) {
        sentence += i % 2 == 0 ? " boats" : " and";
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(reader().parser.value().parse(sentence).arcs.data());
    }
}

}

BENCHMARK(open_parser)->Unit(benchmark::kMillisecond);
BENCHMARK(parse_news)->Unit(benchmark::kMillisecond);
BENCHMARK(parse_long)->Arg(50)->Arg(100)->Arg(200)->Unit(benchmark::kMillisecond);
