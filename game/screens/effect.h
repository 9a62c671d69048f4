// SPDX-License-Identifier: MIT
#pragma once

#include "round/round.h"
#include "screens/event.h"
#include "ui/motion.h"

#include <string>
#include <variant>

namespace screens {

/// What the player has set for every screen.
struct Settings {
    float text_scale = 1; ///< 1.0 to 2.0
    ui::Motion motion = ui::Motion::Full;

    bool operator==(const Settings&) const = default;
};

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
/// Begin a round of at most `length` questions on the pack just loaded and answer with RoundChanged. A round of the
/// same pack that was unfinished is given up.
struct StartRound {
    std::size_t length = 0;
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
struct CloseWindow {
    bool operator==(const CloseWindow&) const = default;
};

/// What the shell has to do, in order.
using Effect
    = std::variant<LoadLibrary, LoadPack, StartRound, TellRound, ResumeRound, OpenUrl, KeepSettings, CloseWindow>;

}
