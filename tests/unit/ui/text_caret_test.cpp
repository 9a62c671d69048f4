// SPDX-License-Identifier: MIT
#include "scene.h"

namespace {

using ui_test::engine;

ui::TextSpec spec(std::string text)
{
    return {.text = std::move(text), .style = {.font = ui::FontRole::Serif, .size = 18}};
}

}

TEST_CASE("ui::TextLayout::caret_at - the place between letters that is nearest, also beyond the ends")
{
    const auto layout = engine().layout(spec("boats"));
    const float end = layout.natural_width();
    CHECK(layout.caret_at({-50, 5}) == 0);
    CHECK(layout.caret_at({end + 50, 5}) == 5);
    CHECK(layout.caret_at({layout.caret(2).x - 1, 5}) == 2);
    CHECK(layout.caret_at({layout.caret(2).x + 1, 5}) == 2);
    CHECK(ui::TextLayout().caret_at({5, 5}) == 0);
    CHECK(engine().layout(spec("")).caret_at({5, 5}) == 0);
}

TEST_CASE("ui::TextLayout::caret - moves with the letters, to the left in Arabic")
{
    const auto latin = engine().layout(spec("boats"));
    const auto arabic = engine().layout(spec("من أخبر"));
    CHECK(latin.caret(0).x < latin.caret(5).x);
    CHECK(arabic.caret(0).x > arabic.caret(13).x);
    CHECK(latin.caret(0).height > 0);
    CHECK(latin.caret(99) == latin.caret(5));
    CHECK(ui::TextLayout().caret(3) == ui::Rect{});
}

TEST_CASE("ui::TextLayout::after - steps over letters as readers count them, and before goes back")
{
    const std::string text = "ne\u0301e 👩‍👩‍👧 سلام";
    const auto layout = engine().layout(spec(text));
    std::vector<std::size_t> forwards{0};
    while (forwards.back() < text.size()) {
        forwards.push_back(layout.after(forwards.back(), ui::Stride::Letter));
        CHECK(layout.before(forwards.back(), ui::Stride::Letter) == forwards[forwards.size() - 2]);
    }
    CHECK(forwards[2] == 4); // past e with its accent
    CHECK(forwards[5] == text.find(" سلام")); // past the family
    CHECK(layout.after(text.size(), ui::Stride::Letter) == text.size());
    CHECK(layout.before(0, ui::Stride::Word) == 0);
    CHECK(ui::TextLayout().after(3, ui::Stride::Word) == 0);
}

TEST_CASE("ui::TextLayout::to_the_left - goes where the arrow points, through both directions and back")
{
    const std::string mixed = "abc سلام def";
    const auto layout = engine().layout(spec(mixed));
    std::size_t at = 0;
    float x = layout.caret(at).x;
    for (int step = 0; step < 20; ++step) {
        const std::size_t next = layout.to_the_right(at);
        CHECK(layout.caret(next).x >= x - 0.5F);
        x = layout.caret(next).x;
        at = next;
    }
    CHECK(at == mixed.size());
    for (int step = 0; step < 20; ++step) {
        at = layout.to_the_left(at);
    }
    CHECK(at == 0);
}
