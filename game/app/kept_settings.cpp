// SPDX-License-Identifier: MIT
#include "app/kept_settings.h"

#include <charconv>
#include <fmt/format.h>

namespace app {

namespace {

constexpr const char* text_scale = "text-scale";
constexpr const char* motion = "motion";
constexpr const char* theme = "theme";
constexpr const char* language = "language";
constexpr const char* typeface = "typeface";
constexpr const char* paper_volume = "volume-paper";
constexpr const char* till_volume = "volume-till";
constexpr const char* bell_volume = "volume-bell";
constexpr const char* read_aloud = "read-aloud";

/// One setting as it was kept; empty when it was not.
struct Kept {
    const storage::Database& database;
    storage::PlayerId player;

    std::string operator()(const char* name) const
    {
        const auto value = database.setting(player, name);
        return value && *value ? **value : "";
    }
};

template <class Number> Number number_in(const std::string& words, Number low, Number high, Number otherwise)
{
    Number number{};
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
    return error == std::errc{} && number >= low && number <= high ? number : otherwise;
}

}

screens::Settings kept_settings(const storage::Database& database, storage::PlayerId player)
{
    const Kept kept{database, player};
    screens::Settings settings;
    settings.text_scale = number_in(kept(text_scale), 1.0F, 2.0F, settings.text_scale);
    settings.motion = kept(motion) == "reduced" ? ui::Motion::Reduced : ui::Motion::Full;
    settings.typeface = kept(typeface) == "opendyslexic" ? ui::Typeface::OpenDyslexic : ui::Typeface::Standard;
    settings.read_aloud = kept(read_aloud) == "on" ? screens::ReadAloud::On : screens::ReadAloud::Off;
    settings.volumes.paper = number_in(kept(paper_volume), 0, 100, settings.volumes.paper);
    settings.volumes.till = number_in(kept(till_volume), 0, 100, settings.volumes.till);
    settings.volumes.bell = number_in(kept(bell_volume), 0, 100, settings.volumes.bell);
    if (std::string id = kept(theme); !id.empty()) {
        settings.theme = std::move(id);
    }
    if (std::string tag = kept(language); !tag.empty()) {
        settings.language = std::move(tag);
    }
    return settings;
}

base::Result<void> keep_settings(storage::Database& database, storage::PlayerId player,
                                 const screens::Settings& settings)
{
    const std::pair<const char*, std::string> all[]
        = {{text_scale, fmt::format("{}", settings.text_scale)},
           {motion, settings.motion == ui::Motion::Reduced ? "reduced" : "full"},
           {theme, settings.theme},
           {language, settings.language},
           {typeface, settings.typeface == ui::Typeface::OpenDyslexic ? "opendyslexic" : "standard"},
           {paper_volume, fmt::format("{}", settings.volumes.paper)},
           {till_volume, fmt::format("{}", settings.volumes.till)},
           {bell_volume, fmt::format("{}", settings.volumes.bell)},
           {read_aloud, settings.read_aloud == screens::ReadAloud::On ? "on" : "off"}};
    for (const auto& [name, value] : all) {
        if (const auto kept = database.set_setting(player, name, value); !kept) {
            return kept;
        }
    }
    return {};
}

}
