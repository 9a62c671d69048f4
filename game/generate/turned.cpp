// SPDX-License-Identifier: MIT
#include "generate/turned.h"

#include "generate/name_words.h"
#include "generate/tree_walk.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace generate {

namespace {

using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

template <std::size_t N> bool is_one_of(const std::array<std::string_view, N>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// A word of a sentence, small letters; empty beyond its ends.
std::string word_at(const Tree& tree, std::size_t token)
{
    return token < tree.size() ? lower(tree.word(token)) : std::string();
}

std::string word_before(const Tree& tree, std::size_t token)
{
    return token > 0 ? lower(tree.word(token - 1)) : std::string();
}

/// Words that say something of a thing wherever they stand: another of their set fits as well.
bool fits_anywhere(std::string_view word)
{
    constexpr std::array<std::string_view, 59> words{
        "autumn",       "bronze",   "coldest",   "cooler",       "coolest",    "deficit",       "discouraged",
        "doubled",      "driest",   "east",      "eastern",      "encouraged", "exported",      "exports",
        "gold",         "halved",   "heaviest",  "hotter",       "hottest",    "imported",      "imports",
        "indoor",       "lightest", "mandatory", "narrowed",     "north",      "northeastern",  "northern",
        "northwestern", "oldest",   "outdoor",   "overturned",   "permanent",  "quarter-final", "rural",
        "semi-final",   "silver",   "south",     "southeastern", "southern",   "southwestern",  "spring",
        "strengthened", "summer",   "surplus",   "temporary",    "upheld",     "urban",         "victory",
        "voluntary",    "warmer",   "warmest",   "weakened",     "welcomed",   "west",          "western",
        "wettest",      "widened",  "winter"};
    constexpr std::array<std::string_view, 11> more{"decrease", "decreased",  "decreases", "decreasing",
                                                    "increase", "increased",  "increases", "increasing",
                                                    "defeat",   "supporters", "youngest"};
    constexpr std::array<std::string_view, 8> sided{"opponents", "opposed",  "opposes",  "supported",
                                                    "supports",  "improved", "worsened", "criticised"};
    return is_one_of(words, word) || is_one_of(more, word) || is_one_of(sided, word);
}

/// True for "rose 4 percent" and "fell by a third": a number tells of what.
bool moves_by_number(const Tree& tree, std::size_t verb)
{
    constexpr std::size_t near = 5;
    for (std::size_t token = verb + 1; token < std::min(tree.size(), verb + near); ++token) {
        if (tree.tags[token].xpos == Xpos::Cd || word_at(tree, token) == "percent") {
            return true;
        }
    }
    return false;
}

/// True for "the lowest oxygen concentrations" and "higher than", and not for "higher education", "lower house".
bool compares(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 19> kinds{
        "education", "house",   "chamber", "court",   "courts", "school", "schools",   "power",   "back",     "deck",
        "class",     "classes", "ground",  "leagues", "league", "income", "authority", "primary", "secondary"};
    const Xpos tag = tree.tags[token].xpos;
    const bool degree = tag == Xpos::Jjr || tag == Xpos::Jjs || tag == Xpos::Rbr || tag == Xpos::Rbs;
    return degree && !is_one_of(kinds, word_at(tree, token + 1));
}

/// True for "part of a larger tour".
bool is_part_of_greater(const Tree& tree, std::size_t token)
{
    return word_before(tree, token) == "a" && token > 1 && word_at(tree, token - 2) == "of";
}

/// True for "her younger brother".
bool is_of_someone(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 12> people{"brother", "brothers", "child",  "children", "daughter", "man",
                                                      "sibling", "siblings", "sister", "sisters",  "son",      "woman"};
    return is_one_of(people, word_at(tree, token + 1));
}

/// True for "longer than", "a longer runway", and not for "no longer" and "longer hours".
bool measures(const Tree& tree, std::size_t token)
{
    const std::string before = word_before(tree, token);
    const bool next = word_at(tree, token + 1) == "than"
                      || (token + 1 < tree.size() && tree.tags[token + 1].upos == Upos::Noun
                          && (before == "a" || before == "much"));
    return next && before != "no" && before != "any";
}

/// True for "confirmed that", where no "any" behind it tells that it was denied.
bool tells_that(const Tree& tree, std::size_t verb)
{
    bool any = false;
    for (std::size_t token = verb + 1; token < tree.size(); ++token) {
        any = any || word_at(tree, token).starts_with("any") || word_at(tree, token).starts_with("ever");
    }
    return word_at(tree, verb + 1) == "that" && !any;
}

/// True for "public schools" and "a private company".
bool is_of_owner(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 14> owned{"companies", "company",  "donors",       "firms",     "funds",
                                                     "funding",   "hospital", "hospitals",    "land",      "money",
                                                     "school",    "schools",  "universities", "university"};
    return is_one_of(owned, word_at(tree, token + 1));
}

/// True for "the second woman to", "for the third time", "his first term", and not for "first lady", "the second case".
bool counts_in_order(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 6> before{"the", "his", "her", "their", "its", "'s"};
    constexpr std::array<std::string_view, 5> ordinals{"first", "second", "third", "fourth", "fifth"};
    constexpr std::array<std::string_view, 30> kinds{
        "aid",     "class",   "day",        "days",      "degree", "edition", "floor", "grade",  "half",  "hand",
        "lady",    "look",    "minister",   "month",     "months", "name",    "party", "person", "phase", "place",
        "quarter", "reading", "responders", "responder", "stage",  "step",    "team",  "week",   "weeks", "world"};
    const bool noun = token + 1 < tree.size() && tree.tags[token + 1].upos == Upos::Noun;
    bool alone = true; // "the first bomb hit the church, the second the car park"
    for (std::size_t each = 0; each < tree.size(); ++each) {
        alone = alone && (each == token || !is_one_of(ordinals, word_at(tree, each)));
    }
    const bool of_someone = word_before(tree, token) != "the";
    const bool told = of_someone || word_at(tree, token + 1) == "time" || word_at(tree, token + 2) == "to";
    return noun && alone && told && is_one_of(before, word_before(tree, token))
           && !is_one_of(kinds, word_at(tree, token + 1));
}

/// True for "voted unanimously" and "unanimously approved".
bool is_voted(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 8> voting{"adopted", "approved", "backed", "elected",
                                                     "passed",  "rejected", "ruled",  "voted"};
    return is_one_of(voting, word_before(tree, token)) || is_one_of(voting, word_at(tree, token + 1));
}

/// True for "former president", and not for "the former" and "former Yugoslavia".
bool is_before_office(const Tree& tree, std::size_t token)
{
    return token + 1 < tree.size() && is_office(word_at(tree, token + 1));
}

/// True for "a study supported the idea", where "opposed" is no English.
bool is_of_evidence(const Tree& tree, std::size_t verb)
{
    constexpr std::array<std::string_view, 9> bearing{"data",    "evidence", "finding", "findings", "research",
                                                      "results", "study",    "studies", "theory"};
    return verb > 0 && (is_one_of(bearing, word_before(tree, verb)) || is_one_of(bearing, word_at(tree, verb + 1)));
}

/// True for "for two weeks", and not for "three weeks old" and "24-hour".
bool is_length(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 6> days{"24", "48", "72", "four", "twenty-four", "forty-eight"};
    const bool counted = token > 0 && tree.tags[token - 1].xpos == Xpos::Cd
                         && !(word_at(tree, token) == "hours" && is_one_of(days, word_before(tree, token)));
    const std::string next = word_at(tree, token + 1);
    const bool after_hour
        = token > 2 && word_at(tree, token - 2) == "and" && word_at(tree, token - 3).starts_with("hour");
    return counted && !after_hour && next != "old" && next != "to" && next != "and" && next != "'";
}

/// True for an adjective before one of a few nouns with which its opposite is at home, too: "the ruling party".
bool is_at_home(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 5> parties{"party", "parties", "coalition", "alliance", "candidate"};
    constexpr std::array<std::string_view, 14> arms{"aircraft", "airport",    "airports",   "casualties", "court",
                                                    "courts",   "government", "helicopter", "jet",        "leaders",
                                                    "plane",    "ship",       "targets",    "vessel"};
    constexpr std::array<std::string_view, 10> people{"candidates", "employees", "legislators", "men",     "people",
                                                      "players",    "students",  "voters",      "workers", "women"};
    constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
    const std::string word = word_at(tree, token);
    const std::string next = word_at(tree, token + 1);
    return ((word == "ruling" || word == "opposition") && is_one_of(parties, next))
           || ((word == "civilian" || word == "military") && is_one_of(arms, next))
           || ((word == "male" || word == "female") && is_one_of(people, next))
           || ((word == "early" || word == "late") && is_one_of(months, next))
           || (word == "positive" && word_before(tree, token) == "tested")
           || (word == "negative" && word_before(tree, token) == "tested");
}

/// True for "Republican senators" and "the Democratic Party", and not for "the Democratic Republic", "Republican Lee".
bool is_of_party(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 12> behind{"caucus",    "chairman",  "governor", "leader",
                                                      "majority",  "minority",  "nominee",  "party",
                                                      "president", "primaries", "primary",  "representative"};
    const std::string next = word_at(tree, token + 1);
    const bool common
        = token + 1 < tree.size() && tree.tags[token + 1].upos == Upos::Noun && tree.word(token + 1)[0] >= 'a';
    return common || is_one_of(behind, next) || next.starts_with("senator");
}

/// True for "joined the party" and "joined the army", which can be left as well.
bool joins_body(const Tree& tree, std::size_t verb)
{
    constexpr std::array<std::string_view, 14> bodies{"alliance",  "army",    "band",  "board", "club",
                                                      "coalition", "company", "force", "group", "government",
                                                      "navy",      "party",   "team",  "union"};
    constexpr std::size_t near = 6;
    for (std::size_t token = verb + 1; token < std::min(tree.size(), verb + near); ++token) {
        if (is_one_of(bodies, word_at(tree, token))) {
            return true;
        }
    }
    return false;
}

/// True for "it is possible that", and not for "a possible link", "the best way possible".
bool is_judged_so(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 5> being{"be", "been", "is", "was", "were"};
    return is_one_of(being, word_before(tree, token));
}

/// True for words whose opposite makes sense with what follows them.
bool fits_what_follows(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 4> to{"declined", "failed", "refused", "unable"};
    constexpr std::array<std::string_view, 7> plain{"civilians", "illegally", "likely",   "unarmed",
                                                    "unhurt",    "unlikely",  "unpopular"};
    constexpr std::array<std::string_view, 10> more{"allies", "appointed", "elected", "inhabited", "peaceful",
                                                    "rivals", "unlawful",  "violent", "soldiers",  "unsuccessful"};
    const std::string word = word_at(tree, token);
    const std::string next = word_at(tree, token + 1);
    const bool number = token + 1 < tree.size() && tree.tags[token + 1].xpos == Xpos::Cd;
    const bool noun = token + 1 < tree.size()
                      && (tree.tags[token + 1].upos == Upos::Noun || tree.tags[token + 1].upos == Upos::Adj);
    const bool verb = tree.tags[token].upos == Upos::Verb;
    constexpr std::array<std::string_view, 16> degrees{
        "better",    "conservative", "deeper",  "earliest", "far-left",   "far-right",   "heavier",    "latest",
        "left-wing", "liberal",      "lighter", "narrower", "optimistic", "pessimistic", "right-wing", "worse"};
    if (is_at_home(tree, token) || (is_one_of(degrees, word) && next != "off" && next != "known" && next != "part")
        || ((word == "major" || word == "minor") && noun) || word == "often" || word == "rarely") {
        return true;
    }
    return (is_one_of(to, word) && next == "to")
           || (is_one_of(plain, word) && next != "that" && word_before(tree, token) != "most")
           || ((word == "possible" || word == "impossible") && is_judged_so(tree, token))
           || (is_one_of(more, word) && next != "by") || (word == "unconstitutional" && !noun)
           || ((word == "above" || word == "below") && number) || (word == "without" && noun)
           || ((word == "inside" || word == "outside") && next == "the")
           || ((word == "killed" || word == "injured") && verb && next != "by" && next != "himself")
           || (word == "joined" && verb && joins_body(tree, token))
           || ((word == "republican" || word == "democratic") && is_of_party(tree, token)) || word == "republicans"
           || word == "democrats";
}

}

bool may_turn(const syntax::Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 12> turning{"no",     "not",    "n't",     "never", "hardly",  "barely",
                                                       "rarely", "seldom", "neither", "nor",   "without", "any"};
    constexpr std::array<std::string_view, 4> moving{"rose", "fell", "risen", "fallen"};
    constexpr std::array<std::string_view, 6> comparing{"higher", "highest", "lower", "lowest", "larger", "smaller"};
    constexpr std::array<std::string_view, 4> counting{"first", "second", "third", "fourth"};
    constexpr std::array<std::string_view, 2> judging{"acquitted", "convicted"};
    constexpr std::array<std::string_view, 2> sharing{"majority", "minority"};
    const std::string word = word_at(tree, token);
    constexpr std::size_t near = 4;
    for (std::size_t back = 1; back <= std::min(near, token); ++back) {
        if (is_one_of(turning, word_at(tree, token - back)) && word != "without") {
            return false;
        }
    }
    const std::string next = word_at(tree, token + 1);
    if (fits_anywhere(word)) {
        return next != "to" && next != "that" && !is_of_evidence(tree, token) && !(word == "victory" && next == "over");
    }
    if (word == "minutes" || word == "hours" || word == "weeks" || word == "months") {
        return is_length(tree, token);
    }
    return fits_what_follows(tree, token) || (is_one_of(moving, word) && moves_by_number(tree, token))
           || (is_one_of(comparing, word) && compares(tree, token) && !is_part_of_greater(tree, token))
           || ((word == "older" || word == "younger") && is_of_someone(tree, token))
           || ((word == "longer" || word == "shorter") && measures(tree, token))
           || ((word == "confirmed" || word == "denied") && tells_that(tree, token))
           || ((word == "private" || word == "public") && is_of_owner(tree, token))
           || (is_one_of(counting, word) && counts_in_order(tree, token))
           || ((word == "former" || word == "current") && is_before_office(tree, token))
           || (is_one_of(judging, word) && next == "of") || (is_one_of(sharing, word) && next == "of")
           || (word == "guilty" && (next == "to" || next == "of" || next == "on" || next == "in"))
           || (word == "approved" && next != "by" && next != "that") || (word == "illegal" && next != "to")
           || (word == "bought" && next != "by") || (word == "unanimously" && is_voted(tree, token));
}

}
