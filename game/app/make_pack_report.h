// SPDX-License-Identifier: MIT
#pragma once

#include "generate/generate.h"
#include "generate/source.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace app {

/// Prints for every article what was dropped and why, and for every sentence what came of it.
void explain(const std::vector<generate::Source>& sources, const generate::Generated& generated, std::ostream& out);

/// The same, with the questions, as JSON.
std::string report_as_json(const std::vector<generate::Source>& sources, const generate::Generated& generated);

}
