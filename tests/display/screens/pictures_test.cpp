// SPDX-License-Identifier: MIT
// The screens as they look, in every theme, at several sizes and in a language that runs from right to left.
#include "desktop/window.h"
#include "screens/view.h"
#include "support/picture.h"
#include "support/pseudo_language.h"
#include "support/read_file.h"
#include "support/temporary_folder.h"
#include "ui/theme_file.h"
#include "unit/screens/scenes.h"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

const std::string source = RECEIPTS_SOURCE_DIR;

/// One picture: a scene by its name, and how it is drawn.
struct Picture {
    const char* scene;
    const char* theme;
    ui::Size window;
    float scale;
    const char* language;
};

constexpr ui::Size usual{1280, 720};
constexpr ui::Size small{800, 600};
constexpr ui::Size large{1920, 1080};

constexpr Picture pictures[] = {
    {"title-first", "light", usual, 1, "en"},
    {"title-first", "dark", large, 1, "en"},
    {"title-first", "light", usual, 1, "ar"},
    {"question-choice", "light", usual, 1, "en"},
    {"question-chosen", "dark", usual, 1, "en"},
    {"question-chosen", "high-contrast", small, 1.5F, "en"},
    {"question-verdict", "light", usual, 1, "es"},
    {"question-verdict", "dark", usual, 1, "ar"},
    {"question-locate", "dark", usual, 1, "en"},
    {"pointing-verdict", "high-contrast", usual, 1, "en"},
    {"receipt-right", "light", usual, 1, "en"},
    {"receipt-right", "dark", usual, 1, "en"},
    {"receipt-right", "high-contrast", large, 1, "en"},
    {"receipt-wrong", "light", small, 1, "en"},
    {"receipt-wrong", "light", usual, 1, "ar"},
    {"results-done", "light", usual, 1, "en"},
    {"results-done", "dark", usual, 1, "es"},
    {"results-done", "high-contrast", usual, 1, "ar"},
    {"reader-passage", "dark", usual, 1, "en"},
    {"library-packs", "light", usual, 1, "en"},
    {"pause-menu", "high-contrast", usual, 1, "en"},
    {"class-lobby", "light", usual, 1, "en"},
    {"class-lobby", "dark", large, 1, "en"},
    {"class-lobby", "light", usual, 1, "ar"},
    {"class-lobby", "high-contrast", small, 1.5F, "en"},
    {"class-lobby-hundreds", "light", usual, 1, "en"},
    {"class-question-choice", "light", usual, 1, "en"},
    {"class-question-timed", "dark", large, 1, "en"},
    {"class-question-compare", "light", usual, 1, "en"},
    {"class-receipt-choice", "light", usual, 1, "en"},
    {"class-receipt-choice", "high-contrast", usual, 1, "en"},
    {"class-receipt-choice", "dark", usual, 1, "ar"},
    {"class-standings", "light", usual, 1, "en"},
    {"class-end", "dark", usual, 1, "en"},
    {"class-hand-over-link", "light", small, 1, "ar"},
    {"class-report-saved", "high-contrast", small, 1, "en"},
};

ui::Theme theme(const std::string& id)
{
    const std::string file = source + "/assets/themes/" + id + ".toml";
    return ui::read_theme(id, support::read_file(file), file).value();
}

base::Language language(const std::string& tag)
{
    return tag == "en" ? base::Language{} : support::shipped_language(tag);
}

std::string name_of(const Picture& picture)
{
    return std::string(picture.scene) + "-" + picture.theme + "-"
           + std::to_string(static_cast<int>(picture.window.width)) + "-" + picture.language + ".png";
}

}

TEST_CASE("the screens - look as in their golden pictures")
{
    const support::TemporaryFolder folder;
    const auto scenes = table::scenes();
    for (const Picture& picture : pictures) {
        const auto scene = std::find_if(scenes.begin(), scenes.end(),
                                        [&](const table::Scene& each) { return each.name == picture.scene; });
        REQUIRE_MESSAGE(scene != scenes.end(), picture.scene);
        screens::State state = scene->state;
        state.window = picture.window;
        state.settings.text_scale = picture.scale;
        const ui::Theme colors = theme(picture.theme);
        const base::Language tr = language(picture.language);
        const auto frame = screens::view(state, {table::engine(), colors, tr});
        const std::string made = (folder.path() / name_of(picture)).string();
        REQUIRE(desktop::save_png(frame.draw, frame.background, picture.window, made));
        const std::string difference
            = support::compare_picture(made, source + "/tests/golden/window/" + name_of(picture));
        CHECK_MESSAGE(difference.empty(), name_of(picture) << ": " << difference);
    }
}
