// SPDX-License-Identifier: MIT
#include "ui/checks.h"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

const ui::TextEngine& engine()
{
    static const auto made = ui::TextEngine::create();
    return *made;
}

const ui::Metrics metrics{{800, 600}, 1};

ui::Text text(ui::Point at, ui::Color color, float size = 15)
{
    return {engine().layout({.text = "words", .style = {.size = size, .color = color}}), at};
}

ui::Frame<int> frame(ui::DrawList draw)
{
    return {.background = ui::rgb(0xFFFFFF), .draw = std::move(draw)};
}

ui::HitRegion<int> hit(std::string id, ui::Rect rect)
{
    return {{.id = {id}, .rect = rect, .label = id}, 1};
}

std::vector<std::string> rules(const ui::Frame<int>& frame)
{
    std::vector<std::string> names;
    for (const auto& finding : ui::check_frame(frame, metrics)) {
        names.push_back(finding.rule);
    }
    return names;
}

using Rules = std::vector<std::string>;

}

TEST_CASE("ui::contrast_ratio - WCAG's own examples")
{
    CHECK(ui::contrast_ratio(ui::rgb(0), ui::rgb(0xFFFFFF)) == doctest::Approx(21));
    CHECK(ui::contrast_ratio(ui::rgb(0x777777), ui::rgb(0xFFFFFF)) == doctest::Approx(4.48).epsilon(0.01));
    CHECK(ui::contrast_ratio(ui::rgb(0xFFFFFF), ui::rgb(0x777777)) == doctest::Approx(4.48).epsilon(0.01));
    CHECK(ui::contrast_ratio(ui::rgb(0x123456), ui::rgb(0x123456)) == doctest::Approx(1));
}

TEST_CASE("ui::check_frame - a good frame has no findings")
{
    auto good = frame(
        {text({10, 10}, ui::rgb(0)), ui::FillRect{{0, 100, 200, 50}, ui::rgb(0)}, text({10, 110}, ui::rgb(0xFFFFFF))});
    good.hits = {hit("one", {0, 0, 100, 44}), hit("two", {0, 44, 100, 44})};
    CHECK(rules(good).empty());
}

TEST_CASE("ui::check_frame - faint text is found by what lies under it; large text may be fainter")
{
    CHECK(rules(frame({text({10, 10}, ui::rgb(0x888888))})) == Rules{"low-contrast"});
    CHECK(rules(frame({text({10, 10}, ui::rgb(0x888888), 28)})).empty());
    CHECK(rules(frame({ui::FillRect{{0, 0, 100, 100}, ui::rgb(0)}, text({10, 10}, ui::rgb(0x222222))}))
          == Rules{"low-contrast"});
    CHECK(rules(frame({text({10, 10}, ui::with_alpha(ui::rgb(0), 60))})) == Rules{"low-contrast"});
}

TEST_CASE("ui::check_frame - a faint span within a dark text is found")
{
    ui::TextSpec spec{.text = "dark and faint", .style = {.color = ui::rgb(0)}};
    spec.spans = {{9, 14, {.color = ui::rgb(0xCCCCCC)}}};
    CHECK(rules(frame({ui::Text{engine().layout(spec), {10, 10}}})) == Rules{"low-contrast"});
}

TEST_CASE("ui::check_frame - text over the edge of the window, unless a scroll area cuts it off")
{
    CHECK(rules(frame({text({780, 10}, ui::rgb(0))})) == Rules{"text-outside-window"});
    CHECK(rules(frame({ui::PushClip{{0, 0, 800, 600}}, text({780, 10}, ui::rgb(0)), ui::PopClip{}})).empty());
}

TEST_CASE("ui::check_frame - targets too small, outside, over one another, twice or without a name")
{
    auto one = frame({});
    one.hits = {hit("tiny", {0, 0, 23, 40})};
    CHECK(rules(one) == Rules{"target-too-small"});
    one.hits = {hit("out", {790, 0, 40, 40})};
    CHECK(rules(one) == Rules{"target-outside-window"});
    one.hits = {hit("a", {0, 0, 40, 40}), hit("b", {30, 30, 40, 40})};
    CHECK(rules(one) == Rules{"targets-overlap"});
    one.hits = {hit("a", {0, 0, 40, 40}), hit("a", {100, 30, 40, 40})};
    CHECK(rules(one) == Rules{"target-twice"});
    one.hits = {hit("a", {0, 0, 40, 40})};
    one.hits[0].label.clear();
    CHECK(rules(one) == Rules{"target-without-name"});
}

TEST_CASE("ui::check_frame - a target scrolled out of its area is no mistake, and hides nothing")
{
    auto scrolled = frame({});
    scrolled.hits = {hit("button", {0, 500, 100, 50}), hit("sentence", {0, 480, 700, 300})};
    scrolled.hits[1].clip = ui::Rect{0, 0, 700, 490};
    CHECK(rules(scrolled).empty());
}

