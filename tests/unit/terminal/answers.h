// SPDX-License-Identifier: MIT
#pragma once

#include "conversation.h"

#include <algorithm>
#include <fmt/core.h>

namespace talk {

/// The numbers on screen of an order's events, first to last.
inline std::string right_order(const Conversation& talk)
{
    const auto& shown = talk.session.state.option_orders[talk.session.state.turn.value];
    std::string line;
    for (std::size_t event = 0; event < shown.size(); ++event) {
        const auto at = std::find(shown.begin(), shown.end(), event) - shown.begin();
        line += fmt::format("{} ", at + 1);
    }
    return line;
}

/// A line that answers the question on the table rightly while fairly sure; a typed answer leaves that open.
inline std::string right_line(const Conversation& talk)
{
    switch (talk.kind()) {
    case quiz::Kind::Choice: return "Ana Reis 2";
    case quiz::Kind::Verdict: return "r 2";
    case quiz::Kind::Locate: return "3 2";
    case quiz::Kind::Number: return "12 boats 2";
    case quiz::Kind::Date: return "10 May 2";
    case quiz::Kind::Order: return right_order(talk) + "2";
    case quiz::Kind::Altered: return "20 2";
    case quiz::Kind::Short: return "Tomas Lund";
    default: return "d 2";
    }
}

}
