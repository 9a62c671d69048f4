// SPDX-License-Identifier: MIT
#include "app/replay.h"

#include "base/issue.h"
#include "pack/pack_file.h"
#include "round/codec.h"
#include "terminal/wrap.h"

#include <fmt/format.h>
#include <ostream>

namespace app {

namespace {

int report(const base::Error& error, std::ostream& errors)
{
    errors << base::to_string(error) << '\n';
    return 2;
}

void tell_points(const rounds::State& state, std::ostream& out)
{
    for (std::size_t i = 0; i < state.players.size(); ++i) {
        out << fmt::format("{}: {} points\n", terminal::plain(state.players[i]), rounds::points(state, {i}));
    }
}

}

int run_replay(const Replay& replay, const base::Files& files, std::ostream& out, std::ostream& errors)
{
    const auto bytes = files.read(replay.file);
    if (!bytes) {
        return report(bytes.error(), errors);
    }
    const auto recording = rounds::decode_recording(*bytes, replay.file);
    if (!recording) {
        return report(recording.error(), errors);
    }
    const auto loaded = pack::load(recording->pack_path, files, pack::Lint::Off);
    if (!loaded) {
        return report(loaded.error(), errors);
    }
    const auto state = rounds::replay(loaded->ready, recording->events);
    if (!state) {
        return report(state.error(), errors);
    }
    tell_points(*state, out);
    if (recording->final_state.empty()) {
        out << fmt::format("{} events. The recording was made before the round ended, so there is no end to compare.\n",
                           recording->events.size());
        return 0;
    }
    if (rounds::encode(*state) != recording->final_state) {
        out << "The round ends in another state than the one recorded.\n";
        return 1;
    }
    out << fmt::format("{} events, the same final state, byte for byte.\n", recording->events.size());
    return 0;
}

}
