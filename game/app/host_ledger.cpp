// SPDX-License-Identifier: MIT
#include "app/host_ledger.h"

#include <utility>

namespace app {

namespace {

constexpr std::int64_t patience = 1000; // milliseconds

}

std::vector<net::Outbound> Ledger::write(base::Timestamp now)
{
    if (m_trouble && now < m_next_try) {
        return {};
    }
    if (auto written = m_book->append(m_lines); !written) {
        m_trouble = std::move(written).error();
        m_next_try = {now.milliseconds + patience};
        return {};
    }
    m_trouble.reset();
    m_lines.clear();
    return std::exchange(m_words, {});
}

std::optional<base::Timestamp> Ledger::next_try() const
{
    return m_trouble ? std::optional(m_next_try) : std::nullopt;
}

}
