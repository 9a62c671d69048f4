// SPDX-License-Identifier: MIT
#include "generate/name_words.h"

#include <algorithm>
#include <array>
#include <span>

namespace generate {

namespace {

constexpr auto organisation_nouns = std::to_array<std::string_view>({
    "academy",        "alliance",     "archive",     "archives", "association", "band",      "charity",
    "choir",          "church",       "clinic",      "club",     "college",     "community", "conservatoire",
    "conservatorium", "conservatory", "consortium",  "council",  "endowment",   "ensemble",  "federation",
    "forum",          "foundation",   "front",       "fund",     "gallery",     "group",     "hospital",
    "initiative",     "institute",    "institution", "lab",      "laboratory",  "league",    "legion",
    "library",        "militia",      "museum",      "ngo",      "observatory", "orchestra", "organisation",
    "organization",   "project",      "school",      "society",  "think-tank",  "trust",     "union",
    "university",
});

constexpr auto agency_nouns = std::to_array<std::string_view>({
    "agency",      "army",       "assembly",     "authority",   "battalion",    "brigade", "bureau",
    "command",     "commission", "committee",    "congress",    "corps",        "court",   "department",
    "directorate", "division",   "embassy",      "fleet",       "force",        "forces",  "garrison",
    "guard",       "guards",     "inspectorate", "ministry",    "municipality", "navy",    "office",
    "parliament",  "police",     "regiment",     "secretariat", "senate",       "service", "tribunal",
});

constexpr auto company_nouns = std::to_array<std::string_view>({
    "airline",      "airlines", "airways",         "associates",  "bank",         "beverages",
    "brewery",      "brewing",  "capital",         "co.",         "company",      "cooperative",
    "corp",         "corp.",    "corporation",     "enterprises", "ferries",      "firm",
    "foods",        "gmbh",     "holdings",        "inc",         "inc.",         "industries",
    "laboratories", "llc",      "logistics",       "ltd",         "ltd.",         "markets",
    "motors",       "partners", "pharmaceuticals", "plc",         "rail",         "railway",
    "railways",     "records",  "retail",          "shipping",    "software",     "startup",
    "stores",       "studios",  "supermarkets",    "systems",     "technologies", "ventures",
});

constexpr auto facility_nouns = std::to_array<std::string_view>({
    "airport",   "arena",     "auditorium", "barracks",  "base",       "bridge", "building", "camp",
    "castle",    "cathedral", "dam",        "factory",   "gymnasium",  "hall",   "harbor",   "harbour",
    "hotel",     "mall",      "memorial",   "monastery", "mosque",     "palace", "park",     "pier",
    "plant",     "port",      "prison",     "quay",      "restaurant", "square", "stadium",  "station",
    "telescope", "temple",    "theater",    "theatre",   "tower",      "towers", "zoo",
});

constexpr auto work_nouns = std::to_array<std::string_view>({
    "boat",   "ferry", "freighter", "liner", "lifeboat", "submarine", "tanker",  "trawler", "tug",
    "vessel", "yacht", "ship",      "album", "award",    "book",      "browser", "film",    "game",
    "movie",  "novel", "opera",     "prize", "series",   "song",      "trophy",  "video",
});

constexpr auto region_nouns = std::to_array<std::string_view>({
    "archipelago", "bay",      "canal",  "coast",   "county", "desert",   "district",  "forest", "governorate",
    "gulf",        "hills",    "island", "islands", "lake",   "mountain", "mountains", "ocean",  "peninsula",
    "prefecture",  "province", "region", "river",   "sea",    "state",    "strait",    "strip",  "valley",
});

constexpr auto event_nouns = std::to_array<std::string_view>({
    "awards",   "carnival",   "ceremony",   "championship", "championships", "conference", "convention",
    "cup",      "exhibition", "expo",       "fair",         "festival",      "games",      "marathon",
    "olympics", "referendum", "revolution", "summit",       "tournament",    "war",
});

constexpr auto media_nouns = std::to_array<std::string_view>({
    "broadcaster", "broadcasting", "chronicle",  "daily",    "gazette", "herald",  "independent", "journal", "magazine",
    "mirror",      "news",         "newspaper",  "observer", "post",    "press",   "radio",       "review",  "standard",
    "tabloid",     "telegraph",    "television", "times",    "today",   "tribune", "tv",          "weekly",
});

constexpr auto city_nouns = std::to_array<std::string_view>({
    "city",
    "town",
    "village",
});

constexpr auto team_nouns = std::to_array<std::string_view>({
    "club",
    "fc",
    "squad",
    "team",
});

constexpr auto party_nouns = std::to_array<std::string_view>({
    "party",
});

// Of these nouns, those that tell the type of a name beside them: "the newspaper Haaretz", "Heathrow airport".
constexpr auto beside_nouns = std::to_array<std::string_view>({
    "airline",   "airport",    "album",     "archipelago", "arena",       "award",  "band",    "broadcaster",
    "browser",   "charity",    "city",      "company",     "county",      "daily",  "desert",  "district",
    "festival",  "film",       "firm",      "foundation",  "governorate", "island", "islands", "magazine",
    "militia",   "mosque",     "mountains", "movie",       "newspaper",   "ngo",    "novel",   "party",
    "peninsula", "prefecture", "prison",    "prize",       "province",    "region", "river",   "song",
    "stadium",   "startup",    "strait",    "tabloid",     "think-tank",  "town",   "trophy",  "university",
    "village",   "weekly",
});

// Of these nouns, those that tell the type of the name after them: "the school San Marco".
constexpr auto before_nouns = std::to_array<std::string_view>({
    "academy",    "association", "bank",   "boat",  "club",      "ferry",        "freighter",
    "group",      "hospital",    "hotel",  "liner", "lifeboat",  "organisation", "organization",
    "restaurant", "school",      "ship",   "squad", "submarine", "tanker",       "team",
    "trawler",    "tug",         "vessel", "yacht",
});

constexpr auto constellations = std::to_array<std::string_view>({
    "aquarius",
    "aries",
    "cancer",
    "capricorn",
    "gemini",
    "leo",
    "libra",
    "pisces",
    "sagittarius",
    "scorpio",
    "taurus",
    "virgo",
});

constexpr auto streets = std::to_array<std::string_view>({
    "Ave",
    "Ave.",
    "Avenue",
    "Blvd",
    "Boulevard",
    "Lane",
    "Rd",
    "Rd.",
    "Road",
    "St",
    "St.",
    "Street",
});

constexpr auto ships = std::to_array<std::string_view>({"hms", "mv", "rms", "rrs", "ss", "uss"});

constexpr auto storms = std::to_array<std::string_view>({
    "cyclone",
    "hurricane",
    "typhoon",
});

constexpr auto land_forms = std::to_array<std::string_view>({
    "cape",
    "lake",
    "mount",
    "mt",
});

constexpr auto complement_nouns = std::to_array<std::string_view>({
    "academy",       "act",          "administration", "agency",       "alliance",    "arc",
    "army",          "assembly",     "association",    "authority",    "axis",        "bank",
    "battle",        "bay",          "board",          "book",         "bureau",      "campaign",
    "cape",          "center",       "centre",         "chamber",      "church",      "city",
    "coalition",     "college",      "commission",     "committee",    "community",   "conference",
    "confederation", "congress",     "convention",     "corps",        "council",     "court",
    "daughters",     "day",          "declaration",    "department",   "directorate", "district",
    "endowment",     "faculty",      "federation",     "festival",     "forum",       "foundation",
    "friends",       "front",        "fund",           "gulf",         "hall",        "hospital",
    "house",         "houses",       "institute",      "institution",  "isle",        "isles",
    "journal",       "kingdom",      "league",         "legion",       "library",     "man",
    "ministry",      "mount",        "movement",       "municipality", "museum",      "observatory",
    "office",        "organisation", "organization",   "palace",       "parliament",  "party",
    "people",        "port",         "principality",   "province",     "republic",    "school",
    "sea",           "secretariat",  "senate",         "service",      "society",     "song",
    "sons",          "state",        "states",         "strait",       "sultanate",   "task",
    "temple",        "tomb",         "tower",          "treaty",       "tribunal",    "trust",
    "union",         "university",   "voice",          "war",          "woman",
});

struct Nouns {
    EntityType type = EntityType::Unknown;
    std::span<const std::string_view> nouns;
};

constexpr std::array<Nouns, 11> by_type{{{EntityType::Organisation, organisation_nouns},
                                         {EntityType::Agency, agency_nouns},
                                         {EntityType::Company, company_nouns},
                                         {EntityType::Facility, facility_nouns},
                                         {EntityType::Work, work_nouns},
                                         {EntityType::Region, region_nouns},
                                         {EntityType::Event, event_nouns},
                                         {EntityType::Media, media_nouns},
                                         {EntityType::City, city_nouns},
                                         {EntityType::Team, team_nouns},
                                         {EntityType::Party, party_nouns}}};

template <std::size_t Size> bool holds(const std::array<std::string_view, Size>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

}

std::optional<EntityType> type_told_by(std::string_view noun)
{
    for (const auto& each : by_type) {
        if (std::find(each.nouns.begin(), each.nouns.end(), noun) != each.nouns.end()) {
            return each.type;
        }
    }
    return std::nullopt;
}

std::optional<EntityType> type_told_beside(std::string_view noun)
{
    return holds(beside_nouns, noun) ? type_told_by(noun) : std::nullopt;
}

std::optional<EntityType> type_told_in_front(std::string_view word)
{
    if (word == "team") {
        return EntityType::Team;
    }
    if (holds(storms, word)) {
        return EntityType::Event;
    }
    if (holds(ships, word)) {
        return EntityType::Work;
    }
    return holds(land_forms, word) ? std::optional(EntityType::Region) : std::nullopt;
}

std::optional<EntityType> type_told_before(std::string_view noun)
{
    return holds(before_nouns, noun) ? type_told_by(noun) : type_told_beside(noun);
}

bool is_constellation(std::string_view folded)
{
    return holds(constellations, folded);
}

bool is_street(std::string_view word)
{
    return holds(streets, word);
}

bool takes_complement(std::string_view noun)
{
    return holds(complement_nouns, noun);
}

}
