// SPDX-License-Identifier: MIT
#include "ui/plot.h"

#include "scene.h"

namespace {

enum class Event { None };

std::vector<ui::Disc> discs(const ui::DrawList& draw)
{
    std::vector<ui::Disc> found;
    for (const auto& command : draw) {
        if (const auto* disc = std::get_if<ui::Disc>(&command)) {
            found.push_back(*disc);
        }
    }
    return found;
}

const std::vector<ui::CalibrationPoint> points{
    {"a guess", 0.5, 0.4, 5}, {"fairly sure", 0.73, 0.73, 20}, {"certain", 0.9, 0.5, 0}};

const ui::Rect place{100, 100, 400, 260};

std::vector<ui::Disc> history_discs(const std::vector<double>& values)
{
    ui::Canvas canvas{ui_test::scene()};
    ui::history_plot(canvas, place, {.values = values, .low = 0, .high = 4, .last_text = "1.6"});
    return discs(canvas.draw);
}

}

TEST_CASE("ui::calibration_plot - a disc for each confidence that was used, higher the more often it was right")
{
    ui::Canvas canvas{ui_test::scene()};
    ui::calibration_plot(canvas, place, {"0 %", "100 %"}, points);
    const auto found = discs(canvas.draw);
    REQUIRE(found.size() == 2);
    CHECK(found[0].center.x < found[1].center.x);
    CHECK(found[0].center.y > found[1].center.y);
    CHECK(found[0].radius < found[1].radius);
    CHECK(ui::contains(place, found[0].center));
}

TEST_CASE("ui::calibration_plot - who judges perfectly stands on the dashed line")
{
    ui::Canvas canvas{ui_test::scene()};
    ui::calibration_plot(canvas, place, {"0 %", "100 %"}, points);
    const ui::Line* line = nullptr;
    for (const auto& command : canvas.draw) {
        const auto* found = std::get_if<ui::Line>(&command);
        line = found != nullptr && found->dash > 0 ? found : line;
    }
    REQUIRE(line != nullptr);
    const ui::Point at = discs(canvas.draw)[1].center;
    const float part = (at.x - line->from.x) / (line->to.x - line->from.x);
    CHECK(at.y == doctest::Approx(line->from.y + part * (line->to.y - line->from.y)).epsilon(0.01));
}

TEST_CASE("ui::calibration_plot - without answers there are the axes alone")
{
    ui::Canvas canvas{ui_test::scene()};
    ui::calibration_plot(canvas, place, {"0 %", "100 %"}, std::span<const ui::CalibrationPoint>{});
    CHECK(discs(canvas.draw).empty());
    CHECK_FALSE(canvas.draw.empty());
}

TEST_CASE("ui::balance_line - the disc leans the way the player does, and stays on the line")
{
    const auto disc_at = [](double value) {
        ui::Canvas canvas{ui_test::scene()};
        ui::Column column{100, 100, 300};
        ui::balance_line(canvas, column, {.value = value, .start = "too trusting", .end = "too suspicious"});
        return discs(canvas.draw).front().center.x;
    };
    CHECK(disc_at(0) == 250);
    CHECK(disc_at(-0.5) < disc_at(0));
    CHECK(disc_at(0.5) > disc_at(0));
    CHECK(disc_at(7) == disc_at(1));
    CHECK(disc_at(1) <= 400);
    CHECK(disc_at(-7) >= 100);
}

TEST_CASE("ui::bars - each bar is as long as its share of the column")
{
    ui::Canvas canvas{ui_test::scene()};
    ui::Column column{100, 100, 300};
    const std::vector<ui::Bar> all{{"Who", "3 / 3", 1}, {"Dates", "1 / 4", 0.25}, {"Names", "0 / 2", 0}};
    const ui::Rect whole = ui::bars(canvas, column, all);
    std::vector<float> filled;
    for (const auto& command : canvas.draw) {
        const auto* fill = std::get_if<ui::FillRect>(&command);
        if (fill != nullptr && fill->color == canvas.palette().ink) {
            filled.push_back(fill->rect.width);
        }
    }
    CHECK(filled == std::vector<float>{300, 75});
    CHECK(whole.bottom() == column.y);
}

TEST_CASE("ui::history_plot - ends in a disc as high as the last value; one value is a disc, none is none")
{
    CHECK(history_discs({}).empty());
    CHECK(history_discs({2}).size() == 1);
    const float middle = history_discs({1, 3, 2}).front().center.y;
    CHECK(history_discs({1, 2, 3}).front().center.y < middle);
    CHECK(history_discs({1, 3, 0}).front().center.y > middle);
    CHECK(ui::contains(place, history_discs({1, 99}).front().center));
}

TEST_CASE("ui plots - their words stay inside them and apart, at any scale and either way")
{
    for (const float scale : {1.0F, 1.5F, 2.0F}) {
        for (const auto& tr : {base::Language(), ui_test::leftwards()}) {
            ui::FrameBuilder<Event> builder{ui_test::scene({.scale = scale, .tr = tr})};
            ui::calibration_plot(builder, {60, 40, 360 * scale, 240 * scale}, {"0 %", "100 %"},
                                 std::vector<ui::CalibrationPoint>{{"a guess", 0.5, 0.4, 5},
                                                                   {"fairly sure", 0.73, 0.73, 20},
                                                                   {"certain", 0.9, 0.5, 3}});
            ui::history_plot(builder, {60, 560, 400, 100}, {.values = {0, 4}, .low = 0, .high = 4, .last_text = "4.0"});
            ui::Column column{820, 40, 360};
            ui::balance_line(builder, column, {.value = 0.3, .start = "too trusting", .end = "too suspicious"});
            ui::bars(builder, column, std::vector<ui::Bar>{{"Attribution", "1 / 3", 0.33}});
            const auto frame = std::move(builder).finish();
            ui_test::check_clean(ui::check_frame(frame, {{1280, 900}, scale}));
        }
    }
}
