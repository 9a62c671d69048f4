// SPDX-License-Identifier: MIT
#pragma once

#include "round/round.h"
#include "screens/event.h"
#include "screens/settings.h"

#include <string>
#include <variant>
#include <vector>

namespace screens {

/// Read the shelf and answer with LibraryLoaded, then UnfinishedFound when there is a round to go on with.
struct LoadLibrary {
    bool operator==(const LoadLibrary&) const = default;
};
/// Read a pack and answer with PackLoaded, or Failed.
struct LoadPack {
    std::string path;
    Purpose purpose = Purpose::Play;
    bool operator==(const LoadPack&) const = default;
};
/// Begin a round on the pack just loaded and answer with RoundChanged, or Failed when the rules refuse it. A round of
/// the same pack that was unfinished is given up.
struct StartRound {
    rounds::Plan plan;
    std::vector<std::string> players; ///< names of profiles in the order of their seats; none: the one at the desk
    bool operator==(const StartRound&) const = default;
};
/// Let the rules decide on what happened, store it, and answer with RoundChanged, or Failed when it was refused.
struct TellRound {
    rounds::Happening what;
    bool operator==(const TellRound&) const = default;
};
/// Bring the unfinished round back: answer with PackLoaded for GoOn, then RoundChanged; or Failed.
struct ResumeRound {
    bool operator==(const ResumeRound&) const = default;
};
/// Open the browser.
struct OpenUrl {
    std::string url;
    bool operator==(const OpenUrl&) const = default;
};
struct KeepSettings {
    Settings settings;
    bool operator==(const KeepSettings&) const = default;
};
/// Work out how the player does over their recent rounds and answer with StandingLoaded.
struct LoadStanding {
    bool operator==(const LoadStanding&) const = default;
};
/// Answer with PlayersLoaded.
struct LoadPlayers {
    bool operator==(const LoadPlayers&) const = default;
};
/// Let another player sit at the desk; answer with PlayersLoaded, SettingsLoaded and the shelf as for LoadLibrary.
struct SeatPlayer {
    ProfileId player;
    bool operator==(const SeatPlayer&) const = default;
};
/// Add a player and let them sit at the desk: answer as for SeatPlayer, or Failed.
struct AddProfile {
    std::string name;
    bool operator==(const AddProfile&) const = default;
};
/// Answer with PlayersLoaded, or Failed.
struct RenameProfile {
    ProfileId player;
    std::string name;
    bool operator==(const RenameProfile&) const = default;
};
/// Write all that is known of a player into a file and answer with PlayerExported, or Failed.
struct ExportProfile {
    ProfileId player;
    bool operator==(const ExportProfile&) const = default;
};
/// Delete all that is known of a player; answer as for SeatPlayer, or Failed.
struct DeleteProfile {
    ProfileId player;
    bool operator==(const DeleteProfile&) const = default;
};
/// Keep what the player says is wrong with a question, for the pack's author; answer with ReportKept, or Failed.
struct KeepReport {
    quiz::QuestionId question;
    std::string note;
    bool operator==(const KeepReport&) const = default;
};
/// Play a sound as loud as the settings say.
struct PlaySound {
    ui::Sound sound = ui::Sound::Paper;
    bool operator==(const PlaySound&) const = default;
};
/// Open a class on the pack just loaded and answer with ClassOpened, or Failed.
struct HostClass {
    rounds::Plan plan; ///< of a new one
    ClassBegins begins = ClassBegins::Anew;
    bool operator==(const HostClass&) const = default;
};
/// Say something to the class as its teacher.
struct SteerClass {
    room::Command command;
    bool operator==(const SteerClass&) const = default;
};
/// Invite to the class by another address of this machine and answer with ClassMoved.
struct MoveClass {
    std::string address;
    bool operator==(const MoveClass&) const = default;
};
/// Make the link by which another device can go on with the class and answer with ClassLinkMade, or Failed.
struct HandOverClass {
    bool operator==(const HandOverClass&) const = default;
};
/// Steer the class from this window again.
struct TakeClassBack {
    bool operator==(const TakeClassBack&) const = default;
};
/// Write the report on the class into a file of the player's, open it and answer with ClassReportMade, or Failed.
struct WriteClassReport {
    ReportNames names = ReportNames::Shown;
    bool operator==(const WriteClassReport&) const = default;
};
/// Close the class; it goes on another day unless it was ended.
struct CloseClass {
    bool operator==(const CloseClass&) const = default;
};
struct CloseWindow {
    bool operator==(const CloseWindow&) const = default;
};

/// What the shell has to do, in order.
using Effect = std::variant<LoadLibrary, LoadPack, StartRound, TellRound, ResumeRound, OpenUrl, KeepSettings,
                            LoadStanding, LoadPlayers, SeatPlayer, AddProfile, RenameProfile, ExportProfile,
                            DeleteProfile, KeepReport, PlaySound, HostClass, SteerClass, MoveClass, HandOverClass,
                            TakeClassBack, WriteClassReport, CloseClass, CloseWindow>;

}
