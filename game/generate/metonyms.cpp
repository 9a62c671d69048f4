// SPDX-License-Identifier: MIT
#include "generate/metonyms.h"

#include "text/unicode.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using syntax::Known;

struct Seat {
    std::string_view name; ///< as text::folded has it
    std::string_view country;
};

constexpr auto seats = std::to_array<Seat>({
    {"beltway", "us"},        {"blue house", "kr"},   {"bundestag", "de"},     {"capitol", "us"},
    {"capitol hill", "us"},   {"casa rosada", "ar"},  {"congress", "us"},      {"downing street", "gb"},
    {"duma", "ru"},           {"elysee", "fr"},       {"elysee palace", "fr"}, {"foggy bottom", "us"},
    {"foreign office", "gb"}, {"holy see", "va"},     {"home office", "gb"},   {"kantei", "jp"},
    {"knesset", "il"},        {"kremlin", "ru"},      {"los pinos", "mx"},     {"malacanang", "ph"},
    {"no 10", "gb"},          {"number 10", "gb"},    {"oval office", "us"},   {"pentagon", "us"},
    {"planalto", "br"},       {"quai d'orsay", "fr"}, {"quirinal", "it"},      {"state department", "us"},
    {"tel aviv", "il"},       {"the hague", "nl"},    {"vatican", "va"},       {"washington", "us"},
    {"washington d.c", "us"}, {"westminster", "gb"},  {"white house", "us"},   {"whitehall", "gb"},
    {"zhongnanhai", "cn"},
});

constexpr auto rulers = std::to_array<std::string_view>({
    "administration",
    "army",
    "authorities",
    "command",
    "forces",
    "government",
    "junta",
    "leadership",
    "military",
    "parliament",
    "regime",
    "republic",
    "state",
    "troops",
});

/// A name without "the" before it.
std::string bare(std::string_view name)
{
    auto folded = text::folded(name);
    if (folded.starts_with("the ") && folded != "the hague") {
        folded.erase(0, 4);
    }
    return folded;
}

std::string capital_of(std::string_view name, const syntax::Lexicon& lexicon)
{
    const auto folded = text::folded(name);
    for (const auto& entry : lexicon.names(name)) {
        if (!entry.country.empty() && text::folded(lexicon.capital(entry.country)) == folded) {
            return std::string(entry.country);
        }
    }
    return {};
}

}

std::string country_named(std::string_view name, const syntax::Lexicon& lexicon)
{
    for (const auto& entry : lexicon.names(name)) {
        if (entry.known == Known::Country || entry.known == Known::Demonym) {
            return std::string(entry.country);
        }
    }
    return {};
}

std::string country_spoken_for(std::string_view name, const syntax::Lexicon& lexicon)
{
    const auto folded = bare(name);
    const auto seat = std::find_if(seats.begin(), seats.end(), [&](const Seat& each) { return each.name == folded; });
    if (seat != seats.end()) {
        return std::string(seat->country);
    }
    const auto space = name.find_last_of(' ');
    if (space != std::string_view::npos
        && std::find(rulers.begin(), rulers.end(), text::folded(name.substr(space + 1))) != rulers.end()) {
        auto ruled = name.substr(0, space);
        if (ruled.starts_with("the ") || ruled.starts_with("The ")) {
            ruled.remove_prefix(4);
        }
        if (ruled.ends_with("'s")) {
            ruled.remove_suffix(2);
        }
        return country_named(ruled, lexicon);
    }
    return capital_of(name, lexicon);
}

}
