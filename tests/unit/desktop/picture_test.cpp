// SPDX-License-Identifier: MIT
#include "desktop/picture.h"

#include <doctest/doctest.h>

namespace {

constexpr ui::Size window{400, 300};
const ui::Color paper = ui::rgb(0xFFFFFF);
const ui::Color ink = ui::rgb(0);
const ui::TargetId area{"article"};

ui::FillRect box(float x, float y, float width, float height, ui::Color color = ink)
{
    return {{x, y, width, height}, color};
}

/// A column of boxes behind a viewport, with a bar beside it.
ui::DrawList scrolled(float offset)
{
    ui::DrawList list = {box(0, 0, 400, 20), ui::PushScroll{area, {50, 40, 300, 200}, offset}};
    for (int i = 0; i < 20; ++i) {
        list.emplace_back(box(60, 40 + 50 * static_cast<float>(i), 200, 30));
    }
    list.emplace_back(ui::PopScroll{});
    list.emplace_back(ui::ScrollBar{area, {344, 40 + offset / 5, 6, 40}, ink});
    list.emplace_back(ui::ScrollEdge{area, {50, 38, 300, 1}, ink, offset});
    return list;
}

/// A paper that comes from above.
ui::DrawList fed()
{
    return {ui::PushShift{{0, -200}, {1000, 400}}, box(100, 0, 120, 200, ui::rgb(0xEEEEEE)), box(110, 20, 50, 10),
            ui::PopShift{}};
}

/// A picture of `list` at `now`.
struct Shown {
    desktop::Picture picture;

    desktop::Change show(const ui::DrawList& list, std::int64_t now = 0)
    {
        return picture.become(list, paper, window, now);
    }
};

/// True when all of `rect` that differs lies in the change.
bool covers(const desktop::Change& change, ui::Point at)
{
    const bool moved = change.slide && ui::contains(change.slide->to, at);
    return moved || std::any_of(change.parts.begin(), change.parts.end(), [&](const ui::Rect& part) {
               return ui::contains(part, at);
           });
}

float area_of(const desktop::Change& change)
{
    float sum = 0;
    for (const ui::Rect& part : change.parts) {
        sum += part.width * part.height;
    }
    return sum;
}

}

