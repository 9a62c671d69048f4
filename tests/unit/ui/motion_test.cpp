// SPDX-License-Identifier: MIT
#include "ui/motion.h"

#include <doctest/doctest.h>
#include <initializer_list>

TEST_CASE("ui::progress - from 0 at the start to 1 at the end, and never outside")
{
    const ui::Animation feed{1000, ui::receipt_feed_ms};
    CHECK(ui::progress(feed, 0) == 0);
    CHECK(ui::progress(feed, 1000) == 0);
    CHECK(ui::progress(feed, 1175) == doctest::Approx(0.5));
    CHECK(ui::progress(feed, 1350) == 1);
    CHECK(ui::progress(feed, ui::never) == 1);
}

TEST_CASE("ui::progress - what takes no time is always at its end, also before it starts")
{
    CHECK(ui::progress({1000, 0}, 0) == 1);
    CHECK(ui::progress({}, 0) == 1);
}

TEST_CASE("ui::part - the parts of a motion follow one another without a gap, and none is over before its turn")
{
    const ui::Animation whole{1000, 400};
    CHECK(ui::part(whole, 0, 0.25F) == ui::Animation{1000, 100});
    CHECK(ui::part(whole, 0.25F, 1) == ui::Animation{1100, 300});
    CHECK(ui::part(whole, 0.5F, 0.5F).duration > 0);
    CHECK(ui::progress(ui::part(whole, 0.5F, 0.5F), 1100) == 0);
    CHECK(ui::part({}, 0.5F, 0.7F) == ui::Animation{});
}

TEST_CASE("ui::ease_out and ease_in - keep the ends and never go back")
{
    for (const auto ease : {ui::ease_out, ui::ease_in}) {
        CHECK(ease(0) == 0);
        CHECK(ease(1) == 1);
        for (float t = 0; t < 1; t += 0.05F) {
            CHECK(ease(t + 0.05F) >= ease(t));
        }
    }
    CHECK(ui::ease_out(0.5F) > 0.5F);
    CHECK(ui::ease_in(0.5F) < 0.5F);
    CHECK(ui::mix(10, 20, 0.25F) == 12.5F);
}
