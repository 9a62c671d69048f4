// SPDX-License-Identifier: MIT
#include "generate/slips.h"

#include "generate/tree_walk.h"

#include <algorithm>
#include <array>
#include <string>

namespace generate {

namespace {

using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

/// True for "200,0000".
bool is_misgrouped(std::string_view number)
{
    constexpr std::size_t group = 3;
    const std::size_t comma = number.rfind(',');
    return comma != number.npos && number.find_first_not_of("0123456789,") == number.npos
           && number.size() - comma - 1 > group;
}

/// True for "had began", "it's tree rings" and "an voluntary", which look like the changed word.
bool is_misspelt(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 32> pasts{
        "ran",   "came",  "became", "ate",  "began", "blew", "broke", "chose", "did",  "drank", "drew",
        "drove", "flew",  "froze",  "gave", "grew",  "knew", "rang",  "rode",  "rose", "sang",  "saw",
        "shook", "spoke", "stole",  "swam", "threw", "took", "tore",  "went",  "wore", "wrote"};
    const std::string before = lower(tree.word(token - 1));
    const bool perfect = before == "had" || before == "has" || before == "have" || before == "having";
    const std::string word = lower(tree.word(token));
    bool more = false; // "fewer of them succeed then before"
    for (std::size_t back = 1; back <= std::min<std::size_t>(token, 4); ++back) {
        const Xpos tag = tree.tags[token - back].xpos;
        more = more || tag == Xpos::Jjr || tag == Xpos::Rbr;
    }
    constexpr std::array<std::string_view, 12> misspellings{"definately", "goverment", "occured",  "payed",
                                                            "recieve",    "recieved",  "seperate", "succesful",
                                                            "thier",      "untill",    "wich",     "writting"};
    const bool led
        = word == "lead" && token + 1 < tree.size() && lower(tree.word(token + 1)) == "to"
          && (tree.tags[token - 1].xpos == Xpos::Nn || tree.tags[token - 1].xpos == Xpos::Nnp); // "the image lead to"
    if (led || (more && word == "then")
        || std::find(misspellings.begin(), misspellings.end(), word) != misspellings.end()) {
        return true;
    }
    const bool a_one_have
        = word == "have" && tree.tags[token - 1].xpos == Xpos::Nn && token > 1
          && (lower(tree.word(token - 2)) == "a" || lower(tree.word(token - 2)) == "an") // "once a crane have removed"
          && (token < 3 || tree.tags[token - 3].xpos != Xpos::Md); // "could a crane have removed it"
    const bool its = word == "'s" && before == "it" && token + 2 < tree.size()
                     && tree.tags[token + 1].upos == Upos::Noun && tree.tags[token + 2].upos == Upos::Noun;
    constexpr std::string_view consonants = "bcdfgjklmnpqrstvwxyz"; // "an hour"
    const bool its_many = word == "'s" && before == "it" && token + 1 < tree.size()
                          && tree.tags[token + 1].xpos == Xpos::Nns; // "It's shares fell"
    const bool an = before == "an" && consonants.find(tree.word(token)[0]) != consonants.npos && word.size() > 3;
    const bool a = before == "a" && std::string_view("aei").find(tree.word(token)[0]) != std::string_view::npos
                   && word.size() > 3 && !word.starts_with("eu");
    const bool of_its = word == "'s" && before == "it" && token > 1 && token + 1 < tree.size()
                        && tree.tags[token - 2].upos == Upos::Adp
                        && (tree.tags[token + 1].upos == Upos::Noun || tree.tags[token + 1].upos == Upos::Num);
    return a_one_have || its_many || its || of_its || an || a
           || (perfect && std::find(pasts.begin(), pasts.end(), word) != pasts.end());
}

bool is_known(const syntax::Lexicon& lexicon, const std::string& word)
{
    using syntax::Word;
    constexpr std::array<Word, 4> kinds{Word::Noun, Word::Verb, Word::Adjective, Word::Adverb};
    return lexicon.words(word) != 0 || std::any_of(kinds.begin(), kinds.end(), [&](Word kind) {
               return lexicon.words(lexicon.lemma(word, kind)) != 0;
           });
}

/// True where a word becomes a known one by one letter more or less, or by turning two round.
bool is_nearly_known(const syntax::Lexicon& lexicon, const std::string& word)
{
    for (std::size_t i = 0; i < word.size(); ++i) {
        std::string turned = word;
        if (i + 1 < word.size()) {
            std::swap(turned[i], turned[i + 1]);
        }
        if (is_known(lexicon, word.substr(0, i) + word.substr(i + 1)) || is_known(lexicon, turned)) {
            return true;
        }
    }
    for (std::size_t i = 0; i <= word.size(); ++i) {
        for (char letter = 'a'; letter <= 'z'; ++letter) {
            if (is_known(lexicon, word.substr(0, i) + letter + word.substr(i))) {
                return true;
            }
        }
    }
    return false;
}

}

bool has_misspelling(const Tree& tree, const syntax::Lexicon& lexicon)
{
    constexpr std::size_t fewest_letters = 6;
    constexpr std::array<std::string_view, 16> grammar{
        "against", "amidst",     "amongst", "because", "beside",  "itself",  "myself", "ourselves",
        "theirs",  "themselves", "unless",  "whereby", "wherein", "whether", "whilst", "yourselves"};
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const std::string word(tree.word(token));
        const bool plain
            = word.size() >= fewest_letters && tree.tags[token].upos != Upos::Propn
              && std::all_of(word.begin(), word.end(), [](char each) { return each >= 'a' && each <= 'z'; });
        if (plain && std::find(grammar.begin(), grammar.end(), word) == grammar.end() && !is_known(lexicon, word)
            && is_nearly_known(lexicon, word)) {
            return true;
        }
    }
    return false;
}

bool has_slip(const Tree& tree)
{
    for (std::size_t token = 1; token < tree.size(); ++token) {
        if (is_misgrouped(tree.word(token))) {
            return true;
        }
        const std::string word = lower(tree.word(token));
        const bool twice = word == lower(tree.word(token - 1)) && word != "had" && word != "that"
                           && tree.tags[token].upos != Upos::Punct;
        if (twice || is_misspelt(tree, token)) {
            return true;
        }
    }
    const std::size_t last = tree.size() < 2 ? 0 : tree.size() - 2;
    const bool of_verb = last > 1 && tree.tags[last - 1].upos == Upos::Verb
                         && tree.tags[last - 2].xpos == Xpos::To; // "for them to feed on"
    const bool vote = last > 0 && lower(tree.word(last)) == "against"; // "and one vote against"
    return tree.tags[last].upos == Upos::Adp && !of_verb && !vote
           && tree.arcs[last].relation != syntax::Relation::CompoundPrt;
}

}
