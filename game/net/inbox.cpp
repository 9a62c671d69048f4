// SPDX-License-Identifier: MIT
#include "net/inbox.h"

#include <algorithm>
#include <utility>

namespace net {

namespace {

std::size_t size_of(const Inbound& message)
{
    const auto* said = std::get_if<Said>(&message.what);
    return sizeof message + (said == nullptr ? 0 : said->text.size());
}

}

void Inbox::put(Inbound message)
{
    const std::lock_guard lock(m_mutex);
    m_bytes += size_of(message);
    m_waiting.push_back(std::move(message));
    if (m_waiting.size() == (m_gathers ? many : 1)) { // others find the reader awake, or gathering
        m_changed.notify_one();
    }
}

std::size_t Inbox::waiting_bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

/// Sleeps through what comes until then, or until it is much.
void Inbox::gather(std::unique_lock<std::mutex>& lock, Moment until)
{
    if (std::chrono::steady_clock::now() < until) {
        m_gathers = true;
        m_changed.wait_until(lock, until, [this] { return has_gathered(); });
        m_gathers = false;
    }
}

std::vector<Inbound> Inbox::take(std::optional<Moment> until)
{
    std::unique_lock lock(m_mutex);
    gather(lock, std::min(until.value_or(m_not_before), m_not_before));
    const auto news = [this] { return has_news(); };
    if (until) {
        m_changed.wait_until(lock, *until, news);
    } else {
        m_changed.wait(lock, news);
    }
    if (!m_waiting.empty()) {
        gather(lock, m_not_before);
        m_not_before = std::chrono::steady_clock::now() + (m_waiting.size() < many ? m_gathering : m_gathering / 5);
    }
    m_woken = false;
    m_bytes = 0;
    return std::exchange(m_waiting, {});
}

void Inbox::wake()
{
    const std::lock_guard lock(m_mutex);
    m_woken = true;
    m_changed.notify_one();
}

}
