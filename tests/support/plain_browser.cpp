// SPDX-License-Identifier: MIT
#include "support/plain_browser.h"

#include <array>
#include <fmt/format.h>
#include <stdexcept>
#include <unistd.h>

#include <arpa/inet.h>
#include <sys/socket.h>

namespace support {

namespace {

constexpr unsigned char final_text = 0x81;
constexpr unsigned char masked = 0x80;
constexpr unsigned char length_mask = 0x7F;
constexpr unsigned char opcode_mask = 0x0F;
constexpr unsigned char text_opcode = 1;

void send_all(int socket, const std::string& bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t some = ::send(socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (some <= 0) {
            throw std::runtime_error("The host has hung up.");
        }
        sent += static_cast<std::size_t>(some);
    }
}

}

PlainBrowser::PlainBrowser(std::uint16_t port) : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in host{};
    host.sin_family = AF_INET;
    host.sin_port = htons(port);
    host.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&host), sizeof host) != 0) {
        throw std::runtime_error("There is no host.");
    }
    send_all(m_socket, fmt::format("GET /socket HTTP/1.1\r\nHost: 127.0.0.1:{0}\r\nOrigin: http://127.0.0.1:{0}\r\n"
                                   "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                   "Sec-WebSocket-Protocol: receipts.1\r\n"
                                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
                                   port));
    std::string head;
    while (!head.ends_with("\r\n\r\n")) {
        head += take(1);
    }
    if (head.find(" 101 ") == std::string::npos) {
        throw std::runtime_error("The host opens no WebSocket: " + head);
    }
}

PlainBrowser::~PlainBrowser()
{
    ::close(m_socket);
}

void PlainBrowser::say(const std::string& message)
{
    std::string frame{static_cast<char>(final_text)};
    constexpr std::size_t longest_short = 125;
    if (message.size() <= longest_short) {
        frame += static_cast<char>(masked | message.size());
    } else {
        frame += static_cast<char>(masked | (longest_short + 1));
        frame += static_cast<char>(message.size() >> 8U);
        frame += static_cast<char>(message.size() & 0xFFU);
    }
    frame += std::string(4, '\0'); // a mask that changes nothing
    send_all(m_socket, frame + message);
}

std::string PlainBrowser::hear(const std::string& words)
{
    std::string message;
    do {
        message = next_message();
    } while (message.find(words) == std::string::npos);
    return message;
}

std::string PlainBrowser::take(std::size_t bytes)
{
    std::string taken(bytes, '\0');
    std::size_t got = 0;
    while (got < bytes) {
        const ssize_t some = ::recv(m_socket, taken.data() + got, bytes - got, 0);
        if (some <= 0) {
            throw std::runtime_error("The host has hung up.");
        }
        got += static_cast<std::size_t>(some);
    }
    return taken;
}

std::string PlainBrowser::next_message()
{
    const std::string head = take(2);
    const auto opcode = static_cast<unsigned char>(static_cast<unsigned char>(head[0]) & opcode_mask);
    std::size_t length = static_cast<unsigned char>(head[1]) & length_mask;
    const std::size_t long_bytes = length == 126 ? 2 : length == 127 ? 8 : 0;
    if (long_bytes > 0) {
        length = 0;
        for (const char byte : take(long_bytes)) {
            length = (length << 8U) | static_cast<unsigned char>(byte);
        }
    }
    std::string message = take(length);
    return opcode == text_opcode ? message : std::string();
}

}
