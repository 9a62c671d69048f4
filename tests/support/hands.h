// SPDX-License-Identifier: MIT
#pragma once

#include "app/stage.h"
#include "desktop/translate.h"

#include <cstdint>
#include <string>

namespace support {

/// A player's hands on one device: they send the events that SFML would send, through the translator of the window,
/// to a game without one. Each can reach a target and act on it; false when that device can't.
class Hands {
public:
    explicit Hands(app::Stage& stage) : m_stage(&stage) { }
    virtual ~Hands() = default;
    Hands(const Hands&) = delete;
    Hands& operator=(const Hands&) = delete;

    /// Activates a target: a button is pressed, an option, a sentence or a word chosen.
    virtual bool activate(const std::string& id) = 0;

    /// Moves a slider to the value of its scale that is nearest to `value`, as near as the device can.
    virtual bool slide(const std::string& id, double value) = 0;

    /// Writes `text` into a field.
    virtual bool write(const std::string& id, const std::string& text) = 0;

    /// Moves the item at `from` of the group of `item` to `to`.
    virtual bool move_item(const std::string& item, std::size_t from, std::size_t to) = 0;

protected:
    void send(const sf::Event& event);
    const ui::Target* find(const std::string& id);
    std::string focused() const { return m_stage->state().ui.focused.value; }
    app::Stage& stage() { return *m_stage; }
    std::int64_t now() const { return m_now; }

private:
    app::Stage* m_stage;
    desktop::Translator m_translator;
    std::vector<ui::Target> m_targets; ///< those that `find` points into
    std::int64_t m_now = 1000;
};

/// Keys alone.
class KeyboardHands final : public Hands {
public:
    using Hands::Hands;
    bool activate(const std::string& id) override;
    bool slide(const std::string& id, double value) override;
    bool write(const std::string& id, const std::string& text) override;
    bool move_item(const std::string& item, std::size_t from, std::size_t to) override;

private:
    void press(sf::Keyboard::Key key, bool alt = false);
    bool go_to(const std::string& id);
    bool is_in(const ui::TargetId& group);
};

/// Pointer, its left button and its wheel alone.
class MouseHands final : public Hands {
public:
    using Hands::Hands;
    bool activate(const std::string& id) override;
    bool slide(const std::string& id, double value) override;
    bool write(const std::string& id, const std::string& text) override;
    bool move_item(const std::string& item, std::size_t from, std::size_t to) override;

private:
    std::string letter_key(const std::string& name);
    void move(ui::Point at);
    void press(ui::Point at);
    void release(ui::Point at);
    bool show(const std::string& id);
    void click(ui::Point at);
};

/// A gamepad's buttons and D-pad alone.
class PadHands final : public Hands {
public:
    using Hands::Hands;
    bool activate(const std::string& id) override;
    bool slide(const std::string& id, double value) override;
    bool write(const std::string& id, const std::string& text) override;
    bool move_item(const std::string& item, std::size_t from, std::size_t to) override;

private:
    void push(ui::PadButton direction);
    void press(unsigned button);
    bool go_to(const std::string& id);
};

}
