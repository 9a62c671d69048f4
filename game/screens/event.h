// SPDX-License-Identifier: MIT
#pragma once

#include "learn/points.h"
#include "quiz/answer.h"
#include "round/round.h"
#include "screens/class_event.h"
#include "screens/shell_event.h"
#include "ui/frame.h"

#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace screens {

struct OpenFrontPage {
    bool operator==(const OpenFrontPage&) const = default;
};
struct OpenLibrary {
    bool operator==(const OpenLibrary&) const = default;
};
struct OpenPack {
    std::string path;
    Purpose purpose = Purpose::Play;
    bool operator==(const OpenPack&) const = default;
};
/// Goes on with the unfinished round.
struct GoOn {
    bool operator==(const GoOn&) const = default;
};
struct ChooseAnswer {
    quiz::Answer answer;
    bool operator==(const ChooseAnswer&) const = default;
};
struct SetConfidence {
    learn::Confidence confidence = learn::Confidence::Guess;
    bool operator==(const SetConfidence&) const = default;
};
/// A field, a slider or an item of the screen or of the layer above it was changed.
struct Changed {
    ui::Change change;
    bool operator==(const Changed&) const = default;
};
/// Undoes the last choice that is not an answer yet.
struct TakeBack {
    bool operator==(const TakeBack&) const = default;
};
struct ShowHint {
    bool operator==(const ShowHint&) const = default;
};
/// Gives the chosen answer; does nothing while something is missing.
struct Confirm {
    bool operator==(const Confirm&) const = default;
};
struct PointAt {
    quiz::Passage passage;
    bool operator==(const PointAt&) const = default;
};
/// The next player sits down and takes the device.
struct TakeOver {
    bool operator==(const TakeOver&) const = default;
};
/// A player's buzz key.
struct Buzz {
    rounds::PlayerIndex player;
    bool operator==(const Buzz&) const = default;
};
/// Nobody wants to answer.
struct PassOn {
    bool operator==(const PassOn&) const = default;
};
/// The articles were read; the questions begin.
struct DoneReading {
    bool operator==(const DoneReading&) const = default;
};
struct SkipPointing {
    bool operator==(const SkipPointing&) const = default;
};
/// Brings the passage into view: the first step on from a receipt after a confident mistake.
struct ShowPassage {
    bool operator==(const ShowPassage&) const = default;
};
/// On from a receipt.
struct Next {
    bool operator==(const Next&) const = default;
};
/// Plays the questions of the finished round that were answered wrong.
struct PlayMissed {
    bool operator==(const PlayMissed&) const = default;
};
/// Shows the results of one of several players.
struct ShowResultsOf {
    rounds::PlayerIndex player;
    bool operator==(const ShowResultsOf&) const = default;
};
/// The player's record over all rounds.
struct OpenHistory {
    bool operator==(const OpenHistory&) const = default;
};
/// Chooses a round: opens the page for it on a pack.
struct OpenSetup {
    std::string path;
    bool operator==(const OpenSetup&) const = default;
};
struct ChangePlan {
    rounds::Plan plan;
    bool operator==(const ChangePlan&) const = default;
};
/// Who plays the round that is being chosen.
struct ChangeSeats {
    std::vector<std::string> players;
    bool operator==(const ChangeSeats&) const = default;
};
struct StartPlanned {
    bool operator==(const StartPlanned&) const = default;
};
struct OpenResults {
    bool operator==(const OpenResults&) const = default;
};
struct OpenReceipt {
    rounds::TurnIndex turn;
    bool operator==(const OpenReceipt&) const = default;
};
struct OpenReader {
    text::ArticleId article;
    std::vector<text::Span> lit;
    bool operator==(const OpenReader&) const = default;
};
/// Puts the player's own mark on a sentence in the reader.
struct MarkSentence {
    text::SentenceIndex sentence;
    bool operator==(const MarkSentence&) const = default;
};
struct CloseReader {
    bool operator==(const CloseReader&) const = default;
};
struct OpenOriginal {
    std::string url;
    bool operator==(const OpenOriginal&) const = default;
};
struct TextLarger {
    bool operator==(const TextLarger&) const = default;
};
struct TextSmaller {
    bool operator==(const TextSmaller&) const = default;
};
struct OpenSettings {
    bool operator==(const OpenSettings&) const = default;
};
struct ChangeSettings {
    Settings settings;
    bool operator==(const ChangeSettings&) const = default;
};
/// Help on what is on the screen.
struct OpenHelp {
    bool operator==(const OpenHelp&) const = default;
};
struct OpenPlayers {
    bool operator==(const OpenPlayers&) const = default;
};
/// Lets the player say what is wrong with the question of a turn.
struct OpenReport {
    rounds::TurnIndex turn;
    bool operator==(const OpenReport&) const = default;
};
struct SendReport {
    bool operator==(const SendReport&) const = default;
};
/// Closes the topmost layer.
struct CloseLayer {
    bool operator==(const CloseLayer&) const = default;
};
struct SeatProfile {
    ProfileId player;
    bool operator==(const SeatProfile&) const = default;
};
/// Adds a player of the name that is typed.
struct AddPlayer {
    bool operator==(const AddPlayer&) const = default;
};
/// Opens a field for a player's name; said again, gives them the name that is typed in it.
struct RenamePlayer {
    ProfileId player;
    bool operator==(const RenamePlayer&) const = default;
};
struct ExportPlayer {
    ProfileId player;
    bool operator==(const ExportPlayer&) const = default;
};
/// Asks whether a player is to be deleted; DeletePlayer does it.
struct AskDelete {
    ProfileId player;
    bool operator==(const AskDelete&) const = default;
};
struct DeletePlayer {
    ProfileId player;
    bool operator==(const DeletePlayer&) const = default;
};
/// Asks whether the round is to be given up; GiveUp does it.
struct AskGiveUp {
    bool operator==(const AskGiveUp&) const = default;
};
struct ToggleMotion {
    bool operator==(const ToggleMotion&) const = default;
};
struct Pause {
    bool operator==(const Pause&) const = default;
};
struct Resume {
    bool operator==(const Resume&) const = default;
};
struct GiveUp {
    bool operator==(const GiveUp&) const = default;
};
struct PlayAgain {
    bool operator==(const PlayAgain&) const = default;
};
struct CloseNotice {
    bool operator==(const CloseNotice&) const = default;
};
struct Quit {
    bool operator==(const Quit&) const = default;
};

