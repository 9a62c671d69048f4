// SPDX-License-Identifier: MIT
#pragma once

#include "screens/update.h"

namespace screens {

/// Puts `screen` in the window as new: nothing scrolled, the focus where it begins.
void go_to(Step& step, Screen screen);

/// Puts the focus where it begins on the screen as it is now.
void focus_first(Step& step);

/// `words` without the spaces before and after them.
std::string trimmed(const std::string& words);

/// Puts a layer over what shows, unless a message waits to be read. The clock of a round stands still as long as one
/// lies there.
void lay(Step& step, Layer layer);

/// Asks first when the window of a class that is on is about to be closed; false when nothing stands in the way.
bool holds_back_quitting(Step& step);

/// Takes all layers away; what they covered is as it was.
void close_layers(State& state);

/// Puts settings in force; what is scrolled stays about where it was.
void put_in_force(State& state, const Settings& settings);

/// Puts new settings in force and keeps them.
void change_settings(Step& step, const Settings& settings);

/// What each event does to a step: events of the round are in update_round.cpp and update_answer.cpp, those of choosing
/// a round and of its results in update_setup.cpp, those of layers and players in update_layers.cpp, those of a class
/// in update_class.cpp, the others in update.cpp.
void apply(Step& step, const OpenFrontPage& event);
void apply(Step& step, const OpenLibrary& event);
void apply(Step& step, const OpenPack& event);
void apply(Step& step, const GoOn& event);
void apply(Step& step, const OpenReader& event);
void apply(Step& step, const MarkSentence& event);
void apply(Step& step, const CloseReader& event);
void apply(Step& step, const OpenOriginal& event);
void apply(Step& step, const TextLarger& event);
void apply(Step& step, const TextSmaller& event);
void apply(Step& step, const ToggleMotion& event);
void apply(Step& step, const CloseNotice& event);
void apply(Step& step, const LibraryLoaded& event);
void apply(Step& step, const PackLoaded& event);
void apply(Step& step, const UnfinishedFound& event);
void apply(Step& step, const Failed& event);

void apply(Step& step, const ChooseAnswer& event);
void apply(Step& step, const SetConfidence& event);
void apply(Step& step, const TakeBack& event);
void apply(Step& step, const ShowHint& event);
void apply(Step& step, const Confirm& event);
void apply(Step& step, const PointAt& event);
void apply(Step& step, const SkipPointing& event);
void apply(Step& step, const Next& event);
void apply(Step& step, const OpenResults& event);
void apply(Step& step, const OpenReceipt& event);
void apply(Step& step, const Pause& event);
void apply(Step& step, const Resume& event);
void apply(Step& step, const GiveUp& event);
void apply(Step& step, const Quit& event);
void apply(Step& step, const PlayAgain& event);
void apply(Step& step, const RoundChanged& event);
void apply(Step& step, const Changed& event);
void apply(Step& step, const TakeOver& event);
void apply(Step& step, const Buzz& event);
void apply(Step& step, const PassOn& event);
void apply(Step& step, const DoneReading& event);
void apply(Step& step, const ShowPassage& event);

void apply(Step& step, const PlayMissed& event);
void apply(Step& step, const ShowResultsOf& event);
void apply(Step& step, const OpenHistory& event);
void apply(Step& step, const OpenSetup& event);
void apply(Step& step, const ChangePlan& event);
void apply(Step& step, const ChangeSeats& event);
void apply(Step& step, const StartPlanned& event);
void apply(Step& step, const StandingLoaded& event);

void apply(Step& step, const OpenSettings& event);
void apply(Step& step, const ChangeSettings& event);
void apply(Step& step, const OpenHelp& event);
void apply(Step& step, const OpenPlayers& event);
void apply(Step& step, const OpenReport& event);
void apply(Step& step, const SendReport& event);
void apply(Step& step, const CloseLayer& event);
void apply(Step& step, const SeatProfile& event);
void apply(Step& step, const AddPlayer& event);
void apply(Step& step, const RenamePlayer& event);
void apply(Step& step, const ExportPlayer& event);
void apply(Step& step, const AskDelete& event);
void apply(Step& step, const DeletePlayer& event);
void apply(Step& step, const AskGiveUp& event);
void apply(Step& step, const PlayersLoaded& event);
void apply(Step& step, const SettingsLoaded& event);
void apply(Step& step, const PlayerExported& event);
void apply(Step& step, const ReportKept& event);

void apply(Step& step, const OpenClassSetup& event);
void apply(Step& step, const BeginClass& event);
void apply(Step& step, const Steer& event);
void apply(Step& step, const ChooseNetwork& event);
void apply(Step& step, const OpenOverClass& event);
void apply(Step& step, const RenameStudent& event);
void apply(Step& step, const TurnToStandings& event);
void apply(Step& step, const LeaveClass& event);
void apply(Step& step, const LeftClassFound& event);
void apply(Step& step, const ClassOpened& event);
void apply(Step& step, const ClassChanged& event);
void apply(Step& step, const ClassMoved& event);
void apply(Step& step, const ClassRefused& event);
void apply(Step& step, const AskForLink& event);
void apply(Step& step, const SteerFromHere& event);
void apply(Step& step, const AskForReport& event);
void apply(Step& step, const ClassLinkMade& event);
void apply(Step& step, const ClassReportMade& event);

}
