// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include "scene.h"
#include "support/read_file.h"
#include "ui/checks.h"
#include "ui/theme_file.h"

namespace {

/// The themes that ship.
std::vector<ui::Theme> themes()
{
    std::vector<ui::Theme> all;
    for (const std::string id : {"light", "dark", "high-contrast"}) {
        const std::string file = std::string(RECEIPTS_SOURCE_DIR) + "/assets/themes/" + id + ".toml";
        all.push_back(ui::read_theme(id, support::read_file(file), file).value());
    }
    return all;
}

struct Pair {
    const char* what;
    ui::Color over;
    ui::Color under;
    double least;
};

/// Every ink on everything it is drawn on (WCAG 2.1: 4.5:1 for text, 3:1 for shapes).
std::vector<Pair> pairs(const ui::Palette& p)
{
    std::vector<Pair> all;
    for (const ui::Color ground : {p.background, p.raised}) {
        all.insert(all.end(), {{"ink", p.ink, ground, 4.5},
                               {"muted", p.muted, ground, 4.5},
                               {"supported", p.supported, ground, 4.5},
                               {"refuted", p.refuted, ground, 4.5},
                               {"absent", p.absent, ground, 4.5},
                               {"control", p.control, ground, 3},
                               {"gold", p.gold, ground, 3},
                               {"focus", p.focus, ground, 3}});
    }
    all.insert(all.end(), {{"ink on chip", p.ink, p.chip, 4.5},
                           {"on ink", p.on_ink, p.ink, 4.5},
                           {"button", p.button_ink, p.button, 4.5},
                           {"button on the page", p.button, p.background, 3},
                           {"ink on marker", p.ink, p.marker, 4.5},
                           {"muted on marker", p.muted, p.marker, 4.5},
                           {"sign in a solid tick", p.on_ink, p.supported, 3},
                           {"sign in a solid cross", p.on_ink, p.refuted, 3},
                           {"sign in a solid question mark", p.on_ink, p.absent, 3},
                           {"filled part of a meter", p.ink, p.rule, 3}});
    return all;
}

}

TEST_CASE("ui::Theme - everything that is read or says something can be made out, on every surface of every theme")
{
    for (const ui::Theme& theme : themes()) {
        for (const ui::Surface surface :
             {ui::Surface::Page, ui::Surface::Paper, ui::Surface::Card, ui::Surface::Desk}) {
            for (const Pair& pair : pairs(ui::palette(theme, surface))) {
                CAPTURE(theme.id);
                CAPTURE(static_cast<int>(surface));
                CAPTURE(pair.what);
                CHECK(ui::contrast_ratio(pair.over, pair.under) >= pair.least);
            }
        }
    }
}

TEST_CASE("ui::Theme - the three judgements differ in every theme")
{
    for (const ui::Theme& theme : themes()) {
        for (const ui::Palette& p : {theme.page, theme.paper, theme.card, theme.desk}) {
            CHECK(p.supported != p.refuted);
            CHECK(p.refuted != p.absent);
            CHECK(p.absent != p.supported);
        }
    }
}

TEST_CASE("ui::light_theme - is what its file says")
{
    CHECK(themes().front() == ui::light_theme());
}

TEST_CASE("ui::Theme - high contrast has thick rules and no tints")
{
    const ui::Theme theme = themes().back();
    CHECK(ui::border_width(theme, {{1280, 720}, 1}) == 3);
    CHECK(theme.page.background == theme.page.raised);
    CHECK(theme.page.chip == theme.page.background);
    CHECK(ui::contrast_ratio(theme.page.ink, theme.page.background) == doctest::Approx(21));
}

TEST_CASE("ui::border_width - whole pixels, at least one, growing with the player's scale")
{
    ui::Theme theme = ui::light_theme();
    CHECK(ui::border_width(theme, {{1280, 720}, 1}) == 1);
    CHECK(ui::border_width(theme, {{1280, 720}, 2}) == 2);
    theme.rule_width = 0;
    CHECK(ui::border_width(theme, {{1280, 720}, 1}) == 1);
}

TEST_CASE("ui::px - whole pixels at the player's scale")
{
    CHECK(ui::px({{1280, 720}, 1}, 13) == 13);
    CHECK(ui::px({{1280, 720}, 1.5F}, 13) == 20);
    CHECK(ui::px({{1280, 720}, 2}, 13) == 26);
    CHECK(ui::clamped_scale(0.2F) == 1);
    CHECK(ui::clamped_scale(9) == 2);
    CHECK(ui::clamped_scale(1.25F) == 1.25F);
}

TEST_CASE("ui::page_margin - 60 px at 1280, less in a narrow window, on the grid of 4")
{
    CHECK(ui::page_margin({{1280, 720}, 1}) == 60);
    CHECK(ui::page_margin({{3840, 2160}, 1}) == 60);
    CHECK(ui::page_margin({{800, 600}, 1}) < 44);
    for (float width = 300; width < 2000; width += 37) {
        CHECK(static_cast<int>(ui::page_margin({{width, 600}, 1})) % 4 == 0);
    }
}
