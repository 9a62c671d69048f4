// SPDX-License-Identifier: MIT
#include "support/pty.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <poll.h>
#include <pty.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace support {

namespace {

constexpr int silence_ms = 60'000;

[[noreturn]] void become(const std::vector<std::string>& command,
                         const std::vector<std::pair<std::string, std::string>>& environment)
{
    for (const auto& [name, value] : environment) {
        ::setenv(name.c_str(), value.c_str(), 1);
    }
    std::vector<char*> words;
    for (const std::string& word : command) {
        words.push_back(const_cast<char*>(word.c_str())); // execv does not write to them
    }
    words.push_back(nullptr);
    ::execv(words.front(), words.data());
    ::_exit(127);
}

}

Pty::Pty(const std::vector<std::string>& command, const std::vector<std::pair<std::string, std::string>>& environment)
{
    const winsize size{.ws_row = 40, .ws_col = 100, .ws_xpixel = 0, .ws_ypixel = 0};
    m_child = ::forkpty(&m_terminal, nullptr, nullptr, &size);
    if (m_child < 0) {
        throw std::runtime_error("no pseudo-terminal");
    }
    if (m_child == 0) {
        become(command, environment);
    }
}

Pty::~Pty()
{
    kill();
    ::close(m_terminal);
}

void Pty::type(const std::string& text)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t written = ::write(m_terminal, text.data() + done, text.size() - done);
        if (written < 0) {
            return;
        }
        done += static_cast<std::size_t>(written);
    }
}

void Pty::end_input()
{
    type("\x04");
}

bool Pty::read_more()
{
    pollfd waiting{m_terminal, POLLIN, 0};
    if (::poll(&waiting, 1, silence_ms) <= 0) {
        return false;
    }
    char buffer[4096];
    const ssize_t got = ::read(m_terminal, buffer, sizeof buffer);
    if (got <= 0) {
        return false;
    }
    m_output.append(buffer, static_cast<std::size_t>(got));
    return true;
}

int Pty::expect(const std::vector<std::string>& texts)
{
    while (true) {
        std::size_t first = std::string::npos;
        int which = -1;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const std::size_t at = m_output.find(texts[i], m_seen);
            if (at < first) {
                first = at;
                which = static_cast<int>(i);
            }
        }
        if (which >= 0) {
            m_seen = first + texts[static_cast<std::size_t>(which)].size();
            return which;
        }
        if (!read_more()) {
            return -1;
        }
    }
}

int Pty::wait()
{
    while (read_more()) { }
    int status = 0;
    while (m_child > 0 && ::waitpid(m_child, &status, 0) < 0 && errno == EINTR) { }
    m_child = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void Pty::kill()
{
    if (m_child > 0) {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        m_child = -1;
    }
}

}
