// SPDX-License-Identifier: MIT
#include "generate/pronoun_candidates.h"

#include "generate/name_likeness.h"
#include "generate/name_words.h"
#include "generate/naming.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using syntax::Gender;
using syntax::Relation;
using syntax::Upos;

constexpr std::array<Pronoun, 14> pronouns{{
    {"he", Pronoun::For::Person, Gender::Male},
    {"him", Pronoun::For::Person, Gender::Male},
    {"his", Pronoun::For::Person, Gender::Male},
    {"himself", Pronoun::For::Person, Gender::Male},
    {"she", Pronoun::For::Person, Gender::Female},
    {"her", Pronoun::For::Person, Gender::Female},
    {"hers", Pronoun::For::Person, Gender::Female},
    {"herself", Pronoun::For::Person, Gender::Female},
    {"it", Pronoun::For::Thing, Gender::Unknown},
    {"its", Pronoun::For::Thing, Gender::Unknown},
    {"itself", Pronoun::For::Thing, Gender::Unknown},
    {"they", Pronoun::For::Many, Gender::Unknown},
    {"them", Pronoun::For::Many, Gender::Unknown},
    {"their", Pronoun::For::Many, Gender::Unknown},
}};

/// A name that the sentence begins with, before its verb, is what the sentence is about, whatever the parser calls it.
bool begins_sentence(const Sentence& sentence, const Mention& mention)
{
    return mention.place.tokens.begin == 0 && mention.form == Mention::Form::Name
           && sentence.tree.arcs[mention.head].relation != Relation::NmodPoss
           && mention.place.tokens.end <= root_of(sentence.tree);
}

}

const Pronoun* pronoun_at(const Sentence& sentence, std::size_t token)
{
    const auto tag = upos(sentence, token);
    if (tag != Upos::Pron && tag != Upos::Det) {
        return nullptr;
    }
    const auto folded = folded_word(sentence, token);
    const auto found
        = std::find_if(pronouns.begin(), pronouns.end(), [&](const auto& each) { return each.word == folded; });
    return found == pronouns.end() ? nullptr : &*found;
}

bool is_subject(const Sentence& sentence, std::size_t token)
{
    const auto relation = sentence.tree.arcs[token].relation;
    return relation == Relation::Nsubj || relation == Relation::NsubjPass;
}

std::size_t root_of(const syntax::Tree& tree)
{
    for (std::size_t token = 0; token < tree.size(); ++token) {
        if (tree.arcs[token].head == syntax::root_head) {
            return token;
        }
    }
    return 0;
}

bool may_be_person(const Entity& entity, const syntax::Lexicon& lexicon)
{
    if (entity.type != EntityType::Unknown) {
        return entity.type == EntityType::Person;
    }
    const auto words = folded_words(entity.name);
    const bool foreign
        = std::any_of(words.begin(), words.end(), [&](const auto& word) { return !is_dictionary_word(lexicon, word); });
    return foreign && !entity.definite && !is_abbreviation(entity.name);
}

namespace {

/// "of Coolabarra", "in Coolabarra": a name of unknown type behind a small word that says where.
bool is_where(const Sentence& sentence, const Mention& mention)
{
    constexpr std::array<std::string_view, 5> words{"at", "from", "in", "near", "of"};
    const std::size_t begin = mention.place.tokens.begin;
    return begin > 0 && std::find(words.begin(), words.end(), folded_word(sentence, begin - 1)) != words.end();
}

}

Candidate candidate_of(const Document& document, const Mention& mention, const Entity& entity,
                       const syntax::Lexicon& lexicon)
{
    const auto& sentence = document.sentences[mention.place.sentence];
    Candidate candidate;
    candidate.sentence = mention.place.sentence;
    candidate.token = mention.head;
    candidate.entity = mention.entity;
    candidate.gender = entity.gender;
    const bool unknown = entity.type == EntityType::Unknown;
    candidate.person = may_be_person(entity, lexicon) && !(unknown && is_where(sentence, mention));
    candidate.many = entity.count == Count::Many || unknown || entity.type == EntityType::Organisation
                     || entity.type == EntityType::Team || entity.type == EntityType::Agency
                     || entity.type == EntityType::Company || entity.type == EntityType::Party
                     || entity.type == EntityType::Media;
    candidate.thing = entity.type != EntityType::Person && entity.count == Count::One;
    candidate.subject = is_subject(sentence, mention.head) || begins_sentence(sentence, mention);
    return candidate;
}

std::optional<Candidate> candidate_noun(const Sentence& words, std::size_t token, const syntax::Lexicon& lexicon)
{
    if (upos(words, token) != Upos::Noun) {
        return std::nullopt;
    }
    const auto& arc = words.tree.arcs[token];
    const bool beside_name = arc.head >= 0 && upos(words, static_cast<std::size_t>(arc.head)) == Upos::Propn
                             && arc.relation != Relation::Nmod && arc.relation != Relation::NmodPoss;
    const bool predicate = syntax::child(words.tree, token, Relation::Cop).has_value();
    if (arc.relation == Relation::Appos || beside_name || predicate) {
        return std::nullopt;
    }
    const auto folded = folded_word(words, token);
    const auto lemma = lexicon.lemma(folded, syntax::Word::Noun);
    const bool plural = words.tree.tags[token].xpos == syntax::Xpos::Nns;
    Candidate candidate;
    candidate.token = token;
    candidate.person = !plural && (lexicon.is_person(lemma) || is_kin(lemma) || lemma == "counterpart");
    candidate.many = plural || lexicon.is_agentive_group(lemma);
    candidate.thing = !plural && !candidate.person;
    candidate.gender = gender_told_by(folded);
    candidate.subject = is_subject(words, token);
    return candidate;
}

bool fits(const Candidate& candidate, const Pronoun& pronoun)
{
    switch (pronoun.stands_for) {
    case Pronoun::For::Person:
        return candidate.person && (candidate.gender == Gender::Unknown || candidate.gender == pronoun.gender);
    case Pronoun::For::Thing: return candidate.thing;
    case Pronoun::For::Many: return candidate.many;
    }
    return false;
}

}
