// SPDX-License-Identifier: MIT
// What a window shows after any way of changing a part of it is what a whole drawing would show.
#include "desktop/painter.h"
#include "desktop/window.h"

#include "base/rng.h"
#include "support/x_screen.h"
#include "ui/scroll.h"
#include "ui/widgets.h"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>
#include <cstdlib>
#include <doctest/doctest.h>

namespace {

/// The whole screen, so that there is nothing else on it.
constexpr ui::Size screen{1280, 720};
constexpr std::int64_t start = 1000;

const ui::TextEngine& engine()
{
    static const auto made = ui::TextEngine::create();
    REQUIRE(made);
    return *made;
}

std::string words(int count)
{
    std::string all;
    for (int i = 0; i < count; ++i) {
        all += i % 7 == 0 ? "Damascus " : i % 3 == 0 ? "told them so, " : "Reuters ";
    }
    return all;
}

/// An article beside a receipt that feeds out, both with something to mark, to stamp and to scroll.
ui::Frame<int> page()
{
    ui::FrameBuilder<int> builder{{engine(), ui::light_theme(), {screen, 1}, {}}, ui::Surface::Desk};
    builder.surface = ui::Surface::Paper;
    ui::sheet(builder, {40, 34, 640, 740});
    ui::scroll_area(builder, {"article"}, {90, 120, 580, 600}, [&](ui::Column& content) {
        for (int i = 0; i < 12; ++i) {
            const auto style = ui::style::article(builder.theme(), builder.scene.metrics, builder.surface);
            const auto layout = builder.set({.text = words(40 + 7 * i), .style = style, .width = content.width});
            const ui::Rect place = content.take(layout.size().height + 12);
            if (i % 4 == 1) {
                ui::highlight(builder, layout, place.origin(), 20, 140, ui::play(builder, {start + 350, 400}));
            }
            if (i == 2) {
                ui::focus_ring(builder, place, 3);
            }
            ui::draw_text(builder, layout, place.origin());
        }
    });
    ui::scroll_edge(builder, {90, 114, 560, 1});
    builder.surface = ui::Surface::Card;
    ui::come_from(builder, {0, -640}, ui::play(builder, {start, 350}), [&] {
        ui::receipt_paper(builder, {740, -2, 424, 642});
        ui::stamp(builder, {950, 90}, {ui::Mark::Tick, "Right", ui::play(builder, {start + 350, 120})});
        ui::scroll_area(builder, {"roll"}, {770, 150, 380, 400}, [&](ui::Column& content) {
            const auto style = ui::style::receipt(builder.theme(), builder.scene.metrics, builder.surface);
            for (int i = 0; i < 9; ++i) {
                ui::paragraph(builder, content, words(20 + 5 * i), style);
                ui::rule(builder, content, ui::RuleKind::Dashed);
            }
        });
    });
    builder.surface = ui::Surface::Desk;
    return std::move(builder).finish();
}

/// How many pixels of the screen differ from the picture by more than rounding.
int differing(const support::XScreen& x, const ui::Frame<int>& frame, std::int64_t now)
{
    sf::RenderTexture texture;
    REQUIRE(texture.create(static_cast<unsigned>(screen.width), static_cast<unsigned>(screen.height)));
    desktop::Painter painter;
    painter.paint(texture, frame.draw, frame.background, now);
    texture.display();
    const sf::Image wanted = texture.getTexture().copyToImage();
    const auto shown = x.pixels(static_cast<int>(screen.width), static_cast<int>(screen.height));
    REQUIRE(shown.size() == std::size_t{wanted.getSize().x} * wanted.getSize().y);
    constexpr int rounding = 3;
    const auto off = [](int a, int b) { return std::abs(a - b) > rounding; };
    int count = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const std::uint8_t* pixel = wanted.getPixelsPtr() + i * 4;
        count += off(shown[i].r, pixel[0]) || off(shown[i].g, pixel[1]) || off(shown[i].b, pixel[2]) ? 1 : 0;
    }
    return count;
}

}

TEST_CASE("desktop::Window::present - the screen shows the picture after any scrolling while it moves")
{
    auto window = desktop::Window::open({.size = screen});
    REQUIRE(window);
    support::XScreen x;
    base::Rng rng{21};
    auto frame = page();
    ui::UiState ui;
    std::int64_t now = start;
    for (int i = 0; i < 60; ++i) {
        now += static_cast<std::int64_t>(base::draw(rng, 40));
        if (base::draw(rng, 3) != 0) {
            const ui::TargetId area{base::draw(rng, 2) == 0 ? "article" : "roll"};
            ui::scroll_to(frame, ui, area, static_cast<float>(base::draw(rng, 900)) - 50);
        }
        window->present(frame.draw, frame.background, now);
        REQUIRE_MESSAGE(differing(x, frame, now) == 0, "in picture " << i << " at " << now - start << " ms");
        window->wait_for_input(0);
    }
}

TEST_CASE("desktop::Window::present - what another window lies over is drawn where it scrolls to, and when it is gone")
{
    auto window = desktop::Window::open({.size = screen});
    REQUIRE(window);
    support::XScreen x;
    auto frame = page();
    ui::UiState ui;
    window->present(frame.draw, frame.background);
    x.cover({300, 300, 200, 150});
    CHECK(differing(x, frame, ui::never) > 200 * 150 / 2);
    for (int i = 0; i < 4; ++i) {
        ui::scroll_to(frame, ui, {"article"}, static_cast<float>(60 * (i + 1)));
        window->present(frame.draw, frame.background);
        CHECK(differing(x, frame, ui::never) <= 200 * 150);
    }
    x.uncover();
    for (int i = 0; i < 50 && differing(x, frame, ui::never) > 0; ++i) {
        window->wait_for_input(window->now() + 20);
    }
    CHECK(differing(x, frame, ui::never) == 0);
}
