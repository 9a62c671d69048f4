// SPDX-License-Identifier: MIT
#include "desktop/sound.h"

#include "desktop/sound_samples.h"

#include <SFML/Audio/Sound.hpp>
#include <SFML/Audio/SoundBuffer.hpp>
#include <SFML/System/Err.hpp>
#include <SFML/System/Time.hpp>
#include <algorithm>
#include <array>
#include <cmath>
#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace desktop {

namespace {

constexpr std::array all_sounds{ui::Sound::Paper, ui::Sound::Till, ui::Sound::Bell};

constexpr std::size_t index(ui::Sound sound)
{
    return static_cast<std::size_t>(sound);
}

/// Keeps the standard error stream shut while it lives. Where there is no sound card, OpenAL and ALSA write a screenful
/// there that only environment variables can stop, and those are not to be set while other threads run.
class Hush {
public:
    Hush() : m_kept(fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0))
    {
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (m_kept >= 0 && nowhere >= 0) {
            dup2(nowhere, STDERR_FILENO);
        }
        if (nowhere >= 0) {
            close(nowhere);
        }
    }
    Hush(const Hush&) = delete;
    Hush& operator=(const Hush&) = delete;
    ~Hush()
    {
        if (m_kept >= 0) {
            dup2(m_kept, STDERR_FILENO);
            close(m_kept);
        }
    }

private:
    int m_kept;
};

/// One sound that is ready to play.
struct Instrument {
    sf::SoundBuffer buffer;
    sf::Sound sound;

    bool load(ui::Sound which)
    {
        std::vector<sf::Int16> samples;
        for (const float sample : samples_of(which)) {
            samples.push_back(static_cast<sf::Int16>(std::lround(sample * 32'767)));
        }
        const bool loaded = buffer.loadFromSamples(samples.data(), samples.size(), 1, sample_rate);
        sound.setBuffer(buffer);
        return loaded && audible();
    }

    /// SFML 2.5 does not say that it found no device; but then nothing is where it was put.
    bool audible()
    {
        sound.setVolume(0);
        sound.play();
        sound.pause();
        sound.setPlayingOffset(buffer.getDuration() / 2.0F);
        const bool found = sound.getPlayingOffset() > sf::Time::Zero;
        sound.stop();
        return found;
    }
};

using Instruments = std::array<Instrument, all_sounds.size()>;

/// All sounds, loaded; none when there is no device.
std::unique_ptr<Instruments> open_device()
{
    const Hush hush;
    auto instruments = std::make_unique<Instruments>();
    for (const ui::Sound sound : all_sounds) {
        if (!(*instruments)[index(sound)].load(sound)) {
            return nullptr;
        }
    }
    return instruments;
}

/// The volume in percent at which each sound is asked for; 0 where it is not.
using Wishes = std::array<int, all_sounds.size()>;

bool any(const Wishes& wishes)
{
    return std::any_of(wishes.begin(), wishes.end(), [](int volume) { return volume > 0; });
}

/// Starts what is wished for and returns how many sounds that was.
int start(Instruments& instruments, const Wishes& wishes)
{
    int started = 0;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (wishes[i] > 0) {
            instruments[i].sound.stop();
            instruments[i].sound.setVolume(static_cast<float>(std::min(wishes[i], 100)));
            instruments[i].sound.play();
            ++started;
        }
    }
    return started;
}

}

struct Speaker::Impl {
    std::chrono::milliseconds quiet_while;
    std::mutex mutex;
    std::condition_variable_any changed;
    Wishes wishes{};
    std::optional<base::Error> untold;
    int played = 0;
    bool open = false;
    bool mute = false;
    std::jthread worker; ///< the last, so that it has ended before what it uses goes

    explicit Impl(std::chrono::milliseconds quiet) : quiet_while(quiet) { }

    /// The worker: opens the device whenever something is wished for and closes it after a quiet while.
    void run(const std::stop_token& stop)
    {
        std::unique_lock lock(mutex);
        while (!mute && changed.wait(lock, stop, [this] { return any(wishes); })) {
            open = true;
            lock.unlock();
            auto instruments = open_device();
            lock.lock();
            if (!instruments) {
                give_up();
            }
            while (instruments && any(wishes)) {
                played += start(*instruments, std::exchange(wishes, {}));
                changed.notify_all();
                changed.wait_for(lock, stop, quiet_while, [this] { return any(wishes); });
            }
            lock.unlock();
            instruments.reset();
            lock.lock();
            open = false;
            changed.notify_all();
        }
    }

    /// Starts the worker.
    void begin()
    {
        sf::err().rdbuf(nullptr); // its remarks are for programmers
        try {
            worker = std::jthread([this](const std::stop_token& stop) { run(stop); });
        } catch (const std::system_error&) {
            give_up();
        }
    }

    void give_up()
    {
        mute = true;
        wishes = {};
        untold = base::Error{base::ErrorKind::Refused, "No sound device could be opened, so the game is silent."};
    }
};

Speaker::Speaker(std::chrono::milliseconds quiet_while) : m_impl(std::make_unique<Impl>(quiet_while)) { }

Speaker::Speaker(Speaker&&) noexcept = default;
Speaker& Speaker::operator=(Speaker&&) noexcept = default;
Speaker::~Speaker() = default;

base::Result<void> Speaker::play(ui::Sound sound, int volume)
{
    Impl& impl = *m_impl;
    const std::lock_guard lock(impl.mutex);
    if (impl.untold) {
        return base::fail(*std::exchange(impl.untold, std::nullopt));
    }
    if (volume <= 0 || impl.mute) {
        return {};
    }
    impl.wishes[index(sound)] = volume;
    impl.changed.notify_all();
    if (!impl.worker.joinable()) {
        impl.begin();
    }
    return {};
}

void Speaker::settle(Settled until)
{
    Impl& impl = *m_impl;
    std::unique_lock lock(impl.mutex);
    impl.changed.wait(lock, [&] { return !any(impl.wishes) && (until == Settled::Started || !impl.open); });
}

int Speaker::played() const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->played;
}

}
