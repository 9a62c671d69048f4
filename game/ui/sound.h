// SPDX-License-Identifier: MIT
#pragma once

namespace ui {

/// What can be heard: the receipt feeding out, an answer being rung up, and the bell at the end of a round.
enum class Sound { Paper, Till, Bell };

/// How loud each sound is, in percent from 0, which is silent, to 100.
struct Volumes {
    int paper = 50;
    int till = 50;
    int bell = 50;

    bool operator==(const Volumes&) const = default;
};

/// How loud `sound` is among `volumes`, in percent.
constexpr int volume_of(const Volumes& volumes, Sound sound)
{
    switch (sound) {
    case Sound::Paper: return volumes.paper;
    case Sound::Till: return volumes.till;
    case Sound::Bell: return volumes.bell;
    }
    return 0;
}

}
