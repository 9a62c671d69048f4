// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"

#include <atomic>

namespace app {

/// The clock of a class: the time of day when it was made, and from then on what has passed. Whoever sets the
/// computer's clock, back or forward, changes nothing in a class; a computer that sleeps does not stop it. For any
/// thread.
class ForwardClock final : public base::Clock {
public:
    /// It is `now` when the clock is made.
    explicit ForwardClock(base::Timestamp now);

    base::Timestamp now() const override;

    /// From now on it is at least this late: a class that goes on does not go on before it was left, though the
    /// computer's clock was set back meanwhile.
    void not_before(base::Timestamp at);

    /// Milliseconds for which the computer has slept since this was asked last, or since the clock was made.
    std::int64_t take_sleep();

private:
    std::atomic<std::int64_t> m_ahead; ///< milliseconds to be added to those since the computer was started
    std::atomic<std::int64_t> m_slept; ///< milliseconds since then, asked for already
};

}
