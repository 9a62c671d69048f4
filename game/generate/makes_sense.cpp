// SPDX-License-Identifier: MIT
#include "generate/makes_sense.h"

#include "generate/about.h"
#include "generate/stands_alone.h"
#include "generate/tree_walk.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using syntax::Range;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

/// True when a subject, or a name, stands before a token, from `first` on.
bool has_subject_before(const Reading& reading, std::size_t sentence, std::size_t first, std::size_t token)
{
    const Tree& tree = reading.document.sentences[sentence].tree;
    for (std::size_t before = first; before < token; ++before) {
        const syntax::Relation relation = tree.arcs[before].relation;
        const auto& times = reading.times[sentence];
        const bool time = std::any_of(times.begin(), times.end(), [before](const TimeExpression& each) {
            return each.place.tokens.contains(before); // "In May, when it showed the console"
        });
        if (relation == syntax::Relation::Nsubj || relation == syntax::Relation::NsubjPass
            || (tree.tags[before].upos == Upos::Propn && !time)) {
            return true;
        }
    }
    return false;
}

/// How many finite verbs stand between two tokens.
std::ptrdiff_t verbs_between(const Tree& tree, std::size_t from, std::size_t to)
{
    const auto begin = tree.tags.begin();
    return std::count_if(
        begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(to), [](const syntax::Tag& tag) {
            return tag.xpos == Xpos::Vbd || tag.xpos == Xpos::Vbz || tag.xpos == Xpos::Vbp || tag.xpos == Xpos::Md;
        });
}

/// True when a noun stands before a pronoun, from `first` on, that it may stand for: a plural one before "them", one
/// that is no plural and no person before "it".
bool has_noun_before(const Reading& reading, std::size_t sentence, std::size_t token, std::size_t first,
                     const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.document.sentences[sentence].tree;
    const auto is_person = [&](std::size_t at) {
        const bool named
            = std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
                  return mention.place.sentence == sentence && mention.place.tokens.contains(at)
                         && reading.names.entities[mention.entity].type == EntityType::Person;
              });
        return named || lexicon.is_person(lexicon.lemma(lower(tree.word(at)), syntax::Word::Noun));
    };
    const std::string word = lower(tree.word(token));
    const bool many = word == "they" || word == "them" || word == "their" || word == "theirs";
    constexpr std::size_t early = 6; // "In a statement, its director": what stands before it there is no subject
    const bool heard = token > 1 && lower(tree.word(token - 1)) == "that" && lower(tree.word(token - 2)) == "heard";
    if (token < first + early && !many && !has_subject_before(reading, sentence, first, token)) {
        return false;
    }
    if (heard) {
        return false; // "the court heard that it had been painted"
    }
    const auto in_time = [&](std::size_t at) {
        return std::any_of(reading.times[sentence].begin(), reading.times[sentence].end(),
                           [at](const TimeExpression& time) { return time.place.tokens.contains(at); });
    };
    for (std::size_t before = first; before < token; ++before) {
        if (in_time(before)) {
            continue; // "In March 2009, one of its planes"
        }
        const Xpos tag = tree.tags[before].xpos;
        const bool plural = tag == Xpos::Nns || tag == Xpos::Nnps;
        const syntax::Relation relation = tree.arcs[before].relation;
        const bool group = plural
                           && (is_person(before) || relation == syntax::Relation::Nsubj
                               || relation == syntax::Relation::NsubjPass); // "from 90 balls and they" are not
        const bool joined = lower(tree.word(before)) == "and" && before > first
                            && tree.tags[before - 1].upos == Upos::Propn; // "Ghana and Ivory Coast"
        const bool noun = tree.tags[before].upos == Upos::Noun || tree.tags[before].upos == Upos::Propn;
        const bool subject = relation == syntax::Relation::Nsubj || relation == syntax::Relation::NsubjPass;
        if (word == "it" && subject && verbs_between(tree, before, token) < 2) {
            continue; // "the choir was paid 3,500 for it": for something else
        }
        if (many ? group || joined : noun && !plural && !is_person(before)) {
            return true;
        }
    }
    return false;
}

/// True for a word of a time that the day of the report explains: "last year", "on Friday".
bool is_dated(const Reading& reading, std::size_t sentence, std::size_t token)
{
    return std::any_of(reading.times[sentence].begin(), reading.times[sentence].end(), [&](const TimeExpression& time) {
        return time.place.tokens.contains(token) && time.moment.year.has_value();
    });
}

