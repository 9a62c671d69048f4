// SPDX-License-Identifier: MIT
#include "gates/made.h"

#include "app/make_pack.h"
#include "app/paths.h"
#include "app/real_files.h"
#include "support/app_world.h"
#include "support/read_file.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>
#include <stdexcept>

namespace gates {

namespace {

namespace fs = std::filesystem;

bool is_article(const fs::path& path)
{
    const std::string suffix = path.extension().string();
    const std::string stem = path.stem().string();
    const bool note
        = std::none_of(stem.begin(), stem.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
    return (suffix == ".txt" || suffix == ".md" || suffix == ".html") && !note;
}

/// Where this build has what it needs, with a user's folder of its own.
app::Paths paths_of_build(const fs::path& home)
{
    const auto paths = app::find_paths({.program = RECEIPTS_PROGRAM, .home = home.string()});
    if (!paths) {
        throw std::runtime_error(paths.error().message);
    }
    return *paths;
}

}

Collection collection_in(const fs::path& folder)
{
    Collection result{folder.filename().string(), {}};
    if (!fs::is_directory(folder)) {
        throw std::runtime_error("there is no folder " + folder.string());
    }
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file() && is_article(entry.path())) {
            result.files.push_back(entry.path().string());
        }
    }
    std::sort(result.files.begin(), result.files.end());
    return result;
}

std::vector<Collection> collections()
{
    const fs::path tree = RECEIPTS_SOURCE_DIR;
    std::vector<Collection> result{collection_in(tree / "content" / "articles"),
                                   collection_in(tree / "tests" / "articles")};
    const char* named = std::getenv("RECEIPTS_ARTICLES"); // NOLINT(concurrency-mt-unsafe): tests have one thread
    std::istringstream folders(named == nullptr ? "" : named);
    for (std::string folder; std::getline(folders, folder, ':');) {
        if (!folder.empty()) {
            result.push_back(collection_in(fs::canonical(folder)));
        }
    }
    return result;
}

Made make(app::Generate words, const fs::path& folder)
{
    const support::TemporaryFolder home;
    app::RealFiles files;
    const support::StoppedClock clock;
    support::QuietLog log;
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream errors;
    const app::World world{files, clock, log, paths_of_build(home.path()), in, out, errors};
    words.pack = (folder / "made.toml").string();
    Made made;
    made.status = app::make_pack(words, world);
    made.out = out.str();
    made.errors = errors.str();
    made.files = all_files(folder);
    made.pack = support::read_file(words.pack);
    auto loaded = pack::load(words.pack, files, pack::Lint::On);
    if (!loaded) {
        throw std::runtime_error("no pack was made: " + made.errors);
    }
    made.loaded = std::move(*loaded);
    return made;
}

Made make(const app::Generate& words)
{
    const support::TemporaryFolder folder;
    return make(words, folder.path());
}

app::Generate usual(const std::vector<std::string>& files)
{
    app::Generate words;
    words.sources = files;
    words.jobs = 2;
    return words;
}

app::LanguageTools language_tools()
{
    const support::TemporaryFolder home;
    auto tools = app::open_language_tools(paths_of_build(home.path()));
    if (!tools) {
        throw std::runtime_error(tools.error().message);
    }
    return std::move(*tools);
}

std::map<std::string, std::string> all_files(const fs::path& folder)
{
    std::map<std::string, std::string> result;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            result[entry.path().lexically_relative(folder).string()] = support::read_file(entry.path());
        }
    }
    return result;
}

}
