// SPDX-License-Identifier: MIT
#include "desktop/window.h"

#include "desktop/display.h"

#include <SFML/Graphics/Image.hpp>
#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>

namespace {

const ui::Color paper = ui::rgb(0xFBF7EE);
const ui::Color white = ui::rgb(0xFFFFFF);

std::string scratch(const std::string& name)
{
    return (std::filesystem::temp_directory_path() / name).string();
}

const ui::DrawList square = {ui::FillRect{{10, 10, 50, 50}, ui::rgb(0x0B6B7F)}};

}

TEST_CASE("desktop::Window::present - draws a picture once, and again only when it differs")
{
    auto window = desktop::Window::open({.size = {800, 600}});
    REQUIRE(window);
    CHECK(window->size() == ui::Size{800, 600});
    CHECK(window->present(square, paper) == desktop::Presented::Drawn);
    for (int i = 0; i < 5; ++i) {
        CHECK(window->present(square, paper) == desktop::Presented::Unchanged);
    }
    CHECK(window->pictures_drawn() == 1);
    CHECK(window->present(square, ui::rgb(0)) == desktop::Presented::Drawn);
    CHECK(window->present({}, ui::rgb(0)) == desktop::Presented::Drawn);
    CHECK(window->pictures_drawn() == 3);
}

TEST_CASE("desktop::Window::present - of what moves only the moving is drawn, and at rest nothing")
{
    auto window = desktop::Window::open({.size = {800, 600}});
    REQUIRE(window);
    const ui::DrawList paper = {ui::PushShift{{0, -300}, {1000, 350}}, square.front(), ui::PopShift{}};
    CHECK(window->present(paper, white, 0) == desktop::Presented::Drawn);
    CHECK(window->present(paper, white, 900) == desktop::Presented::Unchanged);
    CHECK(window->present(paper, white, 1200) == desktop::Presented::Drawn);
    CHECK(window->present(paper, white, 1200) == desktop::Presented::Unchanged);
    CHECK(window->present(paper, white, 1350) == desktop::Presented::Drawn);
    CHECK(window->present(paper, white, 5000) == desktop::Presented::Unchanged);
}

TEST_CASE("desktop::Window::wait_for_input - the wait ends at its time and begins with the time")
{
    auto window = desktop::Window::open();
    REQUIRE(window);
    const std::int64_t until = window->now() + 16;
    const auto inputs = window->wait_for_input(until);
    REQUIRE_FALSE(inputs.empty());
    const auto* first = std::get_if<ui::Tick>(&inputs.front());
    REQUIRE(first != nullptr);
    const std::int64_t then = first->milliseconds;
    CHECK((inputs.size() > 1 || then >= until));
    CHECK(std::get<ui::Tick>(window->wait_for_input(0).front()).milliseconds >= then);
}

TEST_CASE("desktop::Window::save_screenshot - the picture that shows, come to rest, as a PNG of the window's size")
{
    auto window = desktop::Window::open({.size = {800, 600}});
    REQUIRE(window);
    ui::DrawList list = square;
    list.insert(list.begin(), ui::PushShift{{0, -300}, {1000, 350}});
    list.emplace_back(ui::PopShift{});
    window->present(list, paper, 1000);
    const std::string path = scratch("receipts-window-test.png");
    REQUIRE(window->save_screenshot(path));
    sf::Image image;
    REQUIRE(image.loadFromFile(path));
    CHECK(image.getSize() == sf::Vector2u(800, 600));
    CHECK(image.getPixel(30, 30) == sf::Color(0x0B, 0x6B, 0x7F));
    CHECK(image.getPixel(300, 300) == sf::Color(0xFB, 0xF7, 0xEE));
    std::filesystem::remove(path);
    CHECK_FALSE(window->save_screenshot("/no/such/folder/picture.png"));
}

TEST_CASE("desktop::Window::open - without a display it says so and does not abort")
{
    CHECK(desktop::display_available());
    const char* display = std::getenv("DISPLAY");
    const std::string kept = display == nullptr ? "" : display;
    for (const char* none : {"", ":987"}) {
        setenv("DISPLAY", none, 1);
        CHECK_FALSE(desktop::display_available());
        const auto window = desktop::Window::open();
        CHECK_FALSE(window);
        CHECK_FALSE(desktop::save_png(square, paper, {100, 100}, scratch("never.png")));
    }
    setenv("DISPLAY", kept.c_str(), 1);
}
