// SPDX-License-Identifier: MIT
#include "app/host_network.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>
#include <sys/types.h>

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>

namespace app {

namespace {

constexpr std::array<std::string_view, 16> virtual_names{"lo",  "docker", "veth",   "br-",      "virbr", "vmnet",
                                                         "tun", "tap",    "wg",     "vboxnet",  "lxc",   "lxd",
                                                         "zt",  "cni",    "podman", "tailscale"};

bool is_virtual(const Network& network)
{
    return network.address.starts_with("127.")
           || std::any_of(virtual_names.begin(), virtual_names.end(),
                          [&](std::string_view name) { return network.name.starts_with(name); });
}

/// 172.16.0.0 to 172.31.255.255.
bool is_in_private_172(const std::string& address)
{
    if (!address.starts_with("172.")) {
        return false;
    }
    const int second = std::atoi(address.c_str() + 4);
    return second >= 16 && second <= 31;
}

/// The lower, the likelier that phones are there (RFC 1918, RFC 3927).
int unlikelihood(const Network& network)
{
    const std::string& address = network.address;
    const int wired = network.name.starts_with("wl") ? 0 : 1;
    if (address.starts_with("192.168.") || address.starts_with("10.") || is_in_private_172(address)) {
        return wired;
    }
    return (address.starts_with("169.254.") ? 4 : 2) + wired;
}

}

std::vector<Network> reachable(std::vector<Network> networks)
{
    std::erase_if(networks, is_virtual);
    std::stable_sort(networks.begin(), networks.end(),
                     [](const Network& a, const Network& b) { return unlikelihood(a) < unlikelihood(b); });
    return networks;
}

std::vector<Network> networks_here()
{
    std::vector<Network> networks;
    ifaddrs* first = nullptr;
    if (::getifaddrs(&first) != 0) {
        return networks;
    }
    for (const ifaddrs* one = first; one != nullptr; one = one->ifa_next) {
        if (one->ifa_addr == nullptr || one->ifa_addr->sa_family != AF_INET || (one->ifa_flags & IFF_UP) == 0) {
            continue;
        }
        std::array<char, INET_ADDRSTRLEN> words{};
        const void* const bytes = &reinterpret_cast<const sockaddr_in*>(one->ifa_addr)->sin_addr;
        if (::inet_ntop(AF_INET, bytes, words.data(), words.size()) != nullptr) {
            networks.push_back({one->ifa_name, words.data()});
        }
    }
    ::freeifaddrs(first);
    return networks;
}

}
