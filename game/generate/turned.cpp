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

/// True for a word that stands in a line of words divided by spaces.
bool is_in(std::string_view line, std::string_view word)
{
    const std::size_t at = word.empty() ? line.npos : line.find(word);
    if (at == line.npos) {
        return false;
    }
    const std::size_t end = at + word.size();
    const bool whole = (at == 0 || line[at - 1] == ' ') && (end == line.size() || line[end] == ' ');
    return whole || is_in(line.substr(end), word);
}

/// A word of a sentence, small letters; empty beyond its ends.
std::string word_at(const Tree& tree, std::size_t token)
{
    return token < tree.size() ? lower(tree.word(token)) : std::string();
}

std::string next_word(const Tree& tree, std::size_t token)
{
    return word_at(tree, token + 1);
}

std::string word_before(const Tree& tree, std::size_t token)
{
    return token > 0 ? lower(tree.word(token - 1)) : std::string();
}

Xpos tag_behind(const Tree& tree, std::size_t token)
{
    return token + 1 < tree.size() ? tree.tags[token + 1].xpos : Xpos::Comma;
}

bool is_noun_behind(const Tree& tree, std::size_t token)
{
    return token + 1 < tree.size() && tree.tags[token + 1].upos == Upos::Noun;
}

/// True where any of the words of a line stands behind a token, less than so many tokens away.
bool is_near(const Tree& tree, std::size_t token, std::size_t near, std::string_view line)
{
    for (std::size_t each = token + 1; each < std::min(tree.size(), token + near); ++each) {
        if (is_in(line, word_at(tree, each))) {
            return true;
        }
    }
    return false;
}

/// Most words: not before what another verb would need otherwise.
bool stands_free(const Tree& tree, std::size_t token)
{
    return !is_in("to that by", next_word(tree, token));
}

/// "the oldest winner", where no number beside it may be an age: an 81-year-old is not the youngest.
bool is_of_no_age(const Tree& tree, std::size_t token)
{
    const bool number
        = std::any_of(tree.tags.begin(), tree.tags.end(), [](const syntax::Tag& tag) { return tag.xpos == Xpos::Cd; });
    return stands_free(tree, token) && !number;
}

/// "rose 4 percent": a number tells of what.
bool moves_by_number(const Tree& tree, std::size_t verb)
{
    constexpr std::size_t near = 5;
    if (is_near(tree, verb, near + 1, "short")
        || is_near(tree, verb, near + 1, "centimetres feet foot kilometres m metres meters miles storeys stories")) {
        return false; // a van fell 30 metres
    }
    for (std::size_t token = verb + 1; token < std::min(tree.size(), verb + near); ++token) {
        if (tree.tags[token].xpos == Xpos::Cd || word_at(tree, token) == "percent") {
            return true;
        }
    }
    return false;
}

/// "opposed the campaign", and not "the evidence opposed the idea".
bool takes_sides(const Tree& tree, std::size_t verb)
{
    constexpr std::string_view bearing = "data evidence finding findings research results study studies theory";
    const bool voting = is_near(tree, 0, tree.size(), "favor favour against"); // "38 in favour while nine opposed it"
    return tree.tags[verb].upos == Upos::Verb && !voting && stands_free(tree, verb)
           && !is_in(bearing, word_before(tree, verb)) && !is_in(bearing, next_word(tree, verb));
}

/// "the lowest oxygen concentrations" and "higher than", and not "higher education", "part of a larger tour", "the
/// lower beams".
bool compares(const Tree& tree, std::size_t token)
{
    constexpr std::string_view kinds = "authority back chamber class classes court courts deck education ground house "
                                       "income league leagues power primary school schools secondary";
    const Xpos tag = tree.tags[token].xpos;
    const bool degree = tag == Xpos::Jjr || tag == Xpos::Jjs || tag == Xpos::Rbr || tag == Xpos::Rbs;
    const bool of_greater = word_before(tree, token) == "a" && token > 1 && word_at(tree, token - 2) == "of";
    const bool part
        = word_before(tree, token) == "the" && (word_at(tree, token) == "lower" || word_at(tree, token) == "higher");
    return degree && !of_greater && !part && !is_in(kinds, next_word(tree, token));
}

