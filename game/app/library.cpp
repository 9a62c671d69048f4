// SPDX-License-Identifier: MIT
#include "app/library.h"

#include <algorithm>
#include <filesystem>

namespace app {

namespace {

/// 1 to 5; questions that do not say count as 3.
double mean_difficulty(const pack::Loaded& loaded)
{
    double sum = 0;
    for (const quiz::Item& item : loaded.ready.items) {
        sum += item.question.difficulty.value_or(3);
    }
    return loaded.ready.items.empty() ? 5 : sum / static_cast<double>(loaded.ready.items.size());
}

}

std::vector<std::string> shelf_paths(const World& world)
{
    std::vector<std::string> paths = world.files.list(world.paths.content + "/packs", ".toml");
    const std::vector<std::string> own = world.files.list(world.paths.data + "/packs", ".toml");
    paths.insert(paths.end(), own.begin(), own.end());
    return paths;
}

Shelf read_shelf(const World& world)
{
    Shelf shelf;
    for (const std::string& path : shelf_paths(world)) {
        auto loaded = pack::load(absolute_path(path), world.files, pack::Lint::Off);
        if (loaded) {
            shelf.packs.push_back({absolute_path(path), std::move(*loaded)});
        } else {
            shelf.unreadable.push_back({path, loaded.error()});
        }
    }
    std::stable_sort(shelf.packs.begin(), shelf.packs.end(), [](const ShelvedPack& a, const ShelvedPack& b) {
        return mean_difficulty(a.loaded) < mean_difficulty(b.loaded);
    });
    return shelf;
}

std::string absolute_path(const std::string& path)
{
    std::error_code error;
    const auto absolute = std::filesystem::absolute(path, error);
    return error ? path : absolute.lexically_normal().string();
}

}
