// SPDX-License-Identifier: MIT
#include "generate/goes_on.h"

#include "generate/about.h"
#include "generate/makes_sense.h"
#include "generate/stands_alone.h"
#include "generate/tree_walk.h"

#include <algorithm>
#include <array>
#include <set>

namespace generate {

namespace {

using syntax::Range;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

/// True for someone, and for a name of no known type that begins like a person's.
bool is_person(const Entity& entity, const syntax::Lexicon& lexicon)
{
    const std::vector<syntax::NameEntry> known = lexicon.names(entity.name.substr(0, entity.name.find(' ')));
    return entity.type == EntityType::Person
           || (entity.type == EntityType::Unknown
               && std::any_of(known.begin(), known.end(),
                              [](const syntax::NameEntry& entry) { return entry.known == syntax::Known::GivenName; }));
}

/// Who is named in the sentences of a passage before one of them, and in that one before a token, and may be meant by a
/// pronoun.
std::set<std::size_t> people_before(const Reading& reading, std::size_t first, std::size_t sentence, std::size_t token,
                                    std::string_view pronoun, const syntax::Lexicon& lexicon)
{
    const bool woman = pronoun.starts_with("she") || pronoun.starts_with("her");
    const syntax::Gender other = woman ? syntax::Gender::Male : syntax::Gender::Female;
    std::set<std::size_t> people;
    for (const Mention& mention : reading.names.mentions) {
        const std::size_t at = mention.place.sentence;
        const Entity& entity = reading.names.entities[mention.entity];
        const bool before = (first <= at && at < sentence) || (at == sentence && mention.head < token);
        if (before && mention.form == Mention::Form::Name && is_person(entity, lexicon) && entity.gender != other) {
            people.insert(mention.entity);
        }
    }
    return people;
}

/// True when one of several people is what the sentence before is about: the subject of its main verb.
bool is_one_subject(const Reading& reading, std::size_t sentence, const std::set<std::size_t>& people)
{
    const Tree& tree = reading.document.sentences[sentence - 1].tree;
    return std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
        if (mention.place.sentence + 1 != sentence || !people.contains(mention.entity)) {
            return false;
        }
        const syntax::Arc& arc = tree.arcs[mention.head];
        return arc.relation == syntax::Relation::Nsubj && arc.head >= 0
               && tree.arcs[static_cast<std::size_t>(arc.head)].relation == syntax::Relation::Root;
    });
}

/// True when the sentence before is about someone without a name: "A mother called the police. She ...".
bool is_of_someone(const Reading& reading, std::size_t sentence, const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.document.sentences[sentence - 1].tree;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const syntax::Arc& arc = tree.arcs[token];
        const bool subject = arc.relation == syntax::Relation::Nsubj || arc.relation == syntax::Relation::NsubjPass;
        if (subject && arc.head >= 0 && tree.tags[token].xpos == Xpos::Nn
            && tree.arcs[static_cast<std::size_t>(arc.head)].relation == syntax::Relation::Root) {
            return lexicon.is_person(lexicon.lemma(lower(tree.word(token)), syntax::Word::Noun));
        }
    }
    return false;
}

/// True for "he" in a later sentence where the passage names nobody before it, or several of whom each may be meant.
bool lacks_someone(const Reading& reading, std::size_t first, std::size_t sentence, const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.document.sentences[sentence].tree;
    const auto has = [&tree](std::string_view word) {
        for (std::size_t token = 0; token < tree.size(); ++token) {
            if (lower(tree.word(token)) == word) {
                return true;
            }
        }
        return false;
    };
    if (has("he") && has("him")) {
        return true; // "He told him"
    }
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const std::string word = lower(tree.word(token));
        const syntax::Relation relation = tree.arcs[token].relation;
        const bool object = tree.tags[token].xpos == Xpos::Prp
                            && (relation == syntax::Relation::Obj || relation == syntax::Relation::Iobj);
        if (!is_third_person(word) || (!object && names_someone_before(reading, sentence, token))) {
            continue; // "Jandira asked her" is somebody else
        }
        const std::set<std::size_t> people = people_before(reading, first, sentence, token, word, lexicon);
        if (people.empty() && is_of_someone(reading, sentence, lexicon)) {
            continue;
        }
        if (people.size() != 1 && !(people.size() > 1 && is_one_subject(reading, sentence, people))) {
            return true;
        }
    }
    return false;
}

bool has_noun(const Tree& tree, const std::string& lemma, const syntax::Lexicon& lexicon)
{
    for (std::size_t token = 0; tree.parsed() && token < tree.size(); ++token) {
        if (tree.tags[token].upos == Upos::Noun && lexicon.lemma(tree.word(token), syntax::Word::Noun) == lemma) {
            return true;
        }
    }
    return false;
}

