// SPDX-License-Identifier: MIT
#include "generate/named_speaker.h"

#include "generate/tree_walk.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace generate {

namespace {

using syntax::Range;
using syntax::Relation;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

template <std::size_t N> bool is_one_of(const std::array<std::string_view, N>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_subject(Relation relation)
{
    return relation == Relation::Nsubj || relation == Relation::NsubjPass;
}

/// The subject of a verb, or of the verb it belongs to: of "warned" for "warned ..., saying".
std::optional<std::size_t> subject_above(const Tree& tree, std::size_t verb)
{
    constexpr std::size_t furthest = 4;
    int token = static_cast<int>(verb);
    for (std::size_t steps = 0; token >= 0 && steps < furthest; ++steps) {
        const auto here = static_cast<std::size_t>(token);
        for (const std::size_t child : syntax::children(tree, here)) {
            if (is_subject(tree.arcs[child].relation)) {
                return child;
            }
        }
        token = tree.arcs[here].head;
    }
    return std::nullopt;
}

/// True for a name that stands for itself: not "Ruiz's" of his lawyer, "for Ruiz", "told Ruiz", "Ruiz and Lind".
bool stands_free(const Sentence& sentence, const Mention& mention)
{
    constexpr std::array<std::string_view, 7> joints{"and", "or", "told", "asked", "telling", "asking", "tells"};
    const Tree& tree = sentence.tree;
    const Range place = mention.place.tokens;
    if (place.end < tree.size() && tree.tags[place.end].xpos == Xpos::Pos) {
        return false;
    }
    const bool joined = place.end + 1 < tree.size() && (tree.word(place.end) == "and" || tree.word(place.end) == "or")
                        && tree.tags[place.end + 1].upos == Upos::Propn;
    if (joined || has_conjunct(tree, mention.head)) {
        return false;
    }
    if (place.begin == 0) {
        return true;
    }
    const std::size_t before = place.begin - 1;
    constexpr std::size_t near = 4; // "according to engineer Ana Reis"
    bool source = false;
    for (std::size_t back = 1; back < std::min(near, place.begin); ++back) {
        source = source
                 || (lower(tree.word(place.begin - back)) == "to"
                     && lower(tree.word(place.begin - back - 1)) == "according");
    }
    const Upos tag = tree.tags[before].upos;
    const bool leans = tag == Upos::Adp || tag == Upos::Cconj
                       || (tag == Upos::Verb && tree.tags[before].xpos != Xpos::Vb && !is_speech(tree, before))
                       || is_one_of(joints, lower(tree.word(before)));
    return source || !leans;
}

/// The people whom a sentence names outside of its quotations, for themselves.
std::vector<const Mention*> people_in(const Reading& reading, std::size_t index)
{
    const Sentence& sentence = reading.document.sentences[index];
    std::vector<const Mention*> result;
    for (const Mention& mention : reading.names.mentions) {
        if (mention.place.sentence == index && mention.form == Mention::Form::Name
            && reading.names.entities[mention.entity].type == EntityType::Person && !is_quoted(sentence, mention.head)
            && stands_free(sentence, mention)) {
            result.push_back(&mention);
        }
    }
    return result;
}

/// How many tokens lie between a range and a token outside of it.
std::size_t distance(Range range, std::size_t token)
{
    return token < range.begin ? range.begin - token : token + 1 - range.end;
}

/// The verb of speech nearest to quoted words; nothing where there is none.
std::optional<std::size_t> speech_near(const Sentence& sentence, Range quoted)
{
    std::optional<std::size_t> best;
    for (std::size_t token = 0; token < sentence.tree.size(); ++token) {
        constexpr std::size_t near = 8;
        const bool says
            = !is_quoted(sentence, token) && is_speech(sentence.tree, token) && distance(quoted, token) <= near;
        if (says && (!best || distance(quoted, token) < distance(quoted, *best))) {
            best = token;
        }
    }
    return best;
}

/// The head of the sentence where a colon leads from it to the quoted words: "Lind disagreed with the plan: ...".
std::optional<std::size_t> before_colon(const Tree& tree, Range quoted)
{
    if (quoted.begin == 0 || tree.word(quoted.begin - 1) != ":") {
        return std::nullopt;
    }
    for (std::size_t token = 0; token < quoted.begin; ++token) {
        if (tree.arcs[token].head < 0) {
            return token;
        }
    }
    return std::nullopt;
}

/// The only one of those named in a range of a sentence; null for nobody, and for more than one.
const Mention* only_one(const std::vector<const Mention*>& people, Range range)
{
    const Mention* found = nullptr;
    for (const Mention* each : people) {
        if (!range.contains(each->head)) {
            continue;
        }
        if (found != nullptr && found->entity != each->entity) {
            return nullptr;
        }
        found = found == nullptr ? each : found;
    }
    return found;
}

/// True for verbs behind which a hearer stands: "told Ana Reis".
bool has_hearer(const Tree& tree, std::size_t verb)
{
    return is_one_of(std::array<std::string_view, 6>{"told", "tells", "telling", "asked", "asking", "asks"},
                     lower(tree.word(verb)));
}

/// The only one named behind a verb of speech that follows quoted words, where no other verb stands between them:
/// `"...", said study co-author Ana Reis of the university`; null for nobody.
const Mention* said_by_one(const Tree& tree, const std::vector<const Mention*>& people, std::size_t verb)
{
    const Mention* one = only_one(people, {verb + 1, tree.size()});
    for (std::size_t token = verb + 1; one != nullptr && token < one->place.tokens.begin; ++token) {
        const Xpos tag = tree.tags[token].xpos;
        const bool other = tag == Xpos::Vbd || tag == Xpos::Vbz || tag == Xpos::Vbp || tag == Xpos::Vbg
                           || tag == Xpos::Vbn || tag == Xpos::Md || tag == Xpos::In;
        one = other || tree.tags[token].upos == Upos::Pron ? nullptr : one;
    }
    return one;
}

/// The place of "according to", outside of quotations; nothing where it is not there.
std::optional<std::size_t> according_to(const Sentence& sentence)
{
    const Tree& tree = sentence.tree;
    for (std::size_t token = 0; token + 2 < tree.size(); ++token) {
        if (lower(tree.word(token)) == "according" && lower(tree.word(token + 1)) == "to"
            && !is_quoted(sentence, token)) {
            return token;
        }
    }
    return std::nullopt;
}

/// Who is named behind "according to", up to the next comma: "according to scholar Ana Reis of the university,".
const Mention* source_behind(const Sentence& sentence, const std::vector<const Mention*>& people)
{
    const Tree& tree = sentence.tree;
    const auto at = according_to(sentence);
    if (!at) {
        return nullptr;
    }
    std::size_t end = *at + 2;
    while (end < tree.size() && tree.tags[end].upos != Upos::Punct && !is_quoted(sentence, end)) {
        ++end;
    }
    return only_one(people, {*at + 2, end});
}

}

bool is_speech(const syntax::Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 42> more{
        "adding",    "agreed",     "announcing", "arguing",    "asked",      "asking",     "blogged",
        "calling",   "cautioning", "claiming",   "commenting", "complained", "continued",  "declared",
        "declaring", "described",  "describing", "emphasised", "emphasized", "explaining", "insisting",
        "joked",     "lamented",   "noting",     "objected",   "opined",     "pleaded",    "posted",
        "quipped",   "recounted",  "remarking",  "responded",  "retorted",   "saying",     "shouted",
        "stating",   "stressing",  "telling",    "tweeted",    "urged",      "vowed",      "writing"};
    return is_reporting(tree, token) || is_one_of(more, lower(tree.word(token)));
}

const Mention* named_speaker(const Reading& reading, std::size_t index, Range quoted)
{
    const Sentence& sentence = reading.document.sentences[index];
    const Tree& tree = sentence.tree;
    const std::vector<const Mention*> people = people_in(reading, index);
    if (people.empty()) {
        return nullptr;
    }
    const auto near = speech_near(sentence, quoted);
    if (const Mention* source = near ? nullptr : source_behind(sentence, people)) {
        return source;
    }
    const auto verb = near ? near : before_colon(tree, quoted);
    const auto subject = verb ? subject_above(tree, *verb) : std::nullopt;
    if (!verb) {
        return nullptr;
    }
    for (const Mention* each : people) { // "director Margaret Leinen said", however the rest is read
        if (each->place.tokens.end == *verb || (*verb + 1 == each->place.tokens.begin && quoted.end <= *verb + 1)) {
            return each;
        }
    }
    const bool verb_first = quoted.end <= *verb && (!subject || *subject > *verb || *subject < quoted.end);
    if (const Mention* behind = verb_first && !has_hearer(tree, *verb) ? said_by_one(tree, people, *verb) : nullptr) {
        return behind;
    }
    const Mention* one = only_one(people, {0, tree.size()});
    const bool next
        = one != nullptr && quoted.end <= one->place.tokens.begin && one->place.tokens.begin <= quoted.end + 1;
    if (!subject || (next && *verb > one->place.tokens.begin)) { // `"...," Ana Reis, the mayor, told reporters`
        return one;
    }
    const auto is_it = [&](const Mention* each) { return each->place.tokens.contains(*subject); };
    const auto found = std::find_if(people.begin(), people.end(), is_it);
    return found != people.end() ? *found : only_one(people, syntax::subtree(tree, *subject));
}

std::optional<Sourced> sourced_in(const Reading& reading, std::size_t index)
{
    const Sentence& sentence = reading.document.sentences[index];
    const Tree& tree = sentence.tree;
    const auto at = according_to(sentence);
    const Mention* speaker = at ? source_behind(sentence, people_in(reading, index)) : nullptr;
    if (speaker == nullptr) {
        return std::nullopt;
    }
    const std::size_t behind = speaker->place.tokens.end;
    if (*at == 0 && behind + 1 < tree.size() && tree.word(behind) == ",") {
        for (std::size_t token = 0; token < tree.size(); ++token) {
            const bool main
                = tree.arcs[token].head >= 0 && tree.arcs[static_cast<std::size_t>(tree.arcs[token].head)].head < 0;
            if (main && is_subject(tree.arcs[token].relation) && syntax::subtree(tree, token).begin == behind + 1) {
                return Sourced{speaker, without_punctuation(tree, {behind + 1, tree.size()})};
            }
        }
        return std::nullopt; // "according to Reis, the mayor, ..."
    }
    const Range before = without_punctuation(tree, {0, *at});
    const bool last = without_punctuation(tree, {behind, tree.size()}).size() == 0;
    return last && before.size() > 0 ? std::optional(Sourced{speaker, before}) : std::nullopt;
}

}
