// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ui/sound.h"

#include <chrono>
#include <memory>

namespace desktop {

/// What a caller of `Speaker::settle` waits for.
enum class Settled { Started, Closed };

/// Plays the game's sounds. Everything that may take its time, above all opening the sound device at the first sound,
/// happens on a thread of its own. After a quiet while the device is closed again, because an open one keeps a core
/// awake even when it plays nothing.
class Speaker {
public:
    explicit Speaker(std::chrono::milliseconds quiet_while = std::chrono::seconds(20));
    Speaker(Speaker&&) noexcept;
    Speaker& operator=(Speaker&&) noexcept;
    ~Speaker();

    /// Asks for `sound` at `volume` percent and never waits; one that still plays starts over, and at 0 or less nothing
    /// happens at all. Refused when there turned out to be nothing to play on: told once, then it stays silent.
    base::Result<void> play(ui::Sound sound, int volume);

    /// Waits until every sound asked for has begun to play or was given up and, for Closed, until the quiet while
    /// after that is over as well.
    void settle(Settled until = Settled::Started);

    /// How many sounds have begun to play.
    int played() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}
