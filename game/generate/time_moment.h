// SPDX-License-Identifier: MIT
#pragma once

#include "generate/time_groups.h"

#include <chrono>
#include <optional>

namespace generate {

/// Which way from the day of publication a time lies, as far as the sentence tells.
enum class Direction { Past, Future, Unclear };

/// The moment of a group, with what `published` and `direction` give.
struct ResolvedTime {
    Moment moment;
    Granularity granularity = Granularity::Vague;
    Reference reference = Reference::Calendar;
};
ResolvedTime resolve_time(const TimeGroup& group, Direction direction,
                          std::optional<std::chrono::year_month_day> published);

/// Whether what is told at a token lies before the day of publication: ahead with will, is to, plans; in the past when
/// nothing points ahead; unclear when something does and the tree does not tell what it belongs to.
Direction direction_at(const syntax::Tree& tree, std::size_t token);

}
