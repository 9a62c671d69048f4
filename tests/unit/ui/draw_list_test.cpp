// SPDX-License-Identifier: MIT
#include "ui/draw_list.h"

#include <cmath>
#include <doctest/doctest.h>

TEST_CASE("ui::dump - one line a command, with place, size and colour")
{
    const ui::DrawList list = {
        ui::PushClip{{0, 0, 100, 50}},
        ui::FillRect{{1, 2, 30, 40}, ui::rgb(0xFBF7EE), 3},
        ui::StrokeRect{{1, 2, 30, 40}, ui::with_alpha(ui::rgb(0x010203), 128), 1, 0},
        ui::Line{{0, 0}, {10, 0}, ui::rgb(0), 1, 4, 2},
        ui::Polygon{{{0, 0}, {4, 0}, {0, 4}}, ui::rgb(0xFFFFFF)},
        ui::Polyline{{{0, 0}, {4, 0}}, ui::rgb(0), 2, ui::Ends::Open},
        ui::Disc{{5, 5}, 4.5F, ui::rgb(0)},
        ui::Ring{{5, 5}, 4, ui::rgb(0), 1},
        ui::Shadow{{0, 0, 9, 9}, ui::rgb(0), 8},
        ui::PopClip{},
        ui::PushTransform{{5, 5}, -4, 1.5F},
        ui::PopTransform{},
        ui::PushTransform{{5, 5}, -4, 1, 1.45F, {1000, 120}},
        ui::PushShift{{0, -600}, {1000, 350}},
        ui::PopShift{},
        ui::Marker{{{1, 2, 30, 8}, {1, 12, 9, 8}}, ui::rgb(0xFFE27A), {1350, 400}},
        ui::Marker{{{1, 2, 30, 8}}, ui::rgb(0xFFE27A), {}},
        ui::PushScroll{{"article"}, {0, 50, 100, 300}, 60},
        ui::PopScroll{},
        ui::ScrollBar{{"article"}, {94, 60, 6, 40}, ui::rgb(0x8A8577)},
        ui::ScrollEdge{{"article"}, {0, 44, 90, 1}, ui::rgb(0xDDDDDD), 60},
        ui::ScrollEdge{{"article"}, {0, 44, 90, 1}, ui::rgb(0xDDDDDD), 0},
    };
    CHECK(ui::dump(list)
          == "clip 0,0 100x50\n"
             "fill 1,2 30x40 #FBF7EE radius 3\n"
             "stroke 1,2 30x40 #01020380 width 1 radius 0\n"
             "line 0,0 to 10,0 #000000 width 1 dash 4 2\n"
             "polygon 0,0 4,0 0,4 #FFFFFF\n"
             "polyline 0,0 4,0 #000000 width 2\n"
             "disc 5,5 radius 4.5 #000000\n"
             "ring 5,5 radius 4 #000000 width 1\n"
             "shadow 0,0 9x9 #000000 blur 8\n"
             "end clip\n"
             "turn -4 about 5,5 scale 1.5\n"
             "end turn\n"
             "turn -4 about 5,5 scale 1 from 1.45 over 120 ms\n"
             "come from 0,-600 over 350 ms\n"
             "end come\n"
             "marker 1,2 30x8, 1,12 9x8 #FFE27A over 400 ms\n"
             "marker 1,2 30x8 #FFE27A\n"
             "scroll article 0,50 100x300 up 60\n"
             "end scroll\n"
             "bar of article 94,60 6x40 #8A8577\n"
             "edge of article 0,44 90x1 #DDDDDD\n"
             "edge of article 0,44 90x1 #DDDDDD hidden\n");
}

TEST_CASE("ui::dump - a text shows its words, style, width and spans on one line")
{
    const auto engine = ui::TextEngine::create();
    REQUIRE(engine);
    ui::TextSpec spec{.text = "two\nlines", .style = {.font = ui::FontRole::Mono, .size = 15}, .width = 200};
    spec.spans = {{0, 3, {.weight = 700, .color = ui::rgb(0xB23A17)}}};
    const ui::DrawList list = {ui::Text{engine->layout(spec), {10, 20}}};
    CHECK(ui::dump(list) == "text 10,20 \"two\\nlines\" mono 400 15px #1E1B16 in 200 [0-3 sans 700 15px #B23A17]\n");
}

TEST_CASE("ui::scale_at - what lands is not there before, then comes down to its size and stays")
{
    const ui::PushTransform stamp{{5, 5}, -4, 1, 1.45F, {1000, 120}};
    CHECK(scale_at(stamp, 0) == 0);
    CHECK(scale_at(stamp, 1000) == 0);
    CHECK(scale_at(stamp, 1001) > 1.4F);
    CHECK(scale_at(stamp, 1119) > 1);
    CHECK(scale_at(stamp, 1120) == 1);
    CHECK(scale_at(stamp, ui::never) == 1);
    CHECK(scale_at(ui::PushTransform{{5, 5}, -4, 1.5F}, 0) == 1.5F);
}

TEST_CASE("ui::shift_at - from where it comes to its place, by whole pixels")
{
    const ui::PushShift paper{{0, -611}, {1000, 350}};
    CHECK(shift_at(paper, 0) == ui::Point{0, -611});
    CHECK(shift_at(paper, 1350) == ui::Point{0, 0});
    float before = -611;
    for (std::int64_t now = 1000; now < 1350; now += 7) {
        const ui::Point at = shift_at(paper, now);
        CHECK(at.y == std::round(at.y));
        CHECK(at.y >= before);
        before = at.y;
    }
    CHECK(shift_at(ui::PushShift{{0, -611}, {}}, 0) == ui::Point{0, 0});
}

TEST_CASE("ui::drawn_at - a marker goes along all its rectangles")
{
    const ui::Marker marker{{{0, 0, 30, 8}, {0, 10, 10, 8}}, ui::rgb(0), {1000, 400}};
    CHECK(drawn_at(marker, 1000) == 0);
    CHECK(drawn_at(marker, 1200) == doctest::Approx(20));
    CHECK(drawn_at(marker, 1400) == 40);
}

TEST_CASE("ui::DrawList - lists of equal commands are equal, also when their texts were set twice")
{
    const auto first = ui::TextEngine::create();
    const auto second = ui::TextEngine::create();
    REQUIRE(first);
    REQUIRE(second);
    const ui::DrawList a = {ui::Text{first->layout({.text = "same"}), {1, 1}}};
    const ui::DrawList b = {ui::Text{second->layout({.text = "same"}), {1, 1}}};
    const ui::DrawList c = {ui::Text{second->layout({.text = "other"}), {1, 1}}};
    CHECK(a == b);
    CHECK_FALSE(a == c);
}
