// SPDX-License-Identifier: MIT
#include "app/host_porch.h"

#include <utility>

namespace app {

namespace {

/// What a page says at most with its hello: the messages that were not acknowledged before.
constexpr std::size_t most_kept = 8;

}

void Porch::wait(net::ConnectionId id, room::Hello hello, base::Timestamp until)
{
    m_waiting.insert_or_assign(id, Waiting{id, std::move(hello), {}});
    m_turns.push_back({until, id});
}

bool Porch::keep(net::ConnectionId id, std::string said)
{
    auto& kept = m_waiting.at(id).said;
    if (kept.size() >= most_kept) {
        return false;
    }
    kept.push_back(std::move(said));
    return true;
}

std::vector<Waiting> Porch::take_due(base::Timestamp now)
{
    std::vector<Waiting> due;
    while (!m_turns.empty() && m_turns.front().until <= now) {
        if (auto waiting = m_waiting.extract(m_turns.front().id)) {
            due.push_back(std::move(waiting.mapped()));
        }
        m_turns.pop_front();
    }
    return due;
}

std::optional<base::Timestamp> Porch::next() const
{
    return m_turns.empty() ? std::nullopt : std::optional(m_turns.front().until);
}

}
