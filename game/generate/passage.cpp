// SPDX-License-Identifier: MIT
#include "generate/passage.h"

#include "generate/about.h"
#include "generate/stands_alone.h"
#include "generate/tree_walk.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>

namespace generate {

namespace {

using syntax::Range;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

constexpr std::size_t fewest_words = 18;
constexpr std::size_t most_words = 70;
constexpr std::size_t most_sentences = 4;
constexpr std::size_t fewest_facts = 2;

/// The stretch of the article that a passage is; without the dateline that its first sentence may have.
text::Span stretch(const Reading& reading, const Passage& passage)
{
    const Sentence& first = reading.document.sentences[passage.first];
    text::Span span{first.span.begin, reading.document.sentences[passage.last].span.end};
    const text::Span begin = first.view.in_article(first.tree.tokens[0].begin, first.tree.tokens[0].end);
    const std::string_view before = reading.document.article->text.slice({span.begin, begin.begin});
    const bool marks = before.find_first_not_of("\"'\xE2\x80\x9C\x98 ") == std::string_view::npos;
    if (!marks) {
        span.begin = begin.begin;
    }
    return span;
}

bool is_speaker(std::string_view word)
{
    constexpr std::array<std::string_view, 9> words{"i", "me", "my", "our", "ours", "us", "we", "you", "your"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_third_person(std::string_view word)
{
    constexpr std::array<std::string_view, 6> words{"he", "her", "hers", "him", "his", "she"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// True when someone is named in a sentence before a token, from `first` on.
bool names_someone_before(const Reading& reading, std::size_t sentence, std::size_t token, std::size_t first = 0)
{
    return std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
        return mention.place.sentence == sentence && first <= mention.place.tokens.begin
               && mention.place.tokens.end <= token && mention.form == Mention::Form::Name
               && reading.names.entities[mention.entity].type == EntityType::Person;
    });
}

/// True when a subject, or a name, stands before a token, from `first` on.
bool has_subject_before(const Tree& tree, std::size_t first, std::size_t token)
{
    for (std::size_t before = first; before < token; ++before) {
        const syntax::Relation relation = tree.arcs[before].relation;
        if (relation == syntax::Relation::Nsubj || relation == syntax::Relation::NsubjPass
            || tree.tags[before].upos == Upos::Propn) {
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
    if (token < first + early && !many && !has_subject_before(tree, first, token)) {
        return false;
    }
    if (heard) {
        return false; // "the court heard that it had been painted"
    }
    for (std::size_t before = first; before < token; ++before) {
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

/// True for "this" of "this weekend", which the day of the report explains.
bool is_before_time(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 13> times{"afternoon", "autumn",  "century", "decade", "evening",
                                                     "month",     "morning", "season",  "spring", "summer",
                                                     "week",      "weekend", "year"};
    return token + 1 < tree.size() && lower(tree.word(token)) == "this"
           && std::find(times.begin(), times.end(), lower(tree.word(token + 1))) != times.end();
}

/// True for a word that what follows leans on: one of the first of what is said, or the subject of the sentence.
/// Elsewhere "the touchline" and "one" are part of the scene.
bool leads(const Tree& tree, const Claim& claim, std::size_t token)
{
    constexpr std::size_t first = 4;
    const syntax::Relation relation = tree.arcs[token].relation;
    const bool subject = relation == syntax::Relation::Nsubj || relation == syntax::Relation::NsubjPass;
    const bool object = relation == syntax::Relation::Obj; // "Brazil is giving the technology"
    return token < first || ((subject || object) && tree.arcs[token].head == static_cast<int>(claim.clause.predicate));
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

/// True for a word that makes no sense alone, where what is said of a sentence begins at `begin` and the headline of
/// the report is known.
bool is_explained(const Reading& reading, const Claim& claim, std::size_t token, const syntax::Lexicon& lexicon,
                  std::size_t begin = 0)
{
    const bool alone = begin > 0; // a part of a sentence has nothing around it
    const std::size_t sentence = claim.sentence();
    const Sentence& there = reading.document.sentences[sentence];
    const std::string word = lower(there.tree.word(token));
    const Xpos tag = there.tree.tags[token].xpos;
    if (tag == Xpos::Prp || tag == Xpos::PrpPoss) {
        return is_speaker(word)        ? is_quoted(there, token)
               : is_third_person(word) ? names_someone_before(reading, sentence, token, begin)
                                             && !(word == "him" && begin == 0) // "the judge let him finish"
                                       : has_noun_before(reading, sentence, token, begin, lexicon);
    }
    const bool lead = sentence == 0 && there.tree.tags[token].upos == Upos::Noun; // a lead explains itself
    return lead || is_dated(reading, sentence, token) || is_before_time(there.tree, token)
           || adds_to_what_is_there(there.tree, token, begin) || is_topic(reading, claim, token, lexicon)
           || is_topic_in_other_words(reading, claim, token, lexicon)
           || (!alone && !leads(there.tree, claim, token) && !points_back(word));
}

/// True for "Traders there are in despair": a place that was told before.
bool points_there(const Tree& tree)
{
    constexpr std::array<std::string_view, 6> being{"are", "be", "been", "is", "was", "were"};
    const auto is_being = [&](std::size_t token) {
        return token < tree.size() && std::find(being.begin(), being.end(), lower(tree.word(token))) != being.end();
    };
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const bool there_is = is_being(token + 1) || (token > 0 && is_being(token - 1));
        if (lower(tree.word(token)) == "there" && !there_is) {
            return true;
        }
    }
    return false;
}

/// True for "our school" where nobody is quoted.
bool speaks_of_itself(const Sentence& sentence)
{
    for (std::size_t token = 0; token < sentence.tree.size(); ++token) {
        const std::string_view word = sentence.tree.word(token);
        const bool country = word == "US";
        if (!country && is_speaker(lower(word)) && !is_quoted(sentence, token)) {
            return true;
        }
    }
    return false;
}

/// True for "had began", "it's tree rings" and "an voluntary", which look like the changed word.
bool is_misspelt(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 29> pasts{
        "ate",   "began", "blew", "broke", "chose", "did",  "drank", "drew", "drove", "flew",
        "froze", "gave",  "grew", "knew",  "rang",  "rode", "rose",  "sang", "saw",   "shook",
        "spoke", "stole", "swam", "threw", "took",  "tore", "went",  "wore", "wrote"};
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
    if ((more && word == "then") || std::find(misspellings.begin(), misspellings.end(), word) != misspellings.end()) {
        return true;
    }
    const bool its = word == "'s" && before == "it" && token + 2 < tree.size()
                     && tree.tags[token + 1].upos == Upos::Noun && tree.tags[token + 2].upos == Upos::Noun;
    constexpr std::string_view consonants = "bcdfgjklmnpqrstvwxyz"; // "an hour"
    const bool an = before == "an" && consonants.find(tree.word(token)[0]) != consonants.npos && word.size() > 3;
    const bool a = before == "a" && std::string_view("aei").find(tree.word(token)[0]) != std::string_view::npos
                   && word.size() > 3 && !word.starts_with("eu");
    const bool of_its = word == "'s" && before == "it" && token > 1 && token + 1 < tree.size()
                        && tree.tags[token - 2].upos == Upos::Adp
                        && (tree.tags[token + 1].upos == Upos::Noun || tree.tags[token + 1].upos == Upos::Num);
    return its || of_its || an || a || (perfect && std::find(pasts.begin(), pasts.end(), word) != pasts.end());
}

/// True for a slip of the article: a word twice, a preposition at the end.
bool has_slip(const Tree& tree)
{
    for (std::size_t token = 1; token < tree.size(); ++token) {
        const std::string word = lower(tree.word(token));
        const bool twice = word == lower(tree.word(token - 1)) && word != "had" && word != "that"
                           && tree.tags[token].upos != Upos::Punct;
        if (twice || is_misspelt(tree, token)) {
            return true;
        }
    }
    const std::size_t last = tree.size() < 2 ? 0 : tree.size() - 2;
    return tree.tags[last].upos == Upos::Adp && tree.arcs[last].relation != syntax::Relation::CompoundPrt;
}

/// True for "would be five centuries older", where nothing says than what, and "the likeness of the two".
bool compares_with_nothing(const Tree& tree)
{
    bool than = false;
    bool older = false;
    bool two = false;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const bool predicate = tree.arcs[token].relation == syntax::Relation::Root
                               || tree.arcs[token].relation == syntax::Relation::Ccomp;
        than = than || lower(tree.word(token)) == "than";
        older = older || (predicate && tree.tags[token].xpos == Xpos::Jjr);
        two = two
              || (token > 0 && lower(tree.word(token)) == "two" && lower(tree.word(token - 1)) == "the"
                  && (token + 1 == tree.size() || tree.tags[token + 1].upos == Upos::Punct
                      || tree.tags[token + 1].upos == Upos::Verb));
    }
    return two || (older && !than);
}

/// True for "The third, St Oswald's at Hagley, ..." and "Penmoor's manager certainly did": the rest was said before.
bool goes_on_with(const Tree& tree)
{
    constexpr std::array<std::string_view, 8> ordinals{"first", "second", "third",  "fourth",
                                                       "fifth", "latter", "former", "last"};
    constexpr std::array<std::string_view, 6> endings{"did", "does", "do", "would", "was", "were"};
    const auto is_in = [](const auto& list, std::string_view word) {
        return std::find(list.begin(), list.end(), lower(word)) != list.end();
    };
    const std::size_t size = tree.size();
    const bool counted = (size > 2 && is_in(ordinals, tree.word(1)) && tree.word(2) == ",")
                         || (size > 1 && is_in(ordinals, tree.word(0)) && tree.tags[1].upos != Upos::Noun
                             && tree.tags[1].upos != Upos::Adj); // "Second was Mona"
    const std::size_t first = std::min<std::size_t>(size, 4);
    bool one = false; // "A new one would cost"
    for (std::size_t token = 1; token < first; ++token) {
        const Xpos before = tree.tags[token - 1].xpos;
        one = one || (lower(tree.word(token)) == "one" && (before == Xpos::Jj || before == Xpos::Dt));
    }
    return one || counted || compares_with_nothing(tree) || (size > 1 && is_in(endings, tree.word(size - 2)));
}

/// True for words that begin a sentence about what was told before: "And", and "It was 22 metres long".
bool joins_to_more(const Tree& tree)
{
    if (lower(tree.word(0)) == "it") {
        return true;
    }
    constexpr std::array<std::string_view, 13> words{"also", "and", "but", "first", "instead", "later", "meanwhile",
                                                     "nor",  "or",  "so",  "still", "then",    "yet"};
    bool though = false; // "Pryce, though, came home"
    for (std::size_t token = 1; token + 1 < tree.size(); ++token) {
        though = though
                 || (lower(tree.word(token)) == "though" && tree.word(token - 1) == "," && tree.word(token + 1) == ",");
    }
    return though || std::find(words.begin(), words.end(), lower(tree.word(0))) != words.end();
}

/// True for "She does so to everyone".
bool does_so(const Tree& tree)
{
    constexpr std::array<std::string_view, 4> doing{"did", "do", "does", "doing"};
    for (std::size_t token = 1; token < tree.size(); ++token) {
        if (lower(tree.word(token)) == "so"
            && std::find(doing.begin(), doing.end(), lower(tree.word(token - 1))) != doing.end()) {
            return true;
        }
    }
    return false;
}

/// True for "Such a trial is planned", and not for "drugs such as aspirin".
bool says_such(const Tree& tree)
{
    for (std::size_t token = 0; token + 1 < tree.size(); ++token) {
        if (lower(tree.word(token)) == "such" && lower(tree.word(token + 1)) != "as") {
            return true;
        }
    }
    return false;
}

/// The ranges of a sentence's names, which are clear.
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

std::vector<std::size_t> each_of(Range range)
{
    std::vector<std::size_t> tokens(range.size());
    std::iota(tokens.begin(), tokens.end(), range.begin);
    return tokens;
}

std::vector<std::size_t> all_tokens(const Tree& tree)
{
    return each_of({0, tree.size()});
}

/// True for a sentence that makes sense to someone who knows the headline alone.
bool can_begin(const Reading& reading, std::size_t sentence, const syntax::Lexicon& lexicon)
{
    const Sentence& there = reading.document.sentences[sentence];
    if (there.quoting == Quoting::Whole || joins_to_more(there.tree) || says_such(there.tree) || does_so(there.tree)
        || goes_on_with(there.tree)) {
        return false;
    }
    return makes_sense(reading, sentence, {0, there.tree.size()}, lexicon);
}

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
std::set<std::size_t> people_before(const Reading& reading, const Passage& passage, std::size_t sentence,
                                    std::size_t token, std::string_view pronoun, const syntax::Lexicon& lexicon)
{
    const bool woman = pronoun.starts_with("she") || pronoun.starts_with("her");
    const syntax::Gender other = woman ? syntax::Gender::Male : syntax::Gender::Female;
    std::set<std::size_t> people;
    for (const Mention& mention : reading.names.mentions) {
        const std::size_t at = mention.place.sentence;
        const Entity& entity = reading.names.entities[mention.entity];
        const bool before = (passage.first <= at && at < sentence) || (at == sentence && mention.head < token);
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

/// True for "he" in a later sentence where the passage names nobody before it, or several of whom each may be meant.
bool lacks_someone(const Reading& reading, const Passage& passage, std::size_t sentence, const syntax::Lexicon& lexicon)
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
        const std::set<std::size_t> people = people_before(reading, passage, sentence, token, word, lexicon);
        if (people.size() != 1 && !(people.size() > 1 && is_one_subject(reading, sentence, people))) {
            return true;
        }
    }
    return false;
}

bool has_noun(const Tree& tree, const std::string& lemma, const syntax::Lexicon& lexicon)
{
    for (std::size_t token = 0; token < tree.size(); ++token) {
        if (tree.tags[token].upos == Upos::Noun && lexicon.lemma(tree.word(token), syntax::Word::Noun) == lemma) {
            return true;
        }
    }
    return false;
}

/// True when a passage names something before one of its sentences that a noun sums up: a firm before "the company",
/// someone before "the judge".
bool is_named_before(const Reading& reading, const Passage& passage, std::size_t sentence, const std::string& lemma,
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
        const bool before = passage.first <= mention.place.sentence && mention.place.sentence < sentence
                            && mention.form == Mention::Form::Name;
        const bool is_body = type == EntityType::Company || type == EntityType::Organisation || type == EntityType::Team
                             || type == EntityType::Agency || type == EntityType::Party;
        return before && ((body && is_body) || (someone && type == EntityType::Person));
    });
}

/// True for "the measures" in a later sentence, where no sentence of the passage before it has any. "This" and "these"
/// stand there for what the sentence before tells.
bool lacks_something(const Reading& reading, const Passage& passage, std::size_t sentence,
                     const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.document.sentences[sentence].tree;
    const Claim& claim = reading.printed[sentence];
    std::vector<Range> settled = named_in(reading, sentence);
    while (const auto unclear = unclear_word(tree, claim, all_tokens(tree), settled)) {
        const bool noun = tree.tags[*unclear].upos == Upos::Noun;
        const std::string lemma = noun ? lexicon.lemma(tree.word(*unclear), syntax::Word::Noun) : std::string();
        bool told = !noun || is_explained(reading, claim, *unclear, lexicon)
                    || has_noun(reading.document.sentences.front().tree, lemma, lexicon)
                    || is_named_before(reading, passage, sentence, lemma, lexicon);
        for (std::size_t before = passage.first; before < sentence; ++before) {
            told = told || has_noun(reading.document.sentences[before].tree, lemma, lexicon);
        }
        if (!told) {
            return true;
        }
        settled.push_back({*unclear, *unclear + 1});
    }
    return false;
}

/// How many names, times and numbers could have been changed in a passage.
std::size_t facts(const Reading& reading, const Passage& passage)
{
    std::size_t result = 0;
    std::set<std::size_t> named;
    for (std::size_t i = passage.first; i <= passage.last; ++i) {
        result += reading.quantities[i].size() + reading.times[i].size();
    }
    for (const Mention& mention : reading.names.mentions) {
        const std::size_t at = mention.place.sentence;
        if (passage.first <= at && at <= passage.last && mention.form == Mention::Form::Name) {
            named.insert(mention.entity);
        }
    }
    return result + named.size();
}

/// True for a text whose quotation marks all have others, that ends as sentences do, and has nothing odd in it.
bool is_whole(std::string_view text)
{
    const auto count = [text](std::string_view mark) {
        std::size_t found = 0;
        for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark, at + mark.size())) {
            ++found;
        }
        return found;
    };
    constexpr std::array<std::string_view, 7> ends{".", "!", "?", ".\"", "!\"", ".”", ".’"};
    const bool small = !text.empty() && text.front() >= 'a' && text.front() <= 'z';
    const bool begun = !text.empty() && !small && text.front() != '-' && text.front() != '('
                       && !text.starts_with("\xE2\x80\x93") && !text.starts_with("\xE2\x80\x94");
    return begun && count("\"") % 2 == 0 && count("“") == count("”")
           && std::any_of(ends.begin(), ends.end(), [text](std::string_view end) { return text.ends_with(end); })
           && text.find_first_of("[]{}|*") == text.npos && text.find("...") == text.npos;
}

bool has_verb(const Tree& tree)
{
    return std::any_of(tree.tags.begin(), tree.tags.end(), [](const syntax::Tag& tag) {
        return tag.xpos == Xpos::Vbd || tag.xpos == Xpos::Vbz || tag.xpos == Xpos::Vbp || tag.xpos == Xpos::Md;
    });
}

/// True when a sentence that begins a paragraph goes on about what the passage has told: it names somebody or something
/// of that, has a pronoun for it, or one of its nouns.
bool is_linked(const Reading& reading, const Passage& passage, std::size_t sentence, const syntax::Lexicon& lexicon)
{
    constexpr std::array<std::string_view, 11> pronouns{"he",    "her",  "his",   "it",   "its", "she",
                                                        "their", "them", "these", "they", "this"};
    const Tree& tree = reading.document.sentences[sentence].tree;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        constexpr std::size_t first = 6; // farther on "it" stands for what the sentence itself has
        if (token < first && std::find(pronouns.begin(), pronouns.end(), lower(tree.word(token))) != pronouns.end()) {
            return true;
        }
        const bool noun = tree.tags[token].upos == Upos::Noun;
        const std::string lemma = noun ? lexicon.lemma(tree.word(token), syntax::Word::Noun) : std::string();
        for (std::size_t before = passage.first; noun && before < sentence; ++before) {
            if (has_noun(reading.document.sentences[before].tree, lemma, lexicon)) {
                return true;
            }
        }
    }
    std::set<std::size_t> named;
    for (const Mention& mention : reading.names.mentions) {
        if (passage.first <= mention.place.sentence && mention.place.sentence < sentence) {
            named.insert(mention.entity);
        }
    }
    return std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
        return mention.place.sentence == sentence && named.contains(mention.entity);
    });
}

