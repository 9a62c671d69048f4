// SPDX-License-Identifier: MIT
#include "desktop/display.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>

namespace desktop {

namespace {

struct CloseDisplay {
    void operator()(Display* display) const { XCloseDisplay(display); }
};

/// Our own connection to the display, or none. It stays open while the program runs: a bare X server starts over
/// when its last client leaves, and SFML would find it gone just after we had found it there.
Display* connection()
{
    static std::unique_ptr<Display, CloseDisplay> open;
    static std::string open_name;
    const char* named = std::getenv("DISPLAY");
    const std::string name = named == nullptr ? "" : named;
    if (name.empty()) {
        return nullptr;
    }
    if (open && open_name == name) {
        return open.get();
    }
    Display* display = XOpenDisplay(name.c_str());
    if (display != nullptr) {
        open.reset(display);
        open_name = name;
    }
    return display;
}

}

bool display_available()
{
    Display* display = connection();
    int opcode = 0;
    int event = 0;
    int error = 0;
    return display != nullptr && XQueryExtension(display, "GLX", &opcode, &event, &error) != 0;
}

std::optional<ui::Size> screen_size()
{
    Display* display = connection();
    if (display == nullptr) {
        return std::nullopt;
    }
    const int screen = DefaultScreen(display);
    return ui::Size{static_cast<float>(DisplayWidth(display, screen)),
                    static_cast<float>(DisplayHeight(display, screen))};
}

void bring_onto_screen(unsigned long window)
{
    Display* display = connection();
    XWindowAttributes about{};
    if (display == nullptr || XGetWindowAttributes(display, window, &about) == 0) {
        return;
    }
    int x = 0;
    int y = 0;
    Window child = 0;
    XTranslateCoordinates(display, window, about.root, 0, 0, &x, &y, &child);
    const int free_width = WidthOfScreen(about.screen) - about.width;
    const int free_height = HeightOfScreen(about.screen) - about.height;
    if (x < 0 || y < 0 || x > free_width || y > free_height) {
        XMoveWindow(display, window, std::max(0, free_width / 2), std::max(0, free_height / 2));
        XFlush(display);
    }
}

void watch_uncovering(unsigned long window)
{
    if (Display* display = connection()) {
        XSelectInput(display, window, ExposureMask);
        XFlush(display);
    }
}

bool was_uncovered(unsigned long window)
{
    Display* display = connection();
    bool uncovered = false;
    XEvent event;
    while (display != nullptr && XCheckWindowEvent(display, window, ExposureMask, &event) != 0) {
        uncovered = true;
    }
    return uncovered;
}

void set_least_size(unsigned long window, ui::Size least)
{
    Display* display = connection();
    if (display == nullptr) {
        return;
    }
    XSizeHints hints{};
    long supplied = 0;
    XGetWMNormalHints(display, window, &hints, &supplied);
    hints.flags |= PMinSize;
    hints.min_width = static_cast<int>(least.width);
    hints.min_height = static_cast<int>(least.height);
    XSetWMNormalHints(display, window, &hints);
    XFlush(display);
}

}