/// True for a word that what follows leans on: one of the first of what is said, or the subject of the sentence.
/// Elsewhere "the touchline" and "one" are part of the scene.
bool leads(const Tree& tree, const Claim& claim, std::size_t token)
{
    constexpr std::size_t first = 4;
    const syntax::Relation relation = tree.arcs[token].relation;
    const bool subject = relation == syntax::Relation::Nsubj || relation == syntax::Relation::NsubjPass;
    const bool object = relation == syntax::Relation::Obj; // "Brazil is giving the technology"
    const int head = tree.arcs[token].head;
    const bool said
        = subject && head >= 0
          && tree.arcs[static_cast<std::size_t>(head)].relation == syntax::Relation::Ccomp; // "said the project"
    return said || token < first
           || ((subject || object) && tree.arcs[token].head == static_cast<int>(claim.clause.predicate));
}

/// True for a word that points at what was told before, wherever it stands.
bool points_back(std::string_view word)
{
    constexpr std::array<std::string_view, 21> words{
        "above",  "another",  "below", "else",   "elsewhere", "here",       "instead",
        "latter", "likewise", "other", "others", "otherwise", "respective", "same",
        "such",   "that",     "there", "these",  "this",      "those",      "thus",
    };
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// True for "Microsoft and other firms", "another 12" behind a number: what else there is stands before it.
bool adds_to_what_is_there(const Tree& tree, std::size_t token, std::size_t begin)
{
    constexpr std::array<std::string_view, 6> joints{"among", "and", "any", "each", "or", "than"};
    const std::string word = lower(tree.word(token));
    const std::string before = token > begin ? lower(tree.word(token - 1)) : std::string();
    const bool other = (word == "other" || word == "others")
                       && std::find(joints.begin(), joints.end(), before) != joints.end() && token > begin + 1;
    bool number = false;
    for (std::size_t each = begin; each < token; ++each) {
        number = number || tree.tags[each].xpos == Xpos::Cd;
    }
    const bool another
        = word == "another" && number && token + 1 < tree.size() && tree.tags[token + 1].xpos == Xpos::Cd;
    return other || another;
}

/// True for "him" below a verb whose subject is named: "Kosiec said police believe him to be 25" is somebody else.
bool is_said_of_subject(const Reading& reading, std::size_t sentence, std::size_t token)
{
    const Tree& tree = reading.document.sentences[sentence].tree;
    int verb = tree.arcs[token].head;
    for (std::size_t steps = 0; verb >= 0 && steps < tree.size(); ++steps) {
        for (const std::size_t child : syntax::children(tree, static_cast<std::size_t>(verb))) {
            const bool subject = tree.arcs[child].relation == syntax::Relation::Nsubj;
            if (subject && tree.tags[child].upos == Upos::Propn) {
                return true;
            }
        }
        verb = tree.arcs[static_cast<std::size_t>(verb)].head;
    }
    return false;
}

/// True for one other person named before "him" in a sentence, whom it stands for, and nobody else.
bool names_one_before(const Reading& reading, std::size_t sentence, std::size_t token)
{
    std::vector<std::size_t> people;
    for (const Mention& mention : reading.names.mentions) {
        const Entity& entity = reading.names.entities[mention.entity];
        const bool before = mention.place.sentence == sentence && mention.place.tokens.end <= token
                            && mention.form == Mention::Form::Name;
        if (before && entity.type == EntityType::Person && entity.gender != syntax::Gender::Female
            && std::find(people.begin(), people.end(), mention.entity) == people.end()) {
            people.push_back(mention.entity);
        }
    }
    return people.size() == 1 && !is_said_of_subject(reading, sentence, token);
}

/// True for "kind" of "delays of this kind".
bool is_kind(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 4> kinds{"kind", "scale", "sort", "type"};
    return token < tree.size() && std::find(kinds.begin(), kinds.end(), lower(tree.word(token))) != kinds.end();
}

/// How many sentences of a report have a noun, by its lemma.
std::size_t sentences_with(const Reading& reading, const std::string& lemma, const syntax::Lexicon& lexicon)
{
    std::size_t told = 0;
    for (const Sentence& each : reading.document.sentences) {
        bool here = false;
        for (std::size_t at = 0; each.tree.parsed() && at < each.tree.size(); ++at) {
            here = here
                   || (each.tree.tags[at].upos == Upos::Noun
                       && lexicon.lemma(lower(each.tree.word(at)), syntax::Word::Noun) == lemma);
        }
        told += here ? 1U : 0U;
    }
    return told;
}

/// True for "the company", "the council", which stand for the one that a report is of where it has the word more than
/// once, and for another noun with "the" that its first sentence has, too.
bool is_of_report(const Reading& reading, std::size_t sentence, std::size_t token, const syntax::Lexicon& lexicon)
{
    constexpr std::array<std::string_view, 28> bodies{
        "agency", "airline",    "army",      "authority", "bank",    "board",     "bureau",
        "club",   "commission", "committee", "company",   "council", "court",     "factory",
        "firm",   "government", "group",     "hospital",  "hotel",   "institute", "ministry",
        "museum", "network",    "party",     "school",    "team",    "trust",     "university"};
    const Tree& tree = reading.document.sentences[sentence].tree;
    if (is_told_of(reading, reading.printed[sentence], token, lexicon)) {
        return true;
    }
    const std::string lemma = lexicon.lemma(lower(tree.word(token)), syntax::Word::Noun);
    if (tree.tags[token].xpos != Xpos::Nn || !has_child(tree, token, "the")
        || std::find(bodies.begin(), bodies.end(), lemma) == bodies.end()) {
        return false;
    }
    return sentences_with(reading, lemma, lexicon) > 1;
}

/// True for "the storm" where the report has the noun more than once.
bool is_told_again(const Reading& reading, std::size_t sentence, std::size_t token, const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.document.sentences[sentence].tree;
    const bool definite = tree.tags[token].upos == Upos::Noun && has_child(tree, token, "the");
    return definite && sentences_with(reading, lexicon.lemma(lower(tree.word(token)), syntax::Word::Noun), lexicon) > 1;
}

/// True for words that seem to point back and do not: "following victories in 2018", "compared to that of Ana", "was
/// last repaired", "both Reis and Lind", "the next election is due in April 2027".
bool points_nowhere(const Reading& reading, std::size_t sentence, std::size_t token)
{
    const Tree& tree = reading.document.sentences[sentence].tree;
    const std::string word = lower(tree.word(token));
    const std::string next = token + 1 < tree.size() ? lower(tree.word(token + 1)) : std::string();
    const std::string before = token > 0 ? lower(tree.word(token - 1)) : std::string();
    const bool name_next = token + 1 < tree.size() && tree.tags[token + 1].upos == Upos::Propn;
    const auto& times = reading.times[sentence];
    const bool dated = std::any_of(times.begin(), times.end(), [&](const TimeExpression& time) {
        return time.moment.year && !time.place.tokens.contains(token);
    });
    return (word == "following" && token == 0 && next != "that" && next != "this" && next != "these")
           || (word == "that" && next == "of") || (word == "both" && name_next)
           || (word == "last" && (before == "was" || before == "were")) || (word == "next" && before == "the" && dated);
}

/// True for words that point back far into a sentence, at what it has told itself, or of the day of the report: "the
/// same day as", "other uses", "this would stop", "his last film", "had previously said".
bool points_within(const Reading& reading, std::size_t sentence, std::size_t token)
{
    constexpr std::size_t far = 8; // tokens
    constexpr std::array<std::string_view, 6> of_the_day{"former",     "now",    "previous",
                                                         "previously", "recent", "recently"};
    constexpr std::array<std::string_view, 5> far_words{"another", "other", "same", "such", "this"};
    const Tree& tree = reading.document.sentences[sentence].tree;
    const std::string word = lower(tree.word(token));
    const std::string before = token > 0 ? lower(tree.word(token - 1)) : std::string();
    const auto is_in = [&word](const auto& list) { return std::find(list.begin(), list.end(), word) != list.end(); };
    const bool next_noun = token + 1 < tree.size() && tree.tags[token + 1].upos == Upos::Noun;
    return (is_in(of_the_day) && token > 0 && (word != "former" || next_noun))
           || (is_in(far_words) && token > far && (sentence > 0 || word != "this") && !is_kind(tree, token + 1))
           || (word == "those" && before == "of") || (word == "last" && is_third_person(before))
           || (word == "other" && token + 1 < tree.size() && tree.word(token + 1) == "than");
}

}

