// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

#include <functional>
#include <string>

namespace screens {

/// Draws into a column of a page and moves it past what it drew.
using PageFilling = std::function<void(Builder&, ui::Column&)>;

/// A page with one short column in its middle under a double rule: for a few words and what can be done about them.
Frame cover(const State& state, const Look& look, const PageFilling& fill);

/// The heading of a cover and the sentences under it.
void cover_words(Builder& builder, ui::Column& column, const std::string& heading, const std::string& text);

/// What a layer is about, over it.
struct LayerHead {
    std::string kicker; ///< small, over the heading
    std::string heading;
    ui::ButtonKind way_out = ui::ButtonKind::Primary;
};

/// A layer that takes a whole page: its head with the button that closes it, as Escape does, and under a double rule
/// what `fill` draws. It scrolls as one.
Frame layer_page(const State& state, const Look& look, const LayerHead& head, const PageFilling& fill);

/// The menu of a paused round. The question is covered, so that a pause is no time to think.
Frame pause_view(const State& state, const Look& look);

/// A message that waits to be read.
Frame notice_view(const State& state, const Look& look);

}
