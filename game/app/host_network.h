// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace app {

/// A network that this machine is in.
struct Network {
    std::string name; ///< of the interface, such as "wlan0"
    std::string address; ///< this machine's, IPv4

    bool operator==(const Network&) const = default;
};

/// The networks in which phones may be, the likeliest first: private addresses before others, wireless before wired;
/// without those of virtual machines, containers and tunnels, and without this machine's loopback.
std::vector<Network> reachable(std::vector<Network> networks);

/// The networks that are up on this machine; none when it can't tell.
std::vector<Network> networks_here();

}
