// SPDX-License-Identifier: MIT
#pragma once

#include "room/event.h"
#include "screens/class_now.h"

#include <memory>
#include <string>

/// What a teacher does at the window of a class, and what the shell says of the class.
namespace screens {

/// Whether a class is a new one or that of the pack which was left.
enum class ClassBegins { Anew, WhereItWas };

/// What lies over a class until it is closed.
enum class ClassLayer { Menu, Roster, NoPhone, Earlier, Leaving };

/// Chooses what a class on a pack is asked.
struct OpenClassSetup {
    std::string path;
    bool operator==(const OpenClassSetup&) const = default;
};
/// Opens the class that was chosen.
struct BeginClass {
    ClassBegins begins = ClassBegins::Anew;
    bool operator==(const BeginClass&) const = default;
};
/// Says something to the class.
struct Steer {
    room::Command command;
    bool operator==(const Steer&) const = default;
};
/// Invites by another of this machine's addresses.
struct ChooseNetwork {
    std::string address;
    bool operator==(const ChooseNetwork&) const = default;
};
/// Opens what lies over a class, or closes it where it lies on top.
struct OpenOverClass {
    ClassLayer layer = ClassLayer::Menu;
    bool operator==(const OpenOverClass&) const = default;
};
/// Opens a field for a student's name; said again, gives them the name that is typed in it.
struct RenameStudent {
    room::StudentId student;
    bool operator==(const RenameStudent&) const = default;
};
/// From a receipt to the standings after it, and back.
struct TurnToStandings {
    bool operator==(const TurnToStandings&) const = default;
};
/// Closes the class and goes to the front page; what was not ended goes on another day.
struct LeaveClass {
    bool operator==(const LeaveClass&) const = default;
};

/// There is a class of the pack that can be gone on with.
struct LeftClassFound {
    LeftClass left;
    bool operator==(const LeftClassFound&) const = default;
};
/// A class is open.
struct ClassOpened {
    ClassPlace place;
    std::shared_ptr<const ClassNow> now; ///< never null
    bool operator==(const ClassOpened&) const = default;
};
/// The class as it is after something happened in it.
struct ClassChanged {
    std::shared_ptr<const ClassNow> now; ///< never null
    bool operator==(const ClassChanged&) const = default;
};
/// The class is found somewhere else.
struct ClassMoved {
    ClassPlace place;
    bool operator==(const ClassMoved&) const = default;
};
/// What the teacher said does not fit the class.
struct ClassRefused {
    std::string message; ///< in the teacher's language
    bool operator==(const ClassRefused&) const = default;
};

}
