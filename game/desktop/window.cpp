// SPDX-License-Identifier: MIT
#include "desktop/window.h"

#include "desktop/display.h"
#include "desktop/icon.h"
#include "desktop/painter.h"
#include "desktop/translate.h"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>
#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/System/Clock.hpp>
#include <SFML/System/Err.hpp>
#include <SFML/System/Sleep.hpp>
#include <SFML/Window/Event.hpp>
#include <algorithm>

namespace desktop {

namespace {

constexpr unsigned icon_side = 64;

const sf::Time frame_time = sf::milliseconds(16);

/// A picture drawn off the screen, or an empty image when the graphics card refuses.
sf::Image drawn(Painter& painter, const ui::DrawList& list, ui::Color background, ui::Size size)
{
    sf::RenderTexture texture;
    if (!texture.create(static_cast<unsigned>(size.width), static_cast<unsigned>(size.height))) {
        return {};
    }
    painter.paint(texture, list, background);
    texture.display();
    return texture.getTexture().copyToImage();
}

base::Result<void> save(const sf::Image& image, const std::string& path)
{
    if (image.getSize().x == 0 || !image.saveToFile(path)) {
        return base::fail(base::ErrorKind::Unreadable, "The picture could not be written to " + path + ".");
    }
    return {};
}

/// SFML's remarks on what a graphics driver lacks tell the player nothing; what fails is told by a `Result`.
void silence_sfml()
{
    sf::err().rdbuf(nullptr);
}

void set_icon(sf::RenderWindow& window, Painter& painter)
{
    const auto side = static_cast<float>(icon_side);
    const sf::Image image = drawn(painter, icon(side), ui::with_alpha({}, 0), {side, side});
    if (image.getSize().x == icon_side) {
        window.setIcon(icon_side, icon_side, image.getPixelsPtr());
    }
}

}

struct Window::Impl {
    sf::RenderWindow window;
    ui::Size least;
    Painter painter;
    sf::Clock clock;
    ui::DrawList shown;
    ui::Color shown_background;
    ui::Size shown_size;
    int drawn = 0;
    bool dressed = false;

    ui::Size size() const
    {
        const auto now = window.getSize();
        return {static_cast<float>(now.x), static_cast<float>(now.y)};
    }

    void draw()
    {
        painter.paint(window, shown, shown_background);
        window.display();
        ++drawn;
    }

    /// What can wait until the first picture shows, which it would hold up.
    void dress()
    {
        if (drawn > 0 && !dressed) {
            dressed = true;
            set_icon(window, painter);
            set_least_size(window.getSystemHandle(), least);
        }
    }

    void take(const sf::Event& event, std::vector<ui::Input>& inputs)
    {
        if (event.type == sf::Event::GainedFocus && drawn > 0) {
            draw(); // SFML does not say when a part of the window was uncovered; this is the best hint there is
        }
        if (const auto input = translate(event)) {
            inputs.push_back(*input);
        }
    }

    void take_pending(std::vector<ui::Input>& inputs)
    {
        sf::Event event{};
        while (window.pollEvent(event)) {
            take(event, inputs);
        }
    }
};

base::Result<Window> Window::open(const WindowOptions& options)
{
    if (!display_available()) {
        return base::fail(base::ErrorKind::Refused, "No display was found, so no window can be opened.");
    }
    silence_sfml();
    auto impl = std::make_unique<Impl>();
    const ui::Size screen = screen_size().value_or(options.size);
    const sf::VideoMode mode(static_cast<unsigned>(std::min(options.size.width, screen.width)),
                             static_cast<unsigned>(std::min(options.size.height, screen.height)));
    impl->window.create(mode, sf::String::fromUtf8(options.title.begin(), options.title.end()), sf::Style::Default);
    bring_onto_screen(impl->window.getSystemHandle());
    impl->least = options.least;
    return Window(std::move(impl));
}

Window::Window(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }

Window::Window(Window&&) noexcept = default;
Window& Window::operator=(Window&&) noexcept = default;
Window::~Window() = default;

ui::Size Window::size() const
{
    return m_impl->size();
}

std::int64_t Window::now() const
{
    return m_impl->clock.getElapsedTime().asMilliseconds();
}

void Window::set_title(const std::string& title)
{
    m_impl->window.setTitle(sf::String::fromUtf8(title.begin(), title.end()));
}

std::vector<ui::Input> Window::wait_for_input(Wait wait)
{
    std::vector<ui::Input> inputs(1);
    sf::Event event{};
    m_impl->dress();
    m_impl->take_pending(inputs);
    if (wait == Wait::UntilNextFrame && inputs.size() == 1) {
        sf::sleep(frame_time);
    }
    while (wait == Wait::UntilInput && inputs.size() == 1 && m_impl->window.waitEvent(event)) {
        m_impl->take(event, inputs);
    }
    m_impl->take_pending(inputs);
    inputs.front() = ui::Tick{now()};
    return inputs;
}

Presented Window::present(const ui::DrawList& list, ui::Color background)
{
    Impl& impl = *m_impl;
    if (impl.drawn > 0 && impl.shown == list && impl.shown_background == background && impl.shown_size == impl.size()) {
        return Presented::Unchanged;
    }
    impl.shown = list;
    impl.shown_background = background;
    impl.shown_size = impl.size();
    impl.draw();
    return Presented::Drawn;
}

int Window::pictures_drawn() const
{
    return m_impl->drawn;
}

base::Result<void> Window::save_screenshot(const std::string& path)
{
    Impl& impl = *m_impl;
    return save(drawn(impl.painter, impl.shown, impl.shown_background, impl.size()), path);
}

base::Result<void> save_png(const ui::DrawList& list, ui::Color background, ui::Size size, const std::string& path)
{
    if (!display_available()) {
        return base::fail(base::ErrorKind::Refused, "No display was found, so no picture can be drawn.");
    }
    silence_sfml();
    Painter painter;
    return save(drawn(painter, list, background, size), path);
}

}
