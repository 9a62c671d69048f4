// SPDX-License-Identifier: MIT
#pragma once

#include "ui/geometry.h"

#include <memory>
#include <optional>
#include <vector>

namespace desktop {

/// Shows parts of what was drawn in a window, and leaves both what was drawn and the rest of the window as they are:
/// GLX_MESA_copy_sub_buffer, which Mesa's drivers have. Drawing then goes on where it was left, and what does not
/// change costs nothing.
class PartShow {
public:
    /// For the window whose OpenGL context is active; none where its driver can't do it.
    static std::optional<PartShow> find();

    /// Shows a part of a window `size` pixels large.
    void show(const ui::Rect& part, ui::Size size) const;

    /// Begins to move what shows in the window: the pixels of `to` become those that are `by` before them.
    void move(const ui::Rect& to, ui::Point by) const;

    /// Waits until what was to be moved has been, and adds to `lost` where there was nothing to move because something
    /// lay over it.
    void finish_move(std::vector<ui::Rect>& lost) const;

private:
    struct Glx;

    explicit PartShow(std::shared_ptr<const Glx> glx) : m_glx(std::move(glx)) { }

    std::shared_ptr<const Glx> m_glx;
};

}
