// SPDX-License-Identifier: MIT
#include "desktop/sound.h"

#include "desktop/sound_samples.h"
#include "support/read_file.h"
#include "support/temporary_folder.h"
#include "ui/motion.h"

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <initializer_list>
#include <numbers>

namespace {

using ui::Sound;

constexpr std::initializer_list<Sound> all_sounds{Sound::Paper, Sound::Till, Sound::Bell};

double seconds(const desktop::Samples& samples)
{
    return static_cast<double>(samples.size()) / desktop::sample_rate;
}

/// How much of `hertz` there is, as a power.
double power(const desktop::Samples& samples, double hertz)
{
    const double angle = 2 * std::numbers::pi * hertz / desktop::sample_rate;
    double before = 0;
    double last = 0;
    for (const float sample : samples) { // Goertzel 1958
        const double now = static_cast<double>(sample) + 2 * std::cos(angle) * last - before;
        before = last;
        last = now;
    }
    return last * last + before * before - 2 * std::cos(angle) * last * before;
}

/// The middle of the spectrum between 40 Hz and 16 kHz, weighted by power, in hertz: how bright a sound is.
double centroid(const desktop::Samples& samples)
{
    double weighted = 0;
    double whole = 0;
    for (double hertz = 40; hertz < 16'000; hertz += 60) {
        const double found = power(samples, hertz);
        weighted += hertz * found;
        whole += found;
    }
    return weighted / whole;
}

/// The mean power of the part from `from` to `to`, fractions of the whole.
double loudness(const desktop::Samples& samples, double from, double to)
{
    const auto size = static_cast<double>(samples.size());
    double sum = 0;
    for (auto i = static_cast<std::size_t>(from * size); i < static_cast<std::size_t>(to * size); ++i) {
        sum += static_cast<double>(samples[i]) * static_cast<double>(samples[i]);
    }
    return sum / ((to - from) * size);
}

/// Runs the skipped test case `name` in a process of its own, since OpenAL reads its environment only once, on a
/// machine whose sound system finds no card. Returns whether it passed; what it wrote to standard error is in `errors`.
bool passes_without_device(const std::string& name, std::string& errors)
{
    const support::TemporaryFolder folder;
    const std::filesystem::path log = folder.path() / "errors";
    const std::string program = std::filesystem::read_symlink("/proc/self/exe").string();
    const std::string command = "ALSOFT_DRIVERS=alsa ALSA_CONFIG_PATH=/dev/null '" + program
                                + "' --no-skip --test-case='" + name + "' >/dev/null 2>'" + log.string() + "'";
    const bool passed = std::system(command.c_str()) == 0;
    errors = support::read_file(log);
    return passed;
}

/// A machine with a sound device, whatever this one has: OpenAL's, which throws away what it is given.
void use_null_device()
{
    setenv("ALSOFT_DRIVERS", "null", 1);
}

}

TEST_CASE("desktop::samples_of - begins and ends at zero, is neither clipped nor faint")
{
    for (const Sound sound : all_sounds) {
        CAPTURE(static_cast<int>(sound));
        const desktop::Samples samples = desktop::samples_of(sound);
        REQUIRE_FALSE(samples.empty());
        CHECK(samples.front() == 0);
        CHECK(samples.back() == 0);
        float peak = 0;
        bool sane = true;
        for (const float sample : samples) {
            sane = sane && std::isfinite(sample);
            peak = std::max(peak, std::abs(sample));
        }
        CHECK(sane);
        CHECK(peak <= 0.8F);
        CHECK(peak >= 0.3F);
    }
}

TEST_CASE("desktop::samples_of - the same at every call")
{
    for (const Sound sound : all_sounds) {
        CHECK(desktop::samples_of(sound) == desktop::samples_of(sound));
    }
}

TEST_CASE("desktop::samples_of - no crack where a sound is cut off: the last moments are the quietest")
{
    for (const Sound sound : all_sounds) {
        const desktop::Samples samples = desktop::samples_of(sound);
        CHECK(loudness(samples, 0.98, 1) < 0.001 * loudness(samples, 0, 0.5));
    }
}

TEST_CASE(
    "desktop::samples_of - the paper lasts as long as the receipt feeds out, the till is short, the bell rings on")
{
    CHECK(seconds(desktop::samples_of(Sound::Paper)) == doctest::Approx(ui::receipt_feed_ms / 1000.0).epsilon(0.001));
    CHECK(seconds(desktop::samples_of(Sound::Till)) < 0.3);
    CHECK(seconds(desktop::samples_of(Sound::Bell)) == doctest::Approx(0.9).epsilon(0.05));
}