/// "longer than", "a longer runway", and not "no longer", "longer hours".
bool measures(const Tree& tree, std::size_t token)
{
    return next_word(tree, token) == "than"
           || (is_noun_behind(tree, token) && is_in("a much", word_before(tree, token)));
}

/// "two weeks", and not "three weeks old".
bool is_length(const Tree& tree, std::size_t token)
{
    const bool counted = token > 0 && tree.tags[token - 1].xpos == Xpos::Cd;
    return counted && !is_in("old to and '", next_word(tree, token));
}

/// "denied that", where no "any" behind it tells so.
bool tells_that(const Tree& tree, std::size_t verb)
{
    for (std::size_t token = verb + 1; token < tree.size(); ++token) {
        if (word_at(tree, token).starts_with("any") || word_at(tree, token).starts_with("ever")) {
            return false;
        }
    }
    return next_word(tree, verb) == "that";
}

/// "the second woman to" and "for the third time", and not "first lady", "the second case", "their second match".
bool counts_in_order(const Tree& tree, std::size_t token)
{
    constexpr std::string_view kinds
        = "aid class day days degree edition floor grade half hand lady look minister month months name party person "
          "phase place quarter reading responder responders stage step team week weeks world";
    for (std::size_t each = 0; each < tree.size(); ++each) {
        if (each != token && is_in("first second third fourth fifth", word_at(tree, each))) {
            return false; // "the first bomb hit the church, the second the car park"
        }
    }
    const bool told
        = word_before(tree, token) == "the" && (next_word(tree, token) == "time" || word_at(tree, token + 2) == "to");
    return is_noun_behind(tree, token) && told && !is_in(kinds, next_word(tree, token));
}

/// "former president", and not "the former", "former Yugoslavia", "a former president".
bool is_before_office(const Tree& tree, std::size_t token)
{
    return word_before(tree, token) != "a" && is_office(next_word(tree, token));
}

/// "Republican senators" and "the Democratic Party", and not "the Democratic Republic", "Republican Lee".
bool is_of_party(const Tree& tree, std::size_t token)
{
    const std::string next = next_word(tree, token);
    const bool common = is_noun_behind(tree, token) && tree.word(token + 1)[0] >= 'a';
    return common || next.starts_with("senator")
           || is_in("caucus chairman governor leader majority minority nominee party primaries primary representative",
                    next);
}

/// "joined the party" and "joined the army", which can be left as well.
bool joins_body(const Tree& tree, std::size_t verb)
{
    constexpr std::size_t near = 6;
    return tree.tags[verb].upos == Upos::Verb
           && is_near(tree, verb, near,
                      "alliance army band board club coalition company force government group navy party team union");
}

/// "it is possible that", and not "a possible link", "the best way possible".
bool is_judged_so(const Tree& tree, std::size_t token)
{
    return is_in("be been is was were", word_before(tree, token));
}

/// "was elected as chairman", where nobody was defeated and nobody voted.
bool is_made_so(const Tree& tree, std::size_t verb)
{
    constexpr std::string_view contests = "ballot ballots beating candidate candidates defeated defeating election "
                                          "elections poll polls runoff vote voted voters votes";
    bool contest = false;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        contest = contest || is_in(contests, word_at(tree, token));
    }
    return is_in("be been was were", word_before(tree, verb)) && !contest && stands_free(tree, verb);
}

/// "3 were injured", and not "killed himself", "malaria killed".
bool befalls(const Tree& tree, std::size_t token)
{
    constexpr std::string_view befallen = "be been being others people was were";
    return tree.tags[token].upos == Upos::Verb && is_in(befallen, word_before(tree, token))
           && !is_in("by himself herself", next_word(tree, token))
           && !is_near(tree, token, tree.size(), "critically lightly seriously severely slightly");
}

/// True where a reason follows, which would be none for the opposite: "rejected it, saying it would ruin them".
bool is_reasoned(const Tree& tree, std::size_t token)
{
    return is_near(tree, token, tree.size(), "as because citing despite due owing saying since");
}

/// "refused to sell", and not "unable to land because of fog", whose reason would be one for the opposite.
bool is_before_doing(const Tree& tree, std::size_t token)
{
    return next_word(tree, token) == "to" && word_at(tree, token + 2) != "comment" && !is_reasoned(tree, token);
}

