// SPDX-License-Identifier: MIT
#pragma once

#include "text/offset.h"

#include <string_view>
#include <vector>

namespace generate {

/// The ages that a sentence puts behind names, each with its comma, and with the one behind it where nothing explains
/// the name further: the ", 19" of "Dahl, 19, a student, left", the ", 19," of "Dahl, 19, left". A parser takes them
/// for all kinds of things, and a claim is as true without them. In order.
std::vector<text::Span> find_ages(std::string_view article, text::Span sentence);

}
