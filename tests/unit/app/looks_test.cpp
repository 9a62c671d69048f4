// SPDX-License-Identifier: MIT
#include "app/looks.h"

#include "app/stage.h"
#include "support/app_world.h"

#include <doctest/doctest.h>

namespace {

app::Stage stage_of(const support::AppWorld& desk)
{
    auto made = app::Stage::open(desk.world,
                                 {.open_url = [](const std::string&) -> base::Result<void> { return {}; },
                                  .play = [](ui::Sound, int) {},
                                  .say = [](const std::string&, const std::string&) {}},
                                 {1280, 720});
    REQUIRE(made);
    return std::move(*made);
}

std::string first_theme(const std::string& wanted)
{
    const support::AppWorld desk;
    const app::Looks looks = app::read_chosen_looks(desk.world, {.theme = wanted});
    return app::theme_of(looks, wanted).id;
}

}

TEST_CASE("app::read_chosen_looks - just the theme and the language that were chosen, and light and English besides")
{
    const support::AppWorld desk;
    const app::Looks looks = app::read_chosen_looks(desk.world, {.theme = "dark", .language = "ar"});
    REQUIRE(looks.themes.size() == 2);
    REQUIRE(looks.languages.size() == 2);
    CHECK(app::theme_of(looks, "dark").id == "dark");
    CHECK(app::language_of(looks, "ar").direction() == base::Direction::RightToLeft);
    const app::Looks all = app::read_looks(desk.world);
    CHECK(app::theme_of(all, "dark") == app::theme_of(looks, "dark"));
    CHECK(all.themes.size() == 3);
    CHECK(all.languages.size() == 3);
}

TEST_CASE("app::read_chosen_looks - what is not there any more is light and English")
{
    CHECK(first_theme("light") == "light");
    CHECK(first_theme("sepia") == "light");
    CHECK(first_theme("../themes/dark") == "light");
    const support::AppWorld desk;
    CHECK(app::language_of(app::read_chosen_looks(desk.world, {.language = "xx"}), "xx").tag() == "en");
}

TEST_CASE("app::Stage - all themes and languages can be chosen from once the settings open")
{
    support::AppWorld desk;
    app::Stage stage = stage_of(desk);
    CHECK(stage.state().offer == screens::Offer{});
    stage.dispatch(screens::OpenSettings{});
    CHECK(stage.state().offer.themes.size() == 3);
    CHECK(stage.state().offer.languages.size() == 3);
    CHECK(stage.state().offer.languages.front() == screens::Offered{"en", "English"});
}
