// SPDX-License-Identifier: MIT
#pragma once

#include "support/temporary_folder.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <iterator>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace support {

/// So long that a test which needs it has failed.
inline constexpr int too_long_ms = 20'000;

inline bool readable(int descriptor)
{
    pollfd look{descriptor, POLLIN, 0};
    return poll(&look, 1, too_long_ms) > 0;
}

/// The service's side of SSIP, the protocol of speech-dispatcher, on a real socket: the test reads what the game says
/// line by line and answers.
class SpeechService {
public:
    explicit SpeechService(int waiting_callers = 4) : m_listener(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const std::string name = path();
        std::copy(name.begin(), name.end(), std::begin(address.sun_path));
        REQUIRE(bind(m_listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
        REQUIRE(listen(m_listener, waiting_callers) == 0);
    }
    SpeechService(const SpeechService&) = delete;
    SpeechService& operator=(const SpeechService&) = delete;
    ~SpeechService()
    {
        hang_up();
        close(m_listener);
    }

    std::string path() const { return (m_folder.path() / "speechd.sock").string(); }

    /// Takes the call of somebody who has connected.
    void answer_call()
    {
        hang_up();
        m_heard.clear();
        REQUIRE(readable(m_listener));
        m_caller = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        REQUIRE(m_caller >= 0);
    }

    /// The next line without its end, or "(end)" when the caller has hung up.
    std::string line()
    {
        for (;;) {
            if (const std::size_t end = m_heard.find("\r\n"); end != std::string::npos) {
                std::string found = m_heard.substr(0, end);
                m_heard.erase(0, end + 2);
                return found;
            }
            REQUIRE(readable(m_caller));
            std::array<char, 4096> bytes{};
            const ssize_t count = read(m_caller, bytes.data(), bytes.size());
            if (count <= 0) {
                return m_heard.empty() ? "(end)" : "(cut off) " + m_heard;
            }
            m_heard.append(bytes.data(), static_cast<std::size_t>(count));
        }
    }

    void says(const std::string& bytes)
    {
        REQUIRE(send(m_caller, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size()));
    }

    void takes(const std::string& command, const std::string& reply)
    {
        REQUIRE(line() == command);
        says(reply + "\r\n");
    }

    /// Takes SPEAK and a message, and returns its lines as they were sent, without the last.
    std::vector<std::string> takes_message()
    {
        takes("SPEAK", "230 OK RECEIVING DATA");
        std::vector<std::string> lines;
        for (std::string next = line(); next != "."; next = line()) {
            REQUIRE(next != "(end)");
            lines.push_back(next);
        }
        says("225-21\r\n225 OK MESSAGE QUEUED\r\n");
        return lines;
    }

    void hang_up()
    {
        if (m_caller >= 0) {
            close(m_caller);
        }
        m_caller = -1;
    }

private:
    TemporaryFolder m_folder;
    int m_listener;
    int m_caller = -1;
    std::string m_heard;
};

}
