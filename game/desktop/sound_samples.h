// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sound.h"

#include <vector>

namespace desktop {

/// How many samples make a second, in all of the game's sounds.
inline constexpr int sample_rate = 44'100;

/// A sound of one channel, as a wave that begins and ends at 0 and stays within -0.8 to 0.8.
using Samples = std::vector<float>;

/// The wave of `sound`, the same at every call. Paper hisses and ticks as the receipt feeds out and lasts as long;
/// the till is a dull click and its spring; the bell is a small one as it stands on a desk, struck softly.
Samples samples_of(ui::Sound sound);

}
