// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include "ui/checks.h"

#include <doctest/doctest.h>

TEST_CASE("ui::light_theme - every ink can be read on every surface it is used on")
{
    const ui::Theme& theme = ui::light_theme();
    for (const auto surface : {ui::Surface::Paper, ui::Surface::Card, ui::Surface::Desk}) {
        const ui::Color ground = ui::color_of(theme, surface);
        CHECK(ui::contrast_ratio(ui::ink_on(theme, surface), ground) >= 7);
        CHECK(ui::contrast_ratio(ui::muted_on(theme, surface), ground) >= 4.5);
        CHECK(ui::contrast_ratio(ui::gold_on(theme, surface), ground) >= 3);
        CHECK(ui::contrast_ratio(ui::focus_on(theme, surface), ground) >= 3);
    }
    for (const ui::Color verdict : {theme.supported, theme.refuted, theme.absent}) {
        CHECK(ui::contrast_ratio(verdict, theme.paper) >= 4.5);
        CHECK(ui::contrast_ratio(verdict, theme.card) >= 4.5);
    }
    CHECK(ui::contrast_ratio(theme.control, theme.paper) >= 3);
    CHECK(ui::contrast_ratio(theme.ink, theme.marker) >= 7);
    CHECK(ui::contrast_ratio(theme.ink, theme.gold_on_desk) >= 4.5);
    CHECK(ui::contrast_ratio(theme.desk_ink, theme.desk_chip) >= 4.5);
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
