// SPDX-License-Identifier: MIT
#include "net/guesses.h"

#include <algorithm>

namespace net {

std::chrono::milliseconds Guesses::wait_of(const std::string& address, Moment now) const
{
    const auto found = m_buckets.find(address);
    const bool is_free = found == m_buckets.end() || tokens_at(found->second, now) >= 1;
    return is_free ? std::chrono::milliseconds(0) : slow_answer;
}

void Guesses::wrong(const std::string& address, Moment now)
{
    if (m_buckets.size() >= m_forget_at) {
        forget(now);
    }
    const auto [bucket, is_new] = m_buckets.try_emplace(address, full_bucket(m_per_minute, m_per_minute / 60, now));
    if (is_new || tokens_at(bucket->second, now) >= 1) { // what had to wait makes nobody wait longer
        take(bucket->second, now);
    }
}

void Guesses::forget(Moment now)
{
    std::erase_if(m_buckets, [&](const auto& entry) { return tokens_at(entry.second, now) >= entry.second.capacity; });
    m_forget_at = std::max<std::size_t>(64, m_buckets.size() * 2); // so that looking costs little on the whole
}

}
