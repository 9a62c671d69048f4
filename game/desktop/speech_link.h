// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <chrono>
#include <string>

namespace desktop {

/// A file descriptor that is closed at the end of its life; -1 is none.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) { }
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();

    int number() const { return m_number; }

private:
    int m_number;
};

/// Something that one thread raises and others wait for with poll(); once raised it stays so until it is lowered.
class Flag {
public:
    Flag();

    void raise() const;
    void lower() const;
    bool raised() const;
    int descriptor() const { return m_event.number(); }

private:
    Descriptor m_event;
};

/// A connection to speech-dispatcher through its socket file, on which commands and replies take turns. To be used by
/// one thread.
class SpeechLink {
public:
    /// NotFound when nobody listens at `socket`, Busy when it takes no more callers, Refused when it can't be the name
    /// of a socket. No reply is waited for longer than `patience`.
    static base::Result<SpeechLink> open(const std::string& socket, std::chrono::milliseconds patience);

    /// Sends `command` with its line end and waits for the reply. Refused with the server's words when it said no,
    /// after which the next command may be sent; Unreadable or Busy when the connection is of no more use, because the
    /// server is gone or does not answer, or because `stop` was raised.
    base::Result<void> ask(const std::string& command, const Flag& stop);

    /// Waits until `stop` or `news` is raised; what the server says meanwhile is not listened to. Unreadable when it
    /// hangs up.
    base::Result<void> rest(const Flag& stop, const Flag& news);

    /// Sends `commands` if that can be done at once, and waits for nothing.
    void leave(const std::string& commands);

private:
    SpeechLink(Descriptor socket, std::chrono::milliseconds patience);

    base::Result<void> wait(short events, const Flag& stop);
    base::Result<void> send(const std::string& bytes, const Flag& stop);
    base::Result<void> receive();

    Descriptor m_socket;
    std::chrono::milliseconds m_patience;
    std::string m_received;
};

}
