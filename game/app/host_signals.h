// SPDX-License-Identifier: MIT
#pragma once

#include "net/inbox.h"

#include <atomic>
#include <thread>

namespace app {

/// While it lives, the signals that ask a program to end (SIGINT, SIGTERM, SIGHUP) wake an inbox instead. Made before
/// other threads are, which don't see these signals then.
class HostSignals {
public:
    /// `inbox` outlives the value.
    explicit HostSignals(net::Inbox& inbox);
    HostSignals(const HostSignals&) = delete;
    HostSignals& operator=(const HostSignals&) = delete;
    HostSignals(HostSignals&&) = delete;
    HostSignals& operator=(HostSignals&&) = delete;
    ~HostSignals();

    /// True once the program was asked to end.
    bool asked_to_end() const { return m_asked; }

private:
    void wait();

    net::Inbox& m_inbox;
    std::atomic<bool> m_asked = false;
    std::thread m_thread;
};

}
