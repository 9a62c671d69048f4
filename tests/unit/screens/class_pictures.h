// SPDX-License-Identifier: MIT
#pragma once

#include "frames.h"
#include "lesson.h"
#include "screens/view.h"

#include <optional>
#include <set>
#include <string>
#include <utility>

/// What a class's window shows and says, for the tests of its pages.
namespace lesson {

inline screens::Frame picture(const screens::State& state)
{
    return screens::view(state, {table::engine(), ui::light_theme(), table::english()});
}

inline std::string words_of(const Lesson& lesson)
{
    return frames::words_of(picture(lesson.table.state));
}

inline bool shows(const Lesson& lesson, const std::string& words)
{
    return words_of(lesson).find(words) != std::string::npos;
}

/// What the window said to the class last, or nothing.
inline std::optional<room::Command> last_said(const Lesson& lesson)
{
    const auto& effects = lesson.table.effects;
    const auto* steer = effects.empty() ? nullptr : std::get_if<screens::SteerClass>(&effects.back());
    return steer == nullptr ? std::nullopt : std::optional(steer->command);
}

template <class Layer> bool lies_on_top(const Lesson& lesson)
{
    const auto& layers = lesson.table.state.layers;
    return !layers.empty() && std::holds_alternative<Layer>(layers.back().layer);
}

/// The dark modules of the code on a picture: from its white square's corner, in its pixels.
inline std::set<std::pair<int, int>> dark_places(const screens::Frame& frame)
{
    const ui::Color white = ui::rgb(0xFFFFFF);
    const ui::Color black = ui::rgb(0x000000);
    std::set<std::pair<int, int>> places;
    std::optional<ui::Rect> square;
    for (const ui::DrawCommand& command : frame.draw) {
        const auto* fill = std::get_if<ui::FillRect>(&command);
        if (fill != nullptr && fill->color == white && fill->rect.width == fill->rect.height) {
            square = fill->rect;
        } else if (fill != nullptr && fill->color == black && square) {
            for (float x = fill->rect.x; x < fill->rect.right(); x += 1) {
                places.emplace(static_cast<int>(x - square->x), static_cast<int>(fill->rect.y - square->y));
            }
        }
    }
    return places;
}

}