bool is_good(const Reading& reading, const Passage& passage, const syntax::Lexicon& lexicon)
{
    const std::vector<Sentence>& sentences = reading.document.sentences;
    for (std::size_t i = passage.first; i <= passage.last; ++i) {
        if (i >= sentences.size() || !sentences[i].tree.parsed() || !has_verb(sentences[i].tree)
            || has_slip(sentences[i].tree) || points_there(sentences[i].tree) || speaks_of_itself(sentences[i])) {
            return false; // "Goals: Tuilagi 3, Tipping."
        }
    }
    if (sentences[passage.last].paragraph.value - sentences[passage.first].paragraph.value > 1) {
        return false;
    }
    for (std::size_t i = passage.first + 1; i <= passage.last; ++i) {
        const std::size_t apart = sentences[i].paragraph.value - sentences[i - 1].paragraph.value;
        if ((apart > 0 && !is_linked(reading, passage, i, lexicon)) || lacks_someone(reading, passage, i, lexicon)
            || lacks_something(reading, passage, i, lexicon)) {
            return false;
        }
    }
    constexpr std::size_t fewest_to_begin = 8; // words: "She stayed for seven weeks" goes on from before
    if (sentences[passage.first].tree.size() < fewest_to_begin || !can_begin(reading, passage.first, lexicon)) {
        return false;
    }
    const std::string text = in_words(reading, passage, {});
    const std::size_t words = text::words(text).size();
    return fewest_words <= words && words <= most_words && facts(reading, passage) >= fewest_facts && is_whole(text);
}

