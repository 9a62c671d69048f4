// SPDX-License-Identifier: MIT
#include "generate/speaker.h"

#include "generate/name_words.h"
#include "generate/named_speaker.h"
#include "generate/options.h"
#include "generate/tree_walk.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using syntax::Gender;
using syntax::Range;
using syntax::Relation;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

/// The token behind a range and the comma that may follow it.
std::size_t behind(const Tree& tree, Range range)
{
    std::size_t at = range.end;
    while (at < tree.size() && tree.tags[at].xpos == Xpos::Comma) {
        ++at;
    }
    return at;
}

/// True for words between a verb of speech and a name that say who it is: "the union's leader,".
bool describes(const Sentence& sentence, Range range)
{
    constexpr std::size_t longest = 10;
    bool plain = range.size() <= longest;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const Upos tag = sentence.tree.tags[token].upos;
        const bool verb = tag == Upos::Verb && sentence.tree.tags[token].xpos != Xpos::Vb; // "study co-author" may be
        plain = plain && !is_quoted(sentence, token) && !verb && tag != Upos::Aux && tag != Upos::Sconj
                && tag != Upos::Pron && tag != Upos::Cconj;
    }
    return plain;
}

/// True for `Reis said: "..."` and `Reis told reporters: "..."`.
bool leads_in(const Sentence& sentence, Range name, Range quoted)
{
    const Tree& tree = sentence.tree;
    const std::size_t verb = behind(tree, {name.begin, name.end});
    const bool marked = quoted.begin > 1 && tree.tags[quoted.begin - 1].upos == Upos::Punct;
    return marked && verb < quoted.begin && !is_quoted(sentence, verb) && is_speech(tree, verb)
           && describes(sentence, {verb + 1, quoted.begin});
}

/// True for `"...", said Reis`, `"...", the harbour master, Ana Reis, said` and `Reis said: "..."`: nobody else is
/// named between.
bool is_beside(const Sentence& sentence, Range quoted, Range name)
{
    const Tree& tree = sentence.tree;
    const auto says = [&](std::size_t token) {
        return token < tree.size() && !is_quoted(sentence, token) && is_speech(tree, token);
    };
    const std::size_t next = behind(tree, quoted);
    const bool verb_first = says(next) && name.begin > next && describes(sentence, {next + 1, name.begin});
    const bool name_first
        = name.begin >= next && describes(sentence, {next, name.begin}) && says(behind(tree, {name.begin, name.end}));
    return verb_first || name_first || leads_in(sentence, name, quoted);
}

/// True for verbs that put words in someone's mouth: those of speech, and "called".
bool quotes(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 18> calling{
        "blasted",  "branded",   "called",     "calls",      "characterised", "characterized",
        "compared", "condemned", "criticised", "criticized", "denounced",     "dismissed",
        "dubbed",   "hailed",    "labeled",    "labelled",   "praised",       "termed"};
    return is_speech(tree, token)
           || std::find(calling.begin(), calling.end(), lower(tree.word(token))) != calling.end();
}

/// True for "Union of Dalmatia" in "the Seafarers' Union of Dalmatia".
bool is_part_of_name(const Reading& reading, const Mention& mention)
{
    const Tree& tree = reading.document.sentences[mention.place.sentence].tree;
    const std::size_t begin = mention.name.begin;
    return reading.names.entities[mention.entity].type != EntityType::Person && begin > 0
           && tree.tags[begin - 1].xpos == Xpos::Pos;
}

/// Someone who is mentioned at a token of a sentence by name, or by a pronoun that is known to stand for them; null for
/// anyone else.
const Mention* someone_at(const Reading& reading, std::size_t index, std::size_t token)
{
    for (const Mention& mention : reading.names.mentions) {
        const bool named = mention.form == Mention::Form::Name || mention.form == Mention::Form::Pronoun;
        if (named && mention.place.sentence == index && mention.place.tokens.contains(token)
            && can_speak(reading.names.entities[mention.entity])) {
            return is_part_of_name(reading, mention) ? nullptr : &mention;
        }
    }
    return nullptr;
}

/// The token of the subject of a verb; nothing for none.
std::optional<std::size_t> subject_of(const Tree& tree, std::size_t verb)
{
    for (const std::size_t child : syntax::children(tree, verb)) {
        if (tree.arcs[child].relation == Relation::Nsubj) {
            return child;
        }
    }
    return std::nullopt;
}

