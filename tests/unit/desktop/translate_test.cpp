// SPDX-License-Identifier: MIT
#include "desktop/translate.h"

#include <doctest/doctest.h>

namespace {

sf::Event of(sf::Event::EventType type)
{
    sf::Event event{};
    event.type = type;
    return event;
}

std::optional<ui::Input> key(sf::Keyboard::Key code)
{
    sf::Event event = of(sf::Event::KeyPressed);
    event.key = {};
    event.key.code = code;
    return desktop::Translator{}.translate(event);
}

std::optional<ui::Input> typed(sf::Uint32 character)
{
    sf::Event event = of(sf::Event::TextEntered);
    event.text.unicode = character;
    return desktop::Translator{}.translate(event);
}

ui::Input pressed(ui::Key code)
{
    return ui::KeyPressed{code};
}

}

TEST_CASE("desktop::Translator::translate - keys by what is printed on them, the number pad's digits as digits")
{
    CHECK(key(sf::Keyboard::A) == pressed(ui::Key::A));
    CHECK(key(sf::Keyboard::M) == pressed(ui::Key::M));
    CHECK(key(sf::Keyboard::Z) == pressed(ui::Key::Z));
    CHECK(key(sf::Keyboard::Num0) == pressed(ui::Key::Digit0));
    CHECK(key(sf::Keyboard::Num3) == pressed(ui::Key::Digit3));
    CHECK(key(sf::Keyboard::Numpad9) == pressed(ui::Key::Digit9));
    CHECK(key(sf::Keyboard::F1) == pressed(ui::Key::F1));
    CHECK(key(sf::Keyboard::F12) == pressed(ui::Key::F12));
    CHECK(key(sf::Keyboard::Enter) == pressed(ui::Key::Enter));
    CHECK(key(sf::Keyboard::PageDown) == pressed(ui::Key::PageDown));
    CHECK(key(sf::Keyboard::Equal) == pressed(ui::Key::Plus));
    CHECK(key(sf::Keyboard::Hyphen) == pressed(ui::Key::Minus));
}

TEST_CASE("desktop::Translator::translate - a key the game does not know is Other, not one of ours")
{
    CHECK(key(sf::Keyboard::F15) == pressed(ui::Key::Other));
    CHECK(key(sf::Keyboard::Unknown) == pressed(ui::Key::Other));
    CHECK(key(sf::Keyboard::LShift) == pressed(ui::Key::Other));
}

TEST_CASE("desktop::Translator::translate - modifiers come along")
{
    sf::Event event = of(sf::Event::KeyPressed);
    event.key.code = sf::Keyboard::Tab;
    event.key.alt = false;
    event.key.control = false;
    event.key.shift = true;
    event.key.system = false;
    CHECK(desktop::Translator{}.translate(event) == ui::Input{ui::KeyPressed{ui::Key::Tab, {.shift = true}}});
}

TEST_CASE("desktop::Translator::translate - typed letters of any script, but no control characters")
{
    CHECK(typed(U'!') == ui::Input{ui::TextEntered{U'!'}});
    CHECK(typed(0x62D) == ui::Input{ui::TextEntered{0x62D}});
    CHECK(typed(0x1F600) == ui::Input{ui::TextEntered{0x1F600}});
    CHECK_FALSE(typed(13));
    CHECK_FALSE(typed(8));
    CHECK_FALSE(typed(127));
}

TEST_CASE("desktop::Translator::translate - the mouse: where, which button, how far the wheel")
{
    sf::Event event = of(sf::Event::MouseButtonPressed);
    event.mouseButton = {sf::Mouse::Right, 12, 34};
    CHECK(desktop::Translator{}.translate(event) == ui::Input{ui::MousePressed{{12, 34}, ui::MouseButton::Right}});
    event.type = sf::Event::MouseButtonReleased;
    CHECK(desktop::Translator{}.translate(event) == ui::Input{ui::MouseReleased{{12, 34}, ui::MouseButton::Right}});
    event.mouseButton.button = sf::Mouse::XButton1;
    CHECK_FALSE(desktop::Translator{}.translate(event));

    event = of(sf::Event::MouseMoved);
    event.mouseMove = {5, 6};
    CHECK(desktop::Translator{}.translate(event) == ui::Input{ui::MouseMoved{{5, 6}}});
    CHECK(desktop::Translator{}.translate(of(sf::Event::MouseLeft)) == ui::Input{ui::MouseLeft{}});

    event = of(sf::Event::MouseWheelScrolled);
    event.mouseWheelScroll = {sf::Mouse::VerticalWheel, -1, 7, 8};
    CHECK(desktop::Translator{}.translate(event) == ui::Input{ui::Wheel{{7, 8}, -1}});
    event.mouseWheelScroll.wheel = sf::Mouse::HorizontalWheel;
    CHECK_FALSE(desktop::Translator{}.translate(event));
}

