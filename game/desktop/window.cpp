// SPDX-License-Identifier: MIT
#include "desktop/window.h"

#include "desktop/display.h"
#include "desktop/icon.h"
#include "desktop/painter.h"
#include "desktop/part_show.h"
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

/// SFML 2.5 can't say when something happens: it has to be asked again and again. Often while somebody plays; after a
/// while without an input less often, since each look costs the processor something.
constexpr std::int64_t look_ms = 10;
constexpr std::int64_t idle_look_ms = 45;
constexpr std::int64_t idle_after_ms = 1000;

/// More inputs and parts of a picture than there are at once, as a rule.
constexpr std::size_t usual_count = 32;

/// A picture at rest drawn off the screen, or an empty image when the graphics card refuses.
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
    Translator translator;
    sf::Clock clock;
    Picture picture;
    std::optional<PartShow> part_show;
    std::vector<ui::Input> inputs; ///< these two are kept so that a frame allocates nothing
    std::vector<ui::Rect> parts;
    int drawn = 0;
    bool dressed = false;
    std::int64_t latest_input = 0; ///< when it came, as in Tick

    ui::Size size() const
    {
        const auto now = window.getSize();
        return {static_cast<float>(now.x), static_cast<float>(now.y)};
    }

    ui::Rect whole() const { return {0, 0, picture.size().width, picture.size().height}; }

    /// The window's context is the one that is drawn with. Not through RenderWindow, which allocates each time.
    void activate() { window.sf::Window::setActive(true); }

    bool prepare_next()
    {
        activate();
        return painter.prepare_next(picture);
    }

    /// Shows how the picture has changed; all of it where the driver does not leave alone what has not.
    void draw(const Change& change)
    {
        parts.assign(change.parts.begin(), change.parts.end());
        activate();
        if (!part_show) {
            draw_again();
            return;
        }
        if (change.slide) {
            part_show->move(change.slide->to, change.slide->by); // goes on while the rest is drawn
        }
        painter.prepare_moving(picture);
        painter.paint(picture, parts);
        if (change.slide) {
            finish_slide();
        }
        for (const ui::Rect& part : parts) {
            part_show->show(part, picture.size());
        }
        ++drawn;
    }

    /// What could not be moved because another window lay over it is drawn after all.
    void finish_slide()
    {
        const std::size_t known = parts.size();
        part_show->finish_move(parts);
        painter.paint(picture, std::span(parts).subspan(known));
    }

    void draw_again()
    {
        parts.assign(1, whole());
        activate();
        painter.paint(picture, parts);
        part_show ? part_show->show(parts.front(), picture.size()) : window.display();
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

    void take(const sf::Event& event)
    {
        latest_input = now();
        if (const auto input = translator.translate(event)) {
            inputs.push_back(*input);
        }
    }

    void take_pending()
    {
        sf::Event event{};
        while (window.pollEvent(event)) {
            take(event);
        }
        // A window of another size is about to get another picture.
        if (was_uncovered(window.getSystemHandle()) && drawn > 0 && picture.size() == size()) {
            draw_again();
        }
    }

    std::int64_t now() const { return clock.getElapsedTime().asMilliseconds(); }

    /// Sleeps until it is time to look for inputs again, at most until `until`.
    void rest(std::int64_t until) const
    {
        const std::int64_t look = now() - latest_input < idle_after_ms ? look_ms : idle_look_ms;
        const std::int64_t left = std::clamp<std::int64_t>(until - now(), 0, look);
        sf::sleep(sf::milliseconds(static_cast<sf::Int32>(left)));
    }
};

base::Result<Window> Window::open(const WindowOptions& options)
{
    if (!display_available()) {
        return base::fail(base::ErrorKind::Refused, "No display was found, so no window can be opened.");
    }
    silence_sfml();
    auto impl = std::make_unique<Impl>();
    impl->inputs.reserve(usual_count);
    impl->parts.reserve(usual_count);
    const ui::Size screen = screen_size().value_or(options.size);
    const sf::VideoMode mode(static_cast<unsigned>(std::min(options.size.width, screen.width)),
                             static_cast<unsigned>(std::min(options.size.height, screen.height)));
    impl->window.create(mode, sf::String::fromUtf8(options.title.begin(), options.title.end()), sf::Style::Default);
    watch_uncovering(impl->window.getSystemHandle());
    impl->part_show = PartShow::find();
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
    return m_impl->now();
}

void Window::set_title(const std::string& title)
{
    m_impl->window.setTitle(sf::String::fromUtf8(title.begin(), title.end()));
}

std::span<const ui::Input> Window::wait_for_input(std::int64_t until)
{
    Impl& impl = *m_impl;
    impl.inputs.assign(1, ui::Tick{});
    impl.dress();
    impl.take_pending();
    while (impl.inputs.size() == 1 && impl.now() < until) {
        if (!impl.prepare_next()) {
            impl.rest(until);
        }
        impl.take_pending();
    }
    impl.inputs.front() = ui::Tick{now()};
    return impl.inputs;
}

Presented Window::present(const ui::DrawList& list, ui::Color background, std::int64_t now)
{
    Impl& impl = *m_impl;
    const Change change = impl.picture.become(list, background, impl.size(), now);
    if (change.nothing()) {
        return Presented::Unchanged;
    }
    impl.draw(change);
    return Presented::Drawn;
}

int Window::pictures_drawn() const
{
    return m_impl->drawn;
}

base::Result<void> Window::save_screenshot(const std::string& path)
{
    Impl& impl = *m_impl;
    return save(drawn(impl.painter, impl.picture.list(), impl.picture.background(), impl.size()), path);
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
