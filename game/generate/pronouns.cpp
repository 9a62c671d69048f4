// SPDX-License-Identifier: MIT
#include "generate/naming.h"
#include "generate/pronoun_candidates.h"
#include "generate/tree_walk.h"

#include <algorithm>
#include <array>
#include <optional>

namespace generate {

namespace {

using syntax::Gender;
using syntax::Relation;
using syntax::Upos;

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
    void add_open(std::size_t sentence, std::size_t token, const Pronoun& pronoun);
    void resolve(std::size_t sentence, std::size_t token, const Pronoun& pronoun);
    bool in_view(const Candidate& candidate, std::size_t sentence) const;
    std::optional<std::size_t> only_one(std::size_t sentence, const Pronoun& pronoun, std::size_t from) const;
    std::optional<std::size_t> the_only_one(std::size_t sentence, std::size_t token, const Pronoun& pronoun) const;
    bool was_subject(std::size_t entity, std::size_t from) const;
    std::optional<std::size_t> bound(std::size_t sentence, std::size_t token, const Pronoun& pronoun) const;
    std::optional<std::size_t> subject_entity(std::size_t sentence, std::size_t verb) const;
    std::optional<std::size_t> who_says_so(std::size_t sentence, std::size_t token, const Pronoun& pronoun) const;
    bool leads_alone(std::size_t sentence, const Pronoun& pronoun, std::size_t entity) const;
    bool fits_before(std::size_t sentence, const Pronoun& pronoun) const;
    std::optional<std::size_t> goes_on(std::size_t sentence, std::size_t token, const Pronoun& pronoun) const;
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

void Resolver::add_open(std::size_t sentence, std::size_t token, const Pronoun& pronoun)
{
    Candidate candidate;
    candidate.sentence = sentence;
    candidate.token = token;
    candidate.gender = pronoun.gender;
    candidate.person = pronoun.stands_for == Pronoun::For::Person;
    candidate.thing = pronoun.stands_for == Pronoun::For::Thing;
    candidate.many = pronoun.stands_for == Pronoun::For::Many;
    m_candidates.push_back(candidate);
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

/// "It was clear", "It took years": a subject that stands for nothing.
bool may_be_empty(const syntax::Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 16> verbs{"take",    "takes",    "took",     "taken",  "seem",   "seems",
                                                     "seemed",  "appears",  "rained",   "snowed", "turned", "turns",
                                                     "emerged", "happened", "appeared", "follows"};
    const auto verb = static_cast<std::size_t>(tree.arcs[token].head);
    return syntax::child(tree, verb, Relation::Cop).has_value()
           || std::find(verbs.begin(), verbs.end(), tree.word(verb)) != verbs.end();
}

/// The entity that is the subject of a verb, where all members agree on it.
std::optional<std::size_t> Resolver::subject_entity(std::size_t sentence, std::size_t verb) const
{
    const auto& tree = at(sentence).tree;
    for (const auto relation : {Relation::Nsubj, Relation::NsubjPass}) {
        if (const auto subject = syntax::child(tree, verb, relation)) {
            return syntax::unanimous(tree, *subject) ? entity_at(sentence, *subject) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// "Lone Oak said it would close two shops": who says so is meant, where nothing else in the sentence fits.
std::optional<std::size_t> Resolver::who_says_so(std::size_t sentence, std::size_t token, const Pronoun& pronoun) const
{
    const auto& tree = at(sentence).tree;
    const int verb = is_subject(at(sentence), token) ? tree.arcs[token].head : syntax::root_head;
    if (verb < 0 || !syntax::unanimous(tree, token) || may_be_empty(tree, token)) {
        return std::nullopt;
    }
    const syntax::Arc& arc = tree.arcs[static_cast<std::size_t>(verb)];
    if (arc.relation != Relation::Ccomp || arc.head < 0 || !is_reporting(tree, static_cast<std::size_t>(arc.head))
        || !syntax::unanimous(tree, static_cast<std::size_t>(verb))) {
        return std::nullopt;
    }
    const auto speaker = subject_entity(sentence, static_cast<std::size_t>(arc.head));
    const bool known
        = speaker
          && (pronoun.stands_for != Pronoun::For::Person || m_names.entities[*speaker].gender == pronoun.gender);
    return known && only_one(sentence, pronoun, sentence) == speaker ? speaker : std::nullopt;
}

/// True when nobody else in a sentence fits, in whichever paragraph it stands: nobody at all, or for one whose sex is
/// known to be the pronoun's, nobody who is a subject or stands beside the verb.
bool Resolver::leads_alone(std::size_t sentence, const Pronoun& pronoun, std::size_t entity) const
{
    const bool known = m_names.entities[entity].gender == pronoun.gender;
    for (auto each = m_candidates.rbegin(); each != m_candidates.rend() && each->sentence >= sentence; ++each) {
        const bool other = each->sentence == sentence && each->entity != entity && fits(*each, pronoun);
        const auto& tree = at(sentence).tree;
        const bool leading = each->subject || tree.arcs[each->token].head == static_cast<int>(root_of(tree));
        if (other && (leading || !known)) {
            return false;
        }
    }
    return true;
}

/// True when something that was read in a sentence so far fits.
bool Resolver::fits_before(std::size_t sentence, const Pronoun& pronoun) const
{
    const auto earlier = std::find_if(m_candidates.rbegin(), m_candidates.rend(),
                                      [&](const Candidate& each) { return each.sentence < sentence; });
    return std::any_of(m_candidates.rbegin(), earlier, [&](const Candidate& each) { return fits(each, pronoun); });
}

/// "Lone Oak runs 164 shops. It plans to ...": the subject of the sentence before goes on being the subject, where it
/// fits and nothing between them does.
std::optional<std::size_t> Resolver::goes_on(std::size_t sentence, std::size_t token, const Pronoun& pronoun) const
{
    const auto& tree = at(sentence).tree;
    const bool opens = sentence > 0 && is_subject(at(sentence), token) && syntax::unanimous(tree, token)
                       && tree.arcs[token].head == static_cast<int>(root_of(tree)) && !may_be_empty(tree, token);
    if (!opens || pronoun.stands_for == Pronoun::For::Many || !at(sentence - 1).tree.parsed()) {
        return std::nullopt;
    }
    const auto subject = subject_entity(sentence - 1, root_of(at(sentence - 1).tree));
    if (!subject || fits_before(sentence, pronoun)) {
        return std::nullopt;
    }
    const Entity& entity = m_names.entities[*subject];
    const bool person = entity.type == EntityType::Person;
    const bool same = person
                          ? pronoun.stands_for == Pronoun::For::Person && leads_alone(sentence - 1, pronoun, *subject)
                          : pronoun.stands_for == Pronoun::For::Thing && entity.count != Count::Many;
    const bool doubtful = entity.type == EntityType::Unknown && may_be_person(entity, m_lexicon);
    return same && !doubtful ? subject : std::nullopt;
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
        const bool fits = pronoun.stands_for == Pronoun::For::Person ? may_be_person(other, m_lexicon) && gendered
                                                                     : other.type != EntityType::Person;
        const bool points_forward = tree.arcs[token].head >= 0 && token < root_of(tree);
        if (fits && (points_forward || is_subject(at(sentence), mention.head))) {
            return true;
        }
    }
    const auto relation = tree.arcs[token].relation;
    const bool subject_pronoun = relation == Relation::Nsubj || relation == Relation::NsubjPass;
    if (pronoun.stands_for != Pronoun::For::Person && !subject_pronoun && relation != Relation::NmodPoss) {
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

/// The one that fits where nobody else in this sentence and the one before does, or the subject that binds it.
std::optional<std::size_t> Resolver::the_only_one(std::size_t sentence, std::size_t token, const Pronoun& pronoun) const
{
    auto entity = only_one(sentence, pronoun, sentence == 0 ? 0 : sentence - 1);
    if (!entity) {
        entity = bound(sentence, token, pronoun);
    }
    const bool named = entity && m_names.entities[*entity].type != EntityType::Unknown;
    return named && !contradicted(sentence, token, pronoun, *entity) ? entity : std::nullopt;
}

void Resolver::resolve(std::size_t sentence, std::size_t token, const Pronoun& pronoun)
{
    if (is_quoted(at(sentence), token) || at(sentence).tree.arcs[token].relation == Relation::Expl) {
        return add_open(sentence, token, pronoun);
    }
    const bool subject = is_subject(at(sentence), token) && at(sentence).tree.arcs[token].head >= 0;
    if (subject && pronoun.stands_for == Pronoun::For::Thing && may_be_empty(at(sentence).tree, token)) {
        return add_open(sentence, token, pronoun);
    }
    const std::size_t from = sentence == 0 ? 0 : sentence - 1;
    auto entity = who_says_so(sentence, token, pronoun);
    if (!entity) {
        entity = goes_on(sentence, token, pronoun);
    }
    if (!entity) {
        entity = the_only_one(sentence, token, pronoun);
    }
    if (!entity) {
        return add_open(sentence, token, pronoun);
    }
    if (!was_subject(*entity, from)) {
        add_open(sentence, token, pronoun);
        m_candidates.back().entity = entity; // nobody else fits, so that it does not stand in the way of who comes next
        return;
    }
    if (pronoun.stands_for == Pronoun::For::Many && m_names.entities[*entity].count != Count::Many) {
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
            m_candidates.push_back(candidate_of(m_document, mention, m_names.entities[mention.entity], m_lexicon));
        }
        if (token < covered) {
            continue;
        }
        if (const auto* pronoun = pronoun_at(at(sentence), token)) {
            resolve(sentence, token, *pronoun);
        } else if (const auto noun = candidate_noun(at(sentence), token, m_lexicon)) {
            m_candidates.push_back(*noun);
            m_candidates.back().sentence = sentence;
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
