// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"

#include <string>

namespace report {

/// The whole report as one JSON object in UTF-8, with a line end; README.md beside this file is its schema. What there
/// are too few answers for is null.
std::string json(const Report& report);

}
