// SPDX-License-Identifier: MIT
#include "room/name_filter.h"

#include <algorithm>
#include <array>
#include <fmt/core.h>

namespace room {

namespace {

constexpr std::array<std::string_view, 40> firsts{
    "Amber", "Bold",    "Brisk",   "Bright", "Calm",   "Careful", "Clear",  "Copper",  "Curious", "Daily",
    "Early", "Evening", "Fair",    "Fine",   "First",  "Gentle",  "Golden", "Green",   "Honest",  "Inky",
    "Keen",  "Kind",    "Late",    "Lively", "Loud",   "Morning", "Ninth",  "Patient", "Plain",   "Printed",
    "Quick", "Quiet",   "Scarlet", "Second", "Silver", "Steady",  "Swift",  "Typed",   "Weekly",  "Wise"};

constexpr std::array<std::string_view, 48> seconds{
    "Avocet",  "Bulletin", "Byline",    "Caption",  "Chaffinch", "Column",   "Comma",     "Cormorant",
    "Crane",   "Curlew",   "Dateline",  "Deadline", "Dispatch",  "Draft",    "Editor",    "Egret",
    "Falcon",  "Finch",    "Footnote",  "Gazette",  "Goldcrest", "Headline", "Heron",     "Hyphen",
    "Jackdaw", "Kestrel",  "Lapwing",   "Ledger",   "Linnet",    "Margin",   "Nuthatch",  "Osprey",
    "Petrel",  "Plover",   "Quotation", "Redstart", "Reporter",  "Robin",    "Sandpiper", "Semicolon",
    "Skylark", "Sparrow",  "Stork",     "Swallow",  "Swift",     "Typeface", "Wagtail",   "Wren"};

bool is_free(const State& state, const Name& name)
{
    return std::none_of(name.looks.begin(), name.looks.end(),
                        [&](const std::string& look) { return state.by_look.contains(look); });
}

}

Name free_name(const State& state, base::Rng& rng)
{
    for (std::size_t tries = 0;; ++tries) {
        const std::string_view first = firsts.at(base::draw(rng, firsts.size()));
        const std::string_view second = seconds.at(base::draw(rng, seconds.size()));
        // Past a few misses most pairs are taken; the numbers grow with the tries, so that this ends.
        const std::string number = tries < 20 ? "" : fmt::format(" {}", 2 + base::draw(rng, tries));
        const auto name = name_from(fmt::format("{} {}{}", first, second, number), {});
        if (first != second && name && is_free(state, *name)) {
            return *name;
        }
    }
}

std::vector<std::string> offered_names(const State& state, base::Rng& rng, std::size_t count)
{
    std::vector<std::string> names;
    while (names.size() < count) {
        std::string name = free_name(state, rng).shown;
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(std::move(name));
        }
    }
    return names;
}

}
