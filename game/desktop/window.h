// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ui/draw_list.h"
#include "ui/input.h"

#include <memory>
#include <span>
#include <string>

namespace desktop {

/// How the window is opened, in pixels.
struct WindowOptions {
    std::string title = "Receipts";
    ui::Size size = {1280, 720};
    ui::Size least = {800, 600};
};

/// Whether a picture differed from the one that shows and was drawn.
enum class Presented { Drawn, Unchanged };

/// The game's window. To be used by one thread.
class Window {
public:
    /// Opens the window, or Refused when there is no display (never an abort).
    static base::Result<Window> open(const WindowOptions& options = {});

    Window(Window&&) noexcept;
    Window& operator=(Window&&) noexcept;
    ~Window();

    ui::Size size() const;

    /// What has happened since the last call, after a Tick with the time. Blocks until something has, or up to the time
    /// `until` (milliseconds, as in Tick; ui::never: as long as it takes), and then there is the Tick alone. Valid up
    /// to the next call.
    std::span<const ui::Input> wait_for_input(std::int64_t until);

    /// Changes the words in the title bar; UTF-8.
    void set_title(const std::string& title);

    /// Milliseconds since the window opened, as in Tick.
    std::int64_t now() const;

    /// Shows a picture as it is at `now` (milliseconds, as in Tick). What already shows is not drawn again: of a
    /// picture that moves or has been scrolled only that part is drawn, and nothing is allocated.
    Presented present(const ui::DrawList& list, ui::Color background, std::int64_t now = ui::never);

    /// How often a picture has been drawn.
    int pictures_drawn() const;

    /// Writes the picture that shows, come to rest, as a PNG file, or Unreadable when that fails.
    base::Result<void> save_screenshot(const std::string& path);

private:
    struct Impl;
    explicit Window(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Writes a draw list as a PNG file of `size` pixels without a window (but not without a display).
base::Result<void> save_png(const ui::DrawList& list, ui::Color background, ui::Size size, const std::string& path);

}
