// SPDX-License-Identifier: MIT
#include "support/x_pilot.h"

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <cmath>
#include <stdexcept>

namespace support {

struct XPilot::Connection {
    Display* display = nullptr;
    ::Window window = 0;
};

namespace {

/// The first window under `parent` whose title begins with `title`, or 0.
::Window find_window(Display* display, ::Window parent, const std::string& title)
{
    ::Window root = 0;
    ::Window above = 0;
    ::Window* children = nullptr;
    unsigned int count = 0;
    if (XQueryTree(display, parent, &root, &above, &children, &count) == 0) {
        return 0;
    }
    ::Window found = 0;
    for (unsigned int i = 0; i < count && found == 0; ++i) {
        char* name = nullptr;
        if (XFetchName(display, children[i], &name) != 0 && name != nullptr && std::string(name).rfind(title, 0) == 0) {
            found = children[i];
        }
        if (name != nullptr) {
            XFree(name);
        }
        found = found != 0 ? found : find_window(display, children[i], title);
    }
    if (children != nullptr) {
        XFree(children);
    }
    return found;
}

}

XPilot::XPilot(const std::string& title) : m_connection(std::make_unique<Connection>())
{
    m_connection->display = XOpenDisplay(nullptr);
    if (m_connection->display == nullptr) {
        throw std::runtime_error("no display");
    }
    m_connection->window = find_window(m_connection->display, DefaultRootWindow(m_connection->display), title);
    if (m_connection->window == 0) {
        throw std::runtime_error("no window with the title " + title);
    }
    // Without a window manager nobody gives the window the keyboard.
    XSetInputFocus(m_connection->display, m_connection->window, RevertToPointerRoot, CurrentTime);
    XSync(m_connection->display, False);
}

XPilot::~XPilot()
{
    if (m_connection->display != nullptr) {
        XCloseDisplay(m_connection->display);
    }
}

void XPilot::press_button(ui::Point at, unsigned int button)
{
    Display* display = m_connection->display;
    ::Window child = 0;
    int x = 0;
    int y = 0;
    XTranslateCoordinates(display, m_connection->window, DefaultRootWindow(display),
                          static_cast<int>(std::lround(at.x)), static_cast<int>(std::lround(at.y)), &x, &y, &child);
    XTestFakeMotionEvent(display, -1, x, y, CurrentTime);
    XTestFakeButtonEvent(display, button, True, CurrentTime);
    XTestFakeButtonEvent(display, button, False, CurrentTime);
    XSync(display, False);
}

void XPilot::click(ui::Point at)
{
    press_button(at, Button1);
}

void XPilot::wheel_down(ui::Point at)
{
    press_button(at, Button5);
}

void XPilot::press(const std::string& key)
{
    Display* display = m_connection->display;
    const KeyCode code = XKeysymToKeycode(display, XStringToKeysym(key.c_str()));
    XTestFakeKeyEvent(display, code, True, CurrentTime);
    XTestFakeKeyEvent(display, code, False, CurrentTime);
    XSync(display, False);
}

}
