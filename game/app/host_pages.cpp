// SPDX-License-Identifier: MIT
#include "app/host_pages.h"

#include "app/host_secret.h"
#include "app/host_words.h"
#include "app/looks.h"
#include "base/issue.h"

#include <array>
#include <filesystem>

namespace app {

namespace {

namespace fs = std::filesystem;

constexpr const char* html = "text/html; charset=utf-8";
constexpr const char* json = "application/json";

struct Kind {
    const char* ending;
    const char* type;
};

constexpr std::array kinds{Kind{".js", "text/javascript; charset=utf-8"}, Kind{".css", "text/css; charset=utf-8"},
                           Kind{".svg", "image/svg+xml"}};

struct Font {
    const char* road;
    const char* file;
    const char* type;
};

/// Where Debian's packages put the fonts of the game. Courier Prime is not among them: browsers refuse its files.
constexpr std::array fonts{
    Font{"/fonts/serif-400", "/usr/share/fonts/truetype/vollkorn/Vollkorn-Regular.ttf", "font/ttf"},
    Font{"/fonts/serif-700", "/usr/share/fonts/truetype/vollkorn/Vollkorn-Bold.ttf", "font/ttf"},
    Font{"/fonts/sans-400", "/usr/share/fonts/opentype/inter/Inter-Regular.otf", "font/otf"},
    Font{"/fonts/sans-700", "/usr/share/fonts/opentype/inter/Inter-Bold.otf", "font/otf"}};

/// Adds the files that stand beside the pages, and collects those in which words may stand.
void add_parts(net::Roads& roads, const World& world, std::vector<std::string>& sources)
{
    for (const Kind& kind : kinds) {
        for (const std::string& path : world.files.list(world.paths.assets + "/web", kind.ending)) {
            const auto bytes = world.files.read(path);
            if (!bytes) {
                world.log.warn(base::to_string(bytes.error()));
                continue;
            }
            roads.add("/page/" + fs::path(path).filename().string(), {kind.type, net::share(*bytes)});
            sources.push_back(*bytes);
        }
    }
}

void add_words(net::Roads& roads, const World& world, const std::vector<std::string>& sources)
{
    const std::vector<base::Language> languages = read_looks(world).languages;
    for (const base::Language& language : languages) {
        const auto catalogue = world.files.read(world.paths.translations + "/" + language.tag() + ".mo");
        const Translated words = catalogue ? catalogue_words(*catalogue) : Translated{};
        roads.add("/words/" + language.tag() + ".json",
                  {json, net::share(words_json(language, words, sources, languages))});
    }
}

void add_fonts(net::Roads& roads, const World& world)
{
    for (const Font& font : fonts) {
        if (auto bytes = world.files.read(font.file)) {
            roads.add(font.road, {font.type, net::share(*std::move(bytes)), net::Keeping::ADay});
        }
    }
}

}

base::Result<net::Roads> host_pages(const World& world)
{
    net::Roads roads;
    const std::string folder = world.paths.assets + "/web/";
    auto student = world.files.read(folder + "index.html");
    if (!student) {
        return base::fail(student.error());
    }
    auto teacher = world.files.read(folder + "teach.html");
    if (!teacher) {
        return base::fail(teacher.error());
    }
    std::vector<std::string> sources{*student, *teacher};
    const net::Page page{html, net::share(*std::move(student))};
    roads.add("/", page);
    roads.add_under("/join/", page);
    roads.add("/teach", {html, net::share(*std::move(teacher))});
    if (auto icon = world.files.read(world.paths.assets + "/desktop/receipts.svg")) {
        roads.add("/favicon.ico", {"image/svg+xml", net::share(*std::move(icon)), net::Keeping::ADay});
    }
    add_parts(roads, world, sources);
    add_words(roads, world, sources);
    add_fonts(roads, world);
    return roads;
}

std::string add_invitation(net::Roads& roads, const std::string& svg)
{
    const auto secret = fresh_secret();
    if (!secret) {
        return {};
    }
    std::string path = "/qr/" + *secret + ".svg";
    roads.add(path, {"image/svg+xml", net::share(svg)});
    return path;
}

}
