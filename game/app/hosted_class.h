// SPDX-License-Identifier: MIT
#pragma once

#include "app/class_opening.h"
#include "app/host_invitation.h"
#include "app/host_reception.h"

#include <memory>
#include <vector>

namespace app {

/// A class that is open: its room, the book that keeps it, and the server through which students come. One thread at a
/// time takes its turns.
class HostedClass {
public:
    /// Opens the doors of a class; the errors of `open_class`, and NotFound when a page of the classroom is missing.
    /// `inbox` and `world` outlive the value.
    static base::Result<std::unique_ptr<HostedClass>> open(const Host& words, const rounds::Plan& plan,
                                                           std::shared_ptr<const quiz::ReadyPack> pack,
                                                           net::Inbox& inbox, const World& world);

    /// Waits until something came in or is due, deals with it, and returns what is to be sent.
    std::vector<net::Outbound> take_turn();

    /// Sends what a turn returned.
    void send(std::vector<net::Outbound> out) { m_opened.server.send(std::move(out)); }

    /// Closes the doors. A class that was ended is over; any other goes on another day. Storage's errors.
    base::Result<void> close();

    const room::State& state() const { return m_reception.state(); }
    Glance glance() const { return m_reception.glance(); }
    const Invitation& invitation() const { return m_invitation; }
    const std::string& secret() const { return m_opened.secret; }
    bool goes_on() const { return m_opened.goes_on; }

    /// How the class is on record.
    const storage::ClassStart& start() const { return m_opened.start; }

    /// The time as the class's events have it.
    base::Timestamp now() const { return m_clock->now(); }

    /// Classes of this pack that were left and can't go on, because it was changed since.
    std::size_t changed() const { return m_opened.changed; }

private:
    HostedClass(std::shared_ptr<const quiz::ReadyPack> pack, std::unique_ptr<ForwardClock> clock, OpenedClass opened,
                Invitation invitation, Venue venue, net::Inbox& inbox);

    std::shared_ptr<const quiz::ReadyPack> m_pack;
    std::unique_ptr<ForwardClock> m_clock; ///< that of the server, the room and its book
    OpenedClass m_opened; ///< but for the room's state, which the reception has
    Invitation m_invitation;
    net::Inbox* m_inbox;
    Reception m_reception; ///< writes into the book
};

}
