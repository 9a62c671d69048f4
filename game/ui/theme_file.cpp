// SPDX-License-Identifier: MIT
#include "ui/theme_file.h"

#include "toml/document.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace ui {

namespace {

struct PaletteKey {
    std::string_view key;
    Color Palette::*color;
};

constexpr std::array palette_keys{
    PaletteKey{"background", &Palette::background},
    PaletteKey{"raised", &Palette::raised},
    PaletteKey{"chip", &Palette::chip},
    PaletteKey{"ink", &Palette::ink},
    PaletteKey{"muted", &Palette::muted},
    PaletteKey{"on_ink", &Palette::on_ink},
    PaletteKey{"button", &Palette::button},
    PaletteKey{"button_ink", &Palette::button_ink},
    PaletteKey{"rule", &Palette::rule},
    PaletteKey{"control", &Palette::control},
    PaletteKey{"gold", &Palette::gold},
    PaletteKey{"marker", &Palette::marker},
    PaletteKey{"supported", &Palette::supported},
    PaletteKey{"refuted", &Palette::refuted},
    PaletteKey{"absent", &Palette::absent},
    PaletteKey{"focus", &Palette::focus},
    PaletteKey{"halo", &Palette::halo},
};

struct SurfaceKey {
    std::string_view key;
    Palette Theme::*palette;
};

constexpr std::array surface_keys{
    SurfaceKey{"page", &Theme::page},
    SurfaceKey{"paper", &Theme::paper},
    SurfaceKey{"card", &Theme::card},
    SurfaceKey{"desk", &Theme::desk},
};

constexpr std::array other_keys{"name", "rule_width", "shadow"};

/// The widest rule that a theme may ask for, in pixels at 100 %.
constexpr double widest_rule = 6;

int hex_digit(char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    const std::size_t at = digits.find(lower);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

/// `#RRGGBB`, or `#RRGGBBAA` where the colour may let through what is under it.
enum class Opacity { Full, Any };

std::optional<Color> color_from(std::string_view text, Opacity opacity)
{
    const bool long_form = opacity == Opacity::Any && text.size() == 9;
    if ((text.size() != 7 && !long_form) || text.front() != '#') {
        return std::nullopt;
    }
    std::array<std::uint8_t, 4> parts{0, 0, 0, 255};
    for (std::size_t i = 0; 2 * i + 1 < text.size(); ++i) {
        const int high = hex_digit(text[2 * i + 1]);
        const int low = hex_digit(text[2 * i + 2]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        parts[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return Color{parts[0], parts[1], parts[2], parts[3]};
}

/// Reads one theme, and keeps the first thing that is wrong with it.
struct Reader {
    const std::string& file;
    std::optional<base::Error> error;

    void complain(toml::Position at, std::string message)
    {
        if (!error) {
            error = base::Error{base::ErrorKind::BadFormat, std::move(message), {file, at.line, at.column}};
        }
    }

    std::optional<toml::Value> value(const toml::Table& table, std::string_view key)
    {
        auto found = table.get(key);
        if (!found) {
            complain(table.position(), fmt::format("The theme lacks \"{}\" here.", key));
        }
        return found;
    }

    Color color(const toml::Table& table, std::string_view key, Opacity opacity)
    {
        const auto found = value(table, key);
        if (!found) {
            return {};
        }
        const auto text = found->text();
        const auto color = text ? color_from(*text, opacity) : std::nullopt;
        if (!color) {
            const std::string_view alpha = opacity == Opacity::Any ? ", with two more digits for how dense it is" : "";
            complain(found->position(), fmt::format("\"{}\" is to be a colour such as \"#1E1B16\"{}.", key, alpha));
        }
        return color.value_or(Color{});
    }

    Palette palette(const toml::Table& root, std::string_view key)
    {
        Palette palette;
        const auto found = value(root, key);
        const auto table = found ? found->table() : std::nullopt;
        if (found && !table) {
            complain(found->position(), fmt::format("\"{}\" is to be a table of colours.", key));
        }
        if (!table) {
            return palette;
        }
        for (const PaletteKey& each : palette_keys) {
            palette.*each.color = color(*table, each.key, Opacity::Full);
        }
        const auto known = [](std::string_view name) {
            return std::any_of(palette_keys.begin(), palette_keys.end(), [&](auto& each) { return each.key == name; });
        };
        refuse_unknown(*table, known);
        return palette;
    }

    std::string name(const toml::Table& root)
    {
        const auto found = value(root, "name");
        const auto text = found ? found->text() : std::nullopt;
        if (found && (!text || text->empty())) {
            complain(found->position(), "\"name\" is to be a text in quotation marks.");
        }
        return std::string(text.value_or(""));
    }

    float rule_width(const toml::Table& root)
    {
        const auto found = value(root, "rule_width");
        const auto number = found ? found->number() : std::nullopt;
        const bool fits = number && *number >= 1 && *number <= widest_rule;
        if (found && !fits) {
            complain(found->position(), fmt::format("\"rule_width\" is to be a number from 1 to {}.", widest_rule));
        }
        return fits ? static_cast<float>(*number) : 1.0F;
    }

    template <class Known> void refuse_unknown(const toml::Table& table, Known known)
    {
        table.each([&](const toml::Entry& entry) {
            if (!known(entry.key)) {
                complain(entry.key_position, fmt::format("A theme has nothing called \"{}\".", entry.key));
            }
        });
    }

    Theme theme(const toml::Table& root)
    {
        Theme theme;
        theme.name = name(root);
        theme.rule_width = rule_width(root);
        theme.shadow = color(root, "shadow", Opacity::Any);
        for (const SurfaceKey& each : surface_keys) {
            theme.*each.palette = palette(root, each.key);
        }
        refuse_unknown(root, [](std::string_view key) {
            return std::find(other_keys.begin(), other_keys.end(), key) != other_keys.end()
                   || std::any_of(surface_keys.begin(), surface_keys.end(),
                                  [&](auto& each) { return each.key == key; });
        });
        return theme;
    }
};

}

base::Result<Theme> read_theme(std::string id, std::string_view bytes, const std::string& file)
{
    const auto document = toml::Document::read(bytes, file);
    if (!document) {
        return base::fail(document.error());
    }
    Reader reader{file, {}};
    Theme theme = reader.theme(document->root());
    if (reader.error) {
        return base::fail(*reader.error);
    }
    theme.id = std::move(id);
    return theme;
}

}