/// The alternatives of an event.
using AnyEvent
    = std::variant<OpenFrontPage, OpenLibrary, OpenPack, GoOn, ChooseAnswer, SetConfidence, Changed, TakeBack, ShowHint,
                   Confirm, PointAt, TakeOver, Buzz, PassOn, DoneReading, SkipPointing, ShowPassage, Next, PlayMissed,
                   ShowResultsOf, OpenHistory, OpenSetup, ChangePlan, ChangeSeats, StartPlanned, OpenResults,
                   OpenReceipt, OpenReader, MarkSentence, CloseReader, OpenOriginal, TextLarger, TextSmaller,
                   ToggleMotion, OpenSettings, ChangeSettings, OpenHelp, OpenPlayers, OpenReport, SendReport,
                   CloseLayer, SeatProfile, AddPlayer, RenamePlayer, ExportPlayer, AskDelete, DeletePlayer, AskGiveUp,
                   Pause, Resume, GiveUp, PlayAgain, CloseNotice, Quit, LibraryLoaded, PackLoaded, RoundChanged,
                   UnfinishedFound, StandingLoaded, PlayersLoaded, SettingsLoaded, PlayerExported, ReportKept, Failed,
                   OpenClassSetup, BeginClass, Steer, ChooseNetwork, OpenOverClass, RenameStudent, TurnToStandings,
                   LeaveClass, LeftClassFound, ClassOpened, ClassChanged, ClassMoved, ClassRefused, AskForLink,
                   SteerFromHere, AskForReport, ClassLinkMade, ClassReportMade>;

template <class What, class Variant> inline constexpr bool is_one_of = false;
template <class What, class... Ones>
inline constexpr bool is_one_of<What, std::variant<Ones...>> = (std::is_same_v<What, Ones> || ...);

/// Everything that can happen to the screens: a variant to be visited and asked like any other. What copies, compares
/// and destroys it is compiled once, in event.cpp: with so many alternatives it took half of the time that each screen
/// took to compile.
struct Event : AnyEvent {
    template <class What>
        requires is_one_of<What, AnyEvent>
    Event(What what);
    Event(const Event& other);
    Event(Event&& other) noexcept;
    Event& operator=(const Event& other);
    Event& operator=(Event&& other) noexcept;
    ~Event();

    bool operator==(const Event& other) const;
};

}
