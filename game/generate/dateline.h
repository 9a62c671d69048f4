// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace generate {

/// The bytes of a dateline that a sentence begins with, or of what is left of one: "RIGA - ", "DEHRADUN: ",
/// "LEEDS, England (AP) \u2014 ", "- ". 0 where there is none.
std::size_t dateline_size(std::string_view sentence);

}
