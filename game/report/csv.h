// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"

#include <string>

namespace report {

/// The answers as a table, one a line (RFC 4180: commas, CRLF, quotes doubled), in UTF-8 with a byte-order mark, by
/// which Excel knows it. README.md beside this file names the columns. A cell that people wrote and that a spreadsheet
/// would take for a formula, as it begins with = + - @ or a tab, gets an apostrophe before that.
std::string csv(const Report& report);

}
