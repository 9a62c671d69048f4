// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/picture.h"

#include <SFML/Graphics/RenderTarget.hpp>
#include <memory>

namespace desktop {

/// Draws pictures onto SFML targets, one unit a pixel, and keeps the texts it drew lately on textures. Parts of a
/// picture can be drawn by themselves onto a target that still shows the rest; nothing is allocated for what has been
/// drawn before.
class Painter {
public:
    Painter();
    Painter(Painter&&) noexcept;
    Painter& operator=(Painter&&) noexcept;
    ~Painter();

    /// Draws these parts of a picture onto the target that is active.
    void paint(const Picture& picture, std::span<const ui::Rect> parts);

    /// Fills `target` with `background` and draws `list` on it as it is at `now`.
    void paint(sf::RenderTarget& target, const ui::DrawList& list, ui::Color background, std::int64_t now = ui::never);

    /// Draws what is within the groups of a picture that move by themselves onto textures, so that they are there when
    /// it comes into view. Wants an active target.
    void prepare_moving(const Picture& picture);

    /// Does the same for one text or shape of a picture, whatever it is; to be called while there is nothing else to
    /// do. False when there is none left, or no room. Wants an active target.
    bool prepare_next(const Picture& picture);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}
