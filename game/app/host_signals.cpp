// SPDX-License-Identifier: MIT
#include "app/host_signals.h"

#include <signal.h> // NOLINT(modernize-deprecated-headers): sigwait is POSIX's

namespace app {

namespace {

sigset_t ending_signals()
{
    sigset_t signals{};
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGHUP);
    return signals;
}

}

HostSignals::HostSignals(net::Inbox& inbox) : m_inbox(inbox)
{
    const sigset_t signals = ending_signals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    ::signal(SIGPIPE, SIG_IGN); // whoever reads what is printed may go away; the class goes on
    m_thread = std::thread([this] { wait(); });
}

HostSignals::~HostSignals()
{
    pthread_kill(m_thread.native_handle(), SIGTERM); // it waits for one, or has had one
    m_thread.join();
    const sigset_t signals = ending_signals();
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

void HostSignals::wait()
{
    const sigset_t signals = ending_signals();
    int which = 0;
    sigwait(&signals, &which);
    m_asked = true;
    m_inbox.wake();
}

}
