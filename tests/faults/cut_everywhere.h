// SPDX-License-Identifier: MIT
#pragma once

#include "faults/examine.h"
#include "faults/faulty_disk.h"
#include "support/temporary_folder.h"

#include <doctest/doctest.h>
#include <string>

namespace faults {

/// What the disk was told while `work` was done on files that lay there.
template <class Work> Tape tape_of(const std::string& root, Work work)
{
    FaultyDisk disk(root);
    work();
    return disk.tape();
}

/// How long the beginning of a tape is that only says what lies in a folder.
inline std::size_t beginning_of(const std::string& root)
{
    return FaultyDisk(root).tape().size();
}

/// Calls `look` for every moment of the tape, `seeds` times each, with a folder as the power cut leaves it
/// and the moment.
template <class Look>
void cut_everywhere(const Tape& tape, std::size_t from, const std::string& root, std::uint64_t seeds, Look look)
{
    const support::TemporaryFolder other;
    for (std::size_t moment = from; moment <= tape.size(); ++moment) {
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            base::Rng rng{moment * seeds + seed};
            lay_out(after_power_cut(std::span(tape).first(moment), rng), root, other.path().string());
            CAPTURE(moment);
            look(other.path().string(), moment);
        }
    }
}

}
