// SPDX-License-Identifier: MIT
#pragma once

#include "generate/document.h"
#include "generate/names.h"
#include "syntax/lexicon.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// A run of capitalised tokens that names someone or something, before it is known who or what.
struct NameSpan {
    std::size_t sentence = 0;
    syntax::Range name; ///< without title: "Bashar al-Assad"
    syntax::Range title; ///< the capitalised title before it, "Syrian President"; empty when it has none
    std::string text; ///< the name as the article has it
};

/// A role that stands beside a name.
struct SpanRole {
    std::size_t span = 0; ///< into the spans
    Place place; ///< "head of the agency", without article word
    Calling::Form form = Calling::Form::Title;
};

/// What a span is.
struct SpanType {
    EntityType type = EntityType::Unknown;
    syntax::Gender gender = syntax::Gender::Unknown;
    std::string country; ///< two letters, or empty
};

/// The words of a document by how they are written, folded.
struct Vocabulary {
    std::set<std::string, std::less<>> small; ///< seen with a small first letter
    std::set<std::string, std::less<>> capital; ///< seen with a capital where no sentence begins
};

/// The names of a document, in the order of the text.
std::vector<NameSpan> find_spans(const Document& document, const syntax::Lexicon& lexicon);

/// The roles that stand before or after the names: "Syrian President", ", head of the agency,".
std::vector<SpanRole> find_roles(const Document& document, const std::vector<NameSpan>& spans,
                                 const syntax::Lexicon& lexicon);

/// What each span is, told by all the document.
std::vector<SpanType> type_spans(const Document& document, const std::vector<NameSpan>& spans,
                                 const std::vector<SpanRole>& roles, const syntax::Lexicon& lexicon);

/// The number of the entity that each span names, from 0 in the order of the text.
std::vector<std::size_t> merge_spans(const Document& document, const std::vector<NameSpan>& spans,
                                     const std::vector<SpanType>& types, const syntax::Lexicon& lexicon);

/// The abbreviation that stands in brackets after a name and is made of its first letters: "Hayat Tahrir al-Sham
/// (HTS)".
std::string_view bracketed_abbreviation(const Document& document, const NameSpan& span);

/// The mentions of a sentence; those of the names must be in the order of the text.
std::span<const Mention> mentions_in(const Names& names, std::size_t sentence);

/// Adds the places where a role alone stands for the one who holds it: "the Syrian president".
void add_role_mentions(const Document& document, const syntax::Lexicon& lexicon, Names& names);

/// Adds the pronouns that can stand for one entity alone.
void add_pronouns(const Document& document, const syntax::Lexicon& lexicon, Names& names);

/// The tag of a token; X when the sentence was not parsed.
syntax::Upos upos(const Sentence& sentence, std::size_t token);

/// The token with small letters, without accents.
std::string folded_word(const Sentence& sentence, std::size_t token);

/// True for a token that starts with a capital letter.
bool is_capital(const Sentence& sentence, std::size_t token);

/// True when two neighbouring tokens touch in the article.
bool touch(const Sentence& sentence, std::size_t left);

/// True when something was left out between a token and the one before it: a bracket.
bool has_gap_before(const Sentence& sentence, std::size_t token);

/// True for a word that the dictionary has with a small letter, in any form.
bool is_dictionary_word(const syntax::Lexicon& lexicon, std::string_view folded);

/// True when the gazetteer knows the name as this.
bool is_known_as(const syntax::Lexicon& lexicon, std::string_view name, syntax::Known known);

/// The number that the names of one place share, of the best known city or region with this name; 0 when there is none.
std::uint32_t place_number(std::string_view name, EntityType type, const syntax::Lexicon& lexicon);

/// True for the people of a country or a faith as many: Russians.
bool is_people(const syntax::Lexicon& lexicon, std::string_view word);

/// True for a singular noun, or a title, that names what a person does.
bool names_role(const Sentence& sentence, std::size_t token, const syntax::Lexicon& lexicon);

/// The words of some tokens of a sentence, as the article has them.
std::string_view article_words(const Document& document, std::size_t sentence, syntax::Range tokens);

}
