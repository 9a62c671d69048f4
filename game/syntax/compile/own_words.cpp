// SPDX-License-Identifier: MIT
#include "syntax/compile/own_words.h"

#include <array>

namespace syntax::compile {

namespace {

constexpr auto noun = Word::Noun;
constexpr auto verb = Word::Verb;

constexpr std::array lemmas{
    // Two words share the form; the other one is rare in the news.
    OwnLemma{"left", verb, "leave"},
    OwnLemma{"saw", verb, "see"},
    OwnLemma{"found", verb, "find"},
    OwnLemma{"felt", verb, "feel"},
    OwnLemma{"lay", verb, "lie"},
    OwnLemma{"born", verb, "bear"},
    OwnLemma{"singing", verb, "sing"},
    OwnLemma{"swinging", verb, "swing"},
    OwnLemma{"routed", verb, "route"},
    OwnLemma{"routing", verb, "route"},
    OwnLemma{"rent", verb, "rent"},
    OwnLemma{"others", noun, "other"},
    // American spelling.
    OwnLemma{"appalled", verb, "appall"},
    OwnLemma{"distilled", verb, "distill"},
    OwnLemma{"enrolled", verb, "enroll"},
    OwnLemma{"enrolling", verb, "enroll"},
    OwnLemma{"enthralled", verb, "enthrall"},
    OwnLemma{"extolled", verb, "extol"},
    OwnLemma{"extolling", verb, "extol"},
    OwnLemma{"fulfilled", verb, "fulfill"},
    OwnLemma{"fulfilling", verb, "fulfill"},
    OwnLemma{"installed", verb, "install"},
    OwnLemma{"installing", verb, "install"},
    // Clitics and auxiliaries.
    OwnLemma{"'s", verb, "be"},
    OwnLemma{"’s", verb, "be"},
    OwnLemma{"'m", verb, "be"},
    OwnLemma{"’m", verb, "be"},
    OwnLemma{"'re", verb, "be"},
    OwnLemma{"’re", verb, "be"},
    OwnLemma{"'ve", verb, "have"},
    OwnLemma{"’ve", verb, "have"},
    OwnLemma{"'ll", verb, "will"},
    OwnLemma{"’ll", verb, "will"},
    OwnLemma{"'d", verb, "would"},
    OwnLemma{"’d", verb, "would"},
    OwnLemma{"wo", verb, "will"},
    OwnLemma{"ca", verb, "can"},
    OwnLemma{"sha", verb, "shall"},
    OwnLemma{"gon", verb, "go"},
    OwnLemma{"wan", verb, "want"},
    OwnLemma{"will", verb, "will"},
    OwnLemma{"would", verb, "would"},
    // One word for a body of things: as the news has it, not the Latin or the person.
    OwnLemma{"data", noun, "data"},
    OwnLemma{"media", noun, "media"},
    OwnLemma{"people", noun, "people"},
    OwnLemma{"police", noun, "police"},
};

constexpr std::array first_senses{
    OwnSense{"bank", Sense::Group},       OwnSense{"cabinet", Sense::Group},
    OwnSense{"chair", Sense::Person},     OwnSense{"church", Sense::Artifact},
    OwnSense{"drone", Sense::Artifact},   OwnSense{"head", Sense::Person},
    OwnSense{"press", Sense::Group},      OwnSense{"shell", Sense::Artifact},
    OwnSense{"side", Sense::Group},       OwnSense{"source", Sense::Person},
    OwnSense{"star", Sense::Person},      OwnSense{"strike", Sense::Act},
    OwnSense{"driver", Sense::Person},    OwnSense{"holder", Sense::Person},
    OwnSense{"agent", Sense::Person},     OwnSense{"office", Sense::Group},
    OwnSense{"opposition", Sense::Group}, OwnSense{"publisher", Sense::Person},
    OwnSense{"force", Sense::Group},      OwnSense{"unit", Sense::Group},
    OwnSense{"network", Sense::Group},    OwnSense{"administration", Sense::Group},
    OwnSense{"movement", Sense::Group},   OwnSense{"embassy", Sense::Group},
};

constexpr std::array<std::string_view, 15> singulars{"arms",         "customs",  "ethics", "glasses",   "goods",
                                                     "headquarters", "means",    "news",   "outskirts", "physics",
                                                     "politics",     "premises", "series", "thanks",    "whereabouts"};

constexpr std::array<std::string_view, 28> persons{"agent",
                                                   "attaché",
                                                   "builder",
                                                   "chair",
                                                   "chauffeur",
                                                   "co-founder",
                                                   "constituent",
                                                   "driver",
                                                   "editor-in-chief",
                                                   "expat",
                                                   "head",
                                                   "holder",
                                                   "human",
                                                   "influencer",
                                                   "jihadist",
                                                   "local",
                                                   "midfielder",
                                                   "motorist",
                                                   "opposition leader",
                                                   "principal",
                                                   "protestor",
                                                   "queen",
                                                   "servicewoman",
                                                   "source",
                                                   "spokesperson",
                                                   "star",
                                                   "teen",
                                                   "vlogger"};

constexpr std::array<std::string_view, 22> no_persons{
    "butter",     "classic", "clod",      "crab",     "cracker", "date", "dresser", "fence",
    "fixture",    "fox",     "ham",       "hangover", "honey",   "lion", "louse",   "pole",
    "repository", "self",    "sensation", "tiger",    "wildcat", "worm"};

constexpr std::array<std::string_view, 40> acting{"administration", "airline",
                                                  "alliance",       "authority",
                                                  "broadcaster",    "cabinet",
                                                  "camp",           "church",
                                                  "city council",   "coalition government",
                                                  "delegation",     "dissident group",
                                                  "embassy",        "force",
                                                  "group",          "hospital",
                                                  "junta",          "lobby",
                                                  "media",          "monarchy",
                                                  "movement",       "network",
                                                  "newsroom",       "ngo",
                                                  "opposition",     "outlet",
                                                  "palace",         "press",
                                                  "regulator",      "side",
                                                  "squad",          "start-up",
                                                  "startup",        "state",
                                                  "think tank",     "trade union",
                                                  "unit",           "watchdog",
                                                  "wing",           "world body"};

constexpr std::array<std::string_view, 38> idle{
    "ancestry",   "artillery",  "baffled",    "battery",     "blind",        "branch",  "circus",   "civilization",
    "colony",     "conference", "conspiracy", "crossroads",  "crush",        "cubism",  "culture",  "dead",
    "enrollment", "generation", "hamlet",     "immigration", "lineage",      "lot",     "market",   "marriage",
    "masonry",    "membership", "migration",  "musketry",    "neighborhood", "outpost", "pedigree", "profession",
    "rail",       "railroad",   "settlement", "stratum",     "subway",       "village"};

}

std::span<const OwnSense> own_senses()
{
    return first_senses;
}

std::span<const std::string_view> own_singulars()
{
    return singulars;
}

std::span<const std::string_view> own_nouns(OwnClass kind)
{
    switch (kind) {
    case OwnClass::Person: return persons;
    case OwnClass::NoPerson: return no_persons;
    case OwnClass::Group: return acting;
    case OwnClass::NoGroup: return idle;
    }
    return {};
}

std::span<const OwnLemma> own_lemmas()
{
    return lemmas;
}

}
