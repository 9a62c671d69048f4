// SPDX-License-Identifier: MIT
#include "desktop/part_show.h"

#include <SFML/Window/Context.hpp>
#include <X11/Xlib.h>
#include <string_view>

namespace desktop {

namespace {

/// A function of GLX, which SFML's headers don't have.
template <class Function> Function glx_function(const char* name)
{
    return reinterpret_cast<Function>(sf::Context::getFunction(name));
}

/// True when a list of words, one space between them, has `word`.
bool has_word(std::string_view words, std::string_view word)
{
    for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) {
            return true;
        }
    }
    return false;
}

}

/// SFML's own connection is used: on it, what is moved comes after what was shown before and before what is shown next.
struct PartShow::Glx {
    Display* display = nullptr;
    XID window = 0;
    GC pen = nullptr;
    void (*copy)(Display*, XID, int x, int y, int width, int height) = nullptr;

    Glx(Display* on, XID in) : display(on), window(in) { }
    Glx(const Glx&) = delete;
    Glx& operator=(const Glx&) = delete;
    Glx(Glx&&) = delete;
    Glx& operator=(Glx&&) = delete;
    ~Glx()
    {
        if (pen != nullptr) {
            XFreeGC(display, pen);
        }
    }
};

std::optional<PartShow> PartShow::find()
{
    const auto display_of_context = glx_function<Display* (*)()>("glXGetCurrentDisplay");
    const auto drawable_of_context = glx_function<XID (*)()>("glXGetCurrentDrawable");
    const auto extensions = glx_function<const char* (*)(Display*, int)>("glXQueryExtensionsString");
    if (display_of_context == nullptr || drawable_of_context == nullptr || extensions == nullptr) {
        return std::nullopt;
    }
    auto glx = std::make_shared<Glx>(display_of_context(), drawable_of_context());
    const char* names = glx->display == nullptr ? nullptr : extensions(glx->display, DefaultScreen(glx->display));
    if (names == nullptr || !has_word(names, "GLX_MESA_copy_sub_buffer")) {
        return std::nullopt;
    }
    glx->copy = glx_function<decltype(Glx::copy)>("glXCopySubBufferMESA");
    glx->pen = XCreateGC(glx->display, glx->window, 0, nullptr);
    return glx->copy == nullptr ? std::nullopt : std::optional(PartShow(std::move(glx)));
}

void PartShow::show(const ui::Rect& part, ui::Size size) const
{
    m_glx->copy(m_glx->display, m_glx->window, static_cast<int>(part.x), static_cast<int>(size.height - part.bottom()),
                static_cast<int>(part.width), static_cast<int>(part.height));
}

void PartShow::move(const ui::Rect& to, ui::Point by) const
{
    const XID window = m_glx->window;
    const ui::Point from = to.origin() - by;
    XCopyArea(m_glx->display, window, window, m_glx->pen, static_cast<int>(from.x), static_cast<int>(from.y),
              static_cast<unsigned>(to.width), static_cast<unsigned>(to.height), static_cast<int>(to.x),
              static_cast<int>(to.y));
    XFlush(m_glx->display);
}

void PartShow::finish_move(std::vector<ui::Rect>& lost) const
{
    Display* const display = m_glx->display;
    const XID window = m_glx->window;
    XSync(display, False);
    XEvent event;
    while (XCheckTypedWindowEvent(display, window, NoExpose, &event) != 0) { }
    while (XCheckTypedWindowEvent(display, window, GraphicsExpose, &event) != 0) {
        const XGraphicsExposeEvent& part = event.xgraphicsexpose;
        lost.push_back({static_cast<float>(part.x), static_cast<float>(part.y), static_cast<float>(part.width),
                        static_cast<float>(part.height)});
    }
}

}
