// SPDX-License-Identifier: MIT
#include "text/abbreviation.h"

#include "text/character.h"

#include <algorithm>
#include <array>
#include <string>

namespace text {

namespace {

using namespace std::string_view_literals;

constexpr std::array titles = {
    "Adm"sv,  "Alh"sv,  "Amb"sv,  "Arch"sv, "Archbp"sv, "Atty"sv, "Barr"sv, "Br"sv,   "Brig"sv, "Capt"sv,
    "Cdr"sv,  "Cllr"sv, "Cmdr"sv, "Col"sv,  "Const"sv,  "Coun"sv, "Cpl"sv,  "Cpt"sv,  "Det"sv,  "Dr"sv,
    "Dra"sv,  "Drs"sv,  "Engr"sv, "Ens"sv,  "Fr"sv,     "Gen"sv,  "Gov"sv,  "Hon"sv,  "Hr"sv,   "Ing"sv,
    "Insp"sv, "Lic"sv,  "Lt"sv,   "Maj"sv,  "Messrs"sv, "Mgr"sv,  "Mlle"sv, "Mme"sv,  "Mr"sv,   "Mrs"sv,
    "Ms"sv,   "Msgr"sv, "Mx"sv,   "Pfc"sv,  "Pres"sv,   "Prof"sv, "Pte"sv,  "Pvt"sv,  "Rep"sv,  "Reps"sv,
    "Rev"sv,  "Sen"sv,  "Sens"sv, "Sgt"sv,  "Sra"sv,    "Srta"sv, "Supt"sv, "Surg"sv, "Ven"sv,
};

constexpr std::array numbered = {
    "apr"sv, "art"sv, "arts"sv, "aug"sv, "bd"sv,   "ch"sv,  "dec"sv, "feb"sv,  "fig"sv, "figs"sv,
    "jan"sv, "jul"sv, "jun"sv,  "no"sv,  "nos"sv,  "nov"sv, "nr"sv,  "núm"sv,  "oct"sv, "op"sv,
    "p"sv,   "par"sv, "pp"sv,   "sec"sv, "sept"sv, "sep"sv, "vol"sv, "vols"sv,
};

constexpr std::array inner = {
    "al"sv, "approx"sv, "ca"sv, "cf"sv, "e.g"sv, "esp"sv, "i.e"sv, "incl"sv, "resp"sv, "v"sv, "viz"sv, "vs"sv,
};

constexpr std::array either = {
    "Ave"sv,  "Blvd"sv, "Bros"sv, "Cie"sv, "Co"sv, "Corp"sv, "Cos"sv,  "Dept"sv, "EE"sv,   "Esq"sv,
    "Est"sv,  "FT"sv,   "Ft"sv,   "Inc"sv, "Jr"sv, "Ltd"sv,  "Ltda"sv, "MT"sv,   "Mt"sv,   "Mts"sv,
    "Ph.D"sv, "Pte"sv,  "Pty"sv,  "Rd"sv,  "ST"sv, "Sr"sv,   "St"sv,   "Ste"sv,  "Univ"sv,
};

// States as datelines have them: "DELLWOOD, Kan. (AP)".
constexpr std::array states = {
    "Ala"sv, "Ariz"sv, "Ark"sv,  "Calif"sv, "Colo"sv, "Conn"sv, "Del"sv,  "Fla"sv, "Ga"sv,  "Ind"sv,
    "Kan"sv, "Ky"sv,   "Md"sv,   "Mich"sv,  "Minn"sv, "Mo"sv,   "Mont"sv, "Neb"sv, "Nev"sv, "Okla"sv,
    "Ont"sv, "Que"sv,  "Tenn"sv, "Tex"sv,   "Va"sv,   "Vt"sv,   "Wash"sv, "Wis"sv, "Wyo"sv,
};

constexpr std::array starters = {
    "A"sv,         "According"sv, "After"sv,   "All"sv,     "Also"sv,    "Although"sv, "An"sv,      "And"sv,
    "Another"sv,   "As"sv,        "At"sv,      "Because"sv, "Before"sv,  "Both"sv,     "But"sv,     "By"sv,
    "Despite"sv,   "During"sv,    "Each"sv,    "Earlier"sv, "Even"sv,    "Every"sv,    "Few"sv,     "For"sv,
    "From"sv,      "He"sv,        "Her"sv,     "Here"sv,    "His"sv,     "How"sv,      "However"sv, "I"sv,
    "If"sv,        "In"sv,        "Instead"sv, "It"sv,      "Its"sv,     "Last"sv,     "Later"sv,   "Many"sv,
    "Meanwhile"sv, "Moreover"sv,  "Most"sv,    "My"sv,      "No"sv,      "Nor"sv,      "Not"sv,     "Nothing"sv,
    "Now"sv,       "On"sv,        "Once"sv,    "One"sv,     "Only"sv,    "Or"sv,       "Other"sv,   "Others"sv,
    "Our"sv,       "Several"sv,   "She"sv,     "Since"sv,   "So"sv,      "Some"sv,     "Still"sv,   "Such"sv,
    "That"sv,      "The"sv,       "Their"sv,   "Then"sv,    "There"sv,   "These"sv,    "They"sv,    "This"sv,
    "Those"sv,     "Though"sv,    "Thus"sv,    "To"sv,      "Today"sv,   "Two"sv,      "Under"sv,   "Until"sv,
    "We"sv,        "What"sv,      "When"sv,    "Where"sv,   "Whether"sv, "While"sv,    "Who"sv,     "Why"sv,
    "With"sv,      "Yet"sv,       "You"sv,     "Your"sv,
};

constexpr std::array verbs_of_speech = {
    "added"sv,     "admitted"sv, "announced"sv, "answered"sv,  "argued"sv,   "asked"sv, "asks"sv,    "called"sv,
    "continued"sv, "cried"sv,    "declared"sv,  "explained"sv, "insisted"sv, "joked"sv, "noted"sv,   "posted"sv,
    "recalled"sv,  "remarked"sv, "replied"sv,   "responded"sv, "said"sv,     "says"sv,  "shouted"sv, "stated"sv,
    "told"sv,      "tweeted"sv,  "warned"sv,    "wondered"sv,  "wrote"sv,
};

constexpr std::array days_and_months = {
    "April"sv,     "Aug"sv,    "August"sv,   "Dec"sv,     "December"sv,  "Feb"sv,      "February"sv,
    "Friday"sv,    "Jan"sv,    "January"sv,  "July"sv,    "June"sv,      "March"sv,    "May"sv,
    "Monday"sv,    "Nov"sv,    "November"sv, "Oct"sv,     "October"sv,   "Saturday"sv, "Sept"sv,
    "September"sv, "Sunday"sv, "Thursday"sv, "Tuesday"sv, "Wednesday"sv,
};

template <std::size_t N> bool holds(const std::array<std::string_view, N>& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::string lowered(std::string_view word)
{
    std::string result(word);
    for (char& each : result) {
        each = each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
    }
    return result;
}

bool is_single_letter(std::string_view word)
{
    return !word.empty() && decode(word, 0).length == word.size() && is_upper(decode(word, 0).code_point);
}

/// Letters with full stops between them: U.S, D.C, z.B.
bool is_dotted(std::string_view word)
{
    bool letter_next = true;
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size();) {
        const Decoded here = decode(word, at);
        const bool letter = is_upper(here.code_point) || is_lower(here.code_point);
        if (letter_next ? !letter : here.code_point != U'.') {
            return false;
        }
        letters += letter ? 1 : 0;
        letter_next = !letter_next;
        at += here.length;
    }
    return letters > 1 && !letter_next;
}

/// GMT, EST, ET and their like.
bool is_time_zone(std::string_view word)
{
    const bool capitals = std::ranges::all_of(word, [](char each) { return each >= 'A' && each <= 'Z'; });
    return capitals && word.size() >= 2 && word.size() <= 4 && (word.ends_with('T') || word == "UTC" || word == "MSK");
}

}

Abbreviation abbreviation(std::string_view word)
{
    const std::string lower = lowered(word);
    if (holds(titles, word)) {
        return Abbreviation::Title;
    }
    if (lower == "a.m" || lower == "p.m") {
        return Abbreviation::TimeOfDay;
    }
    if (holds(inner, std::string_view(lower))) {
        return Abbreviation::Inner;
    }
    if (is_single_letter(word)) {
        return Abbreviation::Initial;
    }
    if (holds(numbered, std::string_view(lower))) {
        return Abbreviation::Numbered;
    }
    const bool either_way = holds(either, word) || holds(states, word) || is_dotted(word);
    return either_way ? Abbreviation::Either : Abbreviation::None;
}

bool begins_sentences(std::string_view word)
{
    return holds(starters, word);
}

bool is_verb_of_speech(std::string_view word)
{
    return holds(verbs_of_speech, word);
}

bool belongs_to_time(std::string_view word)
{
    return holds(days_and_months, word) || is_time_zone(word);
}

}