/// Where the words begin that stand between a comma and a name: of ", nurse Ana Reis" the comma's end.
std::size_t description_begin(const Tree& tree, std::size_t name)
{
    std::size_t begin = name;
    while (begin > 0
           && (tree.tags[begin - 1].upos == Upos::Noun || tree.tags[begin - 1].upos == Upos::Adj
               || tree.tags[begin - 1].upos == Upos::Propn)) {
        --begin;
    }
    return begin;
}

/// True for a name that tells who a subject is: "computer scientist Ana Reis", "the mayor of Ellery, Ana Reis,".
bool names_subject(const Tree& tree, const Mention& mention, std::size_t subject)
{
    const Range name = mention.place.tokens;
    if (name.begin == subject + 1) {
        return true;
    }
    const std::size_t begin = description_begin(tree, name.begin);
    const bool set_off = begin > 0 && tree.tags[begin - 1].xpos == Xpos::Comma && name.end < tree.size()
                         && tree.tags[name.end].xpos == Xpos::Comma;
    bool of_other = false; // "the lawyer of the victim, Ana Reis,": is she the lawyer?
    for (std::size_t token = subject + 1; token < begin; ++token) {
        of_other = of_other || tree.tags[token].upos == Upos::Noun;
    }
    return set_off && subject < begin && (!of_other || tree.tags[subject].upos == Upos::Num)
           && syntax::subtree(tree, subject).contains(mention.head);
}

/// The one whom a subject names, or whose name stands beside it; null for anyone else.
const Mention* subject_named(const Reading& reading, std::size_t index, std::size_t subject, std::size_t verb)
{
    if (const Mention* itself = someone_at(reading, index, subject)) {
        return itself;
    }
    const Tree& tree = reading.document.sentences[index].tree;
    const bool noun = tree.tags[subject].upos == Upos::Noun || tree.tags[subject].upos == Upos::Num;
    for (const Mention& mention : reading.names.mentions) {
        const bool person = mention.place.sentence == index && mention.form == Mention::Form::Name
                            && reading.names.entities[mention.entity].type == EntityType::Person
                            && can_speak(reading.names.entities[mention.entity]);
        if (noun && person && mention.place.tokens.end <= verb && names_subject(tree, mention, subject)) {
            return &mention;
        }
    }
    return nullptr;
}

bool agrees(Gender gender, std::string_view pronoun)
{
    return pronoun == "he" ? gender != Gender::Female : pronoun == "she" && gender != Gender::Male;
}

/// Who speaks in a sentence, by verbs of speech outside of quotation marks, of those that a pronoun may stand for; null
/// for nobody, and where more than one does.
const Mention* who_speaks(const Reading& reading, std::size_t index, std::string_view pronoun)
{
    const Sentence& sentence = reading.document.sentences[index];
    const Mention* found = nullptr;
    for (std::size_t token = 0; sentence.tree.parsed() && token < sentence.tree.size(); ++token) {
        const bool says = !is_quoted(sentence, token) && is_speech(sentence.tree, token);
        const auto subject = says ? subject_of(sentence.tree, token) : std::nullopt;
        const Mention* here = subject ? subject_named(reading, index, *subject, token) : nullptr;
        const bool fits = here != nullptr && reading.names.entities[here->entity].type == EntityType::Person
                          && agrees(reading.names.entities[here->entity].gender, pronoun);
        if (fits && found != nullptr && found->entity != here->entity) {
            return nullptr;
        }
        found = fits ? here : found;
    }
    return found;
}

/// The people whom a sentence names, outside of quotation marks, that a pronoun may stand for: each once.
std::vector<const Mention*> people_in(const Reading& reading, std::size_t index, std::string_view pronoun)
{
    std::vector<const Mention*> people;
    for (const Mention& mention : reading.names.mentions) {
        const Entity& entity = reading.names.entities[mention.entity];
        const bool named = mention.place.sentence == index && mention.form == Mention::Form::Name
                           && !is_quoted(reading.document.sentences[index], mention.head);
        const bool again = std::any_of(people.begin(), people.end(),
                                       [&](const Mention* other) { return other->entity == mention.entity; });
        if (named && !again && entity.type == EntityType::Person && agrees(entity.gender, pronoun)) {
            people.push_back(&mention);
        }
    }
    return people;
}

