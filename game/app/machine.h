// SPDX-License-Identifier: MIT
#pragma once

#include "app/performer.h"
#include "base/ports.h"
#include "desktop/sound.h"
#include "desktop/speech.h"

#include <optional>

namespace app {

/// What of this machine the game in its window uses: its browser, its speakers and its reading voice. What fails is
/// told to the log, and the game goes on.
class Machine {
public:
    explicit Machine(base::Log& log) : m_log(&log) { }

    /// Where the game's effects go. The machine must outlive it.
    Outside outside();

private:
    void play(ui::Sound sound, int volume);
    void say(const std::string& words, const std::string& language);
    void reach_voice();
    void warn(const base::Result<void>& done) const;

    base::Log* m_log;
    desktop::Speaker m_speaker;
    std::optional<desktop::Voice> m_voice;
    bool m_asked_for_service = false; ///< speech-dispatcher is started once at most
};

}
