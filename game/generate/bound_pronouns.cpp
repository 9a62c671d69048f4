// SPDX-License-Identifier: MIT
#include "generate/bound_pronouns.h"

#include "generate/pronoun_candidates.h"
#include "generate/stands_alone.h"
#include "generate/tree_walk.h"

#include <algorithm>

namespace generate {

namespace {

using syntax::Relation;
using syntax::Tree;

bool is_subject_relation(Relation relation)
{
    return relation == Relation::Nsubj || relation == Relation::NsubjPass;
}

std::optional<std::size_t> subject_of(const Tree& tree, std::size_t verb)
{
    const std::vector<std::size_t> below = syntax::children(tree, verb);
    const auto found = std::find_if(below.begin(), below.end(), [&tree](std::size_t child) {
        return is_subject_relation(tree.arcs[child].relation);
    });
    return found == below.end() ? std::nullopt : std::optional(*found);
}

/// The nearest subject above a token, other than the token itself, that stands before it.
std::optional<std::size_t> subject_above(const Tree& tree, std::size_t token)
{
    int here = tree.arcs[token].head;
    for (std::size_t steps = 0; here >= 0 && steps < tree.size(); ++steps) {
        const auto subject = subject_of(tree, static_cast<std::size_t>(here));
        if (subject && *subject != token) {
            return *subject < token ? subject : std::nullopt;
        }
        here = tree.arcs[static_cast<std::size_t>(here)].head;
    }
    return std::nullopt;
}

/// A noun or a name of the claim's sentence as something that a pronoun may stand for.
std::optional<Candidate> candidate_at(const Reading& reading, const Claim& claim, std::size_t token,
                                      const syntax::Lexicon& lexicon)
{
    const Sentence& sentence = reading.sentence(claim);
    std::optional<Candidate> candidate;
    if (const Mention* mention = mention_at(reading.names, claim.sentence(), token)) {
        candidate = candidate_of(reading.document, *mention, reading.names.entities[mention->entity], lexicon);
    } else {
        candidate = candidate_noun(sentence, token, lexicon);
    }
    if (candidate && syntax::child(sentence.tree, token, Relation::Conj)) {
        candidate->many = true;
        candidate->thing = false;
        candidate->person = false;
    }
    return candidate;
}

/// True when something before the pronoun fits it as well as the subject does.
bool has_rival(const Reading& reading, const Claim& claim, std::size_t token, std::size_t subject,
               const Pronoun& pronoun, const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.sentence(claim).tree;
    const Mention* own = mention_at(reading.names, claim.sentence(), subject);
    const syntax::Range phrase = syntax::subtree(tree, subject);
    for (std::size_t other = 0; other < token; ++other) {
        const Mention* mention = mention_at(reading.names, claim.sentence(), other);
        const bool same = other == subject || (own != nullptr && mention != nullptr && mention->entity == own->entity);
        const bool inside = phrase.contains(other) && mention == nullptr;
        if (same || inside || (mention != nullptr && mention->head != other)) {
            continue;
        }
        const auto candidate = candidate_at(reading, claim, other, lexicon);
        if (candidate && fits(*candidate, pronoun)) {
            return true;
        }
    }
    return false;
}

bool is_bound(const Reading& reading, const Claim& claim, std::size_t token, const syntax::Lexicon& lexicon)
{
    const Sentence& sentence = reading.sentence(claim);
    const Tree& tree = sentence.tree;
    const Pronoun* pronoun = pronoun_at(sentence, token);
    if (pronoun == nullptr || tree.arcs[token].relation == Relation::Expl) {
        return false;
    }
    const bool possessive = tree.arcs[token].relation == Relation::NmodPoss;
    const auto subject = subject_above(tree, token);
    if (!subject || (!possessive && !is_subject_relation(tree.arcs[token].relation))) {
        return false;
    }
    const auto candidate = candidate_at(reading, claim, *subject, lexicon);
    const bool spoken = is_spoken(claim, {*subject, *subject + 1});
    if (!candidate || !spoken || !fits(*candidate, *pronoun)) {
        return false;
    }
    const bool named = mention_at(reading.names, claim.sentence(), *subject) != nullptr;
    if (!possessive && !named) {
        return false; // "a boy was arrested after he ..." asks who
    }
    const bool own_group = possessive && pronoun->stands_for != Pronoun::For::Person;
    return own_group || !has_rival(reading, claim, token, *subject, *pronoun, lexicon);
}

}

std::vector<syntax::Range> bound_pronouns(const Reading& reading, const Claim& claim, const syntax::Lexicon& lexicon)
{
    std::vector<syntax::Range> result;
    for (std::size_t token = 0; token < reading.sentence(claim).tree.size(); ++token) {
        if (is_spoken(claim, {token, token + 1}) && is_bound(reading, claim, token, lexicon)) {
            result.push_back({token, token + 1});
        }
    }
    return result;
}

}
