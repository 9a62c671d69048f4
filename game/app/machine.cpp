// SPDX-License-Identifier: MIT
#include "app/machine.h"

#include "base/issue.h"
#include "desktop/browser.h"
#include "desktop/speech_server.h"

namespace app {

Outside Machine::outside()
{
    return {.open_url = [](const std::string& url) { return desktop::open_url(url); },
            .play = [this](ui::Sound sound, int volume) { play(sound, volume); },
            .say = [this](const std::string& words, const std::string& language) { say(words, language); },
            .open_page = [](const std::string& path) { return desktop::open_page(path); }};
}

void Machine::warn(const base::Result<void>& done) const
{
    if (!done) {
        m_log->warn(base::to_string(done.error()));
    }
}

void Machine::play(ui::Sound sound, int volume)
{
    warn(m_speaker.play(sound, volume));
}

/// A service that does not run yet is started, and reached at the next words.
void Machine::reach_voice()
{
    const auto socket = desktop::speech_socket();
    if (!socket) {
        warn(base::fail(socket.error()));
        return;
    }
    auto voice = desktop::Voice::connect({.socket = *socket});
    if (voice) {
        m_voice.emplace(std::move(*voice));
    } else if (!m_asked_for_service) {
        m_asked_for_service = true;
        warn(desktop::start_speech_server(*socket));
    }
}

void Machine::say(const std::string& words, const std::string& language)
{
    if (m_voice && !m_voice->connected()) {
        warn(m_voice->status());
        m_voice.reset();
    }
    if (!m_voice) {
        reach_voice();
    }
    if (m_voice) {
        m_voice->say(words, language);
    }
}

}