TEST_CASE("ui::check_frame - a label longer than its button")
{
    auto tight = frame({});
    tight.fittings = {{"Play the round", {10, 10, 200, 20}, {0, 0, 150, 40}}};
    CHECK(rules(tight) == Rules{"text-too-long"});
}

TEST_CASE("ui::check_frame - text half on a marker that is as dark as it")
{
    const ui::Text words = text({10, 10}, ui::rgb(0));
    const ui::Rect whole = ui::moved(words.layout.rects(0, 5).front(), words.origin);
    const ui::Rect half{whole.x + whole.width / 2, whole.y, whole.width, whole.height};
    CHECK(rules(frame({ui::Marker{{half}, ui::rgb(0x222222)}, words})) == Rules{"low-contrast"});
    CHECK(rules(frame({ui::Marker{{half}, ui::rgb(0xFFE27A)}, words})).empty());
}

TEST_CASE("ui::check_frame - in a scroll area a text is held against what is scrolled under it")
{
    const ui::PushScroll area{{"area"}, {0, 0, 400, 100}, 100};
    const ui::FillRect dark{{0, 100, 400, 50}, ui::rgb(0)}; // drawn 100 px further up
    CHECK(rules(frame({area, dark, text({10, 110}, ui::rgb(0xFFFFFF)), ui::PopScroll{}})).empty());
    CHECK(rules(frame({area, dark, text({10, 110}, ui::rgb(0x222222)), ui::PopScroll{}})) == Rules{"low-contrast"});
    CHECK(rules(frame({area, text({10, 150}, ui::rgb(0xFFFFFF)), ui::PopScroll{}})) == Rules{"low-contrast"});
    CHECK(rules(frame({area, text({10, 350}, ui::rgb(0xFFFFFF)), ui::PopScroll{}})).empty()); // it does not show
    CHECK(rules(frame({area, dark, ui::PopScroll{}, text({10, 110}, ui::rgb(0))})).empty());
}

TEST_CASE("ui::check_frame - texts over one another, unless something lies between them")
{
    CHECK(rules(frame({text({10, 10}, ui::rgb(0)), text({20, 12}, ui::rgb(0))})) == Rules{"texts-overlap"});
    CHECK(rules(frame({text({10, 10}, ui::rgb(0)), text({10, 30}, ui::rgb(0))})).empty());
    CHECK(rules(frame({text({10, 10}, ui::rgb(0)), ui::FillRect{{0, 0, 200, 100}, ui::rgb(0xFFFFFF)},
                       text({20, 12}, ui::rgb(0))}))
              .empty());
}

TEST_CASE("ui::check_frame - rings and lines too faint for what lies under them")
{
    const ui::Color faint = ui::rgb(0xD8CFBD);
    CHECK(rules(frame({ui::Ring{{50, 50}, 10, faint}})) == Rules{"faint-shape"});
    CHECK(rules(frame({ui::Polyline{{{0, 0}, {50, 50}}, faint}})) == Rules{"faint-shape"});
    CHECK(rules(frame({ui::Line{{0, 0}, {50, 50}, faint}})) == Rules{"faint-shape"});
    CHECK(rules(frame({ui::Disc{{50, 50}, 20, ui::rgb(0)}, ui::Ring{{50, 50}, 10, faint}})).empty());
    CHECK(rules(frame({ui::Ring{{50, 50}, 10, ui::rgb(0x8A8069)}})).empty());
}

TEST_CASE("ui::check_frame - a control's box is to be seen by its outline or by what fills it")
{
    const ui::Rect rect{20, 20, 200, 50};
    const auto with = [&](const ui::DrawCommand& box) {
        auto one = frame({box});
        one.hits = {hit("field", rect)};
        return rules(one);
    };
    CHECK(with(ui::StrokeRect{rect, ui::rgb(0xD8CFBD)}) == Rules{"faint-control"});
    CHECK(with(ui::StrokeRect{rect, ui::rgb(0x8A8069)}).empty());
    CHECK(with(ui::FillRect{rect, ui::rgb(0)}).empty());
    auto both = frame({ui::FillRect{rect, ui::rgb(0)}, ui::StrokeRect{rect, ui::rgb(0xD8CFBD)}});
    both.hits = {hit("button", rect)};
    CHECK(rules(both).empty());
}

TEST_CASE("ui::check_frame - a target that reaches out of its scroll area sideways")
{
    auto wide = frame({});
    wide.hits = {hit("row", {0, 10, 300, 40})};
    wide.hits[0].clip = ui::Rect{0, 0, 200, 400};
    CHECK(rules(wide) == Rules{"target-cut-off"});
}

TEST_CASE("ui::check_frame - something that can be focused but that nothing leads to")
{
    auto twins = frame({});
    twins.hits = {hit("a", {0, 0, 100, 40}), hit("b", {0, 50, 100, 40}), hit("c", {0, 0, 100, 40})};
    for (auto& each : twins.hits) {
        each.group = {"options"};
    }
    CHECK(rules(twins) == Rules{"targets-overlap", "not-reached-by-tab", "not-reached-by-arrows"});
}
