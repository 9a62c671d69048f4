// SPDX-License-Identifier: MIT
#pragma once

#include "generate/mouth.h"

namespace generate {

/// Says a claim in the shape it is told in; false when it can't be turned into that.
bool say_shape(Mouth& mouth, const syntax::Tree& tree, const Claim& claim, const Telling& telling,
               const syntax::Lexicon& lexicon);

}
