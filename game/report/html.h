// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"

#include <string>

namespace report {

/// The report as one page that needs nothing else and runs nothing: its style is inside, its plots are SVG, and its
/// policy lets it load nothing. In the language and direction of `tr`, which should be the one that the report was made
/// with; printed, every student begins a page.
std::string html(const Report& report, const base::Language& tr);

}
