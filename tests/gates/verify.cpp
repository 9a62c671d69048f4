// SPDX-License-Identifier: MIT
#include "gates/verify.h"

#include <iterator>

namespace gates {

std::string to_string(const Fault& fault)
{
    return fault.gate + ": " + fault.question + ": " + fault.text;
}

std::vector<Fault> verify(const Exhibit& exhibit)
{
    std::vector<Fault> all;
    for (const auto check :
         {check_passages, check_leaks, check_form, check_duplicates, check_pronouns, check_options, check_guard}) {
        std::vector<Fault> faults = check(exhibit);
        std::move(faults.begin(), faults.end(), std::back_inserter(all));
    }
    return all;
}

}
