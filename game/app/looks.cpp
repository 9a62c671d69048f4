// SPDX-License-Identifier: MIT
#include "app/looks.h"

#include "base/issue.h"
#include "ui/theme_file.h"

#include <algorithm>
#include <filesystem>
#include <optional>

namespace app {

namespace {

std::string stem_of(const std::string& path)
{
    return std::filesystem::path(path).stem().string();
}

/// The name of the one that is wanted; nothing: all.
using Wanted = std::optional<std::string>;

/// The files of a folder that are called as wanted, but for their ending.
std::vector<std::string> files_of(const World& world, const std::string& folder, std::string_view ending,
                                  const Wanted& wanted)
{
    std::vector<std::string> paths = world.files.list(folder, ending);
    std::erase_if(paths, [&](const std::string& path) { return wanted && stem_of(path) != *wanted; });
    return paths;
}

std::vector<ui::Theme> read_themes(const World& world, const Wanted& wanted)
{
    std::vector<ui::Theme> themes;
    for (const std::string& path : files_of(world, world.paths.assets + "/themes", ".toml", wanted)) {
        const auto bytes = world.files.read(path);
        auto theme = bytes ? ui::read_theme(stem_of(path), *bytes, path) : base::fail(bytes.error());
        if (theme) {
            themes.push_back(std::move(*theme));
        } else {
            world.log.warn(base::to_string(theme.error()));
        }
    }
    const auto light = std::find_if(themes.begin(), themes.end(),
                                    [](const ui::Theme& theme) { return theme.id == ui::light_theme().id; });
    if (light == themes.end()) {
        themes.insert(themes.begin(), ui::light_theme());
    } else {
        std::rotate(themes.begin(), light, light + 1);
    }
    return themes;
}

std::vector<base::Language> read_languages(const World& world, const Wanted& wanted)
{
    std::vector<base::Language> languages(1);
    for (const std::string& path : files_of(world, world.paths.translations, ".mo", wanted)) {
        const auto bytes = world.files.read(path);
        auto language = bytes ? base::Language::read(stem_of(path), *bytes) : base::fail(bytes.error());
        if (language) {
            languages.push_back(std::move(*language));
        } else {
            world.log.warn(path + ": " + base::to_string(language.error()));
        }
    }
    return languages;
}

}

Looks read_looks(const World& world)
{
    return {read_themes(world, std::nullopt), read_languages(world, std::nullopt)};
}

Looks read_chosen_looks(const World& world, const screens::Settings& settings)
{
    return {read_themes(world, settings.theme), read_languages(world, settings.language)};
}

const ui::Theme& theme_of(const Looks& looks, const std::string& id)
{
    const auto found = std::find_if(looks.themes.begin(), looks.themes.end(),
                                    [&](const ui::Theme& theme) { return theme.id == id; });
    return found == looks.themes.end() ? looks.themes.front() : *found;
}

const base::Language& language_of(const Looks& looks, const std::string& tag)
{
    const auto found = std::find_if(looks.languages.begin(), looks.languages.end(),
                                    [&](const base::Language& language) { return language.tag() == tag; });
    return found == looks.languages.end() ? looks.languages.front() : *found;
}

screens::Offer offer_of(const Looks& looks)
{
    screens::Offer offer;
    for (const base::Language& language : looks.languages) {
        offer.languages.push_back({language.tag(), language.own_name()});
    }
    for (const ui::Theme& theme : looks.themes) {
        offer.themes.push_back({theme.id, theme.name});
    }
    return offer;
}

}
