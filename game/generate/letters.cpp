// SPDX-License-Identifier: MIT
#include "generate/letters.h"

#include "generate/name_words.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>

namespace generate {

using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

bool is_always_capital(const Reading& reading, std::string_view word, Xpos tag, const syntax::Lexicon& lexicon)
{
    const std::vector<syntax::NameEntry> known = lexicon.names(word);
    const std::string small = lower(word);
    const bool proper = tag == Xpos::Nnp || tag == Xpos::Nnps;
    const bool common = (tag == Xpos::Nn || tag == Xpos::Nns)
                        && (lexicon.words(lexicon.lemma(small, syntax::Word::Noun)) & 1U) != 0; // also of Tennessee
    const bool place
        = std::any_of(known.begin(), known.end(), [proper, common, &small](const syntax::NameEntry& entry) {
              const bool of_country = entry.known == syntax::Known::Country || entry.known == syntax::Known::Demonym
                                      || entry.known == syntax::Known::Month || entry.known == syntax::Known::Weekday;
              const bool food = small == "turkey" || small == "china";
              return (of_country && (!common || (entry.known == syntax::Known::Country && !food)))
                     || (proper && entry.known != syntax::Known::GivenName && entry.known != syntax::Known::City);
          });
    if (tag == Xpos::Cd || tag == Xpos::Dt || tag == Xpos::In) {
        return false;
    }
    const bool acronym = word == "I" || (word.size() > 1 && word[1] < 'a');
    constexpr std::size_t shortest_plural = 5; // not Ms
    const bool plural = word.size() >= shortest_plural && lexicon.lemma(small, syntax::Word::Noun) != small;
    const bool name = proper && !plural;
    const bool unknown = word.size() >= shortest_plural && word[0] >= 'A' && word[0] <= 'Z' && lexicon.words(small) == 0
                         && lexicon.words(lexicon.lemma(small, syntax::Word::Noun)) == 0
                         && lexicon.words(lexicon.lemma(small, syntax::Word::Verb)) == 0
                         && (tag == Xpos::Nn || tag == Xpos::Nns || proper); // "Opennews", which no dictionary has
    return place || unknown || title_of(word) == Title::Honorific || acronym
           || (name && quiz::places(reading.document.article->text.bytes(), small).empty());
}

bool opens_title(const Tree& tree, std::size_t token, const syntax::Lexicon& lexicon)
{
    constexpr std::array<std::string_view, 5> before_titles{"acting", "former", "late", "outgoing", "then"};
    const std::string word = lower(tree.word(token));
    const bool title = token + 2 < tree.size() && tree.tags[token + 1].upos == Upos::Propn
                       && tree.tags[token + 2].upos == Upos::Propn && lexicon.is_person(lower(tree.word(token + 1)));
    const bool office = token + 2 < tree.size() && is_office(word) && tree.tags[token + 1].upos == Upos::Propn
                        && tree.tags[token + 2].upos == Upos::Propn;
    if (office) {
        return true; // "Sheriff Alan Petoskey"
    }
    return title && (tree.tags[token].xpos == Xpos::Jj || tree.tags[token].xpos == Xpos::Nn)
           && std::find(before_titles.begin(), before_titles.end(), word) == before_titles.end();
}

void fit_article(std::string& word, std::string_view behind)
{
    constexpr std::array<std::string_view, 5> by_sound{"hono", "hour", "heir", "uni", "use"};
    const std::string first = lower(behind.substr(0, behind.find(' ')));
    if ((word != "a" && word != "an" && word != "A" && word != "An") || first.empty()) {
        return;
    }
    const bool eight = first[0] == '8' || ((first.starts_with("11") || first.starts_with("18")) && first.size() == 2);
    const bool vowel = eight || std::string_view("aeiou").find(first[0]) != std::string_view::npos;
    const bool other = std::any_of(by_sound.begin(), by_sound.end(),
                                   [&first](std::string_view start) { return first.starts_with(start); });
    word = word.substr(0, 1) + (vowel != other ? "n" : "");
}

}
