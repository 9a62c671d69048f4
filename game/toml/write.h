// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace toml {

/// Appends `utf8` as a basic string in quotation marks. Control characters are escaped; all else stands as it is.
void append_quoted(std::string& out, std::string_view utf8);

/// `utf8` as a basic string in quotation marks.
std::string quote(std::string_view utf8);

/// A number as TOML: whole ones without a decimal point, others as the shortest decimal that reads back equal.
std::string number(double value);

/// A day as a local date, YYYY-MM-DD. Years outside 0 to 9999 can't be written in TOML.
std::string date(std::chrono::year_month_day day);

}
