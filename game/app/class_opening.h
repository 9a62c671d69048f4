// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "app/host_book.h"
#include "app/host_clock.h"
#include "app/world.h"
#include "net/inbox.h"
#include "net/server.h"
#include "round/round.h"

#include <optional>
#include <string>

namespace app {

/// A class whose book is open and whose port is taken; nobody is let in yet.
struct OpenedClass {
    net::Server server;
    OpenBook open;
    std::string secret; ///< of the teacher's link
    storage::ClassStart start; ///< as it is on record
    bool goes_on = false; ///< it was begun before
    std::size_t changed = 0; ///< classes of this pack that were left and can't go on, because it was changed since
};

/// Begins a class of a pack, or goes on with the one that was left, as `words` say; a new one asks what `plan` says.
/// Refused when the rules refuse the plan, Busy when the port is taken or somebody holds the class; storage's errors.
/// `inbox` and `clock` outlive the server; a class that goes on sets the clock behind its last event.
base::Result<OpenedClass> open_class(const Host& words, const rounds::Plan& plan, const quiz::ReadyPack& pack,
                                     net::Inbox& inbox, ForwardClock& clock, const World& world);

/// A class that was left unfinished.
struct LeftClass {
    base::Timestamp started_at;
    std::size_t students = 0; ///< who joined and were not removed

    bool operator==(const LeftClass&) const = default;
};

/// What was left of classes of a pack.
struct LeftClasses {
    std::optional<LeftClass> unfinished; ///< the one that would be gone on with
    std::size_t changed = 0; ///< those that can't go on, because the pack was changed since

    bool operator==(const LeftClasses&) const = default;
};

/// The classes of this pack that were left unfinished. Storage's errors.
base::Result<LeftClasses> left_classes(const Host& words, const quiz::ReadyPack& pack, const World& world);

}
