// SPDX-License-Identifier: MIT
#include "round/start.h"

#include "base/language.h"
#include "round/name.h"

#include <algorithm>
#include <fmt/core.h>

namespace rounds {

namespace {

std::string why_not_name(const std::string& name)
{
    const auto fault = fault_of_name(name);
    if (!fault) {
        return {};
    }
    switch (*fault) {
    case NameFault::Blank: return std::string(base::message("Every player needs a name."));
    case NameFault::TooLong: return fmt::format("A player's name can have at most {} letters.", most_name_length);
    case NameFault::Unshowable:
        return std::string(base::message("A player's name holds characters that can't be shown."));
    }
    return {};
}

std::string why_not_players(const std::vector<std::string>& players)
{
    if (players.empty() || players.size() > most_players) {
        return fmt::format("A round is for 1 to {} players.", most_players);
    }
    for (auto name = players.begin(); name != players.end(); ++name) {
        if (std::string reason = why_not_name(*name); !reason.empty()) {
            return reason;
        }
        if (std::any_of(players.begin(), name, [&](const auto& other) { return is_same_name(*name, other); })) {
            return std::string(base::message("Two players have the same name. Please give one of them another."));
        }
    }
    return {};
}

}

std::string why_not_plan(const Plan& plan)
{
    if (plan.length == 0) {
        return "A round needs at least one question.";
    }
    if (plan.difficulty) {
        const auto [low, high] = *plan.difficulty;
        if (low < 1 || high > 5 || low > high) {
            return "Difficulty goes from 1, the easiest, to 5, the hardest.";
        }
    }
    return plan.seconds && (*plan.seconds < 1 || *plan.seconds > most_seconds)
               ? fmt::format("A timer gives 1 to {} seconds for a question.", most_seconds)
               : "";
}

std::string why_not(const quiz::ReadyPack& pack, const Started& start)
{
    if (std::string reason = why_not_players(start.players); !reason.empty()) {
        return reason;
    }
    if (start.pack_hash != pack.hash) {
        return std::string(base::message("This round belongs to another version of the pack."));
    }
    return why_not_plan(start.plan);
}

std::string why_nothing(const quiz::ReadyPack& pack, const Plan& plan)
{
    if (pack.items.empty()) {
        return std::string(base::message("This pack has no question that can be asked."));
    }
    if (!plan.only.empty()) {
        return std::string(base::message("This pack has none of these questions any more."));
    }
    return std::string(
        plan.style == Style::Feed
            ? base::message("This pack has too few claims for a feed. More articles, skills or levels may "
                            "bring enough.")
            : base::message("No question of this pack fits this choice. More kinds, skills, articles or levels "
                            "bring some."));
}

}
