// SPDX-License-Identifier: MIT
#include "support/hands.h"

#include "ui/focus.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <map>
#include <set>

namespace support {

namespace {

constexpr int most_steps = 600; ///< of any one thing that hands do again and again

sf::Event of(sf::Event::EventType type)
{
    sf::Event event{};
    event.type = type;
    return event;
}

/// Pad and letters on the screen are small; answers count whatever their case.
std::string in_small_letters(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

const ui::SliderContent* slider_of(const ui::Target* target)
{
    return target == nullptr ? nullptr : std::get_if<ui::SliderContent>(&target->content);
}

}

void Hands::send(const sf::Event& event)
{
    m_now += 20;
    if (const auto input = m_translator.translate(event)) {
        m_stage->react(*input, m_now);
    }
}

const ui::Target* Hands::find(const std::string& id)
{
    m_targets = ui::targets(m_stage->frame());
    return ui::find(m_targets, {id});
}

// Keyboard

void KeyboardHands::press(sf::Keyboard::Key key, bool alt)
{
    sf::Event event = of(sf::Event::KeyPressed);
    event.key = {};
    event.key.code = key;
    event.key.alt = alt;
    send(event);
}

/// True when the focus is on a member of the group.
bool KeyboardHands::is_in(const ui::TargetId& group)
{
    const ui::Target* here = find(focused());
    return !group.empty() && here != nullptr && here->group == group;
}

/// Tab to the target, and from the first of its group on with the arrows.
bool KeyboardHands::go_to(const std::string& id)
{
    const ui::Target* wanted = find(id);
    if (wanted == nullptr) {
        return false;
    }
    const ui::TargetId group = wanted->group;
    for (int i = 0; i < most_steps && focused() != id; ++i) {
        if (is_in(group)) {
            break;
        }
        press(sf::Keyboard::Tab);
    }
    for (const auto key : {sf::Keyboard::Down, sf::Keyboard::Up, sf::Keyboard::Right, sf::Keyboard::Left}) {
        for (int stays = 0; stays < 2 && focused() != id && is_in(group);) { // the first arrow may only choose
            const std::string before = focused();
            press(key);
            stays = focused() == before ? stays + 1 : 0;
        }
        for (int i = 0; i < most_steps && !group.empty() && !is_in(group); ++i) {
            press(sf::Keyboard::Tab); // the arrow led out of the group
        }
    }
    return focused() == id;
}

bool KeyboardHands::activate(const std::string& id)
{
    if (!go_to(id)) {
        return false;
    }
    press(sf::Keyboard::Space);
    return true;
}

bool KeyboardHands::slide(const std::string& id, double value)
{
    if (!go_to(id)) {
        return false;
    }
    press(sf::Keyboard::Home);
    for (int i = 0; i < most_steps; ++i) {
        const ui::SliderContent* slider = slider_of(find(id));
        const double way = slider == nullptr ? 0 : value - slider->value;
        if (slider == nullptr || way < slider->step / 2) {
            return slider != nullptr;
        }
        press(way >= slider->page ? sf::Keyboard::PageUp : sf::Keyboard::Right);
    }
    return false;
}

bool KeyboardHands::write(const std::string& id, const std::string& text)
{
    if (!go_to(id)) {
        return false;
    }
    for (const char letter : text) {
        sf::Event event = of(sf::Event::TextEntered);
        event.text.unicode = static_cast<unsigned char>(letter);
        send(event);
    }
    return true;
}

bool KeyboardHands::move_item(const std::string& item, std::size_t from, std::size_t to)
{
    if (!go_to(item)) {
        return false;
    }
    press(sf::Keyboard::Space);
    for (std::size_t i = from; i != to; i = to > i ? i + 1 : i - 1) {
        press(to > i ? sf::Keyboard::Down : sf::Keyboard::Up);
    }
    press(sf::Keyboard::Space);
    return true;
}

// Mouse

void MouseHands::move(ui::Point at)
{
    sf::Event event = of(sf::Event::MouseMoved);
    event.mouseMove = {static_cast<int>(at.x), static_cast<int>(at.y)};
    send(event);
}

void MouseHands::press(ui::Point at)
{
    sf::Event event = of(sf::Event::MouseButtonPressed);
    event.mouseButton = {sf::Mouse::Left, static_cast<int>(at.x), static_cast<int>(at.y)};
    send(event);
}

void MouseHands::release(ui::Point at)
{
    sf::Event event = of(sf::Event::MouseButtonReleased);
    event.mouseButton = {sf::Mouse::Left, static_cast<int>(at.x), static_cast<int>(at.y)};
    send(event);
}

void MouseHands::click(ui::Point at)
{
    move(at);
    press(at);
    release(at);
}

/// Turns the wheel until the first part of the target shows.
bool MouseHands::show(const std::string& id)
{
    for (int i = 0; i < most_steps; ++i) {
        const ui::Target* target = find(id);
        if (target == nullptr) {
            return false;
        }
        const ui::Rect first = target->parts.empty() ? target->rect : target->parts.front();
        const ui::Rect shown = target->clip ? ui::intersection(first, *target->clip) : first;
        if (shown.height > first.height * 0.7F) {
            return true;
        }
        sf::Event event = of(sf::Event::MouseWheelScrolled);
        const ui::Point over = target->clip->center();
        event.mouseWheelScroll = {sf::Mouse::VerticalWheel, first.y >= over.y ? -1.0F : 1.0F, static_cast<int>(over.x),
                                  static_cast<int>(over.y)};
        send(event);
    }
    return false;
}

bool MouseHands::activate(const std::string& id)
{
    if (!show(id)) {
        return false;
    }
    const ui::Target* target = find(id);
    click((target->parts.empty() ? target->rect : target->parts.front()).center());
    return true;
}

bool MouseHands::slide(const std::string& id, double value)
{
    if (!show(id)) {
        return false;
    }
    const ui::SliderContent* slider = slider_of(find(id));
    if (slider == nullptr) {
        return false;
    }
    const double part = (value - slider->low) / (slider->high - slider->low);
    const ui::Rect track = slider->track;
    const ui::Point grip{track.x + track.width / 2, track.center().y};
    const ui::Point goal{track.x + track.width * static_cast<float>(part), grip.y};
    move(grip);
    press(grip);
    move(goal);
    release(goal);
    return true;
}

/// Clicks the letters on the screen, one after the other.
bool MouseHands::write(const std::string& /*id*/, const std::string& text)
{
    const std::string letters = in_small_letters(text);
    return std::all_of(letters.begin(), letters.end(), [&](char letter) {
        const std::string key = letter_key(letter == ' ' ? "Space" : std::string(1, letter));
        return !key.empty() && activate(key);
    });
}

/// The id of the key of that name among the letters on the screen; empty when there is none.
std::string MouseHands::letter_key(const std::string& name)
{
    for (const ui::Target& target : ui::targets(stage().frame())) {
        if (target.group.value == "letters" && target.label == name) {
            return target.id.value;
        }
    }
    return {};
}

bool MouseHands::move_item(const std::string& item, std::size_t from, std::size_t to)
{
    if (!show(item)) {
        return false;
    }
    const ui::Target taken = *find(item);
    ui::Rect goal = taken.rect;
    for (const ui::Target& each : ui::targets(stage().frame())) {
        const auto* content = std::get_if<ui::ItemContent>(&each.content);
        if (each.group == taken.group && content != nullptr && content->place == to) {
            goal = each.rect;
        }
    }
    const ui::Point start = taken.rect.center();
    const float beyond = to > from ? goal.height * 0.3F : -goal.height * 0.3F;
    const ui::Point end{start.x, goal.center().y + beyond};
    move(start);
    press(start);
    move({start.x, (start.y + end.y) / 2});
    move(end);
    release(end);
    return true;
}

// Gamepad

void PadHands::push(ui::PadButton direction)
{
    const bool along = direction == ui::PadButton::Up || direction == ui::PadButton::Down;
    const bool back = direction == ui::PadButton::Up || direction == ui::PadButton::Left;
    sf::Event event = of(sf::Event::JoystickMoved);
    event.joystickMove = {0, along ? sf::Joystick::PovY : sf::Joystick::PovX, back ? -100.0F : 100.0F};
    send(event);
    event.joystickMove.position = 0;
    send(event);
}

void PadHands::press(unsigned button)
{
    sf::Event event = of(sf::Event::JoystickButtonPressed);
    event.joystickButton = {0, button};
    send(event);
}

/// The directions that lead from what has the focus to the target, found on the picture as it is, then pushed.
bool PadHands::go_to(const std::string& id)
{
    constexpr std::array directions
        = {ui::PadButton::Down, ui::PadButton::Up, ui::PadButton::Right, ui::PadButton::Left};
    for (int i = 0; i < most_steps && focused() != id; ++i) {
        const auto& frame = stage().frame();
        const auto all = ui::targets(frame);
        std::map<std::string, ui::PadButton> first_push;
        std::set<std::string> seen{focused()};
        std::deque<ui::UiState> open{stage().state().ui};
        while (!open.empty() && !first_push.contains(id)) {
            const ui::UiState from = open.front();
            open.pop_front();
            for (const ui::PadButton direction : directions) {
                const auto reaction = ui::react(all, frame.scrolls, from, ui::PadPressed{direction}, frame.direction);
                const std::string to = reaction.ui.focused.value;
                if (!reaction.change && seen.insert(to).second) {
                    first_push.emplace(
                        to, from.focused == stage().state().ui.focused ? direction : first_push.at(from.focused.value));
                    open.push_back(reaction.ui);
                }
            }
        }
        if (!first_push.contains(id)) {
            return false;
        }
        push(first_push.at(id));
    }
    return focused() == id;
}

bool PadHands::activate(const std::string& id)
{
    if (!go_to(id)) {
        return false;
    }
    press(0);
    return true;
}

bool PadHands::slide(const std::string& id, double value)
{
    if (!go_to(id)) {
        return false;
    }
    for (int i = 0; i < most_steps; ++i) {
        const ui::SliderContent* slider = slider_of(find(id));
        if (slider == nullptr) {
            return false;
        }
        const double way = value - slider->value;
        if (i > 0 && std::abs(way) <= slider->step / 2) {
            return true;
        }
        push(way > 0 ? ui::PadButton::Right : ui::PadButton::Left);
    }
    return true;
}

bool PadHands::write(const std::string& id, const std::string& text)
{
    if (!go_to(id)) {
        return false;
    }
    press(0);
    for (std::size_t written = 0; written < text.size(); ++written) {
        for (int i = 0; i < most_steps; ++i) {
            const auto* content = std::get_if<ui::FieldContent>(&find(id)->content);
            if (content != nullptr && content->text == in_small_letters(text.substr(0, written + 1))) {
                break;
            }
            push(ui::PadButton::Up);
        }
        push(ui::PadButton::Right);
    }
    press(0);
    return true;
}

bool PadHands::move_item(const std::string& item, std::size_t from, std::size_t to)
{
    if (!go_to(item)) {
        return false;
    }
    press(0);
    for (std::size_t i = from; i != to; i = to > i ? i + 1 : i - 1) {
        push(to > i ? ui::PadButton::Down : ui::PadButton::Up);
    }
    press(0);
    return true;
}

}
