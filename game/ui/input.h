// SPDX-License-Identifier: MIT
#pragma once

#include "ui/geometry.h"

#include <cstdint>
#include <variant>

namespace ui {

/// The keys the game knows, by what the player's layout prints on them. `Other` is every other key.
// clang-format off
enum class Key {
    Other,
    A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z,
    Digit0, Digit1, Digit2, Digit3, Digit4, Digit5, Digit6, Digit7, Digit8, Digit9,
    F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12,
    Enter, Escape, Tab, Space, Backspace, Delete,
    Up, Down, Left, Right, Home, End, PageUp, PageDown, Plus, Minus
};
// clang-format on

struct Modifiers {
    bool shift = false;
    bool control = false;
    bool alt = false;

    bool operator==(const Modifiers&) const = default;
};

struct KeyPressed {
    Key key = Key::Other;
    Modifiers modifiers;

    bool operator==(const KeyPressed&) const = default;
};

/// A typed character, after layout and dead keys; control characters are left out.
struct TextEntered {
    char32_t character = 0;

    bool operator==(const TextEntered&) const = default;
};

enum class MouseButton { Left, Middle, Right };

struct MouseMoved {
    Point at;

    bool operator==(const MouseMoved&) const = default;
};

/// The pointer left the window.
struct MouseLeft {
    bool operator==(const MouseLeft&) const = default;
};

struct MousePressed {
    Point at;
    MouseButton button = MouseButton::Left;

    bool operator==(const MousePressed&) const = default;
};

struct MouseReleased {
    Point at;
    MouseButton button = MouseButton::Left;

    bool operator==(const MouseReleased&) const = default;
};

/// The wheel turned by `steps` notches, away from the player when positive.
struct Wheel {
    Point at;
    float steps = 0;

    bool operator==(const Wheel&) const = default;
};

struct Resized {
    Size window;

    bool operator==(const Resized&) const = default;
};

/// The time is now `milliseconds` since the window opened.
struct Tick {
    std::int64_t milliseconds = 0;

    bool operator==(const Tick&) const = default;
};

/// The buttons of a gamepad by where they lie, whatever is printed on them; the stick's directions are those of the
/// pad.
enum class PadButton { South, East, West, North, LeftShoulder, RightShoulder, Select, Start, Up, Down, Left, Right };

struct PadPressed {
    PadButton button = PadButton::South;

    bool operator==(const PadPressed&) const = default;
};

struct CloseRequested {
    bool operator==(const CloseRequested&) const = default;
};

/// Everything that can happen to the window.
using Input = std::variant<KeyPressed, TextEntered, MouseMoved, MouseLeft, MousePressed, MouseReleased, Wheel, Resized,
                           Tick, PadPressed, CloseRequested>;

}
