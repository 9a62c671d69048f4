// SPDX-License-Identifier: MIT
#pragma once

#include "ui/color.h"
#include "ui/geometry.h"
#include "ui/text_layout.h"

namespace ui {

/// What something is drawn on, which decides which inks can be read there.
enum class Surface { Paper, Card, Desk };

/// The colours of the game by what they are for.
struct Theme {
    Color paper;
    Color card;
    Color ink;
    Color muted;
    Color rule; ///< decoration only
    Color control; ///< borders of controls, at least 3:1
    Color desk;
    Color desk_chip; ///< a raised patch on the desk
    Color desk_ink;
    Color desk_muted;
    Color marker;
    Color gold_on_desk;
    Color gold_on_paper;
    Color supported; ///< also right, and the focus ring
    Color refuted; ///< also wrong
    Color absent; ///< not in the article
    Color shadow;

    bool operator==(const Theme&) const = default;
};

/// The light theme: ink on paper.
const Theme& light_theme();

/// The colour text has on `surface`, and a quieter one for what matters less.
Color ink_on(const Theme& theme, Surface surface);
Color muted_on(const Theme& theme, Surface surface);

/// The gold that reaches 3:1 on `surface`.
Color gold_on(const Theme& theme, Surface surface);

/// The colour of the focus ring on `surface`.
Color focus_on(const Theme& theme, Surface surface);

/// The plain colour of `surface` itself.
Color color_of(const Theme& theme, Surface surface);

/// The type scale at 100 %, in pixels.
namespace type {
inline constexpr float caption = 13;
inline constexpr float small = 15;
inline constexpr float body = 18;
inline constexpr float lead = 22;
inline constexpr float title = 28;
inline constexpr float heading = 38;
inline constexpr float display = 50;
inline constexpr float masthead = 74;
}

/// The window and how large the player wants everything in it.
struct Metrics {
    Size window = {1280, 720};
    float text_scale = 1; ///< 1.0 to 2.0

    bool operator==(const Metrics&) const = default;
};

/// `length` at 100 % as whole pixels at the player's scale.
float px(const Metrics& metrics, float length);

/// `text_scale` brought into 1.0 to 2.0.
float clamped_scale(float text_scale);

/// The margin left and right of a page: 40 to 60 px at 1280x720, less in a narrow window.
float page_margin(const Metrics& metrics);

/// Ready styles at the player's scale, in the ink of `surface`.
namespace style {
TextStyle kicker(const Theme& theme, const Metrics& metrics, Surface surface);
TextStyle heading(const Theme& theme, const Metrics& metrics, Surface surface, float size);
TextStyle article(const Theme& theme, const Metrics& metrics, Surface surface, float size = type::body);
TextStyle interface(const Theme& theme, const Metrics& metrics, Surface surface, float size = type::small);
TextStyle quiet(const Theme& theme, const Metrics& metrics, Surface surface, float size = type::caption);
TextStyle receipt(const Theme& theme, const Metrics& metrics, Surface surface, float size = type::small);
}

}
