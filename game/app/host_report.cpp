// SPDX-License-Identifier: MIT
#include "app/host_report.h"

#include <nlohmann/json.hpp>

namespace app {

namespace {

using Json = nlohmann::ordered_json;

std::string line_of(const Glance& glance)
{
    const Json line{{"event", "class"},        {"phase", glance.phase}, {"turn", glance.turn},
                    {"joined", glance.joined}, {"here", glance.here},   {"trouble", glance.trouble}};
    return line.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}

void HostReport::tell(const Glance& glance)
{
    if (m_last == glance) {
        return;
    }
    const std::string trouble_before = m_last ? m_last->trouble : "";
    if (m_output == HostOutput::Json) {
        *m_out << line_of(glance) << '\n' << std::flush;
    } else if (trouble_before != glance.trouble) {
        *m_out << (glance.trouble.empty() ? "Answers are kept again. The class is paused; the teacher can go on."
                                          : glance.trouble + " Until then the class is paused.")
               << '\n'
               << std::flush;
    }
    m_last = glance;
}

}
