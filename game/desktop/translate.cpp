// SPDX-License-Identifier: MIT
#include "desktop/translate.h"

#include <algorithm>

namespace desktop {

namespace {

using K = sf::Keyboard::Key;

/// `key` as an offset into a row of `ui::Key`s that stand in the same order.
ui::Key shifted(ui::Key first, int offset)
{
    return static_cast<ui::Key>(static_cast<int>(first) + offset);
}

ui::Key special_key(K key)
{
    switch (key) {
    case K::Enter: return ui::Key::Enter;
    case K::Escape: return ui::Key::Escape;
    case K::Tab: return ui::Key::Tab;
    case K::Space: return ui::Key::Space;
    case K::Backspace: return ui::Key::Backspace;
    case K::Delete: return ui::Key::Delete;
    case K::Up: return ui::Key::Up;
    case K::Down: return ui::Key::Down;
    case K::Left: return ui::Key::Left;
    case K::Right: return ui::Key::Right;
    case K::Home: return ui::Key::Home;
    case K::End: return ui::Key::End;
    case K::PageUp: return ui::Key::PageUp;
    case K::PageDown: return ui::Key::PageDown;
    case K::Add:
    case K::Equal: return ui::Key::Plus;
    case K::Subtract:
    case K::Hyphen: return ui::Key::Minus;
    default: return ui::Key::Other;
    }
}

ui::Key key_of(K key)
{
    if (key >= K::A && key <= K::Z) {
        return shifted(ui::Key::A, key - K::A);
    }
    if (key >= K::Num0 && key <= K::Num9) {
        return shifted(ui::Key::Digit0, key - K::Num0);
    }
    if (key >= K::Numpad0 && key <= K::Numpad9) {
        return shifted(ui::Key::Digit0, key - K::Numpad0);
    }
    if (key >= K::F1 && key <= K::F12) {
        return shifted(ui::Key::F1, key - K::F1);
    }
    return special_key(key);
}

ui::Point point(int x, int y)
{
    return {static_cast<float>(x), static_cast<float>(y)};
}

std::optional<ui::MouseButton> button_of(sf::Mouse::Button button)
{
    switch (button) {
    case sf::Mouse::Left: return ui::MouseButton::Left;
    case sf::Mouse::Middle: return ui::MouseButton::Middle;
    case sf::Mouse::Right: return ui::MouseButton::Right;
    default: return std::nullopt;
    }
}

std::optional<ui::Input> typed(const sf::Event::TextEvent& text)
{
    constexpr char32_t first_printable = 0x20;
    constexpr char32_t del = 0x7F;
    const auto character = static_cast<char32_t>(text.unicode);
    if (character < first_printable || character == del) {
        return std::nullopt;
    }
    return ui::TextEntered{character};
}

template <class Pressed> std::optional<ui::Input> clicked(const sf::Event::MouseButtonEvent& click)
{
    if (const auto button = button_of(click.button)) {
        return Pressed{point(click.x, click.y), *button};
    }
    return std::nullopt;
}

std::optional<ui::Input> scrolled(const sf::Event::MouseWheelScrollEvent& wheel)
{
    if (wheel.wheel != sf::Mouse::VerticalWheel) {
        return std::nullopt;
    }
    return ui::Wheel{point(wheel.x, wheel.y), wheel.delta};
}

std::optional<ui::Input> of_keys_and_mouse(const sf::Event& event)
{
    switch (event.type) {
    case sf::Event::Closed: return ui::CloseRequested{};
    case sf::Event::Resized:
        return ui::Resized{{static_cast<float>(event.size.width), static_cast<float>(event.size.height)}};
    case sf::Event::KeyPressed:
        return ui::KeyPressed{key_of(event.key.code), {event.key.shift, event.key.control, event.key.alt}};
    case sf::Event::TextEntered: return typed(event.text);
    case sf::Event::MouseMoved: return ui::MouseMoved{point(event.mouseMove.x, event.mouseMove.y)};
    case sf::Event::MouseLeft: return ui::MouseLeft{};
    case sf::Event::MouseButtonPressed: return clicked<ui::MousePressed>(event.mouseButton);
    case sf::Event::MouseButtonReleased: return clicked<ui::MouseReleased>(event.mouseButton);
    case sf::Event::MouseWheelScrolled: return scrolled(event.mouseWheelScroll);
    default: return std::nullopt;
    }
}

}

std::optional<ui::Input> Translator::translate(const sf::Event& event)
{
    switch (event.type) {
    case sf::Event::LostFocus: m_focused = false; return std::nullopt;
    case sf::Event::GainedFocus: m_focused = true; return std::nullopt;
    case sf::Event::JoystickConnected:
    case sf::Event::JoystickDisconnected: pad(event.joystickConnect.joystickId) = {}; return std::nullopt;
    case sf::Event::JoystickButtonPressed: return heard(pad_button(event.joystickButton.button));
    case sf::Event::JoystickMoved: return heard(moved(event.joystickMove));
    default: return of_keys_and_mouse(event);
    }
}

Pad& Translator::pad(unsigned number)
{
    return m_pads[std::min<std::size_t>(number, m_pads.size() - 1)];
}

std::optional<ui::PadButton> Translator::moved(const sf::Event::JoystickMoveEvent& move)
{
    return pad_moved(pad(move.joystickId), move.axis, move.position);
}

std::optional<ui::Input> Translator::heard(std::optional<ui::PadButton> button) const
{
    if (!button || !m_focused) {
        return std::nullopt;
    }
    return ui::PadPressed{*button};
}

}
