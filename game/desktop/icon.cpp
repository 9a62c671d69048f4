// SPDX-License-Identifier: MIT
#include "desktop/icon.h"

#include "ui/theme.h"

namespace desktop {

ui::DrawList icon(float side)
{
    const ui::Theme& theme = ui::light_theme();
    const float u = side / 32;
    const auto at = [u](float x, float y) { return ui::Point{x * u, y * u}; };
    const auto bar = [&](float y, float width, ui::Color color) {
        return ui::FillRect{{10 * u, y * u, width * u, 2 * u}, color};
    };
    return {
        ui::FillRect{{0, 0, side, side}, theme.desk.background, 6 * u},
        ui::Polygon{
            {at(7, 0), at(25, 0), at(25, 29), at(22, 26), at(19, 29), at(16, 26), at(13, 29), at(10, 26), at(7, 29)},
            theme.card.background},
        bar(4, 12, theme.card.ink),
        bar(8, 8, theme.card.rule),
        ui::FillRect{{9 * u, 7 * u, 14 * u, 4 * u}, theme.card.marker},
        ui::Disc{at(16, 18), 6 * u, theme.card.supported},
        ui::Polyline{
            {at(13, 18.3F), at(15.3F, 20.6F), at(19.2F, 15.8F)}, theme.card.background, 1.8F * u, ui::Ends::Open},
    };
}

}
