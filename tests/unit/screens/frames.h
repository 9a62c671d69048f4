// SPDX-License-Identifier: MIT
#pragma once

#include "screens/look.h"
#include "screens/state.h"
#include "screens/view.h"
#include "ui/theme.h"

#include <string>
#include <utility>

/// What a picture says and offers, for tests of screens.
namespace frames {

/// What pictures are made with: one engine for all tests, as making one reads the fonts.
inline const ui::TextEngine& engine()
{
    static const ui::TextEngine shared = std::move(ui::TextEngine::create().value());
    return shared;
}

/// A screen as it is drawn in English and the light theme.
template <class Screen> screens::Frame picture(const screens::State& state, const Screen& screen)
{
    static const base::Language english;
    return screens::view(state, screen, {engine(), ui::light_theme(), english});
}

/// All words of a picture, a line each.
inline std::string words_of(const screens::Frame& frame)
{
    std::string words;
    for (const ui::DrawCommand& command : frame.draw) {
        if (const auto* text = std::get_if<ui::Text>(&command)) {
            words += text->layout.spec().text + "\n";
        }
    }
    return words;
}

/// The target of this name, or null.
inline const ui::HitRegion<screens::Event>* find(const screens::Frame& frame, const std::string& id)
{
    for (const auto& hit : frame.hits) {
        if (hit.id.value == id) {
            return &hit;
        }
    }
    return nullptr;
}

/// The event of a key, or null.
inline const screens::Event* find_key(const screens::Frame& frame, ui::Key key)
{
    for (const auto& shortcut : frame.shortcuts) {
        if (shortcut.trigger == ui::Input{ui::KeyPressed{key, {}}}) {
            return &shortcut.event;
        }
    }
    return nullptr;
}

}
