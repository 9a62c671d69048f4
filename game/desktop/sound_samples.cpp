// SPDX-License-Identifier: MIT
#include "desktop/sound_samples.h"

#include "base/rng.h"
#include "ui/motion.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace desktop {

namespace {

constexpr float second = static_cast<float>(sample_rate);
constexpr float turn = 2 * std::numbers::pi_v<float>;

Samples silence(float seconds)
{
    return Samples(static_cast<std::size_t>(seconds * second));
}

/// White noise, -1 to 1.
float noise(base::Rng& rng)
{
    return static_cast<float>(static_cast<std::int32_t>(base::next(rng) >> 32U)) / 2'147'483'648.0F;
}

/// What remains after `time` of something that falls to a third (1/e) in each `fall`; both in seconds.
float decay(float time, float fall)
{
    return std::exp(-time / fall);
}

/// 0 to 1 in the first `length` seconds.
float rise(float time, float length)
{
    return std::min(1.0F, time / length);
}

/// A band-pass filter with two poles: the state-variable filter of Chamberlin (Musical Applications of
/// Microprocessors, 1985), stable below a sixth of the sample rate.
struct Band {
    float low = 0;
    float band = 0;

    float pass(float in, float hertz, float damping)
    {
        const float step = 2 * std::sin(turn / 2 * hertz / second);
        low += step * band;
        band += step * (in - low - damping * band);
        return band;
    }
};

/// One sine that dies away: hertz, how strong, and the seconds in which it falls to a third.
struct Partial {
    float hertz;
    float strength;
    float fall;
};

void add(Samples& samples, const Partial& partial)
{
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const float time = static_cast<float>(i) / second;
        samples[i] += partial.strength * decay(time, partial.fall) * std::sin(turn * partial.hertz * time);
    }
}

/// A burst of filtered noise that begins at `start` seconds: one part of the till striking another.
void add_click(Samples& samples, float start, const Partial& click, base::Rng& rng)
{
    Band filter;
    for (auto i = static_cast<std::size_t>(start * second); i < samples.size(); ++i) {
        const float time = static_cast<float>(i) / second - start;
        samples[i] += click.strength * decay(time, click.fall) * filter.pass(noise(rng), click.hertz, 0.6F);
    }
}

/// Softens both ends to 0 and brings the loudest sample to `peak`.
Samples finished(Samples samples, float peak)
{
    const float in = 0.002F * second;
    const float out = 0.02F * second;
    float loudest = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const float left = static_cast<float>(samples.size() - 1 - i);
        samples[i] *= rise(static_cast<float>(i), in) * rise(left, out);
        loudest = std::max(loudest, std::abs(samples[i]));
    }
    for (float& sample : samples) {
        sample *= peak / loudest;
    }
    return samples;
}

/// The receipt is fast at first and comes to rest; hiss, pitch and the ticks of its perforation follow its speed.
Samples paper()
{
    constexpr float length = static_cast<float>(ui::receipt_feed_ms) / 1000;
    constexpr float perforations = 14;
    Samples samples = silence(length);
    base::Rng rng{0x7061'7065'72};
    Band coarse;
    Band fine; // a second pass takes the sharpness out of the hiss
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(samples.size());
        const float speed = (1 - t) * (1 - t); // the slope of ease_out, 1 at the start
        const float hole = std::fmod(ui::ease_out(t) * perforations, 1.0F);
        const float tick = 0.35F + 0.65F * decay(hole, 0.25F);
        const float hertz = 2000 + 1400 * speed;
        samples[i] = std::sqrt(speed) * tick * fine.pass(coarse.pass(noise(rng), hertz, 0.9F), hertz, 0.9F);
    }
    return finished(std::move(samples), 0.4F);
}

Samples till()
{
    Samples samples = silence(0.22F);
    base::Rng rng{0x7469'6C6C};
    add(samples, {310, 0.6F, 0.025F});
    add_click(samples, 0, {780, 2.0F, 0.006F}, rng);
    add_click(samples, 0.055F, {1100, 1.5F, 0.005F}, rng);
    for (const Partial& spring : {Partial{1240, 0.12F, 0.05F}, {1315, 0.10F, 0.045F}, {2190, 0.05F, 0.03F}}) {
        add(samples, spring);
    }
    return finished(std::move(samples), 0.6F);
}

/// The two lowest are nearly one and beat slowly; the others lie where a small bell has them, and die sooner.
Samples bell()
{
    Samples samples = silence(0.9F);
    for (const Partial& partial :
         {Partial{1568, 0.8F, 0.24F}, {1571, 0.2F, 0.24F}, {3294, 0.22F, 0.12F}, {5650, 0.07F, 0.05F}}) {
        add(samples, partial);
    }
    return finished(std::move(samples), 0.5F);
}

}

Samples samples_of(ui::Sound sound)
{
    switch (sound) {
    case ui::Sound::Paper: return paper();
    case ui::Sound::Till: return till();
    case ui::Sound::Bell: return bell();
    }
    return {};
}

}
