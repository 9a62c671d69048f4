// SPDX-License-Identifier: MIT
#include "generate/naming.h"

#include "generate/name_likeness.h"
#include "generate/name_words.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <optional>

namespace generate {

namespace {

using syntax::Gender;
using syntax::Relation;
using syntax::Upos;

/// What a pronoun can stand for.
enum class Kind { Person, Thing, Many };

struct Pronoun {
    std::string_view word;
    Kind kind;
    Gender gender;
};

constexpr std::array<Pronoun, 14> pronouns{{
    {"he", Kind::Person, Gender::Male},
    {"him", Kind::Person, Gender::Male},
    {"his", Kind::Person, Gender::Male},
    {"himself", Kind::Person, Gender::Male},
    {"she", Kind::Person, Gender::Female},
    {"her", Kind::Person, Gender::Female},
    {"hers", Kind::Person, Gender::Female},
    {"herself", Kind::Person, Gender::Female},
    {"it", Kind::Thing, Gender::Unknown},
    {"its", Kind::Thing, Gender::Unknown},
    {"itself", Kind::Thing, Gender::Unknown},
    {"they", Kind::Many, Gender::Unknown},
    {"them", Kind::Many, Gender::Unknown},
    {"their", Kind::Many, Gender::Unknown},
}};

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

/// Someone or something that a pronoun may stand for, named or not.
struct Candidate {
    std::size_t sentence = 0;
    std::size_t token = 0;
    std::optional<std::size_t> entity; ///< nothing for a common noun or a pronoun that was left open
    Gender gender = Gender::Unknown;
    bool person = false;
    bool thing = false;
    bool many = false;
    bool subject = false;
};

bool is_subject(const Sentence& sentence, std::size_t token)
{
    const auto relation = sentence.tree.arcs[token].relation;
    return relation == Relation::Nsubj || relation == Relation::NsubjPass;
}

bool is_person(const Entity& entity)
{
    return entity.type == EntityType::Person;
}

/// The root token, the first when there is none.
std::size_t root_of(const syntax::Tree& tree)
{
    for (std::size_t token = 0; token < tree.size(); ++token) {
        if (tree.arcs[token].head == syntax::root_head) {
            return token;
        }
    }
    return 0;
}

/// A name that the sentence begins with, before its verb, is what the sentence is about, whatever the parser calls it.
bool begins_sentence(const Sentence& sentence, const Mention& mention)
{
    return mention.place.tokens.begin == 0 && mention.form == Mention::Form::Name
           && sentence.tree.arcs[mention.head].relation != Relation::NmodPoss
           && mention.place.tokens.end <= root_of(sentence.tree);
}

/// Reads the document from left to right and keeps who was spoken of.
class Resolver {
public:
    Resolver(const Document& document, const syntax::Lexicon& lexicon, Names& names)
        : m_document(document), m_lexicon(lexicon), m_names(names)
    {
    }

    void run();

private:
    const Sentence& at(std::size_t sentence) const { return m_document.sentences[sentence]; }

    void read(std::size_t sentence);
    void add_mention(std::size_t mention);
    void add_noun(std::size_t sentence, std::size_t token);
    void add_open(std::size_t sentence, std::size_t token, const Pronoun& pronoun);
    void resolve(std::size_t sentence, std::size_t token, const Pronoun& pronoun);
    bool may_be_person(const Entity& entity) const;
    bool fits(const Candidate& candidate, const Pronoun& pronoun) const;
    bool in_view(const Candidate& candidate, std::size_t sentence) const;
    std::optional<std::size_t> only_one(std::size_t sentence, const Pronoun& pronoun, std::size_t from) const;
    bool was_subject(std::size_t entity, std::size_t from) const;
    std::optional<std::size_t> bound(std::size_t sentence, std::size_t token, const Pronoun& pronoun) const;
    std::optional<std::size_t> clause_subject(std::size_t sentence, std::size_t token) const;
    std::optional<std::size_t> entity_at(std::size_t sentence, std::size_t token) const;
    bool contradicted(std::size_t sentence, std::size_t token, const Pronoun& pronoun, std::size_t entity) const;