/// True when a passage names something before one of its sentences that a noun sums up: a firm before "the company",
/// someone before "the judge".
bool is_named_before(const Reading& reading, std::size_t first, std::size_t sentence, const std::string& lemma,
                     const syntax::Lexicon& lexicon)
{
    constexpr std::array<std::string_view, 22> bodies{
        "agency",   "airline", "association",  "authority",    "bank",  "board", "body",       "charity",
        "club",     "company", "corporation",  "council",      "court", "firm",  "foundation", "group",
        "ministry", "museum",  "organisation", "organization", "party", "team"};
    const bool body = std::find(bodies.begin(), bodies.end(), lemma) != bodies.end();
    const bool someone = lexicon.is_person(lemma);
    return std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
        const EntityType type = reading.names.entities[mention.entity].type;
        const bool before = first <= mention.place.sentence && mention.place.sentence < sentence
                            && mention.form == Mention::Form::Name;
        const bool is_body = type == EntityType::Company || type == EntityType::Organisation || type == EntityType::Team
                             || type == EntityType::Agency || type == EntityType::Party;
        return before && ((body && is_body) || (someone && type == EntityType::Person));
    });
}

/// True when a sentence goes on about what the passage has told: it names somebody or something
/// of that, has a pronoun for it, or one of its nouns, which the headline has, too.
bool is_linked(const Reading& reading, std::size_t first, std::size_t sentence, const syntax::Lexicon& lexicon)
{
    constexpr std::array<std::string_view, 11> pronouns{"he",    "her",  "his",   "it",   "its", "she",
                                                        "their", "them", "these", "they", "this"};
    const Tree& tree = reading.document.sentences[sentence].tree;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        constexpr std::size_t early = 6; // farther on "it" stands for what the sentence itself has
        if (token < early && std::find(pronouns.begin(), pronouns.end(), lower(tree.word(token))) != pronouns.end()) {
            return true;
        }
        const bool noun = tree.tags[token].upos == Upos::Noun;
        const std::string lemma = noun ? lexicon.lemma(tree.word(token), syntax::Word::Noun) : std::string();
        const bool topic = noun && is_topic(reading, reading.printed[sentence], token, lexicon);
        for (std::size_t before = first; topic && before < sentence; ++before) {
            if (has_noun(reading.document.sentences[before].tree, lemma, lexicon)) {
                return true;
            }
        }
    }
    std::set<std::size_t> named;
    for (const Mention& mention : reading.names.mentions) {
        if (first <= mention.place.sentence && mention.place.sentence < sentence) {
            named.insert(mention.entity);
        }
    }
    return std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
        return mention.place.sentence == sentence && named.contains(mention.entity);
    });
}

/// True for "the measures" in a later sentence that begins a paragraph, and for "the doctor" in any, where no sentence
/// of the passage before it has any. Within a paragraph "this", "these" and, where something else links them, "the gap"
/// stand for what the sentence before tells.
bool lacks_something(const Reading& reading, std::size_t first, std::size_t sentence, const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.document.sentences[sentence].tree;
    const std::vector<Sentence>& sentences = reading.document.sentences;
    constexpr std::size_t early = 6; // tokens: what a sentence is about
    const bool linked = is_linked(reading, first, sentence, lexicon);
    const bool same_paragraph = sentences[sentence].paragraph == sentences[sentence - 1].paragraph;
    std::vector<Range> settled = named_in(reading, sentence);
    while (const auto unclear = unclear_word(tree, reading.printed[sentence], each_of({0, tree.size()}), settled)) {
        const bool noun = tree.tags[*unclear].upos == Upos::Noun;
        const std::string lemma = noun ? lexicon.lemma(tree.word(*unclear), syntax::Word::Noun) : std::string();
        bool told
            = !noun
              || (same_paragraph && (sums_up(lemma) || (!lexicon.is_person(lemma) && (linked || *unclear > early))))
              || is_explained(reading, sentence, *unclear, lexicon)
              || has_noun(reading.document.sentences.front().tree, lemma, lexicon)
              || is_named_before(reading, first, sentence, lemma, lexicon);
        for (std::size_t before = first; before < sentence; ++before) {
            told = told || has_noun(reading.document.sentences[before].tree, lemma, lexicon);
        }
        if (!told) {
            return true;
        }
        settled.push_back({*unclear, *unclear + 1});
    }
    return false;
}

}

bool goes_on(const Reading& reading, std::size_t first, std::size_t sentence, const syntax::Lexicon& lexicon)
{
    const std::vector<Sentence>& sentences = reading.document.sentences;
    const bool other_paragraph = sentences[sentence].paragraph != sentences[sentence - 1].paragraph;
    return (!other_paragraph || is_linked(reading, first, sentence, lexicon))
           && !lacks_someone(reading, first, sentence, lexicon) && !lacks_something(reading, first, sentence, lexicon);
}

}
