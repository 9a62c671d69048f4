// SPDX-License-Identifier: MIT
#pragma once

#include "screens/update.h"

namespace screens {

/// Puts `screen` in the window as new: nothing scrolled, the focus where it begins.
void go_to(Step& step, Screen screen);

/// Puts the focus where it begins on the screen as it is now.
void focus_first(Step& step);

/// What each event does to a step; events of the round are in update_round.cpp, the others in update.cpp.
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

}
