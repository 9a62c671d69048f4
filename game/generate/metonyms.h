// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/lexicon.h"

#include <string>
#include <string_view>

namespace generate {

/// The country, two letters, whose government a name may stand for without being its name: the Kremlin, Downing Street,
/// a capital, "the Syrian government". Empty when it stands for none.
std::string country_spoken_for(std::string_view name, const syntax::Lexicon& lexicon);

/// The country, two letters, that a name is a name, an adjective or the people of; empty when of none.
std::string country_named(std::string_view name, const syntax::Lexicon& lexicon);

}