/// "overturned the conviction", and not "the overturned carriage".
bool is_of_judgement(const Tree& tree, std::size_t verb)
{
    constexpr std::size_t near = 6;
    return tree.tags[verb].upos == Upos::Verb
           && is_near(tree, verb, near, "ban conviction decision judgment judgement law ruling sentence verdict");
}

bool is_before_of(const Tree& tree, std::size_t token)
{
    return next_word(tree, token) == "of";
}

/// "found guilty of" and "pleaded guilty to".
bool is_found(const Tree& tree, std::size_t token)
{
    return is_in("in of on to", next_word(tree, token));
}

/// "unlikely to", and not "the most likely source".
bool is_not_most(const Tree& tree, std::size_t token)
{
    return next_word(tree, token) != "that" && !is_in("less more most", word_before(tree, token));
}

bool is_before_school(const Tree& tree, std::size_t token)
{
    return is_in("companies company donors firms funding funds hospital hospitals land money school schools "
                 "universities university",
                 next_word(tree, token));
}

bool is_before_party(const Tree& tree, std::size_t token)
{
    return is_in("alliance candidate coalition parties party", next_word(tree, token));
}

bool is_before_craft(const Tree& tree, std::size_t token)
{
    return is_in(
        "aircraft airport airports casualties court courts government helicopter jet leaders plane ship targets "
        "vessel",
        next_word(tree, token));
}

bool is_before_people(const Tree& tree, std::size_t token)
{
    return is_in("candidates employees legislators players students voters workers", next_word(tree, token));
}

bool is_tested(const Tree& tree, std::size_t token)
{
    return word_before(tree, token) == "tested";
}

/// "voted unanimously" and "unanimously approved".
bool is_voted(const Tree& tree, std::size_t token)
{
    constexpr std::string_view voting = "adopted approved backed elected passed rejected ruled voted";
    return is_in(voting, word_before(tree, token)) || is_in(voting, next_word(tree, token));
}

bool is_before_noun(const Tree& tree, std::size_t token)
{
    return is_noun_behind(tree, token) || tag_behind(tree, token) == Xpos::Jj;
}

/// "left without electricity", and not "freed without charge".
bool is_lacking(const Tree& tree, std::size_t token)
{
    return is_before_noun(tree, token)
           && !is_in("charge charges delay doubt exception fail incident question trace", next_word(tree, token));
}

bool is_won(const Tree& tree, std::size_t token)
{
    return is_in("medal medallist medallists medals", next_word(tree, token))
           || is_in("took won", word_before(tree, token));
}

bool is_before_no_noun(const Tree& tree, std::size_t token)
{
    return !is_before_noun(tree, token);
}

bool is_no_victory_over(const Tree& tree, std::size_t token)
{
    return next_word(tree, token) != "over";
}

/// "denounced the plan" and "includes a force".
bool takes_object(const Tree& tree, std::size_t verb)
{
    const std::string next = next_word(tree, verb);
    return tree.tags[verb].upos == Upos::Verb && !is_reasoned(tree, verb)
           && (is_in("a an his her its the their", next) || is_noun_behind(tree, verb));
}

bool is_before_related(const Tree& tree, std::size_t token)
{
    return next_word(tree, token) == "related";
}

/// "was common in", "is safe", and not "common sense", "it is easy to say".
bool is_told_of_it(const Tree& tree, std::size_t token)
{
    constexpr std::string_view degrees
        = "be been is was were are very more less most remain remained as declared deemed";
    return is_in(degrees, word_before(tree, token)) && !is_before_noun(tree, token) && next_word(tree, token) != "that";
}

/// "previously unknown".
bool is_previous(const Tree& tree, std::size_t token)
{
    return is_in("previously hitherto still", word_before(tree, token));
}

/// "began at 10".
bool is_at_time(const Tree& tree, std::size_t verb)
{
    return tree.tags[verb].upos == Upos::Verb && next_word(tree, verb) == "at";
}

/// "won the election", and not "won a medal".
bool is_of_contest(const Tree& tree, std::size_t verb)
{
    constexpr std::size_t near = 5;
    return tree.tags[verb].upos == Upos::Verb
           && is_near(tree, verb, near,
                      "appeal battle by-election case caucus election game match nomination primaries primary race "
                      "referendum seat vote");
}