TEST_CASE("desktop::samples_of - the paper comes to rest with the receipt")
{
    const desktop::Samples paper = desktop::samples_of(Sound::Paper);
    CHECK(loudness(paper, 0, 0.25) > 2 * loudness(paper, 0.25, 0.5));
    CHECK(loudness(paper, 0.25, 0.5) > 2 * loudness(paper, 0.5, 0.75));
    CHECK(loudness(paper, 0.5, 0.75) > 2 * loudness(paper, 0.75, 1));
}

TEST_CASE("desktop::samples_of - told apart by ear: the till is dull, the bell bright, the paper hisses above both")
{
    const double till = centroid(desktop::samples_of(Sound::Till));
    const double bell = centroid(desktop::samples_of(Sound::Bell));
    const double paper = centroid(desktop::samples_of(Sound::Paper));
    CHECK(till > 300);
    CHECK(bell > 1.5 * till);
    CHECK(paper > 1.5 * bell);
    CHECK(paper < 6000);
}

TEST_CASE("desktop::samples_of - the bell is a tone, the paper is none")
{
    const auto tone = [](Sound sound, double hertz) {
        const desktop::Samples samples = desktop::samples_of(sound);
        return power(samples, hertz) / (power(samples, hertz - 200) + power(samples, hertz + 200));
    };
    CHECK(tone(Sound::Bell, 1568) > 1000);
    CHECK(tone(Sound::Bell, 3294) > 20);
    CHECK(tone(Sound::Paper, 1568) < 20);
}

TEST_CASE("desktop::Speaker::play - plays without a sound card")
{
    use_null_device();
    desktop::Speaker speaker;
    for (const Sound sound : all_sounds) {
        CHECK(speaker.play(sound, 50));
        speaker.settle();
    }
    CHECK(speaker.played() == 3);
    CHECK(speaker.play(Sound::Paper, 100));
    speaker.settle();
    CHECK_MESSAGE(speaker.played() == 4, "a sound that still plays starts over");
}

TEST_CASE("desktop::Speaker::play - a sound at no volume is not played")
{
    use_null_device();
    desktop::Speaker speaker;
    CHECK(speaker.play(Sound::Bell, 0));
    CHECK(speaker.play(Sound::Bell, -5));
    speaker.settle();
    CHECK(speaker.played() == 0);
}

TEST_CASE("desktop::Speaker::play - the device is closed after a quiet while and opened again for the next sound")
{
    use_null_device();
    desktop::Speaker speaker(std::chrono::milliseconds(1));
    for (int round = 1; round <= 3; ++round) {
        CHECK(speaker.play(Sound::Till, 50));
        speaker.settle(desktop::Settled::Closed);
        CHECK(speaker.played() == round);
    }
}

TEST_CASE("desktop::Speaker - goes away while its device is still being opened, and moves")
{
    use_null_device();
    {
        desktop::Speaker hasty;
        CHECK(hasty.play(Sound::Bell, 50));
    }
    desktop::Speaker first;
    CHECK(first.play(Sound::Till, 50));
    desktop::Speaker second = std::move(first);
    second.settle();
    CHECK(second.played() == 1);
}

TEST_CASE("in a process without a sound device" * doctest::skip())
{
    desktop::Speaker speaker;
    CHECK(speaker.play(Sound::Paper, 0));
    speaker.settle();
    CHECK_MESSAGE(speaker.play(Sound::Paper, 50), "nothing was opened, so nothing is known to be missing");
    speaker.settle();
    CHECK(speaker.played() == 0);
    const auto told = speaker.play(Sound::Till, 50);
    REQUIRE_FALSE(told);
    CHECK(told.error().kind == base::ErrorKind::Refused);
    CHECK_FALSE(told.error().message.empty());
    for (int i = 0; i < 3; ++i) {
        CHECK_MESSAGE(speaker.play(Sound::Bell, 50), "told once is enough");
        speaker.settle();
    }
    CHECK(speaker.played() == 0);
}

TEST_CASE("desktop::Speaker::play - where there is no device it says so once, and nothing to the terminal")
{
    std::string errors;
    CHECK(passes_without_device("in a process without a sound device", errors));
    CHECK(errors.empty());
}
