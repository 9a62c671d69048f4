// SPDX-License-Identifier: MIT
#include "app/host_invitation.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace app {

namespace {

std::string advice(const Invitation& invitation)
{
    std::string words = fmt::format("If no phone gets through: phones and this machine must be in the same network. "
                                    "Networks for guests often keep\n"
                                    "devices apart; then open a hotspot on this machine or on a phone, and start "
                                    "again. A firewall on this machine\n"
                                    "must let in TCP port {0}; with ufw: sudo ufw allow {0}/tcp\n",
                                    invitation.port);
    std::string others;
    for (const Network& network : invitation.networks) {
        if (network.address != invitation.address) {
            others += fmt::format("    --name {:15}  ({})\n", network.address, network.name);
        }
    }
    if (!others.empty()) {
        words += "This machine is in other networks, too. To invite from one of them:\n" + others;
    }
    return words;
}

/// The name or address by which students are invited, unless the words give one.
std::string likeliest(const Host& words, const std::vector<Network>& networks)
{
    if (words.bind != "0.0.0.0" && words.bind != "::") {
        return words.bind;
    }
    return networks.empty() ? "127.0.0.1" : networks.front().address;
}

}

Invitation invite(const Host& words, const Doors& doors)
{
    std::vector<Network> networks = reachable(networks_here());
    const std::string name = words.name.empty() ? likeliest(words, networks) : words.name;
    const bool serves_all = words.bind == "0.0.0.0" || words.bind == "::";
    std::erase_if(networks, [&](const Network& network) { return !serves_all && network.address != name; });
    Invitation invitation{.code = doors.code, .port = doors.port, .address = name, .networks = std::move(networks)};
    invitation.url = host_url(words.certificate.empty() ? "http" : "https", name, doors.port);
    invitation.teacher_url = fmt::format("{}/teach#{}", invitation.url, doors.secret);
    return invitation;
}

std::string host_url(const std::string& scheme, const std::string& host, std::uint16_t port)
{
    const std::string named = host.find(':') == std::string::npos ? host : "[" + host + "]"; // IPv6
    const bool is_usual = port == (scheme == "https" ? 443 : 80);
    return is_usual ? fmt::format("{}://{}", scheme, named) : fmt::format("{}://{}:{}", scheme, named, port);
}

std::string join_url(const Invitation& invitation)
{
    return fmt::format("{}/join/{}", invitation.url, invitation.code);
}

std::string invitation_text(const Invitation& invitation, const QrCode& code, Tinting tinting)
{
    std::string words = fmt::format("\nStudents go to    {}\nand type the code {}\n\nor scan this:\n\n", invitation.url,
                                    invitation.code);
    for (const std::string& line : qr_lines(code)) {
        words += tinting == Tinting::On ? fmt::format("\033[40;97m{}\033[0m\n", line) : line + "\n";
    }
    words += fmt::format("\nThe teacher steers the class from this link, which is a secret:\n    {}\n\n{}\n"
                         "Ctrl+C closes the class; it goes on when you start it again.\n",
                         invitation.teacher_url, advice(invitation));
    return words;
}

std::string invitation_json(const Invitation& invitation)
{
    const nlohmann::ordered_json line{{"event", "ready"},
                                      {"url", invitation.url},
                                      {"code", invitation.code},
                                      {"teacher_url", invitation.teacher_url}};
    return line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}
