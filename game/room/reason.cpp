// SPDX-License-Identifier: MIT
#include "room/reason.h"

namespace room {

std::string_view to_string(Reason reason)
{
    switch (reason) {
    case Reason::WrongCode: return "wrong_code";
    case Reason::Locked: return "locked";
    case Reason::Full: return "full";
    case Reason::NameTaken: return "name_taken";
    case Reason::BadName: return "bad_name";
    case Reason::Removed: return "removed";
    case Reason::NotNow: return "not_now";
    case Reason::Paused: return "paused";
    case Reason::TooLate: return "too_late";
    case Reason::BadAnswer: return "bad_answer";
    case Reason::TooFast: return "too_fast";
    case Reason::FullDisk: return "full_disk";
    case Reason::Unknown: return "unknown";
    }
    return {};
}

std::string message(const base::Language& tr, Reason reason)
{
    switch (reason) {
    case Reason::WrongCode: return tr("No class has this code. Please look at the screen again.");
    case Reason::Locked: return tr("The class is closed to newcomers. Please ask your teacher.");
    case Reason::Full: return tr("The class is full.");
    case Reason::NameTaken: return tr("Somebody here has this name already. Add a letter, or take another.");
    case Reason::BadName: return tr("Please take another name: one of 1 to 40 letters that everybody can read.");
    case Reason::Removed: return tr("Your teacher has taken you out of this class.");
    case Reason::NotNow: return tr("That is not possible just now.");
    case Reason::Paused: return tr("The class is paused. This is kept here and goes off when the class goes on.");
    case Reason::TooLate: return tr("The time for this question was up.");
    case Reason::BadAnswer: return tr("That answer does not fit the question. Please try again.");
    case Reason::TooFast: return tr("That was a little fast. Please wait a moment and try again.");
    case Reason::FullDisk: return tr("The teacher's computer can't keep answers just now. Please wait.");
    case Reason::Unknown: return tr("The class did not understand this. Loading the page again may help.");
    }
    return {};
}

}
