// SPDX-License-Identifier: MIT
// Verbs, and adverbs beside them.
#include "generate/turn_rules.h"

#include "generate/near_words.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace generate::turning {

using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

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

bool takes_sides(const Tree& tree, std::size_t verb)
{
    constexpr std::string_view bearing = "data evidence finding findings research results study studies theory";
    const bool voting = is_near(tree, 0, tree.size(), "favor favour against"); // "38 in favour while nine opposed it"
    return tree.tags[verb].upos == Upos::Verb && !voting && stands_free(tree, verb)
           && !is_in(bearing, word_before(tree, verb)) && !is_in(bearing, next_word(tree, verb));
}

bool tells_that(const Tree& tree, std::size_t verb)
{
    for (std::size_t token = verb + 1; token < tree.size(); ++token) {
        if (word_at(tree, token).starts_with("any") || word_at(tree, token).starts_with("ever")) {
            return false;
        }
    }
    return next_word(tree, verb) == "that";
}

bool joins_body(const Tree& tree, std::size_t verb)
{
    constexpr std::size_t near = 6;
    return tree.tags[verb].upos == Upos::Verb
           && is_near(tree, verb, near,
                      "alliance army band board club coalition company force government group navy party team union");
}

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

bool befalls(const Tree& tree, std::size_t token)
{
    constexpr std::string_view befallen = "be been being others people was were";
    return tree.tags[token].upos == Upos::Verb && is_in(befallen, word_before(tree, token))
           && !is_in("by himself herself", next_word(tree, token))
           && !is_near(tree, token, tree.size(), "critically lightly seriously severely slightly");
}

bool is_reasoned(const Tree& tree, std::size_t token)
{
    return is_near(tree, token, tree.size(), "as because citing despite due owing saying since");
}

bool is_before_doing(const Tree& tree, std::size_t token)
{
    return next_word(tree, token) == "to" && word_at(tree, token + 2) != "comment" && !is_reasoned(tree, token);
}

bool is_of_judgement(const Tree& tree, std::size_t verb)
{
    constexpr std::size_t near = 6;
    return tree.tags[verb].upos == Upos::Verb
           && is_near(tree, verb, near, "ban conviction decision judgment judgement law ruling sentence verdict");
}

bool is_voted(const Tree& tree, std::size_t token)
{
    constexpr std::string_view voting = "adopted approved backed elected passed rejected ruled voted";
    return is_in(voting, word_before(tree, token)) || is_in(voting, next_word(tree, token));
}

bool takes_object(const Tree& tree, std::size_t verb)
{
    const std::string next = next_word(tree, verb);
    return tree.tags[verb].upos == Upos::Verb && !is_reasoned(tree, verb)
           && (is_in("a an his her its the their", next) || is_noun_behind(tree, verb));
}

bool is_at_time(const Tree& tree, std::size_t verb)
{
    return tree.tags[verb].upos == Upos::Verb && next_word(tree, verb) == "at";
}

bool is_of_contest(const Tree& tree, std::size_t verb)
{
    constexpr std::size_t near = 5;
    return tree.tags[verb].upos == Upos::Verb
           && is_near(tree, verb, near,
                      "appeal battle case caucus election game match nomination primaries primary race "
                      "referendum seat vote");
}

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

bool is_given(const Tree& tree, std::size_t verb)
{
    return is_near(tree, verb, 4, "access asylum bail citizenship leave permission visas")
           && !is_near(tree, verb, tree.size(), "bond conditions surety");
}

bool is_taken(const Tree& tree, std::size_t verb)
{
    constexpr std::string_view rest
        = "accused alleged allegedly bail charge charges conditionally custody parole suspicion";
    return is_in("be been was were", word_before(tree, verb)) && !is_reasoned(tree, verb)
           && !is_near(tree, verb, tree.size(), rest) && !is_in("by for from to without", next_word(tree, verb));
}

bool is_able(const Tree& tree, std::size_t token)
{
    return is_in("are be been is was were", word_before(tree, token)) && is_before_doing(tree, token);
}

bool is_adverb(const Tree& tree, std::size_t token)
{
    return tree.tags[token].xpos == Xpos::Rb && !is_in("because by if not or than that to", next_word(tree, token))
           && !is_in("as more most so too very", word_before(tree, token));
}

bool is_of_change(const Tree& tree, std::size_t token)
{
    constexpr std::string_view changing
        = "declined decreased dropped fallen fell grew grown higher increased lower reduced "
          "rise risen rose";
    return is_adverb(tree, token)
           && (is_in(changing, word_before(tree, token)) || is_in(changing, next_word(tree, token)));
}

bool is_of_vote(const Tree& tree, std::size_t token)
{
    return is_in("vote voted votes voting", word_before(tree, token))
           && is_in("a an her his it its the their", next_word(tree, token));
}

}
