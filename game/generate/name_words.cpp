// SPDX-License-Identifier: MIT
#include "generate/name_words.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

constexpr auto honorific_titles = std::to_array<std::string_view>({
    "Ayatollah",
    "Dame",
    "Dr",
    "Dr.",
    "Drs.",
    "Generals",
    "Governors",
    "Hon.",
    "Messrs.",
    "Ministers",
    "Mr",
    "Mr.",
    "Mrs",
    "Mrs.",
    "Ms",
    "Ms.",
    "Mullah",
    "Presidents",
    "Prof.",
    "Professor",
    "Professors",
    "Rabbi",
    "Representatives",
    "Rev.",
    "Reverend",
    "Senators",
    "Shaikh",
    "Shaykh",
    "Sheik",
    "Sheikh",
    "Sir",
});

constexpr auto office_titles = std::to_array<std::string_view>({
    "Adm.",          "Ambassador",   "Archbishop",
    "Brig.",         "Brigadier",    "CEO",
    "CFO",           "CTO",          "Capt.",
    "Chairman",      "Chairperson",  "Chairwoman",
    "Chancellor",    "Cllr",         "Col.",
    "Commander",     "Commissioner", "Congressman",
    "Congresswoman", "Constable",    "Councillor",
    "Cpl.",          "Detective",    "Director",
    "Emir",          "Executive",    "Gen.",
    "Gov.",          "Governor",     "Inspector",
    "Lt.",           "MEP",          "MP",
    "Maj.",          "Mayor",        "Minister",
    "Mufti",         "Officer",      "Patriarch",
    "President",     "Rep.",         "Representative",
    "Secretary",     "Sen.",         "Senator",
    "Sergeant",      "Sgt.",         "Spokesman",
    "Spokesperson",  "Spokeswoman",  "Superintendent",
    "Taoiseach",     "Treasurer",    "Undersecretary",
});

constexpr auto doubtful_titles = std::to_array<std::string_view>({
    "Admiral",   "Bishop",  "Brother", "Captain",   "Cardinal",   "Chief",    "Coach",   "Colonel", "Commander",
    "Constable", "Dean",    "Deputy",  "Detective", "Doctor",     "Father",   "General", "Imam",    "Inspector",
    "Judge",     "Justice", "Lady",    "Leader",    "Lieutenant", "Lord",     "Major",   "Master",  "Miss",
    "Officer",   "Pastor",  "Premier", "Principal", "Rear",       "Sergeant", "Sheriff", "Sister",  "Speaker",
});

constexpr auto regnal_titles = std::to_array<std::string_view>({
    "Archduke",
    "Baron",
    "Baroness",
    "Duchess",
    "Duke",
    "Earl",
    "Emperor",
    "King",
    "Pope",
    "Prince",
    "Princess",
    "Queen",
    "Sultan",
    "Viscount",
});

constexpr auto offices = std::to_array<std::string_view>({
    "ambassador",  "archbishop", "ayatollah",  "boss",    "captain",   "ceo",       "chair",        "chairman",
    "chairperson", "chairwoman", "chancellor", "chief",   "coach",     "commander", "commissioner", "director",
    "editor",      "emir",       "emperor",    "founder", "governor",  "head",      "king",         "leader",
    "manager",     "mayor",      "minister",   "owner",   "pope",      "premier",   "president",    "prime minister",
    "prince",      "principal",  "queen",      "rector",  "secretary", "speaker",   "sultan",       "treasurer",
});

constexpr auto kin = std::to_array<std::string_view>({
    "aunt",    "boyfriend", "brother",    "child",       "cousin",      "dad",       "daughter", "father",  "fiance",
    "fiancee", "friend",    "girlfriend", "grandfather", "grandmother", "grandson",  "husband",  "mother",  "mum",
    "mom",     "neighbor",  "neighbour",  "nephew",      "niece",       "parent",    "partner",  "sibling", "sister",
    "son",     "spouse",    "stepson",    "twin",        "uncle",       "widow",     "widower",  "wife",    "baby",
    "girl",    "boy",       "man",        "woman",       "teenager",    "colleague",
});

// WordNet has them as persons, newspapers use them of countries and companies as well.
constexpr auto not_of_persons_alone = std::to_array<std::string_view>({
    "agent",      "ally",      "backer",    "broker",     "builder",      "buyer",        "carrier",
    "challenger", "champion",  "communist", "competitor", "conservative", "contender",    "creditor",
    "debtor",     "debutant",  "developer", "donor",      "enemy",        "exporter",     "extremist",
    "favorite",   "favourite", "finalist",  "foe",        "giant",        "guarantor",    "homosexual",
    "host",       "human",     "importer",  "individual", "insurer",      "investor",     "islamist",
    "issuer",     "lender",    "liberal",   "loser",      "maker",        "manufacturer", "mediator",
    "member",     "militant",  "moderate",  "monitor",    "nationalist",  "neighbor",     "neighbour",
    "newcomer",   "operator",  "opponent",  "organiser",  "organizer",    "partner",      "party",
    "patron",     "person",    "power",     "producer",   "provider",     "publisher",    "radical",
    "rebel",      "retailer",  "rival",     "runner-up",  "seller",       "separatist",   "shareholder",
    "signatory",  "socialist", "sponsor",   "subsidiary", "supplier",     "supporter",    "trader",
    "underdog",   "user",      "vendor",    "victim",     "victor",       "visitor",      "winner",
});