TEST_CASE("desktop::Translator::translate - the window's own events")
{
    sf::Event event = of(sf::Event::Resized);
    event.size = {800, 600};
    CHECK(desktop::Translator{}.translate(event) == ui::Input{ui::Resized{{800, 600}}});
    CHECK(desktop::Translator{}.translate(of(sf::Event::Closed)) == ui::Input{ui::CloseRequested{}});
    CHECK_FALSE(desktop::Translator{}.translate(of(sf::Event::GainedFocus)));
}

namespace {

sf::Event pad_event(unsigned pad, unsigned button, sf::Event::EventType type = sf::Event::JoystickButtonPressed)
{
    sf::Event event = of(type);
    event.joystickButton = {pad, button};
    return event;
}

sf::Event axis_event(unsigned pad, sf::Joystick::Axis axis, float position)
{
    sf::Event event = of(sf::Event::JoystickMoved);
    event.joystickMove = {pad, axis, position};
    return event;
}

sf::Event plug_event(sf::Event::EventType type, unsigned pad)
{
    sf::Event event = of(type);
    event.joystickConnect = {pad};
    return event;
}

ui::Input pad_pressed(ui::PadButton button)
{
    return ui::PadPressed{button};
}

}

TEST_CASE("desktop::Translator::translate - a pad's buttons when they go down, not when they come up")
{
    desktop::Translator translator;
    CHECK(translator.translate(pad_event(0, 0)) == pad_pressed(ui::PadButton::South));
    CHECK(translator.translate(pad_event(3, 7)) == pad_pressed(ui::PadButton::Start));
    CHECK_FALSE(translator.translate(pad_event(0, 0, sf::Event::JoystickButtonReleased)));
    CHECK_FALSE(translator.translate(pad_event(0, 8)));
}

TEST_CASE("desktop::Translator::translate - each pad's stick is remembered by itself")
{
    desktop::Translator translator;
    CHECK(translator.translate(axis_event(0, sf::Joystick::Y, 80)) == pad_pressed(ui::PadButton::Down));
    CHECK_FALSE(translator.translate(axis_event(0, sf::Joystick::Y, 90)));
    CHECK(translator.translate(axis_event(1, sf::Joystick::Y, 80)) == pad_pressed(ui::PadButton::Down));
    CHECK(translator.translate(axis_event(7, sf::Joystick::PovY, -100)) == pad_pressed(ui::PadButton::Up));
}

TEST_CASE("desktop::Translator::translate - unplugging a pad forgets how it was held, and no other pad")
{
    desktop::Translator translator;
    REQUIRE(translator.translate(axis_event(0, sf::Joystick::X, 100)));
    REQUIRE(translator.translate(axis_event(1, sf::Joystick::X, 100)));
    CHECK_FALSE(translator.translate(plug_event(sf::Event::JoystickDisconnected, 0)));
    CHECK_FALSE(translator.translate(plug_event(sf::Event::JoystickConnected, 0)));
    CHECK(translator.translate(axis_event(0, sf::Joystick::X, 100)) == pad_pressed(ui::PadButton::Right));
    CHECK_FALSE(translator.translate(axis_event(1, sf::Joystick::X, 90)));
}

TEST_CASE("desktop::Translator::translate - a pad is not heard while another window has the focus")
{
    desktop::Translator translator;
    CHECK_FALSE(translator.translate(of(sf::Event::LostFocus)));
    CHECK_FALSE(translator.translate(pad_event(0, 0)));
    CHECK_FALSE(translator.translate(axis_event(0, sf::Joystick::X, 100)));
    CHECK_FALSE(translator.translate(of(sf::Event::GainedFocus)));
    CHECK(translator.translate(pad_event(0, 0)) == pad_pressed(ui::PadButton::South));
    CHECK_FALSE_MESSAGE(translator.translate(axis_event(0, sf::Joystick::X, 90)), "the push was made elsewhere");
    CHECK_FALSE(translator.translate(axis_event(0, sf::Joystick::X, 0)));
    CHECK(translator.translate(axis_event(0, sf::Joystick::X, 90)) == pad_pressed(ui::PadButton::Right));
}
