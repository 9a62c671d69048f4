// SPDX-License-Identifier: MIT
#include "app/make_pack.h"

#include "app/language_tools.h"
#include "app/make_pack_report.h"
#include "base/issue.h"
#include "pack/article_file.h"
#include "pack/pack_file.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <mutex>
#include <set>
#include <thread>
#include <unistd.h>

namespace app {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> article_suffixes{".html", ".htm", ".md", ".txt"};

/// The files that the words name, folders opened, each once, in the order of the words and then of their names.
std::vector<std::string> article_files(const Generate& words, const base::Files& files)
{
    std::vector<std::string> result;
    const auto add = [&result](const std::string& path) {
        if (std::find(result.begin(), result.end(), path) == result.end()) {
            result.push_back(path);
        }
    };
    for (const std::string& source : words.sources) {
        std::error_code error;
        if (!fs::is_directory(source, error)) {
            add(source);
            continue;
        }
        std::vector<std::string> inside;
        for (const std::string_view suffix : article_suffixes) {
            const std::vector<std::string> found = files.list(source, suffix);
            inside.insert(inside.end(), found.begin(), found.end());
        }
        std::sort(inside.begin(), inside.end());
        std::for_each(inside.begin(), inside.end(), add);
    }
    return result;
}

/// The articles that can be used. One with the id of another gets a number behind it.
std::vector<generate::Source> read_sources(const std::vector<std::string>& paths, const World& world)
{
    std::vector<generate::Source> result;
    for (const std::string& path : paths) {
        const auto bytes = world.files.read(path);
        auto source = bytes ? generate::read_source(*bytes, path) : base::fail(bytes.error());
        if (!source) {
            world.errors << base::to_string(source.error()) << '\n';
            continue;
        }
        for (const base::Issue& issue : source->issues) {
            world.errors << base::to_string(issue) << '\n';
        }
        const std::string wanted = source->article.id.value;
        const auto taken = [&](const generate::Source& other) { return other.article.id == source->article.id; };
        for (int number = 2; std::any_of(result.begin(), result.end(), taken); ++number) {
            source->article.id.value = fmt::format("{}-{}", wanted, number);
        }
        result.push_back(std::move(*source));
    }
    return result;
}

/// Draws a bar on a terminal while articles are read, until its end of life.
class ProgressBar {
public:
    ProgressBar(const generate::Progress& progress, std::size_t articles, std::ostream& out)
        : m_progress(progress), m_articles(articles), m_out(out), m_thread([this] { run(); })
    {
    }

    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    ~ProgressBar()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_done = true;
        }
        m_wake.notify_one();
        m_thread.join();
        m_out << "\r\x1b[K" << std::flush;
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, std::chrono::milliseconds(100), [this] { return m_done; })) {
            constexpr std::size_t width = 30;
            const std::size_t read = m_progress.articles;
            const std::size_t full = m_articles == 0 ? width : width * read / m_articles;
            m_out << fmt::format("\r[{:=<{}}{: <{}}] {} of {} articles", "", full, "", width - full, read, m_articles)
                  << std::flush;
        }
    }

    const generate::Progress& m_progress;
    std::size_t m_articles;
    std::ostream& m_out;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_done = false;
    std::thread m_thread;
};

generate::Wish wish_of(const Generate& words)
{
    generate::Wish wish;
    wish.per_article = words.per_article;
    wish.seed = words.seed;
    wish.jobs = words.jobs == 0 ? std::max(1U, std::thread::hardware_concurrency()) : words.jobs;
    for (const std::string& kind : words.kinds) {
        if (const auto known = quiz::kind_from(kind)) {
            wish.kinds.insert(*known);
        }
    }
    return wish;
}

generate::Generated generate_questions(const std::vector<text::Article>& articles, const LanguageTools& tools,
                                       const Generate& words, const World& world)
{
    generate::Progress progress;
    if (::isatty(STDERR_FILENO) == 1) {
        const ProgressBar bar(progress, articles.size(), world.errors);
        return generate::generate(articles, tools.parser, *tools.lexicon, wish_of(words), progress);
    }
    return generate::generate(articles, tools.parser, *tools.lexicon, wish_of(words), progress);
}

std::string id_from(const std::string& path)
{
    std::string id;
    for (const char letter : fs::path(path).stem().string()) {
        const char small = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        const bool plain = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
        id += plain ? small : '-';
    }
    return base::is_id(id) ? id : "pack";
}

quiz::Pack new_pack(const std::string& path)
{
    quiz::Pack pack;
    pack.id.value = id_from(path);
    pack.language = "en";
    pack.licence = "as the articles";
    return pack;
}

/// What a new pack is called, by the articles that it is made of.
void name(quiz::Pack& pack, const std::string& path, const std::vector<text::Article>& articles)
{
    const bool one = articles.size() == 1;
    pack.title = one ? articles.front().title : fs::path(path).stem().string();
    pack.about = one ? "Made from one article." : fmt::format("Made from {} articles.", articles.size());
}

