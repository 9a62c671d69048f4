// SPDX-License-Identifier: MIT
#pragma once

#include "screens/effect.h"
#include "screens/event.h"
#include "ui/frame.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace screens {

/// The front page.
struct Title {
    bool operator==(const Title&) const = default;
};

/// All packs.
struct Library {
    bool operator==(const Library&) const = default;
};

/// Who answers what is being chosen: players at this desk, or a class on devices of their own.
enum class Party { Desk, Class };

/// Choosing a round on the pack that is loaded.
struct Setup {
    rounds::Plan plan;
    std::vector<std::string> players; ///< in the order of their seats, at least one
    Party party = Party::Desk;
    std::optional<LeftClass> left; ///< of this pack, to be gone on with
    std::size_t changed = 0; ///< classes of this pack that can't be gone on with, because it was changed since

    bool operator==(const Setup&) const = default;
};

/// The player's record.
struct History {
    bool operator==(const History&) const = default;
};

/// The articles to be read before the next questions.
struct Reading {
    bool operator==(const Reading&) const = default;
};

/// The device goes to the next player.
struct Handover {
    bool operator==(const Handover&) const = default;
};

/// A question is open to whoever presses their key first.
struct Buzzing {
    bool operator==(const Buzzing&) const = default;
};

/// A question waits for an answer; what is chosen here is not final.
struct Question {
    std::optional<quiz::Answer> answer;
    std::optional<learn::Confidence> confidence;
    bool hint_shown = false;
    std::string typed; ///< in the field of a number, a date or a short answer, as typed
    std::vector<std::size_t> order; ///< of an order: the key's indexes as they lie now; empty: as they were dealt

    bool operator==(const Question&) const = default;
};

/// The answer is given; the passage may be pointed at.
struct Pointing {
    bool operator==(const Pointing&) const = default;
};

/// Whether a receipt has just been printed or is looked at again.
enum class Occasion { Printed, Again };

/// Whether the passage was shown to the player, as has to be after a confident mistake.
enum class Evidence { NotShown, Shown };

struct Receipt {
    rounds::TurnIndex turn;
    std::int64_t since = 0; ///< when it began to feed out
    Occasion occasion = Occasion::Printed;
    Evidence evidence = Evidence::NotShown;
    rounds::PlayerIndex player; ///< whose it is when it is looked at again; one just printed is everybody's
    std::int64_t shown_at = 0; ///< when the passage was asked for, after a confident mistake

    bool operator==(const Receipt&) const = default;
};

struct Results {
    rounds::PlayerIndex player; ///< whose results show
    bool operator==(const Results&) const = default;
};

/// An article, and the screen that comes back when it is closed.
struct Reader {
    text::ArticleId article;
    std::vector<text::Span> lit; ///< passages in marker yellow
    std::optional<text::SentenceIndex> marked; ///< by the player
    std::int64_t since = 0; ///< when the marker began to be drawn
    std::variant<Title, Library, Setup, Receipt> back;

    bool operator==(const Reader&) const = default;
};

/// The class, on the projector: what it shows is in `State::classroom`.
struct InClass {
    std::int64_t since = 0; ///< when the page began to show
    bool standings = false; ///< those after the receipt, instead of it

    bool operator==(const InClass&) const = default;
};

using Screen = std::variant<Title, Library, Setup, History, Reading, Handover, Buzzing, Question, Pointing, Receipt,
                            Results, Reader, InClass>;

/// What lies over a screen until it is closed.
struct SettingsLayer {
    bool operator==(const SettingsLayer&) const = default;
};
/// Help on the layer or screen below.
struct HelpLayer {
    bool operator==(const HelpLayer&) const = default;
};
/// The players of this computer.
struct PlayersLayer {
    std::string typed; ///< the name of a new player, or the new name of one
    std::optional<ProfileId> renaming; ///< the one who gets the name that is typed
    std::optional<ProfileId> deleting; ///< the one about to be deleted, until that is confirmed
    std::string exported; ///< the file that a player's record was written to; empty: none yet
    bool operator==(const PlayersLayer&) const = default;
};
/// What is wrong with a question.
struct ReportLayer {
    rounds::TurnIndex turn;
    std::string note;
    bool kept = false;
    bool operator==(const ReportLayer&) const = default;
};
/// "Give up?"
struct GiveUpLayer {
    bool operator==(const GiveUpLayer&) const = default;
};