TEST_CASE("desktop::Picture::become - a new list is drawn whole, the same one not at all")
{
    Shown shown;
    const auto first = shown.show({box(1, 2, 3, 4)});
    REQUIRE(first.parts.size() == 1);
    CHECK(first.parts.front() == ui::Rect{0, 0, 400, 300});
    CHECK(shown.show({box(1, 2, 3, 4)}).nothing());
    CHECK(shown.show({box(1, 2, 3, 4)}, 99'999).nothing());
    CHECK(area_of(shown.show({box(1, 2, 3, 5)})) == 400 * 300);
    CHECK(area_of(shown.picture.become({box(1, 2, 3, 5)}, ink, window, 0)) == 400 * 300);
    CHECK(area_of(shown.picture.become({box(1, 2, 3, 5)}, ink, {200, 100}, 0)) == 200 * 100);
    Shown empty;
    CHECK_FALSE(empty.show({}).nothing());
    CHECK(empty.show({}).nothing());
}

TEST_CASE("desktop::Picture::become - what scrolls is moved, and only what comes into view is drawn")
{
    Shown shown;
    shown.show(scrolled(0));
    const std::uint64_t revision = shown.picture.revision();
    const auto change = shown.show(scrolled(60));
    REQUIRE(change.slide);
    CHECK(change.slide->by == ui::Point{0, -60});
    CHECK(change.slide->to == ui::Rect{60, 40, 200, 140});
    CHECK(covers(change, {150, 200}));
    CHECK(covers(change, {345, 45}));
    CHECK(covers(change, {345, 85}));
    CHECK(covers(change, {100, 38}));
    CHECK_FALSE(covers(change, {200, 10}));
    CHECK_FALSE(covers(change, {30, 100}));
    CHECK(area_of(change) < 200 * 60 + 2000);
    CHECK(shown.picture.revision() == revision);
    CHECK(shown.show(scrolled(60)).nothing());
    const auto back = shown.show(scrolled(40));
    REQUIRE(back.slide);
    CHECK(back.slide->by == ui::Point{0, 20});
    CHECK(back.slide->to == ui::Rect{60, 60, 200, 180});
}

TEST_CASE("desktop::Picture::become - scrolled further than it shows, all of the area is drawn")
{
    Shown shown;
    shown.show(scrolled(0));
    const auto change = shown.show(scrolled(500));
    CHECK_FALSE(change.slide);
    CHECK(covers(change, {61, 41}));
    CHECK(covers(change, {259, 239}));
}

TEST_CASE("desktop::Picture::become - what is not of one colour underneath is drawn, not moved")
{
    auto striped = [](float offset) {
        ui::DrawList list{box(0, 100, 400, 10, ui::rgb(0xFF0000))};
        for (const ui::DrawCommand& command : scrolled(offset)) {
            list.push_back(command);
        }
        return list;
    };
    Shown shown;
    shown.show(striped(0));
    const auto change = shown.show(striped(60));
    CHECK_FALSE(change.slide);
    CHECK(covers(change, {61, 41}));
    CHECK(covers(change, {259, 239}));
}

TEST_CASE("desktop::Picture::become - what lies over the side of an area is left out of what is moved")
{
    auto beside = [](float offset) {
        ui::DrawList list = scrolled(offset);
        list.emplace_back(box(40, 100, 50, 50, ui::rgb(0xFF0000)));
        return list;
    };
    Shown shown;
    shown.show(beside(0));
    const auto change = shown.show(beside(60));
    REQUIRE(change.slide);
    CHECK(change.slide->to.x == 90);
    CHECK(change.slide->to.right() == 260);
    CHECK(covers(change, {75, 120}));
    CHECK(covers(change, {75, 45}));
}

TEST_CASE("desktop::Picture::become - a paper that feeds out moves with what is on it")
{
    Shown shown;
    shown.show(fed(), 1000);
    CHECK(shown.show(fed(), 1000).nothing());
    const auto begin = shown.show(fed(), 1100);
    CHECK_FALSE(begin.slide);
    CHECK(area_of(begin) > 0);
    const float came = shift_at(std::get<ui::PushShift>(fed().front()), 1100).y;
    const auto change = shown.show(fed(), 1200);
    const float comes = shift_at(std::get<ui::PushShift>(fed().front()), 1200).y;
    REQUIRE(change.slide);
    CHECK(change.slide->by == ui::Point{0, comes - came});
    CHECK(change.slide->to == ui::Rect{100, comes - came, 120, 200 + came});
    CHECK(area_of(change) == 120 * (comes - came));
    CHECK_FALSE(shown.show(fed(), 1400).nothing());
    CHECK(shown.show(fed(), 9000).nothing());
}

TEST_CASE("desktop::Picture::become - what moves and scrolls inside at once is drawn as a whole")
{
    const auto both = [](float offset) {
        ui::DrawList list = {ui::PushShift{{0, -200}, {1000, 400}}, box(100, 0, 120, 200, ui::rgb(0xEEEEEE)),
                             ui::PushScroll{area, {110, 20, 100, 150}, offset}};
        for (int i = 0; i < 20; ++i) {
            list.emplace_back(box(110, 20 + 30 * static_cast<float>(i), 100, 20));
        }
        list.emplace_back(ui::PopScroll{});
        list.emplace_back(ui::PopShift{});
        return list;
    };
    Shown shown;
    shown.show(both(0), 1200);
    const auto change = shown.show(both(40), 1250);
    CHECK_FALSE(change.slide);
    CHECK(covers(change, {150, 5}));
    shown.show(both(40), 2000);
    const auto at_rest = shown.show(both(80), 2000);
    REQUIRE(at_rest.slide);
    CHECK(at_rest.slide->to == ui::Rect{110, 20, 100, 110});
}

TEST_CASE("desktop::Picture::become - a marker is drawn where it has come to since, a stamp where it lands")
{
    const ui::DrawList list
        = {ui::Marker{{{10, 10, 100, 20}, {10, 40, 100, 20}}, ink, {1000, 400}},
           ui::PushTransform{{300, 200}, -4, 1, 1.45F, {1000, 100}}, box(280, 190, 40, 20), ui::PopTransform{}};
    Shown shown;
    shown.show(list, 1000);
    const auto early = shown.show(list, 1050);
    CHECK(covers(early, {20, 20}));
    CHECK_FALSE(covers(early, {20, 50}));
    CHECK(covers(early, {272, 200}));
    CHECK_FALSE(covers(early, {200, 200}));
    const auto late = shown.show(list, 1300);
    CHECK(covers(late, {60, 50}));
    CHECK(covers(late, {300, 200}));
    const auto last = shown.show(list, 1400);
    CHECK_FALSE(covers(last, {300, 200}));
    CHECK_FALSE(covers(last, {50, 20}));
    CHECK(shown.show(list, 1500).nothing());
}

TEST_CASE("desktop::Picture::become - many small changes are not drawn in more than a few parts")
{
    ui::DrawList list;
    for (int i = 0; i < 40; ++i) {
        list.emplace_back(
            ui::Marker{{{10.0F * static_cast<float>(i), 37.0F * static_cast<float>(i % 8), 5, 5}}, ink, {0, 1000}});
    }
    Shown shown;
    shown.show(list, 1);
    const auto change = shown.show(list, 500);
    CHECK(change.parts.size() <= 6);
    for (int i = 0; i < 40; ++i) {
        CHECK(covers(change, {10.0F * static_cast<float>(i) + 2, 37.0F * static_cast<float>(i % 8) + 2}));
    }
}

TEST_CASE("desktop::Picture::become - lists whose groups do not match are drawn all the same")
{
    Shown shown;
    CHECK_FALSE(shown.show({ui::PopClip{}, ui::PopScroll{}, box(0, 0, 5, 5)}).nothing());
    CHECK_FALSE(shown.show({ui::PushScroll{area, {0, 0, 9, 9}, 0}, box(0, 0, 5, 5)}).nothing());
    CHECK_FALSE(shown.show({ui::PushShift{{0, 5}, {0, 100}}, ui::PushClip{{0, 0, 9, 9}}, box(0, 0, 5, 5)}).nothing());
    CHECK(
        covers(shown.show({ui::PushShift{{0, 5}, {0, 100}}, ui::PushClip{{0, 0, 9, 9}}, box(0, 0, 5, 5)}, 50), {2, 2}));
}

TEST_CASE("desktop::Picture - a text on one colour alone knows its ground, also where it scrolls")
{
    const auto engine = ui::TextEngine::create();
    REQUIRE(engine);
    const auto words = engine->layout({.text = "words", .style = {.size = 20}});
    const ui::Color card = ui::rgb(0xEEEEEE);
    Shown shown;
    shown.show({ui::Text{words, {10, 10}}, box(100, 0, 200, 300, card), ui::Text{words, {120, 10}},
                ui::PushScroll{area, {110, 100, 150, 100}, 0}, ui::Text{words, {120, 5000}}, ui::PopScroll{},
                ui::Marker{{{120, 250, 20, 20}}, ink, {}}, ui::Text{words, {120, 250}}, ui::Text{words, {90, 200}},
                ui::PushTransform{{150, 150}, 5}, ui::Text{words, {150, 60}}, ui::PopTransform{}});
    const auto ground = [&](std::size_t i) { return shown.picture.pieces()[i].ground; };
    CHECK(ground(0) == paper);
    CHECK(ground(2) == card);
    CHECK(ground(4) == card);
    CHECK_FALSE(ground(7));
    CHECK_FALSE(ground(8));
    CHECK_FALSE(ground(10));
}
