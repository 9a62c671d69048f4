// SPDX-License-Identifier: MIT
#include "quiz/english.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace quiz::english {

namespace {

constexpr auto function_words = std::to_array<std::string_view>(
    {"a",       "an",        "the",     "this",     "that",    "these",   "those",   "some",   "any",      "each",
     "every",   "both",      "either",  "other",    "another", "such",    "same",    "and",    "or",       "but",
     "nor",     "so",        "if",      "then",     "than",    "as",      "because", "while",  "although", "though",
     "since",   "until",     "of",      "in",       "on",      "at",      "by",      "to",     "from",     "with",
     "without", "within",    "into",    "onto",     "over",    "under",   "after",   "before", "during",   "about",
     "against", "between",   "among",   "through",  "toward",  "towards", "upon",    "for",    "out",      "up",
     "down",    "off",       "away",    "near",     "who",     "whom",    "whose",   "which",  "what",     "when",
     "where",   "why",       "how",     "many",     "much",    "more",    "most",    "long",   "far",      "often",
     "is",      "are",       "was",     "were",     "be",      "been",    "being",   "am",     "do",       "does",
     "did",     "done",      "have",    "has",      "had",     "having",  "will",    "would",  "shall",    "should",
     "can",     "could",     "may",     "might",    "must",    "not",     "never",   "no",     "only",     "just",
     "also",    "too",       "very",    "there",    "here",    "still",   "yet",     "again",  "ever",     "already",
     "i",       "you",       "we",      "he",       "she",     "they",    "it",      "him",    "her",      "them",
     "us",      "me",        "his",     "hers",     "its",     "their",   "theirs",  "my",     "your",     "our",
     "one",     "according", "put",     "name",     "choose",  "pick",    "say",     "says",   "said",     "tell",
     "tells",   "told",      "give",    "gives",    "gave",    "make",    "makes",   "made",   "take",     "takes",
     "took",    "happen",    "happens", "happened", "let",     "led",     "leads",   "cause",  "causes",   "caused",
     "become",  "became",    "keep",    "keeps",    "kept",    "force",   "forced",  "help",   "helped",   "come",
     "comes",   "came",      "go",      "goes",     "went",    "get",     "gets",    "got",    "first",    "last"});

constexpr auto negatives
    = std::to_array<std::string_view>({"not", "never", "no", "none", "nobody", "nothing", "nowhere", "neither", "nor",
                                       "cannot", "except", "unless", "least"});

constexpr auto absolutes = std::to_array<std::string_view>(
    {"always", "never", "only", "all", "none", "every", "completely", "absolutely", "entirely"});

constexpr auto frequencies = std::to_array<std::string_view>(
    {"often", "sometimes", "usually", "frequently", "rarely", "seldom", "generally", "occasionally"});

constexpr auto determiners = std::to_array<std::string_view>(
    {"the",  "a",  "an",      "which", "what", "whose", "each", "every", "some",  "any",
     "many", "no", "another", "both",  "my",   "your",  "our",  "one",   "first", "last"});

constexpr auto pronouns
    = std::to_array<std::string_view>({"he", "she", "they", "it", "him", "them", "himself", "herself", "themselves"});

constexpr auto possessives = std::to_array<std::string_view>({"his", "her", "hers", "its", "their", "theirs"});

constexpr auto persons = std::to_array<std::string_view>({"who", "whom", "whose"});

constexpr auto on_screen = std::to_array<std::string_view>(
    {"article", "articles", "report", "reports", "story",     "stories",    "text",     "texts",
     "passage", "sentence", "claim",  "claims",  "statement", "statements", "question", "event",
     "events",  "step",     "steps",  "order",   "list",      "words"});

constexpr auto after_empty_it
    = std::to_array<std::string_view>({"take", "takes", "took", "taken", "true", "clear", "possible", "likely", "that",
                                       "rain", "rained", "snow", "snowed"});

constexpr auto calendar_words = std::to_array<std::string_view>(
    {"january", "february", "april", "june", "july", "august", "september", "october", "november", "december", "monday",
     "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});

constexpr auto around_dates = std::to_array<std::string_view>(
    {"on",      "in",      "at",       "of",       "the",    "early",  "late",   "mid",     "a",     "p",
     "m",       "am",      "pm",       "a.m",      "p.m",    "a.m.",   "p.m.",   "morning", "noon",  "afternoon",
     "evening", "night",   "midnight", "about",    "around", "by",     "may",    "march",   "since", "dawn",
     "dusk",    "sunrise", "sunset",   "daybreak", "spring", "summer", "autumn", "winter"});

constexpr auto number_words = std::to_array<std::string_view>(
    {"none",     "one",      "two",      "three",    "four",      "five",     "six",      "seven",   "eight",
     "nine",     "ten",      "eleven",   "twelve",   "thirteen",  "fourteen", "fifteen",  "sixteen", "seventeen",
     "eighteen", "nineteen", "twenty",   "thirty",   "forty",     "fifty",    "sixty",    "seventy", "eighty",
     "ninety",   "hundred",  "hundreds", "thousand", "thousands", "million",  "millions", "billion", "dozen",
     "dozens",   "half",     "once",     "twice",    "nobody",    "nothing",  "zero"});

constexpr auto hedges = std::to_array<std::string_view>(
    {"about", "around",  "some", "nearly", "almost", "over", "under",  "roughly", "more",
     "less",  "fewer",   "than", "at",     "least",  "most", "up",     "to",      "only",
     "just",  "exactly", "a",    "the",    "per",    "cent", "percent"});

constexpr auto particles = std::to_array<std::string_view>(
    {"of", "the", "a", "an", "and", "for", "in", "on", "al", "el", "de", "von", "van", "bin", "ibn", "du", "la", "le"});

constexpr auto references = std::to_array<std::string_view>(
    {"the above", "all of these", "none of these", "both of these", "neither of these", "any of these", "all of them",
     "none of them", "both of them", "neither of them", "all of the options", "none of the options", "a and b",
     "b and c", "a and c"});

std::span<const std::string_view> words_of(List list)
{
    switch (list) {
    case List::Function: return function_words;
    case List::Negative: return negatives;
    case List::Absolute: return absolutes;
    case List::VagueFrequency: return frequencies;
    case List::Determiner: return determiners;
    case List::PersonalPronoun: return pronouns;
    case List::Possessive: return possessives;
    case List::AsksForPerson: return persons;
    case List::OnScreen: return on_screen;
    case List::AfterEmptyIt: return after_empty_it;
    case List::Calendar: return calendar_words;
    case List::AroundDate: return around_dates;
    case List::Number: return number_words;
    case List::Hedge: return hedges;
    case List::NameParticle: return particles;
    }
    return {};
}

}

bool is(List list, std::string_view folded)
{
    const std::span<const std::string_view> words = words_of(list);
    return std::find(words.begin(), words.end(), folded) != words.end();
}

bool refers_to_options(std::string_view folded_option)
{
    const std::string padded = " " + std::string(folded_option) + " ";
    return std::any_of(references.begin(), references.end(), [&padded](std::string_view phrase) {
        return padded.find(" " + std::string(phrase) + " ") != std::string::npos;
    });
}

}
