// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/question.h"
#include "room/state.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What the shell says of a class that this window hosts.
namespace screens {

/// A network of this machine in which a class can be reached.
struct ClassNetwork {
    std::string name; ///< of the interface; empty where it has none
    std::string address;

    bool operator==(const ClassNetwork&) const = default;
};

/// A QR code without its margin.
struct QrModules {
    std::size_t width = 0;
    std::vector<bool> dark; ///< line after line

    bool operator==(const QrModules&) const = default;
};

/// Where a class is found.
struct ClassPlace {
    std::string url; ///< what students type, with its scheme
    std::string address; ///< the one of this machine that the URL names
    std::uint16_t port = 0;
    QrModules code; ///< leads into the class
    std::vector<ClassNetwork> networks; ///< among which there is a choice; the URL's may be missing

    bool operator==(const ClassPlace&) const = default;
};

/// The secret link by which another device can steer a class.
struct ClassLink {
    std::string url;
    QrModules code; ///< leads there

    bool operator==(const ClassLink&) const = default;
};

/// From where a class is steered: from this window; from the device that it was handed over to, of which this window
/// can take it back; or from one that it knows nothing of.
enum class Steering { Here, Lent, Elsewhere };

/// A class at one moment; made by the thread that serves it, and never changed.
struct ClassNow {
    room::State room;
    std::vector<bool> here; ///< by the student's number; whoever is not in it is not here
    std::size_t here_count = 0;
    std::string trouble; ///< a message while answers can't be kept; else empty
    base::Timestamp at;
    Steering steering = Steering::Here;

    bool operator==(const ClassNow&) const = default;
};

/// A class of the pack that was left to go on another day.
struct LeftClass {
    quiz::Day began;
    std::size_t students = 0;

    bool operator==(const LeftClass&) const = default;
};

/// The class in the window.
struct Classroom {
    ClassPlace place;
    std::shared_ptr<const ClassNow> now; ///< never null
    std::int64_t clock = 0; ///< what has to be added to the window's time for that of the class
    std::string refused; ///< why the last thing that the teacher said was refused, translated; mostly empty

    bool operator==(const Classroom&) const = default;
};

}
