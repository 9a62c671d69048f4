// SPDX-License-Identifier: MIT
#include "screens/reader.h"

#include "frames.h"
#include "printed.h"
#include "screens/update.h"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

screens::State reading(const quiz::ReadyPack& pack)
{
    screens::State state = printed::receipt(pack, {{quiz::PickedVerdict{}}});
    state.screen = screens::Reader{{"courier"}, {printed::passage(pack).span}, {}, 0, screens::Title{}};
    return state;
}

screens::Frame picture(const screens::State& state)
{
    return frames::picture(state, std::get<screens::Reader>(state.screen));
}

std::size_t count_markers(const screens::Frame& frame)
{
    return static_cast<std::size_t>(std::count_if(frame.draw.begin(), frame.draw.end(), [](const auto& each) {
        return std::holds_alternative<ui::Marker>(each);
    }));
}

}

TEST_CASE("screens::reader - an article lies on paper with its passage lit, and the others beside it")
{
    const screens::State state = reading(printed::pack(make::verdict()));
    const screens::Frame frame = picture(state);
    CHECK(count_markers(frame) == 1);
    const auto& paper = ui::light_theme().paper;
    CHECK(std::any_of(frame.draw.begin(), frame.draw.end(), [&](const auto& each) {
        const auto* fill = std::get_if<ui::FillRect>(&each);
        return fill != nullptr && fill->color == paper.background && fill->rect.height > 400;
    }));
    CHECK(frames::words_of(frame).find("1 of 2") != std::string::npos);
    REQUIRE(frames::find(frame, "article-1") != nullptr);
    CHECK(frames::find(frame, "article-1")->event == screens::Event{screens::OpenReader{{"gazette"}, {}}});
}

TEST_CASE("screens::reader - a sentence can be marked, and the original opens there")
{
    screens::State state = reading(printed::pack(make::verdict()));
    const std::string lit = frames::words_of(picture(state));
    const auto original = [](const screens::State& shown) {
        const screens::Frame frame = picture(shown);
        const auto* hit = frames::find(frame, "original");
        return hit == nullptr ? "" : std::get<screens::OpenOriginal>(*hit->event).url;
    };
    CHECK(original(state).find("12%20boats") != std::string::npos);
    const screens::Event mark = *frames::find(picture(state), "sentence-courier-3")->event;
    state = screens::update(state, mark).state;
    CHECK(frames::find(picture(state), "sentence-courier-3")->selected);
    CHECK(count_markers(picture(state)) == 2);
    CHECK(original(state).find("everybody") != std::string::npos);
    state = screens::update(state, mark).state;
    CHECK(count_markers(picture(state)) == 1);
}

TEST_CASE("screens::reader - an article without a web address offers no original")
{
    screens::State state = reading(printed::pack(make::verdict()));
    state.screen = screens::Reader{{"gazette"}, {}, {}, 0, screens::Title{}};
    CHECK(frames::find(picture(state), "original") == nullptr);
    CHECK(frames::find_key(picture(state), ui::Key::O) == nullptr);
}

TEST_CASE("screens::reader - opened while a round is chosen, it leads back there")
{
    screens::State state = reading(printed::pack(make::verdict()));
    screens::Setup setup;
    setup.players = {"Ana", "Ben"};
    setup.plan.length = 5;
    state.round.reset();
    state.screen = setup;
    state = screens::update(state, screens::OpenReader{{"courier"}, {}}).state;
    state = screens::update(state, screens::OpenReader{{"gazette"}, {}}).state;
    REQUIRE(std::holds_alternative<screens::Reader>(state.screen));
    const screens::Frame frame = picture(state);
    const screens::Event* back = frames::find_key(frame, ui::Key::Escape);
    REQUIRE(back != nullptr);
    CHECK(screens::update(state, *back).state.screen == screens::Screen{setup});
}

TEST_CASE("screens::reader - its buttons fit at every size")
{
    screens::State state = reading(printed::pack(make::verdict()));
    for (const float width : {800.0F, 1280.0F, 1920.0F}) {
        for (const float scale : {1.0F, 1.5F, 2.0F}) {
            state.window = {width, 600};
            state.settings.text_scale = scale;
            const screens::Frame frame = picture(state);
            const ui::Rect back = frames::find(frame, "back")->rect;
            const ui::Rect original = frames::find(frame, "original")->rect;
            const ui::Rect next = frames::find(frame, "next-article")->rect;
            CHECK(back.right() < original.x);
            CHECK(original.right() < next.x);
            CHECK(next.right() <= width);
        }
    }
}
