// SPDX-License-Identifier: MIT
#pragma once

#include "net/limits.h"

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace net {

/// How many are connected, in all and by address. For any thread; outlives the places it gives.
class Crowd {
public:
    /// A place in the crowd; given back when the value goes.
    class Place {
    public:
        Place(Place&& other) noexcept;
        Place& operator=(Place&& other) noexcept;
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;
        ~Place();

        const std::string& address() const { return m_address; }

    private:
        friend class Crowd;
        Place(Crowd& crowd, std::string address) : m_crowd(&crowd), m_address(std::move(address)) { }

        Crowd* m_crowd;
        std::string m_address;
    };

    explicit Crowd(const Limits& limits) : m_most(limits.connections), m_most_each(limits.connections_per_address) { }

    /// A place for one more connection from an address, or nothing when there are too many.
    std::optional<Place> enter(const std::string& address);

    /// How many are connected.
    std::size_t size() const;

private:
    void leave(const std::string& address);

    std::size_t m_most;
    std::size_t m_most_each;
    mutable std::mutex m_mutex;
    std::size_t m_size = 0;
    std::unordered_map<std::string, std::size_t> m_by_address;
};

}
