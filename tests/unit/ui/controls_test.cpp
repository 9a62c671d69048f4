// SPDX-License-Identifier: MIT
#include "ui/controls.h"

#include "ui/checks.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

namespace {

const ui::TextEngine& engine()
{
    static const auto made = ui::TextEngine::create();
    return *made;
}

enum class Event { Play, Iran, Turkey, Guess, Sure, Sentence };

struct Look {
    float scale = 1;
    std::string focused;
};

/// A button, two options, a segmented control and a sentence, one under the other.
ui::Frame<Event> page(const Look& look)
{
    ui::UiState ui;
    ui.focused = {look.focused};
    ui::FrameBuilder<Event> builder{{engine(), ui::light_theme(), {{1280, 900}, look.scale}, ui}};
    ui::Column column{60, 40, 700};
    ui::option(builder, column, {{"iran"}, {"options"}, "A", {}, "Iran", false}, Event::Iran);
    column.y += 20;
    ui::option(builder, column, {{"turkey"}, {"options"}, "", ui::Mark::Tick, "Türkiye", true}, Event::Turkey);
    column.y += 20;
    const auto sure = ui::segmented<Event>(builder, {column.x, column.y}, {"sure"},
                                           {{{"guess"}, "A guess", "+1 / 0", true, Event::Guess},
                                            {{"certain"}, "Certain", "+3 / −6", false, Event::Sure}});
    column.y = sure.bottom() + 20;
    const auto play
        = ui::button(builder, ui::Point{column.x, column.y}, {{"play"}, "Play the round", "Enter"}, Event::Play);
    const ui::TextLayout text = builder.set({.text = "One sentence. Another.", .style = {.size = 18}});
    ui::text_target(builder, text, {60, play.bottom() + 20},
                    {{"s1"}, {"text"}, ui::Role::Sentence, "One sentence.", 0, 13}, Event::Sentence);
    ui::draw_text(builder, text, {60, play.bottom() + 20});
    return std::move(builder).finish();
}

ui::Point middle(const ui::Frame<Event>& frame, const std::string& id)
{
    return ui::find(ui::targets(frame), {id})->rect.center();
}

}

TEST_CASE("ui controls - have no finding at any text scale")
{
    for (const float scale : {1.0F, 1.25F, 1.5F, 2.0F}) {
        const auto findings = ui::check_frame(page({.scale = scale}), {{1280, 900}, scale});
        for (const auto& finding : findings) {
            MESSAGE(finding.rule << ": " << finding.text);
        }
        CHECK(findings.empty());
    }
}

TEST_CASE("ui controls - a click gives the event of what was clicked")
{
    const auto frame = page({});
    for (const auto& [id, event] : {std::pair("play", Event::Play), std::pair("iran", Event::Iran),
                                    std::pair("certain", Event::Sure), std::pair("s1", Event::Sentence)}) {
        const auto down = ui::handle(frame, {}, ui::MousePressed{middle(frame, id)});
        CHECK(ui::handle(frame, down.ui, ui::MouseReleased{middle(frame, id)}).event == event);
    }
}

TEST_CASE("ui controls - names say what is seen: letter, words, cost")
{
    const auto targets = ui::targets(page({}));
    CHECK(ui::find(targets, {"iran"})->label == "A. Iran");
    CHECK(ui::find(targets, {"turkey"})->label == "Türkiye");
    CHECK(ui::find(targets, {"guess"})->label == "A guess, +1 / 0");
    CHECK(ui::find(targets, {"turkey"})->selected);
}

TEST_CASE("ui controls - exactly one ring around what is focused")
{
    const ui::Theme& theme = ui::light_theme();
    for (const std::string id : {"play", "iran", "guess", "s1"}) {
        const auto frame = page({.focused = id});
        const ui::Rect rect = ui::find(ui::targets(frame), {id})->rect;
        int rings = 0;
        for (const auto& command : frame.draw) {
            const auto* ring = std::get_if<ui::StrokeRect>(&command);
            if (ring != nullptr && ring->width == 3 && ring->color == theme.page.focus) {
                ++rings;
                CHECK(ui::contains(ring->rect, rect, 1));
            }
        }
        CHECK(rings == 1);
    }
}

TEST_CASE("ui::option_height - grows with the words instead of cutting them")
{
    const ui::Canvas canvas{{engine(), ui::light_theme(), {{1280, 720}, 1}, {}}};
    ui::OptionRow row{{"a"}, {"g"}, "A", {}, "Iran", false};
    CHECK(ui::option_height(canvas, 700, row) == 64);
    row.text = "Iranian commanders who had been moving vehicles out of their compound since the twentieth of November";
    CHECK(ui::option_height(canvas, 300, row) > 100);
}

TEST_CASE("ui::Button - reacts to the pointer by its face alone")
{
    const auto drawn = [](const std::string& hovered) {
        ui::UiState ui;
        ui.hovered = {hovered};
        ui::Canvas canvas{{engine(), ui::light_theme(), {{1280, 720}, 1}, ui}};
        ui::draw_button(canvas, {0, 0, 300, 44}, {{"play"}, "Play"});
        return canvas.draw;
    };
    CHECK(drawn("") == drawn("other"));
    CHECK_FALSE(drawn("") == drawn("play"));
    CHECK(drawn("").size() == drawn("play").size());
}
