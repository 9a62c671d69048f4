// SPDX-License-Identifier: MIT
#pragma once

#include "screens/look.h"
#include "screens/state.h"

namespace screens {

/// The class on the projector, wherever it is: in the lobby, at a question, at a receipt, standing still, or over.
Frame view(const State& state, const InClass& screen, const Look& look);

/// All that a teacher can set in a class.
Frame view(const State& state, const ClassMenuLayer& layer, const Look& look);

/// The students by name, and what can be done about each.
Frame view(const State& state, const RosterLayer& layer, const Look& look);

/// What to do when no phone gets through, and the other networks of this machine.
Frame view(const State& state, const NoPhoneLayer& layer, const Look& look);

/// The link by which another device can go on with the class, once it was asked for.
Frame view(const State& state, const HandOverLayer& layer, const Look& look);

/// Opens the report on the class, and says where it is.
Frame view(const State& state, const ClassReportLayer& layer, const Look& look);

/// The receipts that a class has seen, to be looked back at.
Frame view(const State& state, const EarlierLayer& layer, const Look& look);

/// Whether the class goes on another day or ends.
Frame view(const State& state, const LeavingLayer& layer, const Look& look);

/// The target that has the focus when a page of a class appears.
ui::TargetId first_focus_in_class(const State& state);

}
