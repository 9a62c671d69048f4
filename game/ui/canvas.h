// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frame.h"
#include "ui/motion.h"
#include "ui/theme.h"

#include <utility>

namespace ui {

/// All that a view may know besides its own state; given anew for every frame.
struct Scene {
    const TextEngine& text;
    const Theme& theme;
    Metrics metrics;
    UiState ui;
    Motion motion = Motion::Full;
    std::int64_t now = 0; ///< milliseconds, as in Tick
};

/// What widgets draw on: the scene and the frame's parts that carry no events.
struct Canvas {
    Scene scene;
    Surface surface = Surface::Paper; ///< what is being drawn on
    DrawList draw;
    std::vector<Fitting> fittings;
    std::vector<ScrollRegion> scrolls;
    bool animating = false;
    std::optional<Rect> clip; ///< of the scroll area being drawn
    std::optional<TargetId> scroll_area; ///< being drawn

    const Theme& theme() const { return scene.theme; }
    /// `length` at 100 % in pixels at the player's scale.
    float px(float length) const { return ui::px(scene.metrics, length); }
    TextLayout set(const TextSpec& spec) const { return scene.text.layout(spec); }
};

/// A canvas that also takes targets with their events, and becomes a frame.
template <class Event> struct FrameBuilder : Canvas {
    std::vector<HitRegion<Event>> hits;
    std::vector<Shortcut<Event>> shortcuts;

    explicit FrameBuilder(Scene with, Surface on = Surface::Paper) : Canvas{std::move(with), on} { }

    /// Adds a target, in Tab order; it belongs to the scroll area being drawn.
    void target(Target target, Event event)
    {
        target.clip = clip;
        target.scroll_area = scroll_area;
        hits.push_back({std::move(target), std::move(event)});
    }

    /// Adds a key that stands for an event wherever the focus is.
    void shortcut(Input trigger, Event event) { shortcuts.push_back({std::move(trigger), std::move(event)}); }

    /// The finished frame.
    Frame<Event> finish() &&
    {
        return {color_of(theme(), surface), std::move(draw),     std::move(hits), std::move(shortcuts),
                std::move(scrolls),         std::move(fittings), animating};
    }
};

/// How far `animation` has come; until it has ended the frame asks for another Tick.
float play(Canvas& canvas, const Animation& animation);

/// A column that is filled from the top: `y` is where the next thing goes. All in window pixels.
struct Column {
    float x = 0;
    float y = 0;
    float width = 0;

    /// The next `height` pixels of the column, which are then used up.
    Rect take(float height);
};

}