/// How far a passage is from one of good length, by words, with what it costs to go over into another paragraph.
/// Readers took to passages of fifty words more than to those of twenty: these have little around what was changed.
std::size_t unlikeness(const Document& document, const Passage& passage)
{
    constexpr std::size_t short_enough = 55;
    constexpr std::size_t long_enough = 32;
    constexpr std::size_t of_a_paragraph = 12;
    std::size_t words = 0;
    for (std::size_t i = passage.first; i <= passage.last; ++i) {
        words += text::words(document.article->text.slice(document.sentences[i].span)).size();
    }
    const std::size_t length = words < long_enough ? long_enough - words : words - std::min(words, short_enough);
    const std::vector<Sentence>& sentences = document.sentences;
    const std::size_t apart = sentences[passage.last].paragraph.value - sentences[passage.first].paragraph.value;
    return length + apart * of_a_paragraph;
}

/// A text on one line.
std::string on_one_line(std::string_view text)
{
    std::string result;
    for (const char byte : text) {
        const bool space = byte == ' ' || byte == '\n' || byte == '\t';
        if (!space) {
            result += byte;
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
    }
    return result;
}

}

std::string in_words(const Reading& reading, const Passage& passage, const std::optional<Edit>& edit)
{
    const text::Span whole = stretch(reading, passage);
    const text::Text& text = reading.document.article->text;
    if (!edit) {
        return on_one_line(text.slice(whole));
    }
    std::string result(text.slice({whole.begin, edit->span.begin}));
    result += edit->words;
    result += text.slice({edit->span.end, whole.end});
    return on_one_line(result);
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
        if (!is_explained(reading, claim, *unclear, lexicon, range.begin)) {
            return false;
        }
        settled.push_back({*unclear, *unclear + 1});
    }
    return true;
}

std::optional<Passage> passage_around(const Reading& reading, std::size_t sentence, const syntax::Lexicon& lexicon)
{
    const std::vector<Sentence>& sentences = reading.document.sentences;
    std::multimap<std::size_t, Passage> by_unlikeness;
    const auto add
        = [&](const Passage& passage) { by_unlikeness.emplace(unlikeness(reading.document, passage), passage); };
    for (std::size_t first = sentence - std::min(sentence, most_sentences - 1); first <= sentence; ++first) {
        add({first, sentence});
    }
    if (sentence + 1 < sentences.size() && sentences[sentence + 1].paragraph == sentences[sentence].paragraph) {
        add({sentence, sentence + 1});
    }
    for (const auto& [cost, passage] : by_unlikeness) {
        if (is_good(reading, passage, lexicon)) {
            return passage;
        }
    }
    return std::nullopt;
}

}
