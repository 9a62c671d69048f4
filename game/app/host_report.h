// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "app/host_reception.h"

#include <optional>
#include <ostream>

namespace app {

/// Tells the terminal of a host what changes in its class: in words only what goes wrong, as JSON every change, a line
/// each: {"event":"class","phase":"question","turn":0,"joined":8,"here":8,"trouble":""}.
class HostReport {
public:
    /// `out` outlives the value.
    HostReport(HostOutput output, std::ostream& out) : m_output(output), m_out(&out) { }

    /// Tells what is different from the last time.
    void tell(const Glance& glance);

private:
    HostOutput m_output;
    std::ostream* m_out;
    std::optional<Glance> m_last;
};

}
