// SPDX-License-Identifier: MIT
#include "generate/naming.h"

#include "generate/name_words.h"
#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>

namespace generate {

using syntax::Upos;

syntax::Upos upos(const Sentence& sentence, std::size_t token)
{
    return token < sentence.tree.tags.size() ? sentence.tree.tags[token].upos : syntax::Upos::X;
}

std::string folded_word(const Sentence& sentence, std::size_t token)
{
    return text::folded(sentence.tree.word(token));
}

std::span<const Mention> mentions_in(const Names& names, std::size_t sentence)
{
    const auto is_before = [](const Mention& mention, std::size_t number) { return mention.place.sentence < number; };
    const auto begin = std::lower_bound(names.mentions.begin(), names.mentions.end(), sentence, is_before);
    const auto end = std::lower_bound(begin, names.mentions.end(), sentence + 1, is_before);
    return {begin, end};
}

bool is_capital(const Sentence& sentence, std::size_t token)
{
    const auto word = sentence.tree.word(token);
    return !word.empty() && text::is_upper(text::decode(word, 0).code_point);
}

bool touch(const Sentence& sentence, std::size_t left)
{
    const auto& tokens = sentence.tree.tokens;
    return left + 1 < tokens.size() && tokens[left].end == tokens[left + 1].begin;
}

bool has_gap_before(const Sentence& sentence, std::size_t token)
{
    const auto& tokens = sentence.tree.tokens;
    const auto& asides = sentence.view.asides;
    return token > 0 && std::any_of(asides.begin(), asides.end(), [&](const Aside& each) {
               return tokens[token - 1].end <= each.at && each.at <= tokens[token].begin;
           });
}

bool is_dictionary_word(const syntax::Lexicon& lexicon, std::string_view folded)
{
    constexpr syntax::Words small_letters = 15;
    const auto known = [&](std::string_view form) { return (lexicon.words(form) & small_letters) != 0; };
    return known(folded) || known(lexicon.lemma(folded, syntax::Word::Noun))
           || known(lexicon.lemma(folded, syntax::Word::Verb));
}

bool is_known_as(const syntax::Lexicon& lexicon, std::string_view name, syntax::Known known)
{
    const auto entries = lexicon.names(name);
    return std::any_of(entries.begin(), entries.end(), [&](const auto& each) { return each.known == known; });
}

std::uint32_t place_number(std::string_view name, EntityType type, const syntax::Lexicon& lexicon)
{
    const auto known = type == EntityType::City ? syntax::Known::City : syntax::Known::Region;
    if (type != EntityType::City && type != EntityType::Region) {
        return 0;
    }
    const syntax::NameEntry* best = nullptr;
    const auto entries = lexicon.names(name);
    for (const auto& entry : entries) {
        if (entry.known == known && (best == nullptr || entry.weight > best->weight)) {
            best = &entry;
        }
    }
    return best == nullptr ? 0 : best->thing;
}

bool is_people(const syntax::Lexicon& lexicon, std::string_view word)
{
    return word.ends_with('s') && is_known_as(lexicon, word, syntax::Known::Demonym)
           && is_known_as(lexicon, word.substr(0, word.size() - 1), syntax::Known::Demonym);
}

bool names_role(const Sentence& sentence, std::size_t token, const syntax::Lexicon& lexicon)
{
    const auto folded = folded_word(sentence, token);
    const auto tag = upos(sentence, token);
    const bool noun = tag == Upos::Noun || (tag == Upos::Propn && title_of(sentence.tree.word(token)) != Title::None)
                      || is_office(folded);
    const auto word = sentence.tree.word(token);
    if (is_known_as(lexicon, word, syntax::Known::Demonym)) {
        return false;
    }
    const bool singular = lexicon.lemma(folded, syntax::Word::Noun) == folded;
    return noun && singular && is_role_noun(folded, lexicon);
}

std::string_view article_words(const Document& document, std::size_t sentence, syntax::Range tokens)
{
    return words(document, Place{sentence, tokens});
}

}