/// True where someone without a name speaks: "the head of the investigators told the court".
bool has_unnamed_speaker(const Reading& reading, std::size_t index)
{
    const Sentence& sentence = reading.document.sentences[index];
    for (std::size_t token = 0; sentence.tree.parsed() && token < sentence.tree.size(); ++token) {
        const bool says = !is_quoted(sentence, token) && is_speech(sentence.tree, token);
        const auto subject = says ? subject_of(sentence.tree, token) : std::nullopt;
        if (subject && sentence.tree.tags[*subject].upos == Upos::Noun
            && subject_named(reading, index, *subject, token) == nullptr) {
            return true;
        }
    }
    return false;
}

/// True for "Apaza's mother sat at the gate", where the one who is named is not whom the sentence is about.
bool is_of_relative(const Reading& reading, std::size_t index)
{
    const Sentence& sentence = reading.document.sentences[index];
    return std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
        const std::size_t behind = mention.place.tokens.end;
        return mention.place.sentence == index && reading.names.entities[mention.entity].type == EntityType::Person
               && behind + 1 < sentence.tree.size() && sentence.tree.tags[behind].xpos == Xpos::Pos
               && is_kin(lower(sentence.tree.word(behind + 1)));
    });
}

/// True for whom a sentence is about, and not for Biden of "Bloomberg endorsed Joe Biden".
bool is_main_subject(const Tree& tree, const Mention& mention)
{
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const syntax::Arc& arc = tree.arcs[token];
        const bool subject = arc.relation == Relation::Nsubj || arc.relation == Relation::NsubjPass;
        if (subject && arc.head >= 0 && tree.arcs[static_cast<std::size_t>(arc.head)].relation == Relation::Root
            && (token == mention.head || names_subject(tree, mention, token))) {
            return true;
        }
    }
    return false;
}

/// Who spoke last before a sentence, near it, or is the only one named there, where "he" or "she" in it is the one to
/// whom words are ascribed.
const Mention* spoke_before(const Reading& reading, std::size_t index, std::string_view pronoun)
{
    constexpr std::size_t furthest = 3;
    const std::vector<Sentence>& sentences = reading.document.sentences;
    for (std::size_t back = 1; back <= std::min(furthest, index); ++back) {
        const std::size_t at = index - back;
        if (sentences[index].paragraph.value - sentences[at].paragraph.value > 1 || !sentences[at].tree.parsed()) {
            return nullptr;
        }
        if (const Mention* speaker = who_speaks(reading, at, pronoun)) {
            return speaker;
        }
        if (has_unnamed_speaker(reading, at) || is_of_relative(reading, at)) {
            return nullptr;
        }
        if (const auto people = people_in(reading, at, pronoun); !people.empty()) {
            return people.size() == 1 && is_main_subject(sentences[at].tree, *people.front()) ? people.front()
                                                                                              : nullptr;
        }
    }
    return nullptr;
}

/// Who is meant by "he" or "she" beside quoted words; null where nobody is.
const Mention* pronoun_beside(const Reading& reading, std::size_t index, Range quoted)
{
    const Sentence& sentence = reading.document.sentences[index];
    for (std::size_t token = 0; token < sentence.tree.size(); ++token) {
        const std::string word = lower(sentence.tree.word(token));
        if ((word == "he" || word == "she") && !is_quoted(sentence, token)
            && is_beside(sentence, quoted, {token, token + 1})) {
            return spoke_before(reading, index, word);
        }
    }
    return nullptr;
}

/// The one to whom a sentence ascribes what it quotes in a range; null for nobody.
const Mention* speaker_beside(const Reading& reading, std::size_t index, Range quoted)
{
    for (const Mention& mention : reading.names.mentions) { // the first: what follows describes that one
        const bool said = mention.form == Mention::Form::Name || mention.form == Mention::Form::Pronoun;
        if (mention.place.sentence == index && said && can_speak(reading.names.entities[mention.entity])
            && is_beside(reading.document.sentences[index], quoted, mention.place.tokens)) {
            return &mention;
        }
    }
    return pronoun_beside(reading, index, quoted);
}

