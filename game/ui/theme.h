// SPDX-License-Identifier: MIT
#pragma once

#include "ui/color.h"
#include "ui/geometry.h"
#include "ui/text_layout.h"

#include <string>

namespace ui {

/// What something is drawn on: the page behind everything, an article's sheet, a receipt, or the desk under both.
enum class Surface { Page, Paper, Card, Desk };

/// The colours of what is drawn on one surface, by what they are for.
struct Palette {
    Color background;
    Color raised; ///< options, fields and other boxes to act in
    Color chip; ///< a small patch behind a name
    Color ink;
    Color muted;
    Color on_ink; ///< text on a patch filled with `ink`
    Color button; ///< the one main button
    Color button_ink;
    Color rule; ///< decoration only
    Color control; ///< borders of controls, at least 3:1
    Color gold;
    Color marker; ///< behind passages
    Color supported; ///< also right
    Color refuted; ///< also wrong
    Color absent; ///< not in the article
    Color focus;
    Color halo; ///< between a control and its focus ring; the background where nothing is drawn there

    bool operator==(const Palette&) const = default;
};

/// A look, as a theme file gives it.
struct Theme {
    std::string id; ///< the file's name without its ending
    std::string name; ///< in English, to be translated
    Palette page;
    Palette paper;
    Palette card;
    Palette desk;
    Color shadow;
    float rule_width = 1; ///< of thin and strong rules and of the borders of controls, in pixels at 100 %

    bool operator==(const Theme&) const = default;
};

/// The theme that is built in, for when no theme file can be read: ink on paper.
const Theme& light_theme();

/// The colours of what is drawn on `surface`.
const Palette& palette(const Theme& theme, Surface surface);

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

/// The width of strong rules and of controls' borders: whole pixels, at least 1.
float border_width(const Theme& theme, const Metrics& metrics);

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
