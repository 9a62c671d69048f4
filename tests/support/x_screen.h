// SPDX-License-Identifier: MIT
#pragma once

#include "ui/color.h"
#include "ui/geometry.h"

#include <memory>
#include <vector>

namespace support {

/// What an X server shows, and another program's window on it.
class XScreen {
public:
    /// The screen of the environment.
    XScreen();
    ~XScreen();
    XScreen(const XScreen&) = delete;
    XScreen& operator=(const XScreen&) = delete;
    XScreen(XScreen&&) = delete;
    XScreen& operator=(XScreen&&) = delete;

    /// The pixels of its top left part row by row; empty when they can't be had.
    std::vector<ui::Color> pixels(int width, int height) const;

    /// Lays a plain window over whatever is at `rect`.
    void cover(const ui::Rect& rect);

    /// Takes that window away.
    void uncover();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}
