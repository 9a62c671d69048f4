// SPDX-License-Identifier: MIT
#include "round/start.h"

#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>
#include <fmt/core.h>

namespace rounds {

namespace {

/// Marks that turn the direction of what stands after them, on a line that is not theirs.
bool turns_direction(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool is_control(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

bool is_blank(char32_t c)
{
    return text::is_space(c) || text::is_invisible(c);
}

std::string why_not_name(const std::string& name)
{
    constexpr const char* unshowable = "A player's name holds characters that can't be shown.";
    if (text::first_bad_byte(name)) {
        return unshowable;
    }
    const std::vector<char32_t> points = text::to_code_points(name);
    if (std::any_of(points.begin(), points.end(), [](char32_t c) { return is_control(c) || turns_direction(c); })) {
        return unshowable;
    }
    if (std::all_of(points.begin(), points.end(), is_blank)) {
        return "Every player needs a name.";
    }
    return points.size() > most_name_length
               ? fmt::format("A player's name can have at most {} letters.", most_name_length)
               : "";
}

/// A name as names are told apart: case, accents and spaces do not count, where letters are left without them.
std::string told_apart(const std::string& name)
{
    std::string folded = text::folded(name);
    return folded.empty() ? name : folded;
}

std::string why_not_players(const std::vector<std::string>& players)
{
    if (players.empty() || players.size() > most_players) {
        return fmt::format("A round is for 1 to {} players.", most_players);
    }
    std::vector<std::string> seen;
    for (const std::string& name : players) {
        if (std::string reason = why_not_name(name); !reason.empty()) {
            return reason;
        }
        if (std::find(seen.begin(), seen.end(), told_apart(name)) != seen.end()) {
            return "Two players have the same name. Please give one of them another.";
        }
        seen.push_back(told_apart(name));
    }
    return {};
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

}

std::string why_not(const quiz::ReadyPack& pack, const Started& start)
{
    if (std::string reason = why_not_players(start.players); !reason.empty()) {
        return reason;
    }
    if (start.pack_hash != pack.hash) {
        return "This round belongs to another version of the pack.";
    }
    return why_not_plan(start.plan);
}

std::string why_nothing(const quiz::ReadyPack& pack, const Plan& plan)
{
    if (pack.items.empty()) {
        return "This pack has no question that can be asked.";
    }
    if (!plan.only.empty()) {
        return "This pack has none of these questions any more.";
    }
    return plan.style == Style::Feed
               ? "This pack has too few claims for a feed. More articles, skills or levels may bring enough."
               : "No question of this pack fits this choice. More kinds, skills, articles or levels bring some.";
}

}
