// SPDX-License-Identifier: MIT
#pragma once

#include "round/event.h"
#include "round/json_line.h"

namespace rounds {

/// A plan as an object: its length, and whatever else is not as it is by default.
Line written(const Plan& plan);

/// The plan of such an object, in which any field may be left out; nothing for anything else.
std::optional<Plan> plan_from(const Json* object);

/// The kinds of an array of their words, or nothing.
std::optional<std::vector<quiz::Kind>> kinds_from(const Json* array);

/// The words for how a round is played.
std::string_view to_string(Opening opening);
std::string_view to_string(Style style);
std::string_view to_string(Seats seats);

/// Puts those fields into a line that a plan and a state share, where they are not as they are by default.
template <class Played> void put_manner(Line& line, const Played& played)
{
    const Plan plain;
    if (played.seconds) {
        line["seconds"] = *played.seconds;
    }
    if (played.opening != plain.opening) {
        line["opening"] = to_string(played.opening);
    }
    if (played.style != plain.style) {
        line["style"] = to_string(played.style);
    }
    if (played.seats != plain.seats) {
        line["seats"] = to_string(played.seats);
    }
}

}