    const Document& m_document;
    const syntax::Lexicon& m_lexicon;
    Names& m_names;
    std::vector<Candidate> m_candidates; ///< in the order of the text
    std::vector<Mention> m_found;
    std::size_t m_next_mention = 0;
};

/// Persons, and names of unknown type that are no words of the dictionary.
bool Resolver::may_be_person(const Entity& entity) const
{
    if (entity.type != EntityType::Unknown) {
        return entity.type == EntityType::Person;
    }
    const auto words = folded_words(entity.name);
    const bool foreign = std::any_of(words.begin(), words.end(),
                                     [&](const auto& word) { return !is_dictionary_word(m_lexicon, word); });
    return foreign && !entity.definite && !is_abbreviation(entity.name);
}

void Resolver::add_mention(std::size_t index)
{
    const auto& mention = m_names.mentions[index];
    const auto& entity = m_names.entities[mention.entity];
    const auto& sentence = at(mention.place.sentence);
    Candidate candidate;
    candidate.sentence = mention.place.sentence;
    candidate.token = mention.head;
    candidate.entity = mention.entity;
    candidate.gender = entity.gender;
    const bool unknown = entity.type == EntityType::Unknown;
    candidate.person = may_be_person(entity);
    candidate.many = entity.count == Count::Many || unknown || entity.type == EntityType::Organisation
                     || entity.type == EntityType::Team || entity.type == EntityType::Agency
                     || entity.type == EntityType::Company || entity.type == EntityType::Party
                     || entity.type == EntityType::Media;
    candidate.thing = entity.type != EntityType::Person && entity.count == Count::One;
    candidate.subject = is_subject(sentence, mention.head) || begins_sentence(sentence, mention);
    m_candidates.push_back(candidate);
}

/// A common noun is a rival of the names.
void Resolver::add_noun(std::size_t sentence, std::size_t token)
{
    const auto& words = at(sentence);
    const auto& arc = words.tree.arcs[token];
    const bool beside_name = arc.head >= 0 && upos(words, static_cast<std::size_t>(arc.head)) == Upos::Propn
                             && arc.relation != Relation::Nmod && arc.relation != Relation::NmodPoss;
    const bool predicate = syntax::child(words.tree, token, Relation::Cop).has_value();
    if (arc.relation == Relation::Appos || beside_name || predicate) {
        return;
    }
    const auto folded = folded_word(words, token);
    const auto lemma = m_lexicon.lemma(folded, syntax::Word::Noun);
    const bool plural = words.tree.tags[token].xpos == syntax::Xpos::Nns;
    Candidate candidate;
    candidate.sentence = sentence;
    candidate.token = token;
    candidate.person = !plural && (m_lexicon.is_person(lemma) || is_kin(lemma) || lemma == "counterpart");
    candidate.many = plural || m_lexicon.is_agentive_group(lemma);
    candidate.thing = !plural && !candidate.person;
    candidate.gender = gender_told_by(folded);
    candidate.subject = is_subject(words, token);
    m_candidates.push_back(candidate);
}

void Resolver::add_open(std::size_t sentence, std::size_t token, const Pronoun& pronoun)
{
    Candidate candidate;
    candidate.sentence = sentence;
    candidate.token = token;
    candidate.gender = pronoun.gender;
    candidate.person = pronoun.kind == Kind::Person;
    candidate.thing = pronoun.kind == Kind::Thing;
    candidate.many = pronoun.kind == Kind::Many;
    m_candidates.push_back(candidate);
}

bool Resolver::fits(const Candidate& candidate, const Pronoun& pronoun) const
{
    switch (pronoun.kind) {
    case Kind::Person:
        return candidate.person && (candidate.gender == Gender::Unknown || candidate.gender == pronoun.gender);
    case Kind::Thing: return candidate.thing;
    case Kind::Many: return candidate.many;
    }
    return false;
}

bool Resolver::in_view(const Candidate& candidate, std::size_t sentence) const
{
    return candidate.sentence == sentence
           || (candidate.sentence + 1 == sentence && at(candidate.sentence).paragraph == at(sentence).paragraph);
}

/// The one entity that fits among the candidates from a sentence on.
std::optional<std::size_t> Resolver::only_one(std::size_t sentence, const Pronoun& pronoun, std::size_t from) const
{
    std::optional<std::size_t> found;
    for (auto candidate = m_candidates.rbegin(); candidate != m_candidates.rend(); ++candidate) {
        if (candidate->sentence < from || !in_view(*candidate, sentence)) {
            break;
        }
        if (!fits(*candidate, pronoun)) {
            continue;
        }
        if (!candidate->entity || (found && *found != *candidate->entity)) {
            return std::nullopt;
        }
        found = candidate->entity;
    }
    return found;
}

/// True when an entity was a subject, or what the sentence began with, from a sentence on.
bool Resolver::was_subject(std::size_t entity, std::size_t from) const
{
    for (auto each = m_candidates.rbegin(); each != m_candidates.rend() && each->sentence >= from; ++each) {
        if (each->entity == entity && each->subject) {
            return true;
        }
    }
    return false;
}

std::optional<std::size_t> Resolver::entity_at(std::size_t sentence, std::size_t token) const
{
    for (auto each = m_candidates.rbegin(); each != m_candidates.rend() && each->sentence >= sentence; ++each) {
        if (each->token == token) {
            return each->entity;
        }
    }
    return std::nullopt;
}

/// The subject of the clause that a token stands in, when all members agree on it and on the way there.
std::optional<std::size_t> Resolver::clause_subject(std::size_t sentence, std::size_t token) const
{
    const auto& tree = at(sentence).tree;
    int verb = static_cast<int>(token);
    for (int steps = 0; verb >= 0 && steps < 4; ++steps) {
        const auto here = static_cast<std::size_t>(verb);
        if (here != token) {
            for (const auto relation : {Relation::Nsubj, Relation::NsubjPass}) {
                if (const auto subject = syntax::child(tree, here, relation)) {
                    return syntax::unanimous(tree, *subject) ? subject : std::nullopt;
                }
            }
        }
        if (!syntax::unanimous(tree, here)) {
            return std::nullopt;
        }
        verb = tree.arcs[here].head;
    }
    return std::nullopt;
}

/// "Assad misled his commanders": the possessive is bound by the subject when nobody else in the sentence fits.
std::optional<std::size_t> Resolver::bound(std::size_t sentence, std::size_t token, const Pronoun& pronoun) const
{
    if (at(sentence).tree.arcs[token].relation != Relation::NmodPoss) {
        return std::nullopt;
    }
    const auto subject = clause_subject(sentence, token);
    if (!subject || *subject >= token) {
        return std::nullopt;
    }
    const auto only = only_one(sentence, pronoun, sentence);
    return only && entity_at(sentence, *subject) == only ? only : std::nullopt;
}

/// True when another who fits comes later as the subject that the pronoun may point forward to, or when an object
/// pronoun would stand for the subject of its own clause.
bool Resolver::contradicted(std::size_t sentence, std::size_t token, const Pronoun& pronoun, std::size_t entity) const
{
    const auto& tree = at(sentence).tree;
    for (const auto& mention : mentions_in(m_names, sentence)) {
        if (mention.head < token || mention.entity == entity) {
            continue;
        }
        const auto& other = m_names.entities[mention.entity];
        const bool gendered = other.gender == Gender::Unknown || other.gender == pronoun.gender;
        const bool fits = pronoun.kind == Kind::Person ? may_be_person(other) && gendered : !is_person(other);
        const bool points_forward = tree.arcs[token].head >= 0 && token < root_of(tree);
        if (fits && (points_forward || is_subject(at(sentence), mention.head))) {
            return true;
        }
    }
    const auto relation = tree.arcs[token].relation;
    const bool subject_pronoun = relation == Relation::Nsubj || relation == Relation::NsubjPass;
    if (pronoun.kind != Kind::Person && !subject_pronoun && relation != Relation::NmodPoss) {
        return true; // "overstating it": an idiom as often as not
    }
    const bool reflexive = pronoun.word.ends_with("self");
    const bool free = subject_pronoun || relation == Relation::NmodPoss;
    if (free && !reflexive) {
        return false;
    }
    const auto subject = clause_subject(sentence, token);
    const bool of_subject = subject && entity_at(sentence, *subject) == entity;
    return of_subject != reflexive;
}

void Resolver::resolve(std::size_t sentence, std::size_t token, const Pronoun& pronoun)
{
    if (is_quoted(at(sentence), token) || at(sentence).tree.arcs[token].relation == Relation::Expl) {
        return add_open(sentence, token, pronoun);
    }
    const std::size_t from = sentence == 0 ? 0 : sentence - 1;
    auto entity = only_one(sentence, pronoun, from);
    if (!entity) {
        entity = bound(sentence, token, pronoun);
    }
    if (!entity || contradicted(sentence, token, pronoun, *entity)) {
        return add_open(sentence, token, pronoun);
    }
    if (!was_subject(*entity, from)) {
        add_open(sentence, token, pronoun);
        m_candidates.back().entity = entity; // nobody else fits, so that it does not stand in the way of who comes next
        return;
    }
    const auto& resolved = m_names.entities[*entity];
    if (resolved.type == EntityType::Unknown || (pronoun.kind == Kind::Many && resolved.count != Count::Many)) {
        return add_open(sentence, token, pronoun);
    }
    const bool possessive = at(sentence).tree.tags[token].xpos == syntax::Xpos::PrpPoss;
    const syntax::Range range{token, token + 1};
    m_found.push_back(
        {{sentence, range}, range, token, *entity, possessive ? Mention::Form::Possessive : Mention::Form::Pronoun});
    add_open(sentence, token, pronoun);
    m_candidates.back().entity = entity;
    m_candidates.back().subject = is_subject(at(sentence), token);
}

void Resolver::read(std::size_t sentence)
{
    std::size_t covered = 0;
    for (std::size_t token = 0; token < at(sentence).tree.size(); ++token) {
        for (; m_next_mention < m_names.mentions.size(); ++m_next_mention) {
            const auto& mention = m_names.mentions[m_next_mention];
            if (mention.place.sentence > sentence
                || (mention.place.sentence == sentence && mention.place.tokens.begin > token)) {
                break;
            }
            covered = std::max(covered, mention.place.tokens.end);
            add_mention(m_next_mention);
        }
        if (token < covered) {
            continue;
        }
        if (const auto* pronoun = pronoun_at(at(sentence), token)) {
            resolve(sentence, token, *pronoun);
        } else if (upos(at(sentence), token) == Upos::Noun) {
            add_noun(sentence, token);
        }
    }
}

void Resolver::run()
{
    for (std::size_t sentence = 0; sentence < m_document.sentences.size(); ++sentence) {
        if (at(sentence).tree.parsed()) {
            read(sentence);
            continue;
        }
        while (m_next_mention < m_names.mentions.size()
               && m_names.mentions[m_next_mention].place.sentence == sentence) {
            ++m_next_mention;
        }
    }
    for (auto& each : m_found) {
        ++m_names.entities[each.entity].mentions;
        m_names.mentions.push_back(each);
    }
}

}

void add_pronouns(const Document& document, const syntax::Lexicon& lexicon, Names& names)
{
    Resolver(document, lexicon, names).run();
}

}
