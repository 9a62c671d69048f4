// SPDX-License-Identifier: MIT
#include "support/x_screen.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>

namespace support {

struct XScreen::Impl {
    Display* display = XOpenDisplay(nullptr);
    Window over = 0;
};

XScreen::XScreen() : m_impl(std::make_unique<Impl>()) { }

XScreen::~XScreen()
{
    if (m_impl->display != nullptr) {
        XCloseDisplay(m_impl->display);
    }
}

std::vector<ui::Color> XScreen::pixels(int width, int height) const
{
    Display* display = m_impl->display;
    XImage* image = display == nullptr
                        ? nullptr
                        : XGetImage(display, DefaultRootWindow(display), 0, 0, static_cast<unsigned>(width),
                                    static_cast<unsigned>(height), AllPlanes, ZPixmap);
    if (image == nullptr) {
        return {};
    }
    std::vector<ui::Color> pixels;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            pixels.push_back(ui::rgb(static_cast<std::uint32_t>(XGetPixel(image, x, y))));
        }
    }
    XDestroyImage(image);
    return pixels;
}

void XScreen::cover(const ui::Rect& rect)
{
    Display* display = m_impl->display;
    m_impl->over
        = XCreateSimpleWindow(display, DefaultRootWindow(display), static_cast<int>(rect.x), static_cast<int>(rect.y),
                              static_cast<unsigned>(rect.width), static_cast<unsigned>(rect.height), 0, 0, 0xFF00FF);
    XMapRaised(display, m_impl->over);
    XSync(display, False);
}

void XScreen::uncover()
{
    XDestroyWindow(m_impl->display, m_impl->over);
    XSync(m_impl->display, False);
}

}