/// "lifted the ban" and "opened an inquiry": what can be done the other way round.
bool is_done_to(const Tree& tree, std::size_t verb)
{
    constexpr std::size_t near = 6;
    constexpr std::string_view things
        = "age ban bans blockade border borders bridge curfew embargo estimate factory fares "
          "forecast inquiry investigation limit lockdown plant price prices probe rate rates "
          "restrictions road roads sanctions school schools target tariff tariffs tax taxes "
          "toll";
    return tree.tags[verb].upos == Upos::Verb && !is_reasoned(tree, verb) && is_near(tree, verb, near, things);
}

/// "granted bail" and "granted asylum".
bool is_given(const Tree& tree, std::size_t verb)
{
    return is_near(tree, verb, 4, "access asylum bail citizenship leave permission visas")
           && !is_near(tree, verb, tree.size(), "bond conditions surety");
}

/// "a loss of 4 million".
bool is_of_amount(const Tree& tree, std::size_t token)
{
    return is_in("a net operating pre-tax", word_before(tree, token)) && next_word(tree, token) == "of";
}

/// "foreign visitors", and not "the foreign minister".
bool is_before_guests(const Tree& tree, std::size_t token)
{
    return is_in(
        "companies firms flights investors market nationals sales students tourists travel trips visitors workers",
        next_word(tree, token));
}

bool is_before_court(const Tree& tree, std::size_t token)
{
    return is_in("case cases charges court courts judge jury law lawsuit liability proceedings prosecutors trial",
                 next_word(tree, token));
}

bool is_before_rank(const Tree& tree, std::size_t token)
{
    return is_in("doctor doctors lecturer minister ministers officer officers official officials researcher",
                 next_word(tree, token));
}

/// "were arrested", and not "arrested on suspicion of fraud", "released on bail".
bool is_taken(const Tree& tree, std::size_t verb)
{
    constexpr std::string_view rest
        = "accused alleged allegedly bail charge charges conditionally custody parole suspicion";
    return is_in("be been was were", word_before(tree, verb)) && !is_reasoned(tree, verb)
           && !is_near(tree, verb, tree.size(), rest) && !is_in("by for from to without", next_word(tree, verb));
}

/// "a large crowd", "a low turnout".
bool is_of_measure(const Tree& tree, std::size_t token)
{
    constexpr std::string_view things
        = "amount amounts crowd crowds demand group groups interest level levels number "
          "numbers price prices proportion quality quantities quantity rate rates risk share "
          "temperature temperatures turnout";
    return is_in("a at of relatively the unusually very with", word_before(tree, token))
           && is_in(things, next_word(tree, token));
}

bool is_before_countries(const Tree& tree, std::size_t token)
{
    return is_in("areas countries districts families nations neighbourhoods parents people states",
                 next_word(tree, token));
}

bool is_before_player(const Tree& tree, std::size_t token)
{
    return is_in("boxer club clubs cyclist footballer golfer musician musicians player players team teams",
                 next_word(tree, token));
}

bool is_before_inquiry(const Tree& tree, std::size_t token)
{
    return is_in("audit inquiry investigation report review", next_word(tree, token));
}

/// "more likely than", and not "more than", "no more".
bool is_of_degree(const Tree& tree, std::size_t token)
{
    constexpr std::string_view degrees
        = "accurate common dangerous difficult effective efficient expensive frequently "
          "important likely often popular powerful reliable severe successful vulnerable";
    return is_in(degrees, next_word(tree, token)) && is_near(tree, token, tree.size(), "than");
}

/// "was temporarily closed": an adverb that says how.
bool is_adverb(const Tree& tree, std::size_t token)
{
    return tree.tags[token].xpos == Xpos::Rb && !is_in("because by if not or than that to", next_word(tree, token))
           && !is_in("as more most so too very", word_before(tree, token));
}

/// "rose slightly", and not "slightly hurt".
bool is_of_change(const Tree& tree, std::size_t token)
{
    constexpr std::string_view changing
        = "declined decreased dropped fallen fell grew grown higher increased lower reduced "
          "rise risen rose";
    return is_adverb(tree, token)
           && (is_in(changing, word_before(tree, token)) || is_in(changing, next_word(tree, token)));
}

/// "was unable to land", and not "an altimeter able to measure".
bool is_able(const Tree& tree, std::size_t token)
{
    return is_in("are be been is was were", word_before(tree, token)) && is_before_doing(tree, token);
}

