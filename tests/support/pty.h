// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace support {

/// A program running in a pseudo-terminal, as a person at a terminal has it. Killed at the end of its life.
class Pty {
public:
    /// Starts `command` (program and arguments) with `environment` in place of the variables of the same name.
    Pty(const std::vector<std::string>& command, const std::vector<std::pair<std::string, std::string>>& environment);
    Pty(const Pty&) = delete;
    Pty& operator=(const Pty&) = delete;
    ~Pty();

    /// Types `text` as it is; end lines with '\n'.
    void type(const std::string& text);

    /// Types the key that ends the input (Ctrl+D).
    void end_input();

    /// Waits until one of `texts` has come since the last call and returns its index; -1 when the program ended or
    /// was silent for a minute. What came before the text is dropped.
    int expect(const std::vector<std::string>& texts);

    /// Waits for the program to end by itself and returns its exit status; -1 when a signal ended it.
    int wait();

    /// Ends the program at once, as `kill -9` does.
    void kill();

    /// Everything the program has printed.
    const std::string& output() const { return m_output; }

private:
    bool read_more();

    pid_t m_child = -1;
    int m_terminal = -1;
    std::string m_output;
    std::size_t m_seen = 0;
};

}
