// SPDX-License-Identifier: MIT
#include "net/crowd.h"

#include <utility>

namespace net {

Crowd::Place::Place(Place&& other) noexcept
    : m_crowd(std::exchange(other.m_crowd, nullptr)), m_address(std::move(other.m_address))
{
}

Crowd::Place& Crowd::Place::operator=(Place&& other) noexcept
{
    std::swap(m_crowd, other.m_crowd);
    std::swap(m_address, other.m_address);
    return *this;
}

Crowd::Place::~Place()
{
    if (m_crowd != nullptr) {
        m_crowd->leave(m_address);
    }
}

std::optional<Crowd::Place> Crowd::enter(const std::string& address)
{
    const std::lock_guard lock(m_mutex);
    if (m_size >= m_most) {
        return std::nullopt;
    }
    std::size_t& here = m_by_address[address];
    if (here >= m_most_each) {
        return std::nullopt;
    }
    ++here;
    ++m_size;
    return Place(*this, address);
}

std::size_t Crowd::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_size;
}

void Crowd::leave(const std::string& address)
{
    const std::lock_guard lock(m_mutex);
    if (const auto here = m_by_address.find(address); here != m_by_address.end() && --here->second == 0) {
        m_by_address.erase(here);
    }
    --m_size;
}

}
