// SPDX-License-Identifier: MIT
// Adjectives, nouns and small words.
#include "generate/turn_rules.h"

#include "generate/name_words.h"
#include "generate/near_words.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace generate::turning {

using syntax::Tree;
using syntax::Xpos;

bool stands_free(const Tree& tree, std::size_t token)
{
    return !is_in("to that by", next_word(tree, token));
}

bool is_of_no_age(const Tree& tree, std::size_t token)
{
    const bool number
        = std::any_of(tree.tags.begin(), tree.tags.end(), [](const syntax::Tag& tag) { return tag.xpos == Xpos::Cd; });
    return stands_free(tree, token) && !number;
}

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

bool measures(const Tree& tree, std::size_t token)
{
    return next_word(tree, token) == "than"
           || (is_noun_behind(tree, token) && is_in("a much", word_before(tree, token)));
}

bool is_length(const Tree& tree, std::size_t token)
{
    const bool counted = token > 0 && tree.tags[token - 1].xpos == Xpos::Cd;
    return counted && !is_in("old to and '", next_word(tree, token));
}

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

bool is_before_office(const Tree& tree, std::size_t token)
{
    return word_before(tree, token) != "a" && is_office(next_word(tree, token));
}

bool is_of_party(const Tree& tree, std::size_t token)
{
    const std::string next = next_word(tree, token);
    const bool common = is_noun_behind(tree, token) && tree.word(token + 1)[0] >= 'a';
    return common || next.starts_with("senator")
           || is_in("caucus chairman governor leader majority minority nominee party primaries primary representative",
                    next);
}

bool is_judged_so(const Tree& tree, std::size_t token)
{
    return is_in("be been is was were", word_before(tree, token));
}

bool is_not_most(const Tree& tree, std::size_t token)
{
    return next_word(tree, token) != "that" && !is_in("less more most", word_before(tree, token));
}

bool is_tested(const Tree& tree, std::size_t token)
{
    return word_before(tree, token) == "tested";
}

bool is_before_noun(const Tree& tree, std::size_t token)
{
    return is_noun_behind(tree, token) || tag_behind(tree, token) == Xpos::Jj;
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
    return next_word(tree, token) != "over" && !is_near(tree, 0, tree.size(), "blame blamed blaming credited thanks");
}

bool is_told_of_it(const Tree& tree, std::size_t token)
{
    constexpr std::string_view degrees
        = "be been is was were are very more less most remain remained as declared deemed";
    return is_in(degrees, word_before(tree, token)) && !is_before_noun(tree, token) && next_word(tree, token) != "that";
}

bool is_previous(const Tree& tree, std::size_t token)
{
    return is_in("previously hitherto still", word_before(tree, token));
}

bool is_of_amount(const Tree& tree, std::size_t token)
{
    return is_in("a net operating pre-tax", word_before(tree, token)) && next_word(tree, token) == "of";
}

bool is_of_measure(const Tree& tree, std::size_t token)
{
    constexpr std::string_view things
        = "amount amounts crowd crowds demand group groups interest level levels number "
          "numbers price prices proportion quality quantities quantity rate rates risk share "
          "temperature temperatures turnout";
    return is_in("a at of relatively the unusually very with", word_before(tree, token))
           && is_in(things, next_word(tree, token));
}

bool is_of_degree(const Tree& tree, std::size_t token)
{
    constexpr std::string_view degrees
        = "accurate common dangerous difficult effective efficient expensive frequently "
          "important likely often popular powerful reliable severe successful vulnerable";
    return is_in(degrees, next_word(tree, token)) && is_near(tree, token, tree.size(), "than");
}

bool is_quarter(const Tree& tree, std::size_t token)
{
    return stands_free(tree, token) && next_word(tree, token) != "united";
}

bool is_found_so(const Tree& tree, std::size_t token)
{
    return is_in("found still", word_before(tree, token));
}

bool is_share(const Tree& tree, std::size_t token)
{
    const bool margin = token > 1 && word_before(tree, token) == "a" && word_at(tree, token - 2) == "by";
    return next_word(tree, token) == "of" && !margin;
}

bool is_of_no_degree(const Tree& tree, std::size_t token)
{
    return stands_free(tree, token)
           && !is_near(tree, 0, tree.size(), "celsius degrees fahrenheit \u00b0c \u00b0f \u00b0");
}

}
