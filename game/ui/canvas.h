// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "ui/frame.h"
#include "ui/mirror.h"
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
    base::Language tr; ///< of the interface; the whole layout runs its way
};

/// What widgets draw on: the scene and the frame's parts that carry no events.
struct Canvas {
    Scene scene;
    Surface surface = Surface::Page; ///< what is being drawn on
    DrawList draw;
    std::vector<Fitting> fittings;
    std::vector<ScrollRegion> scrolls;
    std::int64_t moving_until = 0;
    std::int64_t stale_at = never;
    std::optional<Rect> clip; ///< of the scroll area being drawn
    std::optional<TargetId> scroll_area; ///< being drawn
    float scrolled = 0; ///< pixels by which what is being drawn shows further up

    const Theme& theme() const { return scene.theme; }
    /// The colours of what is being drawn on.
    const Palette& palette() const { return ui::palette(scene.theme, surface); }
    /// An interface text in the player's language, with its placeholders filled.
    template <class... Args> std::string tr(std::string_view message, const Args&... args) const
    {
        return scene.tr(message, args...);
    }
    base::Direction direction() const { return scene.tr.direction(); }
    /// `length` at 100 % in pixels at the player's scale.
    float px(float length) const { return ui::px(scene.metrics, length); }
    /// The width of strong rules and of controls' borders, in pixels at the player's scale.
    float border() const { return border_width(scene.theme, scene.metrics); }
    /// `spec` as a layout, within this layout's direction.
    TextLayout set(const TextSpec& spec) const
    {
        if (spec.direction == direction()) {
            return scene.text.layout(spec);
        }
        TextSpec turned = spec;
        turned.direction = direction();
        return scene.text.layout(turned);
    }
};

/// A canvas that also takes targets with their events, and becomes a frame.
template <class Event> struct FrameBuilder : Canvas {
    std::vector<HitRegion<Event>> hits;
    std::vector<Shortcut<Event>> shortcuts;

    explicit FrameBuilder(Scene with, Surface on = Surface::Page) : Canvas{std::move(with), on} { }

    /// Adds a target, in Tab order; it belongs to the scroll area being drawn. Only what changes by itself (fields,
    /// sliders, items) has no event.
    void target(Target target, std::optional<Event> event = std::nullopt)
    {
        target.clip = clip;
        target.scroll_area = scroll_area;
        move(target, {0, -scrolled});
        hits.push_back({std::move(target), std::move(event)});
    }

    /// Adds a key that stands for an event wherever the focus is.
    void shortcut(Input trigger, Event event) { shortcuts.push_back({std::move(trigger), std::move(event)}); }

    /// The finished frame, mirrored where the language runs from right to left.
    Frame<Event> finish() &&
    {
        Frame<Event> frame{palette().background, std::move(draw),    std::move(hits),
                           std::move(shortcuts), std::move(scrolls), std::move(fittings),
                           moving_until,         stale_at,           direction()};
        if (frame.direction == base::Direction::RightToLeft) {
            mirror(frame, scene.metrics.window.width);
        }
        return frame;
    }
};

/// The motion for a draw command: `animation`, until whose end the frame is drawn again and again; with reduced motion
/// one that is over.
Animation play(Canvas& canvas, const Animation& animation);

/// Asks for the view to be made again at `time` (milliseconds, as in Tick), for what tells the time.
void expire(Canvas& canvas, std::int64_t time);

/// A column that is filled from the top: `y` is where the next thing goes. All in window pixels.
struct Column {
    float x = 0;
    float y = 0;
    float width = 0;

    /// The next `height` pixels of the column, which are then used up.
    Rect take(float height);
};

}
