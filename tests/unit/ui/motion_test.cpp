// SPDX-License-Identifier: MIT
#include "ui/motion.h"

#include <doctest/doctest.h>
#include <initializer_list>

TEST_CASE("ui::progress - from 0 at the start to 1 at the end, and never outside")
{
    const ui::Animation feed{1000, ui::receipt_feed_ms};
    CHECK(ui::progress(feed, 0, ui::Motion::Full) == 0);
    CHECK(ui::progress(feed, 1000, ui::Motion::Full) == 0);
    CHECK(ui::progress(feed, 1175, ui::Motion::Full) == doctest::Approx(0.5));
    CHECK(ui::progress(feed, 1350, ui::Motion::Full) == 1);
    CHECK(ui::progress(feed, 99999, ui::Motion::Full) == 1);
}

TEST_CASE("ui::progress - reduced motion is always at its end, and so is what takes no time")
{
    CHECK(ui::progress({1000, 350}, 0, ui::Motion::Reduced) == 1);
    CHECK(ui::progress({1000, 0}, 0, ui::Motion::Full) == 1);
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
