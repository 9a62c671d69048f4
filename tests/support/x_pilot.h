// SPDX-License-Identifier: MIT
#pragma once

#include "ui/geometry.h"

#include <memory>
#include <string>

namespace support {

/// A hand on mouse and keyboard: sends events through the X server (XTest) as devices do, to the window whose title
/// begins with a given text.
class XPilot {
public:
    /// Finds the window; throws when there is none.
    explicit XPilot(const std::string& title);
    ~XPilot();

    /// Moves the pointer to a place of the window, in its pixels, and clicks the left button there.
    void click(ui::Point at);

    /// Moves the pointer there and turns the wheel by one notch towards the player.
    void wheel_down(ui::Point at);

    /// Presses and releases a key by its X name: "Return", "a", "Tab", "Escape".
    void press(const std::string& key);

private:
    void press_button(ui::Point at, unsigned int button);

    struct Connection;
    std::unique_ptr<Connection> m_connection;
};

}
