// SPDX-License-Identifier: MIT
// Making questions of 1 to 1,000 articles of 600 words, on one thread and on all cores. Each measurement is a process
// of its own, so that its memory is its own. The articles are paragraphs of those that ship, in many orders.
#include "app/language_tools.h"
#include "app/paths.h"
#include "base/rng.h"
#include "generate/generate.h"
#include "generate/source.h"
#include "pack/article_file.h"
#include "support/read_file.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr std::size_t words_of_an_article = 600;

double seconds_since(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

[[noreturn]] void fail(const std::string& message)
{
    std::fprintf(stderr, "%s\n", message.c_str());
    std::exit(1);
}

std::vector<std::string> paragraphs_that_ship()
{
    std::vector<std::string> result;
    for (const auto& entry : fs::directory_iterator(fs::path(RECEIPTS_SOURCE_DIR) / "content" / "articles")) {
        const auto source = generate::read_source(support::read_file(entry.path()), entry.path().filename().string());
        if (!source) {
            fail(source.error().message);
        }
        for (const text::Span paragraph : source->article.text.paragraphs()) {
            result.emplace_back(source->article.text.slice(paragraph));
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

/// The bytes of a made article: other paragraphs, in another order, for every number.
std::string made_article(const std::vector<std::string>& paragraphs, std::size_t number)
{
    base::Rng rng{number};
    std::vector<std::string> order = paragraphs;
    base::shuffle(order, rng);
    std::string bytes = fmt::format("Report number {}\n", number);
    std::size_t words = 0;
    for (std::size_t i = 0; i < order.size() && words < words_of_an_article; ++i) {
        bytes += "\n" + order[i] + "\n";
        words += text::words(order[i]).size();
    }
    return bytes;
}

/// What a child process measured.
struct Measured {
    double opening = 0; ///< seconds until lexicon and parser were ready
    double making = 0; ///< seconds for reading the articles and making questions
    std::size_t words = 0;
    std::size_t questions = 0;
    double peak = 0; ///< megabytes of memory
};

/// What the child process does; it prints a line of numbers.
void measure(std::size_t articles, std::size_t threads, std::size_t first)
{
    const auto start = std::chrono::steady_clock::now();
    const auto paths = app::find_paths({.program = RECEIPTS_BENCH_PROGRAM, .home = fs::temp_directory_path().string()});
    const auto tools = paths ? app::open_language_tools(*paths) : base::fail(paths.error());
    if (!tools) {
        fail(tools.error().message);
    }
    const double opening = seconds_since(start);
    std::vector<std::string> files;
    const std::vector<std::string> paragraphs = paragraphs_that_ship();
    for (std::size_t i = first; i < first + articles; ++i) {
        files.push_back(made_article(paragraphs, i));
    }
    const auto begun = std::chrono::steady_clock::now();
    std::vector<text::Article> read;
    std::size_t words = 0;
    for (std::size_t i = 0; i < articles; ++i) {
        const auto source = generate::read_source(files[i], fmt::format("report-{}.txt", i));
        if (!source) {
            fail(source.error().message);
        }
        read.push_back(source->article);
        words += text::words(read.back().text.bytes()).size();
    }
    generate::Wish wish;
    wish.jobs = threads;
    generate::Progress progress;
    const auto generated = generate::generate(read, tools->parser, *tools->lexicon, wish, progress);
    std::printf("%f %f %zu %zu\n", opening, seconds_since(begun), words, generated.questions.size());
}

/// Of articles from number `first` on.
Measured measured(const char* program, std::size_t articles, std::size_t threads, std::size_t first = 0)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        fail("no pipe");
    }
    const std::string count = std::to_string(articles);
    const std::string jobs = std::to_string(threads);
    const std::string begin = std::to_string(first);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::execl(program, program, count.c_str(), jobs.c_str(), begin.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(ends[1]);
    std::FILE* line = ::fdopen(ends[0], "r");
    Measured result;
    const int found
        = std::fscanf(line, "%lf %lf %zu %zu", &result.opening, &result.making, &result.words, &result.questions);
    std::fclose(line);
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    if (status != 0 || found != 4) {
        fail("a measurement ended early");
    }
    result.peak = static_cast<double>(used.ru_maxrss) / 1024;
    return result;
}

/// The run in the middle of several, by the time it took.
Measured median(const char* program, std::size_t articles, std::size_t threads, std::size_t runs)
{
    std::vector<Measured> all;
    for (std::size_t i = 0; i < runs; ++i) {
        all.push_back(measured(program, articles, threads));
    }
    std::sort(all.begin(), all.end(), [](const Measured& a, const Measured& b) { return a.making < b.making; });
    return all[all.size() / 2];
}

/// Ten articles, each read alone by a process of its own: what one costs, whatever it has in it.
Measured each_alone(const char* program, std::size_t runs)
{
    constexpr std::size_t articles = 10;
    std::vector<Measured> all;
    for (std::size_t i = 0; i < runs; ++i) {
        Measured sum;
        for (std::size_t number = 0; number < articles; ++number) {
            const Measured one = measured(program, 1, 1, number);
            sum.making += one.making;
            sum.words += one.words;
            sum.questions += one.questions;
            sum.peak = std::max(sum.peak, one.peak);
        }
        all.push_back(sum);
    }
    std::sort(all.begin(), all.end(), [](const Measured& a, const Measured& b) { return a.making < b.making; });
    return all[all.size() / 2];
}

double cost(const Measured& run)
{
    return run.making / static_cast<double>(run.words);
}

void print(std::size_t articles, std::size_t threads, const Measured& run)
{
    std::printf("%5zu articles %2zu threads %8.2f s %7.1f articles/s %6.1f us/word %6.0f MB %5.1f questions/article\n",
                articles, threads, run.making, static_cast<double>(articles) / run.making, 1e6 * cost(run), run.peak,
                static_cast<double>(run.questions) / static_cast<double>(articles));
}

}

int main(int count, char** words)
{
    if (count == 4) {
        measure(std::stoul(words[1]), std::stoul(words[2]), std::stoul(words[3]));
        return 0;
    }
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const Measured nothing = median(words[0], 0, 1, 9);
    std::printf("start-up: lexicon and parser ready after %.0f ms; %.0f MB without an article\n", 1e3 * nothing.opening,
                nothing.peak);
    std::vector<Measured> runs;
    runs.push_back(each_alone(words[0], 5));
    std::printf("ten articles, each alone:\n");
    print(10, 1, runs.back());
    std::printf("together:\n");
    for (const std::size_t articles : {10U, 100U, 1000U}) {
        runs.push_back(median(words[0], articles, 1, articles >= 1000 ? 1 : 5));
        print(articles, 1, runs.back());
    }
    const Measured together = median(words[0], 100, cores, 5);
    print(100, cores, together);
    std::printf("%zu threads against 1, 100 articles: %.2f times as fast\n", cores, runs[2].making / together.making);
    std::printf("a word of 1,000 articles against a word of one alone: %.2f times as dear\n",
                cost(runs[3]) / cost(runs[0]));
    std::printf("a word of 1,000 articles against a word of 10: %.2f times as dear\n", cost(runs[3]) / cost(runs[1]));
    return 0;
}
