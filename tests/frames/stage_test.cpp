// SPDX-License-Identifier: MIT
// What a frame costs between the input and the graphics card, without a display.
#include "app/stage.h"
#include "desktop/picture.h"
#include "frames/allocations.h"
#include "support/game_scenes.h"

#include <cmath>
#include <doctest/doctest.h>

namespace {

constexpr ui::Size window{1280, 720};

struct Table : support::AppWorld {
    app::Stage stage
        = std::move(*app::Stage::open(world,
                                      {.open_url = [](const std::string&) -> base::Result<void> { return {}; },
                                       .play = [](ui::Sound, int) {},
                                       .say = [](const std::string&, const std::string&) {}},
                                      window));
    desktop::Picture picture;

    desktop::Change show()
    {
        return picture.become(stage.frame().draw, stage.frame().background, window, stage.state().now);
    }

    /// Takes an input and brings the picture to it. Returns what was allocated on the way.
    std::size_t allocated_by(const ui::Input& input, std::int64_t now)
    {
        const std::size_t before = frames::allocations();
        stage.react(input, now);
        show();
        return frames::allocations() - before;
    }
};

float area(const desktop::Change& change)
{
    float sum = 0;
    for (const ui::Rect& part : change.parts) {
        sum += part.width * part.height;
    }
    return sum;
}

}

TEST_CASE("frames - an article scrolls without allocating and without a view made anew")
{
    Table table;
    support::open_article(table.stage, table);
    const ui::Point middle = support::longest(table.stage.frame())->viewport.center();
    table.show();
    table.allocated_by(ui::Wheel{middle, -1}, 20); // the area is known from now on
    const std::uint64_t views = table.stage.views();
    const float before = support::longest(table.stage.frame())->offset;
    for (int i = 0; i < 10; ++i) {
        CHECK(table.allocated_by(ui::Tick{40 + 20 * i}, 40 + 20 * i) == 0);
        CHECK(table.allocated_by(ui::Wheel{middle, i < 7 ? -1.0F : 1.0F}, 40 + 20 * i) == 0);
    }
    CHECK(support::longest(table.stage.frame())->offset > before);
    CHECK(table.stage.views() == views);
    CHECK(table.stage.state().ui.scroll.size() == 1);
}

TEST_CASE("frames - an article scrolls by its bar and by paging keys without a view made anew")
{
    Table table;
    support::open_article(table.stage, table);
    const ui::ScrollRegion region = *support::longest(table.stage.frame());
    const std::uint64_t views = table.stage.views();
    table.stage.react(ui::KeyPressed{ui::Key::End}, 20);
    CHECK(support::longest(table.stage.frame())->offset == std::round(region.content - region.viewport.height));
    table.stage.react(ui::KeyPressed{ui::Key::Home}, 40);
    CHECK(support::longest(table.stage.frame())->offset == 0);
    CHECK(table.stage.views() == views);
    table.stage.react(ui::MousePressed{{region.bar.center().x, region.bar.y + 2}}, 60);
    const std::uint64_t grasped = table.stage.views(); // the pointer was not what was used last
    table.show();
    CHECK(table.allocated_by(ui::MouseMoved{{region.bar.center().x, region.bar.bottom()}}, 80) <= 1);
    CHECK(table.allocated_by(ui::MouseMoved{{0, region.bar.center().y}}, 100) == 0);
    CHECK(table.stage.views() == grasped);
    CHECK(support::longest(table.stage.frame())->offset > 0);
}

TEST_CASE("frames - a receipt feeds out without allocating, and of the window only what moves is drawn")
{
    Table table;
    support::print_receipt(table.stage, table);
    REQUIRE(std::holds_alternative<screens::Receipt>(table.stage.state().screen));
    const std::int64_t end = table.stage.frame().moving_until;
    const std::uint64_t views = table.stage.views();
    table.show();
    std::int64_t now = table.stage.state().now;
    REQUIRE(end > now);
    float drawn = 0;
    int pictures = 0;
    for (; now < end; now += 16, ++pictures) {
        CHECK(table.allocated_by(ui::Tick{now}, now) == 0);
        drawn += area(table.show());
        table.stage.react(ui::Tick{now}, now);
    }
    CHECK(table.stage.views() == views);
    CHECK(drawn / static_cast<float>(pictures) < window.width * window.height / 3);
    table.stage.react(ui::Tick{end}, end);
    table.show();
    table.stage.react(ui::Tick{end + 1000}, end + 1000);
    CHECK(table.show().nothing());
}

TEST_CASE("frames - a picture that tells the time is made anew when its time has come, and not before")
{
    Table table;
    table.stage.dispatch(screens::OpenSetup{support::damascus(table)});
    table.stage.dispatch(screens::ChangePlan{{.length = 1, .kinds = {quiz::Kind::Choice}, .seconds = 60}});
    table.stage.dispatch(screens::StartPlanned{});
    const std::int64_t due = table.stage.frame().stale_at;
    REQUIRE(due < ui::never);
    const std::uint64_t views = table.stage.views();
    table.stage.react(ui::Tick{due - 1}, due - 1);
    CHECK(table.stage.views() == views);
    table.stage.react(ui::Tick{due}, due);
    CHECK(table.stage.views() == views + 1);
    CHECK(table.stage.frame().stale_at > due);
}