bool is_before_time(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 13> times{"afternoon", "autumn",  "century", "decade", "evening",
                                                     "month",     "morning", "season",  "spring", "summer",
                                                     "week",      "weekend", "year"};
    return token + 1 < tree.size() && lower(tree.word(token)) == "this"
           && std::find(times.begin(), times.end(), lower(tree.word(token + 1))) != times.end();
}

bool is_of_speaker(std::string_view word)
{
    constexpr std::array<std::string_view, 9> words{"i", "me", "my", "our", "ours", "us", "we", "you", "your"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_third_person(std::string_view word)
{
    constexpr std::array<std::string_view, 6> words{"he", "her", "hers", "him", "his", "she"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool names_someone_before(const Reading& reading, std::size_t sentence, std::size_t token, std::size_t first)
{
    return std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
        return mention.place.sentence == sentence && first <= mention.place.tokens.begin
               && mention.place.tokens.end <= token && mention.form == Mention::Form::Name
               && reading.names.entities[mention.entity].type == EntityType::Person;
    });
}

std::vector<Range> named_in(const Reading& reading, std::size_t sentence)
{
    std::vector<Range> result;
    for (const Mention& mention : reading.names.mentions) {
        if (mention.place.sentence == sentence && mention.form == Mention::Form::Name) {
            result.push_back(mention.place.tokens);
        }
    }
    return result;
}

bool is_explained(const Reading& reading, std::size_t sentence, std::size_t token, const syntax::Lexicon& lexicon,
                  std::size_t begin)
{
    const Claim& claim = reading.printed[sentence];
    const bool alone = begin > 0; // a part of a sentence has nothing around it
    const Sentence& there = reading.document.sentences[sentence];
    const std::string word = lower(there.tree.word(token));
    const Xpos tag = there.tree.tags[token].xpos;
    if (!alone && is_quoted(there, token) && there.quoting != Quoting::Whole) {
        return true; // somebody's words, as the report has them
    }
    constexpr std::size_t early = 3;
    const bool personal = tag == Xpos::Prp || tag == Xpos::PrpPoss;
    if (sentence == 0 && personal && token > early && !is_of_speaker(word)) {
        return true; // a lead explains itself
    }
    if (personal) {
        return is_of_speaker(word)     ? is_quoted(there, token)
               : is_third_person(word) ? names_someone_before(reading, sentence, token, begin)
                                             && (word != "him" || begin > 0 // "the judge let him finish"
                                                 || names_one_before(reading, sentence, token))
                                       : has_noun_before(reading, sentence, token, begin, lexicon);
    }
    const syntax::Relation relation = there.tree.arcs[token].relation;
    if (tag == Xpos::Cd && (relation == syntax::Relation::Nsubj || relation == syntax::Relation::NsubjPass)) {
        return is_dated(reading, sentence, token); // "eleven were ready": of what?
    }
    if (word == "following" && token > 0 && lower(there.tree.word(token - 1)) == "the") {
        return false; // "the following February"
    }
    constexpr std::size_t scene
        = 4; // tokens: behind these "the manuscript" is part of the scene, unless it is a subject
    const bool subject = relation == syntax::Relation::Nsubj || relation == syntax::Relation::NsubjPass;
    const bool aside = there.tree.tags[token].upos == Upos::Noun && token >= begin + scene && !subject;
    const bool instead = word == "instead" && token + 1 < there.tree.size() && there.tree.word(token + 1) == "of";
    if (alone && (aside || instead || is_told_again(reading, sentence, token, lexicon))) {
        return true; // who said so was heard by whoever read the report
    }
    if (!alone
        && (points_within(reading, sentence, token) || points_nowhere(reading, sentence, token)
            || is_of_report(reading, sentence, token, lexicon) || is_quoted(there, token))) {
        return true;
    }
    const bool lead = sentence == 0 && there.tree.tags[token].upos == Upos::Noun; // a lead explains itself
    return lead || is_dated(reading, sentence, token) || is_before_time(there.tree, token)
           || adds_to_what_is_there(there.tree, token, begin) || is_topic(reading, claim, token, lexicon)
           || is_topic_in_other_words(reading, claim, token, lexicon)
           || (!alone && !leads(there.tree, claim, token) && !points_back(word));
}

bool makes_sense(const Reading& reading, std::size_t sentence, Range range, const syntax::Lexicon& lexicon,
                 const std::vector<Range>& known)
{
    const Tree& tree = reading.document.sentences[sentence].tree;
    const Claim& claim = reading.printed[sentence];
    const std::vector<std::size_t> tokens = each_of(range);
    std::vector<Range> settled = named_in(reading, sentence);
    settled.insert(settled.end(), known.begin(), known.end());
    while (const auto unclear = unclear_word(tree, claim, tokens, settled)) {
        if (!is_explained(reading, sentence, *unclear, lexicon, range.begin)) {
            return false;
        }
        settled.push_back({*unclear, *unclear + 1});
    }
    return true;
}

}