/// All that a teacher can set in a class.
struct ClassMenuLayer {
    bool operator==(const ClassMenuLayer&) const = default;
};
/// The students by name: for the teacher's eyes, so it is opened, never shown by itself.
struct RosterLayer {
    std::string typed; ///< the new name of one
    std::optional<room::StudentId> renaming;
    bool operator==(const RosterLayer&) const = default;
};
/// What to do when no phone gets through.
struct NoPhoneLayer {
    bool operator==(const NoPhoneLayer&) const = default;
};
/// The way to go on from another device. The link is a secret, so it shows only once it was asked for, and goes with
/// the layer.
struct HandOverLayer {
    std::optional<ClassLink> link;
    bool operator==(const HandOverLayer&) const = default;
};
/// The report on the class: for the teacher's eyes, unless it names nobody.
struct ClassReportLayer {
    std::string path; ///< of the one that was written; empty: none yet
    bool operator==(const ClassReportLayer&) const = default;
};
/// The receipts that a class has seen.
struct EarlierLayer {
    bool operator==(const EarlierLayer&) const = default;
};
/// "Go on another day, or end?"
struct LeavingLayer {
    bool operator==(const LeavingLayer&) const = default;
};

using Layer = std::variant<SettingsLayer, HelpLayer, PlayersLayer, ReportLayer, GiveUpLayer, ClassMenuLayer,
                           RosterLayer, NoPhoneLayer, HandOverLayer, EarlierLayer, ClassReportLayer, LeavingLayer>;

/// Whether a layer stopped the clock of the round that it covers.
enum class Clock { AsItWas, Stopped };

/// A layer and how what it covers was scrolled and focused.
struct Laid {
    Layer layer;
    ui::UiState below;
    Clock clock = Clock::AsItWas;

    bool operator==(const Laid&) const = default;
};

/// A paused round that was left for the front page: what was chosen and not final, as it was.
struct LeftRound {
    rounds::State round;
    Screen screen;
    ui::UiState ui;

    bool operator==(const LeftRound&) const = default;
};

/// All that the window shows.
struct State {
    Screen screen;
    std::vector<Laid> layers; ///< the topmost last
    std::string notice; ///< a message that lies over the screen until it is closed; empty: none
    std::string notice_about; ///< the file or the address that the message is about; often empty
    Settings settings;
    Offer offer;
    ui::Size window = {1280, 720};
    std::int64_t now = 0; ///< milliseconds, as in ui::Tick
    std::int64_t round_clock = 0; ///< what has to be added to `now` for the time of the round's events
    ui::UiState ui;
    std::optional<ui::UiState> before_pause; ///< how the screen under the pause menu was
    std::optional<LeftRound> left; ///< until a round goes on

    std::vector<PackEntry> shelf;
    std::vector<LastReceipt> receipts;
    quiz::Day today; ///< where the player is
    std::optional<Unfinished> unfinished;
    std::vector<Profile> players; ///< of this computer
    ProfileId seated; ///< who sits at the desk
    FilesKept kept;
    std::optional<Standing> standing; ///< of who sits at the desk; nothing until it is asked for
    rounds::Plan plan; ///< what the last round was chosen to be, and the next begins as

    std::shared_ptr<const quiz::ReadyPack> pack; ///< the one being played or read
    std::string pack_path;
    std::optional<rounds::State> round; ///< of `pack`; the one being played or just finished
    std::optional<Classroom> classroom; ///< on `pack`; nothing while no class is open

    bool operator==(const State&) const = default;
};

/// A new state and what the shell has to do.
struct Step {
    State state;
    std::vector<Effect> effects;
};

/// Who sits at the desk when a round has one player.
inline constexpr rounds::PlayerIndex desk_player{0};

}