/// "southern Kenya", and not "Florida in the southeastern United States", where the place tells.
bool is_quarter(const Tree& tree, std::size_t token)
{
    return stands_free(tree, token) && next_word(tree, token) != "united";
}

/// "voted against the bill".
bool is_of_vote(const Tree& tree, std::size_t token)
{
    return is_in("vote voted votes voting", word_before(tree, token))
           && is_in("a an her his it its the their", next_word(tree, token));
}

bool is_found_so(const Tree& tree, std::size_t token)
{
    return is_in("found still", word_before(tree, token));
}

bool is_before_men(const Tree& tree, std::size_t token)
{
    return is_in("guards man men officers police protesters", next_word(tree, token));
}

/// Words, and where they stand so that their opposite makes sense there.
struct Rule {
    std::string_view words;
    bool (*fits)(const Tree&, std::size_t);
};

constexpr std::array<Rule, 73> rules{{
    {"north south east west northern southern eastern western", is_quarter},
    {"northeastern northwestern southeastern southwestern", is_quarter},
    {"rural urban indoor outdoor", stands_free},
    {"temporary permanent voluntary mandatory surplus deficit semi-final quarter-final", stands_free},
    {"increase decrease increases decreases increased decreased increasing decreasing", stands_free},
    {"cooler warmer hotter coolest warmest hottest coldest wettest driest heaviest lightest", stands_free},
    {"oldest youngest", is_of_no_age},
    {"doubled halved narrowed widened strengthened weakened improved worsened", stands_free},
    {"imports exports imported exported encouraged discouraged seldom", stands_free},
    {"supporters opponents", is_before_of},
    {"civilians soldiers republicans democrats", stands_free},
    {"elected appointed", is_made_so},
    {"allies rivals inhabited peaceful violent unlawful unsuccessful bought", stands_free},
    {"supported opposed supports opposes", takes_sides},
    {"rose fell risen fallen", moves_by_number},
    {"higher highest lower lowest larger smaller better worse deeper heavier lighter narrower", compares},
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
    {"acquitted convicted majority minority", is_before_of},
    {"guilty", is_found},
    {"likely unlikely illegally unarmed unhurt unpopular optimistic pessimistic", is_not_most},
    {"liberal conservative left-wing right-wing far-left far-right", is_not_most},
    {"private public", is_before_school},
    {"ruling opposition", is_before_party},
    {"civilian military", is_before_craft},
    {"male female", is_before_people},
    {"positive negative", is_tested},
    {"unanimously", is_voted},
    {"major minor", is_before_noun},
    {"without", is_lacking},
    {"gold silver bronze", is_won},
    {"unconstitutional", is_before_no_noun},
    {"victory defeat", is_no_victory_over},
    {"denounced welcomed approved criticised", takes_object},
    {"upheld overturned", is_of_judgement},
    {"closely distantly", is_before_related},
    {"common rare healthy dangerous harmless easy available unavailable consistent inconsistent", is_told_of_it},
    {"effective ineffective safe unsafe stable unstable sufficient insufficient", is_told_of_it},
    {"native invasive", is_noun_behind},
    {"unknown", is_previous},
    {"began ended", is_at_time},
    {"won lost", is_of_contest},
    {"illegal often rarely", stands_free},
    {"opened closed raised lowered lifted imposed", is_done_to},
    {"granted", is_given},
    {"profit loss", is_of_amount},
    {"domestic foreign", is_before_guests},
    {"civil criminal federal", is_before_court},
    {"senior junior", is_before_rank},
    {"compulsory optional", is_told_of_it},
    {"arrested released", is_taken},
    {"high low large small", is_of_measure},
    {"rich poor", is_before_countries},
    {"professional amateur", is_before_player},
    {"internal external", is_before_inquiry},
    {"more less", is_of_degree},
    {"temporarily permanently partially completely partly fully", is_adverb},
    {"voluntarily forcibly comfortably accidentally deliberately peacefully violently", is_adverb},
    {"correctly wrongly openly secretly officially unofficially", is_adverb},
    {"for against", is_of_vote},
    {"alive", is_found_so},
    {"armed", is_before_men},
    {"accepted", takes_object},
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
    return !is_turned(tree, token) && std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) {
        return is_in(rule.words, word) && rule.fits(tree, token);
    });
}

}