constexpr auto more_roles = std::to_array<std::string_view>({
    "adviser",     "advisor",     "aide",           "attorney",      "ceo",       "cfo",
    "chair",       "chairperson", "chief",          "co-author",     "coauthor",  "co-founder",
    "cofounder",   "cosplayer",   "counsel",        "cto",           "deputy",    "envoy",
    "fellow",      "goalkeeper",  "head",           "judge",         "defender",  "midfielder",
    "mp",          "referee",     "representative", "researcher",    "spokesman", "spokesperson",
    "spokeswoman", "striker",     "undersecretary", "whistleblower", "winger",
});

constexpr auto qualifiers = std::to_array<std::string_view>({
    "acting",   "assistant", "associate", "co",      "deputy", "designate", "elect", "ex",
    "former",   "honorary",  "incoming",  "interim", "late",   "next",      "old",   "onetime",
    "outgoing", "previous",  "retired",   "shadow",  "then",   "under",     "vice",
});

constexpr auto female_words = std::to_array<std::string_view>({
    "actress",     "aunt",       "baroness",    "chairwoman", "congresswoman", "dame",     "daughter", "duchess",
    "girl",        "girlfriend", "grandmother", "lady",       "miss",          "mom",      "mother",   "mrs",
    "mrs.",        "ms",         "ms.",         "mum",        "niece",         "princess", "queen",    "sister",
    "spokeswoman", "waitress",   "widow",       "wife",       "woman",
});

constexpr auto male_words = std::to_array<std::string_view>({
    "actor",     "archbishop",  "ayatollah",   "baron", "bishop", "boy",     "boyfriend", "brother",
    "cardinal",  "chairman",    "congressman", "dad",   "duke",   "earl",    "emir",      "father",
    "gentleman", "grandfather", "husband",     "imam",  "king",   "lord",    "man",       "mr",
    "mr.",       "mullah",      "nephew",      "pope",  "prince", "sheik",   "sheikh",    "sir",
    "son",       "spokesman",   "sultan",      "uncle", "waiter", "widower",
});

constexpr auto particles = std::to_array<std::string_view>({
    "abd", "ad", "al",  "an",    "ar",  "as",   "ash", "az", "bin", "bint", "da",
    "das", "de", "del", "della", "den", "der",  "di",  "do", "dos", "du",   "el",
    "et",  "ez", "ibn", "la",    "le",  "ould", "ter", "ul", "van", "von",  "zu",
});

constexpr auto after_hyphen = std::to_array<std::string_view>({
    "aligned",  "area",      "backed",  "based", "born",   "bound",    "built", "controlled", "critic",
    "critical", "dominated", "driven",  "era",   "free",   "friendly", "held",  "in",         "language",
    "led",      "like",      "linked",  "made",  "native", "only",     "owned", "related",    "run",
    "speaking", "style",     "trained", "type",  "wide",   "year",
});

template <std::size_t Size> bool holds(const std::array<std::string_view, Size>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

}

Title title_of(std::string_view word)
{
    if (holds(honorific_titles, word)) {
        return Title::Honorific;
    }
    if (holds(office_titles, word)) {
        return Title::Office;
    }
    if (holds(doubtful_titles, word)) {
        return Title::Doubtful;
    }
    return holds(regnal_titles, word) ? Title::Regnal : Title::None;
}

bool is_office(std::string_view noun)
{
    return holds(offices, noun);
}

bool is_kin(std::string_view noun)
{
    return holds(kin, noun);
}

bool is_role_noun(std::string_view noun, const syntax::Lexicon& lexicon)
{
    if (noun.ends_with("ologist")) {
        return true; // more of these than any dictionary has
    }
    if (is_kin(noun) || holds(not_of_persons_alone, noun)) {
        return false;
    }
    return holds(more_roles, noun) || is_office(noun) || lexicon.is_person(noun);
}

bool qualifies_role(std::string_view word)
{
    return holds(qualifiers, word);
}

syntax::Gender gender_told_by(std::string_view word)
{
    if (holds(female_words, word)) {
        return syntax::Gender::Female;
    }
    return holds(male_words, word) ? syntax::Gender::Male : syntax::Gender::Unknown;
}

bool is_particle(std::string_view word)
{
    return holds(particles, word);
}

bool follows_hyphen(std::string_view word)
{
    return holds(after_hyphen, word) || word.ends_with("ed") || word.ends_with("ing") || word.ends_with("ly");
}

}
