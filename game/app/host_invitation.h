// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "app/host_network.h"
#include "app/host_qr.h"

#include <cstdint>
#include <string>
#include <vector>

namespace app {

/// Where a class is found.
struct Invitation {
    std::string url; ///< what students type, such as http://192.168.1.20:8080
    std::string code; ///< of the class
    std::string teacher_url; ///< with the secret
    std::uint16_t port = 0;
    std::string address; ///< of this machine, as in the URL
    std::vector<Network> networks; ///< of this machine, as far as they are served

    bool operator==(const Invitation&) const = default;
};

/// What an invitation is made of beside the words of the command.
struct Doors {
    std::uint16_t port = 0;
    std::string code; ///< of the class
    std::string secret; ///< of the teacher
};

/// The invitation to a class on this machine: by the name that the words give, else by the address that is served, else
/// by that of the network in which phones are likeliest.
Invitation invite(const Host& words, const Doors& doors);

/// The address of a host: name or address, and the port unless it is the one that belongs to the scheme.
std::string host_url(const std::string& scheme, const std::string& host, std::uint16_t port);

/// The link in the QR code, with which nobody needs to type the code.
std::string join_url(const Invitation& invitation);

/// Whether the terminal is told to draw light on dark, so that phones can read what it shows.
enum class Tinting { Off, On };

/// The invitation for a terminal: address, code, QR code, the teacher's link, and what to do when no phone gets
/// through.
std::string invitation_text(const Invitation& invitation, const QrCode& code, Tinting tinting);

/// The invitation as the first line of JSON, without its line end.
std::string invitation_json(const Invitation& invitation);

}
