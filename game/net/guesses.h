// SPDX-License-Identifier: MIT
#pragma once

#include "net/bucket.h"

#include <string>
#include <unordered_map>

namespace net {

/// How long a code waits for its answer, right or wrong, that comes from an address with too many wrong ones. Figures:
/// room/PROTOCOL.md.
inline constexpr std::chrono::milliseconds slow_answer{10'000};

/// Counts wrong codes by address, so that a code can't be found by trying, and nobody behind the same address is locked
/// out by who tries. One thread owns it.
class Guesses {
public:
    /// `per_minute` wrong codes of one address, which may come at once, cost no time.
    explicit Guesses(double per_minute = 60) : m_per_minute(per_minute) { }

    /// How long a code from this address is to wait until it is looked at.
    std::chrono::milliseconds wait_of(const std::string& address, Moment now) const;

    /// A code from this address was wrong.
    void wrong(const std::string& address, Moment now);

    /// How many addresses are kept in mind; those that did nothing wrong for a minute are forgotten in time.
    std::size_t remembered() const { return m_buckets.size(); }

private:
    void forget(Moment now);

    double m_per_minute;
    std::size_t m_forget_at = 64; ///< when to look for addresses to forget
    std::unordered_map<std::string, Bucket> m_buckets;
};

}
