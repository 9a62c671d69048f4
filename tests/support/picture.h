// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace support {

/// Compares a PNG with the golden one at `golden`: as large, and at most 0.2 % of the pixels off by more than 3 in
/// a channel (what software renderers differ by is far less). With RECEIPTS_REBASELINE set the golden is replaced
/// and the comparison holds. On a difference `actual` stays for a look. Returns what differs, empty when nothing.
std::string compare_picture(const std::string& actual, const std::string& golden);

}
