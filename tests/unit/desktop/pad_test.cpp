// SPDX-License-Identifier: MIT
#include "desktop/pad.h"

#include "base/rng.h"

#include <doctest/doctest.h>
#include <vector>

namespace {

using Axis = sf::Joystick::Axis;
using Button = ui::PadButton;
using Pushes = std::vector<Button>;

/// What is pushed while `axis` passes through `positions` one after another.
Pushes pushes(desktop::Pad& pad, Axis axis, const std::vector<float>& positions)
{
    Pushes found;
    for (const float position : positions) {
        if (const auto button = desktop::pad_moved(pad, axis, position)) {
            found.push_back(*button);
        }
    }
    return found;
}

Pushes pushes(Axis axis, const std::vector<float>& positions)
{
    desktop::Pad pad;
    return pushes(pad, axis, positions);
}

}

TEST_CASE("desktop::pad_button - the layout of XInput and xpad, by where the buttons lie")
{
    const Pushes layout{Button::South,        Button::East,          Button::West,   Button::North,
                        Button::LeftShoulder, Button::RightShoulder, Button::Select, Button::Start};
    for (unsigned number = 0; number < layout.size(); ++number) {
        CAPTURE(number);
        CHECK(desktop::pad_button(number) == layout[number]);
    }
    CHECK_FALSE(desktop::pad_button(8));
    CHECK_FALSE(desktop::pad_button(31));
}

TEST_CASE("desktop::pad_moved - the D-pad and the stick: left and up are negative")
{
    for (const Axis axis : {Axis::PovX, Axis::X}) {
        CHECK(pushes(axis, {-100}) == Pushes{Button::Left});
        CHECK(pushes(axis, {100}) == Pushes{Button::Right});
    }
    for (const Axis axis : {Axis::PovY, Axis::Y}) {
        CHECK(pushes(axis, {-100}) == Pushes{Button::Up});
        CHECK(pushes(axis, {100}) == Pushes{Button::Down});
    }
}

TEST_CASE("desktop::pad_moved - one push beyond 60, and another only after falling below 40")
{
    CHECK(pushes(Axis::X, {10, 40, 60}).empty());
    CHECK(pushes(Axis::X, {60.5F}) == Pushes{Button::Right});
    CHECK(pushes(Axis::X, {70, 100, 65, 45, 100, 40, 90}) == Pushes{Button::Right});
    CHECK(pushes(Axis::X, {70, 39, 70}) == Pushes{Button::Right, Button::Right});
}

TEST_CASE("desktop::pad_moved - thrown from one side to the other, it is pushed there at once")
{
    CHECK(pushes(Axis::Y, {100, -100, 100}) == Pushes{Button::Down, Button::Up, Button::Down});
    CHECK(pushes(Axis::PovX, {100, -50, -100}) == Pushes{Button::Right, Button::Left});
}

TEST_CASE("desktop::pad_moved - a slanted push of the stick is one push, rolling it on is the next")
{
    desktop::Pad pad;
    CHECK(pushes(pad, Axis::X, {75}) == Pushes{Button::Right});
    CHECK(pushes(pad, Axis::Y, {70}).empty());
    CHECK(pushes(pad, Axis::X, {50}).empty());
    CHECK_MESSAGE(pushes(pad, Axis::X, {30}) == Pushes{Button::Down}, "what is left of the push goes down");
    CHECK(pushes(pad, Axis::Y, {0}).empty());
}

TEST_CASE("desktop::pad_moved - on the D-pad each press counts while another is held")
{
    desktop::Pad pad;
    CHECK(pushes(pad, Axis::PovX, {100}) == Pushes{Button::Right});
    CHECK(pushes(pad, Axis::PovY, {100, 0, 100}) == Pushes{Button::Down, Button::Down});
}

TEST_CASE("desktop::pad_moved - the triggers and the right stick push nothing")
{
    for (const Axis axis : {Axis::Z, Axis::R, Axis::U, Axis::V}) {
        CHECK(pushes(axis, {-100, 100, -100}).empty());
    }
}

TEST_CASE("desktop::pad_moved - a trembling stick pushes no oftener than it comes back to its middle")
{
    base::Rng rng{20240611};
    desktop::Pad pad;
    std::size_t pushed = 0;
    std::size_t returns = 0;
    bool out = false;
    for (int i = 0; i < 20'000; ++i) {
        const float position = static_cast<float>(base::draw(rng, 101));
        returns += out && position < 40 ? 1U : 0U;
        out = out ? position >= 40 : position > 60;
        pushed += desktop::pad_moved(pad, Axis::Y, position) ? 1U : 0U;
    }
    CHECK(pushed > 1000);
    CHECK((pushed == returns || pushed == returns + 1));
}
