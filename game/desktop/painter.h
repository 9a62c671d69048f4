// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw_list.h"

#include <SFML/Graphics/RenderTarget.hpp>
#include <memory>

namespace desktop {

/// Plays draw lists onto SFML targets and keeps the textures of the texts it drew lately.
class Painter {
public:
    Painter();
    Painter(Painter&&) noexcept;
    Painter& operator=(Painter&&) noexcept;
    ~Painter();

    /// Fills `target` with `background` and draws `list` on it, one unit a pixel.
    void paint(sf::RenderTarget& target, const ui::DrawList& list, ui::Color background);

private:
    struct Textures;
    std::unique_ptr<Textures> m_textures;
};

}