/// The one of whose speech quoted words are a part: `Reis called it "..."`, `Reis said that it was "..."`; null for
/// nobody.
const Mention* speaker_above(const Reading& reading, std::size_t index, Range quoted)
{
    const Sentence& sentence = reading.document.sentences[index];
    int above = -1;
    for (std::size_t token = quoted.begin; token < quoted.end; ++token) {
        const int head = sentence.tree.arcs[token].head;
        if (head >= 0 && !quoted.contains(static_cast<std::size_t>(head))) {
            above = head;
        }
    }
    for (std::size_t steps = 0; above >= 0 && steps < sentence.tree.size(); ++steps) {
        const auto verb = static_cast<std::size_t>(above);
        if (!is_quoted(sentence, verb) && quotes(sentence.tree, verb) && subject_of(sentence.tree, verb)) {
            return told_by(reading, index, verb);
        }
        above = sentence.tree.arcs[verb].head;
    }
    return nullptr;
}

/// The one to whom a sentence ascribes any of its quotations; null for nobody.
const Mention* speaker_in(const Reading& reading, std::size_t index)
{
    const Sentence& sentence = reading.document.sentences[index];
    for (const Range quoted : sentence.tree.parsed() ? sentence.quoted : std::vector<Range>{}) {
        for (const auto find : {speaker_beside, named_speaker}) {
            if (const Mention* speaker = find(reading, index, quoted)) {
                return speaker;
            }
        }
    }
    return nullptr;
}

/// Who has a word before a paragraph that is all quotation: "Reis said,".
const Mention* speaker_announced(const Reading& reading, std::size_t index)
{
    const Sentence& before = reading.document.sentences[index];
    const std::string_view text = reading.document.article->text.slice(before.span);
    const bool leads = before.tree.parsed() && (text.ends_with(':') || text.ends_with(','));
    for (std::size_t token = 0; leads && token < before.tree.size(); ++token) {
        const auto subject = is_speech(before.tree, token) ? subject_of(before.tree, token) : std::nullopt;
        if (subject) {
            return subject_named(reading, index, *subject, token);
        }
    }
    return nullptr;
}

/// The speaker of a sentence that is all quotation: of the one before it that goes over into it, or the one behind it,
/// in its paragraph; or whom the sentence before it announces, which ends with a colon or a comma.
Speaker speaker_around(const Reading& reading, std::size_t index)
{
    const std::vector<Sentence>& sentences = reading.document.sentences;
    const auto goes_on = [&](std::size_t at) {
        return at < sentences.size() && sentences[at].paragraph == sentences[index].paragraph;
    };
    std::size_t first = index;
    for (; first > 0 && goes_on(first - 1); --first) {
        if (const Mention* speaker = speaker_in(reading, first - 1)) {
            return {speaker, first - 1};
        }
        if (sentences[first - 1].quoting != Quoting::Whole) {
            break;
        }
    }
    if (const Mention* speaker = first > 0 ? speaker_announced(reading, first - 1) : nullptr) {
        return {speaker, first - 1};
    }
    for (std::size_t at = index + 1; goes_on(at); ++at) {
        const bool quoted_first = !sentences[at].quoted.empty() && sentences[at].quoted.front().begin == 0;
        if (const Mention* speaker = quoted_first ? speaker_in(reading, at) : nullptr) {
            return {speaker, at};
        }
        if (sentences[at].quoting != Quoting::Whole) {
            return {};
        }
    }
    return {};
}

}

bool can_speak(const Entity& entity)
{
    switch (entity.type) {
    case EntityType::Person:
    case EntityType::Company:
    case EntityType::Media:
    case EntityType::Agency:
    case EntityType::Party:
    case EntityType::Organisation: return entity.count == Count::One;
    default: return false;
    }
}

const Mention* told_by(const Reading& reading, std::size_t sentence, std::size_t verb)
{
    const Tree& tree = reading.document.sentences[sentence].tree;
    const auto subject = subject_of(tree, verb);
    if (!subject || has_conjunct(tree, *subject)) {
        return nullptr; // of two who say so it is neither
    }
    const std::string word = lower(tree.word(*subject));
    const Mention* someone = subject_named(reading, sentence, *subject, verb);
    const bool pronoun = someone == nullptr && (word == "he" || word == "she");
    return pronoun ? spoke_before(reading, sentence, word) : someone;
}

Speaker speaker_of(const Reading& reading, std::size_t sentence, Range quoted)
{
    if (reading.document.sentences[sentence].quoting == Quoting::Whole) {
        return speaker_around(reading, sentence);
    }
    for (const auto find : {speaker_beside, speaker_above, named_speaker}) {
        if (const Mention* speaker = find(reading, sentence, quoted)) {
            return {speaker, sentence};
        }
    }
    return {};
}

}
