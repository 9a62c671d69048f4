// SPDX-License-Identifier: MIT
#include "app/paths.h"

#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>

namespace app {

namespace {

namespace fs = std::filesystem;

std::string environment(const char* name)
{
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): before any thread is started
    return value == nullptr ? "" : value;
}

bool holds_the_game(const fs::path& folder)
{
    std::error_code error;
    return fs::is_directory(folder / "content" / "packs", error) && fs::is_directory(folder / "assets", error);
}

base::Result<std::string> user_folder(const std::string& configured, const std::string& home, const char* fallback)
{
    fs::path folder = configured;
    if (!folder.is_absolute()) {
        if (home.empty()) {
            return base::fail(base::ErrorKind::NotFound, "There is no home folder to keep results in. Set HOME.");
        }
        folder = fs::path(home) / fallback;
    }
    folder /= "receipts";
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        return base::fail(
            base::ErrorKind::Refused,
            fmt::format("The folder for results can't be made ({}). Check its permissions.", error.message()),
            {folder.string()});
    }
    return folder.string();
}

}

Surroundings look_around()
{
    std::error_code error;
    return {.program = fs::read_symlink("/proc/self/exe", error).string(),
            .home = environment("HOME"),
            .xdg_data_home = environment("XDG_DATA_HOME"),
            .xdg_cache_home = environment("XDG_CACHE_HOME")};
}

base::Result<Paths> find_paths(const Surroundings& around)
{
    const fs::path beside = fs::path(around.program).parent_path();
    Paths paths;
    // build/receipts and build/dev/receipts stand in the source tree; bin/receipts is installed.
    for (const fs::path& folder : {beside / ".." / "share" / "receipts", beside / "..", beside / ".." / ".."}) {
        if (const fs::path found = folder.lexically_normal(); holds_the_game(found)) {
            paths.content = (found / "content").string();
            paths.assets = (found / "assets").string();
            // The build puts what it compiles beside the program; installed, it is with the rest.
            const fs::path compiled = fs::is_directory(beside / "translations") ? beside : found;
            paths.translations = (compiled / "translations").string();
            paths.lexicon = (compiled / "lexicon" / "english.lex").string();
            break;
        }
    }
    if (paths.content.empty()) {
        return base::fail(base::ErrorKind::NotFound,
                          "The packs that belong to the game are not beside it. Install it again.", {around.program});
    }
    const auto data = user_folder(around.xdg_data_home, around.home, ".local/share");
    if (!data) {
        return base::fail(data.error());
    }
    const auto cache = user_folder(around.xdg_cache_home, around.home, ".cache");
    if (!cache) {
        return base::fail(cache.error());
    }
    paths.data = *data;
    paths.cache = *cache;
    return paths;
}

}
