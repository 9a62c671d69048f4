// SPDX-License-Identifier: MIT
#include "desktop/painter.h"

#include "desktop/icon.h"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>
#include <doctest/doctest.h>

namespace {

const ui::Color white = ui::rgb(0xFFFFFF);
const ui::Color black = ui::rgb(0);

sf::Image drawn(const ui::DrawList& list, ui::Color background = white)
{
    sf::RenderTexture texture;
    REQUIRE(texture.create(100, 100));
    desktop::Painter painter;
    painter.paint(texture, list, background);
    texture.display();
    return texture.getTexture().copyToImage();
}

/// How dark a pixel is, 0 white to 255 black.
int dark(const sf::Image& image, unsigned x, unsigned y)
{
    return 255 - image.getPixel(x, y).r;
}

std::size_t total_dark(const sf::Image& image)
{
    std::size_t sum = 0;
    for (unsigned y = 0; y < image.getSize().y; ++y) {
        for (unsigned x = 0; x < image.getSize().x; ++x) {
            sum += static_cast<std::size_t>(dark(image, x, y));
        }
    }
    return sum;
}

}

TEST_CASE("desktop::Painter - edges on pixel boundaries are sharp, also of rounded rectangles and rules")
{
    const auto plain = drawn({ui::FillRect{{10, 10, 30, 30}, black}});
    CHECK(dark(plain, 9, 20) == 0);
    CHECK(dark(plain, 10, 20) == 255);
    CHECK(dark(plain, 39, 20) == 255);
    CHECK(dark(plain, 40, 20) == 0);

    const auto rounded = drawn({ui::FillRect{{10, 10, 30, 30}, black, 5}});
    CHECK(dark(rounded, 9, 20) == 0);
    CHECK(dark(rounded, 10, 20) == 255);
    CHECK(dark(rounded, 10, 10) < 100);

    const auto frame = drawn({ui::StrokeRect{{10, 10, 30, 30}, black, 1, 3}});
    CHECK(dark(frame, 9, 20) == 0);
    CHECK(dark(frame, 10, 20) > 250);
    CHECK(dark(frame, 11, 20) == 0);

    const auto rule = drawn({ui::Line{{10, 20.5F}, {90, 20.5F}, black, 1}});
    CHECK(dark(rule, 50, 19) == 0);
    CHECK(dark(rule, 50, 20) > 250);
    CHECK(dark(rule, 50, 21) == 0);
}

TEST_CASE("desktop::Painter - slanting edges are smooth")
{
    const auto image = drawn({ui::Polygon{{{10, 10}, {90, 30}, {10, 50}}, black}});
    int between = 0;
    for (unsigned x = 10; x < 90; ++x) {
        for (unsigned y = 8; y < 32; ++y) {
            between += dark(image, x, y) > 20 && dark(image, x, y) < 235 ? 1 : 0;
        }
    }
    CHECK(between > 40);
}

TEST_CASE("desktop::Painter - a clip cuts off, within the clip around it, and ends")
{
    const ui::FillRect all{{0, 0, 100, 100}, black};
    const auto image = drawn({ui::PushClip{{10, 10, 50, 50}}, ui::PushClip{{40, 40, 50, 50}}, all, ui::PopClip{},
                              ui::PopClip{}, ui::FillRect{{80, 80, 5, 5}, black}});
    CHECK(dark(image, 45, 45) == 255);
    CHECK(dark(image, 59, 59) == 255);
    CHECK(dark(image, 60, 60) == 0);
    CHECK(dark(image, 39, 45) == 0);
    CHECK(dark(image, 82, 82) == 255);
    const auto nothing = drawn({ui::PushClip{{10, 10, 5, 5}}, ui::PushClip{{50, 50, 5, 5}}, all, ui::PopClip{}});
    CHECK(total_dark(nothing) == 0);
}

TEST_CASE("desktop::Painter - a turn by 90 degrees puts right what was above")
{
    const auto image = drawn({ui::PushTransform{{50, 50}, 90, 1}, ui::FillRect{{45, 10, 10, 10}, black},
                              ui::PopTransform{}, ui::FillRect{{0, 0, 5, 5}, black}});
    CHECK(dark(image, 85, 50) == 255);
    CHECK(dark(image, 50, 15) == 0);
    CHECK(dark(image, 2, 2) == 255);
}

TEST_CASE("desktop::Painter - text in its colour on any ground, without a fringe")
{
    const auto engine = ui::TextEngine::create();
    REQUIRE(engine);
    const auto layout = engine->layout({.text = "Receipts", .style = {.size = 20, .weight = 700, .color = white}});
    const auto image = drawn({ui::Text{layout, {5, 30}}}, white);
    CHECK(total_dark(image) == 0);
    const auto dark_ink = engine->layout({.text = "Receipts", .style = {.size = 20, .weight = 700, .color = black}});
    const auto drawn_bitmap = ui::rasterise(dark_ink);
    std::size_t ink = 0;
    for (std::size_t i = 3; i < drawn_bitmap.rgba.size(); i += 4) {
        ink += drawn_bitmap.rgba[i];
    }
    const auto shown = total_dark(drawn({ui::Text{dark_ink, {2, 30}}}, white));
    CHECK(shown == doctest::Approx(static_cast<double>(ink)).epsilon(0.01));
}

TEST_CASE("desktop::Painter - a half transparent fill is half as dark")
{
    const auto image = drawn({ui::FillRect{{0, 0, 50, 50}, ui::with_alpha(black, 128)}});
    CHECK(dark(image, 20, 20) == doctest::Approx(128).epsilon(0.02));
}

TEST_CASE("desktop::icon - fills its square and shows paper and ink")
{
    const auto image = drawn(desktop::icon(64), ui::with_alpha(black, 0));
    CHECK(image.getPixel(2, 32).a == 255);
    CHECK(image.getPixel(0, 0).a < 100);
    CHECK(image.getPixel(48, 50) == sf::Color(0xFF, 0xFD, 0xF8));
    CHECK(image.getPixel(80, 80).a == 0);
}
