// SPDX-License-Identifier: MIT
#include "generate/turned.h"

#include "generate/near_words.h"
#include "generate/turn_rules.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace generate {

namespace {

using syntax::Tree;
using namespace turning;

/// Words, and where they stand so that their opposite makes sense there.
struct Rule {
    std::string_view words;
    bool (*fits)(const Tree&, std::size_t);
};

constexpr std::array<Rule, 60> rules{{
    {"north south east west northern southern eastern western", is_quarter},
    {"northeastern northwestern southeastern southwestern", is_quarter},
    {"rural urban indoor outdoor", stands_free},
    {"temporary permanent voluntary mandatory surplus deficit semi-final", stands_free},
    {"increase decrease increases decreases increased decreased increasing decreasing", stands_free},
    {"cooler warmer hotter colder coolest warmest hottest coldest wettest driest", is_of_no_degree},
    {"heaviest lightest", stands_free},
    {"oldest youngest", is_of_no_age},
    {"doubled halved narrowed widened strengthened weakened improved worsened", stands_free},
    {"imports exports imported exported encouraged discouraged seldom", stands_free},
    {"civilians soldiers republicans democrats", stands_free},
    {"elected appointed", is_made_so},
    {"allies rivals inhabited unlawful unsuccessful bought", stands_free},
    {"supported opposed supports opposes", takes_sides},
    {"rose fell risen fallen", moves_by_number},
    {"higher highest lower lowest larger smaller better worse deeper shallower heavier lighter wider narrower",
     compares},
    {"longer shorter", measures},
    {"weeks months", is_length},
    {"confirmed denied", tells_that},
    {"first second third fourth", counts_in_order},
    {"former current", is_before_office},
    {"republican democratic", is_of_party},
    {"joined", joins_body},
    {"possible impossible", is_judged_so},
    {"killed injured", befalls},
    {"able unable", is_able},
    {"slightly sharply", is_of_change},
    {"declined failed refused agreed managed reluctant willing", is_before_doing},
    {"likely unlikely illegally unarmed unhurt unpopular optimistic pessimistic", is_not_most},
    {"liberal conservative", is_not_most},
    {"positive negative", is_tested},
    {"unanimously", is_voted},
    {"major minor", is_before_noun},
    {"gold silver bronze", is_won},
    {"unconstitutional", is_before_no_noun},
    {"victory defeat", is_no_victory_over},
    {"majority minority", is_share},
    {"denounced welcomed approved criticised", takes_object},
    {"upheld overturned", is_of_judgement},
    {"common rare healthy dangerous harmless easy available unavailable consistent inconsistent", is_told_of_it},
    {"effective ineffective safe unsafe stable unstable sufficient insufficient", is_told_of_it},
    {"native invasive", is_noun_behind},
    {"unknown", is_previous},
    {"began ended", is_at_time},
    {"won lost", is_of_contest},
    {"illegal", is_told_of_it},
    {"often rarely frequently", stands_free},
    {"opened closed raised lowered lifted imposed", is_done_to},
    {"granted", is_given},
    {"profit loss", is_of_amount},
    {"compulsory optional", is_told_of_it},
    {"arrested released", is_taken},
    {"high low large small", is_of_measure},
    {"more less", is_of_degree},
    {"temporarily permanently partially completely partly fully", is_adverb},
    {"voluntarily forcibly comfortably accidentally deliberately", is_adverb},
    {"correctly wrongly openly secretly officially unofficially", is_adverb},
    {"for against", is_of_vote},
    {"alive", is_found_so},
    {"accepted", takes_object},
}};

/// Words, and those before one of which their opposite makes sense.
struct Before {
    std::string_view words;
    std::string_view next;
};

constexpr std::array<Before, 15> before{{
    {"supporters opponents", "of"},
    {"acquitted convicted", "of"},
    {"guilty", "in of on to"},
    {"private public", "companies company donors firms funding funds hospital hospitals land money school schools "
                       "universities university"},
    {"ruling opposition", "alliance candidate coalition parties party"},
    {"civilian military",
     "aircraft airport airports casualties court courts government helicopter jet leaders plane ship targets vessel"},
    {"male female", "candidates employees legislators players students voters workers"},
    {"closely distantly", "related"},
    {"domestic foreign",
     "companies firms flights investors market nationals sales students tourists travel trips visitors workers"},
    {"civil criminal federal",
     "case cases charges court courts judge jury law lawsuit liability proceedings prosecutors trial"},
    {"senior junior", "doctor doctors lecturer minister ministers officer officers official officials researcher"},
    {"rich poor", "areas countries districts families nations neighbourhoods parents people states"},
    {"professional amateur", "boxer club clubs cyclist footballer golfer musician musicians player players team teams"},
    {"internal external", "audit inquiry investigation report review"},
    {"armed", "guards man men officers police protesters"},
}};

/// True for a word behind one that turns the sense already: "no longer", "not approved".
bool is_turned(const Tree& tree, std::size_t token)
{
    constexpr std::size_t near = 4;
    for (std::size_t back = 1; back <= std::min(near, token); ++back) {
        if (is_in("any barely hardly n't neither never no nor not rarely seldom without",
                  word_at(tree, token - back))) {
            return true;
        }
    }
    return false;
}

}

bool may_turn(const syntax::Tree& tree, std::size_t token)
{
    const std::string word = word_at(tree, token);
    const bool fits = std::any_of(rules.begin(), rules.end(),
                                  [&](const Rule& rule) { return is_in(rule.words, word) && rule.fits(tree, token); });
    const bool stands_before = std::any_of(before.begin(), before.end(), [&](const Before& each) {
        return is_in(each.words, word) && is_in(each.next, next_word(tree, token));
    });
    return !is_turned(tree, token) && (fits || stands_before);
}

}
