// SPDX-License-Identifier: MIT
#pragma once

#include "net/bucket.h"

#include <string>
#include <unordered_map>

namespace net {

/// Counts wrong codes by address, so that a code can't be found by trying, and a class behind one address that
/// mistypes it is not locked out. One thread owns it.
class Guesses {
public:
    /// `per_minute` wrong codes of one address, which may come at once.
    explicit Guesses(double per_minute = 60) : m_per_minute(per_minute) { }

    /// True when a code from this address may be looked at.
    bool may_try(const std::string& address, Moment now) const;

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