/// The pack at a path as it stands, or a new one; an error when it can't be read whole, for then it would be lost.
base::Result<quiz::Pack> pack_to_fill(const Generate& words, const World& world)
{
    std::error_code error;
    if (!fs::exists(words.pack, error)) {
        return new_pack(words.pack);
    }
    auto loaded = pack::load(words.pack, world.files, pack::Lint::Off);
    if (!loaded) {
        return base::fail(loaded.error());
    }
    if (base::worst(loaded->issues) == base::Severity::Error) {
        return base::fail(base::ErrorKind::Refused,
                          "This pack has errors, so nothing is added to it. Mend it first: receipts check says what is "
                          "wrong.",
                          {words.pack});
    }
    return std::move(loaded->pack);
}

/// Leaves out the articles that a pack already has; an error when it has another text under the name of one.
base::Result<void> leave_out_known(const quiz::Pack& pack, std::vector<generate::Source>& sources)
{
    for (const quiz::ArticleRef& known : pack.articles) {
        const auto same = [&known](const generate::Source& source) { return source.article.id == known.id; };
        const auto found = std::find_if(sources.begin(), sources.end(), same);
        if (found == sources.end()) {
            continue;
        }
        if (found->article.text.hash() != known.hash) {
            return base::fail(
                base::ErrorKind::Refused,
                fmt::format("The pack has another text under the name {}. Rename the article's file.", known.id.value));
        }
        sources.erase(found);
    }
    return {};
}

std::string folder_of_articles(const std::string& pack)
{
    return fs::path(pack).stem().string() + "-articles";
}

base::Result<void> write_all(const Generate& words, quiz::Pack pack, const std::vector<text::Article>& articles,
                             const std::vector<quiz::Question>& questions, const World& world)
{
    const fs::path home = fs::path(words.pack).parent_path();
    const std::string folder = folder_of_articles(words.pack);
    std::error_code error;
    fs::create_directories(home / folder, error);
    std::vector<quiz::ArticleRef> refs;
    for (const text::Article& article : articles) {
        const std::string name = folder + "/" + article.id.value + ".md";
        if (const auto written = world.files.write((home / name).string(), pack::write_article(article)); !written) {
            return base::fail(written.error());
        }
        refs.push_back({article.id, name, article.text.hash()});
    }
    pack = generate::with_questions(std::move(pack), refs, questions);
    return world.files.write(words.pack, pack::write(pack));
}

/// The articles that a question was made of. Of the others the author is told.
std::vector<text::Article> asked_of(const std::vector<generate::Source>& sources,
                                    const std::vector<quiz::Question>& questions, const World& world)
{
    std::set<std::string> named;
    for (const quiz::Question& question : questions) {
        for (const auto& set : question.evidence) {
            for (const text::Anchor& anchor : set) {
                named.insert(anchor.article.value);
            }
        }
    }
    std::vector<text::Article> result;
    for (const generate::Source& source : sources) {
        if (named.contains(source.article.id.value)) {
            result.push_back(source.article);
        } else {
            world.errors << fmt::format("{}: warning: No question came of this article, so the pack goes without it. "
                                        "--explain says why.\n",
                                        source.path);
        }
    }
    return result;
}

int failed(const base::Error& error, const World& world)
{
    world.errors << base::to_string(error) << '\n';
    return 2;
}

}

int make_pack(const Generate& words, const World& world)
{
    const std::vector<std::string> paths = article_files(words, world.files);
    std::vector<generate::Source> sources = read_sources(paths, world);
    const std::size_t refused = paths.size() - sources.size();
    auto pack = pack_to_fill(words, world);
    if (!pack) {
        return failed(pack.error(), world);
    }
    if (const auto known = leave_out_known(*pack, sources); !known) {
        return failed(known.error(), world);
    }
    if (sources.empty() && refused == 0) {
        world.out << "The pack has these articles already, so nothing was added.\n";
        return 0;
    }
    auto tools = open_language_tools(world.paths);
    if (!tools) {
        return failed(tools.error(), world);
    }
    std::vector<text::Article> articles;
    for (const generate::Source& source : sources) {
        articles.push_back(source.article);
    }
    const generate::Generated generated = generate_questions(articles, *tools, words, world);
    if (words.explaining == Explaining::On) {
        explain(sources, generated, world.out);
    }
    if (!words.report.empty()) {
        if (const auto written = world.files.write(words.report, report_as_json(sources, generated)); !written) {
            return failed(written.error(), world);
        }
    }
    const std::size_t before = pack->questions.size();
    if (before + generated.questions.size() == 0) {
        world.errors << "No question came of these articles, so no pack was written. --explain says why.\n";
        return 2;
    }
    const std::vector<text::Article> asked = asked_of(sources, generated.questions, world);
    if (pack->title.empty()) {
        name(*pack, words.pack, asked);
    }
    if (const auto written = write_all(words, std::move(*pack), asked, generated.questions, world); !written) {
        return failed(written.error(), world);
    }
    world.out << fmt::format("{}: {} new questions from {} articles. Read them over before a class sees them.\n",
                             words.pack, generated.questions.size(), asked.size());
    return refused == 0 && asked.size() == articles.size() ? 0 : 1;
}

}
