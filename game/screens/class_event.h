// SPDX-License-Identifier: MIT
#pragma once

#include "room/event.h"
#include "screens/class_now.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

/// What a teacher does at the window of a class, and what the shell says of the class.
namespace screens {

/// Whether a class is a new one or that of the pack which was left.
enum class ClassBegins { Anew, WhereItWas };

/// What lies over a class until it is closed.
enum class ClassLayer { Menu, Roster, NoPhone, HandOver, Earlier, Report, Leaving };

/// Whether the students stand in a report by name or by number.
enum class ReportNames { Shown, Numbered };

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
/// Has the link made by which another device can go on with the class.
struct AskForLink {
    bool operator==(const AskForLink&) const = default;
};
/// Takes the class back from the device that it was handed over to.
struct SteerFromHere {
    bool operator==(const SteerFromHere&) const = default;
};
/// Has the report on the class written and opened.
struct AskForReport {
    ReportNames names = ReportNames::Shown;
    bool operator==(const AskForReport&) const = default;
};
/// From a receipt to the standings after it, and back.
struct TurnToStandings {
    bool operator==(const TurnToStandings&) const = default;
};
/// Closes the class and goes to the front page; what was not ended goes on another day.
struct LeaveClass {
    bool operator==(const LeaveClass&) const = default;
};

/// There are classes of the pack that were left.
struct LeftClassFound {
    std::optional<LeftClass> left; ///< the one that can be gone on with
    std::size_t changed = 0; ///< those that can't, because the pack was changed since
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
/// The link for another device; it is in no other place.
struct ClassLinkMade {
    ClassLink link;
    bool operator==(const ClassLinkMade&) const = default;
};
/// The report on the class is written, and opened.
struct ClassReportMade {
    std::string path;
    bool operator==(const ClassReportMade&) const = default;
};
/// What the teacher said does not fit the class.
struct ClassRefused {
    std::string message; ///< in the teacher's language
    bool operator==(const ClassRefused&) const = default;
};

}
