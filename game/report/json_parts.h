// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"
#include "round/json_line.h"

#include <string>

/// What the writers of JSON share; no header of theirs includes it.
namespace report {

/// A receipt of a student, the question by its number.
rounds::Line receipt_object(const Report& report, const Receipt& receipt);

/// An object as JSON of many lines, which a person can read; bytes that are no text become replacement characters.
std::string on_lines(const rounds::Line& object);

}
